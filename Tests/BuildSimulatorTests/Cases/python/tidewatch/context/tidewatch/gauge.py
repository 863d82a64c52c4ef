import math

PERIOD = 12.42 * 3600


def reading(now: float) -> float:
    return 2.5 + 1.8 * math.sin(2 * math.pi * now / PERIOD)
