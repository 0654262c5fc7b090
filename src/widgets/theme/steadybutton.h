// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace palier {

/** A button that is as wide as its words in bold, in which the style sheet shows them once it is chosen: nothing is cut then, and
   nothing moves. GUI thread. */
class SteadyButton : public QToolButton
{
    Q_OBJECT

public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace palier
