// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/guide/guidebook.h"

#include "support/testprogram.h"

#include <QRegularExpression>

#include <algorithm>

using namespace palier;
using namespace Qt::StringLiterals;

namespace {

constexpr Language Languages[] = {Language::English, Language::French};

QString levels(const GuidePage &page)
{
    QString levels;
    for (const GuideHeading &heading : page.headings)
        levels += QString::number(heading.level);
    return levels;
}

bool exists(const GuidePlace &place, Language language)
{
    const GuidePage page = GuideBook::page(place.page, language);
    return !page.markdown.isEmpty() && (place.anchor.isEmpty() || std::ranges::find(page.headings, place.anchor,
                                                                      &GuideHeading::anchor) != page.headings.end());
}

} // namespace

class TestGuideBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsThereInBothLanguages()
    {
        for (const QString &id : GuideBook::pages()) {
            const GuidePage english = GuideBook::page(id, Language::English);
            const GuidePage french = GuideBook::page(id, Language::French);
            QVERIFY2(!english.title.isEmpty() && !french.title.isEmpty(), qPrintable(id));
            QCOMPARE(levels(french), levels(english));
            QVERIFY(levels(english).startsWith(u"12"_qs));
            QVERIFY2(!english.markdown.contains(u"SPDX"_qs), qPrintable(id));
            QVERIFY2(english.markdown != french.markdown, qPrintable(id));
        }
        QVERIFY(GuideBook::page(u"nothing"_qs, Language::English).markdown.isEmpty());
    }

    void everyLinkLeadsSomewhere()
    {
        static const QRegularExpression Link(u"\\]\\(([^)]+)\\)"_qs);
        int links = 0;
        for (const Language language : Languages) {
            for (const QString &id : GuideBook::pages()) {
                for (auto found = Link.globalMatch(GuideBook::page(id, language).markdown); found.hasNext(); ++links) {
                    const QString link = found.next().captured(1);
                    const auto place = GuideBook::target(id, link);
                    QVERIFY2(place && exists(*place, language), qPrintable(id + u": "_qs + link));
                }
            }
        }
        QVERIFY(links > 20);
        QVERIFY(!GuideBook::target(u"overview"_qs, u"https://example.org"_qs));
        QCOMPARE(GuideBook::target(u"overview"_qs, u"#filtering"_qs), (GuidePlace{u"overview"_qs, u"filtering"_qs}));
    }

    void everyTileHasItsSection()
    {
        for (const char *tile : {"rate", "time", "success", "bounceback"}) {
            const GuidePlace place = GuideBook::placeOfTile(QLatin1String(tile));
            QVERIFY2(!place.anchor.isEmpty() && exists(place, Language::English), tile);
        }
    }

    void aPlaceIsTheSameInTheOtherLanguage()
    {
        const GuidePlace levels{u"settings"_qs, u"levels-and-units"_qs};
        const GuidePlace french = GuideBook::translated(levels, Language::English, Language::French);
        QCOMPARE(french, (GuidePlace{u"settings"_qs, u"niveaux-et-unités"_qs}));
        QCOMPARE(GuideBook::translated(french, Language::French, Language::English), levels);
        QCOMPARE(GuideBook::translated({u"settings"_qs, {}}, Language::English, Language::French).anchor, QString());
    }

    void anchorsAreThoseOfMarkdown()
    {
        QCOMPARE(GuideBook::anchorOf(u"Targets, time, guards, costs"_qs), u"targets-time-guards-costs"_qs);
        QCOMPARE(GuideBook::anchorOf(u"Où en est-on ?"_qs), u"où-en-est-on-"_qs);
    }
};

PALIER_TEST(TestGuideBook, QCoreApplication)
#include "tst_guidebook.moc"
