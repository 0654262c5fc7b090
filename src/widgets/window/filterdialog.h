// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/filterchoices.h"
#include "metrics/view.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;

namespace palier {

/** One dimension and the values that are wanted of it. Deletes itself. GUI thread. */
class FilterDialog : public QDialog
{
    Q_OBJECT

public:
    FilterDialog(std::vector<FilterChoices> choices, const View &view, QWidget *parent);

    void accept() override;

Q_SIGNALS:
    void chosen(const palier::View &view);

private:
    void setUpFields();
    void setUpButtons();
    void fillValues();
    void search(const QString &text);
    QStringList checkedValues() const;

    std::vector<FilterChoices> m_choices;
    View m_view;
    QComboBox *m_dimension;
    QLineEdit *m_search;
    QListWidget *m_values;
};

} // namespace palier
