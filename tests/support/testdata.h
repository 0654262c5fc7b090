// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace palier::test {

/** The root of the checkout that the test was built from. */
QString sourceDir();

/** A file of tests/data. */
QString dataFile(const QString &name);

/** A file of the optional folder of real logs and of the oracle (PALIER_TEST_DATA, by default ../shared), or "" where it is not:
    the test then says QSKIP("no test data"). */
QString sharedFile(const QString &name);

/** Runs the oracle (plain Python) with these arguments; its standard output, or an empty array with `error` filled. */
QByteArray oracle(const QStringList &arguments, QString *error);

/** Writes bytes to a new file and returns its path. */
QString writeFile(const QString &path, const QByteArray &bytes);

} // namespace palier::test
