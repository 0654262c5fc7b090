// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/ledger/peoplewords.h"

#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace Qt::StringLiterals;

class TestPeopleWords : public QObject
{
    Q_OBJECT

    const PeopleWords m_words{
        {{u"ann"_qs, u"Ann Lee"_qs}, {u"lee"_qs, u"Kathleen Lee"_qs}, {u"eve"_qs, u"Eve Roy"_qs}, {u"eve2"_qs, u"Eve Roy"_qs}}};

private Q_SLOTS:
    void people_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("both");
        QTest::newRow("one with a name") << u"ann"_qs << u"Ann Lee"_qs << u"Ann Lee (ann)"_qs;
        QTest::newRow("one whose name has the login in it") << u"lee"_qs << u"Kathleen Lee"_qs << u"Kathleen Lee (lee)"_qs;
        QTest::newRow("one without a name") << u"bob"_qs << u"bob"_qs << u"bob"_qs;
        QTest::newRow("one of two") << u"eve2"_qs << u"Eve Roy (eve2)"_qs << u"Eve Roy (eve2)"_qs;
    }

    void people()
    {
        QFETCH(QString, login);
        QTEST(m_words.name(login), "name");
        QTEST(m_words.nameAndLogin(login), "both");
    }

    void actors()
    {
        QCOMPARE(m_words.actor(u"ann"_qs, ActorKind::Agent), u"Ann Lee"_qs);
        QCOMPARE(m_words.actor(u"ann"_qs, ActorKind::Customer), u"ann"_qs); // another one of that name
        QCOMPARE(m_words.actor({}, ActorKind::Customer), u"the customer"_qs);
        QCOMPARE(m_words.actor({}, ActorKind::Unknown), QString());
    }
};

PALIER_TEST(TestPeopleWords, QCoreApplication)
#include "tst_peoplewords.moc"
