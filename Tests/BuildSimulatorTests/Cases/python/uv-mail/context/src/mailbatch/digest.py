def render(subjects: list[str]) -> str:
    lines = [f"- {s}" for s in subjects]
    return "Digest\n" + "\n".join(lines) + "\n"
