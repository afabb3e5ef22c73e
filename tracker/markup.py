"""Other people's words inside markup are text. Pure.

As `html.escape` of the standard library, whose module holds a table of every named letter: 1 MB in
an app that is to take 110 (`benchmarks/footprint`).
"""

_LETTERS = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})


def escape(text: str) -> str:
    """The text with the five letters that markup is made of spelled out."""
    return text.translate(_LETTERS)
