// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/historyreader.h"
#include "database/historywriter.h"
#include "database/workspaceopening.h"
#include "support/postgresserver.h"

#include <QTemporaryDir>
#include <QTest>

namespace palier::test {

using namespace Qt::StringLiterals;

/** "code(first, second)", so that a test can say what it expects in one text. */
inline QString describe(const Error &error)
{
    return error.code + u'(' + error.parameters.join(", "_L1) + u')';
}

/** "ok", or what went wrong. */
template<typename T>
QString outcome(const Result<T> &result)
{
    return result ? u"ok"_qs : describe(result.error());
}

/** A history in words, its rows separated by line breaks or ";":
    line|second|kind|from|to|actor|actor kind|reason|return kind|group, what is empty at the end left out. */
inline std::vector<EventRecord> history(const QString &text)
{
    std::vector<EventRecord> rows;
    for (const QString &line : QString(text).replace(u';', u'\n').split(u'\n', Qt::SkipEmptyParts)) {
        QStringList words = line.trimmed().split(u'|');
        words.resize(10);
        rows.push_back({words[0].toInt(), words[1].toLongLong() * 1000, *valueNamed<EventKind>(words[2]), words[3], words[4],
            words[5], *valueNamed<ActorKind>(words[6]), words[7], *valueNamed<ReturnKind>(words[8]), words[9]});
    }
    return rows;
}

inline TicketRecord ticket(const QString &extId)
{
    TicketRecord record;
    record.extId = extId;
    record.ref = extId;
    return record;
}

/** A workspace: in a file in a temporary folder, or, where PALIER_TEST_ENGINE is postgresql, in a database of its own on a server
   of the test's. Tests of what a workspace is do not ask which; those of files say so (PALIER_ONLY_FILES). */
class Workspace
{
public:
    Workspace() : m_address(isOnServer() ? onServer() : inFolder()) {}
    explicit Workspace(const DatabaseAddress &address) : m_address(address) {}

    /** On a server, whatever the engine of the tests is: for what only servers do. */
    static Workspace served() { return Workspace(onServer()); }

    static bool isOnServer() { return qgetenv("PALIER_TEST_ENGINE") == "postgresql"; }

    const DatabaseAddress &address() const { return m_address; }
    /** What errors call it. */
    QString name() const { return m_address.name(); }
    /** As people write it. */
    QString text() const { return m_address.isFile() ? u"sqlite:"_qs + path() : name(); }
    QString path() const { return m_address.path(); }
    QString folder() const { return m_folder.path(); }

    Connection open(Access access = Access::Create) const
    {
        auto connection = openWorkspace(m_address, access);
        if (!connection)
            qFatal("%s", qPrintable(describe(connection.error())));
        return std::move(*connection);
    }

    /** Writes one history in a transaction of its own; "added", "changed", "unchanged", or what went wrong. */
    QString write(const TicketRecord &record, const QString &text, const QString &source = u"s"_qs) const
    {
        Connection connection = open();
        HistoryWriter writer(connection);
        if (const auto begun = writer.begin({source, true}); !begun)
            return describe(begun.error());
        const auto replaced = writer.replaceHistory(record, history(text));
        if (!replaced)
            return describe(replaced.error());
        if (const auto committed = writer.commit(); !committed)
            return describe(committed.error());
        constexpr std::array names{"added", "changed", "unchanged"};
        return QLatin1String(names.at(static_cast<std::size_t>(*replaced)));
    }

    /** Runs SQL past all that guards the workspace, to break it or to look into it: the rows answered, "|" between columns and a
        line break between rows. */
    QString sql(const QString &text) const
    {
        auto connection = Connection::open(m_address, Access::ReadWrite);
        return connection ? sql(*connection, text) : describe(connection.error());
    }

    static QString sql(Connection &connection, const QString &text)
    {
        Statement statement = connection.statementOf(text);
        if (const auto ran = statement.run(); !ran)
            return describe(ran.error());
        QStringList rows;
        const qsizetype columns = statement.columns().size();
        while (statement.next()) {
            QStringList cells;
            for (int i = 0; i < columns; ++i)
                cells << statement.text(i);
            rows << cells.join(u'|');
        }
        const auto finished = statement.finish();
        return finished ? rows.join(u'\n') : describe(finished.error());
    }

    /** Many tickets that are alike, "1" and so on, with this history (see history()): in an empty workspace, and at once. */
    void fill(int count, const QString &text) const
    {
        QCOMPARE(write(ticket(u"1"_qs), text), u"added"_qs);
        const QString first = u"(SELECT min(id) FROM ticket)"_qs;
        QCOMPARE(sql(u"INSERT INTO ticket (source, ext_id, ref, state, created_ms, updated_ms, version) "
                     "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                     "SELECT source, CAST(i AS TEXT), CAST(i AS TEXT), state, created_ms, updated_ms, version FROM ticket, n "
                     "WHERE id = %2"_qs.arg(QString::number(count), first)),
            QString());
        QCOMPARE(
            sql(u"INSERT INTO ticket_event (ticket, line, ordinal, at_ms, kind, from_value, to_value) "
                "SELECT t.id, e.line, e.ordinal, e.at_ms, e.kind, e.from_value, e.to_value FROM ticket AS t, ticket_event AS e "
                "WHERE e.ticket = %1 AND t.id <> %1"_qs.arg(first)),
            QString());
    }

private:
    DatabaseAddress inFolder() const { return DatabaseAddress::file(m_folder.filePath(u"workspace.palier"_qs)); }
    /** A copy of one that is made ready once: quicker than going through the migrations each time. */
    static DatabaseAddress onServer()
    {
        static const ServerAddress ready = [] {
            const ServerAddress made = PostgresServer::shared().newDatabase();
            if (const auto migrated = migrateWorkspace(DatabaseAddress::server(made)); !migrated)
                qFatal("%s", qPrintable(describe(migrated.error())));
            return made;
        }();
        return DatabaseAddress::server(PostgresServer::shared().newDatabase(ready.database));
    }

    QTemporaryDir m_folder;
    DatabaseAddress m_address;
};

/** At the top of a test of what only files can do or suffer. */
#define PALIER_ONLY_FILES()                                                                                                      \
    if (palier::test::Workspace::isOnServer())                                                                                   \
    QSKIP("of files only")

} // namespace palier::test
