// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testprogram.h"
#include "widgets/theme/tokens.h"
#include "widgets/theme/typescale.h"

#include <QApplication>
#include <QPalette>
#include <QTest>

#include <cmath>

using namespace palier;

namespace {

/** Relative luminance and contrast of WCAG 2.1. */
double luminance(const QColor &colour)
{
    const auto linear = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreLegible_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        for (const bool dark : {false, true}) {
            for (const auto &[name, text, ground] : textPairs(dark ? darkTokens() : lightTokens()))
                QTest::addRow("%s, %s on %s", dark ? "dark" : "light", name, qPrintable(ground.name())) << text << ground;
        }
    }

    void wordsAreLegible()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        const double value = contrast(text, ground);
        QVERIFY2(value >= 4.5, qPrintable(QString::number(value)));
    }

    void contrastIsThatOfWcag()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QVERIFY(std::abs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }

    void theThemeIsThatOfThePalette()
    {
        QPalette palette;
        palette.setColor(QPalette::Window, QRgb(0xff202020));
        palette.setColor(QPalette::WindowText, Qt::white);
        QCOMPARE(&tokensOf(palette), &darkTokens());
        palette.setColor(QPalette::Window, Qt::white);
        palette.setColor(QPalette::WindowText, Qt::black);
        QCOMPARE(&tokensOf(palette), &lightTokens());
    }

    void mixesColours()
    {
        QCOMPARE(mixed(Qt::black, Qt::white, 0), QColor(Qt::black));
        QCOMPARE(mixed(Qt::black, Qt::white, 1), QColor(Qt::white));
        QCOMPARE(mixed(Qt::black, Qt::white, 0.5), QColor(128, 128, 128));
    }

    /** The design says 36 px for a tile where Body is 13 px; a larger system font enlarges all. */
    void typeFollowsTheSystem_data()
    {
        QTest::addColumn<int>("base");
        QTest::addColumn<int>("tile");
        QTest::newRow("design") << 13 << 36;
        QTest::newRow("large print") << 26 << 72;
    }

    void typeFollowsTheSystem()
    {
        QFETCH(int, base);
        QFont font;
        font.setPixelSize(base);
        QTEST(fontOf(TextRole::TileValue, font).pixelSize(), "tile");
        QCOMPARE(fontOf(TextRole::Body, font).pixelSize(), base);
        QCOMPARE(fontOf(TextRole::CardTitle, font).weight(), QFont::DemiBold);
        font.setPointSizeF(9.75);
        QCOMPARE(fontOf(TextRole::TileValue, font).pointSizeF(), 27.0);
    }
};

PALIER_TEST(TestTokens, QApplication)
#include "tst_tokens.moc"
