#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""oraclebatch.py ORACLE FOLDER SEED TICKETS < QUESTIONS: many questions to the oracle about one random log, in one process.

Writes FOLDER/log.csv and, for each question of the JSON object on standard input ({"name": [arguments], …}), FOLDER/name.
Reading and folding the same log twice is saved: the oracle itself stays as it is.
"""
import contextlib, functools, importlib.util, json, os, sys


def load(path):
    spec = importlib.util.spec_from_file_location('oracle', path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def remember(oracle):
    """Makes the oracle keep what it has read, and the ledger entries it has folded."""
    oracle.read_events = functools.lru_cache(oracle.read_events)
    fold, entries = oracle.fold, {}

    def remembered(events, *how):
        key = (id(events), *how)
        if key not in entries:
            entries[key] = fold(events, *how)
        return entries[key]
    oracle.fold = remembered


def answer(oracle, arguments, path):
    with open(path + '.part', 'w', encoding='utf-8') as out, contextlib.redirect_stdout(out):
        oracle.main(arguments)
    os.rename(path + '.part', path)


def main(oracle_path, folder, seed, tickets):
    oracle = load(oracle_path)
    remember(oracle)
    os.makedirs(folder, exist_ok=True)
    log = os.path.join(folder, 'log.csv')
    answer(oracle, ['--random', seed, tickets], log)
    for name, arguments in json.load(sys.stdin).items():
        answer(oracle, [log, *arguments], os.path.join(folder, name))


if __name__ == '__main__':
    main(*sys.argv[1:])
