"""The C structs of libspeech and its functions, as ctypes sees them."""
from __future__ import annotations

import ctypes
import functools
import os
from ctypes import (POINTER, Structure, c_char, c_char_p, c_int32, c_int64, c_size_t, c_uint16, c_uint32, c_uint64,
                    c_void_p)

ABI = 0
MINOR = 0x00010000  # major and minor number of speech_version(): while the ABI number is 0, rows may change with them
NONE = 0xFFFFFFFF


class Error(Structure):
    _fields_ = [("size", c_uint64), ("position", c_uint64), ("status", c_int32), ("reserved", c_uint32),
                ("text", c_char * 104)]


class String(Structure):
    _fields_ = [("offset", c_uint32), ("length", c_uint32)]


class Decimal(Structure):
    _fields_ = [("coefficient", c_int64), ("exponent", c_int32), ("flags", c_uint32)]


def _numbers(names: str) -> list:
    return [(name, c_uint32) for name in names.split()]


class Facts(Structure):
    _fields_ = _numbers("bytes code_points utf16_units lines encoding confidence parts source_bytes")


class Position(Structure):
    _fields_ = _numbers("offset code_point utf16 line column source")


class Part(Structure):
    _fields_ = _numbers("start end title_start title_end first_heading heading_count")


class Heading(Structure):
    _fields_ = [*_numbers("start end marker_start marker_end title_start title_end body_start body_end"),
                ("marker", String), ("form", c_uint32), ("number", c_int32), ("sub_number", c_int32),
                *_numbers("level parent part place first_child next_sibling own_end")]


class PathNode(Structure):
    _fields_ = _numbers("kind index start end title_start title_end")


class Element(Structure):
    _fields_ = [*_numbers("start end kind part"), ("date", String), ("issuer", String), *_numbers("year number")]


class Quantity(Structure):
    _fields_ = [*_numbers("start end number_start number_end unit_start unit_end"), ("low", Decimal),
                ("high", Decimal), ("value", String), ("unit", String), ("unit_code", String), ("per", String),
                *_numbers("kind bound change basis placeholder group part heading category reserved")]


class Token(Structure):
    _fields_ = [*_numbers("start end"), ("kind", c_uint16), ("tag", c_uint16), *_numbers("quantity")]


class Sentence(Structure):
    _fields_ = _numbers("start end part heading")


class Diagnostic(Structure):
    _fields_ = [*_numbers("start end code reserved"), ("message", String)]


# Each kind of row: the word in the names of its two functions, and its struct.
KINDS = {"part": ("parts", Part), "heading": ("headings", Heading), "element": ("elements", Element),
         "quantity": ("quantities", Quantity), "token": ("tokens", Token), "sentence": ("sentences", Sentence),
         "diagnostic": ("diagnostics", Diagnostic)}

# What is called: name, type of the result, types of the arguments.
_PROTOTYPES = [
    ("speech_abi", c_uint32, []),
    ("speech_version", c_uint32, []),
    ("speech_version_text", c_char_p, []),
    ("speech_status_name", c_char_p, [c_int32]),
    ("speech_status_message", c_char_p, [c_int32]),
    ("speech_config_create", c_int32, [c_void_p, POINTER(c_void_p)]),
    ("speech_config_destroy", None, [c_void_p]),
    ("speech_config_set_layers", c_int32, [c_void_p, c_uint32]),
    ("speech_config_set_encoding", c_int32, [c_void_p, c_uint32]),
    ("speech_config_add_words", c_int32, [c_void_p, c_char_p, c_size_t, POINTER(Error)]),
    ("speech_config_set_lexicon_file", c_int32, [c_void_p, c_char_p, POINTER(Error)]),
    ("speech_config_set_strict", c_int32, [c_void_p, c_int32]),
    ("speech_config_set_standard", c_int32, [c_void_p, c_uint32]),
    ("speech_config_set_categories", c_int32, [c_void_p, c_uint32]),
    ("speech_config_set_reference_date", c_int32, [c_void_p, c_int32, c_uint32, c_uint32]),
    ("speech_config_set_limit", c_int32, [c_void_p, c_uint32, c_uint64]),
    ("speech_parser_create", c_int32, [c_void_p, POINTER(c_void_p), POINTER(Error)]),
    ("speech_parser_destroy", None, [c_void_p]),
    ("speech_parse", c_int32, [c_void_p, c_char_p, c_size_t, POINTER(c_void_p), POINTER(Error)]),
    ("speech_document_destroy", None, [c_void_p]),
    ("speech_document_describe", c_int32, [c_void_p, POINTER(Facts), c_size_t]),
    ("speech_document_text", c_void_p, [c_void_p, POINTER(c_size_t)]),
    ("speech_document_strings", c_void_p, [c_void_p, POINTER(c_size_t)]),
    ("speech_document_clean_text", c_int32,
     [c_void_p, c_uint32, c_uint32, c_uint32, c_char_p, c_size_t, POINTER(c_size_t)]),
    ("speech_document_path", c_int32,
     [c_void_p, c_uint32, POINTER(PathNode), c_size_t, c_uint32, POINTER(c_uint32), POINTER(c_uint32)]),
    ("speech_document_positions", c_int32,
     [c_void_p, POINTER(c_uint32), c_size_t, POINTER(Position), c_size_t]),
    ("speech_document_offsets", c_int32,
     [c_void_p, c_uint32, POINTER(c_uint32), c_size_t, POINTER(c_uint32)]),
    *((f"speech_{of}_name", c_char_p, [c_uint32])
      for of in ("encoding", "form", "place", "element_kind", "quantity_kind", "category", "bound", "change",
                 "basis", "token_kind", "token_tag", "diagnostic_code")),
    *((f"speech_document_{one}_count", c_uint32, [c_void_p]) for one in KINDS),
    *((f"speech_document_{many}", c_int32,
       [c_void_p, c_uint32, POINTER(row), c_size_t, c_uint32, POINTER(c_uint32)]) for many, row in KINDS.values()),
]


def _candidates() -> list:
    """Where the library may be: what the user says, the build tree that this file is in, the system."""
    here = os.path.dirname(os.path.abspath(__file__))
    said = os.environ.get("SPEECH_LIBRARY")
    built = os.path.join(here, "..", "..", "..", "build", "lib", f"libspeech.so.{ABI}")
    return [said] if said else [*([built] if os.path.exists(built) else []), f"libspeech.so.{ABI}"]


def _load() -> ctypes.CDLL:
    """Loads the library and declares its functions; ImportError where there is none whose rows these structs fit."""
    problems = []
    for path in _candidates():
        try:
            library = ctypes.CDLL(path)
            for name, result, arguments in _PROTOTYPES:
                function = getattr(library, name)
                function.restype, function.argtypes = result, arguments
        except (OSError, AttributeError) as problem:
            problems.append(str(problem))
            continue
        abi, minor = library.speech_abi(), library.speech_version() & 0xFFFF0000
        if abi == ABI and (ABI != 0 or minor == MINOR):
            return library
        problems.append(f"{path}: it is of another version (ABI {abi}, version {minor >> 24}.{minor >> 16 & 0xFF})")
    raise ImportError("libspeech cannot be loaded; SPEECH_LIBRARY may say where it is: " + "; ".join(problems))


LIBRARY = _load()


@functools.lru_cache(maxsize=None)
def name(of: str, number: int) -> str:
    """The name of a number of a closed set, "" for one that is none."""
    return getattr(LIBRARY, f"speech_{of}_name")(number).decode()


def version() -> str:
    """The versions of the library and of what it was built with, one a line."""
    return LIBRARY.speech_version_text().decode()
