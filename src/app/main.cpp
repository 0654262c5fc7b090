// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gallery.h"
#include "app/tongue.h"

#include <QApplication>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace palier;
using namespace palier::app;

namespace {

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

int refuse(const QString &why)
{
    std::fprintf(stderr, "palier: %s\n%s", qUtf8Printable(why), qUtf8Printable(helpText()));
    return 2;
}

/** What needs no window is said where there is no display too, in the language of whoever asks. */
int sayOnTerminal(int &argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = wordsOf(argc, argv);
    Tongue tongue;
    tongue.speak(optionsOf(words).language.value_or(environmentLanguage()));
    const Options options = optionsOf(words); // again, in that language
    if (!options.wrong.isEmpty())
        return refuse(options.wrong);
    if (!options.wantsHelp && !options.wantsVersion)
        return refuse(noDisplayText());
    std::fputs(options.wantsHelp ? qUtf8Printable(helpText()) : "palier " PALIER_VERSION "\n", stdout);
    return 0;
}

/** Without one, Qt would end the program with words for programmers. */
bool hasDisplay()
{
    constexpr std::array Variables{"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"};
    return std::ranges::any_of(Variables, [](const char *name) { return !qEnvironmentVariableIsEmpty(name); });
}

int renderPictures(QApplication &application, const Options &options)
{
    Composition composition(application, options, false);
    const Gallery gallery(composition, *options.screenshots, [](bool done) { QCoreApplication::exit(done ? 0 : 1); });
    composition.start();
    return QApplication::exec();
}

int showWindow(QApplication &application, const Options &options)
{
    Composition composition(application, options, true);
    composition.window().show();
    composition.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const Options options = optionsOf(wordsOf(argc, argv));
    if (options.screenshots && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!options.wrong.isEmpty() || options.wantsHelp || options.wantsVersion || !hasDisplay())
        return sayOnTerminal(argc, argv);
    if (!options.scale.isEmpty())
        qputenv("QT_SCALE_FACTOR", options.scale.toLatin1());
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("palier"));
    QCoreApplication::setApplicationName(QStringLiteral("palier"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PALIER_VERSION));
    return options.screenshots ? renderPictures(application, options) : showWindow(application, options);
}
