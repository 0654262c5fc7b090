// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/ledger/peoplewords.h"

#include <QCoreApplication>

namespace palier {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(palier::PeopleWords)
};

} // namespace

PeopleWords::PeopleWords(PeopleNames names) : m_names(std::move(names))
{
    QSet<QString> seen;
    for (const QString &name : std::as_const(m_names)) {
        if (seen.contains(name))
            m_shared.insert(name);
        seen.insert(name);
    }
}

QString PeopleWords::name(const QString &login) const
{
    const QString name = m_names.value(login, login);
    return m_shared.contains(name) ? nameAndLogin(login) : name;
}

QString PeopleWords::nameAndLogin(const QString &login) const
{
    const QString name = m_names.value(login, login);
    return name == login ? login : Words::tr("%1 (%2)", "name, login").arg(name, login);
}

QString PeopleWords::actor(const QString &login, ActorKind kind) const
{
    if (!login.isEmpty())
        return kind == ActorKind::Customer ? login : name(login);
    switch (kind) {
    case ActorKind::Agent:
        return Words::tr("an agent");
    case ActorKind::Customer:
        return Words::tr("the customer");
    case ActorKind::Rule:
        return Words::tr("a rule");
    case ActorKind::System:
        return Words::tr("the system");
    case ActorKind::Unknown:
        break;
    }
    return {};
}

} // namespace palier
