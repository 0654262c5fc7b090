// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace palier {

/** Texts by small number: the first text gets 0, the next 1, … A code never changes its text. Not thread-safe while it grows. */
class Dictionary
{
public:
    /** The code of `text`, new if the text is. */
    quint32 code(const QString &text)
    {
        const auto found = m_codes.constFind(text);
        if (found != m_codes.constEnd())
            return *found;
        const auto fresh = static_cast<quint32>(m_texts.size());
        m_codes.insert(text, fresh);
        m_texts.append(text);
        return fresh;
    }

    /** The code of `text`, or -1 where nothing has this text. */
    qint64 find(const QString &text) const
    {
        const auto found = m_codes.constFind(text);
        return found == m_codes.constEnd() ? -1 : qint64{*found};
    }

    /** That of these texts, in their order; nothing where two are the same. */
    static std::optional<Dictionary> of(QStringList texts)
    {
        Dictionary dictionary;
        dictionary.m_codes.reserve(texts.size());
        for (qsizetype i = 0; i < texts.size(); ++i)
            dictionary.m_codes.insert(texts.at(i), static_cast<quint32>(i));
        if (dictionary.m_codes.size() != texts.size())
            return std::nullopt;
        dictionary.m_texts = std::move(texts);
        return dictionary;
    }

    const QString &text(quint32 code) const { return m_texts.at(static_cast<qsizetype>(code)); }
    quint32 size() const { return static_cast<quint32>(m_texts.size()); }
    const QStringList &texts() const { return m_texts; }

private:
    QHash<QString, quint32> m_codes;
    QStringList m_texts;
};

} // namespace palier
