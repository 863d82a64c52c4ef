def cents(value: float) -> int:
    return round(value * 100)
