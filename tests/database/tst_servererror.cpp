// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/postgresql/servererror.h"

#include "support/testprogram.h"
#include "support/workspacefixture.h"

using namespace palier;
using namespace palier::test;

class TestServerError : public QObject
{
    Q_OBJECT

    const DatabaseAddress m_address = DatabaseAddress::server({u"db"_qs, 5432, u"support"_qs, u"ann"_qs, {}, {}, u"secret"_qs});

private Q_SLOTS:
    void means_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("error"); // %1 is the name
        const auto row = [](const char *state, const char *text, const char *error) {
            QTest::newRow(*state ? state : "none")
                << QString(QLatin1String(state)) << QString(QLatin1String(text)) << QString(QLatin1String(error));
        };
        row("", "server closed the connection", "server.lost(%1)");
        row("08006", "", "server.lost(%1)");
        row("57P01", "terminating connection", "server.lost(%1)");
        row("57P03", "the database system is starting up", "server.lost(%1)");
        row("28P01", "", "server.login-refused(%1, ann)");
        row("28000", "no pg_hba.conf entry", "server.login-refused(%1, ann)");
        row("3D000", "", "server.no-database(%1, support)");
        row("42501", "ERROR:  permission denied for table ticket\nLINE 1",
            "server.right-missing(%1, ERROR:  permission denied for table ticket)");
        row("25006", "", "server.read-only(%1)");
        row("53100", "could not extend file", "server.disk-full(%1)");
        row("53300", "too many clients", "server.busy(%1)");
        row("57014", "canceling statement", "server.too-slow(%1)");
        row("40001", "", "server.collision(%1)");
        row("40P01", "", "server.collision(%1)");
        row("55P03", "", "database.locked(%1)");
        row("XX001", "invalid page", "database.damaged(%1, invalid page)");
        row("42601", "syntax error", "database.failed(%1, syntax error)");
        QTest::newRow("a taken name") << u"23505"_qs << u"\"unit_name_key\""_qs << u"server.collision(%1)"_qs;
        QTest::newRow("our own fault") << u"23505"_qs << u"\"ticket_attribute_pkey\""_qs
                                       << u"database.failed(%1, \"ticket_attribute_pkey\")"_qs;
    }

    void means()
    {
        QFETCH(QString, state);
        QFETCH(QString, text);
        QFETCH(QString, error);
        QCOMPARE(describe(serverError(state, text, m_address)), error.replace(u"%1"_qs, u"postgresql://ann@db/support"_qs));
    }
};

PALIER_TEST(TestServerError, QCoreApplication)
#include "tst_servererror.moc"
