#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# From a fresh clone on Debian 12 to a running console: installs what is missing, builds, runs or tests.
# A step that fails ends the script with one line on stderr and exit 1; nothing older is started instead.
set -u
unset CDPATH

usage() {
    cat <<'TEXT'
usage: sh packaging/bootstrap.sh run [HAETAE-ARGUMENTS...] | build | test | package | bundle [FOLDER]
  run    install what is missing, build, start the console (default arguments: --scenario tour);
         without a display the program writes its pictures to the folder haetae-demo/
  build  install what is missing and build into build/release/bin
  test   the same with all tests, then run them
  package  build, then write the Debian package into build/release
  bundle   the same, then one folder (default haetae-bundle) that installs on a Debian 12 without a network: the
           package, all that it needs, the models, licences and checksums
HAETAE_JOBS=N sets how many compilers run at a time; HAETAE_MODELS=no fetches no models.
TEXT
}

say() { printf '== %s\n' "$*"; }

# fail WHAT WHY ADVICE
fail() {
    printf 'haetae: %s: %s; %s\n' "$1" "$2" "$3" >&2
    exit 1
}

root=$(cd -- "$(dirname -- "$0")/.." && pwd -P) || exit 1
list=$root/packaging/debian-packages.txt
build=$root/build/release

# ---- packages -------------------------------------------------------------------------------------------------------

# packages SECTION...: their names, one a line
packages() {
    for section in "$@"; do
        awk -v want="[$section]" '
            { sub(/#.*/, ""); gsub(/[ \t\r]/, "") }
            /^\[/ { section = $0; next }
            $0 != "" && section == want' "$list"
    done
}

# Those of its arguments that are not installed, one a line.
missing() {
    # shellcheck disable=SC2016 # dpkg-query's own ${...}
    dpkg-query -W -f='${Package} ${db:Status-Status}\n' "$@" 2>/dev/null |
        awk -v all="$*" '
            $2 == "installed" { there[$1] = 1 }
            END { n = split(all, name, " "); for (i = 1; i <= n; i++) if (!(name[i] in there)) print name[i] }'
}

# Why apt-get did not do its work, from what update (file $1) and install (file $2) said: reason; advice.
apt_reason() {
    errors=$(grep '^E: ' "$2")
    case $errors in
    *'Could not get lock'*|*'Unable to lock'*|*'Unable to acquire the dpkg frontend lock'*)
        echo 'another program has held the package lock for 120 s; let it finish, then start again' ; return ;;
    *'enough free space'*|*'No space left'*)
        echo 'the disk is full; free about 2 GB, then start again' ; return ;;
    *'Packages need to be removed but remove is disabled'*)
        echo 'apt would have to remove packages of yours; remove or update the conflicting packages first' ; return ;;
    esac
    if grep -q '^[EW].*\(resolv\|onnect\|Network is unreachable\|timed out\)' "$1" "$2"; then
        echo 'the package server cannot be reached; check the network, then start again'
        return
    fi
    first=$(printf '%s\n' "$errors" | head -n 1 | cut -c 4-)
    case $first in
    *'Unable to locate package'*|*'no installation candidate'*)
        echo "apt does not know one of them (${first}); Haetae needs Debian 12 with its section main" ;;
    *)  echo "${first:-apt-get failed without a word}; apt's own lines stand above" ;;
    esac
}

# Turns some thousand lines of apt and dpkg into a few; everything goes to file $1.
apt_progress() {
    total=$2 fetched=0 unpacked=0 ready=0 errors=0 waits=0
    while IFS= read -r line; do
        printf '%s\n' "$line" >>"$1"
        case $line in
        Get:*) fetched=$((fetched + 1)); [ $((fetched % 50)) -ne 0 ] || echo "   fetched $fetched" ;;
        Unpacking\ *) unpacked=$((unpacked + 1)); [ $((unpacked % 50)) -ne 0 ] || echo "   unpacked $unpacked" ;;
        Setting\ up\ *) ready=$((ready + 1)); [ $((ready % 50)) -ne 0 ] || echo "   set up $ready" ;;
        Need\ to\ get*|After\ this\ operation*) echo "   $line" ;;
        Waiting\ for*) waits=$((waits + 1)); [ $waits -gt 1 ] || echo "   $line" ;;
        E:*) errors=$((errors + 1)); [ $errors -gt 3 ] || echo "   $line" ;;
        esac
    done
    [ "$ready" -eq 0 ] || echo "   done: $ready packages set up, $total of them named by Haetae"
}

# as_root COMMAND...: runs it as root, by sudo where needed
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=a LC_ALL=C "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=a LC_ALL=C "$@"
    fi
}

# A password can be asked for only where somebody can type it.
sudo_asks() { [ -t 0 ] && sudo -v; }

# apt_get LOG TOTAL ARGUMENTS...: apt-get with its output told in short; returns its exit code
apt_get() {
    log=$1 total=$2
    shift 2
    { as_root apt-get -q -o DPkg::Lock::Timeout=120 -o Dpkg::Use-Pty=0 "$@" </dev/null 2>&1
      echo $? >"$log.code"; } | apt_progress "$log" "$total"
    return "$(cat "$log.code")"
}

# The lists have a lock of their own, for which apt does not wait. A list that cannot be refreshed need not
# matter: only the installation decides.
refresh_lists() {
    say 'refreshing the package lists'
    tries=24
    until apt_get "$scratch/update" "$1" update; do
        tries=$((tries - 1))
        [ $tries -gt 0 ] && grep -q '^E: Could not get lock' "$scratch/update" || return 0
        : >"$scratch/update"
        sleep 5
    done
}

check_system() {
    [ -r "$list" ] || fail 'read the package list' "$list is not there" 'clone the repository again'
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        fail 'install packages' 'this system has no apt' 'use Debian 12, or a container of it'
    fi
    # shellcheck source=/dev/null
    system=$(. /etc/os-release 2>/dev/null && echo "${ID:-} ${VERSION_ID:-}")
    [ "$system" = 'debian 12' ] ||
        printf 'haetae: warning: made for Debian 12, this is %s; package names or versions may differ\n' \
            "${system:-another system}" >&2
}

# install SECTION...: installs what is missing of these sections; asks apt nothing when nothing is
install() {
    # shellcheck disable=SC2046 # package names hold no spaces
    set -- $(packages "$@")
    # shellcheck disable=SC2046
    set -- $(missing "$@")
    [ $# -gt 0 ] || return 0
    say "$# packages are missing: $*"
    by_hand="as root: apt-get update && apt-get install --no-install-recommends $*"
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null ||
            fail 'install packages' 'that needs root and there is no sudo' "run $by_hand"
        sudo -n true 2>/dev/null || sudo_asks ||
            fail 'install packages' 'sudo does not let this user' "run $by_hand"
    fi
    scratch=$(mktemp -d) || fail 'install packages' 'no temporary folder can be made' 'free space in /tmp'
    trap 'rm -rf "$scratch"' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
    refresh_lists $#
    say 'installing (apt waits up to 120 s for another package program)'
    if ! apt_get "$scratch/install" $# install -y --no-install-recommends --no-remove \
        -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold "$@"; then
        reason=$(apt_reason "$scratch/update" "$scratch/install")
        fail 'install packages' "${reason%%; *}" "${reason#*; }"
    fi
    # shellcheck disable=SC2046
    set -- $(missing "$@")
    [ $# -eq 0 ] || fail 'install packages' "apt left out $*" "run $by_hand"
}

# ---- build ----------------------------------------------------------------------------------------------------------

# A compiler takes up to 1.2 GB here (dlib, OpenCV and Qt headers in one file).
jobs() {
    cores=$(nproc 2>/dev/null || echo 1)
    memory=$(awk '/^MemAvailable:/ { print $2 }' /proc/meminfo 2>/dev/null)
    group=$(cat /sys/fs/cgroup/memory.max 2>/dev/null)
    case $group in ''|*[!0-9]*) ;; *) [ $((group / 1024)) -ge "${memory:-0}" ] || memory=$((group / 1024)) ;; esac
    fit=$((${memory:-1200000} / 1200000))
    [ "$fit" -ge 1 ] || fit=1
    [ "$fit" -le "$cores" ] || fit=$cores
    echo "$fit"
}

# The likely cause of a failed step, told from the machine's state.
build_reason() {
    free=$(df -Pk "$build" 2>/dev/null | awk 'NR == 2 { print $4 }')
    if [ "${free:-1000000}" -lt 51200 ]; then
        echo 'the disk is full; free 1 GB, then start again'
    else
        echo "$1"
    fi
}

# build_preset NAME
build_preset() {
    mkdir -p "$build" 2>/dev/null
    [ -w "$build" ] || fail 'build' "$build cannot be written" 'take the folder back with chown, or remove it'
    exec 9>"$build/.bootstrap-lock"
    flock -n 9 || fail 'build' 'another bootstrap.sh is building here' 'let it finish, then start again'

    set -- "$1" --preset "$1"
    # A folder that was moved or copied has a cache that speaks of the old place.
    if [ -f "$build/CMakeCache.txt" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$build/CMakeCache.txt"; then
        set -- "$@" --fresh
    fi
    launcher=${CMAKE_CXX_COMPILER_LAUNCHER-$(command -v ccache || :)}
    preset=$1
    shift
    say "configuring (preset $preset)"
    if ! cmake -S "$root" "$@" "-DCMAKE_CXX_COMPILER_LAUNCHER=$launcher" >"$build/configure.log" 2>&1; then
        awk '/^CMake Error/ { found = 1 } found' "$build/configure.log" >&2
        reason=$(build_reason "CMake refused; its words stand above, all of them in $build/configure.log")
        fail 'configure' "${reason%%; *}" "${reason#*; }"
    fi
    count=${HAETAE_JOBS:-$(jobs)}
    say "building with $count at a time"
    if ! NINJA_STATUS='[%f/%t %es] ' cmake --build "$build" --parallel "$count"; then
        reason=$(build_reason 'a compiler or linker stopped; read the first line marked FAILED above (if it says Killed: HAETAE_JOBS=1)')
        fail 'build' "${reason%%; *}" "${reason#*; }"
    fi
    exec 9>&-
}

# ---- models ---------------------------------------------------------------------------------------------------------

# Nothing depends on them, so nothing here ends the script. Debian's npm is asked for once a build folder, and only
# where no other npm is: a machine without a network must not try it at every start.
fetch_models() {
    [ "${HAETAE_MODELS:-yes}" != no ] || return 0
    if ! command -v npm >/dev/null && [ ! -e "$build/.npm-tried" ]; then
        : >"$build/.npm-tried"
        (install models) || return 0
    fi
    sh "$root/packaging/fetch_models.sh" "$build/bin/haetaectl" || return 0
}

# ---- running, testing, packing --------------------------------------------------------------------------------------

run_console() {
    [ $# -gt 0 ] || set -- --scenario tour
    say "starting haetae $*"
    "$build/bin/haetae" "$@"
    code=$?
    # The program tells its own errors; only a death by signal is silent.
    case $code in 130|143) ;; *) [ $code -lt 128 ] ||
        fail 'run haetae' "it was ended by signal $((code - 128))" 'start it again; build/release/bin/haetaectl doctor tells more' ;;
    esac
    exit $code
}

run_tests() {
    say 'testing'
    (cd -- "$root" && ctest --preset test -j2 --no-tests=error) ||
        fail 'test' 'ctest names the failed tests above' "repeat one with: ctest --test-dir build/release --output-on-failure -R NAME"
}

# The package's name is the last line of what cpack says.
build_package() {
    install package
    say 'packing'
    rm -f "$build"/haetae_*.deb
    if ! (cd -- "$build" && cpack -G DEB) >"$build/cpack.log" 2>&1; then
        cat "$build/cpack.log" >&2
        reason=$(build_reason "cpack's words stand above")
        fail 'pack' "${reason%%; *}" "${reason#*; }"
    fi
    deb=$(find "$build" -maxdepth 1 -name 'haetae_*.deb')
    say "package: $deb"
}

# ---- the commands ---------------------------------------------------------------------------------------------------

command=${1:-}
case $command in
run|build|test|package|bundle) shift ;;
-h|--help|help) usage; exit 0 ;;
*) usage >&2; exit 2 ;;
esac
case $command in
run) ;;
bundle) [ $# -le 1 ] || { usage >&2; exit 2; } ;;
*) [ $# -eq 0 ] || { usage >&2; exit 2; } ;;
esac

check_system
case $command in
run) install run; build_preset release; fetch_models; run_console "$@" ;;
build) install run; build_preset release; fetch_models; say "done: programs in $build/bin" ;;
package) install run; build_preset release; build_package ;;
bundle)
    install run
    build_preset release
    fetch_models
    build_package
    sh "$root/packaging/bundle.sh" "$deb" "$build/bin/haetaectl" "${1:-haetae-bundle}" || exit 1
    ;;
test) install run test; build_preset test; fetch_models; run_tests ;;
esac
