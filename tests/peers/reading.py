"""What libspeech reads in a peer's test case, as numbers that can be held against what the peer expects."""
from fractions import Fraction

SHARES = {"%": 100, "‰": 1000}


def decimal(text):
    return Fraction(text.replace(",", ""))


def ends(quantity):
    """The value of a quantity as its one or two ends; nothing for what has no number."""
    value = quantity.value
    if value is None or quantity.kind == "date":
        return []
    if quantity.kind in ("fraction", "ratio"):
        low, high = value.replace(":", "/").split("/")
        return [decimal(low) / decimal(high)] if decimal(high) else []
    scale = Fraction(1, SHARES.get(quantity.unit, 1))
    return [decimal(end) * scale for end in value.split("..")]


def same(left, right):
    """Equal, or as near as a double that was printed to fifteen digits can say."""
    return left == right or abs(left - right) <= abs(right) * Fraction(1, 10**12)


def whole(quantities, text):
    """The one quantity of a text that is nothing else; None where there is none or more than one."""
    if len(quantities) != 1:
        return None
    rest = text[:quantities[0].start] + text[quantities[0].end:]
    return quantities[0] if not any(c.isdigit() for c in rest) else None


def inside(quantities, span):
    """The one quantity that lies inside a span and ends with it but for marks of currency and blanks."""
    found = [q for q in quantities if q.start < span["end"] and q.end > span["start"]]
    if len(found) != 1 or found[0].start < span["start"] or found[0].end > span["end"]:
        return None
    return found[0]
