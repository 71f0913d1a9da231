"""A program as a Python user would write it: ctypes alone, the library's path as the first argument.

It calls every public function at least once. The checks are plain ifs: under "python -O" an assert would check nothing.
"""
import ctypes
import sys
from ctypes import (CFUNCTYPE, POINTER, Structure, byref, c_char, c_char_p, c_int32, c_int64, c_size_t, c_uint16, c_uint32,
                    c_uint64, c_void_p, sizeof)

ABI = 0

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

NONE = 0xFFFFFFFF
OK, ARGUMENT, TOO_LARGE, ENCODING, CANCELLED, STRUCT_SIZE, STRUCT_OLD, FILE, LEXICON = 0, 1, 3, 4, 6, 8, 9, 13, 14


def mirror(name, *fields):
    """A row struct; a field is a name, for uint32_t, or a pair of name and type."""
    return type(name, (Structure,), {"_fields_": [f if isinstance(f, tuple) else (f, c_uint32) for f in fields]})


String = mirror("String", "offset", "length")
Decimal = mirror("Decimal", ("coefficient", c_int64), ("exponent", c_int32), "flags")
Error = mirror("Error", ("size", c_uint64), ("position", c_uint64), ("status", c_int32), "reserved",
               ("text", c_char * 104))
Facts = mirror("Facts", "bytes", "code_points", "utf16_units", "lines", "encoding", "confidence", "parts", "reserved")
Part = mirror("Part", "start", "end", "title_start", "title_end", "first_heading", "heading_count")
Heading = mirror("Heading", "start", "end", "marker_start", "marker_end", "title_start", "title_end", "body_start",
                 "body_end", ("marker", String), "form", ("number", c_int32), ("sub_number", c_int32), "level",
                 "parent", "part", "place", "first_child", "next_sibling", "own_end")
PathNode = mirror("PathNode", "kind", "index", "start", "end", "title_start", "title_end")
Element = mirror("Element", "start", "end", "kind", "part", ("date", String), ("issuer", String), "year", "number")
Quantity = mirror("Quantity", "start", "end", "number_start", "number_end", "unit_start", "unit_end",
                  ("low", Decimal), ("high", Decimal), ("value", String), ("unit", String), ("unit_code", String),
                  ("per", String), "kind", "bound", "change", "basis", "placeholder", "group", "part", "heading",
                  "category", "reserved")
Token = mirror("Token", "start", "end", ("kind", c_uint16), ("tag", c_uint16), "quantity")
Sentence = mirror("Sentence", "start", "end", "part", "reserved")
Position = mirror("Position", "offset", "code_point", "utf16", "line", "column", "source")
Diagnostic = mirror("Diagnostic", "start", "end", "code", "reserved", ("message", String))

Allocate = CFUNCTYPE(c_void_p, c_void_p, c_size_t)
Reallocate = CFUNCTYPE(c_void_p, c_void_p, c_void_p, c_size_t)
Release = CFUNCTYPE(None, c_void_p, c_void_p)
Cancel = CFUNCTYPE(c_int32, c_void_p, c_uint64, c_uint64)


class Allocator(Structure):
    _fields_ = [("size", c_uint64), ("context", c_void_p), ("allocate", Allocate), ("reallocate", Reallocate),
                ("release", Release)]


# name: (result, arguments)
STATUS = c_int32
FUNCTIONS = {
    "speech_version": (c_uint32,),
    "speech_abi": (c_uint32,),
    "speech_version_text": (c_char_p,),
    "speech_has_feature": (c_int32, c_char_p),
    "speech_status_name": (c_char_p, STATUS),
    "speech_status_message": (c_char_p, STATUS),
    "speech_config_create": (STATUS, POINTER(Allocator), POINTER(c_void_p)),
    "speech_config_destroy": (None, c_void_p),
    "speech_config_set_layers": (STATUS, c_void_p, c_uint32),
    "speech_config_set_encoding": (STATUS, c_void_p, c_uint32),
    "speech_config_set_strict": (STATUS, c_void_p, c_int32),
    "speech_config_set_standard": (STATUS, c_void_p, c_uint32),
    "speech_config_set_lexicon": (STATUS, c_void_p, c_void_p, c_size_t, POINTER(Error)),
    "speech_config_set_lexicon_file": (STATUS, c_void_p, c_char_p, POINTER(Error)),
    "speech_config_add_words": (STATUS, c_void_p, c_char_p, c_size_t, POINTER(Error)),
    "speech_config_set_limit": (STATUS, c_void_p, c_uint32, c_uint64),
    "speech_config_set_categories": (STATUS, c_void_p, c_uint32),
    "speech_config_set_reference_date": (STATUS, c_void_p, c_int32, c_uint32, c_uint32),
    "speech_config_set_cancel": (STATUS, c_void_p, Cancel, c_void_p),
    "speech_parser_create": (STATUS, c_void_p, POINTER(c_void_p), POINTER(Error)),
    "speech_parser_destroy": (None, c_void_p),
    "speech_parse": (STATUS, c_void_p, c_char_p, c_size_t, POINTER(c_void_p), POINTER(Error)),
    "speech_document_reset": (STATUS, c_void_p, c_char_p, c_size_t, POINTER(Error)),
    "speech_document_destroy": (None, c_void_p),
    "speech_document_describe": (STATUS, c_void_p, POINTER(Facts), c_size_t),
    # void pointers, because c_char_p would be cut at the first NUL
    "speech_document_text": (c_void_p, c_void_p, POINTER(c_size_t)),
    "speech_document_strings": (c_void_p, c_void_p, POINTER(c_size_t)),
    "speech_document_clean_text": (STATUS, c_void_p, c_uint32, c_uint32, c_uint32, c_char_p, c_size_t,
                                   POINTER(c_size_t)),
    "speech_document_path": (STATUS, c_void_p, c_uint32, POINTER(PathNode), c_size_t, c_uint32, POINTER(c_uint32),
                             POINTER(c_uint32)),
    "speech_document_positions": (STATUS, c_void_p, POINTER(c_uint32), c_size_t, POINTER(Position), c_size_t),
    "speech_document_offsets": (STATUS, c_void_p, c_uint32, POINTER(c_uint32), c_size_t, POINTER(c_uint32)),
}
NAMES = ("encoding", "form", "place", "element_kind", "quantity_kind", "category", "bound", "change", "basis",
         "token_kind", "token_tag", "diagnostic_code")
ROWS = {"part": ("parts", Part), "heading": ("headings", Heading), "element": ("elements", Element),
        "quantity": ("quantities", Quantity), "token": ("tokens", Token), "sentence": ("sentences", Sentence),
        "diagnostic": ("diagnostics", Diagnostic)}
for name in NAMES:
    FUNCTIONS[f"speech_{name}_name"] = (c_char_p, c_uint32)
for one, (many, row) in ROWS.items():
    FUNCTIONS[f"speech_document_{one}_count"] = (c_uint32, c_void_p)
    FUNCTIONS[f"speech_document_{many}"] = (STATUS, c_void_p, c_uint32, POINTER(row), c_size_t, c_uint32,
                                            POINTER(c_uint32))


class Failure(Exception):
    pass


def require(holds, what):
    if not holds:
        raise Failure(what)


def load(path):
    library = ctypes.CDLL(path)
    for name, (result, *arguments) in FUNCTIONS.items():
        function = getattr(library, name)
        function.restype = result
        function.argtypes = arguments
    return library


class Speech:
    """The library's functions, with errors as exceptions and rows as arrays."""

    def __init__(self, library):
        self.library = library

    def succeed(self, status, what):
        if status != OK:
            raise Failure(f"{what}: {self.library.speech_status_message(status).decode()}")

    def name(self, of, number):
        return getattr(self.library, f"speech_{of}_name")(number).decode()

    def rows(self, document, one):
        many, row = ROWS[one]
        count = getattr(self.library, f"speech_document_{one}_count")(document)
        array = (row * count)()
        written = c_uint32()
        status = getattr(self.library, f"speech_document_{many}")(document, 0, array, sizeof(row), count,
                                                                   byref(written))
        self.succeed(status, many)
        require(written.value == count, f"not all {many} were copied")
        return array

    def memory(self, function, document):
        length = c_size_t()
        start = function(document, byref(length))
        return ctypes.string_at(start, length.value)

    def text(self, document):
        return self.memory(self.library.speech_document_text, document)

    def strings(self, document):
        """A function from a string of a row to its text."""
        pool = self.memory(self.library.speech_document_strings, document)
        return lambda string: pool[string.offset:string.offset + string.length].decode()

    def parser(self, config):
        parser = c_void_p()
        error = Error(size=sizeof(Error))
        status = self.library.speech_parser_create(config, byref(parser), byref(error))
        self.succeed(status, f"create a parser ({error.text.decode()})")
        return parser

    def parse(self, config, text):
        """Parses with a parser of its own, which is given up at once: the document keeps it alive."""
        parser = self.parser(config)
        document = c_void_p()
        error = Error(size=sizeof(Error))
        status = self.library.speech_parse(parser, text, len(text), byref(document), byref(error))
        self.library.speech_parser_destroy(parser)
        require(error.status == status, "the error record has another status")
        require(bool(document) == (status == OK), "a document although it failed, or none although it did not")
        return status, document, error

    def clean(self, document, start, end, flags=0):
        length = c_size_t()
        clean_text = self.library.speech_document_clean_text
        self.succeed(clean_text(document, start, end, flags, None, 0, byref(length)), "measure clean text")
        buffer = ctypes.create_string_buffer(length.value + 1)
        self.succeed(clean_text(document, start, end, flags, buffer, len(buffer), byref(length)), "clean text")
        return buffer.value.decode()

    def path(self, document, offset):
        nodes = (PathNode * 16)()
        written, length = c_uint32(), c_uint32()
        status = self.library.speech_document_path(document, offset, nodes, sizeof(PathNode), len(nodes),
                                                   byref(written), byref(length))
        self.succeed(status, "path")
        require(written.value == length.value, "the path is not all there")
        return nodes[:written.value]


def check_versions(library):
    # before anything else: with another ABI the structs above are wrong
    require(library.speech_abi() == ABI, "the library has an ABI that this program does not know")
    require(library.speech_version() > 0, "the library has no version")
    require(library.speech_version_text(), "the version text is empty")
    require(library.speech_has_feature(b"words") == 1, "the feature \"words\" is missing")
    require(library.speech_has_feature(b"no-such-feature") == 0, "a feature that does not exist is said to be there")
    require(library.speech_has_feature(None) == 0, "the feature NULL is said to be there")
    require(library.speech_status_name(ENCODING), "a status has no name")
    require(library.speech_status_message(ENCODING), "a status has no message")


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


def check_bad_bytes(speech, config):
    bad = "中".encode() + b"\xff" + "文".encode()
    speech.succeed(speech.library.speech_config_set_strict(config, 1), "choose strict reading")
    status, _, error = speech.parse(config, bad)
    require(status == ENCODING and error.position == 3 and error.text, "the error record does not say where and why")
    speech.succeed(speech.library.speech_config_set_strict(config, 0), "end strict reading")
    status, document, _ = speech.parse(config, bad)
    speech.succeed(status, "parse a bad byte")
    diagnostics = speech.rows(document, "diagnostic")
    require([speech.name("diagnostic_code", row.code) for row in diagnostics] == ["bad_bytes"], "not \"bad_bytes\"")
    require(speech.strings(document)(diagnostics[0].message), "the diagnostic says nothing")
    require(speech.clean(document, 0, 7) == bad.decode(errors="replace"), "the bad byte is not U+FFFD when clean")
    speech.library.speech_document_destroy(document)


def check_limit_and_cancel(speech, config):
    set_limit = speech.library.speech_config_set_limit
    speech.succeed(set_limit(config, 0, 10), "limit the text")
    require(speech.parse(config, SAMPLE.encode())[0] == TOO_LARGE, "the limit on the text did not hold")
    speech.succeed(set_limit(config, 0, 0), "end the limit")
    calls = []
    cancel = Cancel(lambda context, done, total: calls.append(done) or 1)
    speech.succeed(speech.library.speech_config_set_cancel(config, cancel, None), "set the callback")
    status, document, _ = speech.parse(config, SAMPLE.encode())
    # a short text may be done before the callback is asked
    require(status == (CANCELLED if calls else OK), "the callback's answer was not heard")
    speech.library.speech_document_destroy(document)
    speech.succeed(speech.library.speech_config_set_cancel(config, Cancel(), None), "take the callback back")


def check_categories(speech, config):
    library = speech.library
    require(library.speech_config_set_categories(config, 1 << 31) == ARGUMENT, "an unknown category was not refused")
    require(library.speech_config_set_reference_date(config, 2025, 2, 29) == ARGUMENT, "a wrong date was not refused")
    speech.succeed(library.speech_config_set_categories(config, 31), "choose all categories")
    speech.succeed(library.speech_config_set_reference_date(config, 2025, 3, 5), "set the reference date")
    status, document, _ = speech.parse(config, "去年进一步新建3所学校".encode())
    speech.succeed(status, "parse with categories")
    string = speech.strings(document)
    found = [(speech.name("category", row.category), string(row.value)) for row in speech.rows(document, "quantity")]
    require(found == [("relative_date", "2024"), ("idiom", ""), ("", "3")], "the categories are wrong")
    library.speech_document_destroy(document)
    speech.succeed(library.speech_config_set_categories(config, 0), "choose no categories")


def check_notice(speech, config):
    notice = "关于开展检查的通知\n青政发〔2031〕7号\n各县：\n请执行。\n青川江市人民政府\n2031年3月15日\n"
    status, document, _ = speech.parse(config, notice.encode())
    speech.succeed(status, "parse a notice")
    string = speech.strings(document)
    rows = {speech.name("element_kind", row.kind): row for row in speech.rows(document, "element")}
    number = rows["doc_number"]
    require((string(number.issuer), number.year, number.number) == ("青政发", 2031, 7), "the number's values are wrong")
    require(string(rows["sign_date"].date) == "2031-03-15", "the date's value is wrong")
    speech.library.speech_document_destroy(document)


def check_words(speech, config):
    words, wrong, error = "青川江特别合作区\n".encode(), "改革\n开放\t41\n".encode(), Error(size=sizeof(Error))
    add = speech.library.speech_config_add_words
    require(add(config, wrong, len(wrong), byref(error)) == ARGUMENT and error.position == len("改革\n".encode()),
            "a line that is no word was not refused where it stands")
    speech.succeed(add(config, words, len(words), None), "add words")
    status, document, _ = speech.parse(config, "青川江特别合作区成立".encode())
    speech.succeed(status, "parse with words")
    require(speech.rows(document, "token")[0].end == len("青川江特别合作区".encode()), "the word is not one token")
    speech.library.speech_document_destroy(document)


def check_lexicon(speech, config):
    none, error = (c_uint64 * 32)(1), Error(size=sizeof(Error))
    by_bytes = speech.library.speech_config_set_lexicon
    by_file = speech.library.speech_config_set_lexicon_file
    require(by_bytes(config, none, sizeof(none), byref(error)) == LEXICON and error.position == 0,
            "bytes that are no lexicon were not refused")
    speech.succeed(by_bytes(config, None, 0, None), "set no lexicon")
    require(by_file(config, b"/nonexistent", byref(error)) == FILE, "a file that there is not was not refused")
    speech.succeed(by_file(config, None, None), "set no lexicon file")


def check_all(speech, allocator):
    library = speech.library
    config = c_void_p()
    speech.succeed(library.speech_config_create(allocator, byref(config)), "create a config")
    require(library.speech_config_set_layers(config, 1 << 31) == ARGUMENT, "an unknown layer was not refused")
    speech.succeed(library.speech_config_set_layers(config, 31), "choose the layers")
    speech.succeed(library.speech_config_set_encoding(config, 1), "choose UTF-8")
    speech.succeed(library.speech_config_set_standard(config, 0), "choose the standard")
    status, document, error = speech.parse(config, SAMPLE.encode())
    speech.succeed(status, f"parse ({error.text.decode()})")
    for _ in range(2):
        check_outline(speech, document)
        check_elements(speech, document)
        check_quantities(speech, document)
        check_tokens(speech, document)
        check_positions(speech, document)
        check_refusals(speech, document)
        speech.succeed(library.speech_document_reset(document, None, 0, None), "reset to an empty text")
        require(library.speech_document_token_count(document) == 0, "an empty text has tokens")
        text = SAMPLE.encode()
        speech.succeed(library.speech_document_reset(document, text, len(text), None), "reset to the sample")
    library.speech_document_destroy(document)
    check_bad_bytes(speech, config)
    check_limit_and_cancel(speech, config)
    check_categories(speech, config)
    check_notice(speech, config)
    check_words(speech, config)
    check_lexicon(speech, config)
    library.speech_config_destroy(config)


def counting_allocator(live):
    """The C library's allocator, with the addresses of what is out in `live`."""
    c = ctypes.CDLL(None)
    c.malloc.restype, c.malloc.argtypes = c_void_p, [c_size_t]
    c.realloc.restype, c.realloc.argtypes = c_void_p, [c_void_p, c_size_t]
    c.free.restype, c.free.argtypes = None, [c_void_p]

    def allocate(context, size):
        memory = c.malloc(size)
        live.add(memory)
        return memory

    def reallocate(context, memory, size):
        moved = c.realloc(memory, size)
        if moved:
            live.remove(memory)
            live.add(moved)
        return moved

    def release(context, memory):
        live.remove(memory)
        c.free(memory)

    return Allocator(sizeof(Allocator), None, Allocate(allocate), Reallocate(reallocate), Release(release))


def main():
    if len(sys.argv) != 2:
        print("usage: consumer.py LIBRARY", file=sys.stderr)
        return 2
    try:
        library = load(sys.argv[1])
        check_versions(library)
        speech = Speech(library)
        check_all(speech, None)
        live = set()
        # a name, and not a temporary: the hooks must outlive every object made with them
        allocator = counting_allocator(live)
        check_all(speech, byref(allocator))
        require(not live, "not all memory came back")
    except (Failure, OSError, AttributeError) as failure:
        print(f"consumer.py: {failure}", file=sys.stderr)
        return 1
    print("consumer: ok")
    return 0


if __name__ == "__main__":
    sys.exit(main())
