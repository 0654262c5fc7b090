// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/options.h"

#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace palier::app;
using namespace Qt::StringLiterals;

class TestOptions : public QObject
{
    Q_OBJECT

    /** What pictures are asked for: "overview+ledger en light 1280x800". */
    static QString wished(const std::optional<Screenshots> &wish)
    {
        if (!wish)
            return {};
        QStringList pages;
        QStringList languages;
        QStringList themes;
        QStringList sizes;
        for (const PicturedPage page : wish->pages)
            pages << nameOf(page);
        for (const Language language : wish->languages)
            languages << (language == Language::French ? u"fr"_qs : u"en"_qs);
        for (const Theme::Scheme theme : wish->themes)
            themes << (theme == Theme::Scheme::Dark ? u"dark"_qs : u"light"_qs);
        for (const QSize &size : wish->sizes)
            sizes << u"%1x%2"_qs.arg(size.width()).arg(size.height());
        const QString shown = wish->pages.size() == allPages().size() ? u"all"_qs : pages.join(u'+');
        return QStringList{wish->folder, shown, languages.join(u'+'), themes.join(u'+'), sizes.join(u'+')}.join(u' ');
    }

private Q_SLOTS:
    void understands_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("pictures");
        QTest::newRow("nothing") << "" << "" << "";
        QTest::newRow("a workspace") << "sqlite:desk.sqlite --lang fr" << "sqlite:desk.sqlite" << "";
        QTest::newRow("pictures of the demo") << "--screenshots shots" << "demo"
                                              << "shots all en+fr light+dark 1280x800+1920x1080";
        QTest::newRow("some pictures of a workspace")
            << "--screenshots shots sqlite:a --pages ledger,start --langs fr --themes dark --sizes 800x600 --scale 2"
            << "sqlite:a" << "shots ledger+start fr dark 800x600";
    }

    void understands()
    {
        QFETCH(QString, words);
        const Options options = optionsOf(words.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(options.wrong, QString());
        QTEST(options.address, "address");
        QTEST(wished(options.screenshots), "pictures");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("names"); // what its sentence must name
        QTest::newRow("an option that is none") << "--colour red" << "colour";
        QTest::newRow("an option without its value") << "demo --lang" << "lang";
        QTest::newRow("two workspaces") << "demo other" << "other";
        QTest::newRow("a language") << "--lang de" << "de";
        QTest::newRow("a page") << "--screenshots d --pages overview,none" << "none";
        QTest::newRow("a theme") << "--screenshots d --themes pink" << "pink";
        QTest::newRow("a language of pictures") << "--screenshots d --langs fr,xx" << "xx";
        QTest::newRow("half a size") << "--screenshots d --sizes 1280" << "1280";
        QTest::newRow("three sides") << "--screenshots d --sizes 800x600x400" << "800x600x400";
        QTest::newRow("too small") << "--screenshots d --sizes 10x10" << "10x10";
        QTest::newRow("more than there is memory for") << "--screenshots d --sizes 999999x999999" << "999999x999999";
        QTest::newRow("no scale") << "--scale big" << "big";
        QTest::newRow("a scale that shows nothing") << "--scale 0" << "0";
    }

    void refuses()
    {
        QFETCH(QString, words);
        QFETCH(QString, names);
        const QString wrong = optionsOf(words.split(u' ')).wrong;
        QVERIFY2(wrong.contains(names), qPrintable(wrong));
    }

    void everyPageHasAName()
    {
        const QString help = helpText();
        for (const PicturedPage page : allPages())
            QVERIFY2(help.contains(nameOf(page)), qPrintable(nameOf(page)));
    }
};

PALIER_TEST(TestOptions, QCoreApplication)
#include "tst_options.moc"
