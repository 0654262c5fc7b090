// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/settingspanel.h"

#include "viewmodels/errortext.h"
#include "viewmodels/settings/settingtext.h"
#include "widgets/cards/card.h"
#include "widgets/settings/settingrow.h"
#include "widgets/theme/moodlabel.h"
#include "widgets/theme/tokens.h"

#include <QVBoxLayout>

namespace palier {

SettingsPanel::SettingsPanel(QWidget *parent)
    : QScrollArea(parent),
      m_format(QLocale::c()),
      m_content(new QWidget(this)),
      m_layout(new QVBoxLayout(m_content)),
      m_status(new MoodLabel(m_content))
{
    setObjectName(QStringLiteral("settingsPanel"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Space::Gap);
    m_status->setObjectName(QStringLiteral("settingStatus"));
    m_layout->addWidget(m_status);
    m_layout->addStretch(1);
    setWidget(m_content);
    m_status->hide();
}

void SettingsPanel::setHouse(Gateway *gateway, Requests *requests)
{
    m_gateway = gateway;
    m_requests = requests;
    m_asked.cancel();
    m_receipts.clear();
    m_done.clear();
    m_stored.clear();
    reload();
}

void SettingsPanel::reload()
{
    if (m_requests)
        m_asked = m_requests->settings([this](const auto &stored) { take(stored); });
}

void SettingsPanel::setScopes(const SettingScopes &scopes)
{
    m_scopes = scopes;
    show();
}

void SettingsPanel::setFormat(const Format &format)
{
    m_format = format;
    show();
}

void SettingsPanel::take(const Result<QMap<QString, QString>> &stored)
{
    if (!stored) {
        m_status->setWords(errorText(stored.error()), Mood::Bad);
        return m_status->show();
    }
    m_stored = *stored;
    show();
}

/** Rows stay as long as their keys do: a form must not lose the cursor because somebody else stored something. */
void SettingsPanel::show()
{
    const auto sections = settingSections(m_stored, m_scopes, m_format);
    QStringList keys;
    for (const SettingSection &section : sections) {
        for (const SettingField &field : section.fields)
            keys << field.key;
    }
    if (keys != m_keys) {
        m_keys = keys;
        addSections(sections);
    }
    for (std::size_t i = 0; i < sections.size(); ++i) {
        m_cards[i]->setTitle(sections[i].title);
        m_cards[i]->setSubtitle(sections[i].explanation);
        for (const SettingField &field : sections[i].fields)
            m_rows[field.key]->setField(field);
    }
}

void SettingsPanel::addSections(const std::vector<SettingSection> &sections)
{
    qDeleteAll(m_cards);
    m_cards.clear();
    m_rows.clear();
    for (const SettingSection &section : sections) {
        auto *rows = new QWidget;
        auto *layout = new QVBoxLayout(rows);
        layout->setContentsMargins(Space::SmallRadius, Space::Tiny, Space::SmallRadius, 0);
        layout->setSpacing(Space::Small);
        for (const SettingField &field : section.fields) {
            SettingRow *row = rowOf(field.key);
            layout->addWidget(row);
        }
        auto *card = new Card(m_content);
        card->setContent(rows);
        m_layout->insertWidget(m_layout->count() - 1, card);
        card->setVisible(!section.fields.empty());
        m_cards.push_back(card);
    }
}

SettingRow *SettingsPanel::rowOf(const QString &key)
{
    auto *row = new SettingRow(key);
    m_rows.insert(key, row);
    connect(row, &SettingRow::chosen, this, &SettingsPanel::choose);
    connect(row, &SettingRow::undoRequested, this, &SettingsPanel::undo);
    return row;
}

void SettingsPanel::choose(const QString &key, const QString &value)
{
    if (!value.isEmpty() && !checkedSetting(key, value))
        return m_rows[key]->showProblem(SettingText(m_format).refusal(key));
    submit({key, m_stored.value(key), value}, false);
}

void SettingsPanel::submit(const Change &change, bool isUndo)
{
    if (!m_gateway)
        return;
    const SetSetting command{change.key, change.after, change.before};
    m_receipts.push_back(
        m_gateway->submit(command, [this, change, isUndo](const Receipt &receipt) { takeReceipt(receipt, change, isUndo); }));
}

void SettingsPanel::takeReceipt(const Receipt &receipt, const Change &change, bool isUndo)
{
    SettingRow *row = m_rows.value(change.key);
    if (!receipt.isDone()) {
        if (row)
            row->showProblem(tr("Not stored, what you typed is kept. %1").arg(errorText(*receipt.error)));
    } else {
        if (!isUndo)
            m_done.push_back(change);
        if (row)
            row->showDone(isUndo ? tr("put back") : tr("stored; Ctrl+Z puts it back"));
    }
    // A conflict shows both sides: what was typed in the field, what stands there now below it.
    if (receipt.isDone() || receipt.outcome == Receipt::Outcome::Conflict)
        reload();
}

void SettingsPanel::undo()
{
    if (m_done.empty())
        return;
    const Change last = m_done.back();
    m_done.pop_back();
    submit({last.key, m_stored.value(last.key), last.before}, true);
}

} // namespace palier
