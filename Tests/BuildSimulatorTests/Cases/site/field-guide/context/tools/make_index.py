"""Writes a search index for every page below a folder: make_index.py SITE OUT.json"""
import json
import pathlib
import re
import sys


def words(text):
    return set(re.findall(r"[a-z]{3,}", re.sub(r"<[^>]+>", " ", text).lower()))


def main(site, out):
    root = pathlib.Path(site)
    index = {}
    for page in sorted(root.rglob("*.html")):
        for word in words(page.read_text(encoding="utf-8")):
            index.setdefault(word, []).append("/" + page.relative_to(root).as_posix())
    pathlib.Path(out).write_text(json.dumps(index, sort_keys=True), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:3])
