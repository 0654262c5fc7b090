// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/profile/manifestreader.h"

#include "database/errors.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace palier {

using namespace Qt::StringLiterals;

Result<SourceProfile> ManifestReader::read(const QByteArray &manifest)
{
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(manifest, &failure);
    if (failure.error != QJsonParseError::NoError || !document.isObject())
        return Error{errors::ManifestUnreadable, {m_name, failure.errorString(), QString::number(failure.offset)}};
    readAll(document.object());
    if (m_error)
        return *m_error;
    return m_profile;
}

void ManifestReader::readAll(const QJsonObject &object)
{
    refuseUnknown(object, {u"name"_qs, u"engines"_qs, u"status"_qs, u"probe"_qs, u"zone"_qs, u"body"_qs, u"dimensions"_qs,
                              u"states"_qs, u"cursor"_qs, u"tablePrefix"_qs, u"url"_qs});
    m_profile.m_name = textAt(object, "name"_L1, false);
    if (m_profile.m_name != m_name)
        fail(u"name"_qs, object["name"_L1]);
    readEngines(object["engines"_L1]);
    m_profile.m_status = choice<ProfileStatus>(u"status"_qs, object["status"_L1]);
    readProbe(object["probe"_L1].toObject());
    m_profile.m_zonePolicy = choice<ZonePolicy>(u"zone"_qs, object["zone"_L1]);
    m_profile.m_bodyDecoder = choice<BodyDecoder>(u"body"_qs, object["body"_L1]);
    readDimensions(object["dimensions"_L1].toArray());
    readStates(object["states"_L1].toObject());
    readCursor(object["cursor"_L1].toObject());
    m_profile.m_tablePrefix = textAt(object, "tablePrefix"_L1, true);
    m_profile.m_urlTemplate = textAt(object, "url"_L1, true);
}

void ManifestReader::readEngines(const QJsonValue &value)
{
    static const QStringList known{u"sqlite"_qs, u"postgresql"_qs, u"mariadb"_qs};
    const QJsonArray engines = value.toArray();
    for (const auto &engine : engines) {
        if (!known.contains(engine.toString()))
            fail(u"engines"_qs, engine);
        m_profile.m_engines << engine.toString();
    }
    if (m_profile.m_engines.isEmpty())
        fail(u"engines"_qs, value);
}

void ManifestReader::readProbe(const QJsonObject &probe)
{
    refuseUnknown(probe, {u"product"_qs, u"oldestSchema"_qs});
    m_profile.m_product = textAt(probe, "product"_L1, false);
    m_profile.m_oldestSchema = probe["oldestSchema"_L1].toInt();
    if (m_profile.m_oldestSchema < 1)
        fail(u"oldestSchema"_qs, probe["oldestSchema"_L1]);
}

void ManifestReader::readCursor(const QJsonObject &cursor)
{
    refuseUnknown(cursor, {u"stream"_qs, u"method"_qs});
    m_profile.m_cursorStream = textAt(cursor, "stream"_L1, false);
    m_profile.m_cursorMethod = textAt(cursor, "method"_L1, false);
}

void ManifestReader::readDimensions(const QJsonArray &dimensions)
{
    for (const auto &dimension : dimensions)
        m_profile.m_dimensions.push_back(choice<LevelDimension>(u"dimensions"_qs, dimension));
    if (dimensions.isEmpty())
        fail(u"dimensions"_qs, {});
}

void ManifestReader::readStates(const QJsonObject &states)
{
    for (auto state = states.begin(); state != states.end(); ++state)
        m_profile.m_states.insert(state.key(), choice<TicketState>(state.key(), state.value()));
    if (states.isEmpty())
        fail(u"states"_qs, {});
}

void ManifestReader::refuseUnknown(const QJsonObject &object, const QStringList &known)
{
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            fail(key, object[key]);
    }
}

QString ManifestReader::textAt(const QJsonObject &object, QLatin1String key, bool mayBeEmpty)
{
    const QJsonValue value = object[key];
    if (!value.isString() || (value.toString().isEmpty() && !mayBeEmpty))
        fail(key, value);
    return value.toString();
}

template<typename E>
E ManifestReader::choice(const QString &key, const QJsonValue &value)
{
    const auto named = valueNamed<E>(value.toString());
    if (!named)
        fail(key, value);
    return named.value_or(E{});
}

void ManifestReader::fail(const QString &key, const QJsonValue &value)
{
    if (!m_error)
        m_error = Error{errors::ManifestInvalid, {m_name, key, value.toVariant().toString()}};
}

} // namespace palier
