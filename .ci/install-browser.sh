#!/usr/bin/env bash
# Installs Debian's Chromium, in which the tests look at reports, unless there is a browser already. Where it cannot be
# had, one line says so, and the tests that need it skip.
set -u

for name in chromium chromium-browser google-chrome google-chrome-stable; do
  command -v "$name" >/dev/null && exit 0
done

as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo -n)
log=$(mktemp)
if ! { "${as_root[@]}" apt-get update && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium fonts-liberation; } </dev/null >"$log" 2>&1; then
  echo "Not installed, so that tests that need it skip: chromium ($log says why)."
fi
exit 0
