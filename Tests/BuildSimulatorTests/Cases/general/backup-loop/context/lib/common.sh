log() {
    echo "$(date) $*"
}

target_name() {
    echo "/tmp/$(basename "$1").tar"
}
