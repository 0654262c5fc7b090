// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/requests.h"
#include "viewmodels/ledger/ticketwords.h"
#include "widgets/cards/surface.h"

class QButtonGroup;
class QFormLayout;
class QLabel;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace palier {

class ElidedLabel;
class HoldingBar;
class MoodLabel;
class StoryModel;

/** One ticket: who, what, its promises, who held it, its timeline, escalations and, on demand, messages. GUI thread. */
class TicketPanel : public Surface
{
    Q_OBJECT

public:
    explicit TicketPanel(QWidget *parent = nullptr);

    /** Whom to ask; what was shown of another one is forgotten. */
    void setRequests(Requests *requests);
    void setFormat(const Format &format);
    /** Shows another ticket as soon as it is read; of the same one, what is new in it. */
    void showTicket(const TicketName &name);
    const TicketName &ticket() const { return m_name; }
    /** Whether it waits for nothing. */
    bool isSettled() const { return !m_isReading; }

Q_SIGNALS:
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum Page { Message, Ticket };
    enum Tab { TimelineTab, EscalationsTab, MessagesTab };

    void setUpHeader(QVBoxLayout &layout);
    void setUpSheet();
    void setUpTabs(QVBoxLayout &layout);
    QListView *addList(StoryModel &model, const char *name);
    QWidget *messagesTab();
    void nameAll();
    void take(const Result<TicketDetails> &details);
    void say(const QString &words);
    void fill();
    void fillFacts(const TicketSheet &sheet);
    void fillClocks(const TicketSheet &sheet);
    void askMessages();

    Requests *m_requests = nullptr;
    Format m_format{QLocale::c()};
    TicketName m_name;
    bool m_isReading = false;
    std::optional<TicketDetails> m_details;
    Answer m_answer, m_messagesAnswer;

    ElidedLabel *m_reference, *m_subject, *m_customer;
    MoodLabel *m_state;
    QToolButton *m_close;
    QStackedWidget *m_pages;
    QLabel *m_message;
    QWidget *m_sheet;
    QFormLayout *m_facts = nullptr;
    QVBoxLayout *m_clocks = nullptr;
    HoldingBar *m_holding = nullptr;
    QButtonGroup *m_tabButtons = nullptr;
    QStackedWidget *m_tabs = nullptr;
    StoryModel *m_timeline, *m_escalations;
    QListView *m_timelineView = nullptr, *m_escalationsView = nullptr;
    QLabel *m_noEscalations = nullptr;
    QStackedWidget *m_escalationsTab = nullptr;
    QPushButton *m_showMessages = nullptr;
    QPlainTextEdit *m_messages = nullptr;
};

} // namespace palier
