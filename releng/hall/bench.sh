# Benchmarks: figures and ratios, never a verdict. "bench" alone lists them; each prints a table, and with --json the same as JSON.

# bench NAME [--json] [--compare FILE]
bench() {
  name=${1:-}
  [ $# -gt 0 ] && shift
  case "$name" in
  start) bench_start "$@" ;;
  *)
    say "可用的基准：start（启动时间与内存）" "benchmarks: start (time to a usable window, memory)"
    [ -z "$name" ] || exit 2
    ;;
  esac
}

bench_start() {
  need_packages run
  build_if_changed
  BARE="$ROOT/releng/bare/product/target/products/bare/linux/gtk/$(uname -m)"
  if [ ! -d "$BARE" ] || [ -n "$(find "$ROOT/releng/bare" -name target -prune -o -type f -newer "$BARE" -print -quit)" ]; then
    maven_run "正在构建作为比较基准的最小 e4 程序" "building the bare e4 product to measure against" -Pbench -pl releng/bare/product -am
  fi
  need_jdk
  need_display
  run_on_display "$JAVA_HOME/bin/java" "$ROOT/releng/bench/StartBench.java" "$PRODUCT" "$BARE" "$@"
}
