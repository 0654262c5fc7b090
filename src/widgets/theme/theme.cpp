// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/theme/theme.h"

#include "widgets/theme/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QScopedValueRollback>
#include <QToolTip>

namespace palier {

Theme::Theme(QApplication &application, Scheme scheme) : QObject(&application), m_application(application), m_scheme(scheme)
{
    apply();
    m_application.installEventFilter(this);
}

void Theme::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    apply();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // The desktop tells its windows, whatever palette the application has chosen.
    if (event->type() == QEvent::ThemeChange && watched->isWindowType() && m_scheme == Scheme::System && !m_applying)
        apply();
    return QObject::eventFilter(watched, event);
}

bool Theme::wantsDark() const
{
    if (m_scheme != Scheme::System)
        return m_scheme == Scheme::Dark;
    // Without a palette of its own, the application has that of the desktop.
    QApplication::setPalette(QPalette());
    return palier::isDark(QApplication::palette());
}

void Theme::apply()
{
    const QScopedValueRollback guard(m_applying, true);
    m_dark = wantsDark();
    const QPalette palette = paletteOf(m_dark);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    if (const QString sheet = styleSheetOf(m_dark); m_application.styleSheet() != sheet)
        m_application.setStyleSheet(sheet);
    Q_EMIT changed();
}

QPalette paletteOf(bool dark)
{
    const Tokens &t = dark ? darkTokens() : lightTokens();
    QPalette palette(t.text, t.surface, t.surface, t.border, t.muted, t.text, t.text, t.surface, t.background);
    palette.setColor(QPalette::Midlight, mixed(t.surface, t.border, 0.5));
    palette.setColor(QPalette::AlternateBase, mixed(t.surface, t.background, 0.5));
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accentText);
    palette.setColor(QPalette::LinkVisited, t.accentText);
    palette.setColor(QPalette::ToolTipBase, t.surface);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Shadow, t.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(t.surface, t.muted, 0.6));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, t.muted);
    return palette;
}

} // namespace palier
