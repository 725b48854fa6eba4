#!/usr/bin/env bash
# Installs the real servers that the tests of data sources use: PostgreSQL (Debian's package) and versitygw, an
# S3-compatible storage that checks signatures. Ends with 0 also where one cannot be had: its tests are then skipped.
set -u

versitygw_version=v1.8.0
# Where test/servers/s3.ts looks, besides PATH.
tools=${MLOPS_TEST_TOOLS:-${HOME:-/root}/.cache/mlops-test-tools}

have_postgres() {
  command -v initdb >/dev/null || compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null
}

install_postgres() {
  local sudo=
  [ "$(id -u)" -eq 0 ] || sudo='sudo -n'
  command -v apt-get >/dev/null || return 1
  # shellcheck disable=SC2086 # "sudo -n" is two words.
  { $sudo apt-get install -y -qq --no-install-recommends postgresql ||
    { $sudo apt-get update -qq && $sudo apt-get install -y -qq --no-install-recommends postgresql; }; } \
    </dev/null >/dev/null 2>&1
  have_postgres
}

if have_postgres || install_postgres; then
  echo 'Test servers: PostgreSQL is there.'
else
  echo 'Test servers: PostgreSQL cannot be had; its tests are skipped.'
fi

if [ -x "$tools/versitygw-$versitygw_version" ]; then
  echo "Test servers: versitygw $versitygw_version is there."
elif command -v go >/dev/null && mkdir -p "$tools" && build=$(mktemp -d "$tools/build.XXXXXX") &&
  GOBIN=$build timeout 900 go install "github.com/versity/versitygw/cmd/versitygw@$versitygw_version" \
    </dev/null >/dev/null 2>&1; then
  mv "$build/versitygw" "$tools/versitygw-$versitygw_version"
  rm -rf "$build"
  echo "Test servers: versitygw $versitygw_version is there."
else
  rm -rf "${build:-}"
  echo 'Test servers: versitygw cannot be had; the tests with S3-compatible storage are skipped.'
fi
exit 0
