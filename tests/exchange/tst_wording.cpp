// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demoworld.h"

#include "support/testprogram.h"

using namespace palier;
using namespace palier::demo;

class TestWording : public QObject
{
    Q_OBJECT

    const Catalog m_catalog = *Catalog::load();
    const TopicPlan &m_topic = m_catalog.topics.front();

private Q_SLOTS:
    /** No place is left over, in any text of any list, in either language. */
    void fillsEveryPlace()
    {
        for (const Language language : {Language::French, Language::English}) {
            for (auto list = m_catalog.texts[language].keyBegin(); list != m_catalog.texts[language].keyEnd(); ++list) {
                for (quint64 seed = 0; seed < 20; ++seed) {
                    Random random(seed);
                    Wording wording(m_catalog, m_topic, Now, QStringLiteral("Café Roy (4012)"), random);
                    wording.set(QStringLiteral("agent"), QStringLiteral("Zoé"));
                    wording.set(QStringLiteral("unit"), QStringLiteral("Ingénierie"));
                    wording.set(QStringLiteral("waited"), QStringLiteral("3"));
                    const QString text = wording.write(language, qPrintable(*list), random);
                    QVERIFY2(!text.isEmpty() && !text.contains(QLatin1Char('{')), qPrintable(text));
                }
            }
        }
    }

    /** "je vous écris car j’ai", but "Hi, I have". */
    void lowersWhatStandsWithinASentence()
    {
        const auto openings = [&](const char *topic, Language language) {
            QStringList texts;
            for (quint64 seed = 0; seed < 30; ++seed) {
                Random random(seed);
                const TopicPlan &plan = m_catalog.topics[m_catalog.topic(QString::fromUtf8(topic))];
                texts << Wording(m_catalog, plan, Now, QStringLiteral("Café Roy (4012)"), random)
                             .write(language, "opening", random);
            }
            return texts.join(QLatin1Char('|'));
        };
        const QString french = openings("Facture en double", Language::French);
        QVERIFY2(french.contains(QStringLiteral("je vous écris car j’ai")), qPrintable(french));
        QVERIFY2(!french.contains(QStringLiteral("car J’")), qPrintable(french));
        QVERIFY(openings("Rendez-vous technicien", Language::English).contains(QStringLiteral("Hi, I have")));
    }

    /** The same customer, product and trouble in all texts of a ticket. */
    void staysWithItsStory()
    {
        Random random(3);
        Wording wording(m_catalog, m_topic, Now, QStringLiteral("Café Roy (4012)"), random);
        const auto problem = [&](const char *list) {
            const QString text = wording.write(Language::English, list, random);
            const TopicTexts &texts = m_topic.texts[Language::English];
            return std::ranges::count_if(texts.problems, [&](const QString &one) { return text.contains(one.left(12)); });
        };
        for (int i = 0; i < 5; ++i)
            QCOMPARE(problem("call"), 1);
        for (int i = 0; i < 5; ++i) {
            const QString check = wording.write(Language::French, "check", random);
            QVERIFY(check.contains(QStringLiteral("C-4012")) || check.contains(QStringLiteral("Café Roy")));
        }
        QVERIFY(wording.write(Language::French, "no such list", random).isEmpty());
    }

    /** All that a list and that of the topic's family have, before anything is said a second time; and nothing of other families.
     */
    void repeatsNothingBeforeItMust()
    {
        const auto &lists = m_catalog.texts[Language::English];
        const QStringList own =
            lists.value(QStringLiteral("question")) + lists.value(QStringLiteral("question.") + m_topic.family);
        Random random(3);
        Wording wording(m_catalog, m_topic, Now, QStringLiteral("Café Roy (4012)"), random);
        wording.set(QStringLiteral("agent"), QStringLiteral("Zoé"));
        QSet<QString> written;
        for (qsizetype i = 0; i < own.size(); ++i)
            written.insert(wording.write(Language::English, "question", random));
        QCOMPARE(written.size(), own.size());
        QVERIFY(written.contains(wording.write(Language::English, "question", random)));
        for (const QString &text : lists.value(QStringLiteral("question.invoice")))
            QVERIFY(!written.contains(text));
    }

    /** Nobody complains of days that he has not waited yet. */
    void saysNothingThatNeedsWhatIsNotKnown()
    {
        Random random(3);
        Wording wording(m_catalog, m_topic, Now, QStringLiteral("Café Roy (4012)"), random);
        const auto complaints = [&] {
            int ofDays = 0;
            for (int i = 0; i < 30; ++i)
                ofDays += wording.write(Language::English, "angry", random).contains(QStringLiteral("7 days"));
            return ofDays;
        };
        QCOMPARE(complaints(), 0);
        wording.set(QStringLiteral("waited"), QStringLiteral("7"));
        QVERIFY(complaints() > 0);
        wording.forget(QStringLiteral("waited"));
        QCOMPARE(complaints(), 0);
    }
};

PALIER_TEST(TestWording, QCoreApplication)
#include "tst_wording.moc"
