// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/workspacesettings.h"
#include "viewmodels/format.h"

#include <QCoreApplication>

namespace palier {

/** The values of settings as people read and type them: "5 min", "7 days", "10–20", "12.50". */
class SettingText
{
    Q_DECLARE_TR_FUNCTIONS(palier::SettingText)

public:
    explicit SettingText(const Format &format) : m_format(format) {}

    /** A stored value in words; one that is none as it is, "" for none. */
    QString shown(SettingSpec::Type type, const QString &stored) const;
    /** What was typed, as checkedSetting() reads it; what cannot be understood as it is, so that it is refused by name. Also
       reads the stored form. */
    static QString stored(SettingSpec::Type type, const QString &typed);
    /** A value of this type that is right, as people would type it. */
    QString example(const SettingSpec &spec) const { return shown(spec.type, QLatin1String(spec.example)); }
    /** Why this is no value of the key, in one sentence with an example. */
    QString refusal(const QString &key) const;

    /** "7 days", "5 min", "1 d 12 h": exact, unlike Format::duration(). */
    static QString duration(Duration length);
    /** The same in hours and what is less: "36 h". */
    static QString hours(Duration length);

private:
    enum class Largest : quint8 { Days, Hours };
    static QString inParts(Duration length, Largest largest);

    const Format &m_format;
};

} // namespace palier
