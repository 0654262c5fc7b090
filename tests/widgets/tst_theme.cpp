// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/samplecharts.h"
#include "support/testprogram.h"
#include "support/widgettest.h"
#include "widgets/charts/timeseriesview.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/tokens.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace palier;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void forcedThemes()
    {
        Theme theme(*qApp, Theme::Scheme::Dark);
        QVERIFY(theme.isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Window), darkTokens().background);
        QCOMPARE(QApplication::palette().color(QPalette::Base), darkTokens().surface);
        theme.setScheme(Theme::Scheme::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Window), lightTokens().background);
        QVERIFY(!qApp->styleSheet().contains(QLatin1Char('@')));
    }

    /** The palette of the offscreen platform is light; having been dark by choice must not hide it. */
    void theSystemDecidesAgain()
    {
        Theme theme(*qApp, Theme::Scheme::Dark);
        theme.setScheme(Theme::Scheme::System);
        QVERIFY(!theme.isDark());
    }

    void followsTheDesktopWhileRunning()
    {
        Theme theme(*qApp, Theme::Scheme::System);
        QWidget window;
        QVERIFY(shown(window, {100, 100}));
        const QSignalSpy changes(&theme, &Theme::changed);
        QEvent event(QEvent::ThemeChange);
        QCoreApplication::sendEvent(window.windowHandle(), &event);
        QCOMPARE(changes.count(), 1);
        theme.setScheme(Theme::Scheme::Dark);
        QCoreApplication::sendEvent(window.windowHandle(), &event);
        QCOMPARE(changes.count(), 2); // that of setScheme()
    }

    void chartsFollow()
    {
        Theme theme(*qApp, Theme::Scheme::Light);
        TimeSeriesView view;
        view.setChart(samples::ratePerDay());
        QVERIFY(shown(view, {600, 300}));
        QVERIFY(pixelsOf(view, lightTokens().background) > 1000);
        theme.setScheme(Theme::Scheme::Dark);
        QCOMPARE(pixelsOf(view, lightTokens().background), 0);
        QVERIFY(pixelsOf(view, darkTokens().background) > 1000);
    }

    /** A style sheet that Qt cannot parse says so in a warning, and is dropped as a whole. */
    void theStyleSheetIsRead()
    {
        for (const bool dark : {false, true}) {
            QWidget widget;
            widget.setStyleSheet(styleSheetOf(dark));
            widget.ensurePolished();
        }
    }
};

PALIER_TEST(TestTheme, QApplication)
#include "tst_theme.moc"
