// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/answer.h"
#include "session/courier.h"
#include "session/jobthread.h"

#include <atomic>
#include <functional>
#include <memory>

namespace palier {

/** Answers questions one after the other in a thread of its own; what it tells comes in the thread that it was made in. The
    destructor cancels what runs and waits for it. */
class Questions
{
public:
    explicit Questions(const QString &name) : m_thread(std::make_unique<JobThread>(name)) {}
    ~Questions()
    {
        m_closing = true;
        m_thread.reset();
    }
    Q_DISABLE_COPY_MOVE(Questions)

    /** @param question called in the thread, unless nobody waits any more. */
    template<typename T>
    Answer ask(std::function<void(const T &)> take, std::function<T(const Answer::Flag &wanted)> question)
    {
        const auto wanted = std::make_shared<std::atomic<bool>>(true);
        m_thread->post([this, wanted, take = std::move(take), question = std::move(question)] {
            if (!isWanted(wanted))
                return;
            const auto answer = std::make_shared<const T>(question(wanted));
            tell(wanted, [take, answer] { take(*answer); });
        });
        return Answer(wanted);
    }

    /** Within a question: whether to go on with it. */
    bool isWanted(const Answer::Flag &wanted) const { return *wanted && !m_closing; }
    /** Within a question: something for whoever asked. */
    void tell(const Answer::Flag &wanted, std::function<void()> what)
    {
        m_inbox.post([wanted, what = std::move(what)] {
            if (*wanted)
                what();
        });
    }

private:
    std::atomic<bool> m_closing = false;
    Courier m_inbox;
    std::unique_ptr<JobThread> m_thread;
};

} // namespace palier
