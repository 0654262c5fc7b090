// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/language.h"

#include <QCoreApplication>
#include <QTranslator>

namespace palier::test {

/** Makes the program speak a language while it lives. */
class InLanguage
{
public:
    explicit InLanguage(Language language)
    {
        if (!load(m_translator, language))
            qFatal("no translation");
        QCoreApplication::installTranslator(&m_translator);
    }

private:
    QTranslator m_translator; // takes itself out of the application when it goes
};

} // namespace palier::test
