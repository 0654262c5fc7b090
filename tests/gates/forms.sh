#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# forms.sh ROOT: in forms/*.ui every widget that people act upon has an object name of its own and an accessible name, stands in
# the tab order, and has a letter to reach it by: a mnemonic in its words, or a label that is its buddy. A button without words
# (an icon) needs no letter. What is made in code is held to the same by tests/app/tst_reach.cpp.
set -eu
cd "$1"

python3 - <<'CHECK'
import glob
import sys
import xml.etree.ElementTree as xml

BUTTONS = {"QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QCommandLinkButton"}
FIELDS = {"QLineEdit", "QPlainTextEdit", "QTextEdit", "QComboBox", "QFontComboBox", "QSpinBox", "QDoubleSpinBox", "QDateEdit",
          "QTimeEdit", "QDateTimeEdit", "QSlider", "QDial", "QListView", "QListWidget", "QTableView", "QTableWidget", "QTreeView",
          "QTreeWidget", "QKeySequenceEdit", "QCalendarWidget"}


def text_of(widget, name):
    value = widget.find(f"property[@name='{name}']/string")
    return "" if value is None else (value.text or "")


def has_mnemonic(text):
    return "&" in text.replace("&&", "")


def kinds(form):
    """The class that each promoted class extends."""
    return {c.findtext("class"): c.findtext("extends") for c in form.iter("customwidget")}


def problems(path):
    form = xml.parse(path).getroot()
    extends = kinds(form)
    stops = [stop.text for stop in form.iter("tabstop")]
    buddies = {buddy.text for buddy in form.iterfind(".//property[@name='buddy']/cstring")}
    for widget in form.iter("widget"):
        kind = extends.get(widget.get("class"), widget.get("class"))
        name = widget.get("name", "")
        if kind not in BUTTONS | FIELDS:
            continue
        if not name or name.rstrip("_0123456789") == kind[1].lower() + kind[2:]:  # as Designer names it: pushButton_2
            yield f"{name or kind}: no object name of its own"
        if not text_of(widget, "accessibleName"):
            yield f"{name}: no accessibleName"
        if name not in stops:
            yield f"{name}: not in the tab order (tabstops)"
        text = text_of(widget, "text") if kind in BUTTONS else ""
        needs_letter = kind in FIELDS or bool(text)
        if needs_letter and not has_mnemonic(text) and name not in buddies:
            yield f"{name}: no mnemonic, and no label with one is its buddy"
    for label in form.iter("widget"):
        buddy = label.find("property[@name='buddy']/cstring")
        if buddy is not None and not has_mnemonic(text_of(label, "text")):
            yield f"{label.get('name')}: the label of {buddy.text} has no mnemonic"


failed = False
for path in sorted(glob.glob("forms/*.ui")):
    for problem in problems(path):
        print(f"{path}: {problem}")
        failed = True
sys.exit(failed)
CHECK
