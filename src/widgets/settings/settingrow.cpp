// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/settingrow.h"

#include "viewmodels/settings/settingtext.h"
#include "widgets/theme/moodlabel.h"
#include "widgets/theme/plaintext.h"
#include "widgets/theme/tokens.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace palier {

SettingRow::SettingRow(const QString &key, QWidget *parent)
    : QWidget(parent),
      m_label(new QLabel(this)),
      m_reset(new QToolButton(this)),
      m_problem(new MoodLabel(this)),
      m_fallback(new QLabel(this))
{
    setObjectName(QStringLiteral("setting-") + key);
    m_field.key = key;
    m_label->setTextFormat(Qt::PlainText);
    m_fallback->setTextFormat(Qt::PlainText);
    m_fallback->setForegroundRole(QPalette::PlaceholderText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_reset->setObjectName(QStringLiteral("reset"));
    m_reset->setText(QStringLiteral("↺"));
    m_reset->setAutoRaise(true);
    QSizePolicy kept = m_reset->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(kept);
    m_reset->setFocusPolicy(Qt::StrongFocus);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::Gap);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(m_reset, 0, 2);
    grid->addWidget(m_fallback, 0, 3);
    grid->addWidget(m_problem, 1, 1, 1, 3);
    grid->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * 36);
    grid->setColumnStretch(3, 1);
    connect(m_reset, &QToolButton::clicked, this, [this] { Q_EMIT chosen(m_field.key, {}); });
}

void SettingRow::setUpEditor(bool hasChoices)
{
    if (hasChoices) {
        m_choices = new QComboBox(this);
        m_choices->setObjectName(QStringLiteral("choices"));
        m_choices->setEditable(true);
        m_choices->setInsertPolicy(QComboBox::NoInsert);
        m_choices->completer()->setFilterMode(Qt::MatchContains);
        m_choices->completer()->setCompletionMode(QCompleter::PopupCompletion);
        m_edit = m_choices->lineEdit();
        connect(m_choices, &QComboBox::activated, this, &SettingRow::take);
    } else {
        m_edit = new QLineEdit(this);
        m_edit->setProperty("field", true);
    }
    m_edit->setObjectName(QStringLiteral("edit"));
    m_edit->installEventFilter(this);
    editor()->setFixedWidth(fontMetrics().averageCharWidth() * 30);
    static_cast<QGridLayout *>(layout())->addWidget(editor(), 0, 1);
    m_label->setBuddy(editor());
    setTabOrder(editor(), m_reset);
    // Return asks once more, whatever was wrong; whoever only leaves the field is not told the same twice.
    connect(m_edit, &QLineEdit::returnPressed, m_problem, &QWidget::hide);
    connect(m_edit, &QLineEdit::editingFinished, this, &SettingRow::take);
    connect(m_edit, &QLineEdit::textEdited, m_problem, &QWidget::hide);
}

QWidget *SettingRow::editor() const
{
    return m_choices ? static_cast<QWidget *>(m_choices) : m_edit;
}

QWidget *SettingRow::lastStop() const
{
    return m_reset;
}

void SettingRow::setField(const SettingField &field)
{
    if (!m_edit)
        setUpEditor(!field.choices.isEmpty());
    // Somebody is typing here: what is stored now shows when the field is left.
    const bool keeps = m_edit->isModified() && m_edit->hasFocus();
    m_field = field;
    m_label->setText(oneLine(field.label));
    if (m_choices && m_choices->count() != field.choices.size()) {
        m_choices->clear();
        m_choices->addItems(field.choices);
    } else if (m_choices) {
        for (int i = 0; i < field.choices.size(); ++i)
            m_choices->setItemText(i, field.choices[i]);
    }
    m_edit->setAccessibleName(field.label);
    if (m_choices)
        m_choices->setAccessibleName(field.label);
    m_edit->setAccessibleDescription(field.fallback);
    m_fallback->setText(field.fallback);
    const bool isOfUnit = !field.unit.isEmpty();
    m_reset->setVisible(isOfUnit || !field.stored.isEmpty());
    m_reset->setText(isOfUnit ? QStringLiteral("✕") : QStringLiteral("↺"));
    m_reset->setAccessibleName((isOfUnit ? tr("%1: remove") : tr("%1: back to the default")).arg(field.label));
    m_reset->setToolTip(isOfUnit ? tr("Remove: as for all units again") : tr("Back to the default"));
    if (!keeps && m_problem->isHidden())
        showStored();
}

void SettingRow::showStored()
{
    m_edit->setText(m_field.text);
    m_edit->setCursorPosition(0);
    m_edit->setModified(false);
}

QString SettingRow::typed() const
{
    return m_edit->text();
}

void SettingRow::take()
{
    const QString value = SettingText::stored(m_field.type, typed());
    if (typed() == m_field.text || value == m_field.stored) {
        m_problem->hide();
        return showStored();
    }
    if (m_problem->isHidden())
        Q_EMIT chosen(m_field.key, value);
}

void SettingRow::showProblem(const QString &text)
{
    m_problem->setWords(text, Mood::Bad);
    m_problem->show();
    m_edit->setAccessibleDescription(text);
}

void SettingRow::showDone(const QString &text)
{
    m_problem->hide();
    m_edit->setModified(false);
    m_fallback->setText(text);
}

bool SettingRow::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    auto *key = isKey ? static_cast<QKeyEvent *>(event) : nullptr;
    if (key && key->matches(QKeySequence::Undo) && !m_edit->isUndoAvailable()) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            Q_EMIT undoRequested();
        return true;
    }
    if (key && key->key() == Qt::Key_Escape && (typed() != m_field.text || !m_problem->isHidden())) {
        event->accept();
        if (event->type() == QEvent::KeyPress) {
            m_problem->hide();
            showStored();
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace palier
