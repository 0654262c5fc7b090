// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/localfile/fingerprint.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestFingerprint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameForTheSameBytesOnly()
    {
        QCOMPARE(fingerprint("levels"), fingerprint(QByteArray("levels")));
        QVERIFY(fingerprint("levels") != fingerprint("level"));
        QVERIFY(fingerprint("") != Fingerprint());
    }

    /** Files are read by later runs of the program. */
    void staysTheSame()
    {
        const Fingerprint of = fingerprint("abc");
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(&of), sizeof(of)).toHex(),
            QByteArray("ba7816bf8f01cfea414140de5dae2223")); // SHA-256, FIPS 180-2
    }
};

PALIER_TEST(TestFingerprint, QCoreApplication)
#include "tst_fingerprint.moc"
