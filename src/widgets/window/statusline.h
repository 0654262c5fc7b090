// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/window/statuswords.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace palier {

class ElidedLabel;
class MoodLabel;

/** The foot of the window: how it stands to the data, how old they are, pause and resume. GUI thread. */
class StatusBar : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBar(QWidget *parent = nullptr);

    void setLine(const StatusLine &line);

Q_SIGNALS:
    void pauseToggled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void keepDetails();

    MoodLabel *m_connection;
    ElidedLabel *m_details;
    QProgressBar *m_progress;
    QPushButton *m_pause;
};

} // namespace palier
