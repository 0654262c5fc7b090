// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/overview/overview.h"
#include "widgets/cards/surface.h"

namespace palier {

class ElidedLabel;

/** A smaller figure: title, value, one muted line. GUI thread. */
class SmallTileWidget : public Surface
{
    Q_OBJECT

public:
    explicit SmallTileWidget(QWidget *parent = nullptr);

    void setTile(const SmallTile &tile);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    ElidedLabel *m_title;
    ElidedLabel *m_value;
    ElidedLabel *m_note;
};

} // namespace palier
