-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: how long statements wait for somebody else's lock until this transaction ends.
-- Parameters: :milliseconds (as text)
-- Index: none
SELECT set_config('lock_timeout', :milliseconds, true);
