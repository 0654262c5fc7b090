// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/mappingfile.h"

#include "exchange/errors.h"
#include "exchange/mapping/mappingparser.h"
#include "exchange/mapping/repeatedkey.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace palier {

namespace {

constexpr QLatin1String ShippedFolder(":/mappings/");
constexpr QLatin1String Suffix(".json");
constexpr qint64 LargestMapping = 1 << 20;

/** The line of this byte, from 1 on. Where the text ends too early, that of its last word. */
qint64 lineAt(const QByteArray &json, qint64 byte)
{
    QByteArrayView before = QByteArrayView(json).first(std::clamp<qint64>(byte, 0, json.size()));
    if (before.size() == json.size())
        before = before.trimmed();
    return 1 + std::ranges::count(before, '\n');
}

} // namespace

Result<Mapping> mappingFromJson(const QByteArray &json, const QString &fallbackName)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error{errors::MappingNotJson, {QString::number(lineAt(json, problem.offset)), problem.errorString()}};
    if (!document.isObject())
        return Error{errors::MappingNotAnObject, {}};
    if (const auto repeated = repeatedKey(json))
        return Error{errors::MappingRepeatedKey, {QString::number(repeated->line), repeated->key.left(60)}};
    return parseMapping(document.object(), fallbackName);
}

Result<Mapping> loadMapping(const QString &nameOrPath)
{
    const bool shipped = shippedMappings().contains(nameOrPath);
    const QFileInfo info(shipped ? ShippedFolder + nameOrPath + Suffix : nameOrPath);
    if (!info.isFile())
        return Error{errors::MappingNotFound, {nameOrPath, shippedMappings().join(QStringLiteral(", "))}};
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return Error{errors::ImportCannotRead, {file.errorString()}};
    return mappingFromJson(file.read(LargestMapping), info.completeBaseName());
}

QStringList shippedMappings()
{
    QStringList names = QDir(ShippedFolder).entryList({QLatin1Char('*') + Suffix}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(Suffix.size());
    return names;
}

} // namespace palier
