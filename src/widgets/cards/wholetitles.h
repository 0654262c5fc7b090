// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTableView;

namespace palier {

/** From now on no column of this table is narrower than its title, nor than the short words in its first rows; where all of them
    do not fit, the table scrolls. After its model is set. */
void keepTitlesWhole(QTableView &table);

} // namespace palier
