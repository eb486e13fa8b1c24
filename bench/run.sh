#!/usr/bin/env bash
# Runs the benchmarks on SQLite and on a PostgreSQL cluster of its own, and prints the tables of bench/README.md.
#   bash bench/run.sh                     100,000 and 1,000,000 cases (about half an hour and 3 GB in the temporary folder)
#   bash bench/run.sh 100000              one size only
#   bash bench/run.sh cari                only the search and the suggestion, at 100,000 and 1,000,000 cases
#   bash bench/run.sh cari 100000         the same at one size
#   bash bench/run.sh rekap               only the recaps of a year with 100,000 cases
#   bash bench/run.sh rekap 1000          the same with so many cases
#   bash bench/run.sh kueri               the queries of the queue too, without browser and memory
#   bash bench/run.sh kalender            only the change of the calendar with 100,000 open cases (a few minutes)
# Wants the .NET SDK, PostgreSQL's programs and Chromium; `bash test.sh` installs the last two where it may.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
commands=(kueri cari kabar memori)
case "${1:-}" in
  cari|kueri) commands=(cari); [ "$1" = cari ] || commands=(kueri cari); sizes=("${@:2}"); [ "${#sizes[@]}" != 0 ] || sizes=(100000 1000000) ;;
  '') sizes=(100000 1000000) ;;
  kalender) sizes=() ;;
  rekap) sizes=(); rekap=${2:-100000} ;;
  *) sizes=("$@") ;;
esac

fail() { echo "run.sh: $*" >&2; exit 1; }
as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
pg_bin=$(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null | sort -rV | head -1 || true)
pg_bin=${pg_bin:-$(dirname "$(command -v initdb || echo /none/initdb)")}
[ -x "$pg_bin/initdb" ] || fail "PostgreSQL is missing (sudo apt-get install postgresql)"

work=$(TMPDIR= mktemp -d /tmp/lapor-bench.XXXXXX)
finish() {
  trap - EXIT INT TERM HUP
  (cd / && as_postgres "$pg_bin/pg_ctl" -D "$work/pg/data" -m fast -w stop) >/dev/null 2>&1 </dev/null || true
  rm -rf "$work"
}
trap finish EXIT
trap 'finish; exit 130' INT
trap 'finish; exit 143' TERM HUP

# PostgreSQL as it comes: fsync, synchronous_commit and full_page_writes on, 128 MB of shared buffers. Socket only.
chmod 711 "$work"
mkdir "$work/pg"
if [ "$(id -u)" = 0 ]; then chown postgres "$work/pg"; fi
(cd / && as_postgres "$pg_bin/initdb" -D "$work/pg/data" -U lapor -A trust -E UTF8 --locale=C.UTF-8) >"$work/initdb.log" 2>&1 </dev/null || { cat "$work/initdb.log" >&2; fail "initdb failed"; }
(cd / && as_postgres "$pg_bin/pg_ctl" -D "$work/pg/data" -l "$work/pg/log" -w -t 60 start \
  -o "-c listen_addresses='' -c unix_socket_directories=$work/pg") >/dev/null 2>&1 </dev/null || { cat "$work/pg/log" >&2; fail "PostgreSQL did not start"; }

dotnet build -c Release bench/LaporIntranet.Benchmarks -v q >&2
bench() { dotnet bench/LaporIntranet.Benchmarks/bin/Release/net10.0/LaporIntranet.Benchmarks.dll "$@" </dev/null; echo; }
echo "$(nproc) cores, $(awk '/MemTotal/{printf "%d GB", $2/1048576}' /proc/meminfo), $(date -u +%F), load $(cut -d' ' -f1-3 /proc/loadavg)"
echo
on() {   # the settings of both databases for this name
  sqlite=(--Data:Folder "$work/sqlite-$1")
  postgres=(--Data:Folder "$work/postgres-$1" --Data:Provider PostgreSql --Data:ConnectionString "Host=$work/pg;Username=lapor;Database=lapor_$1")
}
for size in "${sizes[@]}"; do
  on "$size"
  for database in sqlite postgres; do
    declare -n settings=$database
    bench isi "${settings[@]}" --jumlah "$size"
    for command in "${commands[@]}"; do bench "$command" "${settings[@]}"; done
  done
done
rekap=${rekap:-}
if [ "${1:-}" = '' ]; then rekap=100000; fi
if [ -n "$rekap" ]; then
  on rekap
  for database in sqlite postgres; do
    declare -n settings=$database
    bench isi "${settings[@]}" --jumlah "$rekap" --terbuka 100   # open cases are all of this year
    bench rekap "${settings[@]}"
  done
fi
if [ "${1:-}" = rekap ]; then exit 0; fi
if [ "${#sizes[@]}" != 1 ] && [ "${#commands[@]}" = 4 ]; then
  on kalender
  for database in sqlite postgres; do
    declare -n settings=$database
    bench isi "${settings[@]}" --jumlah 100000 --terbuka 100
    bench kalender "${settings[@]}"
  done
fi
