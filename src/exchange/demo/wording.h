// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/demo/catalog.h"
#include "exchange/demo/random.h"

#include "base/instant.h"

#include <QSet>

namespace palier::demo {

/** Writes the texts of one ticket: picks from the lists of the catalog and fills their places ({name}, {problem} …), always with
    the same things, for it is one story. */
class Wording
{
public:
    Wording(const Catalog &catalog, const TopicPlan &topic, Instant at, const QString &customer, Random &random);

    QString subject(Language language, Random &random) const;
    /** A text of this list, or of that of the topic's family; one that the ticket does not have yet, if there is any, and none
       that needs what is not known. */
    QString write(Language language, const char *list, Random &random);
    void set(const QString &place, const QString &text);
    void forget(const QString &place);

private:
    QStringList candidates(Language language, const char *list) const;
    bool isFillable(Language language, const QString &text) const;
    QString filled(Language language, QString text) const;
    void sayIn(Language language, Instant at, Random &random);

    const Catalog &m_catalog;
    const TopicPlan &m_topic;
    PerLanguage<QHash<QString, QString>> m_places;
    QSet<QString> m_written; // as they stand in the catalog
};

} // namespace palier::demo
