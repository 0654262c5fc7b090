// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export/jsonwriter.h"

#include <QLocale>

#include <cmath>
#include <utility>

namespace palier {

namespace {

QByteArray escaped(QChar c)
{
    switch (c.unicode()) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        return "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
}

bool needsEscape(QChar c)
{
    return c.unicode() < 0x20 || c == QLatin1Char('"') || c == QLatin1Char('\\') || c.unicode() == 0x7f;
}

QByteArray quoted(const QString &text)
{
    QByteArray json("\"");
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!needsEscape(text.at(i)))
            continue;
        json += QStringView(text).mid(start, i - start).toUtf8() + escaped(text.at(i));
        start = i + 1;
    }
    return json + QStringView(text).mid(start).toUtf8() + '"';
}

} // namespace

void JsonWriter::key(const QString &name)
{
    separate();
    m_json += quoted(name) + (m_style == Style::Lines ? ": " : ":");
    m_afterKey = true;
}

void JsonWriter::value(const QString &text)
{
    raw(quoted(text));
}

void JsonWriter::rounded(std::optional<double> number, int decimals)
{
    if (!number || !std::isfinite(*number))
        return null();
    const double scale = std::pow(10, decimals);
    raw(QByteArray::number(std::round(*number * scale) / scale, 'g', QLocale::FloatingPointShortest));
}

QByteArray JsonWriter::take()
{
    m_hasContent.clear();
    return std::exchange(m_json, {});
}

void JsonWriter::begin(char bracket)
{
    separate();
    m_json += bracket;
    m_hasContent.push_back(false);
}

void JsonWriter::end(char bracket)
{
    const bool hadContent = m_hasContent.back();
    m_hasContent.pop_back();
    if (hadContent)
        breakLine();
    m_json += bracket;
}

void JsonWriter::raw(const QByteArray &text)
{
    separate();
    m_json += text;
}

void JsonWriter::separate()
{
    if (std::exchange(m_afterKey, false) || m_hasContent.empty())
        return;
    if (m_hasContent.back())
        m_json += ',';
    m_hasContent.back() = true;
    breakLine();
}

void JsonWriter::breakLine()
{
    if (m_style == Style::Lines)
        m_json += '\n' + QByteArray(static_cast<qsizetype>(m_hasContent.size()), ' ');
}

} // namespace palier
