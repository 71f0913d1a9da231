"""The library as ctypes sees it: its structs, its functions, and a class with errors as exceptions and rows as arrays."""
import ctypes
from ctypes import (CFUNCTYPE, POINTER, Structure, byref, c_char, c_char_p, c_int32, c_int64, c_size_t, c_uint16, c_uint32,
                    c_uint64, c_void_p, sizeof)

NONE = 0xFFFFFFFF
OK, ARGUMENT, TOO_LARGE, ENCODING, CANCELLED, STRUCT_SIZE, STRUCT_OLD, FILE, LEXICON = 0, 1, 3, 4, 6, 8, 9, 13, 14


def mirror(name, *fields):
    """A row struct; a field is a name, for uint32_t, or a pair of name and type."""
    return type(name, (Structure,), {"_fields_": [f if isinstance(f, tuple) else (f, c_uint32) for f in fields]})


String = mirror("String", "offset", "length")
Decimal = mirror("Decimal", ("coefficient", c_int64), ("exponent", c_int32), "flags")
Error = mirror("Error", ("size", c_uint64), ("position", c_uint64), ("status", c_int32), "reserved",
               ("text", c_char * 104))
Facts = mirror("Facts", "bytes", "code_points", "utf16_units", "lines", "encoding", "confidence", "parts",
               "source_bytes")
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
Sentence = mirror("Sentence", "start", "end", "part", "heading")
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
