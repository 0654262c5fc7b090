// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/postgresql/servererror.h"

#include "database/errors.h"

#include <QRegularExpression>
#include <QSqlError>

#include <array>

namespace palier {

namespace {

// https://www.postgresql.org/docs/current/errcodes-appendix.html; a shorter one stands for its whole class.
struct StateMeans {
    const char *state = nullptr;
    ErrorCode code;
};

constexpr std::array Meanings{
    StateMeans{"08", errors::ServerLost},
    StateMeans{"57P", errors::ServerLost}, // shut down, crashed, or not up yet
    StateMeans{"28", errors::LoginRefused},
    StateMeans{"3D000", errors::NoSuchDatabase},
    StateMeans{"42501", errors::RightMissing},
    StateMeans{"25006", errors::ServerReadOnly},
    StateMeans{"53100", errors::ServerDiskFull},
    StateMeans{"53300", errors::ServerBusy},
    StateMeans{"57014", errors::StatementTooSlow},
    StateMeans{"40", errors::WriteCollision},
    StateMeans{"55P03", errors::DatabaseLocked},
    StateMeans{"XX001", errors::DatabaseDamaged},
    StateMeans{"XX002", errors::DatabaseDamaged},
};

/** A name, or the number of a ticket, that looked free was taken by somebody who committed first. Constraints are named in every
   language alike. */
bool isTakenMeanwhile(const QString &state, const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\"(\\w+_name_key|agent_login_key|ticket_source_ext_id_key)\""));
    return state == QLatin1String("23505") && shape.match(text).hasMatch();
}

/** The server keeps what it has to tell until everybody who listens has ended his transaction. The state is that of other limits,
   too; the word stays in every language. */
bool isNotifyQueueFull(const QString &state, const QString &text)
{
    return state == QLatin1String("54000") && text.contains(QLatin1String("NOTIFY"));
}

/** Without the word of the server's language for an error. */
QString firstLine(const QString &text)
{
    static const QRegularExpression severity(QStringLiteral("^\\w+\\s?:\\s+"), QRegularExpression::UseUnicodePropertiesOption);
    return text.trimmed().section(QLatin1Char('\n'), 0, 0).trimmed().remove(severity);
}

/** Each code with the parameters that its declaration gives. */
Error errorOf(const ErrorCode &code, const QString &text, const DatabaseAddress &address)
{
    const QString name = address.name();
    if (code == errors::LoginRefused)
        return {code, {name, address.server().user}};
    if (code == errors::NoSuchDatabase)
        return {code, {name, address.server().database}};
    if (code == errors::RightMissing)
        return {code, {name, firstLine(text), sqlName(address.server().user)}};
    if (code == errors::DatabaseDamaged || code == errors::DatabaseFailed)
        return {code, {name, firstLine(text)}};
    return {code, {name}};
}

} // namespace

Error serverError(const QString &state, const QString &text, const DatabaseAddress &address)
{
    if (state.isEmpty())
        return errorOf(errors::ServerLost, text, address);
    if (isTakenMeanwhile(state, text))
        return errorOf(errors::WriteCollision, text, address);
    if (isNotifyQueueFull(state, text))
        return errorOf(errors::NotifyQueueFull, text, address);
    for (const StateMeans &meaning : Meanings) {
        if (state.startsWith(QLatin1String(meaning.state)))
            return errorOf(meaning.code, text, address);
    }
    return errorOf(errors::DatabaseFailed, text, address);
}

Error serverError(const QSqlError &failure, const DatabaseAddress &address)
{
    const QString text = failure.databaseText().isEmpty() ? failure.driverText() : failure.databaseText();
    return serverError(failure.nativeErrorCode(), text, address);
}

QString sqlName(const QString &name)
{
    static const QRegularExpression needsNoQuotes(QStringLiteral("^[a-z_][a-z0-9_]*$"));
    if (name.isEmpty())
        return QStringLiteral("…"); // the system's user: the server says who that is
    const QLatin1Char quote('"');
    return needsNoQuotes.match(name).hasMatch() ? name : quote + QString(name).replace(quote, QStringLiteral("\"\"")) + quote;
}

Error silence(const DatabaseAddress &address)
{
    return {errors::ServerSilent, {address.name()}};
}

} // namespace palier
