// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sqlscript.h"

namespace palier {

namespace {

/** Walks over a script one token at a time and cuts it. */
class Splitter
{
public:
    explicit Splitter(const QString &script) : m_script(script) {}

    QStringList split()
    {
        while (m_at < m_script.size())
            step();
        endStatement();
        return m_statements;
    }

private:
    void step()
    {
        const QChar c = m_script[m_at];
        if (lookingAt("--"))
            skip(2, QLatin1String("\n"));
        else if (lookingAt("/*"))
            skip(2, QLatin1String("*/"));
        else if (c == u'\'' || c == u'"' || c == u'`')
            keep(quotedLength(c));
        else if (const qsizetype tag = dollarTagLength(); tag > 0)
            keep(dollarQuotedLength(tag));
        else if (c.isLetter() || c == u'_')
            keepWord();
        else if (c == u';' && m_depth == 0)
            endStatement();
        else
            keep(1);
    }

    bool lookingAt(const char *token) const { return QStringView(m_script).mid(m_at).startsWith(QLatin1String(token)); }

    /** A comment becomes a line break, so that the words around it stay apart. */
    void skip(qsizetype opening, QLatin1String closing)
    {
        const qsizetype end = m_script.indexOf(closing, m_at + opening);
        m_at = end < 0 ? m_script.size() : end + closing.size();
        m_statement += u'\n';
    }

    void keep(qsizetype length)
    {
        m_statement += QStringView(m_script).mid(m_at, length);
        m_at += length;
    }

    /** A doubled quote inside reads as two quoted texts side by side: the cut is the same. */
    qsizetype quotedLength(QChar quote) const
    {
        const qsizetype end = m_script.indexOf(quote, m_at + 1);
        return (end < 0 ? m_script.size() : end + 1) - m_at;
    }

    /** Of "$$" or "$name$", which open a text that ends with the same; 0 where there is none. */
    qsizetype dollarTagLength() const
    {
        if (m_script[m_at] != u'$')
            return 0;
        qsizetype end = m_at + 1;
        while (end < m_script.size() && (m_script[end].isLetter() || m_script[end] == u'_'))
            ++end;
        return end < m_script.size() && m_script[end] == u'$' ? end + 1 - m_at : 0;
    }

    qsizetype dollarQuotedLength(qsizetype tag) const
    {
        const qsizetype end = m_script.indexOf(QStringView(m_script).mid(m_at, tag), m_at + tag);
        return (end < 0 ? m_script.size() : end + tag) - m_at;
    }

    void keepWord()
    {
        qsizetype end = m_at;
        while (end < m_script.size() && (m_script[end].isLetterOrNumber() || m_script[end] == u'_'))
            ++end;
        count(m_script.mid(m_at, end - m_at).toUpper());
        keep(end - m_at);
    }

    /** Inside a trigger, BEGIN … END (and CASE … END in it) hold statements of their own. */
    void count(const QString &word)
    {
        m_isTrigger = m_isTrigger || word == QLatin1String("TRIGGER");
        if (!m_isTrigger)
            return;
        if (word == QLatin1String("BEGIN") || (word == QLatin1String("CASE") && m_depth > 0))
            ++m_depth;
        else if (word == QLatin1String("END") && m_depth > 0)
            --m_depth;
    }

    void endStatement()
    {
        if (const QString statement = m_statement.trimmed(); !statement.isEmpty())
            m_statements << statement;
        m_statement.clear();
        m_isTrigger = false;
        ++m_at;
    }

    QString m_script;
    QString m_statement;
    QStringList m_statements;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_isTrigger = false;
};

} // namespace

QStringList splitStatements(const QString &script)
{
    return Splitter(script).split();
}

} // namespace palier
