import argparse
import os
import sys
import time
from pathlib import Path

import schedule

from .gauge import reading


def sample(folder: Path) -> None:
    with open(folder / "levels.csv", "a", encoding="utf-8") as fh:
        fh.write("%d,%.2f\n" % (time.time(), reading(time.time())))


def main() -> int:
    parser = argparse.ArgumentParser(prog="tidewatch")
    sub = parser.add_subparsers(dest="cmd", required=True)
    run = sub.add_parser("run")
    run.add_argument("--every", type=int, default=60)
    sub.add_parser("once")
    args = parser.parse_args()
    folder = Path(os.environ.get("TIDE_DIR", "/tmp"))
    sample(folder)
    if args.cmd == "once":
        return 0
    schedule.every(args.every).seconds.do(sample, folder)
    print("tidewatch: sampling every", args.every, "s", flush=True)
    while True:
        schedule.run_pending()
        time.sleep(1)


if __name__ == "__main__":
    sys.exit(main())
