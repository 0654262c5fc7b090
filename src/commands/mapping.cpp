// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The module holds plain values: compiling their headers alone shows that each includes what it needs.
#include "commands/mapping.h"

#include "commands/importreport.h"
