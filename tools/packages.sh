# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The Debian 12 packages that Palier is built and tested with, and their installation. CONTRIBUTING.md says what each is for.

# shellcheck disable=SC2034 # read by ./dev
build_packages=(g++ cmake ninja-build ccache qt6-base-dev qt6-svg-dev libqt6sql6-sqlite libqt6sql6-psql libsqlite3-dev libpq-dev postgresql openssl qtkeychain-qt6-dev gnome-keyring dbus-daemon qt6-tools-dev qt6-l10n-tools qt6-translations-l10n
    zlib1g-dev libxlsxwriter-dev tzdata python3)
# shellcheck disable=SC2034
check_packages=(clang-tidy-19 clang-format-19 clazy gcovr)

is_debian_12() {
    [ -r /etc/os-release ] && (. /etc/os-release && [ "${ID:-}" = debian ] && [ "${VERSION_ID:-}" = 12 ])
}

# Those of the named packages that are not installed.
missing_packages() {
    local installed package
    # It fails for packages that the machine has never heard of; those are missing too.
    installed=" $({ dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true; } |
        awk '$1 == "installed" { printf "%s ", $2 }')"
    for package in "$@"; do
        [[ $installed == *" $package "* ]] || echo "$package"
    done
}

# As root, or through sudo: the only thing that ./dev ever does with more rights than its caller.
apt_get() {
    local as_root=()
    [ "$(id -u)" = 0 ] || as_root=(sudo)
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 "$@"
}

explain_by_hand() {
    echo "$1 Ask whoever administers this machine to run, as root:"
    echo "  apt-get update && apt-get install --no-install-recommends ${*:2}"
    echo "then start ./dev again."
}

# sudo asks for a password on the terminal, so this comes before the step that hides the output.
can_become_root() {
    [ "$(id -u)" = 0 ] && return 0
    command -v sudo >/dev/null || return 1
    sudo -n true 2>/dev/null || { echo "sudo is asked for the installation of: $*"; sudo -v; }
}

# Where we cannot install: go on if the tools are there, explain if not.
use_what_is_there() {
    local tool
    for tool in g++ cmake ninja; do
        command -v "$tool" >/dev/null && continue
        echo "This is not Debian 12 and '$tool' is missing. Install the counterparts of these Debian packages:"
        echo "  $*"
        return 1
    done
    echo "This is not Debian 12: nothing is installed, the tools found here are used as they are."
}

# install_packages PACKAGE…: leaves the machine with all of them; quick when they are there.
install_packages() {
    local missing
    is_debian_12 || { use_what_is_there "$@"; return; }
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -gt 0 ] || return 0
    if ! can_become_root "${missing[@]}"; then
        explain_by_hand "Packages are missing, and sudo is not available to install them." "${missing[@]}"
        return 1
    fi
    step apt-update "Read the package lists" apt_get update || echo "Going on with the package lists that are here."
    if ! step apt-install "Install ${#missing[@]} packages" apt_get install --no-install-recommends "${missing[@]}"; then
        explain_by_hand "The installation failed (no network?)." "${missing[@]}"
        return 1
    fi
}
