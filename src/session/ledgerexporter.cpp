// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/ledgerexporter.h"

#include "exchange/errors.h"
#include "exchange/export/csvline.h"

#include <algorithm>

namespace palier {

Error LedgerExporter::cannotWrite() const
{
    return {errors::ExportCannotWrite, {m_what.path, m_file.errorString()}};
}

Result<Done> LedgerExporter::write(const QByteArray &bytes)
{
    return m_file.write(bytes) == bytes.size() ? Result<Done>(Done{}) : cannotWrite();
}

Result<Done> LedgerExporter::begin()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return cannotWrite();
    QByteArray head;
    for (const QString &line : m_what.head)
        head += csvComment(line);
    return write(head + csvLine(m_what.columns));
}

Result<bool> LedgerExporter::step(Desk &desk)
{
    if (!m_file.isOpen()) {
        if (const auto begun = begin(); !begun)
            return begun.error();
    }
    const LedgerIndex &index = *m_what.index;
    const std::size_t end = std::min(m_next + RowsAStep, index.rows.size());
    std::vector<TicketTexts> texts;
    if (m_what.needsTexts) {
        std::vector<TicketName> names;
        for (std::size_t i = m_next; i < end; ++i)
            names.push_back({index.source(i), index.extId(i)});
        auto read = desk.ticketTexts(names);
        if (!read)
            return read.error();
        texts = *std::move(read);
    }
    QByteArray lines;
    for (std::size_t i = m_next; i < end; ++i)
        lines += csvLine(m_what.cells(index, i, texts.empty() ? nullptr : &texts[i - m_next]));
    if (const auto written = write(lines); !written)
        return written.error();
    m_next = end;
    return m_next < index.rows.size();
}

Result<qint64> LedgerExporter::finish()
{
    return m_file.commit() ? Result<qint64>(rows()) : cannotWrite();
}

} // namespace palier
