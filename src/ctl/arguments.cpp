// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/arguments.h"

#include <QCoreApplication>

#include <algorithm>

namespace palier::ctl {

namespace {

struct ArgumentWords {
    Q_DECLARE_TR_FUNCTIONS(palier::ArgumentWords)
};

} // namespace

const std::vector<OptionSpec> &commonOptions()
{
    static const std::vector<OptionSpec> options{
        {"quiet", nullptr, QT_TRANSLATE_NOOP("palier::ctl", "say nothing but results and errors"), 'q'},
        {"lang", "fr|en", QT_TRANSLATE_NOOP("palier::ctl", "the language (otherwise that of the environment)")},
        {"help", nullptr, QT_TRANSLATE_NOOP("palier::ctl", "this text"), 'h'},
    };
    return options;
}

/** Reads word after word, until something is wrong. */
class Arguments::Parser
{
public:
    explicit Parser(const CommandSpec &spec) : m_spec(spec) {}

    std::variant<Arguments, QString> parse(const QStringList &words)
    {
        m_words = words;
        while (!m_words.isEmpty() && m_wrong.isEmpty())
            takeWord(m_words.takeFirst());
        if (m_wrong.isEmpty() && !m_arguments.has("help"))
            checkComplete();
        return m_wrong.isEmpty() ? std::variant<Arguments, QString>(m_arguments) : m_wrong;
    }

private:
    void takeWord(const QString &word)
    {
        if (m_onlyOperands || word == QLatin1String("-") || !word.startsWith(QLatin1Char('-')))
            m_arguments.m_operands.append(word);
        else if (word == QLatin1String("--"))
            m_onlyOperands = true;
        else
            takeOption(word.section(QLatin1Char('='), 0, 0), word);
    }

    void takeOption(const QString &written, const QString &word)
    {
        const OptionSpec *option = find(written);
        if (!option) {
            m_wrong = ArgumentWords::tr("There is no option %1.").arg(written);
            return;
        }
        const bool hasValue = word.contains(QLatin1Char('='));
        if (!option->value && hasValue)
            m_wrong = ArgumentWords::tr("The option %1 takes no value.").arg(written);
        else if (option->value && !hasValue && m_words.isEmpty())
            m_wrong = ArgumentWords::tr("The option %1 needs a value.").arg(written);
        else
            store(*option, written, option->value && !hasValue ? m_words.takeFirst() : word.section(QLatin1Char('='), 1));
    }

    void store(const OptionSpec &option, const QString &written, const QString &value)
    {
        QStringList &values = m_arguments.m_values[QLatin1String(option.name)];
        if (!values.isEmpty() && option.value && !option.isRepeatable)
            m_wrong = ArgumentWords::tr("The option %1 can be given only once.").arg(written);
        values.append(value);
    }

    const OptionSpec *find(const QString &written) const
    {
        const auto fits = [&](const OptionSpec &option) {
            const bool isShort = option.letter && written == QLatin1Char('-') + QString(QLatin1Char(option.letter));
            return isShort || written == QLatin1String("--") + QLatin1String(option.name);
        };
        for (const auto *options : {&m_spec.options, &commonOptions()}) {
            const auto found = std::ranges::find_if(*options, fits);
            if (found != options->end())
                return &*found;
        }
        return nullptr;
    }

    void checkComplete()
    {
        for (const OptionSpec &option : m_spec.options) {
            if (option.isRequired && !m_arguments.has(option.name))
                m_wrong = ArgumentWords::tr("The option --%1 is missing.").arg(QLatin1String(option.name));
        }
        const qsizetype count = m_arguments.operands().size();
        if (count < m_spec.leastOperands)
            m_wrong = ArgumentWords::tr("Something is missing: %1.").arg(QString::fromUtf8(m_spec.operands));
        else if (count > m_spec.mostOperands)
            m_wrong = ArgumentWords::tr("“%1” is one word too many.").arg(m_arguments.operands().at(m_spec.mostOperands));
    }

    const CommandSpec &m_spec;
    QStringList m_words;
    Arguments m_arguments;
    QString m_wrong;
    bool m_onlyOperands = false;
};

std::variant<Arguments, QString> Arguments::parse(const CommandSpec &spec, const QStringList &words)
{
    return Parser(spec).parse(words);
}

QString Arguments::value(const char *option, const QString &fallback) const
{
    const QStringList given = values(option);
    return given.value(0, fallback);
}

} // namespace palier::ctl
