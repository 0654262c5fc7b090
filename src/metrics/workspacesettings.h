// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/lines.h"
#include "metrics/context.h"
#include "metrics/horizon.h"

#include <QMap>
#include <QString>

#include <optional>
#include <span>

namespace palier {

/** A healthy range of a share, in percent. */
struct Band {
    double low = 0;
    double high = 100;

    friend bool operator==(const Band &, const Band &) = default;
};

/** One key of the workspace settings. Some keys can be said again for one thing alone: "guard.routing@help-desk",
    "band.rate@N1 Lyon", "cost.tier@2". */
struct SettingSpec {
    enum class Type : quint8 { Zone, Duration, Horizon, Band, Amount };
    enum class Scope : quint8 { Workspace, Source, Unit, Tier };

    const char *key;
    Type type;
    Scope scope;          // what may stand behind the @
    const char *fallback; // the value in force until one is set; "" none
    const char *example;
};

/** Every key there is, declared once. */
std::span<const SettingSpec> settingSpecs();

/** The key's row, also for "key@scope"; nullptr for none. */
const SettingSpec *settingSpec(const QString &key);

/** The value as it is stored ("P1W" becomes "P7D"), or why it cannot be. */
Result<QString> checkedSetting(const QString &key, const QString &value);

/** The settings of a workspace, as stored and as used. A value; any thread. */
class WorkspaceSettings
{
public:
    WorkspaceSettings() = default;
    explicit WorkspaceSettings(QMap<QString, QString> stored) : m_stored(std::move(stored)) {}

    /** The value in force: the stored one, else the fallback; nothing for an unknown key. */
    std::optional<QString> value(const QString &key) const;
    const QMap<QString, QString> &stored() const { return m_stored; }

    QString zone() const;
    Duration reopenWindow() const;
    /** Said for the source, else for the workspace, else by what the source is. */
    Guards guards(const QString &source, bool isImport) const;
    /** Of the rate and the time to escalate; of the outcomes of escalations. Indexes of Horizons. */
    std::size_t rateHorizon() const;
    std::size_t outcomeHorizon() const;
    /** `metric`: rate, success, bounceback. Absent: no tone is given. */
    std::optional<Band> band(const QString &metric, const QString &unit = {}) const;
    TierCosts costs() const;

private:
    Duration duration(const QString &key, Duration fallback) const;

    QMap<QString, QString> m_stored;
};

} // namespace palier
