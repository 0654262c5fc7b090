// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every part of every page that people act upon has names, a letter of its own, and shows when it has the keyboard.

#include "support/reach.h"
#include "support/testprogram.h"
#include "support/tour.h"

#include <QScrollArea>

#include <cstdio>

using namespace palier;
using namespace Qt::StringLiterals;

namespace {

/** How a part looks; carets do not blink in between. */
QImage pictureOf(QWidget &part)
{
    QWidget *frame = qobject_cast<QComboBox *>(part.parentWidget()) ? part.parentWidget() : &part;
    return frame->grab().toImage();
}

/** Parts that look the same with the keyboard as without. */
QStringList withoutVisibleFocus(QWidget &window, QSet<QString> &seen)
{
    QStringList problems;
    for (QWidget *part : test::Reach::parts(window)) {
        const QString name = test::Reach::describe(*part);
        if (!part->isEnabled() || !(part->focusPolicy() & Qt::TabFocus) || seen.contains(name))
            continue;
        seen.insert(name);
        window.setFocus(Qt::OtherFocusReason);
        if (window.focusWidget() == part)
            part->clearFocus();
        const QImage before = pictureOf(*part);
        part->setFocus(Qt::TabFocusReason);
        if (part->hasFocus() && pictureOf(*part) == before)
            problems << name + u" does not show that it has the keyboard"_qs;
    }
    return problems;
}

} // namespace

class TestReach : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_demo;

private Q_SLOTS:
    void initTestCase() { m_demo = test::Tour::makeDemoFile(m_folder); }
    void init() { failOnWarnings(); }

    void everythingIsInReach_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("French") << Language::French;
    }

    void everythingIsInReach()
    {
        QFETCH(Language, language);
        QStringList problems;
        QSet<QString> seen;
        test::Tour tour(m_folder, [&](const QString &name, QWidget &shown) {
            for (const QString &problem : test::Reach::problems(shown) + withoutVisibleFocus(shown, seen))
                problems << name + u": "_qs + problem;
        });
        {
            test::Stage stage(m_demo, language);
            QVERIFY(stage.settles());
            tour.pages(stage);
        }
        test::Stage stage({}, language);
        tour.starts(stage);
        tour.imports(stage);
        problems.removeDuplicates();
        for (const QString &problem : problems) // a message of Qt Test is too short for all of them
            std::fprintf(stderr, "%s\n", qUtf8Printable(problem));
        QVERIFY(problems.isEmpty());
    }
};

PALIER_TEST(TestReach, QApplication)
#include "tst_reach.moc"
