// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace palier {

/** Below the healthy ranges: chooses a unit that gets its own. GUI thread. */
class UnitRanges : public QWidget
{
    Q_OBJECT

public:
    explicit UnitRanges(QWidget *parent = nullptr);

    /** Those that can be chosen; none hides it. */
    void setUnits(const QStringList &units);
    QWidget *firstStop() const;
    QWidget *lastStop() const;

Q_SIGNALS:
    void unitChosen(const QString &unit);

protected:
    void changeEvent(QEvent *event) override;

private:
    void nameAll();

    QLabel *m_label;
    QComboBox *m_units;
    QPushButton *m_add;
};

} // namespace palier
