from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Book:
    entries: list[str] = field(default_factory=list)

    @classmethod
    def read(cls, path):
        text = Path(path).read_text(encoding="utf-8")
        return cls([line for line in text.splitlines() if line and not line.startswith(";")])
