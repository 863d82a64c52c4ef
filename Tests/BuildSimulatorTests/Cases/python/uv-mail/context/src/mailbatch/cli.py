import argparse
import sys
import time

from .digest import render


def main() -> int:
    p = argparse.ArgumentParser("mailbatch")
    p.add_argument("--once", action="store_true")
    p.add_argument("--every", type=int, default=60)
    args = p.parse_args()
    while True:
        sys.stdout.write(render(["hello", "world"]))
        sys.stdout.flush()
        if args.once:
            return 0
        time.sleep(args.every)


if __name__ == "__main__":
    sys.exit(main())
