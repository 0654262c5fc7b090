// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/gateway.h"
#include "commands/requests.h"

#include <QToolButton>

namespace palier {

/** The views that people have kept under a name: choose one, keep the one in force, take one away. GUI thread. */
class SavedViews : public QToolButton
{
    Q_OBJECT

public:
    explicit SavedViews(QWidget *parent = nullptr);

    void setHouse(Gateway *gateway, Requests *requests);
    void reload();
    /** The view in force. */
    void setView(const View &view) { m_view = view; }
    const QMap<QString, View> &saved() const { return m_saved; }
    void nameAll();

Q_SIGNALS:
    void viewChosen(const palier::View &view);

private:
    void fill();
    void askName(const QString &name, const QString &problem);
    void save(const QString &name, bool replace);
    void takeReceipt(const Receipt &receipt, const QString &name);
    void askToRemove(const QString &name);
    void remove(const QString &name);
    void tell(const QString &text);

    Gateway *m_gateway = nullptr;
    Requests *m_requests = nullptr;
    Answer m_asked, m_receipt;
    View m_view;
    QMap<QString, View> m_saved;
};

} // namespace palier
