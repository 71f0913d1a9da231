"""What must hold for the lines of speech-json, whatever the text."""
import codecs
import json
import re

SPAN = ["start", "end", "byte_start", "byte_end"]
MEMBERS = {
    "document": ["type", "encoding", "bytes", "chars", "parts", "diagnostics"],
    "element": ["type", "kind", "part", *SPAN, "text"],
    "heading": ["type", "part", *SPAN, "marker", "form", "number", "level", "parent", "place", "title", "title_start",
                "title_end"],
    "quantity": ["type", "part", *SPAN, "text", "kind", "value", "unit", "unit_code", "unit_text", "bound", "change",
                 "basis", "per", "group", "placeholder"],
    "sentence": ["type", "part", *SPAN, "text"],
    "token": ["type", "kind", *SPAN, "text"],
    "diagnostic": ["type", "code", "start", "end", "message"],
}
# Members that only rows have of which there is something to say.
OPTIONAL = {"document": ["file"], "quantity": ["category"], "token": ["tag"], "element": ["date", "issuer", "year", "number"]}
ORDER = list(MEMBERS)
WORDS = {
    ("element", "kind"): "nav title part_title byline pub_date source doc_number issuer addressee salutation closing "
                         "signature sign_date distribution imprint attendance toc",
    ("heading", "form"): "cn_dun cn_paren cn_rparen ar_dot ar_dun ar_paren ar_rparen circled ordinal ordinal_unit "
                         "cn_shi cn_yao cn_verb seq_word qi pian roman latin appendix decimal other",
    ("heading", "place"): "line run_in inline",
    ("quantity", "kind"): "money percent percentage_point measure count date duration ordinal fraction ratio multiple "
                          "number",
    ("quantity", "bound"): "exact approx more_than at_least less_than at_most",
    ("quantity", "change"): "increase decrease",
    ("quantity", "category"): "relative_date name idiom indefinite enumerator",
    ("quantity", "basis"): "yoy mom prior_year year_start",
    ("token", "kind"): "word number quantity date punctuation space latin symbol noise",
    ("token", "tag"): "n nr ns nt nz t s f v vn a ad an b z d m q r p c u y e o h k i l j g x",
    ("diagnostic", "code"): "bad_bytes limit_reached numbering_gap numbering_repeat damaged_number damaged_marker",
}
NULLABLE = {("quantity", name) for name in ("value", "unit_code", "change", "basis", "per", "group")}
NULLABLE.add(("heading", "parent"))
DECIMAL = r"-?\d+(\.\d+)?"
VALUE = re.compile(rf"{DECIMAL}(\.\.{DECIMAL})?")
VALUES = {
    "fraction": re.compile(rf"{DECIMAL}/{DECIMAL}"),
    "ratio": re.compile(rf"{DECIMAL}(:{DECIMAL})+"),
    "date": re.compile(r"[-0-9XTQHFYP:/.]+"),
}


class Broken(Exception):
    pass


def require(holds, what, row=None):
    if not holds:
        raise Broken(what + (f": {json.dumps(row, ensure_ascii=False)}" if row else ""))


def decode(data):
    """The text of UTF-8 with each bad subpart as U+FFFD, and the byte offset of each code point and of the end."""
    bad = {}

    def take(error):
        bad[error.start] = error.end
        return "\ufffd", error.end

    codecs.register_error("speech-bad", take)
    text = data.decode("utf-8", "speech-bad")
    offsets, at = [], 0
    for character in text:
        offsets.append(at)
        at = bad.get(at, at + len(character.encode()))
    return text, [*offsets, at]


def in_order(part, whole):
    """Whether the characters of `part`, blanks aside, stand in `whole` in that order."""
    rest = iter(whole)
    return all(character in rest for character in part if not character.isspace())


def check_members(row):
    kind = row.get("type")
    require(kind in MEMBERS, "no such type", row)
    members = MEMBERS[kind] + [name for name in OPTIONAL.get(kind, []) if name in row]
    require(list(row) == members, f"the members of a {kind} are others", row)
    for name, value in row.items():
        require(value is not None or (kind, name) in NULLABLE, f"{name} is null", row)
        words = WORDS.get((kind, name))
        require(words is None or value is None or value in words.split(), f"{name} is a word that is none", row)


def check_span(row, text, offsets):
    require(0 <= row["start"] <= row["end"] <= len(text), "the span is not in the text", row)
    if "byte_start" in row:
        require(row["byte_start"] == offsets[row["start"]], "byte_start is not where start is", row)
        require(row["byte_end"] == offsets[row["end"]], "byte_end is not where end is", row)
        require(row["start"] < row["end"], "the span is empty", row)
    if "text" in row:
        require(in_order(row["text"], text[row["start"]:row["end"]]), "the text is not that of the span", row)


def check_heading(row, text, seen):
    require(row["start"] < row["title_start"] <= row["title_end"] <= row["end"], "the title is not in the heading", row)
    require(row["marker"] and in_order(row["marker"], text[row["start"]:row["title_start"]]), "not its marker", row)
    require(in_order(row["title"], text[row["title_start"]:row["title_end"]]), "not its title", row)
    if row["parent"] is None:
        require(row["level"] == 1, "a heading without parent is not at the top", row)
    else:
        require(row["parent"] in seen, "the parent does not come before it", row)
        parent = seen[row["parent"]]
        require(row["level"] == parent["level"] + 1, "the level is not one below the parent's", row)
        require(row["part"] == parent["part"], "the parent is in another part", row)
    seen[row["start"]] = row


def check_element(row):
    dated = row["kind"] in ("pub_date", "sign_date", "imprint")
    require("date" not in row or (dated and VALUES["date"].fullmatch(row["date"])), "no date of its kind", row)
    numbered = {"issuer", "year", "number"} & set(row)
    require(not numbered or (row["kind"] == "doc_number" and row["number"] > 0), "no number of its kind", row)


def check_quantity(row):
    if row["placeholder"]:
        require(row["value"] is None or row["kind"] == "date", "a placeholder has a value", row)
    if row["value"] is not None:
        require(VALUES.get(row["kind"], VALUE).fullmatch(row["value"]), "the value is in no form of its kind", row)
    if row["kind"] == "money":
        require(re.fullmatch(r"[A-Z]{3}", row["unit_code"] or ""), "money without a code", row)


def check_rows(rows, text):
    """Order among the rows of each type."""
    for kind in ORDER[1:]:
        before = None
        for row in (row for row in rows if row["type"] == kind):
            place = (row["start"], -row["end"])
            require(before is None or (before["start"], -before["end"]) <= place, "rows are not in order", row)
            if kind in ("quantity", "sentence", "token"):
                require(before is None or before["end"] <= row["start"], "rows overlap", row)
            before = row
    tokens = [row for row in rows if row["type"] == "token"]
    ends = [0, *(row["end"] for row in tokens)]
    require(ends[:-1] == [row["start"] for row in tokens] and ends[-1] == len(text), "tokens do not tile the text")


def check(output, data):
    """Holds the output for one UTF-8 text against all of this; gives the rows."""
    text, offsets = decode(data)
    rows = [json.loads(line) for line in output.decode("utf-8").splitlines()]
    require(rows, "there is no output")
    facts, seen = rows[0], {}
    for row in rows:
        check_members(row)
        require((row["type"] == "document") == (row is facts), "not one document line, at the top", row)
        if row is facts:
            continue
        check_span(row, text, offsets)
        require(1 <= row.get("part", 1) <= facts["parts"], "no such part", row)
        if row["type"] == "heading":
            check_heading(row, text, seen)
        elif row["type"] == "element":
            check_element(row)
        elif row["type"] == "quantity":
            check_quantity(row)
    require([ORDER.index(row["type"]) for row in rows] == sorted(ORDER.index(row["type"]) for row in rows),
            "types are mixed")
    require(facts["bytes"] == len(data) and facts["chars"] == len(text), "the sizes are others", facts)
    require(facts["diagnostics"] == sum(row["type"] == "diagnostic" for row in rows), "diagnostics are lost", facts)
    check_rows(rows, text)
    return rows
