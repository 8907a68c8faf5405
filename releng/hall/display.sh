# A screen to draw on: the user's own, otherwise a virtual one that lives as long as the command.

need_display() {
  VIRTUAL=""
  [ -n "${DISPLAY:-}" ] && return 0
  [ -n "${WAYLAND_DISPLAY:-}" ] && return 0
  VIRTUAL=yes
}

# run_on_display COMMAND...
run_on_display() {
  if [ -z "$VIRTUAL" ]; then
    "$@"
    return
  fi
  start_virtual_display
  status=0
  "$@" || status=$?
  stop_virtual_display
  return "$status"
}

start_virtual_display() {
  number="${TMPDIR:-/tmp}/hallkeeper-display.$$"
  mkfifo "$number"
  Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$number" >/dev/null 2>&1 &
  XVFB=$!
  read -r screen <"$number"
  rm -f "$number"
  DISPLAY=":$screen"
  export DISPLAY GDK_BACKEND=x11
  openbox >/dev/null 2>&1 &
  OPENBOX=$!
  trap stop_virtual_display EXIT INT TERM
  say "这台机器没有屏幕，窗口在虚拟显示 $DISPLAY 上运行。" "this machine has no screen; the window runs on the virtual display $DISPLAY."
}

stop_virtual_display() {
  trap - EXIT INT TERM
  kill "$OPENBOX" "$XVFB" 2>/dev/null || true
}
