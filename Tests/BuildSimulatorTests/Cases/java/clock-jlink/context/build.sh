#!/bin/sh
set -eu
javac -d mods/com.example.clock src/module-info.java src/com/example/clock/Main.java
jlink --module-path mods --add-modules com.example.clock \
  --strip-debug --no-header-files --no-man-pages \
  --launcher clock=com.example.clock/com.example.clock.Main --output "${1:-/jre}"
