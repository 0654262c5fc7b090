// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariant>

#include <span>

class QSqlDriver;

namespace palier {

/** A statement with its parameters (:name) in the order in which they stand, each written by the driver as a literal of the
   server: what Qt's binding does as well, without a statement to prepare and to give back at each use. Nothing in quotation marks
   is a parameter, nor is a cast (::type). A value for which there is no parameter is ignored. */
QString withLiterals(const QString &sql, std::span<const QVariant> values, const QSqlDriver &driver);

} // namespace palier
