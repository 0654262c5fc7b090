// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/theme/steadybutton.h"

namespace palier {

QSize SteadyButton::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    const auto width = [this](const QFont &font) { return QFontMetrics(font).size(Qt::TextShowMnemonic, text()).width(); };
    return QToolButton::sizeHint() + QSize(std::max(0, width(bold) - width(font())), 0);
}

} // namespace palier
