#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu
here=$(dirname "$0")
gate=$here/forms.sh
. "$here/planted.sh"

# form WIDGETS [TABSTOPS]
form() {
    plant forms/form.ui <<TEXT
<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>Form</class><widget class="QWidget" name="Form">$1</widget>
<customwidgets><customwidget><class>palier::Steady</class><extends>QToolButton</extends></customwidget></customwidgets>
<tabstops>${2-}</tabstops></ui>
TEXT
}
named='<property name="accessibleName"><string>Go</string></property>'
words='<property name="text"><string>&amp;Go</string></property>'
stop='<tabstop>go</tabstop>'

form "<widget class=\"QLabel\" name=\"label\"/><widget class=\"QToolButton\" name=\"go\">$named</widget>" "$stop"
passes
form "<widget class=\"QPushButton\" name=\"go\">$named$words</widget>" "$stop"
passes
buddy='<property name="buddy"><cstring>go</cstring></property>'
form "<widget class=\"QLabel\" name=\"label\">$words$buddy</widget><widget class=\"QLineEdit\" name=\"go\">$named</widget>" "$stop"
passes

form "<widget class=\"QPushButton\" name=\"go\">$words</widget>" "$stop"
catches 'forms/form.ui: go: no accessibleName'
form "<widget class=\"palier::Steady\" name=\"go\">$words</widget>" "$stop"
catches 'go: no accessibleName'
form "<widget class=\"QPushButton\" name=\"pushButton_2\">$named$words</widget>" '<tabstop>pushButton_2</tabstop>'
catches 'pushButton_2: no object name of its own'
form "<widget class=\"QPushButton\" name=\"go\">$named$words</widget>"
catches 'go: not in the tab order'
form "<widget class=\"QLineEdit\" name=\"go\">$named</widget>" "$stop"
catches 'go: no mnemonic'
form "<widget class=\"QPushButton\" name=\"go\">$named<property name=\"text\"><string>R&amp;&amp;D</string></property></widget>" "$stop"
catches 'go: no mnemonic'
form "<widget class=\"QLabel\" name=\"label\">$buddy</widget><widget class=\"QLineEdit\" name=\"go\">$named</widget>" "$stop"
catches 'label: the label of go has no mnemonic'
