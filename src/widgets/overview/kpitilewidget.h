// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/overview/overview.h"
#include "widgets/cards/surface.h"

#include <memory>

namespace Ui {
class KpiTileWidget;
}

namespace palier {

/** One of the four KPIs: its value first, then how sure it is, what it is compared with, and its course. Return or a double click
    opens the tickets behind it, the ⓘ its definition. GUI thread. */
class KpiTileWidget : public Surface
{
    Q_OBJECT

public:
    explicit KpiTileWidget(QWidget *parent = nullptr);
    ~KpiTileWidget() override;

    void setTile(const KpiTile &tile);
    const KpiTile &tile() const { return m_tile; }

Q_SIGNALS:
    void ticketsRequested(const QString &id);
    /** What the guide says of it. */
    void guideRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void dress();
    void showCard();

    std::unique_ptr<Ui::KpiTileWidget> m_ui;
    KpiTile m_tile;
    bool m_dressing = false;
};

} // namespace palier
