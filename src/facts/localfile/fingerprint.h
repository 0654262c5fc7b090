// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace palier {

/** Stands for something larger in comparisons: equal where it is equal, and else not. */
struct Fingerprint {
    quint64 first = 0;
    quint64 second = 0;

    friend bool operator==(const Fingerprint &, const Fingerprint &) = default;
};

/** The same at every run and on every machine of one byte order. */
Fingerprint fingerprint(QByteArrayView bytes);

} // namespace palier
