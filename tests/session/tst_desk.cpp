// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/desk.h"

#include "support/testprogram.h"
#include "support/workspacefixture.h"

using namespace palier;
using namespace Qt::StringLiterals;
using test::history;
using test::ticket;

namespace {

constexpr Instant DeskTime{Duration{1'000'000}};

} // namespace

class TestDesk : public QObject
{
    Q_OBJECT

    test::Workspace m_workspace;
    FixedClock m_clock{DeskTime};
    AddressedDatabase m_file{m_workspace.text(), m_clock};
    RoundTripLimit m_limit;
    Desk m_desk{m_file, m_limit};

    std::shared_ptr<const Picture> picture() const
    {
        Connection connection = m_workspace.open(Access::ReadOnly);
        Picture picture = *readPicture(connection);
        picture.foldAt(DeskTime);
        return std::make_shared<const Picture>(std::move(picture));
    }

private Q_SLOTS:
    void initTestCase()
    {
        TicketRecord record = ticket(u"A"_qs);
        record.subject = u"Écran noir"_qs;
        record.attributes = {{u"product"_qs, u"box"_qs}};
        m_workspace.write(
            record, u"1|0|opened||N1||customer;2|3600|moved||N2|ann|agent;3|7200|resolved|||bob|agent"_qs, u"log"_qs);
        m_workspace.write(ticket(u"B"_qs), u"1|0|opened||N1"_qs, u"log"_qs);
        for (int i = 0; i < 20; ++i)
            m_workspace.write(ticket(u"C%1"_qs.arg(i)), u"1|%1|opened||N1"_qs.arg(i * 100), u"other"_qs);
        const LevelRecord one{u"log"_qs, u"N1"_qs, Instant{}, {}, UnitKind::Team, 1};
        const LevelRecord two{u"log"_qs, u"N2"_qs, Instant{}, {}, UnitKind::Team, 2};
        QVERIFY(m_desk.carryOut(SetLevels{{one, two}}).isDone());
    }

    void showsATicketWhole()
    {
        const auto details = m_desk.ticketDetails({u"log"_qs, u"A"_qs}, picture(), DeskTime);
        QVERIFY(details);
        QCOMPARE(details->texts.record.subject, u"Écran noir"_qs);
        QCOMPARE(details->texts.record.attributes.size(), 1U);
        QCOMPARE(details->history.size(), 3U);
        QCOMPARE(details->entry.fate, Fate::Counted);
        QCOMPARE(details->entry.episodes.size(), 1U);
        QCOMPARE(details->names->settings().levels.units().text(details->entry.episodes[0].toUnit.value), u"N2"_qs);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(m_desk.ticketDetails({u"other"_qs, u"C%1"_qs.arg(i)}, picture(), DeskTime)->entry.fate, Fate::Outside);
    }

    void tellsWhatPeopleAreCalled()
    {
        Connection connection = m_workspace.open();
        HistoryWriter writer(connection);
        QVERIFY(writer.begin({u"log"_qs, true}));
        for (const auto &[login, name] : {std::pair("ann", "Ann Lee"), std::pair("bob", "")})
            QVERIFY(writer.reference(AgentRecord{QString::fromLatin1(login), QString::fromLatin1(name), {}, true}));
        QVERIFY(writer.commit());
        const auto people = m_desk.ticketDetails({u"log"_qs, u"A"_qs}, picture(), DeskTime)->people;
        QCOMPARE(people.value(u"ann"_qs), u"Ann Lee"_qs);
        QVERIFY(!people.contains(u"bob"_qs));
    }

    void tellsThePromisesOfATicket()
    {
        QCOMPARE(m_desk.ticketDetails({u"log"_qs, u"A"_qs}, picture(), DeskTime)->clocks.size(), 0U);
        Connection connection = m_workspace.open();
        HistoryWriter writer(connection);
        QVERIFY(writer.begin({u"log"_qs, true}));
        QVERIFY(writer.reference(
            SlaPolicyRecord{.clock = SlaClockKind::Resolution, .minutes = 60, .calendar = {}, .from = Instant{}}));
        const MessageRecord message{u"A"_qs, 1, Instant{Duration{10}}, u"ann"_qs, ActorKind::Agent, true, u"<b>Bonjour</b>"_qs};
        QVERIFY(writer.reference(message));
        QVERIFY(writer.commit());
        const auto details = m_desk.ticketDetails({u"log"_qs, u"A"_qs}, picture(), DeskTime);
        QCOMPARE(details->clocks.size(), 1U);
        QCOMPARE(details->clocks[0].phase, SlaPhase::Met);
        QCOMPARE(details->clocks[0].used, 2 * Hour);
        QCOMPARE(details->clocks[0].target, Hour);
        QVERIFY(details->clocks[0].breached == Instant{Hour});
        QVERIFY(details->now == DeskTime);
        QCOMPARE(m_desk.messages({u"log"_qs, u"A"_qs})->at(0).body, u"<b>Bonjour</b>"_qs);
        QCOMPARE(m_desk.messages({u"log"_qs, u"nothing"_qs})->size(), 0U);
    }

    void aTicketOfNobodyIsAbsent()
    {
        const auto details = m_desk.ticketDetails({u"log"_qs, u"nothing"_qs}, picture(), DeskTime);
        QVERIFY(details && !details->texts.exists);
        const auto before = picture();
        m_workspace.write(ticket(u"new"_qs), u"1|50|opened||N1"_qs, u"log"_qs);
        const auto fresh = m_desk.ticketDetails({u"log"_qs, u"new"_qs}, before, DeskTime);
        QVERIFY(fresh->texts.exists);
        QCOMPARE(fresh->entry.fate, Fate::Absent); // the figures do not know it yet
    }

    void answersInTheOrderOfTheQuestion()
    {
        const auto texts = m_desk.ticketTexts({{u"log"_qs, u"B"_qs}, {u"log"_qs, u"gone"_qs}, {u"log"_qs, u"A"_qs}});
        QCOMPARE(texts->size(), 3U);
        QCOMPARE(texts->at(0).record.ref, u"B"_qs);
        QVERIFY(!texts->at(1).exists);
        QCOMPARE(texts->at(2).record.subject, u"Écran noir"_qs);
    }

    void knowsLevelsSettingsAndViews()
    {
        const LevelRecord dated{u"log"_qs, u"N1"_qs, DeskTime, {}, UnitKind::Team, 3};
        QVERIFY(m_desk.carryOut(SetLevels{{dated}}).isDone());
        const auto levels = m_desk.levels();
        QCOMPARE(levels->size(), 3U); // log/N1, log/N2, other/N1
        QCOMPARE(levels->at(0).levels.size(), 2U);
        QCOMPARE(levels->at(2).source, u"other"_qs);
        QCOMPARE(levels->at(2).tickets, 20);
        QVERIFY(levels->at(2).levels.empty());
        QVERIFY(m_desk.carryOut(SetSetting{u"zone"_qs, u"Europe/Paris"_qs, {}}).isDone());
        QCOMPARE(m_desk.settings()->value(u"zone"_qs), u"Europe/Paris"_qs);
        QVERIFY(m_desk.carryOut(SaveView{u"mine"_qs, {.comparison = Comparison::None}}).isDone());
        QCOMPARE(m_desk.savedViews()->value(u"mine"_qs).comparison, Comparison::None);
    }

    void triesAnotherMap()
    {
        const View all{.period = {PeriodChoice::Kind::All, {}, {}}};
        const auto rate = [&](const std::vector<LevelRecord> &levels) {
            const Share share = (*dashboardWith(*picture(), levels, all, DeskTime))->all.get<EscalationRate>().toDate;
            return u"%1/%2"_qs.arg(share.count).arg(share.of);
        };
        const LevelRecord one{u"log"_qs, u"N1"_qs, Instant{}, {}, UnitKind::Team, 1};
        LevelRecord two{u"log"_qs, u"N2"_qs, Instant{}, {}, UnitKind::Team, 2};
        QCOMPARE(rate({one, two}), u"1/3"_qs);
        two.tier = 1;
        QCOMPARE(rate({one, two}), u"0/3"_qs);
        QCOMPARE(rate({}), u"0/0"_qs);
    }

    void listsTheTicketsOfAView()
    {
        const View all{.period = {PeriodChoice::Kind::All, {}, {}}};
        const auto index = ledgerOf(*picture(), all, DeskTime, {LedgerOrder::Column::Ticket, {}, true}, {});
        QVERIFY(index);
        QCOMPARE((*index)->rows.size(), 3U);
        QCOMPARE((*index)->extId(0), u"A"_qs);
    }

    void recoversFromAFileThatWasGone()
    {
        PALIER_ONLY_FILES();
        const QString aside = m_workspace.folder() + u"/aside"_qs;
        QVERIFY(QFile::rename(m_workspace.path(), aside));
        QVERIFY(!m_desk.settings());
        QCOMPARE(m_desk.carryOut(RemoveView{u"mine"_qs}).outcome, Receipt::Outcome::Failed);
        QVERIFY(!QFile::exists(m_workspace.path()));
        QVERIFY(QFile::rename(aside, m_workspace.path()));
        QVERIFY(m_desk.settings());
        m_desk.close();
        QVERIFY(m_desk.settings());
        AddressedDatabase nonsense(u"nonsense"_qs, m_clock);
        QVERIFY(!Desk(nonsense, m_limit).settings());
    }

    /** The ticket and another level map ask the lists of people as the figures do. */
    void everybodyAsksWhoBelongsToAUnit()
    {
        const QString name = u"log"_qs;
        m_workspace.write(ticket(u"E"_qs), u"1|20|opened||N1||customer;2|30|moved||N2|ann|agent;3|40|note|||eve|agent"_qs, name);
        const LevelRecord one{name, u"N1"_qs, Instant{}, {}, UnitKind::Team, 1};
        const LevelRecord two{name, u"N2"_qs, Instant{}, {}, UnitKind::Team, 2};
        LevelRecord renamed = one;
        renamed.unit = u"Accueil"_qs;
        LevelRecord later = one; // the codes of the units that follow are others
        later.from = Instant{Duration{1'000'000}};
        const auto acknowledged = [&](const std::vector<LevelRecord> &levels) {
            const View all{.period = {PeriodChoice::Kind::All, {}, {}}};
            return (*dashboardWith(*picture(), levels, all, DeskTime))->all.get<Acknowledgement>().acknowledged;
        };
        const auto entry = [&] { return m_desk.ticketDetails({name, u"E"_qs}, picture(), DeskTime)->entry; };
        const qint64 before = acknowledged({one, two});
        QVERIFY(entry().episodes.at(0).acknowledged);
        QCOMPARE(m_workspace.sql(u"INSERT INTO agent (login) VALUES ('zoe')"_qs), QString());
        QCOMPARE(m_workspace.sql(u"INSERT INTO agent_unit (agent, unit, from_ms) SELECT a.id, u.id, 0 FROM agent AS a, unit AS u "
                                 "WHERE a.login = 'zoe' AND u.name = 'N2'"_qs),
            QString());
        QVERIFY(!entry().episodes.at(0).acknowledged);
        const qint64 after = acknowledged({one, two});
        QVERIFY(after < before);
        QCOMPARE(acknowledged({renamed, later, two}), after);
    }
};

PALIER_TEST(TestDesk, QCoreApplication)
#include "tst_desk.moc"
