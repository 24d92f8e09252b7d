#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the models that resources/models/manifest takes from a package of npm's registry into the model folder of
# haetaectl. The package passes through memory alone: what it holds beside the files of the manifest never reaches a disk.
# Whatever hinders it is one line on stderr and exit 1; Haetae runs without these models.
# usage: fetch_models.sh HAETAECTL
set -u

root=$(cd -- "$(dirname -- "$0")/.." && pwd -P) || exit 1
manifest=$root/resources/models/manifest
program=${1:-$root/build/release/bin/haetaectl}
case $program in /*) ;; *) program=$PWD/$program ;; esac
memory=/dev/shm
probe_seconds=15 # an unreachable registry must not hold up the start
fetch_seconds=180

# give_up WHY
give_up() {
    printf 'haetae: models: %s; faces are searched without them\n' "$1" >&2
    exit 1
}

# Packages of which a model is missing or damaged: NAME@VERSION INTEGRITY, one a line.
wanted() {
    "$program" models list --json | sed -n \
        's/.*"state":"\(not_installed\|damaged\)".*"package":"\([^"][^"]*\)","integrity":"\([^"]*\)".*/\2 \3/p' | sort -u
}

# files PACKAGE: what the manifest takes from it
files() {
    awk -v want="$1" '
        function tell() { if (package == want) printf "%s", names; names = package = "" }
        $1 == "file" { names = names $2 "\n" }
        $1 == "package" { package = $2 }
        NF == 0 { tell() }
        END { tell() }' "$manifest"
}

hex_of_integrity() { printf '%s' "${1#sha512-}" | base64 -d | od -An -v -tx1 | tr -d ' \n'; }

# fetch PACKAGE INTEGRITY: through npm with its own settings (proxy, mirror), its cache in memory too
fetch() {
    set -- "$1" "$2" --ignore-scripts --fetch-retries=0 --loglevel=error --cache "$place/cache"
    package=$1 integrity=$2
    shift 2
    told=$(timeout -k 2 $probe_seconds npm view "$package" dist.integrity "$@" --fetch-timeout=10000 \
        </dev/null 2>/dev/null) || give_up "npm cannot reach $package"
    [ "$told" = "$integrity" ] || give_up "the registry offers another $package than the manifest names"
    timeout -k 2 $fetch_seconds npm pack "$package" "$@" --pack-destination "$place" \
        </dev/null >/dev/null 2>&1 || give_up "npm does not deliver $package"
    rm -rf "$place/cache"
    set -- "$place"/*.tgz
    sum=$(sha512sum <"$1") || give_up "$package cannot be read"
    [ "${sum%% *}" = "$(hex_of_integrity "$integrity")" ] || give_up "$package arrived damaged"
    # shellcheck disable=SC2046 # the manifest's names hold no spaces
    tar -xzf "$1" -C "$place" --strip-components=2 $(files "$package" | sed 's|^|package/model/|') 2>/dev/null ||
        give_up "$package lacks a file of the manifest"
    rm -f "$1"
    # shellcheck disable=SC2046
    (cd -- "$place" && "$program" models install $(files "$package")) || give_up "$package is not installed"
}

[ -x "$program" ] || give_up "$program is not built"
list=$(wanted)
[ -n "$list" ] || exit 0
command -v npm >/dev/null || give_up 'there is no npm'
free=$(df -Pk $memory 2>/dev/null | awk 'NR == 2 && $1 == "tmpfs" || $1 == "shm" { print $4 }')
[ "${free:-0}" -ge 49152 ] || give_up "$memory has no 48 MB of memory for a package that must not touch a disk"
place=$(mktemp -d $memory/haetae-XXXXXX) || give_up "$memory cannot be written"
trap 'rm -rf "$place"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
# A file of npm's or of its log must not lie on a disk either.
export npm_config_logs_max=0 npm_config_update_notifier=false TMPDIR="$place"
cd -- "$place" || exit 1 # no project's .npmrc
printf '%s\n' "$list" | while read -r package integrity; do
    printf '== fetching models of %s\n' "$package"
    fetch "$package" "$integrity" || exit 1
done
