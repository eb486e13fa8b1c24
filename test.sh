#!/usr/bin/env bash
# The test command: builds everything with warnings as errors and runs every test, on SQLite, PostgreSQL and Chromium.
# On Debian and Ubuntu it installs what is missing when it may (root, or sudo that asks no password).
# It starts a PostgreSQL cluster of its own in a temporary folder and leaves nothing behind.
#   bash test.sh                          everything
#   bash test.sh --filter Antrean         arguments go to `dotnet test`
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en DOTNET_GENERATE_ASPNET_CERTIFICATE=false
export MSBUILDDISABLENODEREUSE=1 MSBUILDTERMINALLOGGER=off DOTNET_CLI_USE_MSBUILD_SERVER=0   # no build process outlives this script
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1                                                       # the system's Chromium is used

fail() { echo "test.sh: $*" >&2; exit 1; }

# ---- ending: whatever happens, the cluster stops and its folder goes ---------------------------------------------
work='' pg_bin='' job='' cluster=''
as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
finish() {
  trap - EXIT INT TERM HUP
  if [ -n "$job" ] && kill -0 -- "-$job" 2>/dev/null; then
    kill -TERM -- "-$job" 2>/dev/null || true
    for _ in $(seq 50); do kill -0 -- "-$job" 2>/dev/null || break; sleep 0.1; done
    kill -KILL -- "-$job" 2>/dev/null || true
  fi
  if [ -n "$cluster" ]; then (cd / && as_postgres "$pg_bin/pg_ctl" -D "$cluster" -m immediate -w stop) >/dev/null 2>&1 </dev/null || true; fi
  if [ -n "$work" ]; then rm -rf "$work"; fi
}
trap finish EXIT
trap 'finish; exit 130' INT
trap 'finish; exit 143' TERM HUP

# A long step gets a process group of its own, so that a signal to this script ends it at once, children included.
run() { setsid "$@" </dev/null & job=$!; local code=0; wait "$job" || code=$?; job=''; return "$code"; }

# ---- what must be there --------------------------------------------------------------------------------------------
find_postgres() {
  local candidate
  for candidate in $(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null | sort -rV) "$(dirname "$(command -v initdb || echo /none/initdb)")"; do
    if [ -x "$candidate/initdb" ] && [ -x "$candidate/pg_ctl" ]; then pg_bin=$candidate; return 0; fi
  done
  return 1
}
chosen=${LAPOR_TEST_CHROMIUM:-}
find_chromium() {
  local candidate
  # The shell is Chromium without its window: it draws the same pages with some 40 % less work.
  for candidate in "$chosen" chromium-headless-shell chromium chromium-browser google-chrome-stable google-chrome; do
    [ -n "$candidate" ] && candidate=$(command -v "$candidate") || continue
    # Ubuntu's chromium may be a stub that only says "install the snap": ask it for its version.
    if timeout 30 "$candidate" --version >/dev/null 2>&1 </dev/null; then export LAPOR_TEST_CHROMIUM=$candidate; return 0; fi
  done
  return 1
}
find_node() { command -v node >/dev/null && command -v npm >/dev/null; }
find_icu() { compgen -G "/usr/lib*/libicuuc.so.*" >/dev/null || compgen -G "/usr/lib/*/libicuuc.so.*" >/dev/null || compgen -G "/lib/libicuuc.so.*" >/dev/null; }

install_missing() {
  local sudo='' conf=/etc/postgresql-common/createcluster.d/lapor-test.conf code=0 package packages=()
  command -v apt-get >/dev/null || return 0
  if [ "$(id -u)" != 0 ]; then
    sudo -n true >/dev/null 2>&1 || return 0
    sudo='sudo -n'
  fi
  echo "test.sh: installing $*" >&2
  # The package would make and start a cluster of its own; while this file exists it does not.
  $sudo mkdir -p "$(dirname "$conf")"
  echo 'create_main_cluster = false' | $sudo tee "$conf" >/dev/null
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Acquire::Retries=3 update >&2 </dev/null || code=$?
  for package in "$@"; do
    if [ "$package" = chromium ]; then
      if apt-cache show chromium-headless-shell >/dev/null 2>&1; then package=chromium-headless-shell   # Debian has it, Ubuntu does not
      elif find_chromium; then continue; fi
    fi
    packages+=("$package")
  done
  if [ "$code" = 0 ] && [ "${#packages[@]}" -gt 0 ]; then
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 install --no-install-recommends "${packages[@]}" >&2 </dev/null || code=$?
  fi
  $sudo rm -f "$conf"
  [ "$code" = 0 ] || echo "test.sh: apt-get failed ($code)" >&2
}

command -v dotnet >/dev/null || fail "the .NET 10 SDK is not installed (https://dot.net)"
missing=()
find_postgres || missing+=(postgresql)
# The build server gets the shell even where a whole Chromium is there.
if ! find_chromium || { [ "${CI:-}" = true ] && [ -z "$chosen" ] && ! command -v chromium-headless-shell >/dev/null; }; then missing+=(chromium); fi
find_icu || missing+=('^libicu[0-9]+$')
find_node || missing+=(nodejs npm)
if [ "${#missing[@]}" -gt 0 ]; then install_missing "${missing[@]}"; fi
find_postgres || fail "PostgreSQL is missing. Install it with: sudo apt-get install postgresql"
find_node || fail "Node.js is missing: the tests sign in at a real OpenID provider. Install it with: sudo apt-get install nodejs npm"
find_chromium || fail "Chromium is missing. Install it with: sudo apt-get install chromium (or set LAPOR_TEST_CHROMIUM to a Chrome)"

# ---- the OpenID provider the tests sign in at (npm, once) -----------------------------------------------------------
idp=LaporIntranet.Tests/Oidc/idp
if ! cmp -s "$idp/package-lock.json" "$idp/node_modules/.dipasang"; then
  run npm --prefix "$idp" ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2 || fail "npm ci in $idp failed"
  cp "$idp/package-lock.json" "$idp/node_modules/.dipasang"   # a change of the lock installs again
fi

# ---- PostgreSQL for this run ---------------------------------------------------------------------------------------
# Both programs refuse root, so root hands them to the postgres user. Socket only: no port to collide on.
work=$(TMPDIR= mktemp -d /tmp/lapor-test.XXXXXX)
chmod 711 "$work"
mkdir "$work/pg" "$work/tmp"
if [ "$(id -u)" = 0 ]; then
  id postgres >/dev/null 2>&1 || fail "the system user postgres is missing; install PostgreSQL with: apt-get install postgresql"
  chown postgres "$work/pg"
fi
chmod 700 "$work/pg"
(cd / && as_postgres "$pg_bin/initdb" -D "$work/pg/data" -U lapor -A trust -E UTF8 --locale=C.UTF-8 --no-sync) >"$work/initdb.log" 2>&1 </dev/null ||
  { cat "$work/initdb.log" >&2; fail "initdb failed"; }
cluster=$work/pg/data
(cd / && as_postgres "$pg_bin/pg_ctl" -D "$cluster" -l "$work/pg/log" -w -t 60 start \
  -o "-c listen_addresses='' -c unix_socket_directories=$work/pg -c max_connections=300 -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_wal_size=2GB -c autovacuum_naptime=1d") >/dev/null 2>&1 </dev/null ||
  { cat "$work/pg/log" >&2; fail "PostgreSQL did not start"; }
export LAPOR_TEST_POSTGRES="Host=$work/pg;Port=5432;Username=lapor;Database=postgres"

export TMPDIR=$work/tmp   # databases, browser profiles and traces of the tests go with it

# ---- build and test ------------------------------------------------------------------------------------------------
run dotnet restore LaporIntranet.sln || fail "restore failed"
run dotnet build LaporIntranet.sln --no-restore -p:UseSharedCompilation=false \
  -warnaserror '-warnnotaserror:NU1901;NU1902;NU1903;NU1904' || fail "build failed"

rm -rf test.out TestResults
code=0
run bash -c 'set -o pipefail; dotnet test LaporIntranet.sln --no-build --results-directory TestResults \
  --blame-hang-timeout 5m --blame-hang-dump-type none "$@" 2>&1 | tee test.out' _ "$@" || code=$?

read -r passed failed skipped < <(awk -F'[:,]' '/^(Passed|Failed|Skipped)! +- Failed:/{f+=$2;p+=$4;s+=$6} END{printf "%d %d %d\n",p,f,s}' test.out)
if [ "$((passed + failed))" = 0 ]; then
  echo "test.sh: no test ran" >&2
  code=1
elif [ "$failed" -gt 0 ]; then
  code=1
elif [ "$code" != 0 ]; then
  echo "test.sh: dotnet test ended with code $code; see test.out" >&2
fi
finish
if [ "$skipped" -gt 0 ]; then echo "$passed passed, $failed failed, $skipped skipped"; else echo "$passed passed, $failed failed"; fi
exit "$code"
