// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importing.h"
#include "exchange/input/xeslog.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestXesLog : public QObject
{
    Q_OBJECT

    /** Events joined by "/": line, then "key=value" of what is not empty. */
    static QString events(const QByteArray &file)
    {
        const QTemporaryDir folder;
        XesLog log(test::writeFile(folder.filePath(QStringLiteral("f")), file), {}, {});
        QStringList events;
        auto step = log.open() ? log.next() : LogReader::Step::Failed;
        for (; step == LogReader::Step::Row; step = log.next()) {
            QStringList cells{QString::number(log.row().line)};
            for (int i = 0; i < log.columns().size(); ++i) {
                const std::string_view cell = log.row().cell(i);
                if (!cell.empty())
                    cells.append(log.columns()[i] + QLatin1Char('=') +
                                 QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
            }
            events.append(cells.join(QLatin1Char(' ')));
        }
        if (step == LogReader::Step::Failed)
            events.append(QLatin1Char('!') + test::describe(log.failure()).section(QLatin1Char(','), 0, 0));
        return events.join(QLatin1Char('/'));
    }

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("events");
        const auto row = [](const char *name, const QByteArray &file, const char *events) {
            QTest::newRow(name) << file << QString::fromUtf8(events);
        };
        const QByteArray event = "<event><string key='a' value='1'/></event>";
        row("two traces", "<log>\n<trace><string key='n' value='T1'/>\n" + event + "</trace>\n<trace>" + event + "</trace></log>",
            "3 case:n=T1 a=1/4 a=1");
        row("all types of values",
            "<log><trace><event><date key='d' value='x'/><int key='i' value='1'/><float key='f' value='2'/>"
            "<boolean key='b' value='true'/><id key='u' value='y'/></event></trace></log>",
            "1 d=x i=1 f=2 b=true u=y");
        row("globals and attributes of the log stay outside",
            "<log><global scope='event'><string key='a' value='U'/></global><string key='b' value='L'/><trace>" + event +
                "</trace></log>",
            "1 a=1");
        row("nested attributes stay outside",
            "<log><trace><string key='n' value='T'><string key='m' value='no'/></string><event><string key='a' value='1'>"
            "<string key='c' value='no'/></string><list key='l'><string key='d' value='no'/></list></event></trace></log>",
            "1 case:n=T a=1");
        row("an attribute does not outlive its event", "<log><trace>" + event + "<event/></trace></log>", "1 a=1/1");
        row("accents and references",
            "<log><trace><event><string key='a' value='caf\xc3\xa9 &amp; &#x1F642;'/></event></trace></log>", "1 a=café & 🙂");
        row("ISO 8859-1",
            "<?xml version='1.0' encoding='ISO-8859-1'?><log><trace><event><string key='a' "
            "value='caf\xe9'/></event></trace></log>",
            "1 a=café");
        row("gz", test::packed("<log><trace>" + event + "</trace></log>"), "1 a=1");
        row("no events", "<log><trace/></log>", "");
        row("empty", "", "!::import.empty-file()");
        row("not XML", "ticket,at\nT1,2\n", "!1::import.xes-malformed(1");
        row("another document", "<html/>", "!1::import.xes-not-a-log(html)");
        row("cut", "<log>\n<trace><event>", "!2::import.xes-malformed(14");
        row("wrong nesting", "<log>\n<trace></log>", "!2::import.xes-malformed(13");
        row("entity bomb",
            "<?xml version='1.0'?>\n<!DOCTYPE log [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]>\n<log><trace><event>"
            "<string key='a' value='&b;'/></event></trace></log>",
            "!2::import.xes-entities()");
        row("external entity", "<!DOCTYPE log SYSTEM 'file:///etc/passwd'><log/>", "!1::import.xes-entities()");
        row("undeclared entity", "<log><trace><event><string key='a' value='&b;'/></event></trace></log>",
            "!1::import.xes-malformed(45");
        row("event without a trace", "<log>\n" + event + "</log>", "!2::import.xes-outside-trace()");
        row("attribute of the trace behind its events", "<log><trace>" + event + "\n<string key='n' value='T'/></trace></log>",
            "1 a=1/!2::import.xes-late-attribute(case:n)");
        row("a key twice", "<log><trace><event><int key='a' value='1'/>\n<int key='a' value='2'/></event></trace></log>",
            "!2::import.xes-duplicate-key(a)");
        row("no key", "<log><trace><event><int value='1'/></event></trace></log>", "!1::import.xes-without-key()");
        row("too deep", QByteArray("<log>") + QByteArray("<x>").repeated(100), "!1::import.xes-too-deep(64)");
        row("endless comment", "<log>\n<!--" + QByteArray(6 << 20, 'x') + "--></log>", "!2::import.xes-token-too-long(4194304)");
    }

    void reads()
    {
        QFETCH(QByteArray, file);
        QTEST(events(file), "events");
    }
};

PALIER_TEST(TestXesLog, QCoreApplication)
#include "tst_xeslog.moc"
