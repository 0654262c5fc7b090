// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QLatin1String>
#include <QString>

#include <optional>
#include <vector>

namespace palier {

/** Writes JSON in the order it is told, which QJsonObject does not keep: groups stay in the order of their size. UTF-8.
    The caller keeps begin and end in pairs and gives each value of an object its key first. */
class JsonWriter
{
public:
    enum class Style { Lines, Compact }; // one value a line, or all in one line

    explicit JsonWriter(Style style) : m_style(style) {}

    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }
    void key(const QString &name);
    void key(QLatin1String name) { key(QString(name)); }

    void value(const QString &text);
    void value(QLatin1String text) { value(QString(text)); }
    void value(bool truth) { raw(truth ? "true" : "false"); }
    void value(qint64 number) { raw(QByteArray::number(number)); }
    void value(quint32 number) { value(qint64{number}); }
    void value(int number) { value(qint64{number}); }
    /** Rounded to this many decimals; null where absent or not finite. */
    void rounded(std::optional<double> number, int decimals);
    void null() { raw("null"); }

    template<typename T>
    void member(QLatin1String name, const T &content)
    {
        key(name);
        value(content);
    }

    const QByteArray &json() const { return m_json; }
    /** Hands the text over and starts afresh. */
    QByteArray take();

private:
    void begin(char bracket);
    void end(char bracket);
    void raw(const QByteArray &text);
    void separate();
    void breakLine();

    Style m_style;
    QByteArray m_json;
    std::vector<bool> m_hasContent; // of each open bracket
    bool m_afterKey = false;
};

} // namespace palier
