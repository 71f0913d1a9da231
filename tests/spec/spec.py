"""Reads docs/spec.md and holds what a reader found against it. The two programs beside this one bring a reader each."""
import re
import sys

FIELD = re.compile(r'(?:[^\s"]|"[^"]*")+')
KEY = re.compile(r"([a-z_]+)=(.*)", re.S)
CLEAN = {"clean": {}, "clean-simplified": {"simplified": True}, "clean-compact": {"compact": True}}
LAYERS = ["document", "error", "heading", "element", "quantity", "sentence", "words", "words-pku", "words-ud",
          "diagnostic", *CLEAN]

# The keys of each layer that JSON and Python have under a name of their own; span, start and parent are worked out.
KEYS = {
    "heading": {key: key for key in ("title", "form", "number", "level", "place")},
    "element": {key: key for key in ("kind", "date", "issuer", "year", "number")},
    "quantity": {"code": "unit_code", **{key: key for key in ("kind", "value", "unit", "unit_text", "bound", "change",
                                                              "basis", "per", "group", "placeholder", "category")}},
    "sentence": {},
    "diagnostic": {},
}
# The name of the text of a row, where it is not "text".
TEXTS = {"heading": "marker", "diagnostic": "code"}


class Row:
    """A row, wanted or found: its layer, its text, its keys, and where it starts (an index into the text, or None)."""

    def __init__(self, layer, text, keys, start=None):
        self.layer, self.text, self.keys, self.start = layer, text, keys, start

    def __str__(self):
        def quoted(text):
            return f'"{text}"' if re.search(r"\s", text) else text or "-"
        keys = [f"{key}={quoted(value)}" for key, value in self.keys.items()]
        return " ".join([self.layer, quoted(self.text), *keys])

    def agrees(self, found):
        return self.text == found.text and all(found.keys.get(key) == value for key, value in self.keys.items())


class Example:
    """A block of the file: `data` is the text as bytes, `wanted` the rows of each layer that is mentioned, `settings`
    the encoding that the text is said to be in, whether bad bytes are refused, and whether the categories of what is no
    quantity are asked for."""

    def __init__(self, number, line, reading, text, rows):
        self.number, self.line = number, line
        encoding = next((word for word in reading if word not in ("strict", "categories")), "auto")
        self.settings = (encoding, "strict" in reading, "categories" in reading)
        self.data = unescape(text)
        self.wanted = {}
        for row in rows:
            self._add(row)

    def _add(self, line):
        layer, _, rest = line.partition(" ")
        if layer == "none":
            self.wanted.setdefault(rest.strip(), [])
            layer = rest.strip()
        elif layer.startswith("words"):
            self.wanted.setdefault(layer, []).append(Row(layer, rest, {}))
        else:
            text, keys = "", {}
            for field in FIELD.findall(rest):
                key = KEY.fullmatch(field)
                if key:
                    keys[key[1]] = value_of(key[2])
                else:
                    text = value_of(field)
            self.wanted.setdefault(layer, []).append(Row(layer, text, keys))
        if layer not in LAYERS:
            sys.exit(f"example {self.number}, line {self.line}: no such layer: {layer}")

    def leave_out(self, names):
        self.wanted = {layer: rows for layer, rows in self.wanted.items() if layer not in names}
        for rows in self.wanted.values():
            for row in rows:
                row.keys = {key: value for key, value in row.keys.items() if key not in names}


def value_of(written):
    return "" if written == "-" else written.replace('"', "")


def written(value):
    """A value of JSON or Python in the notation."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def unescape(text):
    def byte(match):
        if match[1]:
            return bytes([int(match[1], 16)])
        return chr(int(match[2], 16)).encode() if match[2] else {b"t": b"\t", b"\\": b"\\"}[match[3]]
    return re.sub(rb"\\(?:x([0-9A-F]{2})|u([0-9A-F]{4})|([t\\]))", byte, text.encode())


def load(path):
    examples, line_number, block = [], 0, None
    for line in open(path, encoding="utf-8", newline="\n"):
        line_number += 1
        line = line.rstrip("\n")
        if line.startswith("```speech"):
            start, reading, block = line_number, line.split()[1:], []
        elif line == "```" and block is not None:
            at = block.index("----")
            examples.append(Example(len(examples) + 1, start, reading, "\n".join(block[:at]), block[at + 1:]))
            block = None
        elif block is not None:
            block.append(line)
    return examples


def caret(text, start):
    """The line of a place, and a line with a caret under it; wide blanks stand under wide characters."""
    begin = text.rfind("\n", 0, start) + 1
    line = text[begin:].split("\n", 1)[0]
    blanks = "".join(" " if ord(character) < 0x1100 else "\u3000" for character in text[begin:start])
    return f"    {line}\n    {blanks}^"


def tell(example, layer, wanted, found, text):
    """Prints one difference; `wanted` or `found` may be None."""
    print(f"  {layer}: wanted {wanted or 'none'}\n  {' ' * len(layer)}  got    {found or 'none'}")
    start = found.start if found else text.find(wanted.text) if wanted.text else -1
    if start is not None and start >= 0:
        print(caret(text, start))


def check(example, found, text):
    """How many rows differ; tells of each."""
    differences = []
    for layer, wanted in example.wanted.items():
        got = found.get(layer, [])
        for index in range(max(len(wanted), len(got))):
            want = wanted[index] if index < len(wanted) else None
            have = got[index] if index < len(got) else None
            if not (want and have and want.agrees(have)):
                differences.append((layer, want, have))
    if differences:
        print(f"example {example.number}, line {example.line}:")
        for layer, want, have in differences:
            tell(example, layer, want, have, text)
    return len(differences)


def run(read, path, minimum=120, unseen=()):
    """Checks all examples with `read`: data, layers, encoding, strict, categories -> found rows by layer, text. Layers and keys in
    `unseen` are those that the reader has no way to. Exits with 1 if any fails."""
    examples = load(path)
    failed = 0
    for example in examples:
        example.leave_out(unseen)
        found, text = read(example.data, list(example.wanted), *example.settings)
        if "error" in found:
            example.wanted.setdefault("error", [])
        failed += check(example, found, text) > 0
    print(f"{len(examples) - failed} of {len(examples)} examples hold")
    if len(examples) < minimum:
        print(f"there are fewer than {minimum} examples: was the file read?")
        failed += 1
    sys.exit(failed > 0)
