// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/tone.h"

#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestTone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<double>("value"); // below 0: undefined
        QTest::addColumn<bool>("estimable");
        QTest::addColumn<qint64>("cohort");
        QTest::addColumn<bool>("hasBand");
        QTest::addColumn<int>("tone");
        const auto row = [](const char *name, double value, bool estimable, qint64 cohort, bool hasBand, Tone tone) {
            QTest::newRow(name) << value << estimable << cohort << hasBand << static_cast<int>(tone);
        };
        row("below", 0.0999, true, 30, true, Tone::Below);
        row("lower end", 0.10, true, 30, true, Tone::Within);
        row("upper end", 0.20, true, 30, true, Tone::Within);
        row("above", 0.2001, true, 30, true, Tone::Above);
        row("too few", 0.5, true, 29, true, Tone::None);
        row("not yet estimable", 0.5, false, 1000, true, Tone::None);
        row("no band", 0.5, true, 1000, false, Tone::None);
        row("undefined", -1, true, 1000, true, Tone::None);
    }

    void judges()
    {
        QFETCH(double, value);
        QFETCH(bool, estimable);
        QFETCH(qint64, cohort);
        QFETCH(bool, hasBand);
        HorizonFigure figure;
        figure.value = value < 0 ? std::nullopt : std::optional(value);
        figure.estimable = estimable;
        const auto band = hasBand ? std::optional(Band{10, 20}) : std::nullopt;
        QTEST(static_cast<int>(toneOf(figure, cohort, band)), "tone");
    }
};

PALIER_TEST(TestTone, QCoreApplication)
#include "tst_tone.moc"
