// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QThread>

#include <ctime>
#include <vector>

namespace palier::bench {

inline double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/** Of this thread, in milliseconds. */
inline double processorTime()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/** An application that knows how long each event took that the loop handed out, and which one it was. */
class TimedApplication : public QApplication
{
    Q_OBJECT

public:
    struct Turn {
        double milliseconds = 0;
        double worked = 0;   // milliseconds of the processor: the same however busy the machine is
        QByteArray receiver; // its class
        int event = 0;       // QEvent::Type
    };

    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (receiver->thread() != thread()) // other threads hand their events out here too
            return QApplication::notify(receiver, event);
        const auto type = event->type();
        Turn turn{0, 0, {}, type};
        if (m_depth == 0 && m_keeps) // afterwards it may be gone
            turn.receiver = receiver->metaObject()->className();
        if (m_depth++ == 0) {
            m_turn.start();
            m_worked = processorTime();
        }
        const bool handled = QApplication::notify(receiver, event);
        if (--m_depth == 0 && m_keeps) {
            turn.milliseconds = milliseconds(m_turn);
            turn.worked = processorTime() - m_worked;
            turns.push_back(std::move(turn));
        }
        return handled;
    }

    void keepTurns(bool keeps) { m_keeps = keeps; }
    /** Since the loop handed out the event that is being handled. */
    const QElapsedTimer &turn() const { return m_turn; }

    std::vector<Turn> turns; // while they are kept

private:
    QElapsedTimer m_turn;
    double m_worked = 0;
    int m_depth = 0;
    bool m_keeps = false;
};

} // namespace palier::bench
