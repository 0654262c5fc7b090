// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/viewfigures.h"

#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

#include <vector>

using namespace palier;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant Noon{Duration{1'767'268'800}};

DatedPicture pictureAt(Instant now)
{
    Picture picture = pictureOf(Histories::of(std::make_shared<Directory>(), {}), {});
    picture.foldAt(now);
    return {std::make_shared<const Picture>(std::move(picture)), now};
}

} // namespace

class TestViewFigures : public QObject
{
    Q_OBJECT

    std::vector<Figured> m_told;
    std::unique_ptr<ViewFigures> m_figures;

private Q_SLOTS:
    void init()
    {
        m_told.clear();
        m_figures = std::make_unique<ViewFigures>([this](const Figured &figured) { m_told.push_back(figured); });
    }

    void needsAPicture()
    {
        m_figures->setView({}, 1);
        m_figures->compute();
        QVERIFY(m_told.empty());
    }

    void tellsWhatIsWantedOnce()
    {
        m_figures->setView({}, 1);
        m_figures->setView({}, 2);
        m_figures->setPicture(pictureAt(Noon));
        m_figures->compute();
        m_figures->compute(); // was asked for twice, as both changed
        QCOMPARE(m_told.size(), 1U);
        QCOMPARE(m_told.back().view, 2U);
        QCOMPARE(m_told.back().of.now, Noon);
        QVERIFY(m_told.back().dashboard);
        m_figures->setPicture(pictureAt(Noon + Hour));
        m_figures->compute();
        QCOMPARE(m_told.size(), 2U);
        QCOMPARE((*m_told.back().dashboard)->query.now, Noon + Hour);
        m_figures->setView({}, 3);
        m_figures->compute();
        QCOMPARE(m_told.back().view, 3U);
    }

    void aViewThatCannotBeIsAnError()
    {
        m_figures->setView({.filters = {{u"moon"_qs, {}}}}, 1);
        m_figures->setPicture(pictureAt(Noon));
        m_figures->compute();
        QCOMPARE(m_told.back().dashboard.error().code, u"query.unknown-dimension"_qs);
    }

    /** Set while it computes: the figures of the view before are not told. */
    void whoeverChangesTheViewMeanwhileGetsThatOne()
    {
        int told = 0;
        ViewFigures *inside = nullptr;
        ViewFigures figures([&](const Figured &figured) {
            if (++told == 1) {
                inside->setView({}, 2); // and nobody asks for it: the loop sees it
                QCOMPARE(figured.view, 1U);
            } else {
                QCOMPARE(figured.view, 2U);
            }
        });
        inside = &figures;
        figures.setView({}, 1);
        figures.setPicture(pictureAt(Noon));
        figures.compute();
        QCOMPARE(told, 2);
    }

    void saysNothingAfterACancel()
    {
        m_figures->setPicture(pictureAt(Noon));
        m_figures->cancel();
        m_figures->compute();
        QVERIFY(m_told.empty());
    }
};

PALIER_TEST(TestViewFigures, QCoreApplication)
#include "tst_viewfigures.moc"
