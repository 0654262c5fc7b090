// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/overview/overview.h"

#include <QFrame>

class QScrollArea;
class QVBoxLayout;

namespace palier {

/** What a figure means and every other way to read it; a popup that any click elsewhere or Esc closes. Deletes itself. GUI
 * thread.
 */
class DefinitionPopup : public QFrame
{
    Q_OBJECT

public:
    /** @param opensTickets whether there are tickets behind the figure. */
    DefinitionPopup(const DefinitionCard &card, bool opensTickets, QWidget *parent);

    void showBelow(const QWidget *anchor);

Q_SIGNALS:
    void ticketsRequested();
    void guideRequested();

private:
    void addButtons(bool opensTickets);
    void addRows(const std::vector<DefinitionCard::Row> &rows);
    void addWords(const QString &text, bool muted);
    void fitInto(const QRect &screen);

    QScrollArea *m_scroll;
    QWidget *m_content;
    QVBoxLayout *m_layout;
    int m_widthOfRows = 0; // each on one line
};

} // namespace palier
