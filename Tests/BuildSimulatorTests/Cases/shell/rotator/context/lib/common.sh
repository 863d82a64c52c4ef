log() {
  printf '%s %s\n' "$(date -u +%FT%TZ)" "$*"
}

# trim DIR N: delete all but the N newest *.old files
trim() {
  local n=0 f
  for f in $(ls -t "$1"/*.old 2>/dev/null || true); do
    n=$((n + 1))
    if [ "$n" -gt "$2" ]; then rm -f "$f"; fi
  done
}
