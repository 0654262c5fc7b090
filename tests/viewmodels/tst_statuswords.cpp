// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/window/statuswords.h"

#include "database/errors.h"
#include "support/inlanguage.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace Qt::StringLiterals;
using Phase = SessionState::Phase;

namespace {

constexpr Instant Now{Duration{1'790'000'000}};

/** "connection | source | age | counts | action progress mood". */
QString describe(const SessionState &state)
{
    const test::InLanguage in(Language::English);
    const Format format(localeOf(Language::English));
    const StatusLine line = statusLine(state, Now, format);
    return QStringList{line.connection, line.source, line.age, line.counts, line.action, QString::number(line.progress),
        QString::number(static_cast<int>(line.mood))}
        .join(u" | "_qs);
}

QString trouble(const SessionState &state)
{
    const test::InLanguage in(Language::English);
    return statusLine(state, Now, Format(localeOf(Language::English))).trouble;
}

} // namespace

class TestStatusWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatMayBeWrongWithAServer()
    {
        SessionState state{.phase = Phase::Live, .lastLook = Now - 3 * Hour, .tickets = 2, .readOnly = true, .isBehind = true};
        QCOMPARE(describe(state).section(u" | "_qs, 0, 2), u"Behind its main server |  | data 3 h old"_qs);
        QCOMPARE(trouble(state), u"This replica does not follow its main server at present: what it holds is 3 h old."_qs);
        state = {.phase = Phase::Live, .lastLook = Now, .tickets = 2, .clockAhead = -24 * Hour};
        QVERIFY(describe(state).endsWith(QString::number(static_cast<int>(Mood::Watch))));
        QVERIFY2(
            trouble(state).startsWith(u"The clock of this computer is 1 d behind the server's"_qs), qPrintable(trouble(state)));
    }

    void saysHowItStandsToTheData_data()
    {
        QTest::addColumn<int>("phase");
        QTest::addColumn<int>("age");
        QTest::addColumn<QString>("line");
        QTest::newRow("live") << int(Phase::Live) << 0 << "Live | demo | up to date | 20,000 tickets | &Pause | -1 | 1";
        QTest::newRow("paused") << int(Phase::Paused) << 90
                                << "Paused | demo | data 2 min old | 20,000 tickets | &Resume | -1 | 2";
        QTest::newRow("loading") << int(Phase::Loading) << -1
                                 << "Loading: 5,000 of 20,000 tickets | demo |  |  | &Stop loading | 25 | 0";
        QTest::newRow("stopped") << int(Phase::Paused) << -1 << "Loading was stopped | demo |  |  | &Load again | -1 | 2";
    }

    void saysHowItStandsToTheData()
    {
        QFETCH(int, phase);
        QFETCH(int, age);
        SessionState state{
            .phase = static_cast<Phase>(phase), .done = 5000, .total = 20'000, .sources = {u"demo"_qs}, .tickets = 20'000};
        if (age >= 0)
            state.lastLook = Now - Duration{age};
        QTEST(describe(state), "line");
    }

    void aPictureWithoutItsSourceIsMarked()
    {
        SessionState state{
            .phase = Phase::Stale, .error = Error{errors::DatabaseLocked, {u"a.sqlite"_qs}}, .lastLook = Now - 3 * Hour};
        QVERIFY(describe(state).startsWith(u"Not connected | "_qs));
        QVERIFY(trouble(state).startsWith(u"Not connected, showing the last figures: "_qs));
        QVERIFY(trouble(state).contains(u"a.sqlite"_qs));
        QVERIFY(describe(state).contains(u"data 3 h old"_qs));
        QVERIFY(describe({.phase = Phase::Loading, .isMakingDemo = true, .done = 128, .total = 20'000})
                .startsWith(u"Making the demo, once a day: 128 of 20,000 tickets"_qs));
        state.phase = Phase::Failed;
        QVERIFY(describe(state).startsWith(u"Not connected | "_qs));
        QVERIFY(trouble(state).contains(u"a.sqlite"_qs));
        QVERIFY(describe(state).endsWith(u"| 3"_qs));
        state.phase = Phase::Live; // what was wrong before
        QCOMPARE(trouble(state), QString());
    }

    /** Whatever the clock says: what has no source any more is not up to date. */
    void aPictureWithoutItsSourceIsNeverUpToDate_data()
    {
        QTest::addColumn<int>("phase");
        QTest::addColumn<int>("age");
        QTest::addColumn<QString>("says");
        for (const Phase phase : {Phase::Stale, Phase::Loading, Phase::Paused}) {
            const QString name = QString::number(int(phase));
            QTest::newRow(qPrintable(name + u" a clock that went back"_qs))
                << int(phase) << -3600 << u"data of an unknown age"_qs;
            QTest::newRow(qPrintable(name + u" this second"_qs)) << int(phase) << 0 << u"data just read"_qs;
            QTest::newRow(qPrintable(name + u" a while ago"_qs)) << int(phase) << 60 << u"data 1 min old"_qs;
        }
    }

    void aPictureWithoutItsSourceIsNeverUpToDate()
    {
        QFETCH(int, phase);
        QFETCH(int, age);
        const SessionState state{.phase = static_cast<Phase>(phase),
            .error = Error{errors::DatabaseLocked, {u"a.sqlite"_qs}},
            .lastLook = Now - Duration{age}};
        const test::InLanguage in(Language::English);
        QTEST(statusLine(state, Now, Format(localeOf(Language::English))).age, "says");
    }

    void aClockThatWentBackMakesNoNegativeAge()
    {
        QVERIFY(describe({.phase = Phase::Live, .lastLook = Now + Hour}).contains(u"up to date"_qs));
    }
};

PALIER_TEST(TestStatusWords, QCoreApplication)
#include "tst_statuswords.moc"
