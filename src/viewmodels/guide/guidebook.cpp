// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/guide/guidebook.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace palier::GuideBook {

namespace {

constexpr const char *Definitions = "definitions";

QString folderOf(Language language)
{
    return QStringLiteral("/docs/guide/") + (language == Language::French ? QLatin1String("fr") : QLatin1String("en"));
}

QString pathOf(const QString &id, Language language)
{
    if (id == QLatin1String(Definitions))
        return language == Language::French ? QStringLiteral("/docs/definitions.fr.md") : QStringLiteral("/docs/definitions.md");
    return QStringLiteral("%1/%2.md").arg(folderOf(language), id);
}

/** Without what is for those who read the file: the licence. */
QString textOf(const QString &path)
{
    static const QRegularExpression Comment(QStringLiteral("<!--.*?-->\\s*"), QRegularExpression::DotMatchesEverythingOption);
    QFile file(QLatin1Char(':') + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).remove(Comment) : QString();
}

std::vector<GuideHeading> headingsIn(const QString &markdown)
{
    static const QRegularExpression Heading(QStringLiteral("^(#{1,6}) (.+)$"), QRegularExpression::MultilineOption);
    std::vector<GuideHeading> headings;
    for (auto found = Heading.globalMatch(markdown); found.hasNext();) {
        const auto match = found.next();
        const QString text = match.captured(2).trimmed();
        headings.push_back({static_cast<int>(match.capturedLength(1)), text, anchorOf(text)});
    }
    return headings;
}

} // namespace

QStringList pages()
{
    const QStringList pages{QStringLiteral("overview"), QStringLiteral("tickets"), QStringLiteral("figures"),
        QStringLiteral("settings"), QStringLiteral("importing"), QStringLiteral("server"), QStringLiteral("keyboard")};
    return pages + QStringList{QLatin1String(Definitions)};
}

GuidePage page(const QString &id, Language language)
{
    GuidePage page{.id = id, .title = {}, .markdown = textOf(pathOf(id, language)), .headings = {}};
    page.headings = headingsIn(page.markdown);
    if (!page.headings.empty())
        page.title = page.headings.front().text;
    return page;
}

QString anchorOf(const QString &heading)
{
    QString anchor = heading.toLower();
    anchor.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != QLatin1Char(' ') && c != QLatin1Char('-'); });
    return anchor.replace(QLatin1Char(' '), QLatin1Char('-'));
}

GuidePlace translated(const GuidePlace &place, Language from, Language to)
{
    const auto before = page(place.page, from).headings;
    const auto after = page(place.page, to).headings;
    const auto heading = std::ranges::find(before, place.anchor, &GuideHeading::anchor);
    const auto number = static_cast<std::size_t>(heading - before.begin());
    return {place.page, number < std::min(before.size(), after.size()) ? after[number].anchor : QString()};
}

std::optional<GuidePlace> target(const QString &page, const QString &link)
{
    const QString path = link.section(QLatin1Char('#'), 0, 0);
    const QString anchor = link.section(QLatin1Char('#'), 1);
    if (path.isEmpty())
        return GuidePlace{page, anchor};
    for (const Language language : {Language::English, Language::French}) {
        const QString from = QFileInfo(pathOf(page, language)).path();
        const QString to = QDir::cleanPath(from + QLatin1Char('/') + path);
        for (const QString &id : pages()) {
            if (pathOf(id, language) == to)
                return GuidePlace{id, anchor};
        }
    }
    return std::nullopt;
}

GuidePlace placeOfTile(const QString &id)
{
    constexpr std::pair<const char *, const char *> Anchors[] = {
        {"rate", "escalation-rate"}, {"time", "time-to-escalate"}, {"success", "success"}, {"bounceback", "bounce-back-rate"}};
    const auto *found = std::ranges::find_if(Anchors, [&](const auto &row) { return id == QLatin1String(row.first); });
    return {QStringLiteral("figures"), found == std::end(Anchors) ? QString() : QLatin1String(found->second)};
}

} // namespace palier::GuideBook
