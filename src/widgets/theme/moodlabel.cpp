// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/theme/moodlabel.h"

#include "widgets/theme/plaintext.h"
#include "widgets/theme/tokens.h"

#include <QEvent>
#include <QScopedValueRollback>

namespace palier {

QString markOf(Mood mood)
{
    switch (mood) {
    case Mood::Good:
        return QStringLiteral("✓ ");
    case Mood::Watch:
        return QStringLiteral("△ ");
    case Mood::Bad:
        return QStringLiteral("⚠ ");
    case Mood::Neutral:
        break;
    }
    return {};
}

QColor moodColour(Mood mood, const Tokens &tokens)
{
    switch (mood) {
    case Mood::Good:
        return tokens.goodText;
    case Mood::Watch:
        return tokens.watchText;
    case Mood::Bad:
        return tokens.badText;
    case Mood::Neutral:
        break;
    }
    return tokens.muted;
}

MoodLabel::MoodLabel(QWidget *parent) : ElidedLabel(parent) {}

void MoodLabel::setWords(const QString &text, Mood mood)
{
    m_mood = mood;
    setText(text.isEmpty() ? QString() : markOf(mood) + oneLine(text));
    dress();
}

void MoodLabel::dress()
{
    if (m_dressing)
        return;
    const QScopedValueRollback guard(m_dressing, true);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, moodColour(m_mood, tokensOf(colours)));
    setPalette(colours);
}

void MoodLabel::changeEvent(QEvent *event)
{
    ElidedLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

} // namespace palier
