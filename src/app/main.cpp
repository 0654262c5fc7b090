// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gallery.h"

#include <QApplication>

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
    if (!options.scale.isEmpty())
        qputenv("QT_SCALE_FACTOR", options.scale.toLatin1());
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("palier"));
    QCoreApplication::setApplicationName(QStringLiteral("palier"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PALIER_VERSION));
    if (!options.wrong.isEmpty())
        return refuse(options.wrong);
    if (options.wantsHelp || options.wantsVersion) {
        std::fputs(options.wantsHelp ? qUtf8Printable(helpText()) : "palier " PALIER_VERSION "\n", stdout);
        return 0;
    }
    return options.screenshots ? renderPictures(application, options) : showWindow(application, options);
}
