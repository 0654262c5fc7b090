// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Workspaces that nobody drew the pages for: every page shows them, without a warning, and the rate is the report's.

#include "support/programs.h"
#include "support/stage.h"
#include "support/testdata.h"
#include "support/testprogram.h"
#include "support/widgettest.h"
#include "widgets/overview/kpitilewidget.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace palier;
using namespace Qt::StringLiterals;

class TestOddWorkspaces : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /** "T1 | 2026-01-01T09:00:00Z | opened | N1 | 1" lines as a log, imported, where there are any; its address. */
    QString workspace(const QString &name, const QString &lines, const QString &zone)
    {
        const QString file = m_folder.filePath(name);
        const QString address = u"sqlite:"_qs + file + u".sqlite"_qs;
        if (lines.isEmpty()) {
            test::palierctl({u"migrate"_qs, u"--db"_qs, address});
            return address;
        }
        QByteArray log("ticket,at,kind,unit,tier\n");
        for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
            QStringList fields;
            for (const QString &field : line.split(u'|'))
                fields << u'"' + field.trimmed().replace(u'"', u"\"\""_qs) + u'"';
            log += fields.join(u',').toUtf8() + '\n';
        }
        const QString path = test::writeFile(file + u".csv"_qs, log);
        const auto run = test::palierctl({u"import"_qs, u"--db"_qs, address, u"--mapping"_qs, u"events"_qs, path});
        if (run.exitCode != 0)
            qWarning("%s%s", run.output.constData(), run.errors.constData());
        if (!zone.isEmpty())
            test::palierctl({u"settings"_qs, u"set"_qs, u"zone"_qs, zone, u"--db"_qs, address});
        return address;
    }

    /** "1/2": tickets escalated, of all, as the report says. */
    static QString reported(const QString &address)
    {
        const auto run = test::palierctl({u"report"_qs, u"--db"_qs, address, u"--format"_qs, u"json"_qs});
        const QJsonObject all = QJsonDocument::fromJson(run.output).object().value(u"all"_qs).toObject();
        return u"%1/%2"_qs.arg(all.value(u"escalated"_qs).toInt()).arg(all.value(u"tickets"_qs).toInt());
    }
    static QString shownRate(test::Stage &stage)
    {
        for (const auto *tile : stage.window().findChildren<KpiTileWidget *>()) {
            if (tile->tile().id != u"rate"_qs)
                continue;
            const QStringList words = QString(tile->tile().count).remove(u',').split(u' '); // "1 of 2,000 tickets"
            return words.value(0) + u'/' + words.value(2);
        }
        return {};
    }

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void everyPageShowsIt_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("figures"); // "" nothing to count
        const auto ticket = [](const QString &id, const QString &at, const QString &from, const QString &to) {
            return u"%1|%2T09:00:00Z|opened|%3|1\n%1|%2T10:00:00Z|moved|%4|2\n"_qs.arg(id, at, from, to);
        };
        QString manyUnits;
        for (int i = 0; i < 5000; ++i)
            manyUnits += ticket(QString::number(i), u"2026-01-05"_qs, u"Desk %1"_qs.arg(i), u"N2"_qs);
        QTest::newRow("empty") << QString() << QString() << QString();
        QTest::newRow("5,000 units") << manyUnits << QString() << u"5000/5000"_qs;
        QTest::newRow("one ticket") << u"T1|2026-01-05T09:00:00Z|opened|N1|1\n"_qs << QString() << u"0/1"_qs;
        QTest::newRow("no level map") << u"T1|2026-01-05T09:00:00Z|opened|N1|\n"_qs << QString() << QString();
        QTest::newRow("one level only") << u"T1|2026-01-05T09:00:00Z|opened|A|1\nT1|2026-01-05T10:00:00Z|moved|B|1\n"_qs
                                        << QString() << u"0/1"_qs;
        QTest::newRow("names of 300 letters")
            << ticket(u"T1"_qs, u"2026-01-05"_qs, QString(300, u'W'), QString(299, u'M')) << QString() << u"1/1"_qs;
        QTest::newRow("right to left") << ticket(u"T1"_qs, u"2026-01-05"_qs, u"دعم المستوى ١"_qs, u"תמיכה ב"_qs) << QString()
                                       << u"1/1"_qs;
        QTest::newRow("emoji") << ticket(u"🎫1"_qs, u"2026-01-05"_qs, u"👩🏽‍💻 desk"_qs, u"🚑"_qs) << QString()
                               << u"1/1"_qs;
        QTest::newRow("HTML") << ticket(u"<b>T</b>"_qs, u"2026-01-05"_qs, u"<img src=x>"_qs, u"&amp;<script>"_qs) << QString()
                              << u"1/1"_qs;
        QTest::newRow("marks that are not seen")
            << ticket(u"T1"_qs, u"2026-01-05"_qs, u"a\u202Eb\u2066c"_qs, u"\u200Bzero\uFEFF"_qs) << QString() << u"1/1"_qs;
        QTest::newRow("1970 and 2100") << ticket(u"T1"_qs, u"1970-01-02"_qs, u"N1"_qs, u"N2"_qs) +
                                              ticket(u"T2"_qs, u"2100-06-01"_qs, u"N1"_qs, u"N2"_qs)
                                       << QString() << u"2/2"_qs;
        QTest::newRow("half an hour off") << ticket(u"T1"_qs, u"2026-01-05"_qs, u"N1"_qs, u"N2"_qs) << u"Asia/Kolkata"_qs
                                          << u"1/1"_qs;
        QTest::newRow("clocks that change by half an hour")
            << ticket(u"T1"_qs, u"2026-04-04"_qs, u"N1"_qs, u"N2"_qs) + ticket(u"T2"_qs, u"2026-04-05"_qs, u"N1"_qs, u"N2"_qs)
            << u"Australia/Lord_Howe"_qs << u"2/2"_qs;
    }

    void everyPageShowsIt()
    {
        QFETCH(QString, lines);
        QFETCH(QString, zone);
        QFETCH(QString, figures);
        const QString address = workspace(QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'), lines, zone);
        test::Stage stage(address);
        QVERIFY(stage.settles());
        stage.window().go({.period = {PeriodChoice::Kind::All, {}, {}}});
        QVERIFY(stage.settles());
        if (!figures.isEmpty()) {
            QCOMPARE(reported(address), figures);
            QTRY_COMPARE(shownRate(stage), figures);
        }
        for (const auto page : {MainWindow::Page::Overview, MainWindow::Page::Ledger, MainWindow::Page::Settings}) {
            stage.window().showPage(page);
            QVERIFY(stage.listSettles());
            QCOMPARE(stage.window().grab().size(), QSize(1280, 800)); // painted, and no name has widened it
        }
    }
};

PALIER_TEST(TestOddWorkspaces, QApplication)
#include "tst_oddworkspaces.moc"
