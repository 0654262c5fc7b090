// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace palier::app {

namespace {

class OptionWords
{
    Q_DECLARE_TR_FUNCTIONS(palier::OptionWords)
};

/** "1280x800". */
std::optional<QSize> sizeFrom(const QString &text)
{
    constexpr QSize Smallest(320, 240);
    constexpr QSize Largest(3840, 2160);
    const QStringList sides = text.split(QLatin1Char('x'));
    const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
    const bool isPossible = size == size.expandedTo(Smallest).boundedTo(Largest);
    return sides.size() == 2 && isPossible ? std::optional(size) : std::nullopt;
}

bool isScale(const QString &text)
{
    constexpr double Smallest = 0.5;
    constexpr double Largest = 4;
    bool isNumber = false;
    const double scale = text.toDouble(&isNumber);
    return isNumber && scale >= Smallest && scale <= Largest;
}

std::optional<Theme::Scheme> themeFrom(const QString &text)
{
    if (text == QLatin1String("light"))
        return Theme::Scheme::Light;
    return text == QLatin1String("dark") ? std::optional(Theme::Scheme::Dark) : std::nullopt;
}

constexpr std::pair<PicturedPage, const char *> PageNames[] = {{PicturedPage::Overview, "overview"},
    {PicturedPage::Ledger, "ledger"}, {PicturedPage::Ticket, "ticket"}, {PicturedPage::Settings, "settings"},
    {PicturedPage::SettingsFigures, "settings-figures"}, {PicturedPage::SettingsService, "settings-service"},
    {PicturedPage::Start, "start"}, {PicturedPage::Failed, "failed"}, {PicturedPage::Palette, "palette"},
    {PicturedPage::Guide, "guide"}, {PicturedPage::Wallboard, "wallboard"}, {PicturedPage::Connection, "connection"},
    {PicturedPage::Password, "password"}, {PicturedPage::Stale, "stale"}, {PicturedPage::Behind, "behind"},
    {PicturedPage::ImportColumns, "import-columns"}, {PicturedPage::ImportTarget, "import-target"},
    {PicturedPage::ImportLevels, "import-levels"}};

std::optional<PicturedPage> pageFrom(const QString &text)
{
    for (const PicturedPage page : allPages()) {
        if (nameOf(page) == text)
            return page;
    }
    return std::nullopt;
}

/** Reads a list of words into values; names the first word that is none. */
template<typename T, typename Read>
void readList(const QCommandLineParser &parser, const QString &name, Read read, std::vector<T> &values, QString &wrong)
{
    if (!parser.isSet(name))
        return;
    values.clear();
    for (const QString &word : parser.value(name).split(QLatin1Char(','))) {
        if (const auto value = read(word))
            values.push_back(*value);
        else
            wrong = OptionWords::tr("--%1 does not know “%2”.").arg(name, word);
    }
}

void declare(QCommandLineParser &parser)
{
    parser.addOptions({{QStringLiteral("screenshots"), {}, QStringLiteral("DIR")},
        {QStringLiteral("langs"), {}, QStringLiteral("L")}, {QStringLiteral("pages"), {}, QStringLiteral("P")},
        {QStringLiteral("themes"), {}, QStringLiteral("T")}, {QStringLiteral("sizes"), {}, QStringLiteral("S")},
        {QStringLiteral("scale"), {}, QStringLiteral("F")}, {QStringLiteral("lang"), {}, QStringLiteral("L")},
        {{QStringLiteral("h"), QStringLiteral("help")}, {}}, {QStringLiteral("version"), {}}});
}

void readScreenshots(const QCommandLineParser &parser, Options &options)
{
    Screenshots wish{.folder = parser.value(QStringLiteral("screenshots"))};
    readList(parser, QStringLiteral("pages"), pageFrom, wish.pages, options.wrong);
    readList(parser, QStringLiteral("langs"), languageNamed, wish.languages, options.wrong);
    readList(parser, QStringLiteral("themes"), themeFrom, wish.themes, options.wrong);
    readList(parser, QStringLiteral("sizes"), sizeFrom, wish.sizes, options.wrong);
    if (parser.isSet(QStringLiteral("screenshots")))
        options.screenshots = std::move(wish);
}

} // namespace

std::vector<PicturedPage> allPages()
{
    std::vector<PicturedPage> pages;
    for (const auto &[page, name] : PageNames)
        pages.push_back(page);
    return pages;
}

QString nameOf(PicturedPage page)
{
    const auto *found = std::ranges::find(PageNames, page, &std::pair<PicturedPage, const char *>::first);
    return QLatin1String(found->second);
}

Options optionsOf(const QStringList &words)
{
    Options options;
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(QStringList{QStringLiteral("palier")} + words))
        options.wrong = parser.errorText();
    options.wantsHelp = parser.isSet(QStringLiteral("help"));
    options.wantsVersion = parser.isSet(QStringLiteral("version"));
    options.scale = parser.value(QStringLiteral("scale"));
    if (parser.isSet(QStringLiteral("scale")) && !isScale(options.scale))
        options.wrong = OptionWords::tr("--scale is a factor from 0.5 to 4, not “%1”.").arg(options.scale);
    if (parser.isSet(QStringLiteral("lang"))) {
        options.language = languageNamed(parser.value(QStringLiteral("lang")));
        if (!options.language)
            options.wrong = OptionWords::tr("--lang does not know “%1”.").arg(parser.value(QStringLiteral("lang")));
    }
    readScreenshots(parser, options);
    if (parser.positionalArguments().size() > 1)
        options.wrong = OptionWords::tr("One database at a time: “%1” is one too many.").arg(parser.positionalArguments().at(1));
    if (!parser.positionalArguments().isEmpty())
        options.address = parser.positionalArguments().at(0);
    else if (options.screenshots)
        options.address = QStringLiteral("demo");
    return options;
}

QString helpText()
{
    QStringList names;
    for (const PicturedPage page : allPages())
        names.append(nameOf(page));
    return OptionWords::tr(
        "Usage: palier [DB] [--lang en|fr]\n"
        "       palier --screenshots DIR [DB] [--langs en,fr] [--themes light,dark] [--sizes 1280x800,1920x1080]\n"
        "              [--pages PAGES] [--scale 2]\n"
        "\n"
        "DB is a workspace: demo (the embedded demo), sqlite:<file> or postgresql://user@host/database. Where none is\n"
        "named, the last one is opened.\n"
        "--screenshots renders every page into PNG files, without a display, and ends.\n"
        "PAGES: %1\n")
        .arg(names.join(QLatin1String(", ")));
}

QString noDisplayText()
{
    return OptionWords::tr(
        "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set). “palier --screenshots DIR” renders "
        "the pages without one, “palierctl report” prints the figures.");
}

} // namespace palier::app
