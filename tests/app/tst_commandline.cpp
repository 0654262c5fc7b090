// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program itself, where there is no display.

#include "support/programs.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace palier;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_floor = u"sqlite:"_qs + m_folder.filePath(u"floor.sqlite"_qs);

    test::ProgramRun run(const QStringList &words, const QString &language = u"en"_qs) const
    {
        return test::palier(words, {{u"LANG"_qs, language}, {u"XDG_DATA_HOME"_qs, m_folder.filePath(u"data"_qs)},
                                       {u"XDG_CONFIG_HOME"_qs, m_folder.filePath(u"config"_qs)},
                                       {u"XDG_CACHE_HOME"_qs, m_folder.filePath(u"cache"_qs)}});
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(test::palierctl({u"demo"_qs, u"--db"_qs, m_floor, u"--tickets"_qs, u"200"_qs}).exitCode, 0); }

    void helpsWithoutADisplay_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("help") << u"--help"_qs << u"en_GB.UTF-8"_qs << QByteArray("Usage: palier");
        QTest::newRow("help in French") << u"--help"_qs << u"fr_FR.UTF-8"_qs << QByteArray("Usage\u00A0: palier");
        QTest::newRow("help in French, asked for") << u"--help --lang fr"_qs << u"en"_qs << QByteArray("Usage\u00A0: palier");
        QTest::newRow("version") << u"--version"_qs << u"en"_qs << QByteArray("palier 0.");
    }

    void helpsWithoutADisplay()
    {
        QFETCH(QString, words);
        QFETCH(QString, language);
        QFETCH(QByteArray, says);
        const auto ran = run(words.split(u' '), language);
        QCOMPARE(ran.exitCode, 0);
        QVERIFY2(ran.output.startsWith(says), ran.output.constData());
        QCOMPARE(ran.errors, QByteArray());
    }

    void saysWhatItCannotDo_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("says");
        QTest::newRow("no display") << u"demo"_qs << u"en"_qs << u"palier: There is no display here"_qs;
        QTest::newRow("no display, in French") << u"demo"_qs << u"fr"_qs << u"palier: Il n’y a pas d’écran ici"_qs;
        QTest::newRow("an option that is none") << u"--colour"_qs << u"en"_qs << u"palier: Unknown option 'colour'."_qs;
        QTest::newRow("a page that is none, in French")
            << u"--screenshots d --pages none"_qs << u"fr"_qs << u"palier: --pages ne connaît pas « none »"_qs;
    }

    void saysWhatItCannotDo()
    {
        QFETCH(QString, words);
        QFETCH(QString, language);
        QFETCH(QString, says);
        const auto ran = run(words.split(u' '), language);
        QCOMPARE(ran.exitCode, 2);
        const QString errors = QString::fromUtf8(ran.errors).replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
        QVERIFY2(errors.startsWith(says), ran.errors.constData());
        QCOMPARE(ran.output, QByteArray());
    }

    void rendersPagesWithoutADisplay()
    {
        const QString folder = m_folder.filePath(u"shots"_qs);
        const auto ran = run({u"--screenshots"_qs, folder, m_floor, u"--pages"_qs, u"start"_qs, u"--langs"_qs, u"fr"_qs,
            u"--themes"_qs, u"dark"_qs, u"--sizes"_qs, u"800x600"_qs});
        QCOMPARE(ran.exitCode, 0);
        const QStringList files = QDir(folder).entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QCOMPARE(QImage(folder + u'/' + files.first()).size(), QSize(800, 600));
    }

    void saysWherePicturesCannotBe()
    {
        const QString file = m_folder.filePath(u"file"_qs);
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        const auto ran = run({u"--screenshots"_qs, file, m_floor, u"--pages"_qs, u"start"_qs});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(ran.errors.contains(file.toUtf8()), ran.errors.constData());
    }
};

PALIER_TEST(TestCommandLine, QCoreApplication)
#include "tst_commandline.moc"
