// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/dimensiontext.h"

#include "ledger/dimensions.h"

#include <QCoreApplication>

#include <algorithm>

namespace palier {

namespace {

struct Words {
    const char *id;
    const char *words;
};

constexpr const char *Context = "palier::DimensionText";

constexpr Words DimensionHeadings[] = {
    {"topic", QT_TRANSLATE_NOOP("palier::DimensionText", "By topic")},
    {"channel", QT_TRANSLATE_NOOP("palier::DimensionText", "By channel")},
    {"priority", QT_TRANSLATE_NOOP("palier::DimensionText", "By priority")},
    {"customer", QT_TRANSLATE_NOOP("palier::DimensionText", "By customer")},
    {"customer-class", QT_TRANSLATE_NOOP("palier::DimensionText", "By customer class")},
    {"language", QT_TRANSLATE_NOOP("palier::DimensionText", "By language")},
    {"unit", QT_TRANSLATE_NOOP("palier::DimensionText", "By unit")},
    {"agent", QT_TRANSLATE_NOOP("palier::DimensionText", "By agent")},
    {"receiving-unit", QT_TRANSLATE_NOOP("palier::DimensionText", "By receiving unit")},
    {"kind", QT_TRANSLATE_NOOP("palier::DimensionText", "By kind of escalation")},
    {"origin", QT_TRANSLATE_NOOP("palier::DimensionText", "By who made the escalation")},
    {"reason", QT_TRANSLATE_NOOP("palier::DimensionText", "By reason")},
    {"hour-of-week", QT_TRANSLATE_NOOP("palier::DimensionText", "By hour of the week")},
    {"level-change", QT_TRANSLATE_NOOP("palier::DimensionText", "By change of level")},
    {"time-to-escalate", QT_TRANSLATE_NOOP("palier::DimensionText", "By time to escalate")},
    {"day", QT_TRANSLATE_NOOP("palier::DimensionText", "By day")},
    {"week", QT_TRANSLATE_NOOP("palier::DimensionText", "By week")},
    {"month", QT_TRANSLATE_NOOP("palier::DimensionText", "By month")},
};

constexpr Words KindsAndOrigins[] = {
    {"functional", QT_TRANSLATE_NOOP("palier::DimensionText", "functional")},
    {"hierarchical", QT_TRANSLATE_NOOP("palier::DimensionText", "hierarchical")},
    {"external", QT_TRANSLATE_NOOP("palier::DimensionText", "external")},
    {"agent", QT_TRANSLATE_NOOP("palier::DimensionText", "an agent")},
    {"customer", QT_TRANSLATE_NOOP("palier::DimensionText", "the customer")},
    {"rule", QT_TRANSLATE_NOOP("palier::DimensionText", "a rule")},
    {"system", QT_TRANSLATE_NOOP("palier::DimensionText", "the system")},
};

template<std::size_t N>
const char *find(const Words (&words)[N], const QString &id)
{
    const auto *found = std::ranges::find_if(words, [&](const Words &row) { return id == QLatin1String(row.id); });
    return found == std::end(words) ? nullptr : found->words;
}

} // namespace

QString dimensionHeading(const QString &dimension)
{
    if (const char *heading = find(DimensionHeadings, dimension))
        return QCoreApplication::translate(Context, heading);
    return QCoreApplication::translate("palier::DimensionText", "By %1").arg(dimension);
}

QString dimensionValueText(const QString &dimension, const QString &value, const Format &format, bool openHours)
{
    if (dimension == dimension::HourOfWeek)
        return QCoreApplication::translate(Context, QT_TRANSLATE_NOOP("palier::DimensionText", "%1 %2:00"), "weekday, hour")
            .arg(format.weekday(value.section(QLatin1Char('T'), 0, 0).toInt()))
            .arg(value.section(QLatin1Char('T'), 1).toInt());
    if (dimension == dimension::LevelChange)
        return QString(value).replace(QLatin1Char('>'), QStringLiteral(" → "));
    if (dimension == dimension::TimeToEscalate) {
        const auto end = [&](int part) {
            return format.durationIn(Duration{value.section(QLatin1Char('-'), part, part).toLongLong()}, openHours);
        };
        const QString words = openHours
                                  ? QCoreApplication::translate("palier::DimensionText", "%1 to %2 in open hours", "durations")
                                  : QCoreApplication::translate("palier::DimensionText", "%1 to %2", "durations");
        return words.arg(end(0), end(1));
    }
    return dimensionValueText(dimension, value);
}

QString dimensionValueText(const QString &dimension, const QString &value)
{
    if (value.isEmpty())
        return QCoreApplication::translate("palier::DimensionText", "(none)");
    if (dimension == dimension::Week)
        return QCoreApplication::translate("palier::DimensionText", "%1-W%2").arg(value.left(4), value.mid(6));
    if (dimension == dimension::Kind || dimension == dimension::Origin) {
        if (const char *words = find(KindsAndOrigins, value))
            return QCoreApplication::translate(Context, words);
    }
    return value;
}

} // namespace palier
