// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QApplication;
class QPalette;

namespace palier {

/** Dresses the application in the tokens: palette, style sheet, colours of tips. One object, made by the composition root before
    the first window. Widgets never ask it: they take tokensOf(palette()) and repaint on PaletteChange. GUI thread. */
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { System, Light, Dark };

    explicit Theme(QApplication &application, Scheme scheme = Scheme::System);

    /** System follows the lightness of the desktop's palette, also while running. */
    void setScheme(Scheme scheme);
    Scheme scheme() const { return m_scheme; }
    bool isDark() const { return m_dark; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    bool wantsDark() const;
    void apply();

    QApplication &m_application;
    Scheme m_scheme;
    bool m_dark = false;
    bool m_applying = false;
};

/** The palette of a theme, all roles set. */
QPalette paletteOf(bool dark);

/** The little that a palette cannot say: cards, chips, tables, menus. */
QString styleSheetOf(bool dark);

} // namespace palier
