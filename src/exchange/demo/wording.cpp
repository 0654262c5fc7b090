// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demo/wording.h"

#include "base/zone.h"

#include <QRegularExpression>

#include <algorithm>

namespace palier::demo {

namespace {

/** As within a sentence; names, abbreviations and the English I keep their capital. */
QString lowered(const QString &sentence)
{
    const bool isWord = sentence.size() > 1 && (sentence.at(1).isLower() || sentence.at(1) == u'’');
    return isWord ? sentence.left(1).toLower() + sentence.mid(1) : sentence;
}

/** "1er avril", "2 avril"; "1 April". */
QString dayIn(Language language, int day)
{
    return day == 1 && language == Language::French ? QStringLiteral("1er") : QString::number(day);
}

/** What a text needs: "name" of "Hello {name}". */
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("\\{([a-z_]+)\\}"));
    QStringList places;
    for (const auto &match : place.globalMatch(text))
        places << match.captured(1);
    return places;
}

} // namespace

Wording::Wording(const Catalog &catalog, const TopicPlan &topic, Instant at, const QString &customer, Random &random)
    : m_catalog(catalog), m_topic(topic)
{
    set(QStringLiteral("name"), customer.section(QLatin1String(" ("), 0, 0));
    set(QStringLiteral("ref"), QStringLiteral("C-") + customer.section(QLatin1Char('('), 1).chopped(1));
    set(QStringLiteral("topic"), topic.name);
    set(QStringLiteral("city"), random.pick(catalog.cities));
    set(QStringLiteral("amount"), QString::number(random.between(9, 240)));
    set(QStringLiteral("days"), QString::number(random.between(2, 6)));
    for (const Language language : {Language::French, Language::English})
        sayIn(language, at - Day * random.between(1, 5), random);
}

void Wording::sayIn(Language language, Instant at, Random &random)
{
    auto &places = m_places.values[static_cast<std::size_t>(language)];
    const QDate day = Zone().dateOf(at);
    const QString month = m_catalog.months[language].value(day.month() - 1);
    places.insert(QStringLiteral("month"), month);
    places.insert(QStringLiteral("date"), QStringLiteral("%1 %2").arg(dayIn(language, day.day()), month));
    places.insert(QStringLiteral("product"), random.pick(m_catalog.products[language]));
    places.insert(QStringLiteral("device"), random.pick(m_catalog.devices[language]));
    const TopicTexts &texts = m_topic.texts[language];
    for (const auto &[place, sentences] : {std::pair("problem", &texts.problems), std::pair("fix", &texts.fixes)}) {
        const QString sentence = filled(language, random.pick(*sentences));
        places.insert(QLatin1String(place), sentence);
        places.insert(QLatin1String(place) + QLatin1String("_low"), lowered(sentence));
    }
}

QString Wording::subject(Language language, Random &random) const
{
    return filled(language, random.pick(m_topic.texts[language].subjects));
}

QString Wording::write(Language language, const char *list, Random &random)
{
    const QStringList texts = candidates(language, list);
    if (texts.isEmpty())
        return {};
    QStringList fresh = texts;
    fresh.removeIf([this](const QString &text) { return m_written.contains(text); });
    const QString text = random.pick(fresh.isEmpty() ? texts : fresh);
    m_written.insert(text);
    return filled(language, text);
}

QStringList Wording::candidates(Language language, const char *list) const
{
    const QString name = QLatin1String(list);
    const auto &lists = m_catalog.texts[language];
    QStringList texts = lists.value(name) + lists.value(name + u'.' + m_topic.family);
    texts.removeIf([&](const QString &text) { return !isFillable(language, text); });
    return texts;
}

bool Wording::isFillable(Language language, const QString &text) const
{
    const QStringList places = placesIn(text);
    return std::ranges::all_of(places, [&](const QString &place) { return m_places[language].contains(place); });
}

void Wording::set(const QString &place, const QString &text)
{
    for (auto &places : m_places.values)
        places.insert(place, text);
}

void Wording::forget(const QString &place)
{
    for (auto &places : m_places.values)
        places.remove(place);
}

/** Replaces every {place} that is known. What is put in is not read again. */
QString Wording::filled(Language language, QString text) const
{
    const auto &places = m_places[language];
    qsizetype open = text.indexOf(QLatin1Char('{'));
    while (open >= 0) {
        const qsizetype close = text.indexOf(QLatin1Char('}'), open);
        const auto found = close < 0 ? places.constEnd() : places.constFind(text.mid(open + 1, close - open - 1));
        if (found != places.constEnd())
            text.replace(open, close - open + 1, *found);
        open = text.indexOf(QLatin1Char('{'), found == places.constEnd() ? open + 1 : open + found->size());
    }
    return text;
}

} // namespace palier::demo
