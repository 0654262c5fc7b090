// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/requests.h"
#include "viewmodels/format.h"
#include "viewmodels/wordtablemodel.h"

#include <QWidget>

class QTableView;

namespace palier {

class Card;

/** The calendars and the promises of the workspace, as its help desk keeps them. GUI thread. */
class ServicePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ServicePanel(QWidget *parent = nullptr);

    void setHouse(Requests *requests);
    void reload();
    void setFormat(const Format &format);

private:
    Card *addTable(const char *name, WordTableModel &model);
    void take(const Result<ServiceHours> &hours);
    void show();

    Requests *m_requests = nullptr;
    Answer m_asked;
    Format m_format;
    ServiceHours m_hours;
    WordTableModel m_calendars, m_policies;
    Card *m_calendarCard, *m_policyCard;
};

} // namespace palier
