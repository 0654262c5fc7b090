// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/postgresql/changebell.h"

#include <QSqlDriver>
#include <QSqlError>

namespace palier {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<ChangeBell>> ChangeBell::hang(
    const DatabaseAddress &address, std::function<void()> ring, RoundTripLimit *limit)
{
    auto connection = Connection::open(address, Access::ReadOnly, Connection::Patience, limit);
    if (!connection)
        return connection.error();
    std::unique_ptr<ChangeBell> bell(new ChangeBell(*std::move(connection)));
    if (const auto listening = bell->listen(std::move(ring)); !listening)
        return listening.error();
    return bell;
}

Result<Done> ChangeBell::listen(std::function<void()> ring)
{
    constexpr std::chrono::milliseconds Patience{5000};
    QSqlDriver *driver = m_connection.database().driver();
    QObject::connect(driver, &QSqlDriver::notification, &m_ear, [ring = std::move(ring)] { ring(); });
    const auto watch = m_connection.watch(Patience);
    if (driver->subscribeToNotification(u"palier"_qs))
        return Done{};
    return m_connection.errorOf(driver->lastError());
}

Result<Done> ChangeBell::check() const
{
    const auto answer = m_connection.statement("server_version"_L1).single();
    return answer ? Result<Done>(Done{}) : answer.error();
}

} // namespace palier
