-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: those who took part in a training, before they are written anew.
-- Parameters: :training (id)
-- Index: the primary key of training_agent
DELETE FROM training_agent WHERE training = :training;
