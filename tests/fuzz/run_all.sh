#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# run_all.sh PROGRAMS FOLDER [SECONDS [NAME...]]: every fuzzer of PROGRAMS (build/fuzz/test-bin) in turn, 600 s each;
# FOLDER/table.txt gets a line a fuzzer, FOLDER/NAME/ keeps its corpus, log and findings. Exit 1: there are findings.
set -eu
programs=$1 folder=$2 seconds=${3:-600}
if [ $# -gt 3 ]; then shift 3; else shift $#; fi
here=$(dirname "$0")
mkdir -p "$folder"
# shellcheck disable=SC2046 # the fuzzers' names hold no spaces
[ $# -gt 0 ] || set -- $(for seeder in "$programs"/fuzz_*_short; do basename "$seeder" _short; done | sed s/^fuzz_//)
table=$folder/table.txt
[ -s "$table" ] || printf '%-16s %8s %12s %8s %8s %9s\n' fuzzer seconds executions corpus covered findings > "$table"
found=0
for name; do
    mkdir -p "$folder/$name"
    log=$folder/$name/log.txt
    began=$(date +%s)
    "$here/run_fuzzer.sh" "$programs/fuzz_$name" "$programs/fuzz_${name}_short" "$folder/$name" "$seconds" \
        > "$log" 2>&1 || :
    findings=$(find "$folder/$name/findings" -type f | wc -l)
    [ "$findings" -eq 0 ] || found=1
    printf '%-16s %8s %12s %8s %8s %9s\n' "$name" $(($(date +%s) - began)) \
        "$(sed -n 's/^stat::number_of_executed_units: *//p' "$log" | tail -1)" \
        "$(find "$folder/$name/corpus" -type f | wc -l)" \
        "$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$log" | tail -1)" "$findings" >> "$table"
    tail -1 "$table"
done
exit $found
