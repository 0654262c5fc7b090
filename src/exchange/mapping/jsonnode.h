// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace palier {

/** The first thing that is wrong in a JSON document; the others may follow from it. */
class JsonProblem
{
public:
    void report(ErrorCode code, QStringList parameters)
    {
        if (!m_error)
            m_error = Error{code, std::move(parameters)};
    }
    const std::optional<Error> &error() const { return m_error; }

private:
    std::optional<Error> m_error;
};

/** A value in a JSON document that knows where it stands ("at.zone") and reports what it is not. What is absent reads as empty.
 */
class JsonNode
{
public:
    JsonNode(QJsonValue value, QString path, JsonProblem &problem)
        : m_value(std::move(value)), m_path(std::move(path)), m_problem(&problem)
    {}

    const QString &path() const { return m_path; }
    bool exists() const { return !m_value.isUndefined(); }
    bool isObject() const { return m_value.isObject(); }
    bool isText() const { return m_value.isString(); }

    JsonNode operator[](const QString &key) const;
    QStringList keys() const { return m_value.toObject().keys(); }
    /** Reports every key that is not among these. */
    void allowKeys(const QStringList &keys) const;

    QString text() const;
    /** A text that must be there and not be empty. */
    QString requiredText() const;
    bool boolean() const;
    int integer(int lowest, int highest) const;
    QStringList texts() const;
    void requireObject() const;

    void unknown(const QString &value, const QString &allowed) const;
    void fail(ErrorCode code, const QStringList &more = {}) const;

private:
    QJsonValue m_value;
    QString m_path;
    JsonProblem *m_problem;
};

} // namespace palier
