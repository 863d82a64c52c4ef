log() { echo "$(date +%T) $*"; }
