// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/picturestate.h"

#include "support/localfiles.h"
#include "support/testprogram.h"

#include <limits>

using namespace palier;
using namespace Qt::StringLiterals;

namespace {

/** A state in which every field says something. */
PictureState fullState()
{
    PictureState state;
    state.workspace.settings = {{u"zone"_qs, u"Europe/Paris"_qs}, {u"guard.routing@log"_qs, u"PT5M"_qs}};
    state.workspace.levels = {{u"log"_qs, u"N1"_qs, Instant{Duration{-5}}, u"Première ligne"_qs, UnitKind::Manager, 15},
        {u"log"_qs, QString(), {}, QString(), UnitKind::Outside, 0}};
    state.workspace.sources = {{u"log"_qs, true}, {u"demo"_qs, false}};
    state.workspace.savedViews = {{u"Hier"_qs, u"{}"_qs}};
    CalendarRecord office{u"office"_qs, u"UTC"_qs, {}, {QDate(2026, 12, 25), QDate()}};
    office.hours[0] = {{0, 60}, {540, 1440}};
    office.hours[6] = {{-1, 5000}};
    state.workspace.promises.calendars = {office, {}};
    state.workspace.promises.policies = {
        {u"high"_qs, true, u"N1"_qs, SlaClockKind::NextReply, 90, u"office"_qs, Instant{Duration{7}}},
        {QString(), false, QString(), SlaClockKind::Resolution, std::numeric_limits<int>::max(), QString(), {}},
        {QString(), std::nullopt, QString(), SlaClockKind::FirstResponse, -1, QString(), {}}};
    state.workspace.promises.vipCustomers = {u"Roy"_qs, u"😀"_qs};
    state.workspace.memberships = {{u"ann"_qs, u"N1"_qs, {}, Instant{Duration{9}}}, {u"bob"_qs, QString(), {}, std::nullopt}};
    state.workspace.mark = {std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()};
    state.seen = Instant{Duration{1'764'000'000}};
    return state;
}

Picture pictureWith(const WorkspaceState &state)
{
    const auto directory = std::make_shared<Directory>();
    directory->sources.code(u"log"_qs);
    return pictureOf(Histories::of(directory, {}), state);
}

} // namespace

class TestPictureState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack()
    {
        QVERIFY(decodedState(encoded(PictureState())) == PictureState());
        QVERIFY(decodedState(encoded(fullState())) == fullState());
    }

    void everyCutIsRefused()
    {
        const QByteArray whole = encoded(fullState());
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!decodedState(whole.left(size)));
        QVERIFY(!decodedState(whole + 'x'));
    }

    /** What is damaged is refused, or it is a state that comes back like any other. */
    void nothingImpossibleGetsIn()
    {
        int accepted = 0;
        test::damaged(encoded(fullState()), 40'000, [&](const QByteArray &bytes) {
            const auto state = decodedState(bytes);
            if (!state)
                return;
            ++accepted;
            QVERIFY(decodedState(encoded(*state)) == state);
            for (const LevelRecord &level : state->workspace.levels)
                QVERIFY(level.tier <= HighestTier && level.kind <= UnitKind::Outside);
            for (const SlaPolicyRecord &policy : state->workspace.promises.policies)
                QVERIFY(policy.clock <= SlaClockKind::Resolution);
        });
        QVERIFY(accepted > 100); // another letter is possible
    }

    void impossibleValuesAreRefused()
    {
        PictureState state = fullState();
        state.workspace.levels[0].tier = HighestTier + 1;
        QVERIFY(!decodedState(encoded(state)));
        state = fullState();
        state.workspace.levels[0].kind = UnitKind{5};
        QVERIFY(!decodedState(encoded(state)));
        state = fullState();
        state.workspace.promises.policies[0].clock = SlaClockKind{3};
        QVERIFY(!decodedState(encoded(state)));
        state = fullState();
        state.seen = Instant{Duration{qint64{1} << 41U}};
        QVERIFY(!decodedState(encoded(state)));
    }

    void theFoldHasAFingerprint_data()
    {
        QTest::addColumn<PictureState>("other");
        QTest::addColumn<bool>("foldsAlike");
        const auto row = [](const char *name, bool foldsAlike, auto change) {
            PictureState other = fullState();
            change(other.workspace);
            QTest::newRow(name) << other << foldsAlike;
        };
        row("nothing", true, [](WorkspaceState &) {});
        row("the mark", true, [](WorkspaceState &state) { state.mark = {}; });
        row("the zone", true, [](WorkspaceState &state) { state.settings[u"zone"_qs] = u"UTC"_qs; });
        row("a view", true, [](WorkspaceState &state) { state.savedViews.clear(); });
        row("a level", false, [](WorkspaceState &state) { state.levels[0].tier = 2; });
        row("a guard", false, [](WorkspaceState &state) { state.settings[u"guard.routing@log"_qs] = u"PT6M"_qs; });
        row("the window", false, [](WorkspaceState &state) { state.settings[u"reopen.window"_qs] = u"P3D"_qs; });
        row("a promise", false, [](WorkspaceState &state) { state.promises.policies[0].minutes = 91; });
        row("a calendar", false, [](WorkspaceState &state) { state.promises.calendars[0].zone = u"Europe/Paris"_qs; });
        row("a member", false, [](WorkspaceState &state) { state.memberships.pop_back(); });
        row("a VIP", false, [](WorkspaceState &state) { state.promises.vipCustomers.clear(); });
    }

    void theFoldHasAFingerprint()
    {
        QFETCH(PictureState, other);
        const bool same = foldFingerprint(pictureWith(other.workspace)) == foldFingerprint(pictureWith(fullState().workspace));
        QTEST(same, "foldsAlike");
    }
};

PALIER_TEST(TestPictureState, QCoreApplication)
#include "tst_picturestate.moc"
