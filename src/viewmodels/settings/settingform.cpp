// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/settings/settingform.h"

#include "base/duration.h"
#include "viewmodels/settings/settingtext.h"

#include <QTimeZone>

#include <algorithm>

namespace palier {

namespace {

using Scope = SettingSpec::Scope;
using Type = SettingSpec::Type;

class SettingForm
{
    Q_DECLARE_TR_FUNCTIONS(palier::SettingForm)

public:
    SettingForm(const QMap<QString, QString> &stored, const SettingScopes &scopes, const Format &format)
        : m_stored(stored), m_scopes(scopes), m_settings(stored), m_text(format)
    {}

    std::vector<SettingSection> sections() const
    {
        std::vector<SettingSection> sections{
            {tr("Time"), tr("In which zone days and weeks are cut, and how long a resolution must hold."), {}},
            {tr("Healthy ranges and horizons"),
                tr("Ranges are what the figures are judged by; a horizon is how long after a ticket or an escalation they look."),
                {}},
            {tr("Guards"), tr("Handovers quicker than these are routing or slips of the mouse, and no escalations."), {}},
            {tr("Costs"), tr("What handling a ticket costs on each level, in your currency."), {}}};
        for (const SettingSpec &spec : settingSpecs()) {
            for (const QString &key : keysOf(spec))
                sections[sectionOf(spec)].fields.push_back(fieldOf(spec, key));
        }
        return sections;
    }

    static QString label(const QString &key)
    {
        struct Name {
            const char *key;
            const char *words;
        };
        static constexpr Name Names[] = {{"zone", QT_TR_NOOP("Time zone")}, {"guard.routing", QT_TR_NOOP("First routing")},
            {"guard.misclick", QT_TR_NOOP("Slip of the mouse")}, {"reopen.window", QT_TR_NOOP("Reopening window")},
            {"horizon.rate", QT_TR_NOOP("Horizon of the escalation rate")},
            {"horizon.outcome", QT_TR_NOOP("Horizon of outcomes")}, {"band.rate", QT_TR_NOOP("Escalation rate, in %")},
            {"band.success", QT_TR_NOOP("Success of escalations, in %")},
            {"band.bounceback", QT_TR_NOOP("Bounce-back rate, in %")}, {"cost.tier", QT_TR_NOOP("Cost of handling")}};
        const QString part = key.section(QLatin1Char('@'), 0, 0);
        const QString scope = key.section(QLatin1Char('@'), 1);
        const auto found = std::ranges::find_if(Names, [&](const Name &name) { return part == QLatin1String(name.key); });
        QString words = found == std::end(Names) ? part : tr(found->words);
        if (!scope.isEmpty())
            words = part == QLatin1String("cost.tier") ? tr("Level %1").arg(scope)
                                                       : tr("%1: %2", "setting, of what").arg(words, scope);
        return words;
    }

private:
    static std::size_t sectionOf(const SettingSpec &spec)
    {
        const QLatin1String key(spec.key);
        if (key.startsWith(QLatin1String("guard")))
            return 2;
        if (key.startsWith(QLatin1String("cost")))
            return 3;
        return key.startsWith(QLatin1String("band")) || key.startsWith(QLatin1String("horizon")) ? 1 : 0;
    }

    /** The key itself, those of the things that there are, and those that are stored for others. */
    QStringList keysOf(const SettingSpec &spec) const
    {
        const QString key = QLatin1String(spec.key);
        QStringList keys;
        if (spec.scope != Scope::Tier)
            keys << key;
        if (spec.scope == Scope::Source) {
            for (const QString &source : m_scopes.sources)
                keys << key + QLatin1Char('@') + source;
        }
        if (spec.scope == Scope::Tier) {
            for (const int tier : m_scopes.tiers)
                keys << QStringLiteral("%1@%2").arg(key).arg(tier);
        }
        for (auto stored = m_stored.keyBegin(); stored != m_stored.keyEnd(); ++stored) {
            if (stored->startsWith(key + QLatin1Char('@')) && !keys.contains(*stored))
                keys << *stored;
        }
        if (spec.scope != Scope::Unit)
            return keys;
        for (const QString &unit : m_scopes.ranged) {
            if (const QString own = key + QLatin1Char('@') + unit; !keys.contains(own))
                keys << own;
        }
        std::sort(keys.begin() + 1, keys.end()); // wherever they come from: a row keeps its place when it is stored
        return keys;
    }

    SettingField fieldOf(const SettingSpec &spec, const QString &key) const
    {
        const QString stored = m_stored.value(key);
        const QString unit = spec.scope == Scope::Unit ? key.section(QLatin1Char('@'), 1) : QString();
        return {key, spec.type, label(key), stored, m_text.shown(spec.type, stored), fallbackOf(spec, key), choicesOf(spec.type),
            unit};
    }

    QString fallbackOf(const SettingSpec &spec, const QString &key) const
    {
        const QString part = key.section(QLatin1Char('@'), 0, 0);
        const bool isScoped = part != key;
        const QString general = isScoped ? m_settings.value(part).value_or(QString()) : QLatin1String(spec.fallback);
        if (!general.isEmpty())
            return isScoped ? tr("as for all: %1").arg(m_text.shown(spec.type, general))
                            : tr("default: %1").arg(m_text.shown(spec.type, general));
        if (QLatin1String(spec.key).startsWith(QLatin1String("guard"))) {
            const Guards live = LiveGuards;
            const Duration usual = part == QLatin1String("guard.routing") ? live.routing : live.misclick;
            return tr("default: %1, none for imported files").arg(SettingText::duration(usual));
        }
        return spec.type == Type::Amount ? tr("empty: not known") : tr("empty: no judgement");
    }

    QStringList choicesOf(Type type) const
    {
        QStringList choices;
        if (type == Type::Horizon) {
            for (const Horizon &horizon : Horizons)
                choices << m_text.shown(type, toIso(horizon.length));
        }
        if (type == Type::Zone) {
            for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
                choices << QString::fromLatin1(zone);
        }
        return choices;
    }

    const QMap<QString, QString> &m_stored;
    const SettingScopes &m_scopes;
    WorkspaceSettings m_settings;
    SettingText m_text;
};

} // namespace

std::vector<SettingSection> settingSections(
    const QMap<QString, QString> &stored, const SettingScopes &scopes, const Format &format)
{
    return SettingForm(stored, scopes, format).sections();
}

namespace {

/** The keys under which ranges of a unit are stored. */
QStringList rangeKeys(const QString &unit)
{
    QStringList keys;
    for (const SettingSpec &spec : settingSpecs()) {
        if (spec.scope == SettingSpec::Scope::Unit)
            keys << QLatin1String(spec.key) + QLatin1Char('@') + unit;
    }
    return keys;
}

} // namespace

QStringList unitsWithoutRanges(const QMap<QString, QString> &stored, const SettingScopes &scopes)
{
    QStringList units = scopes.units;
    units.removeIf([&](const QString &unit) {
        const QStringList keys = rangeKeys(unit);
        return scopes.ranged.contains(unit) ||
               std::ranges::all_of(keys, [&](const QString &key) { return stored.contains(key); });
    });
    return units;
}

bool hasOtherRanges(const QMap<QString, QString> &stored, const QString &unit, const QString &key)
{
    const QStringList keys = rangeKeys(unit);
    return std::ranges::any_of(keys, [&](const QString &other) { return other != key && stored.contains(other); });
}

QString settingLabel(const QString &key)
{
    return SettingForm::label(key);
}

} // namespace palier
