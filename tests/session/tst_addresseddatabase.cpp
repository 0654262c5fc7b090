// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/addresseddatabase.h"
#include "session/demo.h"
#include "session/errors.h"
#include "support/testprogram.h"

#include <QStandardPaths>
#include <QTest>

using namespace palier;
using namespace Qt::StringLiterals;

class TestAddressedDatabase : public QObject
{
    Q_OBJECT

    FixedClock m_clock{Instant{Duration{1'790'000'000}}};

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void namesTheFileOfAnAddress()
    {
        AddressedDatabase file(u"sqlite:/somewhere/else.sqlite"_qs, m_clock);
        QCOMPARE(file.address()->path(), u"/somewhere/else.sqlite"_qs);
    }

    void refusesWhatIsNoAddressEachTime()
    {
        AddressedDatabase file(u"nonsense"_qs, m_clock);
        QCOMPARE(file.address().error().code, errors::AddressUnknown);
        QCOMPARE(file.address().error().code, errors::AddressUnknown);
    }

    void bringsThePasswordThatIsKnownNow()
    {
        Passwords passwords;
        AddressedDatabase server(u"postgresql://ann@db.example/support"_qs, m_clock, &passwords);
        QCOMPARE(server.address()->server().password, QString());
        passwords.set(server.address()->server(), u"secret"_qs);
        QCOMPARE(server.address()->server().password, u"secret"_qs);
    }

    void staysWithTheDemoOfItsDay()
    {
        AddressedDatabase file(u"demo"_qs, m_clock);
        const QString first = file.address()->path();
        m_clock.set(m_clock.now() + 2 * Day);
        QCOMPARE(file.address()->path(), first);
    }
};

PALIER_TEST(TestAddressedDatabase, QCoreApplication)
#include "tst_addresseddatabase.moc"
