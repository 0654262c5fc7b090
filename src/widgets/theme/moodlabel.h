// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/overview/overview.h"

#include "widgets/cards/elidedlabel.h"

namespace palier {

struct Tokens;

/** The icon that says a mood, with a space behind it; "" for none. */
QString markOf(Mood mood);
/** Of words in a mood. */
QColor moodColour(Mood mood, const Tokens &tokens);

/** Words with a mood: its icon before them, and its colour. Never colour alone. GUI thread. */
class MoodLabel : public ElidedLabel
{
    Q_OBJECT

public:
    explicit MoodLabel(QWidget *parent = nullptr);

    void setWords(const QString &text, Mood mood);
    Mood mood() const { return m_mood; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Mood m_mood = Mood::Neutral;
    bool m_dressing = false;
};

} // namespace palier
