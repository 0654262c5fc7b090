// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/compute.h"
#include "support/floor.h"
#include "support/inlanguage.h"
#include "viewmodels/format.h"
#include "viewmodels/report/reporttext.h"

namespace palier::test {

/** The answer of a floor as of an hour, grouped. */
inline Snapshot ask(
    Floor floor, double hour, const QStringList &groupings = {}, std::vector<Filter> filters = {}, const TierCosts &costs = {})
{
    Query query;
    query.now = at(hour);
    query.groupings = groupings;
    query.filters = std::move(filters);
    query.costs = costs;
    auto snapshot = compute(*floor.facts(query.now), query);
    if (!snapshot)
        qFatal("%s", snapshot.error().code.latin1());
    return *std::move(snapshot);
}

/** A floor on which `tickets` tickets were created an hour apart, of which every `escalatedEvery`th rose after ten minutes; all
   are resolved after half an hour. */
inline Floor busyFloor(int tickets, int escalatedEvery)
{
    Floor floor;
    for (int i = 0; i < tickets; ++i) {
        const QByteArray id = 'T' + QByteArray::number(i);
        const QByteArray minute = QByteArray::number(60 * i);
        const bool rises = escalatedEvery && i % escalatedEvery == 0;
        const QByteArray rise = rises ? "; " + QByteArray::number(60 * i + 10) + "m moved N2" : QByteArray();
        floor.ticket(id.constData(),
            (minute + "m opened N1" + rise + "; " + QByteArray::number(60 * i + 30) + "m resolved").constData(),
            i % 2 ? "topic=mail" : "topic=vpn");
    }
    return floor;
}

/** What a section says, in English unless told otherwise. */
template<typename Make>
QString sectionText(Make make, Language language = Language::English)
{
    const InLanguage in(language);
    ReportDocument document;
    const Format format(localeOf(language));
    document.sections.push_back(make(format));
    QString text = reportText(document).trimmed();
    return text.replace(QChar(0x202f), QLatin1Char('_')).replace(QChar(0x00a0), QLatin1Char('~'));
}

} // namespace palier::test
