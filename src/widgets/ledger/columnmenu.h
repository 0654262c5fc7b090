// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMenu;
class QWidget;

namespace palier {

class LedgerTable;

/** Which columns a table shows, and by which it is sorted. Deletes itself when it closes. */
QMenu *columnMenu(LedgerTable &table, QWidget *parent);

} // namespace palier
