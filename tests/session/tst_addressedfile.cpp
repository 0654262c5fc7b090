// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/addressedfile.h"
#include "session/demo.h"
#include "session/errors.h"
#include "support/testprogram.h"

#include <QStandardPaths>
#include <QTest>

using namespace palier;
using namespace Qt::StringLiterals;

class TestAddressedFile : public QObject
{
    Q_OBJECT

    FixedClock m_clock{Instant{Duration{1'790'000'000}}};

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void namesTheFileOfAnAddress()
    {
        AddressedFile file(u"sqlite:/somewhere/else.sqlite"_qs, m_clock);
        QCOMPARE(*file.path(), u"/somewhere/else.sqlite"_qs);
    }

    void refusesWhatIsNoAddressEachTime()
    {
        AddressedFile file(u"nonsense"_qs, m_clock);
        QCOMPARE(file.path().error().code, errors::AddressUnknown);
        QCOMPARE(file.path().error().code, errors::AddressUnknown);
    }

    void staysWithTheDemoOfItsDay()
    {
        AddressedFile file(u"demo"_qs, m_clock);
        const QString first = *file.path();
        m_clock.set(m_clock.now() + 2 * Day);
        QCOMPARE(*file.path(), first);
    }
};

PALIER_TEST(TestAddressedFile, QCoreApplication)
#include "tst_addressedfile.moc"
