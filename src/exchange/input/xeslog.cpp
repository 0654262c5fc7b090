// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/input/xeslog.h"

#include "exchange/errors.h"
#include "exchange/input/encoding.h"

#include <algorithm>
#include <array>
#include <utility>

namespace palier {

namespace {

constexpr qsizetype XmlBlock = qsizetype{64} * 1024;
constexpr qint64 TokenLimit = 4 << 20; // nothing in a log is as long: the parser would keep it all in memory
constexpr int DepthLimit = 64;
constexpr std::size_t KeyLimit = 1000;
constexpr int InRoot = 1;
constexpr int InTrace = 2;
constexpr int InEvent = 3;

/** The elements that are attributes with one value; lists and containers have none. */
bool isAttribute(QStringView element)
{
    constexpr std::array names{"string", "date", "int", "float", "boolean", "id"};
    return std::ranges::any_of(names, [element](const char *name) { return element == QLatin1String(name); });
}

} // namespace

XesLog::XesLog(const QString &path, const QStringList &columns, ByteSource::Watch watch) : m_bytes(path, std::move(watch))
{
    for (const QString &column : columns)
        cellOf(column);
}

bool XesLog::fail(qint64 line, ErrorCode code, QStringList parameters)
{
    m_failure = {line, {}, {code, std::move(parameters)}};
    return false;
}

bool XesLog::open()
{
    const auto opened = m_bytes.open();
    return opened || fail(0, opened.error().code, opened.error().parameters);
}

LogReader::Step XesLog::next()
{
    clear(m_ofEvent);
    m_eventEnded = false;
    while (!m_eventEnded) {
        if (!readToken() || !takeToken())
            return Step::Failed;
        if (m_xml.tokenType() == QXmlStreamReader::EndDocument)
            return Step::End;
    }
    return publish();
}

/** One token, with as many more bytes of the file as it takes. */
bool XesLog::readToken()
{
    m_sinceToken = 0;
    m_xml.readNext();
    while (m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError) {
        if (!refill())
            return false;
        m_xml.readNext();
    }
    if (m_xml.hasError())
        return fail(m_xml.lineNumber(), errors::XesMalformed, {QString::number(m_xml.columnNumber()), m_xml.errorString()});
    return true;
}

bool XesLog::refill()
{
    QByteArray block(XmlBlock, Qt::Uninitialized);
    const auto count = m_bytes.read(block.data(), XmlBlock);
    if (!count)
        return fail(0, count.error().code, count.error().parameters);
    if (*count == 0 && m_xml.characterOffset() == 0)
        return fail(0, errors::ImportEmptyFile);
    if (*count == 0)
        return fail(m_xml.lineNumber(), errors::XesMalformed, {QString::number(m_xml.columnNumber()), m_xml.errorString()});
    m_sinceToken += *count;
    if (m_sinceToken > TokenLimit)
        return fail(m_xml.lineNumber(), errors::XesTokenTooLong, {QString::number(TokenLimit)});
    block.truncate(*count);
    m_xml.addData(block);
    return true;
}

bool XesLog::takeToken()
{
    switch (m_xml.tokenType()) {
    case QXmlStreamReader::DTD:
        return fail(m_xml.lineNumber(), errors::XesEntities);
    case QXmlStreamReader::StartElement:
        return startElement();
    case QXmlStreamReader::EndElement:
        endElement();
        return true;
    default:
        return true;
    }
}

bool XesLog::startElement()
{
    const int inside = m_depth++;
    if (inside == 0 && m_xml.name() != QLatin1String("log"))
        return fail(m_xml.lineNumber(), errors::XesNotALog, {m_xml.name().left(60).toString()});
    if (m_depth > DepthLimit)
        return fail(m_xml.lineNumber(), errors::XesTooDeep, {QString::number(DepthLimit)});
    if (inside == InRoot)
        return startInLog();
    if (inside == InTrace && m_insideTrace)
        return startInTrace();
    if (inside == InEvent && m_insideEvent)
        return takeAttribute(QLatin1String(), m_ofEvent);
    return true;
}

bool XesLog::startInLog()
{
    if (m_xml.name() == QLatin1String("event"))
        return fail(m_xml.lineNumber(), errors::XesOutsideTrace);
    m_insideTrace = m_xml.name() == QLatin1String("trace");
    return true;
}

bool XesLog::startInTrace()
{
    m_insideEvent = m_xml.name() == QLatin1String("event");
    if (!m_insideEvent)
        return takeAttribute(QLatin1String("case:"), m_ofTrace);
    m_traceHasEvents = true;
    m_eventLine = m_xml.lineNumber();
    return true;
}

bool XesLog::takeAttribute(QLatin1String prefix, std::vector<std::size_t> &taken)
{
    if (!isAttribute(m_xml.name()))
        return true;
    const auto attributes = m_xml.attributes();
    QString key(prefix);
    key += attributes.value(QLatin1String("key"));
    if (key.size() == prefix.size())
        return fail(m_xml.lineNumber(), errors::XesWithoutKey);
    if (&taken == &m_ofTrace && m_traceHasEvents)
        return fail(m_xml.lineNumber(), errors::XesLateAttribute, {key.left(60)});
    const std::size_t index = cellOf(key);
    if (index >= KeyLimit)
        return fail(m_xml.lineNumber(), errors::CsvTooManyColumns, {QString::number(KeyLimit)});
    Cell &cell = m_cells[index];
    if (std::exchange(cell.present, true))
        return fail(m_xml.lineNumber(), errors::XesDuplicateKey, {key.left(60)});
    appendUtf8(cell.text, attributes.value(QLatin1String("value")));
    taken.push_back(index);
    return true;
}

std::size_t XesLog::cellOf(const QString &key)
{
    const auto found = m_cellOf.constFind(key);
    if (found != m_cellOf.constEnd())
        return *found;
    m_cellOf.insert(key, m_cells.size());
    m_columns.append(key);
    m_cells.emplace_back();
    return m_cells.size() - 1;
}

void XesLog::clear(std::vector<std::size_t> &taken)
{
    for (const std::size_t index : taken) {
        m_cells[index].text.clear();
        m_cells[index].present = false;
    }
    taken.clear();
}

void XesLog::endElement()
{
    --m_depth;
    if (m_depth == InTrace && m_insideEvent) {
        m_eventEnded = true;
        m_insideEvent = false;
    }
    if (m_depth == InRoot && m_insideTrace) {
        clear(m_ofTrace);
        m_insideTrace = m_traceHasEvents = false;
    }
}

LogReader::Step XesLog::publish()
{
    m_views.clear();
    for (const Cell &cell : m_cells)
        m_views.push_back(cell.text);
    m_row = {m_eventLine, m_views};
    return Step::Row;
}

} // namespace palier
