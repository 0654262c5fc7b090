// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/horizon.h"
#include "viewmodels/format.h"
#include "viewmodels/report/reportdocument.h"

#include <QCoreApplication>

namespace palier {

/** Parts of sentences and cells that several sections of a report share. */
class Phrases
{
    Q_DECLARE_TR_FUNCTIONS(palier::Phrases)

public:
    explicit Phrases(const Format &format) : m_format(format) {}

    /** "2,299 of 7,554 tickets". */
    QString ofTickets(qint64 count, qint64 of) const;
    QString ofEscalations(qint64 count, qint64 of) const;
    QString tickets(qint64 count) const;
    QString escalations(qint64 count) const;
    QString events(qint64 count) const;
    /** "after 7 days". */
    static QString afterHorizon(std::size_t horizon);
    /** "7 days". */
    static QString horizon(std::size_t horizon);
    static QString days(Duration duration);
    static QString notYetEstimable();
    /** "above 10–20%"; "" where there is no judgement. */
    QString verdict(Tone tone, const std::optional<Band> &band) const;

    ReportCell text(const QString &text) const { return {text, {}, {}, {}}; }
    ReportCell count(qint64 value) const { return {m_format.number(value), static_cast<double>(value), {}, {}}; }
    ReportCell share(std::optional<double> value) const { return {m_format.percent(value), value, {}, {}}; }
    ReportCell interval(const std::optional<Interval> &value) const { return text(m_format.interval(value)); }
    ReportCell duration(std::optional<Duration> value, bool openHours = false) const;
    ReportCell amount(std::optional<double> value) const { return {m_format.decimal(value, 2), value, {}, {}}; }

private:
    const Format &m_format;
};

} // namespace palier
