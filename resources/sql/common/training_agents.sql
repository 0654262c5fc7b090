-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: who took part in a training.
-- Parameters: :training (id)
-- Index: the primary key of training_agent
SELECT a.login
FROM training_agent AS p
JOIN agent AS a ON a.id = p.agent
WHERE p.training = :training
ORDER BY a.login;
