"""Print which readings are above their threshold (standard library only)."""
import json
import sys
from pathlib import Path

THRESHOLDS = json.loads(Path(__file__).with_name("thresholds.json").read_text())


def main(argv: list[str]) -> int:
    readings = dict(a.split("=", 1) for a in argv)
    for name, limit in THRESHOLDS.items():
        value = float(readings.get(name, 0))
        print(f"{name}: {value} {'HIGH' if value > limit else 'ok'}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
