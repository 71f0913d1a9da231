"""The peers' suites: which cases of a file belong to one, which are left out and why, and when a reading is right."""
import json
import re
from fractions import Fraction
from pathlib import Path

from reading import decimal, ends, inside, same, whole

POWER = "powers and exponents, a notation of programming languages (2^5, 2e5)"
LETTER = "k, M, G and w for thousands and more, which Chinese policy documents do not write (40k)"
DOZEN = "打 as the number twelve: for us a classifier, as the guide counts it"
NO_NUMBER = "no number is expected (人民币)"
NONE_FOUND = "nothing is expected though a value is written (百分之二三十): a limit of the peer"
RANGE = "a range, of which the peer expects one end"
SPOKEN = "Cantonese and spoken money without a unit (五個半, 個九, 三蚊), and 5.6到5.78 without a value"
SPAN = "a blurred value that the peer widens into a range of its own (3000多 to 3000..4000), or a range"


class Suite:
    """`cases` gives (input, expected) for each case of a file that belongs here; `omit` says why one is left out, or
    None; `right` judges one. `floor` is the share below which the program fails; `peers` is what SOURCES.md gives."""

    def __init__(self, name, file, belongs, omit, right, floor, peers):
        self.name, self.file, self.belongs, self.omit, self.right = name, file, belongs, omit, right
        self.floor, self.peers = floor, peers

    def run(self, folder, parse):
        good, wrong, left = 0, [], {}
        with open(Path(folder) / self.file, encoding="utf8") as lines:
            cases = [case for case in map(json.loads, lines) if self.belongs(case)]
        for case in cases:
            reason = self.omit(case)
            if reason:
                left[reason] = left.get(reason, 0) + 1
            elif self.right(case, parse(case["input"])):
                good += 1
            else:
                wrong.append(case["input"])
        return good, wrong, left


def one_number(case):
    expected = case["expected"]
    return case.get("model") == "NumberModel" and len(expected) == 1 and expected[0]["text"] == case["input"]


def odd_number(case):
    text = case["input"]
    if "^" in text or re.search(r"[0-9０-９][eｅ]", text):
        return POWER
    if re.search(r"[0-9][kKMGw]", text):
        return LETTER
    return DOZEN if text.endswith("打") else None


def odd_percent(case):
    texts = [e["text"] for e in case["expected"]] or [case["input"]]
    if any(re.search("[kKＫ]", text) for text in texts):
        return LETTER
    if not case["expected"] and re.search("[分折]", case["input"]):
        return NONE_FOUND
    return RANGE if re.search(r"\d-\d", case["input"]) and len(case["expected"]) == 1 and "-" not in texts[0] else None


def odd_money(case):
    return NO_NUMBER if any(e["value"] is None for e in case["expected"]) else None


def odd_jionlp(case):
    expected = case["expected"][0]
    return SPAN if isinstance(expected.get("value"), list) else LETTER if re.search("[0-9][kw]", case["input"]) else None


def odd_duckling(case):
    value = case["expected"][0].get("value")
    return SPOKEN if value is None or re.search("[蚊個仙毫]", case["input"]) else None


def right_number(case, quantities):
    found = whole(quantities, case["input"])
    return found is not None and one_end(found, Fraction(str(case["expected"][0]["value"])))


def one_end(quantity, value):
    found = ends(quantity)
    return len(found) == 1 and same(found[0], value)


def right_percents(case, quantities):
    """百分点 is a kind of its own here: a difference between rates, whose value is that number of points."""
    shares = [q for q in quantities if q.kind in ("percent", "percentage_point", "fraction")]
    if len(shares) != len(case["expected"]):
        return False
    for quantity, expected in zip(shares, case["expected"]):
        value = Fraction(expected["value"].rstrip("%")) / 100
        if quantity.kind == "percentage_point":
            value *= 100
        if not one_end(quantity, value) or not inside([quantity], expected):
            return False
    return True


def right_currency(case, quantities):
    for expected in case["expected"]:
        found = inside(quantities, expected)
        if found is None or not one_end(found, Fraction(expected["value"])):
            return False
        code = expected.get("isoCurrency")
        if code and found.unit_code != code:
            return False
    spans = [(e["start"], e["end"]) for e in case["expected"]]
    money = [q for q in quantities if q.kind == "money" and q.unit_text]
    return all(any(s <= q.start and q.end <= e for s, e in spans) for q in money)


def right_yuan(case, quantities):
    found, expected = whole(quantities, case["input"]), case["expected"][0]
    if found is None or found.kind not in ("money", "count", "number") or len(ends(found)) != 1:
        return False
    unit = {"台币": "新台币"}.get(found.unit, found.unit)
    # JioNLP rounds to the hundredth
    near = abs(ends(found)[0] - decimal(expected["value"])) <= Fraction(1, 200)
    return near and (found.kind != "money" or unit == expected["unit"])


def right_cents(case, quantities):
    found, expected = whole(quantities, case["input"]), case["expected"][0]
    scale = 100 if expected["unit"] == "Cent" else 1
    return found is not None and found.kind == "money" and one_end(found, decimal(expected["value"]) / scale)


def of_mode(mode):
    return lambda case: case.get("mode") == mode and case["kind"] == "whole-string"


def of_id(prefix):
    return lambda case: case["id"].startswith(prefix)


def nothing(_):
    return None


SUITES = [
    Suite("Recognizers NumberModel, whole", "recognizers-number.jsonl", one_number, odd_number, right_number, 0.97,
          (.99, .37, .40, .48)),
    Suite("Recognizers PercentModel", "recognizers-number.jsonl", lambda c: c["model"] == "PercentModel", odd_percent,
          right_percents, 0.95, (None, None, None, None)),
    Suite("Recognizers CurrencyModel", "recognizers-unit.jsonl", lambda c: c["model"] == "CurrencyModel", odd_money,
          right_currency, 0.95, (.94, .69, .11, .77)),
    Suite("cn2an strict", "cn2an.jsonl", of_mode("strict_data_dict"), nothing, right_number, 0.97,
          (.97, .68, 1.0, .89)),
    Suite("cn2an normal", "cn2an.jsonl", of_mode("normal_data_dict"), nothing, right_number, 0.97,
          (.60, .30, .97, .97)),
    Suite("cn2an smart", "cn2an.jsonl", of_mode("smart_data_dict"), nothing, right_number, 0.9,
          (None, None, None, None)),
    Suite("duckling Numeral", "duckling-zh.jsonl", of_id("duckling/Numeral"), odd_number, right_number, 0.8,
          (.78, .55, .39, .51)),
    Suite("duckling AmountOfMoney", "duckling-zh.jsonl", of_id("duckling/AmountOfMoney"), odd_duckling, right_cents,
          0.45, (.25, .38, .04, .29)),
    Suite("JioNLP money, scalar", "jionlp-money.jsonl", of_id("jio/money_parser"), odd_jionlp, right_yuan, 0.95,
          (.83, 1.0, .13, .60)),
]
