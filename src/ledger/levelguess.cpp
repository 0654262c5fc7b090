// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/levelguess.h"

#include <QRegularExpression>

namespace palier {

namespace {

constexpr auto Options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption |
                         QRegularExpression::DontCaptureOption;

bool says(const QString &name, const char *words)
{
    const QRegularExpression expression(QStringLiteral("\\b%1").arg(QLatin1String(words)), Options);
    return expression.match(name).hasMatch();
}

int tierIn(const QString &name)
{
    static const QRegularExpression shapes[] = {
        QRegularExpression(QStringLiteral("(?<![\\p{L}\\p{N}])(?:N|L|tier|level|niveau|palier)[ _.-]?([1-9])(?!\\p{N})"),
            QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(QStringLiteral("::([1-9])$")),
        QRegularExpression(QStringLiteral("(?<!\\p{N})([1-9])(?:st|nd|rd|th|er|e|ère|ème|eme)(?!\\p{L})"),
            QRegularExpression::CaseInsensitiveOption),
    };
    for (const QRegularExpression &shape : shapes) {
        if (const auto match = shape.match(name); match.hasMatch())
            return match.captured(1).toInt();
    }
    return 0;
}

} // namespace

std::optional<LevelGuess> levelGuess(const QString &name)
{
    const int tier = tierIn(name);
    if (tier == 0)
        return std::nullopt;
    LevelGuess guess{UnitKind::Team, static_cast<quint8>(tier)};
    if (says(name, "(?:managers?|responsables?|supervis|direction|chefs?\\b)"))
        guess.kind = UnitKind::Manager;
    else if (says(name, "(?:vendors?|suppliers?|extern|fournisseur|prestataire)"))
        guess.kind = UnitKind::External;
    return guess;
}

} // namespace palier
