// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/imports.h"
#include "viewmodels/format.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace palier {

class MoodLabel;

/** Where a log goes to, how far it is, and why it was refused. GUI thread. */
class TargetStep : public QWidget
{
    Q_OBJECT

public:
    /** @param current the address of the workspace on screen, "" where nothing can be imported into it. */
    TargetStep(const QString &current, const Format &format, QWidget *parent = nullptr);

    /** Proposes names after those of the log. */
    void setLog(const QString &path, const QString &source);
    QString address() const;
    QString source() const;
    bool isReady() const;

    void showProgress(double share);
    void showReport(const ImportReport &report);
    void showError(const Error &error);
    void setRunning(bool running);

Q_SIGNALS:
    void changed();

private:
    void setUpTarget();
    void setUpResult();
    void browse();

    QString m_current;
    Format m_format;
    QRadioButton *m_new, *m_here;
    QLineEdit *m_file, *m_source;
    QPushButton *m_browse;
    MoodLabel *m_note;
    QProgressBar *m_progress;
    MoodLabel *m_status;
    QPlainTextEdit *m_reasons;
};

} // namespace palier
