// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/memory.h"

#include "support/testdata.h"
#include "support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace palier;
using namespace palier::app;
using namespace Qt::StringLiterals;

class TestMemory : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString file(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void keepsFromOneTimeToTheNext()
    {
        const View view{.period = {PeriodChoice::Kind::Year, {}, {}}};
        {
            Memory memory(file(u"a.conf"_qs));
            QVERIFY(memory.workspace().isEmpty());
            QVERIFY(!memory.view());
            memory.keep(Language::French, Theme::Scheme::Dark, "geometry", "columns", view);
            for (int i = 0; i < 9; ++i)
                memory.keepWorkspace(u"sqlite:/%1"_qs.arg(i % 8));
        }
        const Memory memory(file(u"a.conf"_qs));
        QVERIFY(memory.trouble() == MemoryTrouble::None);
        QVERIFY(memory.language() == Language::French);
        QCOMPARE(memory.scheme(), Theme::Scheme::Dark);
        QCOMPARE(memory.geometry(), QByteArray("geometry"));
        QVERIFY(memory.view() == view);
        QCOMPARE(memory.workspace(), u"sqlite:/0"_qs);
        QCOMPARE(memory.recent().join(u' '), u"sqlite:/0 sqlite:/7 sqlite:/6 sqlite:/5 sqlite:/4 sqlite:/3"_qs);
    }

    void aDamagedFileIsSetAside()
    {
        const QByteArray damaged("[window\nlanguage=\xff\xfe\x00garbage\n=\n", 30);
        test::writeFile(file(u"b.conf"_qs), damaged);
        {
            Memory memory(file(u"b.conf"_qs));
            QVERIFY(memory.trouble() == MemoryTrouble::Damaged);
            QVERIFY(!memory.language());
            memory.keepWorkspace(u"demo"_qs);
        }
        QFile aside(file(u"b.conf.damaged"_qs));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), damaged);
        const Memory memory(file(u"b.conf"_qs));
        QVERIFY(memory.trouble() == MemoryTrouble::None);
        QCOMPARE(memory.workspace(), u"demo"_qs);
    }

    void aNewerFileIsLeftAlone()
    {
        const QByteArray newer("[General]\nversion=99\nlanguage=fr\nworkspace=demo\n");
        test::writeFile(file(u"c.conf"_qs), newer);
        {
            Memory memory(file(u"c.conf"_qs));
            QVERIFY(memory.trouble() == MemoryTrouble::Newer);
            QVERIFY(!memory.language());
            QVERIFY(memory.workspace().isEmpty());
            memory.keepWorkspace(u"sqlite:/x"_qs);
            memory.keep(Language::English, Theme::Scheme::Light, {}, {}, {});
        }
        QFile left(file(u"c.conf"_qs));
        QVERIFY(left.open(QIODevice::ReadOnly));
        QCOMPARE(left.readAll(), newer);
    }

    void oddValuesAreDefaults()
    {
        test::writeFile(file(u"d.conf"_qs), "[General]\nversion=1\nlanguage=klingon\ncolours=blue\nview={\nwindow=x\n");
        const Memory memory(file(u"d.conf"_qs));
        QVERIFY(memory.trouble() == MemoryTrouble::None);
        QVERIFY(!memory.language());
        QCOMPARE(memory.scheme(), Theme::Scheme::System);
        QVERIFY(!memory.view());
    }
};

PALIER_TEST(TestMemory, QCoreApplication)
#include "tst_memory.moc"
