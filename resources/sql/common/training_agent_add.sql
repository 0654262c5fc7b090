-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: that an agent took part in a training.
-- Parameters: :training (id), :agent (id)
-- Index: the primary key of training_agent
INSERT INTO training_agent (training, agent) VALUES (:training, :agent);
