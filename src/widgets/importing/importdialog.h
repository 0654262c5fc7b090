// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/imports.h"
#include "viewmodels/format.h"
#include "viewmodels/settings/levelsmodel.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace palier {

class ColumnsStep;
class LevelsTable;
class MoodLabel;
class TargetStep;

/** A log becomes figures in three steps: its columns, where to, which unit is which level. Closing it at any moment cancels:
   nothing half-written stays. Deletes itself. GUI thread. */
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /** @param imports outlives it. @param current see TargetStep. */
    ImportDialog(Imports &imports, const QString &path, const QString &current, const Format &format, QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    /** The log is in this workspace. Told as soon as it is, also where the levels are left for later. */
    void imported(const QString &address);

private:
    enum Step { Columns, Target, Levels };

    void setUpSteps();
    void setUpLevels();
    void setUpButtons();
    void show(Step step);
    void updateButtons();
    void goOn();
    void goBack();
    void startImport();
    void takeReport(const Result<ImportReport> &report);
    void takeLevels(const Result<std::vector<LevelValue>> &values);
    void applyLevels();
    void guess();

    Imports &m_imports;
    QString m_path;
    Format m_format;
    QString m_address; // of the workspace with the log; "" before
    Answer m_running;
    bool m_isRunning = false;
    LevelsModel m_model;
    QLabel *m_title;
    QStackedWidget *m_steps;
    ColumnsStep *m_columns;
    TargetStep *m_target;
    QWidget *m_levels;
    LevelsTable *m_table = nullptr;
    MoodLabel *m_done = nullptr, *m_levelNote = nullptr;
    QPushButton *m_back, *m_next, *m_cancel;
};

} // namespace palier
