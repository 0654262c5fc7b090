// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/filterbar.h"

#include "support/inlanguage.h"
#include "support/testprogram.h"
#include "support/widgettest.h"

#include <QApplication>
#include <QToolButton>

using namespace palier;
using namespace Qt::StringLiterals;

class TestFilterBar : public QObject
{
    Q_OBJECT

    test::InLanguage m_english{Language::English};

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void switchesToOpenHours()
    {
        FilterBar bar;
        View view;
        const Format format(localeOf(Language::English));
        connect(&bar, &FilterBar::viewChosen, this, [&](const View &chosen) { view = chosen; });
        bar.setView(view, format);
        bar.setCalendar(u"Office"_qs);
        QVERIFY(shown(bar, {1280, 44}));
        auto *button = bar.findChild<QToolButton *>(u"openHours"_qs);
        QVERIFY(button->isEnabled() && !button->isChecked());
        QCOMPARE(button->accessibleName(), u"Count durations to date in the open hours of the calendar “Office”"_qs);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(view.durations, DurationTime::Business);
        bar.setView(view, format);
        QVERIFY(button->isChecked());
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(view.durations, DurationTime::Calendar);
    }

    /** A saved view may ask for what this workspace does not have. */
    void saysWhyThereAreNone()
    {
        FilterBar bar;
        bar.setView({.durations = DurationTime::Business}, Format(localeOf(Language::English)));
        auto *button = bar.findChild<QToolButton *>(u"openHours"_qs);
        QVERIFY(!button->isEnabled() && !button->isChecked());
        QVERIFY(button->toolTip().contains(u"No calendar in this workspace"_qs));
        bar.setCalendar(u"Office"_qs);
        QVERIFY(button->isEnabled() && button->isChecked());
    }
};

PALIER_TEST(TestFilterBar, QApplication)
#include "tst_filterbar.moc"
