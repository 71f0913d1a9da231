"""libspeech from Python: outline, words and quantities of Chinese policy documents (not audio).

    import speech
    document = speech.parse("一、去年工作\\n全年完成投资21.52亿元，同比增长3.6%。")
    for quantity in document.quantities:
        print(quantity.text, quantity.low, quantity.unit, quantity.change)

It needs ctypes and libspeech, nothing else. Positions are indices into `document.text`, which for a str is that str.
`text` of a row is what a person would read: `document.text[row.start:row.end]` without the blanks inside words.

A parser may be used by any number of threads; the library works without the interpreter's lock. A document may be read
by any number of threads; its rows are read when they are first asked for. It gives its memory back when it is closed
(`with`, or `close()`) or collected; what was read from it stays.
"""
from __future__ import annotations

import collections
import ctypes
import functools
import os
import weakref
from ctypes import byref, c_size_t, c_uint32, c_void_p, sizeof
from decimal import Decimal
from typing import Optional, Union

import speech_native as c
from speech_passages import Passage, passages  # noqa: F401, for programs
from speech_rows import Diagnostic, Element, Heading, Part, PathNode, Quantity, Sentence, Token

_library = c.load()

LAYERS = {"outline": 1, "elements": 2, "quantities": 4, "tokens": 8, "sentences": 16}
ENCODINGS = {"auto": 0, "utf-8": 1, "utf-16le": 2, "utf-16be": 3, "gb18030": 4, "big5": 5}
STANDARDS = {"whole": 0, "pku": 1, "ud": 2}
CATEGORIES = {"relative_date": 1, "name": 2, "idiom": 4, "indefinite": 8, "enumerator": 16}
LIMITS = {"text": 0, "memory": 1, "rows": 2}
_NODES = {1: "part", 2: "section", 3: "heading"}
_CODE_POINT = 1
_PRESENT, _OPEN, _OVERFLOW = 1, 2, 4
_SIMPLIFIED, _COMPACT = 1, 2


class Error(Exception):
    """What the library answered: `status`, such as "encoding", and `position`, in bytes of what was handed in."""

    def __init__(self, number: int, position: int = 0, message: str = ""):
        super().__init__(message or _library.speech_status_message(number).decode())
        self.status = _library.speech_status_name(number).decode()
        self.position = position


def _check(status: int, error: Optional[c.Error] = None) -> None:
    if status != 0:
        raise Error(status, *((error.position, error.text.decode()) if error is not None else ()))


@functools.lru_cache(maxsize=None)
def _name(of: str, number: int) -> str:
    return getattr(_library, f"speech_{of}_name")(number).decode()


def _index(number: int) -> Optional[int]:
    """The index of a row, None for no such row."""
    return None if number == c.NONE else number


def _choose(choices: dict, word: str) -> int:
    if word not in choices:
        raise ValueError(f"{word!r} is none of {', '.join(choices)}")
    return choices[word]


def version() -> str:
    """The versions of the library and of what it was built with, one a line."""
    return _library.speech_version_text().decode()


class Parser:
    """Settings and what parsing needs; immutable, for any number of threads."""

    def __init__(self, *, layers=tuple(LAYERS), standard: str = "whole", encoding: str = "auto", strict: bool = False,
                 limits: Optional[dict] = None, categories=(), reference_date=None, words=(), lexicon=None):
        """`limits` may have "text" and "memory", in bytes, and "rows": of each kind. `categories`, some of CATEGORIES, asks
        for rows that are no quantities; `reference_date`, a datetime.date, gives relative dates a value.
        `words` are words that the library may not know: each a str, or a tuple of a str, its cost in nats and its tag; either
        may be left out. `lexicon`, the path of a file that compile-lexicon made, takes the place of the library's own."""
        wanted = sum({_choose(CATEGORIES, category) for category in categories})
        mask = sum({_choose(LAYERS, layer) for layer in layers})
        config, self._handle, error = c_void_p(), c_void_p(), c.Error(size=sizeof(c.Error))
        self.encoding = encoding
        _check(_library.speech_config_create(None, byref(config)))
        try:
            _check(_library.speech_config_set_layers(config, mask))
            _check(_library.speech_config_set_standard(config, _choose(STANDARDS, standard)))
            _check(_library.speech_config_set_encoding(config, _choose(ENCODINGS, encoding)))
            _check(_library.speech_config_set_strict(config, int(strict)))
            _check(_library.speech_config_set_categories(config, wanted))
            if reference_date is not None:
                _check(_library.speech_config_set_reference_date(config, reference_date.year, reference_date.month,
                                                                 reference_date.day))
            lines = "\n".join(word if isinstance(word, str) else "\t".join(map(str, word)) for word in words).encode()
            _check(_library.speech_config_add_words(config, lines, len(lines), byref(error)), error)
            if lexicon is not None:
                _check(_library.speech_config_set_lexicon_file(config, os.fsencode(lexicon), byref(error)), error)
            for limit, value in (limits or {}).items():
                _check(_library.speech_config_set_limit(config, _choose(LIMITS, limit), value))
            _check(_library.speech_parser_create(config, byref(self._handle), byref(error)), error)
        finally:
            _library.speech_config_destroy(config)
        weakref.finalize(self, _library.speech_parser_destroy, self._handle)

    def parse(self, text: Union[str, bytes]) -> Document:
        if isinstance(text, str):
            if self.encoding not in ("auto", "utf-8"):
                raise TypeError(f"a parser for {self.encoding} takes bytes")
            # a lone surrogate becomes one other character, so that positions stay those of the str
            text = text.encode("utf-8", "replace")
        handle, error = c_void_p(), c.Error(size=sizeof(c.Error))
        _check(_library.speech_parse(self._handle, text, len(text), byref(handle), byref(error)), error)
        return Document(handle)


@functools.lru_cache(maxsize=None)
def _default_parser() -> Parser:
    return Parser()


def parse(text: Union[str, bytes], **settings) -> Document:
    """Parses a text; settings as for Parser."""
    return (Parser(**settings) if settings else _default_parser()).parse(text)


def _end(end: c.Decimal, value: Optional[str], which: int) -> Optional[Decimal]:
    """One end of a value: 0 the lower, 1 the higher. What does not fit the struct stands in the value's text."""
    if not end.flags & _PRESENT:
        return None
    if not end.flags & _OVERFLOW:
        return Decimal(f"{end.coefficient}e{end.exponent}")
    ends = (value or "").replace("..", " ").replace("/", " ").replace(":", " ").split()
    return Decimal(ends[min(which, len(ends) - 1)]) if ends else None


class Document:
    """What was found in a text; made by parse()."""

    def __init__(self, handle: c_void_p):
        self._finalize = weakref.finalize(self, _library.speech_document_destroy, handle)
        self._open_handle = handle
        facts = c.Facts()
        _check(_library.speech_document_describe(handle, byref(facts), sizeof(facts)))
        self.encoding = _name("encoding", facts.encoding)
        self.confidence = facts.confidence
        self.lines = facts.lines
        self._length = facts.code_points

    def close(self) -> None:
        """Gives the memory back; no other thread may use the document meanwhile."""
        self._finalize()

    def __enter__(self) -> Document:
        return self

    def __exit__(self, *_) -> None:
        self.close()

    @property
    def _handle(self) -> c_void_p:
        if not self._finalize.alive:
            raise ValueError("the document is closed")
        return self._open_handle

    def _memory(self, function) -> bytes:
        length = c_size_t()
        return ctypes.string_at(function(self._handle, byref(length)), length.value)

    @functools.cached_property
    def text(self) -> str:
        """The text that positions refer to; each bad sequence of bytes is one U+FFFD."""
        return self._memory(_library.speech_document_text).decode("utf-8", "replace")

    @functools.cached_property
    def _strings(self) -> bytes:
        return self._memory(_library.speech_document_strings)

    def _string(self, string: c.String) -> str:
        return self._strings[string.offset:string.offset + string.length].decode()

    def _rows(self, one: str):
        """All rows of a kind, in one call."""
        many, row = c.KINDS[one]
        count = getattr(_library, f"speech_document_{one}_count")(self._handle)
        array, written = (row * count)(), c_uint32()
        _check(getattr(_library, f"speech_document_{many}")(self._handle, 0, array, sizeof(row), count,
                                                            byref(written)))
        return array

    def _places(self, array, *fields: str) -> list:
        """The fields of each row, which are bytes, as code points: one call for all of them."""
        offsets = [getattr(row, field) for row in array for field in fields]
        count = len(offsets)
        positions = (c.Position * count)()
        _check(_library.speech_document_positions(self._handle, (c_uint32 * count)(*offsets), count, positions,
                                                  sizeof(c.Position)))
        points = [position.code_point for position in positions]
        return [points[at:at + len(fields)] for at in range(0, count, len(fields))]

    def _clean(self, start: int, end: int, flags: int = 0) -> str:
        length, buffer = c_size_t(), ctypes.create_string_buffer(4 * (end - start) + 1)
        _check(_library.speech_document_clean_text(self._handle, start, end, flags, buffer, len(buffer),
                                                   byref(length)))
        if length.value >= len(buffer):
            buffer = ctypes.create_string_buffer(length.value + 1)
            _check(_library.speech_document_clean_text(self._handle, start, end, flags, buffer, len(buffer),
                                                       byref(length)))
        return buffer.raw[:length.value].decode()

    def _offsets(self, *positions: int) -> list:
        """Bytes for indices into the text."""
        for position in positions:
            if not 0 <= position <= self._length:
                raise IndexError(f"{position} is outside the text")
        offsets = (c_uint32 * len(positions))(*positions)
        _check(_library.speech_document_offsets(self._handle, _CODE_POINT, offsets, len(positions), offsets))
        return list(offsets)

    def clean(self, start: int = 0, end: Optional[int] = None, *, simplified: bool = False,
              compact: bool = False) -> str:
        """A span as a person would read it; see speech_document_clean_text()."""
        flags = _SIMPLIFIED * simplified | _COMPACT * compact
        return self._clean(*self._offsets(start, self._length if end is None else end), flags)

    def sources(self, *positions: int) -> list:
        """Where positions are in the bytes that were handed in, which need not be UTF-8."""
        offsets = self._offsets(*positions)
        rows = (c.Position * len(offsets))()
        _check(_library.speech_document_positions(self._handle, (c_uint32 * len(offsets))(*offsets), len(offsets),
                                                  rows, sizeof(c.Position)))
        return [row.source for row in rows]

    def path(self, position: int) -> list:
        """The path to a place, from the outside in."""
        offset, = self._offsets(position)
        written, length = c_uint32(), c_uint32()
        _check(_library.speech_document_path(self._handle, offset, None, sizeof(c.PathNode), 0, byref(written),
                                             byref(length)))
        nodes = (c.PathNode * length.value)()
        _check(_library.speech_document_path(self._handle, offset, nodes, sizeof(c.PathNode), len(nodes),
                                             byref(written), byref(length)))
        return [PathNode(_NODES.get(node.kind, ""), node.index, *place, self._clean(node.start, node.end),
                         self._clean(node.title_start, node.title_end))
                for node, place in zip(nodes, self._places(nodes, "start", "end"))]

    @functools.cached_property
    def parts(self) -> list:
        array = self._rows("part")
        return [Part(*place, self._clean(row.title_start, row.title_end), _index(row.first_heading), row.heading_count)
                for row, place in zip(array, self._places(array, "start", "end", "title_start", "title_end"))]

    @functools.cached_property
    def headings(self) -> list:
        array = self._rows("heading")
        places = self._places(array, "start", "end", "title_start", "title_end", "body_start", "body_end", "own_end")
        return [Heading(*place[:6], self._string(row.marker), self._clean(row.title_start, row.title_end),
                        _name("form", row.form), row.number, row.sub_number, row.level, _index(row.parent), row.part,
                        _name("place", row.place), _index(row.first_child), _index(row.next_sibling), place[6])
                for row, place in zip(array, places)]

    @functools.cached_property
    def elements(self) -> list:
        array = self._rows("element")
        return [Element(*place, self._clean(row.start, row.end), _name("element_kind", row.kind), row.part,
                        self._string(row.date) or None, self._string(row.issuer) or None, row.year or None,
                        row.number or None)
                for row, place in zip(array, self._places(array, "start", "end"))]

    @functools.cached_property
    def quantities(self) -> list:
        array = self._rows("quantity")
        places = self._places(array, "start", "end", "number_start", "number_end", "unit_start", "unit_end")
        return [self._quantity(row, place) for row, place in zip(array, places)]

    def _quantity(self, row: c.Quantity, place: list) -> Quantity:
        value = self._string(row.value) or None
        return Quantity(*place, self._clean(row.start, row.end), _name("quantity_kind", row.kind), value,
                        _end(row.low, value, 0), _end(row.high, value, 1), bool(row.low.flags & _OPEN),
                        bool(row.high.flags & _OPEN), self._string(row.unit), self._string(row.unit_code) or None,
                        self._clean(row.unit_start, row.unit_end), _name("bound", row.bound),
                        _name("change", row.change) or None, _name("basis", row.basis) or None,
                        self._string(row.per) or None, row.group or None, bool(row.placeholder), row.part,
                        _name("category", row.category) or None)

    @functools.cached_property
    def tokens(self) -> list:
        array = self._rows("token")
        return [Token(*place, self._clean(row.start, row.end), _name("token_kind", row.kind),
                      _name("token_tag", row.tag) or None, _index(row.quantity))
                for row, place in zip(array, self._places(array, "start", "end"))]

    def terms(self, least: int = 3, longest: int = 4) -> list:
        """Terms that come again and again: (text, count) of two to `longest` words that stand together, none of a single
        character, at least `least` times; the most frequent first. An adverb or the like begins and ends none (大力发展), a verb
        begins one only if it mostly stands there (知识产权). Those that only stand within a longer one are left out."""
        counts, within = collections.Counter(), set()
        tokens = [token if token.kind == "word" and len(token.text) > 1 else None for token in self.tokens]
        for size in range(1, longest + 1):
            for first in range(len(tokens) - size + 1):
                words = tokens[first:first + size]
                if None not in words:
                    counts[tuple((word.text, word.tag) for word in words)] += 1
        terms = [words for words, count in counts.most_common() if count >= least and self._is_term(words, counts)]
        for words in terms:
            within.update(part for part in (words[1:], words[:-1]) if counts[part] == counts[words])
        return [("".join(text for text, _ in words), counts[words]) for words in terms if words not in within]

    @staticmethod
    def _is_term(words, counts):
        outside = {"d", "ad", "c", "m", "u", "p", "r", "t"}
        if len(words) == 1 or words[0][1] in outside or words[-1][1] in outside:
            return False
        return words[0][1] != "v" or 2 * counts[words] >= counts[words[:1]]

    @functools.cached_property
    def sentences(self) -> list:
        array = self._rows("sentence")
        return [Sentence(*place, self._clean(row.start, row.end), row.part)
                for row, place in zip(array, self._places(array, "start", "end"))]

    @functools.cached_property
    def diagnostics(self) -> list:
        array = self._rows("diagnostic")
        return [Diagnostic(*place, _name("diagnostic_code", row.code), self._string(row.message))
                for row, place in zip(array, self._places(array, "start", "end"))]
