// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QStringList>
#include <QVariant>

#include <optional>

namespace palier {

/** The rows of one run of a statement, forward only, as the engine's own library gives them: for rows of any number. */
class RowReader
{
public:
    RowReader() = default;
    RowReader(const RowReader &) = delete;
    RowReader &operator=(const RowReader &) = delete;
    virtual ~RowReader() = default;

    /** The next row; false after the last one and after an error. */
    virtual bool next() = 0;
    /** Why there are no more rows; nothing where that was the last. */
    virtual const std::optional<Error> &error() const = 0;

    virtual bool isNull(int column) const = 0;
    /** "" for NULL. */
    virtual QString text(int column) const = 0;
    /** 0 for NULL. */
    virtual qint64 number(int column) const = 0;
    /** As Qt would give it; not valid for NULL. */
    virtual QVariant value(int column) const = 0;
    virtual QStringList columns() const = 0;
};

} // namespace palier
