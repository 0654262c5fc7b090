// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/window/wallboardwords.h"

#include "viewmodels/window/filterwords.h"

namespace palier {

namespace {

class WallboardWords
{
    Q_DECLARE_TR_FUNCTIONS(palier::WallboardWords)

public:
    static QString basis(Basis basis) { return basis == Basis::ToDate ? tr("to date") : tr("at horizon"); }
};

} // namespace

QString wallboardTitle(const View &view, const StatusLine &status, const Format &format)
{
    const FilterWords words(format);
    QStringList parts{status.source, words.period(view.period)};
    for (const FilterChip &chip : words.chips(view))
        parts.append(chip.text);
    parts.append(WallboardWords::basis(view.basis));
    if (view.comparison != Comparison::None)
        parts.append(FilterWords::comparison(view.comparison));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace palier
