#!/bin/sh
set -eu
mkdir -p "$2"
cp "$1"/robots.txt "$2"/
sed "s/__TITLE__/${TITLE:-Landing}/" "$1"/index.html.in > "$2"/index.html
