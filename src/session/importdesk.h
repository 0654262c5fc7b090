// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "commands/imports.h"
#include "database/postgresql/roundtriplimit.h"
#include "session/passwords.h"
#include "session/questions.h"

namespace palier {

/** Looks into logs and imports them, one after the other, in a thread of its own. The destructor cancels what runs and waits for
   it, two seconds where it is a server that does not answer. GUI thread. */
class ImportDesk final : public Imports
{
public:
    /** @param clock, @param passwords outlive it. */
    explicit ImportDesk(const Clock &clock, const Passwords *passwords = nullptr) : m_clock(clock), m_passwords(passwords) {}

    ~ImportDesk() override;
    Q_DISABLE_COPY_MOVE(ImportDesk)

    Answer preview(const QString &path, const std::optional<MappingChoice> &choice, Take<LogPreview> take) override;
    Answer import(const ImportWish &wish, std::function<void(double)> progress, Take<ImportReport> take) override;
    Answer levels(const QString &address, Take<std::vector<LevelValue>> take) override;
    Answer setLevels(
        const QString &address, std::vector<LevelRecord> levels, std::function<void(const Receipt &)> receipt) override;

private:
    using GoOn = std::function<bool(double)>;

    Result<ImportReport> importNow(const ImportWish &wish, const GoOn &goOn);

    const Clock &m_clock;
    const Passwords *m_passwords;
    RoundTripLimit m_limit; // of the connections in the thread below
    Questions m_questions{QStringLiteral("import")};
};

} // namespace palier
