#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes one folder from which Haetae is installed on a Debian 12 without a network: Haetae's package, every package it
# needs, a package of the models that are installed here, licences, checksums, and the script that installs them.
# usage: bundle.sh HAETAE.deb HAETAECTL FOLDER
set -u

# fail WHAT WHY ADVICE
fail() {
    printf 'haetae: %s: %s; %s\n' "$1" "$2" "$3" >&2
    exit 1
}

[ $# -eq 3 ] || { echo 'usage: bundle.sh HAETAE.deb HAETAECTL FOLDER' >&2; exit 2; }
root=$(cd -- "$(dirname -- "$0")/.." && pwd -P) || exit 1
program=$2 folder=$3
deb=$(cd -- "$(dirname -- "$1")" 2>/dev/null && pwd -P)/${1##*/} # apt takes a file by its whole path
[ -r "$deb" ] || fail "$1" 'is not there' 'run: sh packaging/bootstrap.sh bundle'
[ ! -e "$folder" ] || [ -z "$(ls -A "$folder" 2>/dev/null)" ] ||
    fail "$folder" 'is not empty' 'name a folder that does not exist yet'
mkdir -p "$folder/packages/partial" || fail "$folder" 'cannot be made' 'choose another place'
folder=$(cd -- "$folder" && pwd -P) || exit 1
work=$(mktemp -d) || fail 'temporary folder' 'cannot be made' 'free space in /tmp'
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# ---- packages -------------------------------------------------------------------------------------------------------

# To a machine of which nothing is known: apt is shown an empty list of what is installed. Where the target has a newer
# one than the bundle, apt there keeps its own.
cp "$deb" "$folder/packages/" || fail "$deb" 'cannot be copied' 'free space'
: >"$work/status"
echo '== fetching what the package needs'
apt-get -q -y -o Dir::State::status="$work/status" -o Dir::Cache::archives="$folder/packages" -o Debug::NoLocking=1 \
    -o APT::Sandbox::User=root -o APT::Get::AutomaticRemove=false --no-install-recommends --download-only install "$deb" \
    >"$work/apt.log" 2>&1 || {
    grep '^E:' "$work/apt.log" >&2
    fail 'fetch packages' 'apt-get did not deliver all of them' 'check the network and run apt-get update, then start again'
}
rm -rf "$folder/packages/partial" "$folder/packages/lock"

# ---- models ---------------------------------------------------------------------------------------------------------

# model_files: files of whole, undamaged models, one a line: MODEL PATH
model_files() {
    "$program" models list --json | sed -n \
        's/.*"name":"\([^"]*\)","state":"installed","file":"\([^"]*\)\/[^"\/]*","files":\(.*\),"code_licence.*/\1|\2|\3/p' |
        while IFS='|' read -r model place files; do
            printf '%s\n' "$files" | grep -o '"name":"[^"]*"' | cut -d '"' -f 4 | while read -r name; do
                printf '%s %s/%s\n' "$model" "$place" "$name"
            done
        done
}

models() {
    model_files >"$work/models"
    [ -s "$work/models" ] || { echo '== no models are installed here: the bundle holds none'; return 0; }
    version=$(dpkg-deb -f "$deb" Version)
    stage=$work/haetae-models
    target=$stage/usr/share/haetae/models doc=$stage/usr/share/doc/haetae-models
    mkdir -p "$target" "$doc" "$stage/DEBIAN"
    cut -d ' ' -f 2- "$work/models" | while read -r file; do cp "$file" "$target/" || exit 1; done ||
        fail 'models' 'cannot be copied' 'free space'
    names=$(cut -d ' ' -f 1 "$work/models" | sort -u | tr '\n' ' ')
    {
        echo 'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/'
        echo 'Upstream-Name: Haetae models'
        echo "Comment: $names"
        echo ' models-manifest.gz beside this file names origin, training data and terms of each.'
        echo
        echo 'Files: *'
        echo 'Copyright: Shiqi Yu, 2020; Vladimir Mandic; see models-manifest.gz'
        echo 'License: MIT'
        awk -v want=" $names" '
            $1 == "model" { named = index(want, " " $2 " ") > 0 }
            named && /^(code-licence|weight-origin|training-terms)/ { sub(/^[^ ]* /, ""); print " " $0 }' \
            "$root/resources/models/manifest"
    } >"$doc/copyright"
    gzip -9 -n -c "$root/resources/models/manifest" >"$doc/models-manifest.gz"
    sed '1s/^haetae /haetae-models /' "$root/packaging/debian/changelog" | gzip -9 -n -c >"$doc/changelog.gz"
    cat >"$stage/DEBIAN/control" <<CONTROL
Package: haetae-models
Version: $version
Architecture: all
Maintainer: $(dpkg-deb -f "$deb" Maintainer)
Installed-Size: $(du -sk "$stage/usr" | cut -f 1)
Section: science
Priority: optional
Enhances: haetae
Description: face detector models for the Haetae console
 Models that find faces in the visible picture: $names
 Their terms of use stand in /usr/share/doc/haetae-models. Haetae runs without
 them and then says so.
CONTROL
    find "$stage" -type d -exec chmod 755 {} +
    find "$stage" -type f -exec chmod 644 {} +
    (cd -- "$stage" && find usr -type f -exec md5sum {} + >DEBIAN/md5sums) && chmod 644 "$stage/DEBIAN/md5sums"
    dpkg-deb --root-owner-group --build "$stage" "$folder/packages/haetae-models_${version}_all.deb" >/dev/null ||
        fail 'models' 'cannot be packed' 'free space'
    echo "== models: $names"
}
models

# ---- index, licences, checksums -------------------------------------------------------------------------------------

# Of a repository that apt reads from a folder.
index() {
    for file in "$folder"/packages/*.deb; do
        dpkg-deb -f "$file" >"$work/control" || return 1
        sed '/^[[:space:]]*$/d' "$work/control" # an empty line would end the entry
        printf 'Filename: ./%s\nSize: %s\nSHA256: %s\n\n' "${file##*/}" "$(stat -c %s "$file")" \
            "$(sha256sum "$file" | cut -d ' ' -f 1)"
    done
}
index >"$folder/packages/Packages" || fail 'index' 'a package cannot be read' 'remove the folder and start again'
mkdir -p "$folder/licences"
cp "$root/LICENSE" "$root/packaging/THIRD-PARTY.md" "$folder/licences/" || fail 'licences' 'cannot be copied' 'free space'
cp "$root/resources/models/manifest" "$folder/licences/models-manifest" || fail 'licences' 'cannot be copied' 'free space'
for file in "$folder"/packages/*.deb; do # every package brings its own terms
    name=$(dpkg-deb -f "$file" Package)
    dpkg-deb --fsys-tarfile "$file" | tar -xO "./usr/share/doc/$name/copyright" >"$folder/licences/$name" 2>/dev/null ||
        rm -f "$folder/licences/$name" # a link to another package's
done
cp "$root/packaging/install_bundle.sh" "$folder/install.sh"
(cd -- "$folder" && find . -type f -exec sha256sum {} +) | sort -k 2 >"$work/sums" &&
    mv "$work/sums" "$folder/SHA256SUMS" || fail 'checksums' 'cannot be written' 'free space'
echo "== bundle: $folder, $(find "$folder/packages" -name '*.deb' | wc -l) packages, $(du -sh "$folder" | cut -f 1)"
echo "   there, as root: sh install.sh"
