// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/utf8text.h"

#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestUtf8Text : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryCharacter_data()
    {
        QTest::addColumn<QByteArray>("utf8");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("accents") << QByteArray("\xc3\x89quipe") << QStringLiteral(u"\u00c9quipe");
        QTest::newRow("a mark in front") << QByteArray("\xef\xbb\xbf"
                                                       "1")
                                         << QStringLiteral(u"\ufeff1");
        QTest::newRow("two marks") << QByteArray("\xef\xbb\xbf\xef\xbb\xbf"
                                                 "1")
                                   << QStringLiteral(u"\ufeff\ufeff1");
        QTest::newRow("a mark inside") << QByteArray("1\xef\xbb\xbf") << QStringLiteral(u"1\ufeff");
        QTest::newRow("only a mark") << QByteArray("\xef\xbb\xbf") << QStringLiteral(u"\ufeff");
        QTest::newRow("half a mark") << QByteArray("\xef\xbb") << QStringLiteral(u"\ufffd\ufffd");
    }

    void keepsEveryCharacter()
    {
        QFETCH(QByteArray, utf8);
        QTEST(textOf({utf8.constData(), static_cast<std::size_t>(utf8.size())}), "text");
    }
};

PALIER_TEST(TestUtf8Text, QCoreApplication)
#include "tst_utf8text.moc"
