// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QPoint;
class QRect;
class QWidget;

namespace palier {

/** Words from data, fit to be drawn on one line: control characters and line breaks become spaces, and no text is endless. */
QString oneLine(const QString &text);

/** A tip that shows its text as it is: what looks like HTML is not interpreted. Lines are kept, long ones are wrapped. */
QString plainTip(const QString &text);

/** Shows a tip at once, below this part of the widget; "" hides it. */
void showTip(QWidget *widget, const QPoint &at, const QRect &part, const QString &text);

} // namespace palier
