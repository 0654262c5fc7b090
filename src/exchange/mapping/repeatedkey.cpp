// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/mapping/repeatedkey.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <vector>

namespace palier {

namespace {

/** Walks a valid document. Only strings, colons and brackets matter then. */
class KeyScan
{
public:
    explicit KeyScan(const QByteArray &json) : m_json(json) {}

    std::optional<RepeatedKey> run()
    {
        for (; m_at < m_json.size(); ++m_at) {
            if (!step(m_json[m_at]))
                return RepeatedKey{m_line, m_text};
        }
        return std::nullopt;
    }

private:
    /** False at a key that its object has already. */
    bool step(char byte)
    {
        if (byte == '\n')
            ++m_line;
        else if (byte == '"')
            readText();
        else if (byte == '{')
            m_objects.emplace_back();
        else if (byte == '}')
            m_objects.pop_back();
        else if (byte == ':')
            return takeKey();
        return true;
    }

    void readText()
    {
        const qsizetype begin = m_at++;
        while (m_json[m_at] != '"')
            m_at += m_json[m_at] == '\\' ? 2 : 1;
        // The same key may be written with and without escapes.
        m_text = QJsonDocument::fromJson('[' + m_json.sliced(begin, m_at - begin + 1) + ']').array().first().toString();
    }

    bool takeKey()
    {
        const qsizetype before = m_objects.back().size();
        m_objects.back().insert(m_text);
        return m_objects.back().size() > before;
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    QString m_text;                       // the last one that was read
    std::vector<QSet<QString>> m_objects; // the keys of those that are open, the innermost last
};

} // namespace

std::optional<RepeatedKey> repeatedKey(const QByteArray &json)
{
    return KeyScan(json).run();
}

} // namespace palier
