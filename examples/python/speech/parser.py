"""Settings, and parsing with them."""
from __future__ import annotations

import functools
import os
import weakref
from ctypes import byref, c_void_p, sizeof
from typing import Optional, Union

from speech import native
from speech.document import Document
from speech.error import check

_library = native.LIBRARY

LAYERS = {"outline": 1, "elements": 2, "quantities": 4, "tokens": 8, "sentences": 16}
ENCODINGS = {"auto": 0, "utf-8": 1, "utf-16le": 2, "utf-16be": 3, "gb18030": 4, "big5": 5}
STANDARDS = {"whole": 0, "pku": 1, "ud": 2}
CATEGORIES = {"relative_date": 1, "name": 2, "idiom": 4, "indefinite": 8, "enumerator": 16}
LIMITS = {"text": 0, "memory": 1, "rows": 2}


def _choose(choices: dict, word: str) -> int:
    if word not in choices:
        raise ValueError(f"{word!r} is none of {', '.join(choices)}")
    return choices[word]


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
        config, self._handle, error = c_void_p(), c_void_p(), native.Error(size=sizeof(native.Error))
        self.encoding = encoding
        check(_library.speech_config_create(None, byref(config)))
        try:
            check(_library.speech_config_set_layers(config, mask))
            check(_library.speech_config_set_standard(config, _choose(STANDARDS, standard)))
            check(_library.speech_config_set_encoding(config, _choose(ENCODINGS, encoding)))
            check(_library.speech_config_set_strict(config, int(strict)))
            check(_library.speech_config_set_categories(config, wanted))
            if reference_date is not None:
                check(_library.speech_config_set_reference_date(config, reference_date.year, reference_date.month,
                                                                reference_date.day))
            lines = "\n".join(word if isinstance(word, str) else "\t".join(map(str, word)) for word in words).encode()
            check(_library.speech_config_add_words(config, lines, len(lines), byref(error)), error)
            if lexicon is not None:
                check(_library.speech_config_set_lexicon_file(config, os.fsencode(lexicon), byref(error)), error)
            for limit, value in (limits or {}).items():
                if value < 0:
                    raise ValueError(f"the limit {limit} is negative")
                check(_library.speech_config_set_limit(config, _choose(LIMITS, limit), value))
            check(_library.speech_parser_create(config, byref(self._handle), byref(error)), error)
        finally:
            _library.speech_config_destroy(config)
        weakref.finalize(self, _library.speech_parser_destroy, self._handle)

    def parse(self, text: Union[str, bytes, bytearray, memoryview]) -> Document:
        """Parses a str, or bytes in the parser's encoding."""
        if isinstance(text, str):
            if self.encoding not in ("auto", "utf-8"):
                raise TypeError(f"a parser for {self.encoding} takes bytes")
            # a lone surrogate becomes one other character, so that positions stay those of the str
            text = text.encode("utf-8", "replace")
        elif not isinstance(text, bytes):
            text = bytes(memoryview(text))
        handle, error = c_void_p(), native.Error(size=sizeof(native.Error))
        check(_library.speech_parse(self._handle, text, len(text), byref(handle), byref(error)), error)
        return Document(handle)


@functools.lru_cache(maxsize=None)
def _default_parser() -> Parser:
    return Parser()


def parse(text: Union[str, bytes, bytearray, memoryview], **settings) -> Document:
    """Parses a text; settings as for Parser."""
    return (Parser(**settings) if settings else _default_parser()).parse(text)
