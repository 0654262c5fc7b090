// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>

#include <variant>
#include <vector>

namespace palier::ctl {

/** One option of a command. Texts are English sources of translations (context palier::ctl). */
struct OptionSpec {
    const char *name = nullptr;  // without the dashes
    const char *value = nullptr; // what stands for its value in the help; nullptr: the option takes none
    const char *help = nullptr;
    char letter = 0; // short form, or none
    bool isRepeatable = false;
    bool isRequired = false;
};

/** What a command understands. */
struct CommandSpec {
    const char *name = nullptr;
    const char *operands = nullptr;    // as in the usage line; "" for none
    const char *summary = nullptr;     // half a line
    const char *description = nullptr; // paragraphs, each ended by a line break
    std::vector<OptionSpec> options;
    qsizetype leastOperands = 0;
    qsizetype mostOperands = 0;
};

/** The options that every command has. */
const std::vector<OptionSpec> &commonOptions();

/** A parsed command line. A value. */
class Arguments
{
public:
    /** Reads what stands behind the name of the command: options in any order, as "--name value" or "--name=value"; after "--"
        everything is an operand. Or a sentence that says what is wrong. */
    static std::variant<Arguments, QString> parse(const CommandSpec &spec, const QStringList &words);

    bool has(const char *option) const { return m_values.contains(QLatin1String(option)); }
    QString value(const char *option, const QString &fallback = {}) const;
    QStringList values(const char *option) const { return m_values.value(QLatin1String(option)); }
    const QStringList &operands() const { return m_operands; }

private:
    class Parser;

    QHash<QString, QStringList> m_values;
    QStringList m_operands;
};

} // namespace palier::ctl
