// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/gateway.h"
#include "commands/requests.h"
#include "metrics/dashboard.h"
#include "viewmodels/format.h"
#include "viewmodels/wordtablemodel.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace palier {

class Card;
class MoodLabel;

/** The calendars and the promises of the workspace, and how they are changed: each change is stored at once, all of it or
   nothing, and Ctrl+Z takes the last one back. GUI thread. */
class ServicePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ServicePanel(QWidget *parent = nullptr);

    void setHouse(Gateway *gateway, Requests *requests);
    void reload();
    void setFormat(const Format &format);
    /** Its choices are what promises can be about. */
    void setDashboard(std::shared_ptr<const Dashboard> dashboard);
    void undo();

private:
    /** A table with its buttons. */
    struct List {
        Card *card = nullptr;
        QTableView *table = nullptr;
        WordTableModel *model = nullptr;
        QPushButton *add = nullptr;
        QPushButton *edit = nullptr;
        QPushButton *remove = nullptr;
    };
    using Edit = void (ServicePanel::*)(int row); // -1: a new one

    List addList(const QString &name, Edit edit, Edit remove);
    void take(const Result<ServiceHours> &hours);
    void show();
    void nameButtons();
    void enableButtons(const List &list);
    void editCalendar(int row);
    void removeCalendar(int row);
    void editPromise(int row);
    void removePromise(int row);
    QStringList calendarNames() const;
    QStringList valuesOf(const QString &dimension) const;
    void submit(const ServiceHours &hours, const ServiceHours &seen, bool isUndo = false);
    void takeReceipt(const Receipt &receipt, const ServiceHours &before, bool isUndo);

    Gateway *m_gateway = nullptr;
    Requests *m_requests = nullptr;
    Answer m_asked;
    Answer m_receipt;
    Format m_format;
    ServiceHours m_hours;
    std::vector<ServiceHours> m_done; // what stood there before each change
    std::shared_ptr<const Dashboard> m_dashboard;
    MoodLabel *m_status;
    List m_calendars, m_promises;
};

} // namespace palier
