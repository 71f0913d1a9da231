"""Terms that come again and again in a document."""
from __future__ import annotations

import collections

# Tags of words that begin and end no term: adverbs, conjunctions, numerals, particles, prepositions, pronouns, words of time.
_OUTSIDE = frozenset(("d", "ad", "c", "m", "u", "p", "r", "t"))


def _is_term(words: tuple, counts: dict) -> bool:
    if len(words) == 1 or words[0][1] in _OUTSIDE or words[-1][1] in _OUTSIDE:
        return False
    return words[0][1] != "v" or 2 * counts[words] >= counts[words[:1]]


def terms(tokens: list, least: int, longest: int) -> list:
    """See Document.terms()."""
    counts, within = collections.Counter(), set()
    usable = [token if token.kind == "word" and len(token.text) > 1 else None for token in tokens]
    for size in range(1, longest + 1):
        for first in range(len(usable) - size + 1):
            words = usable[first:first + size]
            if None not in words:
                counts[tuple((word.text, word.tag) for word in words)] += 1
    found = [words for words, count in counts.most_common() if count >= least and _is_term(words, counts)]
    for words in found:
        within.update(part for part in (words[1:], words[:-1]) if counts[part] == counts[words])
    return [("".join(text for text, _ in words), counts[words]) for words in found if words not in within]
