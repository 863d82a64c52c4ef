import csv
import time
from importlib import resources

from tallybook_core import cents


def load_rates() -> dict[str, int]:
    text = resources.files("tallybook_billing").joinpath("rates.csv").read_text()
    return {row["plan"]: cents(float(row["price"])) for row in csv.DictReader(text.splitlines())}


def main() -> None:
    rates = load_rates()
    print("rates", rates, flush=True)
    while True:
        time.sleep(60)


if __name__ == "__main__":
    main()
