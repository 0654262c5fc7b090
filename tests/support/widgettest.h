// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDeadlineTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

namespace palier {

/** To be called in init(): every warning of Qt fails the test, but those that the offscreen platform gives for any window. */
inline void failOnWarnings()
{
    QTest::failOnWarning(
        QRegularExpression(QStringLiteral("^(?!This plugin does not support (propagateSizeHints|raise|grabbing)).*")));
}

/** On screen, in this size, with the keyboard. */
inline bool shown(QWidget &widget, const QSize &size)
{
    widget.resize(size);
    widget.show();
    widget.activateWindow();
    return QTest::qWaitForWindowActive(&widget);
}

/** Waits for a signal as often as it needs until something is true. */
template<typename Sender, typename Signal, typename Predicate>
bool comes(Sender *sender, Signal signal, Predicate isTrue, int milliseconds = 60'000)
{
    QSignalSpy spy(sender, signal);
    const QDeadlineTimer end(milliseconds);
    while (!isTrue() && !end.hasExpired())
        spy.wait(static_cast<int>(end.remainingTime()));
    return bool(isTrue());
}

/** How many pixels of a widget have exactly this colour. */
inline int pixelsOf(QWidget &widget, const QColor &colour)
{
    const QImage image = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    int pixels = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            pixels += image.pixel(x, y) == colour.rgb();
    }
    return pixels;
}

} // namespace palier
