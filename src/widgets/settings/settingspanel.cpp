// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/settingspanel.h"

#include "viewmodels/errortext.h"
#include "viewmodels/settings/settingtext.h"
#include "widgets/cards/card.h"
#include "widgets/settings/settingrow.h"
#include "widgets/settings/unitranges.h"
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
    qDeleteAll(m_cards); // what was typed for another workspace goes
    m_cards.clear();
    m_sections.clear();
    m_rows.clear();
    m_unitRanges = nullptr; // went with its card
    m_scopes.ranged.clear();
    reload();
}

void SettingsPanel::reload()
{
    if (m_requests)
        m_asked = m_requests->settings([this](const auto &stored) { take(stored); });
}

void SettingsPanel::setScopes(const SettingScopes &scopes)
{
    const QStringList ranged = m_scopes.ranged;
    m_scopes = scopes;
    m_scopes.ranged = ranged; // chosen here
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

/** Rows stay as long as their keys do: a form must not lose the cursor, nor what is half typed, because somebody else stored
    something. */
void SettingsPanel::show()
{
    const auto sections = settingSections(m_stored, m_scopes, m_format);
    while (m_cards.size() < sections.size())
        addCard();
    for (std::size_t i = 0; i < sections.size(); ++i) {
        m_cards[i]->setTitle(sections[i].title);
        m_cards[i]->setSubtitle(sections[i].explanation);
        m_cards[i]->setVisible(!sections[i].fields.empty());
        arrange(sections[i], *m_sections[i]);
        for (const SettingField &field : sections[i].fields)
            m_rows[field.key]->setField(field);
    }
    m_unitRanges->setUnits(unitsWithoutRanges(m_stored, m_scopes));
    chainFocus(sections);
}

void SettingsPanel::addCard()
{
    auto *content = new QWidget;
    auto *parts = new QVBoxLayout(content);
    parts->setContentsMargins(Space::SmallRadius, Space::Tiny, Space::SmallRadius, 0);
    parts->setSpacing(Space::Small);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(Space::Small);
    parts->addLayout(layout);
    if (m_cards.size() == RangesSection) {
        m_unitRanges = new UnitRanges(content);
        connect(m_unitRanges, &UnitRanges::unitChosen, this, &SettingsPanel::addRanges);
        parts->addWidget(m_unitRanges);
    }
    auto *card = new Card(m_content);
    card->setContent(content);
    m_layout->insertWidget(m_layout->count() - 1, card);
    m_cards.push_back(card);
    m_sections.push_back(layout);
}

/** Brings the rows of a card to those of its section; those that it has are in the same order. */
void SettingsPanel::arrange(const SettingSection &section, QVBoxLayout &layout)
{
    QStringList keys;
    for (const SettingField &field : section.fields)
        keys << field.key;
    for (int i = layout.count() - 1; i >= 0; --i) {
        auto *row = static_cast<SettingRow *>(layout.itemAt(i)->widget());
        if (keys.contains(row->field().key))
            continue;
        m_rows.remove(row->field().key);
        const bool hadFocus = row->isAncestorOf(window()->focusWidget());
        layout.removeWidget(row);
        row->setObjectName(QString());
        row->hide();
        row->deleteLater(); // it may be its own button that was pressed
        if (hadFocus)
            m_unitRanges->firstStop()->setFocus(Qt::OtherFocusReason); // Ctrl+Z is still heard here
    }
    for (int i = 0; i < keys.size(); ++i) {
        if (!m_rows.contains(keys[i]))
            layout.insertWidget(i, rowOf(keys[i]));
    }
}

/** The fields of the unit appear, empty: as for all until something is typed. */
void SettingsPanel::addRanges(const QString &unit)
{
    if (unit.isEmpty())
        return;
    m_scopes.ranged << unit;
    show();
    if (SettingRow *row = m_rows.value(QStringLiteral("band.rate@") + unit))
        row->editor()->setFocus(Qt::OtherFocusReason);
}

/** Whoever takes the only range of a unit away is done with the unit. */
void SettingsPanel::dropRanges(const SettingField &field)
{
    if (field.stored.isEmpty() || !hasOtherRanges(m_stored, field.unit, field.key))
        m_scopes.ranged.removeAll(field.unit);
    if (field.stored.isEmpty()) {
        show();
        m_unitRanges->firstStop()->setFocus(Qt::OtherFocusReason);
    } else {
        submit({field.key, field.stored, {}}, false);
    }
}

/** Tab goes through the rows as they stand, also those that came later. */
void SettingsPanel::chainFocus(const std::vector<SettingSection> &sections)
{
    QWidget *last = nullptr;
    const auto chain = [&last](std::initializer_list<QWidget *> stops) {
        for (QWidget *stop : stops) { // each of them: what follows a stop does not move with it
            if (last)
                setTabOrder(last, stop);
            last = stop;
        }
    };
    for (std::size_t i = 0; i < sections.size(); ++i) {
        for (const SettingField &field : sections[i].fields)
            chain({m_rows[field.key]->editor(), m_rows[field.key]->lastStop()});
        if (i == RangesSection)
            chain({m_unitRanges->firstStop(), m_unitRanges->lastStop()});
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
    if (const SettingField &field = m_rows[key]->field(); value.isEmpty() && !field.unit.isEmpty())
        return dropRanges(SettingField(field)); // a copy: the row may go
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
        if (isUndo)
            m_done.push_back({change.key, change.after, change.before}); // can still be put back
        if (row)
            row->showProblem(tr("Not stored, what you typed is kept. %1").arg(errorText(*receipt.error)));
    } else {
        if (!isUndo)
            m_done.push_back(change);
        const bool goes = change.after.isEmpty() && row && !row->field().unit.isEmpty();
        m_status->setWords(
            goes ? tr("Removed: %1. Ctrl+Z puts it back.").arg(settingLabel(change.key)) : QString(), Mood::Neutral);
        m_status->setVisible(goes);
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
