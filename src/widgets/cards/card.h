// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/cards/surface.h"

class QLabel;
class QMenu;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace palier {

class ChartTableModel;
class ChartView;

/** A framed part of a page: title, muted subtitle, content, and for charts a menu: as table, copy, save as picture. GUI thread.
 */
class Card : public Surface
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    QString title() const;
    QString subtitle() const;

    /** The chart becomes the card's; its accessible name follows the title where it has none. */
    void setChart(ChartView *chart);
    ChartView *chart() const { return m_chart; }
    /** Any other content; without a menu. */
    void setContent(QWidget *content);

    /** Words instead of the content: "No escalations in this period", "Counting…". "" shows the content again. */
    void showMessage(const QString &message);
    QString message() const;

    /** What Tab stops at: the chart, the table that may stand in its place, the menu. */
    QWidgetList focusStops() const;

    bool showsTable() const;
    void setShowsTable(bool table);

    /** As tab-separated text and as HTML, to the clipboard. */
    void copyTable() const;
    void copyPicture();
    /** The card as on screen, without its menu. PNG is drawn at twice the resolution; a name that ends in .svg gives SVG.
        False where the file cannot be written. */
    bool savePicture(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpHeader();
    void setUpBody();
    void setUpMenu();
    void nameMenu();
    void setUpTable();
    void dress();
    void showRightPart();
    void askWhereToSave();
    void saveOrTell(const QString &path);
    bool saveSvg(const QString &path);
    QImage picture();
    void paintPicture(QPainter &painter);

    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QLabel *m_message = nullptr;
    QToolButton *m_menuButton = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_asTable = nullptr;
    QAction *m_copyTable = nullptr;
    QAction *m_copyPicture = nullptr;
    QAction *m_savePicture = nullptr;
    QStackedLayout *m_body = nullptr;
    QWidget *m_content = nullptr;
    ChartView *m_chart = nullptr;
    QTableView *m_table = nullptr;
    ChartTableModel *m_model = nullptr;
    bool m_showsTable = false;
    bool m_dressing = false;
};

} // namespace palier
