// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/jsoncompare.h"
#include "support/programs.h"
#include "support/testdata.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>

using namespace palier;
using test::palierctl;

namespace {

constexpr quint32 Seeds = 50;                                // the same at every run; others come in ./dev check
constexpr int Ahead = 2;                                     // logs that the oracle works on while we compare
constexpr QLatin1String Middle{"2026-01-30T00:00:00+00:00"}; // of the 60 days in which tickets begin

/** One way of looking at a log. */
struct Variant {
    const char *name;
    bool guarded;
    bool inTheMiddle;

    QString file(const char *what) const { return QLatin1String(what) + QLatin1Char('-') + QLatin1String(name); }
    QStringList now() const { return inTheMiddle ? QStringList{QStringLiteral("--now"), Middle} : QStringList(); }
    /** The oracle's words for the guards; ours are settings of the workspace. */
    QStringList guards() const
    {
        return guarded ? QStringList{QStringLiteral("--routing-min"), QStringLiteral("5"), QStringLiteral("--misclick-min"),
                             QStringLiteral("2")}
                       : QStringList();
    }
};
constexpr Variant Variants[] = {
    {"plain", false, false}, {"middle", false, true}, {"guarded", true, false}, {"guarded-middle", true, true}};

QStringList groupings()
{
    return {QStringLiteral("--by"), QStringLiteral("topic"), QStringLiteral("--by"), QStringLiteral("week")};
}

QByteArray questions()
{
    QJsonObject questions;
    for (const Variant &variant : Variants) {
        questions.insert(variant.file("report"), QJsonArray::fromStringList(groupings() + variant.guards() + variant.now()));
        questions.insert(variant.file("ledger"),
            QJsonArray::fromStringList(QStringList{QStringLiteral("--ledger")} + variant.guards() + variant.now()));
    }
    return QJsonDocument(questions).toJson();
}

QString programOfOracle()
{
    return test::sharedFile(QStringLiteral("reference/ledger_reference.py"));
}

QString programOfQuestions()
{
    return test::sourceDir() + QStringLiteral("/tests/support/oraclebatch.py");
}

/** Where answers are kept: they are the same as long as the oracle and the questions are. Minutes of Python, each time. */
QString keptAnswers()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(questions());
    for (const QString &program : {programOfOracle(), programOfQuestions()}) {
        QFile file(program);
        if (file.open(QIODevice::ReadOnly))
            hash.addData(file.readAll());
    }
    return test::sourceDir() + QStringLiteral("/build/oracle/") + QLatin1String(hash.result().toHex().left(16));
}

/** The oracle at work on one random log, in a folder of its own, unless what it answers is known. */
class OracleAtWork
{
public:
    /** @param kept where the answers are kept; "" nowhere. */
    OracleAtWork(quint32 seed, const QString &kept)
        : m_kept(kept.isEmpty() ? QString() : kept + QLatin1Char('/') + QString::number(seed))
    {
        if (isKept())
            return;
        m_process.start(
            QStringLiteral("python3"), {programOfQuestions(), programOfOracle(), m_folder.filePath(QStringLiteral("answers")),
                                           QString::number(seed), QStringLiteral("2000")});
        m_process.write(questions());
        m_process.closeWriteChannel();
    }

    /** What it complains about, once it has ended. */
    QString finish()
    {
        if (isKept())
            return {};
        if (!m_process.waitForFinished(300'000) || m_process.exitCode() != 0)
            return m_process.errorString() + QString::fromUtf8(m_process.readAllStandardError());
        keep();
        return {};
    }
    QString path(const QString &file) const
    {
        return (isKept() ? m_kept : m_folder.filePath(QStringLiteral("answers"))) + QLatin1Char('/') + file;
    }
    QString database() const { return m_folder.filePath(QStringLiteral("w.sqlite")); }
    QByteArray answer(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    bool isKept() const { return !m_kept.isEmpty() && QFile::exists(m_kept); }
    /** Copied beside and renamed, so that what is there is whole, whoever else runs. A failure costs only time. */
    void keep() const
    {
        if (m_kept.isEmpty())
            return;
        const QDir answers(m_folder.filePath(QStringLiteral("answers")));
        const QString beside = m_kept + QStringLiteral(".%1").arg(QCoreApplication::applicationPid());
        bool isWhole = QDir().mkpath(beside);
        for (const QString &name : answers.entryList(QDir::Files))
            isWhole = isWhole && QFile::copy(answers.filePath(name), beside + QLatin1Char('/') + name);
        if (!isWhole || !QDir().rename(beside, m_kept))
            QDir(beside).removeRecursively();
    }

    QTemporaryDir m_folder;
    QString m_kept;
    QProcess m_process;
};

QHash<QString, QJsonObject> ticketsOf(const QByteArray &lines)
{
    QHash<QString, QJsonObject> tickets;
    for (const QByteArray &line : lines.split('\n')) {
        const QJsonObject ticket = QJsonDocument::fromJson(line).object();
        if (!line.isEmpty())
            tickets.insert(ticket.value(QLatin1String("ticket")).toString(), ticket);
    }
    return tickets;
}

/** As jsonDifference(), ticket by ticket, both ways. */
QString ledgerDifference(const QByteArray &expected, const QByteArray &found)
{
    const auto mine = ticketsOf(expected);
    const auto theirs = ticketsOf(found);
    if (mine.isEmpty() || mine.size() != theirs.size())
        return QStringLiteral("%1 tickets expected, %2 found").arg(mine.size()).arg(theirs.size());
    for (auto ticket = mine.begin(); ticket != mine.end(); ++ticket) {
        const QString difference =
            test::jsonDifference(QJsonValue(*ticket), QJsonValue(theirs.value(ticket.key())), ticket.key());
        if (!difference.isEmpty())
            return difference;
    }
    return {};
}

} // namespace

/** Ledger and figures of random histories against the oracle: with and without guards, at the end and in the middle. */
class TestOracle : public QObject
{
    Q_OBJECT

    QList<quint32> m_seeds; // in the order of the rows
    QString m_kept;
    std::map<quint32, std::unique_ptr<OracleAtWork>> m_oracles;

    static QStringList command(const char *name, const QString &database, const QStringList &further)
    {
        return QStringList{QLatin1String(name), QStringLiteral("--db"), QStringLiteral("sqlite:") + database} + further;
    }

    /** Has the oracle begin on this log and the next ones. */
    void startOracles(quint32 seed)
    {
        const qsizetype row = m_seeds.indexOf(seed);
        for (const quint32 next : m_seeds.mid(row, Ahead + 1)) {
            if (!m_oracles.contains(next))
                m_oracles[next] = std::make_unique<OracleAtWork>(next, next <= Seeds ? m_kept : QString());
        }
    }

    static void setGuards(const QString &database)
    {
        for (const auto &[key, value] : {std::pair{"guard.routing", "PT5M"}, std::pair{"guard.misclick", "PT2M"}}) {
            const auto set =
                palierctl(command("settings", database, {QStringLiteral("set"), QLatin1String(key), QLatin1String(value)}));
            QCOMPARE(QString::fromUtf8(set.errors), QString());
        }
    }

    static void compare(const OracleAtWork &oracle, const QString &database, const Variant &variant)
    {
        const auto report = palierctl(command(
            "report", database, groupings() + variant.now() + QStringList{QStringLiteral("--format"), QStringLiteral("json")}));
        const auto ledger = palierctl(command("ledger", database, variant.now()));
        QCOMPARE(QString::fromUtf8(report.errors + ledger.errors), QString());
        const QByteArray figures = oracle.answer(variant.file("report"));
        QCOMPARE(test::jsonDifference(figures, report.output), QString());
        QCOMPARE(test::surplusGroup(figures, report.output), QString());
        QCOMPARE(ledgerDifference(oracle.answer(variant.file("ledger")), ledger.output), QString());
    }

    static void compareAll(OracleAtWork &oracle)
    {
        QCOMPARE(oracle.finish(), QString());
        const QString database = oracle.database();
        const auto imported = palierctl(command(
            "import", database, {QStringLiteral("--mapping"), QStringLiteral("events"), oracle.path(QStringLiteral("log.csv"))}));
        QCOMPARE(QString::fromUtf8(imported.errors), QString());
        bool guarded = false;
        for (const Variant &variant : Variants) {
            if (variant.guarded && !std::exchange(guarded, true))
                setGuards(database);
            compare(oracle, database, variant);
        }
    }

    void addSeed(quint32 seed, const char *name)
    {
        m_seeds.append(seed);
        QTest::addRow(name, seed) << seed;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (programOfOracle().isEmpty())
            QSKIP("no test data");
        m_kept = keptAnswers();
    }

    void randomHistories_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= Seeds; ++seed)
            addSeed(seed, "seed %u");
        if (!qEnvironmentVariableIsSet("PALIER_LONG_TESTS"))
            return;
        const int fresh = qEnvironmentVariableIntValue("PALIER_FRESH_SEEDS");
        for (int i = 0; i < (fresh ? fresh : 25); ++i) {
            const quint32 seed = QRandomGenerator::system()->bounded(1'000'000U);
            if (!m_seeds.contains(seed))
                addSeed(seed, "fresh seed %u");
        }
    }

    void randomHistories()
    {
        QFETCH(quint32, seed);
        startOracles(seed);
        compareAll(*m_oracles.at(seed));
        m_oracles.erase(seed);
        if (QTest::currentTestFailed())
            qInfo("to see it again: ledger_reference.py --random %u 2000", seed);
    }
};

PALIER_TEST(TestOracle, QCoreApplication)
#include "tst_oracle.moc"
