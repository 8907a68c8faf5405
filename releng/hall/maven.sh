# Maven 3.9: the one on PATH when it is new enough, otherwise fetched once by whatever Maven is there, as an ordinary artifact.

MAVEN_VERSION=3.9.11

is_maven_39() {
  case "$("$1" -v 2>/dev/null | sed -n '1s/\x1b\[[0-9;]*m//g;1s/.*Maven \([0-9.]*\).*/\1/p')" in
  3.9.* | 3.1[0-9].* | 4.*) return 0 ;;
  *) return 1 ;;
  esac
}

need_maven() {
  MVN="${XDG_CACHE_HOME:-$HOME/.cache}/hallkeeper/apache-maven-$MAVEN_VERSION/bin/mvn"
  [ -x "$MVN" ] && return 0
  old=$(command -v mvn) || fail "没有找到 Maven。请执行：apt-get install maven，再试一次。" "no Maven was found. Run: apt-get install maven, then try again."
  if is_maven_39 "$old"; then
    MVN=$old
    return 0
  fi
  say "正在取得 Maven $MAVEN_VERSION（系统自带的版本太旧）" "fetching Maven $MAVEN_VERSION (the system's is too old)"
  fetch_maven "$old" "$(dirname "$(dirname "$(dirname "$MVN")")")"
}

fetch_maven() {
  mkdir -p "$2"
  # from a folder without .mvn: the old Maven cannot load this project's build extension
  (cd "$2" && "$1" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
    -Dartifact=org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin -DoutputDirectory="$2") >"$2/fetch.log" 2>&1 ||
    fail "Maven $MAVEN_VERSION 取不到（详见 $2/fetch.log）。请检查网络后重试。" "Maven $MAVEN_VERSION could not be fetched (see $2/fetch.log). Check the network and try again."
  unzip -q -o "$2/apache-maven-$MAVEN_VERSION-bin.zip" -d "$2"
  rm -f "$2/apache-maven-$MAVEN_VERSION-bin.zip"
}
