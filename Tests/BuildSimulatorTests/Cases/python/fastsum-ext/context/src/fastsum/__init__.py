from ._native import total

__all__ = ["total"]
