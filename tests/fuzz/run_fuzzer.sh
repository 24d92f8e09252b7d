#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# run_fuzzer.sh FUZZER SEEDER FOLDER SECONDS: writes the seeds, then fuzzes for so long. A finding is kept in FOLDER.
set -eu
fuzzer=$1 seeder=$2 folder=$3 seconds=$4
mkdir -p "$folder/corpus" "$folder/findings"
"$seeder" --write "$folder/seeds"
exec "$fuzzer" -max_total_time="$seconds" -max_len=16384 -timeout=20 -rss_limit_mb=1500 -print_final_stats=1 -verbosity=1 \
    -artifact_prefix="$folder/findings/" "$folder/corpus" "$folder/seeds"
