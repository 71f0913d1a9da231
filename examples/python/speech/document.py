"""A document: what was found in a text."""
from __future__ import annotations

import ctypes
import functools
import weakref
from ctypes import byref, c_size_t, c_uint32, c_void_p, sizeof
from decimal import Decimal
from typing import Optional

from speech import native
from speech.error import check
from speech.rows import Diagnostic, Element, Heading, Part, PathNode, Quantity, Sentence, Token
from speech.terms import terms

_library = native.LIBRARY
_NODES = {1: "part", 2: "section", 3: "heading"}
_CODE_POINT = 1
_PRESENT, _OPEN, _OVERFLOW = 1, 2, 4
_SIMPLIFIED, _COMPACT = 1, 2


def _index(number: int) -> Optional[int]:
    """The index of a row, None for no such row."""
    return None if number == native.NONE else number


def _end(end: native.Decimal, value: Optional[str], which: int) -> Optional[Decimal]:
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
        facts = native.Facts()
        check(_library.speech_document_describe(handle, byref(facts), sizeof(facts)))
        self.encoding = native.name("encoding", facts.encoding)
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

    def _string(self, string: native.String) -> str:
        return self._strings[string.offset:string.offset + string.length].decode()

    def _rows(self, one: str):
        """All rows of a kind, in one call."""
        many, row = native.KINDS[one]
        count = getattr(_library, f"speech_document_{one}_count")(self._handle)
        array, written = (row * count)(), c_uint32()
        check(getattr(_library, f"speech_document_{many}")(self._handle, 0, array, sizeof(row), count,
                                                           byref(written)))
        return array

    def _places(self, array, *fields: str) -> list:
        """The fields of each row, which are bytes, as code points: one call for all of them."""
        offsets = [getattr(row, field) for row in array for field in fields]
        count = len(offsets)
        positions = (native.Position * count)()
        check(_library.speech_document_positions(self._handle, (c_uint32 * count)(*offsets), count, positions,
                                                 sizeof(native.Position)))
        points = [position.code_point for position in positions]
        return [points[at:at + len(fields)] for at in range(0, count, len(fields))]

    def _clean(self, start: int, end: int, flags: int = 0) -> str:
        length, buffer = c_size_t(), ctypes.create_string_buffer(4 * (end - start) + 1)
        check(_library.speech_document_clean_text(self._handle, start, end, flags, buffer, len(buffer),
                                                  byref(length)))
        if length.value >= len(buffer):
            buffer = ctypes.create_string_buffer(length.value + 1)
            check(_library.speech_document_clean_text(self._handle, start, end, flags, buffer, len(buffer),
                                                      byref(length)))
        return buffer.raw[:length.value].decode()

    def _offsets(self, *positions: int) -> list:
        """Bytes for indices into the text."""
        for position in positions:
            if not 0 <= position <= self._length:
                raise IndexError(f"{position} is outside the text")
        offsets = (c_uint32 * len(positions))(*positions)
        check(_library.speech_document_offsets(self._handle, _CODE_POINT, offsets, len(positions), offsets))
        return list(offsets)

    def clean(self, start: int = 0, end: Optional[int] = None, *, simplified: bool = False,
              compact: bool = False) -> str:
        """A span as a person would read it; see speech_document_clean_text()."""
        flags = _SIMPLIFIED * simplified | _COMPACT * compact
        return self._clean(*self._offsets(start, self._length if end is None else end), flags)

    def sources(self, *positions: int) -> list:
        """Where positions are in the bytes that were handed in, which need not be UTF-8."""
        offsets = self._offsets(*positions)
        rows = (native.Position * len(offsets))()
        check(_library.speech_document_positions(self._handle, (c_uint32 * len(offsets))(*offsets), len(offsets),
                                                 rows, sizeof(native.Position)))
        return [row.source for row in rows]

    def path(self, position: int) -> list:
        """The path to a place, from the outside in."""
        offset, = self._offsets(position)
        written, length = c_uint32(), c_uint32()
        check(_library.speech_document_path(self._handle, offset, None, sizeof(native.PathNode), 0, byref(written),
                                            byref(length)))
        nodes = (native.PathNode * length.value)()
        check(_library.speech_document_path(self._handle, offset, nodes, sizeof(native.PathNode), len(nodes),
                                            byref(written), byref(length)))
        return [PathNode(_NODES.get(node.kind, ""), _index(node.index), *place, self._clean(node.start, node.end),
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
                        native.name("form", row.form), row.number, row.sub_number, row.level, _index(row.parent), row.part,
                        native.name("place", row.place), _index(row.first_child), _index(row.next_sibling), place[6])
                for row, place in zip(array, places)]

    @functools.cached_property
    def elements(self) -> list:
        array = self._rows("element")
        return [Element(*place, self._clean(row.start, row.end), native.name("element_kind", row.kind), row.part,
                        self._string(row.date) or None, self._string(row.issuer) or None, row.year or None,
                        row.number or None)
                for row, place in zip(array, self._places(array, "start", "end"))]

    @functools.cached_property
    def quantities(self) -> list:
        array = self._rows("quantity")
        places = self._places(array, "start", "end", "number_start", "number_end", "unit_start", "unit_end")
        return [self._quantity(row, place) for row, place in zip(array, places)]

    def _quantity(self, row: native.Quantity, place: list) -> Quantity:
        value = self._string(row.value) or None
        return Quantity(*place, self._clean(row.start, row.end), native.name("quantity_kind", row.kind), value,
                        _end(row.low, value, 0), _end(row.high, value, 1), bool(row.low.flags & _OPEN),
                        bool(row.high.flags & _OPEN), self._string(row.unit), self._string(row.unit_code) or None,
                        self._clean(row.unit_start, row.unit_end), native.name("bound", row.bound),
                        native.name("change", row.change) or None, native.name("basis", row.basis) or None,
                        self._string(row.per) or None, row.group or None, bool(row.placeholder), row.part,
                        native.name("category", row.category) or None, _index(row.heading))

    @functools.cached_property
    def tokens(self) -> list:
        array = self._rows("token")
        return [Token(*place, self._clean(row.start, row.end), native.name("token_kind", row.kind),
                      native.name("token_tag", row.tag) or None, _index(row.quantity))
                for row, place in zip(array, self._places(array, "start", "end"))]

    def terms(self, least: int = 3, longest: int = 4) -> list:
        """Terms that come again and again: (text, count) of two to `longest` words that stand together, none of a single
        character, at least `least` times; the most frequent first. An adverb or the like begins and ends none (大力发展), a verb
        begins one only if it mostly stands there (知识产权). Those that only stand within a longer one are left out."""
        return terms(self.tokens, least, longest)

    @functools.cached_property
    def sentences(self) -> list:
        array = self._rows("sentence")
        return [Sentence(*place, self._clean(row.start, row.end), row.part, _index(row.heading))
                for row, place in zip(array, self._places(array, "start", "end"))]

    @functools.cached_property
    def diagnostics(self) -> list:
        array = self._rows("diagnostic")
        return [Diagnostic(*place, native.name("diagnostic_code", row.code), self._string(row.message))
                for row, place in zip(array, self._places(array, "start", "end"))]
