# Progress and complaints, in the language of the terminal. Everything goes to stderr: stdout belongs to results.

# say CHINESE ENGLISH
say() {
  case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
  zh*) printf '大厅管家：%s\n' "$1" >&2 ;;
  *) printf 'hall: %s\n' "$2" >&2 ;;
  esac
}

# fail CHINESE ENGLISH: one sentence with the next step, then stop
fail() {
  say "$1" "$2"
  exit 1
}
