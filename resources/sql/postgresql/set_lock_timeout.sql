-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: how long statements of this connection wait for somebody else's lock.
-- Parameters: :milliseconds (as text)
-- Index: none
SELECT set_config('lock_timeout', :milliseconds, false);
