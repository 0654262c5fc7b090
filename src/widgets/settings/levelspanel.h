// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/gateway.h"
#include "commands/requests.h"
#include "viewmodels/settings/levelsmodel.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace palier {

class Card;
class LevelsTable;
class MoodLabel;

/** Which unit is which level, and what the figures would be with another answer, before anybody gives it. GUI thread. */
class LevelsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LevelsPanel(QWidget *parent = nullptr);

    /** The workspace from now on; null: none. What was typed for another one is forgotten. */
    void setHouse(Gateway *gateway, Requests *requests);
    /** The levels may be others now. */
    void reload();
    /** The figures in force, with which those of the edits are compared. */
    void setDashboard(std::shared_ptr<const Dashboard> dashboard);
    void setFormat(const Format &format);
    LevelsModel &model() { return m_model; }
    void undo();
    void nameAll();

private:
    void setUpTop();
    void setUpChange();
    void setUpButtons();
    void takeValues(const Result<std::vector<LevelValue>> &values);
    void showEdits();
    void compute();
    void showChange(const Result<Requests::DashboardPointer> &after);
    void apply();
    void takeReceipt(const Receipt &receipt);
    void guess();
    void takeBack();
    void showRemoval();

    Gateway *m_gateway = nullptr;
    Requests *m_requests = nullptr;
    Answer m_values, m_after, m_receipt;
    LevelsModel m_model;
    Format m_format;
    std::shared_ptr<const Dashboard> m_dashboard;
    QTimer m_soon; // edits in a row are computed once
    bool m_submitting = false;
    LevelsTable *m_table;
    Card *m_tableCard, *m_changeCard;
    QLineEdit *m_search;
    QPushButton *m_guess, *m_remove, *m_apply, *m_discard;
    MoodLabel *m_count, *m_status;
    std::array<std::array<QLabel *, 4>, 4> m_lines{}; // title, before, arrow, after
    QWidget *m_change;
};

} // namespace palier
