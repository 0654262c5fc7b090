// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/mapping/mappingparser.h"

#include "base/zone.h"
#include "exchange/errors.h"
#include "exchange/input/encoding.h"
#include "exchange/mapping/columnplan.h"
#include "exchange/mapping/jsonnode.h"
#include "exchange/mapping/namesof.h"

#include <algorithm>

namespace palier {

namespace {

constexpr QLatin1String Any("*");

/** Keys whose value is the name of a column. */
struct ColumnKey {
    const char *key;
    QString Mapping::*column;
    bool required;
};
constexpr std::array ColumnKeys{
    ColumnKey{"ticket", &Mapping::ticket, true},
    ColumnKey{"unit", &Mapping::unit, true},
    ColumnKey{"unit_kind", &Mapping::unitKind, false},
    ColumnKey{"ret", &Mapping::returnKind, false},
    ColumnKey{"actor", &Mapping::actor, false},
    ColumnKey{"actor_kind", &Mapping::actorKind, false},
    ColumnKey{"reason", &Mapping::reason, false},
    ColumnKey{"subject", &Mapping::subject, false},
    ColumnKey{"customer", &Mapping::customer, false},
};
// … and those with more to say.
constexpr std::array OtherKeys{
    "name", "format", "encoding", "delimiter", "at", "tier", "kind", "state", "attributes", "optional", "sort"};

/** A file cannot say which states or which commands these kinds are about. */
QStringList importableKinds()
{
    QStringList names = namesOf<EventKind>();
    names.removeAll(nameOf(EventKind::State));
    names.removeAll(nameOf(EventKind::Undo));
    return names;
}

/** The value whose name stands here, which must be one of these. */
template<typename E>
std::optional<E> readNamed(const JsonNode &node, const QStringList &allowed = namesOf<E>())
{
    const QString name = node.text();
    if (allowed.contains(name))
        return valueNamed<E>(name);
    node.unknown(name, allowed.join(QStringLiteral(", ")));
    return std::nullopt;
}

void readColumns(const JsonNode &root, Mapping &mapping)
{
    for (const ColumnKey &known : ColumnKeys) {
        const JsonNode node = root[QLatin1String(known.key)];
        mapping.*known.column = known.required || node.exists() ? node.requiredText() : QString();
    }
}

bool isQtFormat(const QString &format)
{
    return format.contains(QLatin1Char('d')) && format.contains(QLatin1Char('M')) && format.contains(QLatin1Char('y'));
}

void readTimeFormat(const JsonNode &node, TimeMapping &at)
{
    static const QStringList named{
        QStringLiteral("auto"), QStringLiteral("iso"), QStringLiteral("epoch"), QStringLiteral("epoch-ms")};
    if (!node.exists())
        return;
    at.format = node.requiredText();
    if (!named.contains(at.format) && !isQtFormat(at.format))
        node.unknown(at.format, named.join(QStringLiteral(", ")) + QStringLiteral(", dd/MM/yyyy HH:mm:ss"));
}

void readTime(const JsonNode &node, TimeMapping &at)
{
    if (node.isText() || !node.exists()) {
        at.column = node.requiredText();
        return;
    }
    node.requireObject();
    node.allowKeys({QStringLiteral("column"), QStringLiteral("format"), QStringLiteral("zone")});
    at.column = node[QStringLiteral("column")].requiredText();
    readTimeFormat(node[QStringLiteral("format")], at);
    const JsonNode zone = node[QStringLiteral("zone")];
    at.zone = zone.text();
    if (zone.exists() && !Zone::parse(at.zone))
        zone.unknown(at.zone, QStringLiteral("Europe/Paris, +01:00, UTC"));
}

SuffixRule readSuffix(const QString &suffix, const JsonNode &node)
{
    if (!node.isObject())
        return {suffix, static_cast<quint8>(node.integer(0, HighestTier))};
    node.allowKeys({QStringLiteral("tier"), QStringLiteral("kind")});
    const JsonNode tier = node[QStringLiteral("tier")];
    const JsonNode kind = node[QStringLiteral("kind")];
    return {suffix, static_cast<quint8>(tier.exists() ? tier.integer(0, HighestTier) : 0),
        kind.exists() ? readNamed<UnitKind>(kind).value_or(UnitKind::Team) : UnitKind::Team};
}

/** JSON keeps no order of keys: the longest suffix that fits is meant. */
void readTier(const JsonNode &node, Mapping &mapping)
{
    if (node.isText() || !node.exists()) {
        mapping.tier = node.exists() ? node.requiredText() : QString();
        return;
    }
    node.requireObject();
    node.allowKeys({QStringLiteral("suffixes")});
    const JsonNode suffixes = node[QStringLiteral("suffixes")];
    suffixes.requireObject();
    for (const QString &suffix : suffixes.keys())
        mapping.tierBySuffix.push_back(readSuffix(suffix, suffixes[suffix]));
    std::ranges::stable_sort(
        mapping.tierBySuffix, std::ranges::greater{}, [](const SuffixRule &rule) { return rule.suffix.size(); });
}

/** What a column's values mean: the words of the file to ours, or only the column where the file uses ours. */
template<typename E>
struct Meanings {
    QString &column;
    QHash<QString, E> &values;
    std::optional<E> &others;
};

template<typename E>
void readMeanings(const JsonNode &node, Meanings<E> meanings, const QStringList &allowed)
{
    if (node.isText()) {
        meanings.column = node.requiredText();
        for (const QString &name : allowed)
            meanings.values.insert(name, *valueNamed<E>(name));
        return;
    }
    node.requireObject();
    node.allowKeys({QStringLiteral("column"), QStringLiteral("values")});
    meanings.column = node[QStringLiteral("column")].requiredText();
    const JsonNode values = node[QStringLiteral("values")];
    values.requireObject();
    for (const QString &value : values.keys()) {
        const auto meaning = readNamed<E>(values[value], allowed);
        if (meaning && value == Any)
            meanings.others = meaning;
        else if (meaning)
            meanings.values.insert(value, *meaning);
    }
}

void readMeaning(const JsonNode &root, Mapping &mapping)
{
    const JsonNode kind = root[QStringLiteral("kind")];
    const JsonNode state = root[QStringLiteral("state")];
    if (kind.exists() && state.exists())
        return state.fail(errors::MappingConflict, {kind.path()});
    if (state.exists())
        readMeanings<TicketState>(state, {mapping.state, mapping.states, mapping.otherStates}, namesOf<TicketState>());
    else if (kind.exists())
        readMeanings<EventKind>(kind, {mapping.kind, mapping.kinds, mapping.otherKinds}, importableKinds());
    else
        kind.fail(errors::MappingMissingKey);
}

void readAttribute(const QString &name, const JsonNode &node, Mapping &mapping)
{
    const QString column = node.requiredText();
    if (name == Any && column == Any) {
        mapping.allOtherColumns = true;
        return;
    }
    if (name.trimmed().isEmpty() || name == Any || isReservedDimension(name))
        return node.fail(errors::MappingReserved, {name});
    if (name == QLatin1String("customer") && !mapping.customer.isEmpty())
        return node.fail(errors::MappingConflict, {name});
    mapping.attributes.emplace_back(name, column);
}

void readAttributes(const JsonNode &node, Mapping &mapping)
{
    if (!node.exists())
        return;
    mapping.allOtherColumns = node.isText() && node.text() == Any;
    if (mapping.allOtherColumns)
        return;
    node.requireObject();
    for (const QString &name : node.keys())
        readAttribute(name, node[name], mapping);
}

/** "optional" names keys of the mapping; what a reader needs are their columns. */
void readOptional(const JsonNode &node, Mapping &mapping)
{
    QStringList allowed{QStringLiteral("tier")};
    QStringList columns{mapping.tier};
    for (const ColumnKey &known : ColumnKeys) {
        if (known.required)
            continue;
        allowed.append(QLatin1String(known.key));
        columns.append(mapping.*known.column);
    }
    for (const QString &key : node.texts()) {
        const auto index = allowed.indexOf(key);
        if (index < 0 || columns[index].isEmpty())
            node.unknown(key, allowed.join(QStringLiteral(", ")));
        else
            mapping.optionalColumns.append(columns[index]);
    }
}

void readEncoding(const JsonNode &node, Mapping &mapping)
{
    mapping.encoding = node.text().toLower();
    if (node.exists() && !valueNamed<Encoding>(mapping.encoding))
        node.unknown(mapping.encoding, namesOf<Encoding>().join(QStringLiteral(", ")));
}

void readDelimiter(const JsonNode &node, Mapping &mapping)
{
    if (!node.exists())
        return;
    const QString text = node.text();
    const QChar delimiter = text.isEmpty() ? QChar() : text.front();
    const bool printable = delimiter.unicode() > 0x20 && delimiter.unicode() < 0x7f && !delimiter.isLetterOrNumber();
    const bool good = text.size() == 1 && (printable || delimiter == QLatin1Char('\t')) && delimiter != QLatin1Char('"');
    if (good)
        mapping.delimiter = delimiter;
    else
        node.unknown(text, QStringLiteral(", ; \\t |"));
}

/** An XES log says itself how it is written. */
void readFormat(const JsonNode &root, Mapping &mapping)
{
    const JsonNode format = root[QStringLiteral("format")];
    const QString name = format.exists() ? format.text() : QStringLiteral("csv");
    if (name != QLatin1String("csv") && name != QLatin1String("xes"))
        format.unknown(name, QStringLiteral("csv, xes"));
    mapping.format = name == QLatin1String("xes") ? Mapping::Format::Xes : Mapping::Format::Csv;
    const JsonNode encoding = root[QStringLiteral("encoding")];
    const JsonNode delimiter = root[QStringLiteral("delimiter")];
    readEncoding(encoding, mapping);
    readDelimiter(delimiter, mapping);
    for (const JsonNode &node : {encoding, delimiter}) {
        if (node.exists() && mapping.format == Mapping::Format::Xes)
            node.fail(errors::MappingConflict, {format.path()});
    }
}

void allowRootKeys(const JsonNode &root)
{
    QStringList keys;
    for (const ColumnKey &known : ColumnKeys)
        keys.append(QLatin1String(known.key));
    for (const char *key : OtherKeys)
        keys.append(QLatin1String(key));
    root.allowKeys(keys);
}

} // namespace

Result<Mapping> parseMapping(const QJsonObject &object, const QString &fallbackName)
{
    JsonProblem problem;
    const JsonNode root(object, {}, problem);
    Mapping mapping;
    allowRootKeys(root);
    const JsonNode name = root[QStringLiteral("name")];
    mapping.name = name.exists() ? name.requiredText() : fallbackName;
    readFormat(root, mapping);
    readColumns(root, mapping);
    readTime(root[QStringLiteral("at")], mapping.at);
    readTier(root[QStringLiteral("tier")], mapping);
    readMeaning(root, mapping);
    readAttributes(root[QStringLiteral("attributes")], mapping);
    readOptional(root[QStringLiteral("optional")], mapping);
    mapping.sort = root[QStringLiteral("sort")].boolean();
    if (problem.error())
        return *problem.error();
    return mapping;
}

} // namespace palier
