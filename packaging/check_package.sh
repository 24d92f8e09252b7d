#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves a bundle of bootstrap.sh: lintian finds nothing, and in a bare Debian 12 without a network it is installed, the
# console starts off-screen and draws its window, faces are found, and after a purge nothing is left.
# usage: check_package.sh BUNDLE-FOLDER   (as root, with debootstrap and lintian; what it did stands in BUNDLE.log)
set -u

fail() {
    printf 'haetae: %s: %s; %s\n' "$1" "$2" "$3" >&2
    exit 1
}

[ $# -eq 1 ] && [ -f "$1/install.sh" ] || { echo 'usage: check_package.sh BUNDLE-FOLDER' >&2; exit 2; }
[ "$(id -u)" -eq 0 ] || fail 'check the package' 'a bare system is made by root only' 'run it as root'
for tool in debootstrap lintian unshare; do
    command -v $tool >/dev/null || fail 'check the package' "$tool is not installed" "apt-get install $tool"
done
bundle=$(cd -- "$1" && pwd -P) || exit 1
base=$(mktemp -d -p /var/tmp) || fail 'temporary folder' 'cannot be made' 'free space in /var/tmp'
leave() { umount "$base/bare/proc" 2>/dev/null; rm -rf --one-file-system "$base"; }
trap leave EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

echo '== lintian'
for deb in "$bundle"/packages/haetae_*.deb "$bundle"/packages/haetae-models_*.deb; do
    [ -f "$deb" ] || continue
    lintian --allow-root --tag-display-limit 0 --fail-on error,warning "$deb" || fail "$deb" 'lintian found faults' 'mend them'
done

# Debian's address is the one this machine's apt uses.
mirror=$(apt-get indextargets --format '$(SITE) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' 2>/dev/null |
    awk '$2 ~ /^(bookworm|stable)$/ && $3 == "main" { print $1; exit }')
[ -n "$mirror" ] || fail 'bare system' 'apt knows no source of Debian 12' 'run apt-get update'
echo '== bare system'
debootstrap --variant=minbase bookworm "$base/bare" "$mirror" >"$base/debootstrap.log" 2>&1 || {
    tail -n 3 "$base/debootstrap.log" >&2
    fail 'bare system' 'debootstrap did not make it' 'its words stand above'
}
mount -t proc proc "$base/bare/proc" || fail 'bare system' 'proc cannot be mounted' 'run it outside a container'
mkdir "$base/bare/desk"
cp -r "$bundle" "$base/bare/bundle"

# inside COMMAND...: in the bare system, without any network
inside() {
    unshare --net chroot "$base/bare" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/desk LANG=C.UTF-8 TERM=dumb "$@"
}
# What there is outside of what a running system writes by itself.
listing() { inside find / -xdev \( -path /proc -o -path /bundle -o -path /tmp -o -path /var/log -o -path /var/cache -o -path /var/lib -o -path /desk \) -prune -o -print | sort; }

listing >"$base/before"
before=$(inside dpkg-query -W -f '${Package}\n' | sort)
echo '== install, with no network'
inside sh /bundle/install.sh >"$base/install.log" 2>&1 || { tail -n 20 "$base/install.log" >&2; fail 'install' 'did not end well' 'its words stand above'; }
tail -n 1 "$base/install.log"
echo '== doctor'
inside haetaectl doctor || [ $? -eq 1 ] || fail 'doctor' 'does not run' 'see above'
echo '== console, off-screen'
inside env QT_QPA_PLATFORM=offscreen haetae --scenario tour --language ko --screenshot /desk/window.png --after 8 ||
    fail 'haetae' 'does not start in the bare system' 'see above'
size=$(stat -c %s "$base/bare/desk/window.png" 2>/dev/null || echo 0)
[ "$size" -gt 20000 ] || fail 'haetae' "its window is a picture of $size bytes" 'look at it'
cp "$base/bare/desk/window.png" "$bundle/../$(basename -- "$bundle")-window.png"
echo "   window: $size bytes"
echo '== manual pages, desktop entry, udev rules'
for file in usr/share/man/man1/haetae.1.gz usr/share/man/man1/haetaectl.1.gz usr/share/applications/org.haetae.Haetae.desktop \
    usr/share/metainfo/org.haetae.Haetae.metainfo.xml usr/share/icons/hicolor/scalable/apps/haetae.svg lib/udev/rules.d/70-haetae-lamps.rules \
    usr/share/doc/haetae/copyright usr/share/doc/haetae/THIRD-PARTY.md; do
    [ -f "$base/bare/$file" ] || fail "$file" 'is not installed' 'mend packaging/cmake/HaetaePackage.cmake'
done
echo '== purge'
# shellcheck disable=SC2046 # package names hold no spaces
inside env DEBIAN_FRONTEND=noninteractive apt-get -q -y purge \
    $(inside dpkg-query -W -f '${Package}\n' | sort | printf '%s\n' "$before" "$(cat)" | sort | uniq -u) >"$base/purge.log" 2>&1 ||
    { tail -n 20 "$base/purge.log" >&2; fail 'purge' 'did not end well' 'its words stand above'; }
listing >"$base/after"
left=$(comm -13 "$base/before" "$base/after" | grep -i haetae)
[ -z "$left" ] || fail 'purge' "leaves: $left" 'mend the package'
echo "   nothing of Haetae is left; $(comm -13 "$base/before" "$base/after" | wc -l) files of other packages remain"
echo 'package: passed'
