#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""gather.py COMPILE_COMMANDS FOLDER SIZE: what the analysers read, instead of one file after the other.

Qt's headers are nearly all of what an analyser reads of a file, so the files of a target are gathered: FOLDER gets units that include up
to SIZE files each, and compile_commands.json for the units and the files, without the header that g++ precompiled and clang cannot
read. Files that do not compile together (they name two different things alike, which nobody forbids in anonymous namespaces) come into
different units. A unit of files of tests/ is FOLDER/tests/<name>.cpp, where the settings of tests/ are found too; <name>.files beside
it names them, one a line."""

import concurrent.futures
import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys

TOPS = ("src", "tests")


def for_clang(command, file):
    """The words of a command up to its file and its output: the same for all files of a target."""
    words = [word for word in shlex.split(command) if os.path.basename(word) != "ccache" and word not in ("-Werror", "-Winvalid-pch")]
    for option in ("-include", "-o"):
        if option in words:
            position = words.index(option)
            del words[position:position + 2]
    return [word for word in words if word not in ("-c", file)]


def apart(files, errors):
    """Files that do not compile together, in two: those that an error is in (the later of two that name something alike) and the others;
    halves, if that does not tell them apart."""
    blamed = {line.split(":", 1)[0] for line in errors.splitlines() if ": error: " in line}
    refused = [file for file in files if file in blamed]
    if 0 < len(refused) < len(files):
        return [file for file in files if file not in blamed], refused
    return files[:len(files) // 2], files[len(files) // 2:]


class Gatherer:
    def __init__(self, folder):
        self.folder = folder

    def command(self, words, file):
        # An output, because unless-known.py and clang look for one; nothing is written there.
        return {"directory": str(self.folder), "file": str(file), "command": shlex.join([*words, "-o", "none.o", "-c", str(file)])}

    def write(self, name, files):
        unit = self.folder / f"{name}.cpp"
        unit.write_text("".join(f'#include "{file}" // NOLINT\n' for file in files))
        unit.with_suffix(".files").write_text("".join(f"{file}\n" for file in files))
        return unit

    def errors(self, words, unit):
        checked = subprocess.run([*words, "-w", "-fsyntax-only", "-fdiagnostics-color=never", str(unit)], cwd=self.folder, text=True,
            capture_output=True, check=False)
        return checked.stderr if checked.returncode else ""

    def gather(self, name, words, files):
        """One unit, or the units of two parts; a file alone is a unit whatever the compiler says: the analyser will report it."""
        unit = self.write(name, files)
        errors = self.errors(words, unit) if len(files) > 1 else ""
        if not errors:
            return [self.command(words, unit)]
        unit.unlink()
        unit.with_suffix(".files").unlink()
        return [command for half, part in zip("ab", apart(files, errors)) for command in self.gather(name + half, words, part)]


def targets(commands_file):
    """The files of TOPS by the words that they are compiled with. A file that two targets have is read once."""
    found = {}
    seen = set()
    for entry in json.loads(pathlib.Path(commands_file).read_text()):
        for file in compiled_by(entry):
            if file in seen or not any(file.is_relative_to(pathlib.Path.cwd() / top) for top in TOPS):
                continue
            seen.add(file)
            found.setdefault(tuple(for_clang(entry["command"], entry["file"])), []).append(str(file))
    return found


def compiled_by(entry):
    """The file of a command; those that it includes if CMake made it (CMAKE_UNITY_BUILD)."""
    file = pathlib.Path(entry["file"])
    if file.parent.name != "Unity":
        return [file]
    return [pathlib.Path(included) for included in re.findall(r'^#include "(.+)"$', file.read_text(), re.MULTILINE)]


def main():
    commands_file, folder, size = sys.argv[1], pathlib.Path(sys.argv[2]).resolve(), int(sys.argv[3])
    for top in TOPS:
        shutil.rmtree(folder / top, ignore_errors=True)
        (folder / top).mkdir(parents=True)
        for settings in pathlib.Path(top).glob(".clang-*"):
            shutil.copy(settings, folder / top)
    gatherer = Gatherer(folder)
    commands, jobs = [], []
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for number, (words, files) in enumerate(targets(commands_file).items()):
            commands += [gatherer.command(words, file) for file in files]
            # Neighbours are spread: those of a folder name their helpers alike more often than others do.
            count = -(-len(files) // size)
            parts = [sorted(files)[start::count] for start in range(count)]
            name = "/".join(pathlib.Path(files[0]).relative_to(pathlib.Path.cwd()).parts[:2])
            jobs += [pool.submit(gatherer.gather, f"{name}-{number}-{i}", words, part) for i, part in enumerate(parts)]
        units = [unit for job in jobs for unit in job.result()]
    (folder / "compile_commands.json").write_text(json.dumps(commands + units, indent=1))
    print(f"{len(commands)} files in {len(units)} units")


if __name__ == "__main__":
    main()
