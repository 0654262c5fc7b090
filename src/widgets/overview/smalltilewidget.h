// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/overview/overview.h"
#include "widgets/cards/surface.h"

class QToolButton;

namespace palier {

class ElidedLabel;

/** A smaller figure: title, value, one muted line, and a button that says what it counts. Where tickets stand behind it, Return
    or a double click opens them. GUI thread. */
class SmallTileWidget : public Surface
{
    Q_OBJECT

public:
    explicit SmallTileWidget(QWidget *parent = nullptr);

    void setTile(const SmallTile &tile);

Q_SIGNALS:
    void ticketsRequested(const QString &id);
    void guideRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void showCard();

    SmallTile m_tile;
    ElidedLabel *m_title;
    ElidedLabel *m_value;
    ElidedLabel *m_note;
    QToolButton *m_info;
    bool m_dressing = false; // an icon of another colour changes a palette
};

} // namespace palier
