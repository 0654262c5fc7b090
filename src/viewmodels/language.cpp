// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/language.h"

#include <QLibraryInfo>
#include <QTranslator>

namespace palier {

std::optional<Language> languageNamed(const QString &name)
{
    const QString code = name.left(2).toLower();
    const bool alone = name.size() == 2 || (name.size() > 2 && !name.at(2).isLetterOrNumber());
    if (alone && code == QLatin1String("fr"))
        return Language::French;
    if (alone && code == QLatin1String("en"))
        return Language::English;
    return std::nullopt;
}

Language languageOf(const std::function<QString(const char *)> &variable)
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = variable(name);
        if (!value.isEmpty())
            return languageNamed(value).value_or(Language::English);
    }
    return Language::English;
}

Language environmentLanguage()
{
    return languageOf([](const char *name) { return qEnvironmentVariable(name); });
}

QLocale localeOf(Language language)
{
    return language == Language::French ? QLocale(QLocale::French, QLocale::France)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

bool load(QTranslator &translator, Language language)
{
    return translator.load(
        language == Language::French ? QStringLiteral(":/i18n/palier_fr.qm") : QStringLiteral(":/i18n/palier_en.qm"));
}

bool loadQt(QTranslator &translator, Language language)
{
    return translator.load(
        localeOf(language), QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace palier
