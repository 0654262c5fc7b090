// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/help.h"
#include "ctl/reportoutput.h"

#include <QGuiApplication>
#include <QLoggingCategory>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <csignal>
#include <memory>

using namespace palier;
using namespace palier::ctl;

namespace {

std::array<const Command *, 9> allCommands()
{
    return {&demoCommand(), &importCommand(), &reportCommand(), &ledgerCommand(), &levelsCommand(), &checkCommand(),
        &migrateCommand(), &sourcesCommand(), &settingsCommand()};
}

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

/** The value of --lang, before anything else is understood: even the complaints about the rest are in that language. */
QString askedLanguage(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i).startsWith(QLatin1String("--lang=")))
            return words.at(i).mid(7);
        if (words.at(i) == QLatin1String("--lang"))
            return words.value(i + 1);
    }
    return {};
}

/** Only pages need fonts, and so the graphical half of Qt; no display is ever needed. */
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, const QStringList &words)
{
    if (!asksForPages(words))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

struct MainWords {
    Q_DECLARE_TR_FUNCTIONS(palier::MainWords)
};

int runCommand(const Command &command, const QStringList &words, Console &console)
{
    const auto parsed = Arguments::parse(command.spec, words);
    if (const auto *wrong = std::get_if<QString>(&parsed))
        return console.failUsage(*wrong, QLatin1String(command.spec.name));
    const auto &arguments = std::get<Arguments>(parsed);
    if (!arguments.has("help"))
        return command.run(arguments, console);
    console.print(commandHelp(command.spec));
    return ExitDone;
}

/** Options that stand before a command, or alone. */
int runWithoutCommand(const QStringList &words, Console &console)
{
    const auto commands = allCommands();
    if (words.contains(QLatin1String("--version")))
        console.print(QStringLiteral("palierctl " PALIER_VERSION "\n"));
    else if (words.contains(QLatin1String("--help")) || words.contains(QLatin1String("-h")) ||
             words.value(0) == QLatin1String("help"))
        console.print(generalHelp(commands));
    else if (words.isEmpty())
        return console.failUsage(MainWords::tr("Which command?"), {});
    else
        return console.failUsage(MainWords::tr("There is no command “%1”.").arg(words.first()), {});
    return ExitDone;
}

int runCommand(const QStringList &words, Console &console)
{
    const QString asked = askedLanguage(words);
    if (!asked.isEmpty() && !languageNamed(asked))
        return console.failUsage(MainWords::tr("There is no language “%1”: fr or en.").arg(asked), {});
    for (const Command *command : allCommands()) {
        if (words.value(0) == QLatin1String(command->spec.name))
            return runCommand(*command, words.mid(1), console);
    }
    return runWithoutCommand(words, console);
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN); // "palierctl report | head" ends when head does, and quietly
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an error of the write, to be told, not the end
    const QStringList words = wordsOf(argc, argv);
    const Language language = languageNamed(askedLanguage(words)).value_or(environmentLanguage());
    QLoggingCategory::setFilterRules(
        QStringLiteral("*.warning=false")); // Qt's remarks are not for our users; ours are in Console
    const auto application = makeApplication(argc, argv, words);
    QCoreApplication::setApplicationName(QStringLiteral("palierctl"));
    QTranslator qt;
    if (loadQt(qt, language))
        QCoreApplication::installTranslator(&qt);
    QTranslator sentences;
    if (load(sentences, language))
        QCoreApplication::installTranslator(&sentences);
    const bool quiet = words.contains(QLatin1String("--quiet")) || words.contains(QLatin1String("-q"));
    Console console(language, quiet);
    return console.finish(runCommand(words, console));
}
