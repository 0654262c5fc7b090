// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/view.h"
#include "viewmodels/language.h"
#include "viewmodels/start/startscreen.h"
#include "widgets/theme/theme.h"

#include <QSettings>

#include <memory>
#include <optional>

namespace palier::app {

/** What the program remembers from one time to the next: language, colours, window, filters, workspaces. A damaged file is set
   aside, one of a newer version is left alone; both count as empty. GUI thread. */
class Memory
{
public:
    /** The user's own. */
    Memory();
    /** Another file. */
    explicit Memory(const QString &file);

    MemoryTrouble trouble() const { return m_trouble; }

    std::optional<Language> language() const;
    Theme::Scheme scheme() const;
    QByteArray geometry() const;
    /** Columns and their order, as the page keeps them. */
    QByteArray ledger() const;
    std::optional<View> view() const;
    /** The address of the last workspace; "" none. */
    QString workspace() const;
    /** Addresses, the last one first. */
    QStringList recent() const;

    void keep(Language language, Theme::Scheme scheme, const QByteArray &geometry, const QByteArray &ledger, const View &view);
    /** Becomes the last workspace, and the first of the recent ones. */
    void keepWorkspace(const QString &address);

private:
    void check();
    QVariant value(const char *key) const { return m_settings->value(QLatin1String(key)); }
    void set(const char *key, const QVariant &value);

    std::unique_ptr<QSettings> m_settings;
    MemoryTrouble m_trouble = MemoryTrouble::None;
};

} // namespace palier::app
