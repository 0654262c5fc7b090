// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/profile/manifestreader.h"

#include "database/errors.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

using namespace palier;
using namespace palier::test;

namespace {

QByteArray good()
{
    return R"({"name": "rt", "engines": ["sqlite", "mariadb"], "status": "experimental",
    "probe": {"product": "RT", "oldestSchema": 5}, "zone": "server", "body": "qp-b64", "dimensions": ["queue", "owner"],
    "states": {"stalled": "waiting", "rejected": "void"}, "cursor": {"stream": "Transactions", "method": "id"},
    "tablePrefix": "", "url": "https://rt/Ticket/Display.html?id={ref}"})";
}

} // namespace

class TestManifestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads()
    {
        const auto profile = SourceProfile::parse(u"rt"_qs, good());
        QCOMPARE(outcome(profile), u"ok"_qs);
        QCOMPARE(profile->name(), u"rt"_qs);
        QCOMPARE(profile->engines(), (QStringList{u"sqlite"_qs, u"mariadb"_qs}));
        QCOMPARE(profile->status(), ProfileStatus::Experimental);
        QCOMPARE(profile->product(), u"RT"_qs);
        QCOMPARE(profile->oldestSchema(), 5);
        QCOMPARE(profile->zonePolicy(), ZonePolicy::Server);
        QCOMPARE(profile->bodyDecoder(), BodyDecoder::QuotedPrintableOrBase64);
        QCOMPARE(profile->dimensions(), (std::vector{LevelDimension::Queue, LevelDimension::Owner}));
        QCOMPARE(profile->states().value(u"rejected"_qs), TicketState::Void);
        QCOMPARE(profile->cursorStream(), u"Transactions"_qs);
        QCOMPARE(profile->cursorMethod(), u"id"_qs);
        QCOMPARE(profile->tablePrefix(), QString());
        QCOMPARE(profile->urlTemplate(), u"https://rt/Ticket/Display.html?id={ref}"_qs);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QByteArray>("by");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const QByteArray &part, const QByteArray &by, const QString &error) {
            QVERIFY2(good().contains(part), part);
            QTest::newRow(name) << part << by << error;
        };
        row("another name", R"("rt")", R"("otrs")", u"profile.invalid(rt, name, otrs)"_qs);
        row("no name", R"("name": "rt", )", "", u"profile.invalid(rt, name, )"_qs);
        row("unknown key", R"("zone")", R"("Zone")", u"profile.invalid(rt, Zone, server)"_qs);
        row("unknown zone", R"("server")", R"("local")", u"profile.invalid(rt, zone, local)"_qs);
        row("unknown engine", R"("mariadb")", R"("oracle")", u"profile.invalid(rt, engines, oracle)"_qs);
        row("no engine", R"(["sqlite", "mariadb"])", "[]", u"profile.invalid(rt, engines, )"_qs);
        row("unknown status", R"("experimental")", "7", u"profile.invalid(rt, status, 7)"_qs);
        row("unknown decoder", R"("qp-b64")", R"("rot13")", u"profile.invalid(rt, body, rot13)"_qs);
        row("unknown dimension", R"("owner")", R"("colour")", u"profile.invalid(rt, dimensions, colour)"_qs);
        row("no dimension", R"(["queue", "owner"])", "[]", u"profile.invalid(rt, dimensions, )"_qs);
        row("unknown state", R"("waiting")", R"("sleeping")", u"profile.invalid(rt, stalled, sleeping)"_qs);
        row("no states", R"({"stalled": "waiting", "rejected": "void"})", "{}", u"profile.invalid(rt, states, )"_qs);
        row("no product", R"("product": "RT", )", "", u"profile.invalid(rt, product, )"_qs);
        row("no schema", "5", "0", u"profile.invalid(rt, oldestSchema, 0)"_qs);
        row("empty cursor", R"("Transactions")", R"("")", u"profile.invalid(rt, stream, )"_qs);
        row("prefix that is no text", R"("tablePrefix": "")", R"("tablePrefix": 3)", u"profile.invalid(rt, tablePrefix, 3)"_qs);
    }

    void refuses()
    {
        QFETCH(QByteArray, part);
        QFETCH(QByteArray, by);
        QTEST(outcome(SourceProfile::parse(u"rt"_qs, good().replace(part, by))), "error");
    }

    void refusesWhatIsNoJson()
    {
        for (const char *text : {"", "{", "[1]", "\xff"}) {
            const auto profile = SourceProfile::parse(u"rt"_qs, text);
            QVERIFY(!profile);
            QCOMPARE(profile.error().code, errors::ManifestUnreadable);
        }
    }
};

PALIER_TEST(TestManifestReader, QCoreApplication)
#include "tst_manifestreader.moc"
