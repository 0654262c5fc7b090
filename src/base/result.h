// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1String>
#include <QStringList>

#include <utility>
#include <variant>

namespace palier {

/** Names one kind of failure, for example "import.missing-unit". Declared in the errors.h of the module that reports it,
    with its parameters in order; worded in viewmodels/errortext.cpp, nowhere else. */
using ErrorCode = QLatin1String;

/** A failure as a value: what happened (code) and with what (parameters, in the order the code's declaration gives).
    Never holds a secret or a customer's text. */
struct Error {
    ErrorCode code;
    QStringList parameters;

    friend bool operator==(const Error &, const Error &) = default;
};

/** The outcome of a fallible operation that gives nothing back but its success. */
struct Done {};

/** A value, or the Error that stands for it. Test it before asking for either. */
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_content.index() == 0; }
    const T &operator*() const & { return std::get<0>(m_content); }
    T &operator*() & { return std::get<0>(m_content); }
    T &&operator*() && { return std::get<0>(std::move(m_content)); }
    const T *operator->() const { return &std::get<0>(m_content); }
    T *operator->() { return &std::get<0>(m_content); }
    const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

} // namespace palier
