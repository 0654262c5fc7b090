// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every page in every state, in both languages, at the usual size of letters and at twice that: no words are cut.

#include "support/cutwords.h"
#include "support/testprogram.h"
#include "support/tour.h"

#include <cstdio>

using namespace palier;
using namespace Qt::StringLiterals;

class TestNothingCut : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_demo;
    QFont m_font;

private Q_SLOTS:
    void initTestCase()
    {
        m_demo = test::Tour::makeDemoFile(m_folder);
        m_font = QApplication::font();
    }
    void init() { failOnWarnings(); }
    void cleanup() { QApplication::setFont(m_font); }

    void nothingIsCut_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<double>("scale");
        QTest::addColumn<QSize>("size");
        QTest::newRow("English") << Language::English << 1.0 << QSize(1280, 800);
        QTest::newRow("French") << Language::French << 1.0 << QSize(1280, 800);
        QTest::newRow("English, wide") << Language::English << 1.0 << QSize(1920, 1080);
        QTest::newRow("French, wide") << Language::French << 1.0 << QSize(1920, 1080);
        QTest::newRow("English, letters twice as large") << Language::English << 2.0 << QSize(1280, 800);
        QTest::newRow("French, letters twice as large") << Language::French << 2.0 << QSize(1280, 800);
    }

    void nothingIsCut()
    {
        QFETCH(Language, language);
        QFETCH(double, scale);
        QFETCH(QSize, size);
        QFont font = m_font;
        font.setPointSizeF(m_font.pointSizeF() * scale);
        QApplication::setFont(font);
        QStringList cut;
        test::Tour tour(m_folder, [&](const QString &name, QWidget &shown) {
            for (const QString &words : test::CutWords::of(shown))
                cut << name + u": "_qs + words;
            const QSize room = qobject_cast<MainWindow *>(&shown) ? size : QSize(1280, 800);
            if (shown.width() > room.width() || shown.height() > room.height())
                cut << u"%1: %2×%3 is more than the screen has"_qs.arg(name).arg(shown.width()).arg(shown.height());
        });
        {
            test::Stage stage(m_demo, language);
            stage.window().resize(size);
            QVERIFY(stage.settles());
            tour.pages(stage);
        }
        test::Stage stage({}, language);
        stage.window().resize(size);
        tour.starts(stage);
        tour.imports(stage);
        cut.removeDuplicates();
        for (const QString &words : cut) // a message of Qt Test is too short for all of them
            std::fprintf(stderr, "%s\n", qUtf8Printable(words));
        QVERIFY(cut.isEmpty());
    }
};

PALIER_TEST(TestNothingCut, QApplication)
#include "tst_nothingcut.moc"
