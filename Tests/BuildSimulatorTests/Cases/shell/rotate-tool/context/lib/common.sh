log() {
  printf '%s %s\n' "$(date +%FT%T)" "$*"
}
