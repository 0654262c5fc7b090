// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/profile/sourceprofile.h"

#include <QJsonObject>

#include <optional>

namespace palier {

/** Reads the manifest.json of a source profile: every key must be there and right, and no other. Used once. */
class ManifestReader
{
public:
    explicit ManifestReader(const QString &name) : m_name(name) {}

    Result<SourceProfile> read(const QByteArray &manifest);

private:
    void readAll(const QJsonObject &object);
    void readEngines(const QJsonValue &value);
    void readProbe(const QJsonObject &probe);
    void readCursor(const QJsonObject &cursor);
    void readDimensions(const QJsonArray &dimensions);
    void readStates(const QJsonObject &states);
    void refuseUnknown(const QJsonObject &object, const QStringList &known);
    QString textAt(const QJsonObject &object, QLatin1String key, bool mayBeEmpty);
    /** The named value, or the first one with an error. */
    template<typename E>
    E choice(const QString &key, const QJsonValue &value);
    void fail(const QString &key, const QJsonValue &value);

    QString m_name;
    SourceProfile m_profile;
    std::optional<Error> m_error; // the first one
};

} // namespace palier
