// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/history/sinkwriter.h"
#include "exchange/importing.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestSinkWriter : public QObject
{
    Q_OBJECT

    /** Fails at one of its steps. */
    class FailingSink final : public test::RecordingSink
    {
    public:
        explicit FailingSink(QString step) : m_step(std::move(step)) {}

        Result<Done> begin(const SourceRecord &source) override
        {
            return fails("begin") ? Result<Done>(problem()) : RecordingSink::begin(source);
        }
        Result<Done> proposeLevel(const LevelRecord &level) override
        {
            return fails("level") ? Result<Done>(problem()) : RecordingSink::proposeLevel(level);
        }
        Result<Replaced> replaceHistory(const TicketRecord &ticket, std::span<const EventRecord> history) override
        {
            return fails("history") ? Result<Replaced>(problem()) : RecordingSink::replaceHistory(ticket, history);
        }
        Result<Done> commit() override { return fails("commit") ? Result<Done>(problem()) : RecordingSink::commit(); }

    private:
        bool fails(const char *step) const { return m_step == QLatin1String(step); }
        static Error problem() { return {ErrorCode("sink.broken"), {QStringLiteral("why")}}; }

        QString m_step;
    };

    static ImportReport write(EventSink &sink, const std::vector<LogLine> &lines, bool wanted = true)
    {
        const auto mapping = test::mappingOf(test::plainMapping());
        LineSpool spool({});
        for (const LogLine &line : lines) {
            std::string bytes;
            pack(line, bytes);
            if (!spool.add(line.ticket, bytes))
                qFatal("cannot spool");
        }
        if (!spool.finish())
            qFatal("cannot spool");
        ImportReport report;
        HistoryBuilder builder(mapping, {});
        SinkWriter writer(sink, report, [wanted] { return wanted; });
        writer.write({QStringLiteral("s"), true},
            {{QStringLiteral("s"), QStringLiteral("N1"), {}, QStringLiteral("N1"), UnitKind::Team, 1}}, spool, builder);
        return report;
    }

    static LogLine line(std::string_view ticket, qint64 number, qint64 atMs)
    {
        LogLine line{ticket, number, atMs, EventKind::Opened};
        line.unit = "N1";
        return line;
    }

private Q_SLOTS:
    void writesLevelsThenTickets()
    {
        test::RecordingSink sink;
        const auto report = write(sink, {line("B", 2, 0), line("A", 3, 0), line("B", 4, 1000)});
        QCOMPARE(report.events, 3);
        QCOMPARE(report.tickets, 2);
        QCOMPARE(report.added, 2);
        QCOMPARE(sink.source, QStringLiteral("s"));
        QCOMPARE(sink.text(), QStringLiteral("level N1 team 1\nA at N1, new\n  1 1970-01-01T00:00:00Z opened >N1\nB at N1, new\n"
                                             "  1 1970-01-01T00:00:00Z opened >N1\n  2 1970-01-01T00:00:01Z opened >N1"));
        QCOMPARE(sink.commits, 1);
        QCOMPARE(sink.rollbacks, 0);
    }

    void rollsBackWhateverFails_data()
    {
        QTest::addColumn<QString>("step");
        for (const char *step : {"begin", "level", "history", "commit"})
            QTest::newRow(step) << step;
    }

    void rollsBackWhateverFails()
    {
        QFETCH(QString, step);
        FailingSink sink(step);
        const auto report = write(sink, {line("A", 2, 0)});
        QCOMPARE(test::describe(report.refusals), QStringLiteral("::sink.broken(why)"));
        QCOMPARE(report.events + report.tickets + report.added, 0);
        QCOMPARE(sink.commits, 0);
        QCOMPARE(sink.rollbacks, 1);
        QCOMPARE(sink.text(), QString());
    }

    void checksTheRestAfterARefusal()
    {
        test::RecordingSink sink;
        const auto report =
            write(sink, {line("A", 2, 1000), line("A", 3, 0), line("B", 4, 0), line("C", 5, 1000), line("C", 6, 0)});
        QCOMPARE(test::describe(report.refusals),
            QStringLiteral("3:at:import.time-backwards(A, 2)\n6:at:import.time-backwards(C, 5)"));
        QCOMPARE(sink.rollbacks, 1);
        QCOMPARE(sink.commits, 0);
    }

    void refusesATicketWithoutEnd()
    {
        std::vector<LogLine> lines(TicketLines::LineLimit + 1, line("A", 2, 0));
        test::RecordingSink sink;
        QCOMPARE(test::describe(write(sink, lines).refusals), QStringLiteral("2::import.ticket-too-long(A, 65000)"));
        lines.pop_back();
        QCOMPARE(write(sink, lines).events, 65'000);
    }

    void canBeCancelled()
    {
        std::vector<std::string> names;
        names.reserve(1000);
        for (int i = 0; i < 1000; ++i)
            names.push_back(std::to_string(i));
        std::vector<LogLine> lines;
        lines.reserve(names.size());
        for (const std::string &name : names)
            lines.push_back(line(name, 2, 0));
        test::RecordingSink sink;
        QCOMPARE(test::describe(write(sink, lines, false).refusals), QStringLiteral("::import.cancelled()"));
        QCOMPARE(sink.rollbacks, 1);
    }
};

PALIER_TEST(TestSinkWriter, QCoreApplication)
#include "tst_sinkwriter.moc"
