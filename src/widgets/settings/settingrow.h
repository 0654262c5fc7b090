// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/settings/settingform.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace palier {

class MoodLabel;

/** One setting: its name, what is typed (the default as placeholder), why that cannot be, back to the default. Taken with Enter
   or by leaving the field; Esc puts the stored value back. GUI thread. */
class SettingRow : public QWidget
{
    Q_OBJECT

public:
    explicit SettingRow(const QString &key, QWidget *parent = nullptr);

    void setField(const SettingField &field);
    const SettingField &field() const { return m_field; }
    /** Below the field, until something else is typed; what was typed stays. */
    void showProblem(const QString &text);
    void showDone(const QString &text);
    /** Where Tab comes in, and where it leaves; null before there is a field. */
    QWidget *editor() const;
    QWidget *lastStop() const;

Q_SIGNALS:
    /** @param value as it is stored; "" for the default. */
    void chosen(const QString &key, const QString &value);
    /** Ctrl+Z where nothing was typed. */
    void undoRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpEditor(bool hasChoices);
    void take();
    void showStored();
    QString typed() const;

    SettingField m_field;
    QLabel *m_label;
    QLineEdit *m_edit = nullptr;
    QComboBox *m_choices = nullptr;
    QToolButton *m_reset;
    MoodLabel *m_problem;
    QLabel *m_fallback;
};

} // namespace palier
