// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/requests.h"
#include "metrics/dashboard.h"
#include "viewmodels/format.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLayout;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTimer;
class QToolButton;
class QVBoxLayout;

namespace palier {

class ElidedLabel;
class LedgerExportBar;
class LedgerTable;
class TicketPanel;

/** Every ticket of a view as a row, and beside it the one that is chosen. Asks for lists itself, but only while it is on screen;
   data that changes is offered, never put under the reader's eyes. GUI thread. */
class LedgerPage : public QWidget
{
    Q_OBJECT

public:
    explicit LedgerPage(QWidget *parent = nullptr);
    ~LedgerPage() override;

    /** Whom to ask, of a workspace: what was shown of another one is gone. Outlives the page, or is replaced before. Null:
     * nobody. */
    void setRequests(Requests *requests);
    void setFormat(const Format &format);
    /** Another view: another list. */
    void setView(const View &view);
    /** There are other figures: the list may have changed. */
    void figuresChanged();
    LedgerSubset subset() const { return m_subset; }
    /** Lists these tickets of the view. */
    void open(LedgerSubset subset);
    /** Shows this ticket beside the list, whether or not it is in it. */
    void showTicket(const TicketName &ticket);
    /** Words while there is nothing to ask yet: "Loading 12,000 of 20,000 tickets". */
    void showMessage(const QString &message);

    /** What people have chosen of the table, to be kept until the next time. */
    QByteArray memory() const;
    void setMemory(const QByteArray &memory);

    /** Chooses a row, as a click would; -1 none. */
    void showRow(int row);
    /** Whether it waits for nothing. */
    bool isSettled() const;
    /** Writes what is listed into a file. */
    void exportTo(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using IndexResult = Result<std::shared_ptr<const LedgerIndex>>;

    void setUpHead(QVBoxLayout &layout);
    void setUpSubsets(QLayout &row);
    void setUpTable(QVBoxLayout &layout);
    void setUpKeys();
    void connectTable();
    QToolButton *addButton(const char *name, QLayout &row);
    void nameAll();
    LedgerScope scope() const;
    void setSubset(LedgerSubset subset);
    void ask(bool keepScroll);
    void take(const IndexResult &index, bool keepScroll);
    void askWhatChanged();
    void stopAskingWhatChanged();
    void offer(const std::shared_ptr<const LedgerIndex> &index);
    void refresh();
    void showWords();
    void openTicket(const TicketName &ticket);
    void closeTicket();
    void copy();
    void askWhereToExport();
    void showColumnMenu(const QPoint &globalPosition);
    QString orderText() const;

    Requests *m_requests = nullptr;
    Format m_format{QLocale::c()};
    View m_view;
    LedgerSubset m_subset = LedgerSubset::All;
    bool m_isAsked = false; // the list in force is that of view, scope and order, or on its way
    bool m_isAsking = false;
    bool m_isOutdated = false; // figures changed while nobody looked
    bool m_followsRow = true;  // the panel opens with the row
    bool m_isAskingWhatChanged = false;
    bool m_hasChangedAgain = false; // since that was asked
    bool m_isVisited = false;       // the ticket in the panel was asked for by name
    qint64 m_changes = 0;
    std::shared_ptr<const LedgerIndex> m_fresh; // offered
    Answer m_answer, m_freshAnswer, m_changesAnswer, m_copyAnswer;

    QButtonGroup *m_subsets;
    QLineEdit *m_search = nullptr;
    QTimer *m_searchDelay;
    QToolButton *m_columns = nullptr, *m_export = nullptr, *m_refresh = nullptr;
    QLabel *m_count = nullptr;
    ElidedLabel *m_definition = nullptr;
    LedgerExportBar *m_exportBar = nullptr;
    QSplitter *m_splitter;
    QStackedWidget *m_body = nullptr;
    QLabel *m_message = nullptr;
    LedgerTable *m_table = nullptr;
    TicketPanel *m_panel = nullptr;
};

} // namespace palier
