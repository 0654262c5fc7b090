// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/viewfigures.h"

namespace palier {

void ViewFigures::setView(const View &view, quint64 number)
{
    const std::scoped_lock lock(m_mutex);
    m_wish.view = view;
    m_wish.viewNumber = number;
}

void ViewFigures::setPicture(const DatedPicture &picture)
{
    const std::scoped_lock lock(m_mutex);
    m_wish.of = picture;
    ++m_wish.pictureNumber;
}

ViewFigures::Wish ViewFigures::wish() const
{
    const std::scoped_lock lock(m_mutex);
    return m_wish;
}

void ViewFigures::compute()
{
    while (!m_cancelled) {
        const Wish wanted = wish();
        if (wanted.pictureNumber == 0 || (wanted.viewNumber == m_toldView && wanted.pictureNumber == m_toldPicture))
            return;
        const Picture &picture = *wanted.of.picture;
        auto computed = computeDashboard(*picture.table, picture.query(wanted.view, wanted.of.now));
        if (m_cancelled || wish().viewNumber != wanted.viewNumber)
            continue;
        m_toldView = wanted.viewNumber;
        m_toldPicture = wanted.pictureNumber;
        Result<std::shared_ptr<const Dashboard>> dashboard = Error{};
        if (computed)
            dashboard = std::make_shared<const Dashboard>(*std::move(computed));
        else
            dashboard = computed.error();
        m_take({wanted.viewNumber, wanted.of, std::move(dashboard)});
    }
}

} // namespace palier
