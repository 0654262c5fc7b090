// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/overview/overview.h"

#include <QWidget>

class QPushButton;

namespace palier {

class ElidedLabel;
class FlowLayout;
class MoodLabel;

/** Between the filter bar and a page: why nothing new comes, and where the page has nothing to show, why that is, and what can be
    done about it. Hidden where all is well. GUI thread. */
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /** @param why in words, as the page says it. */
    void setNotice(const QString &why, const Remedies &remedies);
    /** @param why nothing new comes; "" it does. */
    void setTrouble(const QString &why);
    /** Whether the page on screen is one of figures: only those have notices. */
    void setWanted(bool wanted);
    void nameAll();

Q_SIGNALS:
    void importWanted();
    void demoWanted();
    void allTimeWanted();
    void clearWanted();
    void levelsWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showWhatIsSaid();
    QPushButton *addButton(const char *name, void (NoticeBar::*wanted)());

    MoodLabel *m_trouble;
    ElidedLabel *m_text;
    FlowLayout *m_buttons;
    QPushButton *m_import, *m_demo, *m_allTime, *m_clear, *m_levels;
    QString m_why;
    Remedies m_remedies;
    bool m_isWanted = true;
};

} // namespace palier
