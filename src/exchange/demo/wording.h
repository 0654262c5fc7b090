// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/demo/catalog.h"
#include "exchange/demo/random.h"

#include "base/instant.h"

namespace palier::demo {

/** Writes the texts of one ticket: picks from the lists of the catalog and fills their places ({name}, {problem} …), always with
    the same things, for it is one story. */
class Wording
{
public:
    Wording(const Catalog &catalog, const TopicPlan &topic, Instant at, const QString &customer, Random &random);

    QString subject(Language language, Random &random) const;
    /** A text of this list. */
    QString write(Language language, const char *list, Random &random) const;
    void set(const QString &place, const QString &text);

private:
    QString filled(Language language, QString text) const;
    void sayIn(Language language, Instant at, Random &random);

    const Catalog &m_catalog;
    const TopicPlan &m_topic;
    PerLanguage<QHash<QString, QString>> m_places;
};

} // namespace palier::demo
