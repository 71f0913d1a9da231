"""The rows of a document as Python sees them.

Positions are indices into the document's text; parts and parents are indices into its lists.
"""
from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple, Optional


class Part(NamedTuple):
    """One of the documents that a text may hold; its headings are `heading_count` of the list, from `first_heading` on."""
    start: int
    end: int
    title_start: int
    title_end: int
    title: str
    first_heading: Optional[int]
    heading_count: int


class Heading(NamedTuple):
    """A numbered heading or item of the tree; `parent`, `first_child` and `next_sibling` are indices, None where there is
    none. Its body ends at `body_end`; the text before the headings below it at `own_end`."""
    start: int
    end: int
    title_start: int
    title_end: int
    body_start: int
    body_end: int
    marker: str
    title: str
    form: str
    number: int
    sub_number: int
    level: int
    parent: Optional[int]
    part: int
    place: str
    first_child: Optional[int]
    next_sibling: Optional[int]
    own_end: int


class Element(NamedTuple):
    """A title, salutation, document number …: see `kind`. A pub_date, sign_date or imprint has a `date`, as ISO 8601; a
    doc_number an `issuer` (国发), `year` and `number`; what is not said is None."""
    start: int
    end: int
    text: str
    kind: str
    part: int
    date: Optional[str]
    issuer: Optional[str]
    year: Optional[int]
    number: Optional[int]


class Quantity(NamedTuple):
    """A quantity; `category` is None unless it was asked for beside the quantities. `low` and `high` are exact, the same for
    one value, None where there is none (every date). `heading` is the index of the innermost heading it is in or under."""
    start: int
    end: int
    number_start: int
    number_end: int
    unit_start: int
    unit_end: int
    text: str
    kind: str
    value: Optional[str]
    low: Optional[Decimal]
    high: Optional[Decimal]
    low_open: bool
    high_open: bool
    unit: str
    unit_code: Optional[str]
    unit_text: str
    bound: str
    change: Optional[str]
    basis: Optional[str]
    per: Optional[str]
    group: Optional[int]
    placeholder: bool
    part: int
    category: Optional[str]
    heading: Optional[int]


class Token(NamedTuple):
    """A word, or what stands between words; `quantity` is the index of the quantity that it is or is part of, `tag` the part
    of speech that the lexicon gives the word ("n", "ns", "v"), None where it gives none: nothing is disambiguated."""
    start: int
    end: int
    text: str
    kind: str
    tag: Optional[str]
    quantity: Optional[int]


class Sentence(NamedTuple):
    """A sentence; `heading` is the index of the innermost heading it is in or under."""
    start: int
    end: int
    text: str
    part: int
    heading: Optional[int]


class Diagnostic(NamedTuple):
    """What was odd about the text, guessed, repaired or left out."""
    start: int
    end: int
    code: str
    message: str


class PathNode(NamedTuple):
    """One step of the path to a place; `kind` is part, section or heading, `index` its row's; a section's is that of its
    element, None without that layer."""
    kind: str
    index: Optional[int]
    start: int
    end: int
    text: str
    title: str
