// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/profile/sourceprofile.h"

#include "database/errors.h"
#include "database/profile/sourcecontract.h"
#include "support/testdata.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

#include <QDir>

using namespace palier;
using namespace palier::test;

class TestSourceProfile : public QObject
{
    Q_OBJECT

    static Dialect dialect() { return Workspace::isOnServer() ? Dialect::Postgresql : Dialect::Sqlite; }

private Q_SLOTS:
    void knowsTheProfilesOfTheTree()
    {
        const QDir folder(sourceDir() + u"/resources/sources"_qs);
        QCOMPARE(SourceProfile::names(), folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name));
        for (const QString &name : SourceProfile::names())
            QCOMPARE(outcome(SourceProfile::load(name, Dialect::Sqlite)), u"ok"_qs);
    }

    void readsOurOwn()
    {
        const auto profile = SourceProfile::load(SourceProfile::Native, dialect());
        QCOMPARE(profile->status(), ProfileStatus::Verified);
        QCOMPARE(profile->zonePolicy(), ZonePolicy::Utc);
        QCOMPARE(profile->bodyDecoder(), BodyDecoder::None);
        QCOMPARE(profile->urlTemplate(), QString());
        QCOMPARE(profile->states().size(), qsizetype(EnumNames<TicketState>::names.size()));
        for (auto state = profile->states().begin(); state != profile->states().end(); ++state)
            QCOMPARE(state.key(), QString(nameOf(state.value())));
    }

    void refusesUnknownNames_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"", "nothing", "..", "../sql", "palier/"})
            QTest::newRow(*name ? name : "none") << QString(QLatin1String(name));
    }

    void refusesUnknownNames()
    {
        QFETCH(QString, name);
        QCOMPARE(outcome(SourceProfile::load(name, dialect())), u"profile.unknown(%1)"_qs.arg(name));
    }

    void answersTheColumnsOfTheContract_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QStringList>("columns");
        for (const contract::Statement &file : contract::Statements) {
            QStringList columns;
            for (const char *column : file.columns)
                columns << QLatin1String(column);
            QTest::newRow(file.name) << QString(QLatin1String(file.name)) << columns;
        }
    }

    void answersTheColumnsOfTheContract()
    {
        QFETCH(QString, statement);
        const Workspace workspace;
        const Connection connection = workspace.open();
        const auto profile = SourceProfile::load(SourceProfile::Native, dialect());
        const auto sql = profile->statement(QLatin1String(statement.toLatin1()));
        if (!sql) {
            QCOMPARE(statement, u"messages"_qs); // comes with the messages
            return;
        }
        Statement query = connection.statementOf(sql);
        const QVariant mark = Workspace::isOnServer() ? QVariant(u"1:1:"_qs) : QVariant(0);
        const bool asksForChanges = sql->contains(u":seq"_qs) || sql->contains(u":snapshot"_qs);
        const auto run = [&] {
            if (asksForChanges)
                return query.run({u"s"_qs, mark});
            if (sql->contains(u":after"_qs))
                return query.run({u"s"_qs, 0});
            return sql->contains(u":source"_qs) ? query.run({u"s"_qs}) : query.run();
        };
        QCOMPARE(outcome(run()), u"ok"_qs);
        QTEST(query.columns(), "columns");
    }

    void probesOurSchema()
    {
        const Workspace workspace;
        const Connection connection = workspace.open();
        const auto profile = SourceProfile::load(SourceProfile::Native, dialect());
        Statement probe = connection.statementOf(profile->statement("probe"_L1));
        QVERIFY(probe.run() && probe.next());
        QCOMPARE(probe.text(0), profile->product());
        QCOMPARE(probe.number(2), newestSchema());
        QVERIFY(probe.number(2) >= profile->oldestSchema());
    }

    void itsCursorMovesWhenOthersWrite()
    {
        const Workspace workspace;
        const Connection reader = workspace.open();
        const auto cursor = [&] {
            const auto sql = SourceProfile::load(SourceProfile::Native, dialect())->statement("cursor"_L1);
            return reader.statementOf(sql).single()->toString();
        };
        const QString before = cursor();
        QCOMPARE(cursor(), before);
        QCOMPARE(workspace.write(ticket(u"1"_qs), u"1|0|opened||N1"_qs), u"added"_qs);
        QVERIFY(cursor() != before);
    }
};

PALIER_TEST(TestSourceProfile, QCoreApplication)
#include "tst_sourceprofile.moc"
