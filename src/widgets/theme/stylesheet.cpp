// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/theme/theme.h"
#include "widgets/theme/tokens.h"

#include <QString>

namespace palier {

namespace {

/** In it, @name stands for a token. */
QString sheet()
{
    return QStringLiteral(R"(
QToolTip { background: @surface; color: @text; border: 1px solid @border; padding: 4px 6px; }
QTableView, QTreeView, QListView { background: @surface; border: none; gridline-color: @grid;
    selection-background-color: @tint; selection-color: @text; outline: none; }
QTableView::item, QTreeView::item { padding: 3px 4px; }
QHeaderView { background: @surface; }
QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @border; padding: 4px 3px; font-weight: 600; }
QHeaderView#ledgerHeader::section { padding: 4px 8px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QLineEdit[filter="true"] { background: @surface; border: 1px solid @border; border-radius: 6px; padding: 4px 8px; }
QLineEdit[filter="true"]:focus { border-color: @accent; }
QTableCornerButton::section { background: @surface; border: none; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: @handle; border-radius: 4px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 24px; }
QScrollBar::handle:horizontal { min-width: 24px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: @surface; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: @tint; color: @text; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QToolButton#cardMenu { border: 1px solid transparent; border-radius: 6px; color: @muted; }
QToolButton#cardMenu:hover, QToolButton#cardMenu:pressed { background: @background; color: @text; }
QToolButton#cardMenu:focus { border-color: @accent; }
QToolButton#cardMenu::menu-indicator { image: none; }
QToolButton#info { border: 1px solid transparent; border-radius: 6px; color: @muted; }
QToolButton#info:hover { color: @text; }
QToolButton#info:focus { border-color: @accent; }
QToolButton[navigation="true"] { border: 1px solid transparent; border-radius: 6px; padding: 6px 10px; text-align: left; }
QToolButton[navigation="true"]:hover { background: @background; }
QToolButton[navigation="true"]:checked { background: @tint; color: @accentText; font-weight: bold; }
QToolButton[navigation="true"]:focus { border-color: @accent; }
QToolButton[filter="true"] { background: @surface; border: 1px solid @border; border-radius: 6px; padding: 4px 10px; }
QToolButton[filter="true"]:hover { background: @background; }
QToolButton[filter="true"]:checked { background: @tint; color: @accentText; font-weight: bold; }
QToolButton[filter="true"]:focus { border-color: @accent; }
QToolButton[filter="true"]:disabled { color: @border; }
QToolButton[filter="true"]::menu-indicator { image: none; }
QToolButton[chip="true"] { background: @tint; color: @accentText; border: 1px solid transparent; border-radius: 6px; padding: 4px 10px; font-weight: bold; }
QToolButton[chip="true"]:focus, QToolButton[chip="true"]:hover { border-color: @accent; }
QPushButton[start="true"] { background: @surface; border: 1px solid @border; border-radius: 8px; padding: 10px 16px; text-align: left; }
QPushButton[start="true"]:hover { background: @tint; }
QPushButton[start="true"]:focus { border: 2px solid @accent; padding: 9px 15px; }
QPushButton[start="true"][first="true"] { background: @accent; color: @onAccent; font-weight: bold; }
QPushButton[start="true"][first="true"]:focus { border: 2px solid @text; }
QPushButton[recent="true"] { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 5px 15px; text-align: left; }
QPushButton[recent="true"]:hover { background: @tint; }
QPushButton[recent="true"]:focus { border-color: @accent; }
QLineEdit[field="true"] { background: @background; border: 1px solid @border; border-radius: 6px; padding: 4px 8px; selection-background-color: @accent; }
QLineEdit[field="true"]:focus { border-color: @accent; }
QPushButton { background: @surface; border: 1px solid @border; border-radius: 6px; padding: 5px 14px; }
QPushButton:hover, QPushButton:pressed { background: @background; }
QPushButton:focus { border-color: @accent; }
QPushButton:default { color: @accentText; }
QPushButton:disabled { color: @muted; }
QPushButton:flat { background: transparent; border-color: transparent; }
QPushButton:flat:focus { border-color: @accent; }
QCheckBox, QRadioButton { border: 1px solid transparent; border-radius: 4px; padding: 2px 4px; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent; }
QPlainTextEdit { background: @surface; border: 1px solid @border; border-radius: 6px; }
QPlainTextEdit:focus { border-color: @accent; }
QComboBox { background: @surface; border: 1px solid @border; border-radius: 6px; padding: 4px 8px; }
QComboBox:editable { background: @background; }
QComboBox:focus, QComboBox:on { border-color: @accent; }
QComboBox:disabled { color: @muted; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/chevron.svg); width: 12px; height: 12px; }
QFrame#definitionPopup, QFrame#palette { background: @surface; border: 1px solid @border; }
QFrame#palette { border-radius: 8px; }
)");
}

} // namespace

QString styleSheetOf(bool dark)
{
    const Tokens &t = dark ? darkTokens() : lightTokens();
    QString text = sheet();
    const std::pair<const char *, QColor> names[] = {{"@background", t.background}, {"@surface", t.surface},
        {"@border", t.border}, {"@grid", t.grid}, {"@text", t.text}, {"@muted", t.muted}, {"@accentText", t.accentText},
        {"@onAccent", t.onAccent}, {"@accent", t.accent}, {"@tint", t.accentTint}, {"@handle", mixed(t.surface, t.muted, 0.45)}};
    for (const auto &[name, colour] : names)
        text.replace(QLatin1String(name), colour.name());
    return text;
}

} // namespace palier
