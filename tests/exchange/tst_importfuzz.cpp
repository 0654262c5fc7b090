// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importing.h"

#include "support/testprogram.h"

#include <QTest>

#include <random>

using namespace palier;

class TestImportFuzz : public QObject
{
    Q_OBJECT

    std::mt19937 m_random{20260301};

    int below(qsizetype limit) { return limit > 0 ? static_cast<int>(m_random() % static_cast<quint32>(limit)) : 0; }

    QByteArray mutated(QByteArray bytes)
    {
        static const QByteArray Spices("\"\",;\t|\r\n\0\xc3\xa9\xff<>&/'=-:+.E0", 25);
        for (int changes = 1 + below(4); changes > 0; --changes) {
            const int at = below(bytes.size());
            switch (below(6)) {
            case 0:
                bytes[at] = static_cast<char>(m_random());
                break;
            case 1:
                bytes[at] = Spices[below(Spices.size())];
                break;
            case 2:
                bytes.remove(at, 1 + below(20));
                break;
            case 3:
                bytes.insert(at, bytes.mid(below(bytes.size()), below(60)));
                break;
            case 4:
                bytes.insert(at, Spices[below(Spices.size())]);
                break;
            default:
                bytes.truncate(at + 1);
            }
            if (bytes.isEmpty())
                bytes = "x";
        }
        return bytes;
    }

private Q_SLOTS:
    void nothingCrashesAndNothingHalfIsWritten_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("mapping");
        const QByteArray csv = "t,at,k,u,topic,tier,why\r\n"
                               "T1,2026-03-01T09:00:00.5+01:00,opened,N1,vpn,1,\"a \"\"b\"\"\"\r\n"
                               "T2,2026-03-29 03:30,opened,\"\xc3\x89quipe, 2\",mail,2,\r\n"
                               "T1,2026-03-01T10:00:00Z,resolved,N2,vpn,2,x\r\n\r\n";
        const QByteArray keys =
            R"(, "at": {"column": "at", "zone": "Europe/Paris"}, "tier": "tier", "reason": "why", "attributes": "*")";
        QByteArray windows = csv;
        windows.replace("\xc3\x89", "\xc9").replace(',', ';');
        const QByteArray xes =
            "<?xml version='1.0'?>\n<log><global scope='event'><string key='u' value='?'/></global><trace>"
            "<string key='id' value='T1'/><event><date key='at' value='2026-03-01T09:00:00Z'/><string key='k' value='opened'/>"
            "<string key='u' value='N1'><int key='n' value='1'/></string></event><event><date key='at' "
            "value='2026-03-01T10:00:00Z'/>"
            "<string key='k' value='moved'/><string key='u' value='N2'/></event></trace></log>";
        QTest::newRow("CSV") << csv << test::plainMapping(keys);
        QTest::newRow("windows-1252") << windows << test::plainMapping(keys);
        QTest::newRow("gz") << test::packed(csv) << test::plainMapping(keys);
        QTest::newRow("XES") << xes << QByteArray(R"({"format": "xes", "ticket": "case:id", "at": "at", "kind": "k", "unit": "u",
            "attributes": "*"})");
        QTest::newRow("noise") << QByteArray("\x1f\x8b\x08 noise \xff\xfe,,\"\n") << test::plainMapping(keys);
    }

    void nothingCrashesAndNothingHalfIsWritten()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, mapping);
        const Mapping read = test::mappingOf(mapping);
        const QTemporaryDir folder;
        for (int round = 0; round < 1500; ++round) {
            const QByteArray bytes = mutated(file);
            test::RecordingSink sink;
            const QString path = test::writeFile(folder.filePath(QString::number(round)), bytes);
            const auto report = importFile(path, read, read.name, sink);
            const bool consistent = report.accepted() ? sink.commits == 1 && report.events == report.lines
                                                      : sink.commits == 0 && sink.text().isEmpty() && !report.refusals.empty();
            QVERIFY2(consistent, bytes.toBase64());
        }
    }

    void noMappingCrashes()
    {
        QFile shipped(QStringLiteral(":/mappings/events.json"));
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        const QByteArray json = shipped.readAll();
        int good = 0;
        for (int round = 0; round < 3000; ++round)
            good += bool(mappingFromJson(mutated(json), {}));
        QVERIFY(good < 3000);
    }
};

PALIER_TEST(TestImportFuzz, QCoreApplication)
#include "tst_importfuzz.moc"
