// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demoworld.h"

#include "support/testprogram.h"

#include <QRegularExpression>
#include <QSet>

using namespace palier;
using namespace palier::demo;

/** What stands in resources/demo, which translators may change. */
class TestCatalog : public QObject
{
    Q_OBJECT

    const Catalog m_catalog = *Catalog::load();

    static int places(const QStringList &texts, QSet<QString> &found)
    {
        static const QRegularExpression place(QStringLiteral("\\{([a-z_]*)\\}"));
        for (const QString &text : texts) {
            for (const auto &match : place.globalMatch(text))
                found.insert(match.captured(1));
        }
        return static_cast<int>(texts.size());
    }

private Q_SLOTS:
    void describesAFloor()
    {
        QCOMPARE(m_catalog.units.size(), std::size_t{12});
        QCOMPARE(m_catalog.topics.size(), std::size_t{40});
        QCOMPARE(m_catalog.channels.size(), std::size_t{5});
        QStringList kinds;
        int agents = 0;
        for (const UnitPlan &unit : m_catalog.units) {
            kinds.append(QStringLiteral("%1 %2").arg(nameOf(unit.kind)).arg(unit.tier));
            agents += unit.agents;
        }
        kinds.removeDuplicates();
        QCOMPARE(kinds.join(QStringLiteral(", ")),
            QStringLiteral("team 1, team 2, team 3, manager 4, external 4, outside 0, system 0"));
        QCOMPARE(agents, 60);
        QCOMPARE(m_catalog.units.back().kind, UnitKind::System); // the robot comes last
    }

    /** Every name that refers to something names something. */
    void refersToWhatExists()
    {
        const auto isUnit = [&](const QString &name) { return m_catalog.units[m_catalog.unit(name)].name == name; };
        const auto isTopic = [&](const QString &name) { return m_catalog.topics[m_catalog.topic(name)].name == name; };
        QSet<QString> names;
        for (const TopicPlan &topic : m_catalog.topics) {
            QVERIFY2(topic.home.isEmpty() || isUnit(topic.home), qPrintable(topic.name));
            QVERIFY2(isUnit(topic.to), qPrintable(topic.name));
            QVERIFY2(m_catalog.reasons.contains(topic.reason), qPrintable(topic.name));
            const auto &lists = m_catalog.texts[Language::French];
            QVERIFY2(lists.contains(QStringLiteral("question.") + topic.family), qPrintable(topic.name));
            names.insert(topic.name);
        }
        QCOMPARE(names.size(), 40);
        for (const QString &name : {m_catalog.emerging, m_catalog.incident, m_catalog.trained.topic, m_catalog.untouched.topic})
            QVERIFY2(isTopic(name), qPrintable(name));
        QVERIFY(isUnit(m_catalog.worstUnit));
    }

    void saysEverythingInBothLanguages()
    {
        const auto &french = m_catalog.texts[Language::French];
        const auto &english = m_catalog.texts[Language::English];
        QCOMPARE(QSet<QString>(french.keyBegin(), french.keyEnd()), QSet<QString>(english.keyBegin(), english.keyEnd()));
        for (auto list = french.begin(); list != french.end(); ++list)
            QVERIFY2(!list->isEmpty() && list->size() == english.value(list.key()).size(), qPrintable(list.key()));
        for (const TopicPlan &topic : m_catalog.topics) {
            for (const Language language : {Language::French, Language::English}) {
                const TopicTexts &texts = topic.texts[language];
                QVERIFY2(
                    !texts.subjects.isEmpty() && !texts.problems.isEmpty() && !texts.fixes.isEmpty(), qPrintable(topic.name));
            }
        }
    }

    void usesOnlyPlacesThatAreFilled()
    {
        const QStringList filled =
            QStringLiteral("name ref topic city amount days waited month date product device problem problem_low "
                           "fix fix_low agent unit")
                .split(QLatin1Char(' '));
        const QSet<QString> known(filled.begin(), filled.end());
        QSet<QString> found;
        for (const Language language : {Language::French, Language::English}) {
            for (const QStringList &list : m_catalog.texts[language])
                places(list, found);
            for (const TopicPlan &topic : m_catalog.topics) {
                places(topic.texts[language].subjects, found);
                places(topic.texts[language].problems, found);
                places(topic.texts[language].fixes, found);
            }
        }
        QVERIFY2((found - known).isEmpty(), qPrintable(QStringList((found - known).values()).join(QLatin1Char(' '))));
    }
};

PALIER_TEST(TestCatalog, QCoreApplication)
#include "tst_catalog.moc"
