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
                    const QString text = wording.write(language, qPrintable(*list), random);
                    QVERIFY2(!text.isEmpty() && !text.contains(QLatin1Char('{')), qPrintable(text));
                }
            }
        }
    }

    /** The same customer, product and trouble in all texts of a ticket. */
    void staysWithItsStory()
    {
        Random random(3);
        const Wording wording(m_catalog, m_topic, Now, QStringLiteral("Café Roy (4012)"), random);
        const auto problem = [&](const char *list) {
            const QString text = wording.write(Language::English, list, random);
            const TopicTexts &texts = m_topic.texts[Language::English];
            return std::ranges::count_if(texts.problems, [&](const QString &one) { return text.contains(one.left(12)); });
        };
        for (int i = 0; i < 5; ++i)
            QCOMPARE(problem("call"), 1);
        QVERIFY(wording.write(Language::French, "check", random).contains(QStringLiteral("C-4012")) ||
                wording.write(Language::French, "check", random).contains(QStringLiteral("Café Roy")));
        QVERIFY(wording.write(Language::French, "no such list", random).isEmpty());
    }
};

PALIER_TEST(TestWording, QCoreApplication)
#include "tst_wording.moc"
