// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/gateway.h"
#include "commands/requests.h"
#include "viewmodels/format.h"

#include <QWidget>

#include <array>

class QButtonGroup;
class QStackedWidget;
class QToolButton;

namespace palier {

class LevelsPanel;
class ServicePanel;
class SettingsPanel;

/** The settings of the workspace: levels and units; targets, time, guards, costs; calendars and promises. GUI thread. */
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    enum Section { Levels, Figures, Service };

    explicit SettingsPage(QWidget *parent = nullptr);

    /** The workspace from now on; both outlive it, or until the next call. Null: none. */
    void setHouse(Gateway *gateway, Requests *requests);
    /** Settings, levels or sources are others now. */
    void reload();
    void setDashboard(std::shared_ptr<const Dashboard> dashboard);
    void setFormat(const Format &format);
    void setSources(const QStringList &sources);
    void open(Section section);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void nameAll();
    void showScopes();

    QButtonGroup *m_tabs;
    std::array<QToolButton *, 3> m_buttons{};
    QStackedWidget *m_stack;
    LevelsPanel *m_levels;
    SettingsPanel *m_settings;
    ServicePanel *m_service;
    QStringList m_sources;
};

} // namespace palier
