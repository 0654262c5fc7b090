// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/theme/typescale.h"

namespace palier {

namespace {

constexpr double BodyPixels = 13;

struct Step {
    double pixels;
    QFont::Weight weight;
};

Step stepOf(TextRole role)
{
    switch (role) {
    case TextRole::Body:
        break;
    case TextRole::Small:
        return {12, QFont::Normal};
    case TextRole::CardTitle:
        return {13, QFont::DemiBold};
    case TextRole::PageTitle:
        return {17, QFont::DemiBold};
    case TextRole::TileValue:
        return {36, QFont::DemiBold};
    case TextRole::TileUnit:
        return {18, QFont::Normal};
    case TextRole::SmallTileValue:
        return {18, QFont::DemiBold};
    }
    return {BodyPixels, QFont::Normal};
}

QFont scaled(const QFont &base, double factor)
{
    QFont font = base;
    if (base.pixelSize() > 0)
        font.setPixelSize(qRound(base.pixelSize() * factor));
    else
        font.setPointSizeF(base.pointSizeF() * factor);
    return font;
}

} // namespace

QFont fontOf(TextRole role, const QFont &base)
{
    const auto [pixels, weight] = stepOf(role);
    QFont font = scaled(base, pixels / BodyPixels);
    font.setWeight(weight);
    return font;
}

QFont stepLarger(const QFont &base)
{
    return scaled(base, stepOf(TextRole::PageTitle).pixels / BodyPixels);
}

} // namespace palier
