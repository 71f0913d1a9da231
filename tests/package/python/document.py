"""What is found in the sample. Each check raises Failure."""
from ctypes import byref, c_uint32, sizeof

from library import NONE, ARGUMENT, STRUCT_SIZE, STRUCT_OLD, Facts, Heading, Position, require

# The blanks in "5 月 23 日" are what PDF files put there.
SAMPLE = """在全市经济工作会议上的讲话
同志们：
这次会议于5 月 23 日召开，现在我讲两点意见。
一、去年工作
(一)经济增长
全年完成投资21.52亿元，同比增长3.6%。
(二)民生改善
一是新增就业127户；二是帮扶群众3000多人。
二、今年任务
各部门要抓好落实。
"""


def check_outline(speech, document):
    string = speech.strings(document)
    parts = speech.rows(document, "part")
    require(len(parts) == 1 and parts[0].start == 0, "there is not one part over all")
    headings = speech.rows(document, "heading")
    require(len(headings) >= 1, "no headings")
    for index, row in enumerate(headings):
        require(row.parent == NONE or row.parent < index, "a parent is not before its child")
        require((row.parent == NONE) == (row.level == 1), "level and parent disagree")
        require(string(row.marker), "a heading has no marker")
        require(speech.name("form", row.form), "a form has no name")
        require(speech.name("place", row.place), "a place has no name")
    require([string(row.marker) for row in headings if row.level == 1] == ["一、", "二、"], "the top is not 一、二、")
    top, at = [], parts[0].first_heading
    while at != NONE:
        top.append(string(headings[at].marker))
        at = headings[at].next_sibling
    require(top == ["一、", "二、"] and headings[0].first_child == 1, "the links do not lead along the top")
    require(parts[0].heading_count == len(headings), "the part has not all headings")


def check_elements(speech, document):
    kinds = [speech.name("element_kind", row.kind) for row in speech.rows(document, "element")]
    require("salutation" in kinds, "同志们： is not a salutation")


def check_quantities(speech, document):
    text, string = speech.text(document), speech.strings(document)
    found = {}
    for row in speech.rows(document, "quantity"):
        kind = speech.name("quantity_kind", row.kind)
        require(kind, "a kind of quantity has no name")
        require(speech.name("bound", row.bound), "a bound has no name")
        found["date" if kind == "date" else string(row.value)] = row
    require("2152000000" in found, "no quantity has the value 2152000000")
    money = found["2152000000"]
    require(string(money.unit_code) == "CNY", "the code of 元 is not CNY")
    require(text[money.start:money.end].decode() == "21.52亿元", "the span of 21.52亿元 is wrong")
    require(money.low.coefficient * 10 ** money.low.exponent == 2152000000, "the decimal of 21.52亿元 is wrong")
    require("3.6" in found, "no quantity has the value 3.6")
    require(speech.name("change", found["3.6"].change) == "increase", "增长3.6% is no increase")
    require(speech.name("basis", found["3.6"].basis) == "yoy", "同比 is not seen")
    require("date" in found, "no date")
    require(speech.clean(document, found["date"].start, found["date"].end) == "5月23日", "the date is not clean")
    path = speech.path(document, money.start)
    require(path and text[path[-1].start:path[-1].end].decode() == "(一)经济增长", "the path does not end in (一)")


def check_tokens(speech, document):
    text = speech.text(document)
    require(text.decode() == SAMPLE, "the document's text is not the text that was parsed")
    at = 0
    for row in speech.rows(document, "token"):
        require(row.start == at and row.end > at, "tokens leave a gap or overlap")
        require(speech.name("token_kind", row.kind), "a kind of token has no name")
        require(row.tag == 0 or speech.name("token_tag", row.tag), "a tag has no name")
        at = row.end
    require(at == len(text), "the last token does not end with the text")
    require(len(speech.rows(document, "sentence")) > 0, "no sentences")


def check_positions(speech, document):
    """Offsets to Python's own indices and back."""
    text = speech.text(document)
    tokens = speech.rows(document, "token")
    count = len(tokens)
    offsets = (c_uint32 * count)(*(row.start for row in tokens))
    positions = (Position * count)()
    status = speech.library.speech_document_positions(document, offsets, count, positions, sizeof(Position))
    speech.succeed(status, "positions")
    for position in positions:
        before = text[:position.offset].decode()
        require(position.code_point == len(before), "a code point is counted wrongly")
        require(position.line == before.count("\n") + 1, "a line is counted wrongly")
    places = (c_uint32 * count)(*(position.code_point for position in positions))
    status = speech.library.speech_document_offsets(document, 1, places, count, places)
    speech.succeed(status, "offsets")
    require(list(places) == list(offsets), "offsets do not come back")
    facts = Facts()
    speech.succeed(speech.library.speech_document_describe(document, byref(facts), sizeof(Facts)), "describe")
    require(facts.code_points == len(SAMPLE), "facts: wrong number of code points")
    require(speech.name("encoding", facts.encoding) == "UTF-8", "facts: the encoding is not UTF-8")


def check_refusals(speech, document):
    row, written = Heading(), c_uint32(1)
    headings = speech.library.speech_document_headings
    require(headings(document, 0, byref(row), 8, 1, byref(written)) == STRUCT_OLD and written.value == 0,
            "a row that is too short was not refused")
    require(headings(document, 0, byref(row), sizeof(Heading) - 1, 1, byref(written)) == STRUCT_SIZE,
            "a row size that is no multiple of 8 was not refused")
    require(headings(document, 0, None, sizeof(Heading), 1, byref(written)) == ARGUMENT, "a NULL was not refused")


def check_document(speech, document):
    check_outline(speech, document)
    check_elements(speech, document)
    check_quantities(speech, document)
    check_tokens(speech, document)
    check_positions(speech, document)
    check_refusals(speech, document)
