// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/settings/settingtext.h"

#include "base/duration.h"

#include <QRegularExpression>

namespace palier {

using Type = SettingSpec::Type;

namespace {

struct Unit {
    const char *letters; // of English and French
    qint64 seconds;
};

// "m" is a minute: months have no fixed length, and cannot be meant.
constexpr Unit Units[] = {{"weeks week semaines semaine sem w", qint64{7} * 86400}, {"days day jours jour d j", 86400},
    {"hours hour heures heure h", 3600}, {"minutes minute min mn m", 60}, {"seconds second secondes seconde sec s", 1}};

std::optional<qint64> secondsOf(const QString &word)
{
    for (const Unit &unit : Units) {
        if (QString::fromLatin1(unit.letters).split(QLatin1Char(' ')).contains(word))
            return unit.seconds;
    }
    return std::nullopt;
}

/** "1 d 12 h", "5 min", "7 jours". */
std::optional<Duration> durationTyped(const QString &typed)
{
    static const QRegularExpression part(QStringLiteral("\\G\\s*(\\d{1,7})\\s*([a-z]+)\\s*"));
    const QString text = typed.trimmed().toLower();
    qint64 seconds = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto match = part.match(text, at);
        const auto unit = match.hasMatch() ? secondsOf(match.captured(2)) : std::nullopt;
        if (!unit)
            return std::nullopt;
        seconds += match.captured(1).toLongLong() * *unit;
        at = match.capturedEnd();
    }
    return text.isEmpty() ? std::nullopt : std::optional(Duration{seconds});
}

QString bandTyped(QString typed)
{
    static const QRegularExpression shape(
        QStringLiteral("^\\s*(\\d+(?:[.,]\\d+)?)\\s*%?\\s*(?:\\.\\.|-|–|to|à|a)\\s*(\\d+(?:[.,]\\d+)?)\\s*%?\\s*$"));
    const auto match = shape.match(typed.replace(QChar(0x202f), QLatin1Char(' ')).replace(QChar(0xa0), QLatin1Char(' ')));
    const auto plain = [](QString number) { return number.replace(QLatin1Char(','), QLatin1Char('.')); };
    return match.hasMatch() ? plain(match.captured(1)) + QLatin1String("..") + plain(match.captured(2)) : typed.trimmed();
}

QString amountTyped(QString typed)
{
    typed = typed.trimmed();
    for (const QChar gap : {QChar(0x202f), QChar(0xa0), QChar(QChar::Space)})
        typed.remove(gap);
    return typed.replace(QLatin1Char(','), QLatin1Char('.'));
}

} // namespace

QString SettingText::duration(Duration length)
{
    return inParts(length, Largest::Days);
}

QString SettingText::hours(Duration length)
{
    return inParts(length, Largest::Hours);
}

QString SettingText::inParts(Duration length, Largest largest)
{
    QStringList parts;
    qint64 rest = length.count();
    const auto take = [&](qint64 seconds) {
        const qint64 count = rest / seconds;
        rest %= seconds;
        return static_cast<int>(count);
    };
    if (const int days = largest == Largest::Days ? take(86400) : 0)
        parts << tr("%n day(s)", nullptr, days);
    if (const int hours = take(3600))
        parts << tr("%1 h").arg(hours);
    if (const int minutes = take(60))
        parts << tr("%1 min").arg(minutes);
    if (rest > 0 || parts.isEmpty())
        parts << tr("%1 s").arg(rest);
    return parts.join(QLatin1Char(' '));
}

QString SettingText::shown(Type type, const QString &stored) const
{
    if (type == Type::Duration || type == Type::Horizon) {
        const auto length = durationFromIso(stored);
        return length ? duration(*length) : stored;
    }
    if (type == Type::Band)
        return QString(stored).replace(QLatin1String(".."), QStringLiteral("–"));
    bool ok = false;
    const double amount = stored.toDouble(&ok);
    return type == Type::Amount && ok ? m_format.decimal(amount, 2) : stored;
}

QString SettingText::stored(Type type, const QString &typed)
{
    if (type == Type::Duration || type == Type::Horizon) {
        const auto length = durationTyped(typed);
        return length ? toIso(*length) : typed.trimmed();
    }
    if (type == Type::Band)
        return bandTyped(typed);
    return type == Type::Amount ? amountTyped(typed) : typed.trimmed();
}

QString SettingText::refusal(const QString &key) const
{
    const SettingSpec *spec = settingSpec(key);
    if (!spec)
        return {};
    switch (spec->type) {
    case Type::Zone:
        return tr("This is no time zone: choose one, for example %1.").arg(example(*spec));
    case Type::Duration:
        return tr("This is no length of time: write for example %1.").arg(example(*spec));
    case Type::Horizon:
        return tr("This is none of the horizons: choose one, for example %1.").arg(example(*spec));
    case Type::Band:
        return tr("This is no range of percentages: write the lower and the upper end, for example %1.").arg(example(*spec));
    case Type::Amount:
        break;
    }
    return tr("This is no amount: write for example %1.").arg(example(*spec));
}

} // namespace palier
