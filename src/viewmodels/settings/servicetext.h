// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/servicerecords.h"

#include <QCoreApplication>

namespace palier {

/** Calendars and promises as people read and type them. */
class ServiceText
{
    Q_DECLARE_TR_FUNCTIONS(palier::ServiceText)

public:
    static QString clock(SlaClockKind kind);
    static QString customers(const std::optional<bool> &vip);
    static QString any(const QString &name);
    static QString calendar(const QString &name);

    /** "09:00–12:00, 14:00–17:00"; "" closed. */
    static QString hours(const std::vector<DayHours> &day);
    /** The same, read: "9-12, 14:00–17:30", "9h-12h30"; nothing where it cannot be understood, or the hours overlap. */
    static std::optional<std::vector<DayHours>> hoursFrom(const QString &typed);

    /** "2026-05-01, 2026-12-25". */
    static QString days(const std::vector<QDate> &days);
    /** The same, read, sorted and without doubles; nothing where a word is no such day. */
    static std::optional<std::vector<QDate>> daysFrom(const QString &typed);
};

} // namespace palier
