// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/help.h"

#include "viewmodels/displaywidth.h"

#include <QCoreApplication>

namespace palier::ctl {

namespace {

constexpr int Width = 100;
constexpr int OptionColumn = 26;

struct HelpWords {
    Q_DECLARE_TR_FUNCTIONS(palier::HelpWords)
};

QString words(const char *sentence)
{
    return QCoreApplication::translate("palier::ctl", sentence);
}

/** Two columns: what, and what it means, wrapped beside it. */
QString entry(const QString &what, const QString &meaning)
{
    const QString indent(OptionColumn, QLatin1Char(' '));
    const QString label = QStringLiteral("  ") + what;
    const QString head = displayWidth(label) < OptionColumn ? padded(label, OptionColumn) : label + QLatin1Char('\n') + indent;
    return head + wrapped(meaning, Width - OptionColumn).join(QLatin1Char('\n') + indent) + QLatin1Char('\n');
}

QString optionEntry(const OptionSpec &option)
{
    QString what = option.letter ? QStringLiteral("-%1, --%2").arg(QLatin1Char(option.letter)).arg(QLatin1String(option.name))
                                 : QStringLiteral("--") + QLatin1String(option.name);
    if (option.value)
        what += QLatin1Char(' ') + QLatin1String(option.value);
    const QString repeated = option.isRepeatable ? QLatin1Char(' ') + HelpWords::tr("(can be repeated)") : QString();
    return entry(what, words(option.help) + repeated);
}

QString usage(const CommandSpec &command)
{
    QString text = QStringLiteral("palierctl ") + QLatin1String(command.name);
    for (const OptionSpec &option : command.options) {
        if (option.isRequired)
            text += QStringLiteral(" --%1 %2").arg(QLatin1String(option.name), QLatin1String(option.value));
    }
    text += QLatin1Char(' ') + HelpWords::tr("[OPTIONS]");
    return *command.operands ? text + QLatin1Char(' ') + QString::fromUtf8(command.operands) : text;
}

} // namespace

QString generalHelp(std::span<const Command *const> commands)
{
    QString text =
        HelpWords::tr("Usage: palierctl COMMAND [OPTIONS]") + QStringLiteral("\n\n") +
        wrapped(HelpWords::tr("Palier computes from ticket histories how often, how soon and how well support escalates."), Width)
            .join(QLatin1Char('\n')) +
        QStringLiteral("\n\n") + HelpWords::tr("Commands:") + QLatin1Char('\n');
    for (const Command *command : commands)
        text += entry(QLatin1String(command->spec.name), words(command->spec.summary));
    text += QLatin1Char('\n') + HelpWords::tr("Options:") + QLatin1Char('\n') +
            entry(QStringLiteral("--version"), HelpWords::tr("the version of the program"));
    for (const OptionSpec &option : commonOptions())
        text += optionEntry(option);
    return text + QLatin1Char('\n') + HelpWords::tr("“palierctl COMMAND --help” explains a command.") + QLatin1Char('\n');
}

QString commandHelp(const CommandSpec &command)
{
    QString text = HelpWords::tr("Usage: %1").arg(usage(command)) + QLatin1Char('\n');
    const QStringList paragraphs = words(command.description).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs)
        text += QLatin1Char('\n') + wrapped(paragraph, Width).join(QLatin1Char('\n')) + QLatin1Char('\n');
    text += QLatin1Char('\n') + HelpWords::tr("Options:") + QLatin1Char('\n');
    for (const OptionSpec &option : command.options)
        text += optionEntry(option);
    for (const OptionSpec &option : commonOptions())
        text += optionEntry(option);
    return text;
}

} // namespace palier::ctl
