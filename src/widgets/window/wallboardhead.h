// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/window/statuswords.h"

#include <QWidget>

namespace palier {

class ElidedLabel;
class MoodLabel;

/** The one line above a wallboard: which view it is, how it stands to the data, how old they are. GUI thread. */
class WallboardHead : public QWidget
{
    Q_OBJECT

public:
    explicit WallboardHead(QWidget *parent = nullptr);

    void setWords(const QString &title, const StatusLine &status);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    void keepTitle();

    ElidedLabel *m_title;
    MoodLabel *m_connection;
    ElidedLabel *m_age;
};

} // namespace palier
