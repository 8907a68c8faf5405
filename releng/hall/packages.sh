# Debian packages, by what needs them. Nothing is installed that is there already.

packages_for() {
  case "$1" in
  build) echo "unzip fonts-noto-cjk fonts-hanazono" ;;
  run) echo "unzip fonts-noto-cjk fonts-hanazono libgtk-3-0 libgtk-3-common locales xvfb xauth openbox dbus-x11 xdotool" ;;
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
  case " $* " in *" run "*) need_chinese_locale ;; esac
  mkdir -p "$STATE"
  packages_key "$@" >"$STATE/packages-$*"
}

packages_key() {
  for purpose in "$@"; do packages_for "$purpose"; done
  stat -c %Y /var/lib/dpkg/status
}

# GTK's file and print dialogs are Chinese only where the locale exists; without it they are English, nothing worse
need_chinese_locale() {
  locale -a 2>/dev/null | grep -qix 'zh_CN.utf8' && return 0
  as_root
  $AS_ROOT localedef -i zh_CN -f UTF-8 zh_CN.UTF-8 >/dev/null 2>&1 || true
}

as_root() {
  AS_ROOT=""
  [ "$(id -u)" = 0 ] || AS_ROOT="sudo"
}

install_packages() {
  as_root
  [ -z "$AS_ROOT" ] || command -v sudo >/dev/null 2>&1 ||
    fail "缺少软件包$1。请让管理员执行：apt-get install$1" "packages are missing:$1. Ask an administrator to run: apt-get install$1"
  say "正在安装 Debian 软件包：$1" "installing Debian packages:$1"
  log="${TMPDIR:-/tmp}/hallkeeper-apt.$$.log"
  if ! { $AS_ROOT apt-get update && $AS_ROOT env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $1; } >"$log" 2>&1; then
    fail "软件包没有装上（详见 $log）。请检查软件源后重试。" "the packages could not be installed (see $log). Check the package sources and try again."
  fi
  rm -f "$log"
}
