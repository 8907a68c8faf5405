# Debian packages, by what needs them. Nothing is installed that is there already.

packages_for() {
  case "$1" in
  build) echo "unzip fonts-noto-cjk fonts-hanazono" ;;
  run) echo "unzip fonts-noto-cjk fonts-hanazono libgtk-3-0 xvfb xauth openbox dbus-x11 xdotool" ;;
  test) echo "imagemagick poppler-utils" ;;
  esac
}

installed() {
  dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null | grep -q '^installed$'
}

# need_packages PURPOSE...
need_packages() {
  command -v dpkg-query >/dev/null 2>&1 || return 0
  [ "$(cat "$STATE/packages-$*" 2>/dev/null)" = "$(packages_key "$@")" ] && return 0
  missing=""
  for purpose in "$@"; do
    for package in $(packages_for "$purpose"); do
      installed "$package" || missing="$missing $package"
    done
  done
  [ -z "$missing" ] || install_packages "$missing"
  mkdir -p "$STATE"
  packages_key "$@" >"$STATE/packages-$*"
}

packages_key() {
  for purpose in "$@"; do packages_for "$purpose"; done
  stat -c %Y /var/lib/dpkg/status
}

install_packages() {
  as_root=""
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null 2>&1 || fail "缺少软件包$1。请让管理员执行：apt-get install$1" "packages are missing:$1. Ask an administrator to run: apt-get install$1"
    as_root="sudo"
  fi
  say "正在安装 Debian 软件包：$1" "installing Debian packages:$1"
  log="${TMPDIR:-/tmp}/hallkeeper-apt.$$.log"
  if ! { $as_root apt-get update && DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y --no-install-recommends $1; } >"$log" 2>&1; then
    fail "软件包没有装上（详见 $log）。请检查软件源后重试。" "the packages could not be installed (see $log). Check the package sources and try again."
  fi
  rm -f "$log"
}
