// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tongue.h"

#include <QCoreApplication>
#include <QLocale>

namespace palier::app {

Tongue::~Tongue()
{
    QCoreApplication::removeTranslator(&m_sentences);
    QCoreApplication::removeTranslator(&m_qt);
}

void Tongue::speak(Language language)
{
    QLocale::setDefault(localeOf(language)); // of date fields and spin boxes
    QCoreApplication::removeTranslator(&m_sentences);
    QCoreApplication::removeTranslator(&m_qt);
    if (loadQt(m_qt, language))
        QCoreApplication::installTranslator(&m_qt);
    if (load(m_sentences, language))
        QCoreApplication::installTranslator(&m_sentences);
}

} // namespace palier::app
