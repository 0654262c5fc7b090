// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/palette/palettemodel.h"
#include "viewmodels/palette/palettewords.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;
class QTimer;

namespace palier {

class ElidedLabel;

/** Stands over the window: one line to type in, and below it what that may mean. Tickets are asked for, the newest question
    wins. Says what was chosen; does nothing itself. GUI thread. */
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *parent);

    /** Whom to ask for tickets; null: nobody. Outlives the palette, or is replaced before. */
    void setRequests(Requests *requests);
    void open(std::vector<PaletteEntry> entries, const Format &format);
    /** The keyboard goes back to where it was. */
    void dismiss();
    /** Types, as a person would. */
    void type(const QString &text);
    /** Whether it waits for nothing. */
    bool isSettled() const { return !m_isAskingNumbers && !m_isAskingSubjects; }

Q_SIGNALS:
    /** @param add to what is in force, instead of in its place. */
    void chosen(const palier::PaletteEntry &entry, bool add);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpParts();
    void nameAll();
    void search();
    void askNumbers();
    void askSubjects(std::optional<qint64> from);
    void take(const std::vector<TicketTexts> &found);
    void fail(const Error &why);
    void showState();
    void layOut();
    void setCurrent(int row);
    void announce();
    bool pressed(int key, Qt::KeyboardModifiers modifiers);
    void choose(int row, bool add);

    Requests *m_requests = nullptr;
    Format m_format{QLocale::c()};
    PaletteSearch m_search;
    bool m_isAskingNumbers = false;
    bool m_isAskingSubjects = false; // or will, when nobody types for a moment
    bool m_goesToFirst = false;      // Return came before the ticket did
    Answer m_numbers, m_subjects;
    QPointer<QWidget> m_before; // had the keyboard
    PaletteModel *m_model;
    QLineEdit *m_query;
    QListView *m_list;
    ElidedLabel *m_state;
    ElidedLabel *m_keys;
    QTimer *m_delay;
};

} // namespace palier
