// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/levelguess.h"

#include <QRegularExpression>

namespace palier {

namespace {

constexpr auto AnyCase = QRegularExpression::CaseInsensitiveOption;

int tierIn(const QString &name)
{
    static const QRegularExpression shapes[] = {
        QRegularExpression(
            QStringLiteral("(?<![\\p{L}\\p{N}])(?:N|L|tier|level|niveau|palier)[ _.-]?([1-9])(?!\\p{N})"), AnyCase),
        QRegularExpression(QStringLiteral("::([1-9])$")),
        QRegularExpression(QStringLiteral("(?<!\\p{N})([1-9])(?:st|nd|rd|th|er|e|ère|ème|eme)(?!\\p{L})"), AnyCase),
    };
    for (const QRegularExpression &shape : shapes) {
        if (const auto match = shape.match(name); match.hasMatch())
            return match.captured(1).toInt();
    }
    return 0;
}

} // namespace

std::optional<LevelProposal> levelGuess(const QString &name)
{
    const int tier = tierIn(name);
    if (tier == 0)
        return std::nullopt;
    static const QRegularExpression managers(
        QStringLiteral("(?<!\\p{L})(?:managers?|responsables?|supervis|direction|chefs?(?!\\p{L}))"), AnyCase);
    static const QRegularExpression externals(
        QStringLiteral("(?<!\\p{L})(?:vendors?|suppliers?|extern|fournisseur|prestataire)"), AnyCase);
    LevelProposal guess{UnitKind::Team, static_cast<quint8>(tier)};
    if (managers.match(name).hasMatch())
        guess.kind = UnitKind::Manager;
    else if (externals.match(name).hasMatch())
        guess.kind = UnitKind::External;
    return guess;
}

} // namespace palier
