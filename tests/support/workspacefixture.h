// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/historyreader.h"
#include "database/historywriter.h"
#include "database/workspacefile.h"

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

/** A workspace in a temporary folder. */
class Workspace
{
public:
    QString path() const { return m_folder.filePath(u"workspace.palier"_qs); }
    QString folder() const { return m_folder.path(); }

    Connection open(Access access = Access::Create) const
    {
        auto connection = openWorkspace(path(), access);
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
        auto connection = Connection::openSqlite(path(), Access::ReadWrite);
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

private:
    QTemporaryDir m_folder;
};

} // namespace palier::test
