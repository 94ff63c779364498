# Shared by run, test and package: says what it does in plain lines, installs what is missing, builds.
# Sourced, not run. Expects `root` to be the source tree.

say() { printf '== %s\n' "$*"; }
die() { printf 'gangway: %s\n' "$*" >&2; exit 1; }

build_packages="g++ cmake ninja-build ccache pkg-config git ca-certificates
  qt6-base-dev qt6-base-private-dev qt6-webengine-dev qt6-webchannel-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  libqt6svg6-dev libqt6sql6-sqlite qtkeychain-qt6-dev libexpected-dev libboost-dev libssl-dev libqrencode-dev
  libphonenumber-dev libgl1-mesa-dev fonts-inter fonts-jetbrains-mono"
headless_packages="xvfb xauth dbus dbus-x11 gnome-keyring libgl1-mesa-dri"
bench_packages="libsqlite3-dev"
test_packages="openssl libnss3-tools libsecret-tools at-spi2-core fonts-noto-color-emoji file desktop-file-utils"

# install_missing PACKAGE...: through apt, with sudo unless we are root; does nothing when all are there.
install_missing() {
  local missing=() package there
  command -v dpkg-query >/dev/null || { say "no dpkg here: expecting the packages listed in packaging/common.sh to be installed"; return; }
  # By name or by what an installed package provides: names of -dev packages differ between releases.
  there=" $(dpkg-query -W -f='${db:Status-Status} ${Package} ${Provides}\n' | sed -n 's/^installed //p' | tr ',\n' '  ') "
  for package in "$@"; do
    [[ "$there" == *" $package "* ]] || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return
  say "installing: ${missing[*]}"
  local sudo=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || die "these packages are missing and there is no sudo to install them: ${missing[*]}"
    sudo=(sudo)
  fi
  local log; log=$(mktemp)
  if ! { "${sudo[@]}" apt-get update -q && "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive \
         apt-get install -y -q --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    die "apt could not install the missing packages (whole log: $log)"
  fi
  rm -f "$log"
}

# build_preset PRESET [TARGET]: configures once, then builds; the output is kept short unless it fails.
build_preset() {
  local preset=$1 log start=$SECONDS
  export CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_BASEDIR="$root" CCACHE_NOHASHDIR=1
  log="$root/build/$preset.log"
  mkdir -p "$root/build"
  if [ ! -f "$root/build/$preset/build.ninja" ]; then
    say "configuring ($preset)"
    (cd "$root" && cmake --preset "$preset") >"$log" 2>&1 || { tail -n 30 "$log" >&2; die "configuring failed (whole log: $log)"; }
  fi
  say "building ($preset)"
  (cd "$root" && cmake --build "build/$preset" --target "${2:-all}") >"$log" 2>&1 || { grep -E 'error|FAILED|undefined' "$log" | head -n 40 >&2; tail -n 20 "$log" >&2; die "building failed (whole log: $log)"; }
  say "built in $((SECONDS - start)) s"
}

# Chromium refuses to run as root with its process sandbox on; containers and build machines are root.
allow_webengine_as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    export QTWEBENGINE_DISABLE_SANDBOX=1
  fi
}
