#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks a Haetae evidence bundle where it was unpacked; needs sha256sum and openssl (3.0 or newer).
#   sh verify.sh [KEY]      KEY: the 64 digits under which the site's key is known to you
# Exit status 0: whole and signed, 1: something was changed, 3: it cannot be checked.
# Run a copy of this program that you trust: whoever can change the bundle can change this file too.
set -u
here=$(cd "$(dirname "$0")" && pwd) || exit 3
cd "$here" || exit 3
bad() {
    echo "CHANGED: $*"
    exit 1
}
for tool in sha256sum openssl od tr sort; do
    command -v "$tool" >/dev/null 2>&1 || {
        echo "$tool is not installed; on Debian: apt-get install coreutils openssl"
        exit 3
    }
done
for file in manifest.txt manifest.sig key.pem; do
    [ -f "$file" ] || bad "$file is missing"
done

# The key: 12 bytes that say Ed25519, then the 32 bytes that are named KEY.
key=$(openssl pkey -pubin -in key.pem -outform DER 2>/dev/null | od -An -v -tx1 | tr -d ' \n')
case $key in
302a300506032b6570032100*) key=${key#302a300506032b6570032100} ;;
*) bad "key.pem holds no Ed25519 key" ;;
esac
grep -qx "key $key" manifest.txt || bad "key.pem is not the key that the manifest names"
[ $# -eq 0 ] || [ "$1" = "$key" ] || bad "signed by $key, not by $1"

# Whatever OpenSSL would overlook in these two is found by making them again.
[ "$(od -An -v -tx1 manifest.sig | tr -d ' \n' | wc -c)" -eq 128 ] || bad "manifest.sig"
[ "$(openssl pkey -pubin -in key.pem 2>/dev/null; echo x)" = "$(cat key.pem; echo x)" ] ||
    bad "key.pem"
openssl pkeyutl -verify -pubin -inkey key.pem -rawin -in manifest.txt -sigfile manifest.sig \
    >/dev/null 2>&1 || bad "the signature does not fit manifest.txt"

sed -n 's/^file \([0-9a-f]*\) \(.*\)$/\1  \2/p' manifest.txt | sha256sum -c --strict --quiet ||
    bad "the files named above"
for file in * .[!.]* pictures/* pictures/.[!.]*; do
    case $file in manifest.txt | manifest.sig | key.pem | '.[!.]*' | pictures/'*' | pictures/'.[!.]*') continue ;; esac
    [ "$file" = pictures ] && [ -d pictures ] && [ ! -L pictures ] && continue
    grep -q "^file [0-9a-f]* $file\$" manifest.txt || bad "$file does not belong to the bundle"
done
echo "whole and signed by $key"
sed -n 's/^\(notice\|log\|made\|rows\) /\1: /p' manifest.txt
[ $# -gt 0 ] || echo "Compare the key with the one on a hand-over sheet, or give it as argument."
