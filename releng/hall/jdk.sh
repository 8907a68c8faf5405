# A JDK of at least version 21: JAVA_HOME, then PATH, then /usr/lib/jvm. Read from its "release" file, because asking java costs a second.

NEEDED_JAVA=21

java_version_of() {
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

is_jdk() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ "$(java_version_of "$1" || echo 0)" -ge "$NEEDED_JAVA" ] 2>/dev/null
}

jdk_on_path() {
  found=$(command -v javac 2>/dev/null) || return 0
  dirname "$(dirname "$(readlink -f "$found")")"
}

need_jdk() {
  for home in "${JAVA_HOME:-}" "$(jdk_on_path)" /usr/lib/jvm/*; do
    if [ -n "$home" ] && is_jdk "$home"; then
      JAVA_HOME=$home
      export JAVA_HOME
      return 0
    fi
  done
  fail "没有找到 JDK $NEEDED_JAVA 或更新版本。请安装 JDK $NEEDED_JAVA（例如 Temurin），或让 JAVA_HOME 指向它，再试一次。" \
    "no JDK $NEEDED_JAVA or newer was found. Install one (Temurin, for instance) or point JAVA_HOME at it, then try again."
}
