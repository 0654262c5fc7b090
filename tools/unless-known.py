#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""unless-known.py STORE COMPILE_COMMANDS SETTINGS FILES_AT_ONCE COMMAND…: an analyser over translation units, but not again over what it
has found clean before.

Reads file names from stdin, one a line, and runs COMMAND with those of them whose text after the preprocessor, with its comments, or
whose analyser (COMMAND, and the text of the file SETTINGS) is not noted in the folder STORE. A file that passes is noted there.
A unit of files that gather.py put together, and that clang does not compile though g++ did, is run file by file instead.
Ends with 1 if COMMAND failed for any file."""

import concurrent.futures
import hashlib
import json
import os
import pathlib
import shlex
import subprocess
import sys


def compile_commands(path):
    return {entry["file"]: entry for entry in json.loads(pathlib.Path(path).read_text())}


def preprocessed(entry):
    """What the compiler sees of a file. Comments stay: they may silence a finding."""
    words = shlex.split(entry["command"])
    words = [word for word in words if os.path.basename(word) != "ccache"]
    output = words.index("-o")
    del words[output:output + 2]
    words.remove("-c")
    return subprocess.run(words + ["-E", "-P", "-C"], cwd=entry["directory"], check=True, capture_output=True).stdout


def gathered(name):
    """The files of a unit of gather.py; none if it is a file of its own, or the only one."""
    listed = pathlib.Path(name).with_suffix(".files")
    files = listed.read_text().split("\n")[:-1] if listed.exists() else []
    return files if len(files) > 1 else []


def main():
    store, commands_file, settings, at_once, *command = sys.argv[1:]
    store = pathlib.Path(store)
    store.mkdir(parents=True, exist_ok=True)
    commands = compile_commands(commands_file)
    analyser = " ".join(command).encode() + pathlib.Path(settings).read_bytes()

    def mark(name):
        entry = commands.get(str(pathlib.Path(name).resolve()))
        return store / hashlib.sha256(analyser + preprocessed(entry)).hexdigest() if entry else None

    def run(names):
        ran = subprocess.run(command + names, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        return ran.stdout, ran.returncode == 0 and "warning:" not in ran.stdout and "error:" not in ran.stdout

    def analyse(names):
        output, clean = run(names)
        files = [file for name in names for file in gathered(name)]
        if "[clang-diagnostic-error]" in output and files:
            alone = [run([file]) for file in files]
            output, clean = "".join(said for said, _ in alone), all(fine for _, fine in alone)
        return names, output, clean

    failed = False
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        names = [line.rstrip("\n") for line in sys.stdin]
        marks = dict(zip(names, pool.map(mark, names)))
        new = [name for name in names if not marks[name] or not marks[name].exists()]
        print(f"{len(names)} files, {len(names) - len(new)} of them known to be clean", flush=True)
        at_once = int(at_once)
        groups = [new[i:i + at_once] for i in range(0, len(new), at_once)]
        for done in concurrent.futures.as_completed([pool.submit(analyse, group) for group in groups]):
            group, output, clean = done.result()
            for name in group:
                if clean and marks[name]:
                    marks[name].touch()
            if not clean:
                failed = True
                print(output, flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
