// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme/theme.h"

#include "viewmodels/language.h"

#include <QAction>

#include <map>

class QMenu;

namespace palier {

/** What can be done with the window as a whole: said once, for its menu, its palette and its keys. Knows no window: whoever owns
    it listens. GUI thread. */
class WindowActions : public QObject
{
    Q_OBJECT

public:
    enum class Id : quint8 {
        Find,
        Guide,
        FullScreen,
        Back,
        Forward,
        Clear,
        Pause,
        English,
        French,
        Demo,
        OpenFile,
        Connect,
        ImportLog,
        SystemColours,
        LightColours,
        DarkColours
    };

    /** @param window where the keys are heard. */
    explicit WindowActions(QWidget *window);

    QAction &operator[](Id id) const { return *m_actions.at(id); }
    /** The menu behind "More…"; deletes itself when it closes. */
    QMenu *makeMenu(QWidget *parent) const;
    /** Those that can be done now, as the palette offers them: iconText() says what without its menu around it, data() the keys.
        @param onWorkspace also those that need one on screen. */
    std::vector<QAction *> offered(bool onWorkspace) const;
    void nameAll();
    void setLanguage(Language language) const;
    /** @param words with a mnemonic: "&Pause". */
    void namePause(const QString &words);

private:
    void add(Id id, const char *name, const QKeySequence &keys = {});
    void name(Id id, const QString &text, const QString &alone) const;

    std::map<Id, QAction *> m_actions;
};

} // namespace palier
