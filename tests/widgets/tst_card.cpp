// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/samplecharts.h"
#include "support/testprogram.h"
#include "support/widgettest.h"
#include "viewmodels/charts/charttablemodel.h"
#include "widgets/cards/card.h"
#include "widgets/cards/tableclip.h"
#include "widgets/charts/rankedview.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QSvgRenderer>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace palier;

class TestCard : public QObject
{
    Q_OBJECT

    QAction *action(const char *name) { return m_card->findChild<QAction *>(QLatin1String(name)); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Card> m_card;
    RankedView *m_view = nullptr;

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Scheme::Light); }

    void init()
    {
        failOnWarnings();
        m_card = std::make_unique<Card>();
        m_view = new RankedView;
        m_view->setChart(samples::topics());
        m_card->setTitle(QStringLiteral("Topics"));
        m_card->setSubtitle(QStringLiteral("escalations"));
        m_card->setChart(m_view);
        QVERIFY(shown(*m_card, {400, 300}));
    }

    void theTitleNamesTheChart()
    {
        QCOMPARE(m_view->accessibleName(), QStringLiteral("Topics"));
        QVERIFY(
            m_card->findChild<QToolButton *>(QStringLiteral("cardMenu"))->accessibleName().contains(QStringLiteral("Topics")));
    }

    void theMenuTurnsTheChartIntoATable()
    {
        m_view->setFocus();
        action("showAsTable")->trigger();
        auto *table = m_card->findChild<QTableView *>(QStringLiteral("cardTable"));
        QVERIFY(table->isVisible());
        QVERIFY(!m_view->isVisible());
        QVERIFY(table->hasFocus());
        QCOMPARE(table->model()->index(1, 0).data().toString(), QStringLiteral("Remboursement"));
        action("showAsTable")->trigger();
        QVERIFY(m_view->isVisible());
        QVERIFY(m_view->hasFocus());
    }

    void theTableFollowsTheChart()
    {
        RankedChart chart = samples::topics();
        chart.table.rows[0][1] = QStringLiteral("99");
        m_view->setChart(chart);
        auto *table = m_card->findChild<QTableView *>(QStringLiteral("cardTable"));
        QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("99"));
    }

    void tablesAreCopiedAsTextAndAsHtml()
    {
        action("copyTable")->trigger();
        const QMimeData *data = QApplication::clipboard()->mimeData();
        QVERIFY(data->text().contains(QStringLiteral("\nRemboursement\t47\n")));
        QVERIFY(data->html().contains(QStringLiteral("<td>Remboursement</td><td>47</td>")));
    }

    void cellsAreText()
    {
        const ChartTable table{{QStringLiteral("a\tb")}, {{QStringLiteral("<b>\n&")}}};
        QCOMPARE(tabSeparated(table), QStringLiteral("a b\n<b> &\n"));
        QVERIFY(htmlTable(table).contains(QStringLiteral("<td>&lt;b&gt;\n&amp;</td>")));
    }

    void picturesAreCopied()
    {
        action("copyPicture")->trigger();
        const QImage image = QApplication::clipboard()->image();
        QCOMPARE(image.size(), QSize(800, 600));
        QCOMPARE(image.pixelColor(0, 0), lightTokens().surface);
    }

    void picturesAreSaved()
    {
        const QTemporaryDir folder;
        const QString png = folder.filePath(QStringLiteral("a.png"));
        const QString svg = folder.filePath(QStringLiteral("a.SVG"));
        QVERIFY(m_card->savePicture(png));
        QVERIFY(m_card->savePicture(svg));
        QCOMPARE(QImage(png).size(), QSize(800, 600));
        QSvgRenderer renderer(svg);
        QVERIFY(renderer.isValid());
        QCOMPARE(renderer.viewBox().size(), QSize(400, 300));
    }

    void aFailureIsSaid()
    {
        QVERIFY(!m_card->savePicture(QStringLiteral("/nowhere/a.png")));
        QVERIFY(!m_card->savePicture(QStringLiteral("/nowhere/a.svg")));
        action("savePicture")->trigger();
        auto *dialog = m_card->findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(QStringLiteral("/nowhere/a.png"));
        auto *box = m_card->findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY(box->text().contains(QStringLiteral("/nowhere/a.png")));
        dialog->close();
        box->close();
    }

    void namesOfFilesAreFit()
    {
        QCOMPARE(fileNameOf(QStringLiteral("Heure × jour")), QStringLiteral("Heure × jour"));
        QCOMPARE(fileNameOf(QStringLiteral("a/b\\c: \"d\"?")), QStringLiteral("a b c d"));
        QCOMPARE(fileNameOf({}), QStringLiteral("palier"));
    }

    void wordsInsteadOfTheChart()
    {
        m_card->showMessage(QStringLiteral("No escalations <b>here</b>"));
        auto *label = m_card->findChild<QLabel *>(QStringLiteral("cardMessage"));
        QVERIFY(label->isVisible());
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(!m_view->isVisible());
        m_card->showMessage({});
        QVERIFY(m_view->isVisible());
    }

    void narrowCardsCutTheirTitle()
    {
        m_card->setTitle(QString(300, QLatin1Char('W')));
        QVERIFY(m_card->minimumSizeHint().width() < 260);
    }
};

PALIER_TEST(TestCard, QApplication)
#include "tst_card.moc"
