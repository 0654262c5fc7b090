// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/ticketsearch.h"

#include "support/testprogram.h"
#include "support/workspacefixture.h"

using namespace palier;
using namespace palier::test;

class TestTicketSearch : public QObject
{
    Q_OBJECT

    Workspace m_workspace;

    void add(const QString &extId, const QString &ref, const QString &subject, const QString &source = u"desk"_qs) const
    {
        TicketRecord record = ticket(extId);
        record.ref = ref;
        record.subject = subject;
        QCOMPARE(m_workspace.write(record, u"1|0|opened||N1"_qs, source), u"added"_qs);
    }

    static QString print(const std::vector<TicketName> &names)
    {
        QStringList words;
        for (const TicketName &name : names)
            words << name.source + u':' + name.extId;
        return words.join(u' ');
    }

    QString numbered(const QString &text, int most = 8) const
    {
        Connection connection = m_workspace.open(Access::ReadOnly);
        return print(*TicketSearch(connection).numbered(text, most));
    }

    QString about(const QString &words) const
    {
        Connection connection = m_workspace.open(Access::ReadOnly);
        const auto stretch = TicketSearch(connection).about(words, std::nullopt);
        return print(stretch->tickets) + (stretch->next ? u" …"_qs : QString());
    }

private Q_SLOTS:
    void initTestCase()
    {
        add(u"7"_qs, u"INC-100"_qs, u"Écran noir"_qs);
        add(u"8"_qs, u"inc-1001"_qs, u"VPN down again"_qs);
        add(u"INC-1"_qs, {}, u"Le VPN est tombé"_qs);
        add(u"100%"_qs, u"100%"_qs, {});
        add(u"D42"_qs, u"#042"_qs, {});
        add(u"7"_qs, u"7"_qs, u"Noir : l’écran du VPN"_qs, u"other"_qs);
    }

    void byTheBeginningOfTheNumber()
    {
        QCOMPARE(numbered(u"inc-10"_qs), u"desk:7 desk:8"_qs);
        QCOMPARE(numbered(u"INC-1001"_qs), u"desk:8"_qs);
        QCOMPARE(numbered(u"7"_qs), u"other:7 desk:7"_qs);
        QCOMPARE(numbered(u"INC-1"_qs), u"desk:INC-1 desk:7 desk:8"_qs); // the exact one first
        QCOMPARE(numbered(u"INC-1"_qs, 2), u"desk:INC-1 desk:7"_qs);
        QCOMPARE(numbered(u"100%"_qs), u"desk:100%"_qs); // a % is a %
        QCOMPARE(numbered(u"NC-1"_qs), QString());
        QCOMPARE(numbered(u"04"_qs), u"desk:D42"_qs);
        QCOMPARE(numbered({}), QString());
    }

    void byWordsOfTheSubject()
    {
        QCOMPARE(about(u"vpn"_qs), u"other:7 desk:INC-1 desk:8"_qs); // the newest first
        QCOMPARE(about(u"ECRAN noir"_qs), u"other:7 desk:7"_qs);
        QCOMPARE(about(u"tomb vpn"_qs), u"desk:INC-1"_qs);
        QCOMPARE(about(u"own"_qs), QString()); // words are known by their beginning
        QCOMPARE(about(u"  "_qs), QString());
    }

    void anywhere()
    {
        Connection connection = m_workspace.open(Access::ReadOnly);
        TicketSearch search(connection);
        const auto with = [&](const QString &text) { return print(search.withText(text, std::nullopt)->tickets); };
        QCOMPARE(with(u"C-10"_qs), u"desk:8 desk:7"_qs);
        QCOMPARE(with(u"noir"_qs), u"other:7 desk:7"_qs);
        QCOMPARE(with(u"%"_qs), u"desk:100%"_qs);
        QCOMPARE(with(u" "_qs), QString());
        QCOMPARE(search.withText(u"noir"_qs, std::nullopt)->keys.size(), 2U);
    }

    void goesOnWhereItStopped()
    {
        Workspace many;
        {
            Connection connection = many.open();
            HistoryWriter writer(connection);
            QVERIFY(writer.begin({u"s"_qs, true}));
            for (int i = 0; i < 21; ++i) {
                TicketRecord record = ticket(QString::number(i));
                record.subject = i % 10 == 0 ? u"rare"_qs : u"common"_qs;
                QVERIFY(writer.replaceHistory(record, history(u"1|0|opened||N1"_qs)));
            }
            QVERIFY(writer.commit());
        }
        Connection connection = many.open(Access::ReadOnly);
        TicketSearch search(connection, 20);
        const auto first = search.about(u"rare"_qs, std::nullopt);
        QCOMPARE(print(first->tickets), u"s:20 s:10"_qs);
        const auto second = search.about(u"rare"_qs, first->next);
        QCOMPARE(print(second->tickets), u"s:0"_qs);
        QVERIFY(!second->next);
    }
};

PALIER_TEST(TestTicketSearch, QCoreApplication)
#include "tst_ticketsearch.moc"
