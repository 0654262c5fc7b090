// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/imports.h"
#include "viewmodels/importing/importwords.h"
#include "viewmodels/wordtablemodel.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QTableView;

namespace palier {

class Card;
class MoodLabel;

/** How the columns of a log are read: a mapping that comes with Palier, or by hand, with the first lines as they are understood
   beside it and what is wrong under the field it is about. GUI thread. */
class ColumnsStep : public QWidget
{
    Q_OBJECT

public:
    ColumnsStep(Imports &imports, const Format &format, QWidget *parent = nullptr);

    void setFile(const QString &path);
    const LogPreview &preview() const { return m_preview; }
    MappingChoice choice() const;
    /** The log can be imported in this way, as far as its first lines show. */
    bool isReady() const { return m_isReady; }

Q_SIGNALS:
    void changed();

private:
    struct Field {
        RoleField role;
        QComboBox *columns = nullptr;
        MoodLabel *problem = nullptr;
    };

    void setUpForm();
    void setUpPreview();
    void addField(const RoleField &role);
    void setUpMore();
    void take(const Result<LogPreview> &preview);
    void fillChoices();
    void showPreview();
    void showIssues();
    void ask();

    Imports &m_imports;
    Format m_format;
    Answer m_asked;
    LogPreview m_preview;
    QString m_path;
    bool m_isReady = false;
    bool m_filling = false;
    QTimer m_soon;
    WordTableModel m_lines;
    QComboBox *m_mapping;
    QWidget *m_byHand;
    QFormLayout *m_form;
    std::vector<Field> m_fields;
    QLineEdit *m_zone, *m_done;
    QCheckBox *m_sort;
    QLabel *m_issues, *m_fits;
    MoodLabel *m_problem;
    Card *m_card;
    QTableView *m_table;
};

} // namespace palier
