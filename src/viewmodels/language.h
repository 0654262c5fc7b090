// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

#include <functional>
#include <optional>

class QTranslator;

namespace palier {

/** The languages that Palier speaks. English is the language of the sources; French is complete. */
enum class Language { English, French };

/** "en", "fr", also "fr_CA.UTF-8"; nothing for a language that Palier does not speak. */
std::optional<Language> languageNamed(const QString &name);

/** What the environment asks for: the first of LC_ALL, LC_MESSAGES and LANG that is set decides; English where it is strange.
    @param variable gives the value of an environment variable, "" where it is not set. */
Language languageOf(const std::function<QString(const char *variable)> &variable);
Language environmentLanguage();

/** How this language writes numbers and dates. */
QLocale localeOf(Language language);

/** Loads the sentences of this language; the translator is then to be installed in the application. */
bool load(QTranslator &translator, Language language);
/** Those of Qt: the buttons of its dialogs, and what its parsers say. They stay English where Qt's own translations are not
    installed (README.md names the package). */
bool loadQt(QTranslator &translator, Language language);

} // namespace palier
