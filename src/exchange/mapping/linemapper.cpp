// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/mapping/linemapper.h"

#include "exchange/blanks.h"
#include "exchange/errors.h"
#include "exchange/excerpt.h"
#include "exchange/mapping/namesof.h"

#include <QRegularExpression>

#include <algorithm>
#include <charconv>

namespace palier {

namespace {

bool isDigitText(char character)
{
    return character >= '0' && character <= '9';
}

/** 1.23457E+11, 1,23E+05: what a spreadsheet makes of a long number when it saves a table. The digits are lost. */
bool looksScientific(std::string_view text)
{
    static const QRegularExpression shape(QStringLiteral("^\\s*[+-]?\\d+(?:[.,]\\d+[eE][+-]?|[eE]\\+)\\d+\\s*$"));
    const bool possible =
        text.size() <= 40 && text.find_first_of("eE") != std::string_view::npos && std::ranges::any_of(text, isDigitText);
    return possible && shape.match(excerpt(text)).hasMatch();
}

bool isBlank(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return true;
    const bool mayBeOtherBlank = static_cast<unsigned char>(text[first]) >= 0x80;
    return mayBeOtherBlank && QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).trimmed().isEmpty();
}

bool isTooLong(std::string_view utf8)
{
    const auto startsCharacter = [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0U) != 0x80U; };
    return utf8.size() > LineMapper::TextLimit &&
           std::ranges::count_if(utf8, startsCharacter) > static_cast<std::ptrdiff_t>(LineMapper::TextLimit);
}

bool isTransparent(UnitKind kind)
{
    return kind == UnitKind::System || kind == UnitKind::Outside;
}

} // namespace

LineMapper::LineMapper(const Mapping &mapping, const ColumnPlan &plan, const QStringList &columns, DateOrder order)
    : m_plan(plan), m_columns(columns), m_times(mapping.at, order)
{
    for (auto kind = mapping.kinds.begin(); kind != mapping.kinds.end(); ++kind)
        m_meanings.emplace(kind.key().toStdString(), Meaning{*kind});
    for (auto state = mapping.states.begin(); state != mapping.states.end(); ++state)
        m_meanings.emplace(state.key().toStdString(), Meaning{EventKind::State, *state});
    if (mapping.otherKinds)
        takeOtherKinds(*mapping.otherKinds);
    if (mapping.otherStates)
        m_otherMeaning = Meaning{EventKind::State, *mapping.otherStates};
    for (const SuffixRule &rule : mapping.tierBySuffix)
        m_suffixes.emplace_back(rule.suffix.toStdString(), LevelProposal{rule.kind, rule.tier});
    m_proposes = m_plan.tier != ColumnPlan::Absent || m_plan.unitKind != ColumnPlan::Absent || !m_suffixes.empty();
}

/** A kind of ours that the mapping leaves to "*" is not unknown. */
void LineMapper::takeOtherKinds(EventKind kind)
{
    m_otherMeaning = Meaning{kind};
    m_othersAreNotes = kind == EventKind::Note;
    for (const QString &name : namesOf<EventKind>())
        m_meanings.try_emplace(name.toStdString(), *m_otherMeaning);
}

void LineMapper::refuse(Context &context, int column, Error what) const
{
    context.accepted = false;
    context.report.refuse({context.row.line, m_columns.value(column), std::move(what)});
}

bool LineMapper::map(const LogRow &row, LogLine &line, ImportReport &report)
{
    Context context{row, report};
    line = {};
    line.line = row.line;
    readTicket(context, line);
    readTime(context, line);
    readMeaning(context, line);
    line.unit = readText(context, m_plan.unit);
    if (isBlank(line.unit))
        line.unit = {};
    line.actor = readText(context, m_plan.actor);
    line.reason = readText(context, m_plan.reason);
    line.subject = readText(context, m_plan.subject);
    line.customer = readText(context, m_plan.customer);
    line.actorKind = readName<ActorKind>(context, m_plan.actorKind, errors::ActorKindUnknown);
    line.returnKind = readName<ReturnKind>(context, m_plan.returnKind, errors::ReturnUnknown);
    readLevel(context, line.unit);
    readAttributes(context, line);
    return context.accepted;
}

void LineMapper::readTicket(Context &context, LogLine &line) const
{
    line.ticket = readText(context, m_plan.ticket);
    if (isBlank(line.ticket))
        refuse(context, m_plan.ticket, {errors::TicketMissing, {}});
    else if (looksScientific(line.ticket))
        refuse(context, m_plan.ticket, {errors::TicketScientific, {excerpt(line.ticket)}});
}

void LineMapper::readTime(Context &context, LogLine &line)
{
    const auto at = m_times.read(context.row.cell(m_plan.at));
    if (m_firstTimeTwice == 0 && m_times.timesTwice() > 0)
        m_firstTimeTwice = context.row.line;
    if (at)
        line.atMs = *at;
    else
        refuse(context, m_plan.at, at.error());
}

void LineMapper::readMeaning(Context &context, LogLine &line)
{
    const bool byState = m_plan.state != ColumnPlan::Absent;
    const int column = byState ? m_plan.state : m_plan.kind;
    const std::string_view text = context.row.cell(column);
    const auto found = m_meanings.find(text);
    if (found == m_meanings.end() && !m_otherMeaning)
        return refuse(context, column, {byState ? errors::StateUnknown : errors::KindUnknown, {excerpt(text)}});
    if (found == m_meanings.end() && m_othersAreNotes)
        m_unknownKinds.add(text, context.row.line);
    const Meaning meaning = found == m_meanings.end() ? *m_otherMeaning : found->second;
    line.kind = meaning.kind;
    line.state = meaning.state;
}

/** The kind column speaks first, then the pattern; a tier only stands beside a kind that has one, and no tier proposes nothing.
 */
void LineMapper::readLevel(Context &context, std::string_view unit)
{
    if (!m_proposes)
        return;
    const auto bySuffix = suffixProposal(unit);
    LevelProposal proposal = bySuffix.value_or(LevelProposal{});
    if (m_plan.tier != ColumnPlan::Absent)
        proposal.tier = readTier(context);
    if (!context.row.cell(m_plan.unitKind).empty())
        proposal.kind = readName<UnitKind>(context, m_plan.unitKind, errors::UnitKindUnknown);
    if (isTransparent(proposal.kind))
        proposal.tier = 0;
    if (unit.empty() || !context.accepted)
        return;
    const bool proposed = proposal.tier != 0 || isTransparent(proposal.kind);
    if (!m_levels.add(unit, proposed ? std::optional(proposal) : std::nullopt, context.row.line))
        refuse(context, m_plan.unit, {errors::TooManyUnits, {QString::number(LevelProposals::UnitLimit)}});
}

quint8 LineMapper::readTier(Context &context) const
{
    const std::string_view text = withoutBlanks(context.row.cell(m_plan.tier));
    int tier = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), tier);
    const bool whole = problem == std::errc() && end == text.data() + text.size();
    const bool good = text.empty() || (whole && tier >= 0 && tier <= HighestTier);
    if (!good)
        refuse(context, m_plan.tier, {errors::TierInvalid, {excerpt(text), QString::number(HighestTier)}});
    return good ? static_cast<quint8>(tier) : quint8{0};
}

std::optional<LevelProposal> LineMapper::suffixProposal(std::string_view unit) const
{
    const auto fits = [unit](const auto &rule) { return unit.ends_with(rule.first); };
    const auto found = std::ranges::find_if(m_suffixes, fits);
    return found == m_suffixes.end() ? std::nullopt : std::optional(found->second);
}

/** Only a ticket's first line speaks for its attributes, but which one that is shows when the lines are together. */
void LineMapper::readAttributes(Context &context, LogLine &line)
{
    m_attributes.clear();
    for (const ColumnPlan::Attribute &attribute : m_plan.attributes)
        appendText(m_attributes, readText(context, attribute.column));
    line.attributes = m_attributes;
}

std::string_view LineMapper::readText(Context &context, int column) const
{
    const std::string_view text = context.row.cell(column);
    if (isTooLong(text))
        refuse(context, column, {errors::TextTooLong, {QString::number(TextLimit)}});
    return text;
}

template<typename E>
E LineMapper::readName(Context &context, int column, ErrorCode unknown) const
{
    const std::string_view text = context.row.cell(column);
    if (text.empty())
        return E{};
    const auto names = EnumNames<E>::names;
    const auto found = std::ranges::find(names, text);
    if (found == names.end()) {
        refuse(context, column, {unknown, {excerpt(text), namesOf<E>().join(QStringLiteral(", "))}});
        return E{};
    }
    return static_cast<E>(found - names.begin());
}

} // namespace palier
