// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/gateway.h"
#include "commands/requests.h"
#include "viewmodels/settings/settingform.h"

#include <QHash>
#include <QScrollArea>

class QVBoxLayout;

namespace palier {

class Card;
class MoodLabel;
class SettingRow;
class UnitRanges;

/** Every setting but the level map as a form, made from settingSpecs(). Each field is stored by itself; Ctrl+Z puts the last one
   back. GUI thread. */
class SettingsPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit SettingsPanel(QWidget *parent = nullptr);

    void setHouse(Gateway *gateway, Requests *requests);
    void reload();
    void setScopes(const SettingScopes &scopes);
    void setFormat(const Format &format);
    void undo();

private:
    struct Change {
        QString key;
        QString before;
        QString after;
    };

    void take(const Result<QMap<QString, QString>> &stored);
    void show();
    void addCard();
    void arrange(const SettingSection &section, QVBoxLayout &layout);
    void addRanges(const QString &unit);
    void dropRanges(const SettingField &field);
    void chainFocus(const std::vector<SettingSection> &sections);
    SettingRow *rowOf(const QString &key);
    void choose(const QString &key, const QString &value);
    void submit(const Change &change, bool isUndo);
    void takeReceipt(const Receipt &receipt, const Change &change, bool isUndo);

    Gateway *m_gateway = nullptr;
    Requests *m_requests = nullptr;
    Answer m_asked;
    std::vector<Answer> m_receipts;
    Format m_format;
    SettingScopes m_scopes;
    QMap<QString, QString> m_stored;
    std::vector<Change> m_done;
    QWidget *m_content;
    QVBoxLayout *m_layout;
    MoodLabel *m_status;
    UnitRanges *m_unitRanges = nullptr;
    std::vector<Card *> m_cards;
    std::vector<QVBoxLayout *> m_sections; // the rows of each card
    QHash<QString, SettingRow *> m_rows;
};

} // namespace palier
