// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/requests.h"

#include <QSet>

namespace palier {

/** How people are called on a page. A value; any thread. */
class PeopleWords
{
public:
    explicit PeopleWords(PeopleNames names);

    /** "Ann Lee"; with the login where another one has that name; the login where there is no name. */
    QString name(const QString &login) const;
    /** "Ann Lee (ann)": lists and filters know people by their logins. */
    QString nameAndLogin(const QString &login) const;
    /** Who did something: "Ann Lee", "the customer", "a rule"; "" where the log does not say. Customers go by their own names. */
    QString actor(const QString &login, ActorKind kind) const;

private:
    PeopleNames m_names;
    QSet<QString> m_shared; // names of more than one
};

} // namespace palier
