// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/jsoncompare.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace palier::test {

namespace {

constexpr double Slack = 1e-9; // of the subtraction itself

double tolerance(const QString &path)
{
    if (path.endsWith(QLatin1String("Pct")))
        return 0.0001;
    if (path.contains(QLatin1String("Interval")))
        return path.contains(QLatin1String("atHorizon")) ? 0.001 : 0.0001;
    return path.endsWith(QLatin1String("meanS")) ? 0.01 : 0;
}

QString shown(const QJsonValue &value)
{
    if (value.isUndefined())
        return QStringLiteral("nothing");
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

QString differenceOf(const QJsonObject &expected, const QJsonObject &found, const QString &path)
{
    for (auto member = expected.begin(); member != expected.end(); ++member) {
        const QString below = path.isEmpty() ? member.key() : path + QLatin1Char('/') + member.key();
        if (const QString difference = jsonDifference(member.value(), found.value(member.key()), below); !difference.isEmpty())
            return difference;
    }
    return {};
}

QString differenceOf(const QJsonArray &expected, const QJsonArray &found, const QString &path)
{
    for (qsizetype i = 0; i < std::max(expected.size(), found.size()); ++i) {
        const QJsonValue other = i < found.size() ? found.at(i) : QJsonValue(QJsonValue::Undefined);
        const QJsonValue mine = i < expected.size() ? expected.at(i) : QJsonValue(QJsonValue::Undefined);
        if (const QString difference = jsonDifference(mine, other, path + QStringLiteral("[%1]").arg(i)); !difference.isEmpty())
            return difference;
    }
    return {};
}

} // namespace

QString jsonDifference(const QJsonValue &expected, const QJsonValue &found, const QString &path)
{
    if (expected.isObject() && found.isObject())
        return differenceOf(expected.toObject(), found.toObject(), path);
    if (expected.isArray() && found.isArray())
        return differenceOf(expected.toArray(), found.toArray(), path);
    const bool numbers = expected.isDouble() && found.isDouble();
    const bool near = numbers && std::abs(expected.toDouble() - found.toDouble()) <= tolerance(path) + Slack;
    if (near || (!numbers && expected == found))
        return {};
    return QStringLiteral("%1: %2 expected, %3 found").arg(path, shown(expected), shown(found));
}

QString surplusGroup(const QByteArray &expected, const QByteArray &found)
{
    const QJsonObject mine = QJsonDocument::fromJson(expected).object();
    const QJsonObject other = QJsonDocument::fromJson(found).object();
    for (auto grouping = mine.begin(); grouping != mine.end(); ++grouping) {
        if (grouping.key() == QLatin1String("all")) // figures, of which we have more than others
            continue;
        const QJsonObject known = grouping->toObject();
        for (const QString &group : other.value(grouping.key()).toObject().keys()) {
            if (!known.contains(group))
                return grouping.key() + QLatin1Char('/') + group;
        }
    }
    return {};
}

QString jsonDifference(const QByteArray &expected, const QByteArray &found)
{
    QJsonParseError error;
    const QJsonDocument mine = QJsonDocument::fromJson(expected, &error);
    if (mine.isNull())
        return QStringLiteral("expected is not JSON: ") + error.errorString();
    const QJsonDocument other = QJsonDocument::fromJson(found, &error);
    if (other.isNull())
        return QStringLiteral("found is not JSON: ") + error.errorString();
    return jsonDifference(QJsonValue(mine.object()), QJsonValue(other.object()));
}

} // namespace palier::test
