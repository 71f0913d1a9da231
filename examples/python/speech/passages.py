"""Passages: a document in pieces that a search index or a language model takes."""
from __future__ import annotations

import bisect
from typing import NamedTuple

# Marks inside a sentence, by GB/T 15834-2011, 4.5 to 4.8, and what is typed instead.
_MARKS = frozenset("，、；：,;:")


class Passage(NamedTuple):
    """A piece of a text; `path` has the PathNodes that hold all of it, from the outside in."""
    start: int
    end: int
    text: str
    path: list


def _last(places: list, start: int, end: int):
    """The last of ascending places that is behind `start` and not behind `end`, or None."""
    count = bisect.bisect_right(places, end)
    return places[count - 1] if count and places[count - 1] > start else None


def _reach(document, start: int, stop: int, limit: int) -> int:
    """The last place up to which the clean text from `start` on has at most `limit` characters. It is no longer than the
    text, so the search begins that far on; it doubles its steps where much is left out."""
    def fits(end):
        return len(document.clean(start, end)) <= limit

    low, step = start, limit
    while low + step <= stop and fits(low + step):
        low, step = low + step, step * 2
    high = min(low + step, stop + 1)
    while low + 1 < high:
        middle = (low + high) // 2
        low, high = (middle, high) if fits(middle) else (low, middle)
    return low


def _cuts(document) -> list:
    """Where a passage may end, the best places first: where a sentence begins that is not the first one under a heading,
    where any sentence begins, behind a comma and the like, where a word begins."""
    bodies = {heading.body_start for heading in document.headings}
    sentences = [sentence.start for sentence in document.sentences]
    return [[start for start in sentences if start not in bodies], sentences,
            [token.end for token in document.tokens if document.text[token.start:token.end] in _MARKS],
            [token.start for token in document.tokens]]


def _path(document, start: int, end: int) -> list:
    path = document.path(start)
    return [node for node in path if node.kind != "heading" or document.headings[node.index].body_end >= end]


def passages(document, limit: int = 500, level: int = 1):
    """Cuts a document into passages of at most `limit` characters of clean text. None crosses the begin of a part, of a
    section, or of a heading of `level` or above (0: of no heading). They end with a sentence; a sentence that is too long is
    cut behind a comma, or at a word. Each begins where the one before it ends, but for blanks between them. The document
    needs all layers but the quantities."""
    if limit < 1:
        raise ValueError("a passage has at least one character")
    barriers = sorted({len(document.text), *(part.start for part in document.parts),
                       *(element.start for element in document.elements if element.kind == "part_title"),
                       *(heading.start for heading in document.headings if heading.level <= level)})
    cuts = _cuts(document)
    start = 0
    while start < len(document.text):
        stop = barriers[bisect.bisect_right(barriers, start)]
        end = _reach(document, start, stop, limit)
        if end < stop:
            end = next((cut for cut in (_last(places, start, end) for places in cuts) if cut is not None), end)
        text = document.clean(start, end)
        if text:
            yield Passage(start, end, text, _path(document, start, end))
        start = end
