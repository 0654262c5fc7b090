// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demo/catalog.h"

#include "exchange/errors.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace palier::demo {

namespace {

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

double number(const QJsonObject &object, const char *key, double otherwise)
{
    return object.value(QLatin1String(key)).toDouble(otherwise);
}

QStringList texts(const QJsonValue &value)
{
    return value.toVariant().toStringList();
}

QStringList texts(const QJsonObject &object, const char *key)
{
    return texts(object.value(QLatin1String(key)));
}

QJsonObject object(const QJsonObject &in, const char *key)
{
    return in.value(QLatin1String(key)).toObject();
}

/** What `make` reads the objects of a list to be. */
template<typename T>
std::vector<T> listOf(const QJsonObject &in, const char *key, T (*make)(const QJsonObject &))
{
    std::vector<T> list;
    const QJsonArray array = in.value(QLatin1String(key)).toArray();
    list.reserve(static_cast<std::size_t>(array.size()));
    for (const auto &value : array)
        list.push_back(make(value.toObject()));
    return list;
}

template<typename T>
PerLanguage<T> perLanguage(const QJsonObject &in, T (*make)(const QJsonValue &))
{
    return {{make(in.value(QLatin1String("fr"))), make(in.value(QLatin1String("en")))}};
}

UnitPlan unitIn(const QJsonObject &in)
{
    return {text(in, "name"), valueNamed<UnitKind>(text(in, "kind")).value_or(UnitKind::Team),
        static_cast<int>(number(in, "tier", 0)), static_cast<int>(number(in, "agents", 0)),
        text(in, "language") == QLatin1String("en") ? Language::English : Language::French, text(in, "calendar"),
        number(in, "rate", 1)};
}

CalendarPlan calendarIn(const QJsonObject &in)
{
    return {text(in, "name"), text(in, "zone"), texts(in, "weekdays"), texts(in, "holidays")};
}

SlaPolicyRecord promiseIn(const QJsonObject &in)
{
    SlaPolicyRecord promise;
    promise.priority = text(in, "priority");
    if (const QJsonValue vip = in.value(QLatin1String("vip")); vip.isBool())
        promise.vip = vip.toBool();
    promise.clock = valueNamed<SlaClockKind>(text(in, "clock")).value_or(SlaClockKind::Resolution);
    promise.minutes = static_cast<int>(number(in, "minutes", 0));
    return promise;
}

Choice choiceIn(const QJsonObject &in)
{
    return {text(in, "name"), number(in, "share", 1), number(in, "rate", 1), in.value(QLatin1String("byAgent")).toBool()};
}

TopicTexts topicTextsIn(const QJsonValue &value)
{
    const QJsonObject in = value.toObject();
    return {texts(in, "subjects"), texts(in, "problems"), texts(in, "fixes")};
}

TopicPlan topicIn(const QJsonObject &in)
{
    TopicPlan topic{text(in, "name"), text(in, "family"), text(in, "home"), text(in, "to"), text(in, "reason"),
        text(in, "criterion"), number(in, "share", 1), number(in, "rate", 0), static_cast<int>(number(in, "delay", 0)),
        in.value(QLatin1String("mandated")).toBool(), in.value(QLatin1String("outside")).toBool(), {}};
    topic.texts = perLanguage<TopicTexts>(in, topicTextsIn);
    return topic;
}

TrainingPlan trainingIn(const QJsonObject &in)
{
    return {text(in, "topic"), text(in, "name"), text(in, "kind"), static_cast<int>(number(in, "daysAgo", 0))};
}

QHash<QString, QStringList> textListsIn(const QJsonValue &value)
{
    QHash<QString, QStringList> lists;
    const QJsonObject in = value.toObject();
    for (auto list = in.begin(); list != in.end(); ++list)
        lists.insert(list.key(), texts(list.value()));
    return lists;
}

void readNames(const QJsonObject &floor, Catalog &catalog)
{
    catalog.reasons = texts(floor, "reasons");
    catalog.firstNames = texts(floor, "firstNames");
    catalog.lastNames = texts(floor, "lastNames");
    catalog.companies = texts(floor, "companies");
    catalog.cities = texts(floor, "cities");
    const auto lists = [&floor](const char *key) {
        return perLanguage<QStringList>(object(floor, key), [](const QJsonValue &value) { return texts(value); });
    };
    catalog.products = lists("products");
    catalog.devices = lists("devices");
    catalog.months = lists("months");
}

void readFloor(const QJsonObject &floor, Catalog &catalog)
{
    catalog.units = listOf<UnitPlan>(floor, "units", unitIn);
    catalog.calendars = listOf<CalendarPlan>(floor, "calendars", calendarIn);
    catalog.promises = listOf<SlaPolicyRecord>(floor, "promises", promiseIn);
    catalog.channels = listOf<Choice>(floor, "channels", choiceIn);
    catalog.priorities = listOf<Choice>(floor, "priorities", choiceIn);
    readNames(floor, catalog);
    const QJsonObject plants = object(floor, "plants");
    catalog.emerging = text(plants, "emerging");
    catalog.incident = text(plants, "incident");
    catalog.worstUnit = text(plants, "worstUnit");
    catalog.trained = trainingIn(object(plants, "trained"));
    catalog.untouched = trainingIn(object(plants, "untouched"));
}

Result<QJsonObject> read(const QString &path)
{
    QFile file(path);
    const QJsonObject content = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    return content.isEmpty() ? Result<QJsonObject>(Error{errors::DemoIncomplete, {path}}) : content;
}

template<typename List>
std::size_t placeOf(const QString &name, const List &list)
{
    const auto found = std::ranges::find_if(list, [&](const auto &one) { return one.name == name; });
    return found == list.end() ? 0 : static_cast<std::size_t>(found - list.begin());
}

} // namespace

Result<Catalog> Catalog::load()
{
    Catalog catalog;
    const auto floor = read(QStringLiteral(":/demo/floor.json"));
    if (!floor)
        return floor.error();
    readFloor(*floor, catalog);
    const auto topics = read(QStringLiteral(":/demo/topics.json"));
    if (!topics)
        return topics.error();
    catalog.topics = listOf<TopicPlan>(*topics, "topics", topicIn);
    const auto texts = read(QStringLiteral(":/demo/texts.json"));
    if (!texts)
        return texts.error();
    catalog.texts = perLanguage<QHash<QString, QStringList>>(*texts, textListsIn);
    return catalog;
}

std::size_t Catalog::unit(const QString &name) const
{
    return placeOf(name, units);
}

std::size_t Catalog::topic(const QString &name) const
{
    return placeOf(name, topics);
}

} // namespace palier::demo
