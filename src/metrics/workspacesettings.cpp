// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/workspacesettings.h"

#include "base/duration.h"
#include "base/errors.h"
#include "base/zone.h"

#include <QRegularExpression>

#include <algorithm>

namespace palier {

namespace {

using Type = SettingSpec::Type;
using Scope = SettingSpec::Scope;

constexpr SettingSpec Specs[] = {
    {"zone", Type::Zone, Scope::Workspace, "UTC", "Europe/Paris"},
    {"guard.routing", Type::Duration, Scope::Source, "", "PT5M"},
    {"guard.misclick", Type::Duration, Scope::Source, "", "PT2M"},
    {"reopen.window", Type::Duration, Scope::Workspace, "P7D", "P7D"},
    {"horizon.rate", Type::Horizon, Scope::Workspace, "P7D", "P7D"},
    {"horizon.outcome", Type::Horizon, Scope::Workspace, "P14D", "P14D"},
    {"band.rate", Type::Band, Scope::Unit, "10..20", "10..20"},
    {"band.success", Type::Band, Scope::Unit, "", "60..100"},
    {"band.bounceback", Type::Band, Scope::Unit, "", "0..15"},
    {"cost.tier", Type::Amount, Scope::Tier, "", "12.50"},
};

QString keyPart(const QString &key)
{
    return key.section(QLatin1Char('@'), 0, 0);
}

std::optional<std::size_t> horizonIndex(const QString &iso)
{
    const auto length = durationFromIso(iso);
    const auto found =
        std::ranges::find_if(Horizons, [&](const Horizon &horizon) { return length && horizon.length == *length; });
    return found == Horizons.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - Horizons.begin()));
}

std::optional<Band> bandFrom(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,3}(?:\\.\\d+)?)\\.\\.(\\d{1,3}(?:\\.\\d+)?)$"));
    const auto match = shape.match(text.trimmed());
    const Band band{match.captured(1).toDouble(), match.captured(2).toDouble()};
    const bool sound = match.hasMatch() && band.low < band.high && band.high <= 100;
    return sound ? std::optional(band) : std::nullopt;
}

std::optional<double> amountFrom(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^\\d{1,9}(\\.\\d{1,4})?$"));
    return shape.match(text.trimmed()).hasMatch() ? std::optional(text.trimmed().toDouble()) : std::nullopt;
}

/** The canonical text of a value of this type, or nothing where it is not one. */
std::optional<QString> canonical(Type type, const QString &value)
{
    if (type == Type::Zone) {
        const auto zone = Zone::parse(value);
        return zone ? std::optional(zone->name()) : std::nullopt;
    }
    if (type == Type::Duration || type == Type::Horizon) {
        const auto length = durationFromIso(value);
        const bool sound = length && (type == Type::Duration || horizonIndex(value));
        return sound ? std::optional(toIso(*length)) : std::nullopt;
    }
    const bool sound = type == Type::Band ? bandFrom(value).has_value() : amountFrom(value).has_value();
    return sound ? std::optional(value.trimmed()) : std::nullopt;
}

bool isTier(const QString &text)
{
    bool ok = false;
    const int tier = text.toInt(&ok);
    return ok && tier >= 1 && tier <= 15;
}

} // namespace

std::span<const SettingSpec> settingSpecs()
{
    return Specs;
}

const SettingSpec *settingSpec(const QString &key)
{
    const auto found =
        std::ranges::find_if(Specs, [name = keyPart(key)](const SettingSpec &spec) { return name == QLatin1String(spec.key); });
    if (found == std::end(Specs))
        return nullptr;
    const QString scope = key.section(QLatin1Char('@'), 1);
    const bool scoped = key.contains(QLatin1Char('@'));
    const bool mustBeScoped = found->scope == Scope::Tier;
    const bool sound =
        scoped ? found->scope != Scope::Workspace && !scope.isEmpty() && (!mustBeScoped || isTier(scope)) : !mustBeScoped;
    return sound ? found : nullptr;
}

Result<QString> checkedSetting(const QString &key, const QString &value)
{
    const SettingSpec *spec = settingSpec(key);
    if (!spec)
        return Error{errors::SettingUnknown, {key}};
    if (const auto text = canonical(spec->type, value))
        return *text;
    return Error{errors::SettingInvalid, {key, value, QLatin1String(spec->example)}};
}

std::optional<QString> WorkspaceSettings::value(const QString &key) const
{
    const SettingSpec *spec = settingSpec(key);
    if (!spec)
        return std::nullopt;
    const QString general = m_stored.value(keyPart(key), QLatin1String(spec->fallback));
    return m_stored.value(key, general);
}

QString WorkspaceSettings::zone() const
{
    return value(QStringLiteral("zone")).value_or(QString());
}

Duration WorkspaceSettings::duration(const QString &key, Duration fallback) const
{
    const auto length = durationFromIso(value(key).value_or(QString()));
    return length ? *length : fallback;
}

Duration WorkspaceSettings::reopenWindow() const
{
    return duration(QStringLiteral("reopen.window"), 7 * Day);
}

Guards WorkspaceSettings::guards(const QString &source, bool isImport) const
{
    const Guards usual = isImport ? Guards{} : LiveGuards;
    return {duration(QStringLiteral("guard.routing@") + source, usual.routing),
        duration(QStringLiteral("guard.misclick@") + source, usual.misclick)};
}

std::size_t WorkspaceSettings::rateHorizon() const
{
    return horizonIndex(value(QStringLiteral("horizon.rate")).value_or(QString())).value_or(2);
}

std::size_t WorkspaceSettings::outcomeHorizon() const
{
    return horizonIndex(value(QStringLiteral("horizon.outcome")).value_or(QString())).value_or(3);
}

std::optional<Band> WorkspaceSettings::band(const QString &metric, const QString &unit) const
{
    const QString key = QStringLiteral("band.") + metric;
    return bandFrom(value(unit.isEmpty() ? key : key + QLatin1Char('@') + unit).value_or(QString()));
}

TierCosts WorkspaceSettings::costs() const
{
    TierCosts costs;
    for (std::size_t tier = 1; tier < costs.size(); ++tier)
        costs[tier] = amountFrom(m_stored.value(QStringLiteral("cost.tier@%1").arg(tier)));
    return costs;
}

} // namespace palier
