// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/mapping/jsonnode.h"

#include "exchange/errors.h"

#include <QJsonArray>

#include <cmath>

namespace palier {

void JsonNode::fail(ErrorCode code, const QStringList &more) const
{
    m_problem->report(code, QStringList{m_path} + more);
}

void JsonNode::unknown(const QString &value, const QString &allowed) const
{
    fail(errors::MappingUnknownValue, {value.left(60), allowed});
}

JsonNode JsonNode::operator[](const QString &key) const
{
    const QString path = m_path.isEmpty() ? key : m_path + QLatin1Char('.') + key;
    return {m_value.isObject() ? m_value.toObject().value(key) : QJsonValue(QJsonValue::Undefined), path, *m_problem};
}

void JsonNode::allowKeys(const QStringList &keys) const
{
    for (const QString &key : this->keys()) {
        if (!keys.contains(key))
            (*this)[key].fail(errors::MappingUnknownKey);
    }
}

QString JsonNode::text() const
{
    if (exists() && !m_value.isString())
        fail(errors::MappingWrongType, {QStringLiteral("string")});
    return m_value.toString();
}

QString JsonNode::requiredText() const
{
    if (!exists() || (m_value.isString() && m_value.toString().isEmpty()))
        fail(errors::MappingMissingKey);
    return text();
}

bool JsonNode::boolean() const
{
    if (exists() && !m_value.isBool())
        fail(errors::MappingWrongType, {QStringLiteral("boolean")});
    return m_value.toBool();
}

int JsonNode::integer(int lowest, int highest) const
{
    const double number = m_value.toDouble(std::nan(""));
    const bool whole = number == std::floor(number); // false for what is no number
    if (!whole)
        fail(errors::MappingWrongType, {QStringLiteral("integer")});
    else if (number < lowest || number > highest)
        unknown(QString::number(number), QStringLiteral("%1 … %2").arg(lowest).arg(highest));
    return whole && number >= lowest && number <= highest ? static_cast<int>(number) : lowest;
}

QStringList JsonNode::texts() const
{
    if (exists() && !m_value.isArray())
        fail(errors::MappingWrongType, {QStringLiteral("array of strings")});
    QStringList texts;
    const QJsonArray array = m_value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        texts.append(JsonNode(array[i], QStringLiteral("%1[%2]").arg(m_path).arg(i), *m_problem).requiredText());
    return texts;
}

void JsonNode::requireObject() const
{
    if (!exists())
        fail(errors::MappingMissingKey);
    else if (!m_value.isObject())
        fail(errors::MappingWrongType, {QStringLiteral("object")});
}

} // namespace palier
