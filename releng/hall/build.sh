# Building: only when a source is newer than the last good build.

SOURCES="bundles features product releng/product releng/fonts target-platform pom.xml .mvn"

build_if_changed() {
  if [ -f "$STATE/built" ] && [ -x "$PRODUCT/hallkeeper" ] && ! sources_changed; then
    return 0
  fi
  build
}

sources_changed() {
  (cd "$ROOT" && find $SOURCES \( -name target -o -name lib -o -name fonts -path '*.fonts/*' -o -name '.polyglot.*' -o -name '.tycho-consumer-pom.xml' \) -prune \
    -o -type f -newer "$STATE/built" -print -o -type d -newer "$STATE/built" -print | grep -q .)
}

build() {
  need_packages build
  maven_run "正在构建（首次约三分钟）" "building (about three minutes the first time)" -pl product -am
}

# test_all [TEST-BUNDLE...]: everything, or only the named test bundles and what they need
test_all() {
  only=""
  for bundle in "$@"; do only="$only${only:+,}tests/$bundle"; done
  maven_run "正在构建并测试" "building and testing" -fae ${only:+-pl "$only" -am}
}

# the pictures of the documentation come from the scenario that tests the same screens
take_screenshots() {
  maven_run "正在构建并截图" "building and taking screenshots" -pl product,tests/org.hallkeeper.duty.ui.tests -am "-Dhallkeeper.test.args=-Dhallkeeper.screenshots=$ROOT/docs/images"
}

# maven_run CHINESE ENGLISH ARGUMENTS...
maven_run() {
  need_jdk
  need_maven
  mkdir -p "$STATE"
  say "$1" "$2"
  started="$STATE/started"
  touch "$started"
  shift 2
  fonts
  log="$STATE/build.log"
  if ! (cd "$ROOT" && "$MVN" -B -ntp verify "$@") >"$log" 2>&1; then
    grep -E '^\[ERROR\]|Tests run:.*(Failures: [1-9]|Errors: [1-9])' "$log" | grep -v 'osgi.platform' | cut -c1-240 | head -n 30 >&2
    fail "构建或测试没有通过，上面是原因，全文在 $log。" "the build or a test failed; the reasons stand above, the whole log in $log."
  fi
  grep -E 'Tests run:.*Time elapsed|^\[INFO\] Tests run:' "$log" | sed 's/^\[INFO\] //' || true
  mv "$started" "$STATE/built"
}

fonts() {
  "$JAVA_HOME/bin/java" "$ROOT/releng/fonts/ExtractFonts.java" "$ROOT/bundles/org.hallkeeper.fonts/fonts" >&2 ||
    fail "报表字体没有准备好。请安装 fonts-noto-cjk 与 fonts-hanazono 后重试。" "the report fonts are not ready. Install fonts-noto-cjk and fonts-hanazono, then try again."
}
