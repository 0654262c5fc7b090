// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/serversurvey.h"

#include "database/workspaceopening.h"
#include "support/guardedserver.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

using namespace palier;
using namespace palier::test;

class TestServerSurvey : public QObject
{
    Q_OBJECT

    std::unique_ptr<GuardedServer> m_guarded;

    ServerAddress anns(const QString &database) const { return m_guarded->address(database, u"ann"_qs, u"secret"_qs); }
    static QString said(const ServerAddress &server)
    {
        const auto found = surveyServer(server);
        if (!found)
            return describe(found.error()).replace(server.name(), u"%1"_qs);
        QStringList words{QLatin1String(std::array{"nothing", "older", "workspace"}.at(static_cast<std::size_t>(found->holds)))};
        words << QString::number(found->tickets);
        if (found->isEncrypted)
            words << u"encrypted"_qs;
        if (found->mayCreate)
            words << u"may create"_qs;
        if (found->mayWrite)
            words << u"may write"_qs;
        return words.join(u", "_qs);
    }

private Q_SLOTS:
    void initTestCase() { m_guarded = std::make_unique<GuardedServer>(); }

    void findsNothingYet()
    {
        const QString database = m_guarded->newDatabase();
        QCOMPARE(said(anns(database)), u"nothing, 0, may create"_qs);
        QCOMPARE(said(m_guarded->address(database, u"bob"_qs, u"secret"_qs)), u"nothing, 0"_qs);
    }

    void findsAWorkspace()
    {
        const QString database = m_guarded->newDatabase();
        Workspace workspace(DatabaseAddress::server(anns(database)));
        QCOMPARE(workspace.write(ticket(u"A"_qs), u"1|1767225000|opened||N1"_qs), u"added"_qs);
        QCOMPARE(said(anns(database)), u"workspace, 1, may create, may write"_qs);
        const ServerAddress bobs = m_guarded->address(database, u"bob"_qs, u"secret"_qs);
        QVERIFY2(said(bobs).startsWith(u"server.right-missing(%1, "_qs), qPrintable(said(bobs)));
        m_guarded->server().sql(
            database, u"GRANT USAGE ON SCHEMA palier TO bob; GRANT SELECT ON ALL TABLES IN SCHEMA palier TO bob"_qs);
        QCOMPARE(said(bobs), u"workspace, 1"_qs);
    }

    void findsWhatANewerPalierHasMade()
    {
        const QString database = m_guarded->newDatabase();
        const int newer = newestSchema() + 1;
        QVERIFY(migrateWorkspace(DatabaseAddress::server(anns(database))));
        const auto setVersion = [&](const QString &change) {
            m_guarded->server().sql(database, u"SET search_path = palier; "_qs + change);
        };
        setVersion(u"INSERT INTO schema_version (version, name) VALUES (%1, 'later')"_qs.arg(newer));
        QVERIFY2(said(anns(database)).startsWith(u"schema.newer(%1, "_qs), qPrintable(said(anns(database))));
    }

    void saysWhetherItIsEncrypted()
    {
        m_guarded->present(GuardedServer::Certificate::Valid);
        ServerAddress server = anns(m_guarded->newDatabase());
        server.tls = TlsMode::VerifyFull;
        server.rootCertificate = m_guarded->rootCertificate();
        QCOMPARE(said(server), u"nothing, 0, encrypted, may create"_qs);
        QVERIFY(surveyServer(server)->version.section(u'.', 0, 0).toInt() >= 13);
    }

    void saysWhyItCannotLook()
    {
        QCOMPARE(said(m_guarded->address(u"postgres"_qs, u"ann"_qs, u"wrong"_qs)), u"server.login-refused(%1, ann)"_qs);
    }
};

PALIER_TEST(TestServerSurvey, QCoreApplication)
#include "tst_serversurvey.moc"
