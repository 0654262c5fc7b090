// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/language.h"

#include <QTranslator>

namespace palier::app {

/** The language of the application: its sentences and those of Qt's own dialogs. One object; GUI thread. */
class Tongue
{
public:
    Tongue() = default;
    ~Tongue();
    Q_DISABLE_COPY_MOVE(Tongue)

    /** From now on; every widget is told by a LanguageChange. */
    void speak(Language language);

private:
    QTranslator m_sentences;
    QTranslator m_qt;
};

} // namespace palier::app
