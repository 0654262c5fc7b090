// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace palier {

/** A key that an object has twice. */
struct RepeatedKey {
    qint64 line = 0; // of the second one, from 1 on
    QString key;
};

/** The first key that repeats one of its object. Qt's parser silently takes the last of them, so that what a person reads above
    would not be what counts. @param json a document that Qt's parser accepts. Any thread. */
std::optional<RepeatedKey> repeatedKey(const QByteArray &json);

} // namespace palier
