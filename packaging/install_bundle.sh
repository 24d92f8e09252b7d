#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs Haetae from the folder this script lies in, on a Debian 12 without a network. Run it as root.
set -u

fail() {
    printf 'haetae: %s: %s; %s\n' "$1" "$2" "$3" >&2
    exit 1
}

here=$(cd -- "$(dirname -- "$0")" && pwd -P) || exit 1
case $here in *[[:space:]]*) fail "$here" 'has a space in its name' 'copy the folder to a place without one' ;; esac
[ "$(id -u)" -eq 0 ] || fail 'install' 'only root may' 'run: sudo sh install.sh'
(cd -- "$here" && sha256sum --quiet -c SHA256SUMS) ||
    fail "$here" 'differs from its checksums' 'copy the folder again from where it was made'
work=$(mktemp -d) || fail 'temporary folder' 'cannot be made' 'free space in /tmp'
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/lists/partial"
echo "deb [trusted=yes] file:$here/packages ./" >"$work/sources.list"

# Only this folder is asked: no other source, no network.
apt() {
    env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Dir::Etc::SourceList="$work/sources.list" -o Dir::Etc::SourceParts=- \
        -o Dir::State::Lists="$work/lists" -o APT::Sandbox::User=root -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache= "$@"
}
set -- haetae
[ -z "$(find "$here/packages" -name 'haetae-models_*.deb')" ] || set -- haetae haetae-models
apt update >"$work/log" 2>&1 || { cat "$work/log" >&2; fail 'install' 'apt cannot read the bundle' 'copy the folder again'; }
apt --no-install-recommends install "$@" ||
    fail 'install' "apt's words stand above" 'this bundle is for Debian 12 on the architecture it was made on'
echo 'Haetae is installed. Start it from the menu, or try it: haetae --scenario tour'
