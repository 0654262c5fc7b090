-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the training actions in the order of time, without those who took part.
-- Parameters: none
-- Index: the rowid of training_action
SELECT a.id, a.name, a.kind, t.name, a.from_ms
FROM training_action AS a
LEFT JOIN topic AS t ON t.id = a.topic
ORDER BY a.from_ms, a.id;
