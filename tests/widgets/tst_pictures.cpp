// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/samplecharts.h"
#include "support/testprogram.h"
#include "viewmodels/language.h"
#include "widgets/cards/card.h"
#include "widgets/charts/durationview.h"
#include "widgets/charts/flowview.h"
#include "widgets/charts/outcomeview.h"
#include "widgets/charts/rankedview.h"
#include "widgets/charts/sparkline.h"
#include "widgets/charts/timeseriesview.h"
#include "widgets/charts/weekhoursview.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QTranslator>

using namespace palier;

/** Draws all charts into PNG files of the folder PALIER_PICTURES, to be looked at; skipped without it. */
class TestPictures : public QObject
{
    Q_OBJECT

    template<typename View, typename Chart>
    View *place(QWidget &page, const QRect &at, const char *title, const char *subtitle, const Chart &chart)
    {
        auto *card = new Card(&page);
        auto *view = new View;
        view->setChart(chart);
        card->setTitle(QString::fromUtf8(title));
        card->setSubtitle(QString::fromUtf8(subtitle));
        card->setChart(view);
        card->setGeometry(at);
        return view;
    }

    void save(QWidget &page)
    {
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const QString file =
            QStringLiteral("%1/%2-%3.png")
                .arg(m_folder, QLatin1String(QTest::currentTestFunction()), QLatin1String(QTest::currentDataTag()));
        QVERIFY(page.grab().save(file));
    }

    QString m_folder;
    QTranslator m_translator;

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = qEnvironmentVariable("PALIER_PICTURES");
        if (m_folder.isEmpty())
            QSKIP("PALIER_PICTURES names no folder");
        QVERIFY(QDir().mkpath(m_folder));
        QLocale::setDefault(localeOf(Language::French));
        QVERIFY(load(m_translator, Language::French));
        QCoreApplication::installTranslator(&m_translator);
        QFont font = QApplication::font();
        font.setPixelSize(13);
        QApplication::setFont(font);
    }

    void draws_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void draws()
    {
        QFETCH(bool, dark);
        Theme theme(*qApp, dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
        QWidget page;
        page.resize(1724, 1000);
        place<TimeSeriesView>(
            page, QRect(12, 12, 988, 385), "Taux d’escalade par jour", "intervalle de confiance à 95 %", samples::ratePerDay());
        place<OutcomeView>(
            page, QRect(1012, 12, 700, 385), "Issue des escalades par semaine", "total 100 %", samples::outcomes());
        place<DurationView>(page, QRect(12, 409, 416, 385), "Délai d’escalade", "échelle log", samples::delays());
        place<RankedView>(page, QRect(440, 409, 416, 385), "Par unité", "trait : intervalle", samples::units());
        place<RankedView>(page, QRect(868, 409, 416, 385), "Sujets escaladés", "▲ émergent", samples::topics());
        place<WeekHoursView>(page, QRect(1296, 409, 416, 385), "Heure × jour", "escalades", samples::weekHours());
        place<FlowView>(page, QRect(12, 806, 700, 182), "De niveau en niveau", "escalades", samples::flow());
        auto *spark = new Sparkline(&page);
        spark->setChart(samples::sparkline());
        spark->setGeometry(740, 840, 120, 40);
        auto *empty = place<TimeSeriesView>(page, QRect(868, 806, 416, 182), "Taux", "", TimeSeriesChart());
        static_cast<Card *>(empty->parentWidget())->showMessage(QString::fromUtf8("Aucun ticket dans cette période"));
        auto *table = place<RankedView>(page, QRect(1296, 806, 416, 182), "Par unité", "tableau", samples::units());
        static_cast<Card *>(table->parentWidget())->setShowsTable(true);
        save(page);
    }

    void drawsStates_data() { draws_data(); }

    /** Selected, hovered, focused; odd data. */
    void drawsStates()
    {
        QFETCH(bool, dark);
        Theme theme(*qApp, dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
        QWidget page;
        page.resize(1296, 808);
        TimeSeriesChart rate = samples::ratePerDay(21);
        for (const std::size_t gap : {4, 9, 11})
            rate.points[gap].percent.reset();
        for (std::size_t i = 13; i < 16; ++i)
            rate.points[i].selected = true;
        place<TimeSeriesView>(page, QRect(12, 12, 416, 385), "Sélection, lacunes", "", rate);
        OutcomeChart outcome = samples::outcomes();
        outcome.bars[6].selected = true;
        place<OutcomeView>(page, QRect(440, 12, 416, 385), "Sélection", "", outcome);
        RankedChart units = samples::units();
        units.rows[1].selected = units.rows[2].selected = true;
        units.rows[3].tone = Tone::Below;
        units.rows[4].label = QString::fromUtf8("שירות לקוחות <b>🙂</b> ") + QString(200, QLatin1Char('x'));
        for (int i = 0; i < 20; ++i)
            units.rows.push_back(units.rows[5]);
        place<RankedView>(page, QRect(868, 12, 416, 385), "Sélection, défilement", "", units);
        place<FlowView>(page, QRect(12, 409, 416, 385), "De niveau en niveau", "escalades", samples::flow());
        WeekHoursChart week = samples::weekHours();
        week.selected[1][9] = week.selected[1][10] = true;
        place<WeekHoursView>(page, QRect(440, 409, 416, 385), "Sélection", "", week);
        DurationChart delay = samples::delays();
        delay.curve.clear();
        delay.reference.clear();
        auto *focused = place<DurationView>(page, QRect(868, 409, 416, 385), "Clavier", "", delay);
        page.show();
        focused->setFocus(Qt::TabFocusReason);
        QTest::keyClick(focused, Qt::Key_Home);
        QTest::keyClick(focused, Qt::Key_Right);
        save(page);
    }
};

PALIER_TEST(TestPictures, QApplication)
#include "tst_pictures.moc"
