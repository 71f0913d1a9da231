"""A program as a Python user would write it: ctypes alone, the library's path as the first argument.

It calls every public function at least once. The checks are plain ifs: under "python -O" an assert would check nothing.
"""
import ctypes
import sys
from ctypes import byref, c_size_t, c_void_p, sizeof

from document import SAMPLE, check_document
from library import ARGUMENT, ENCODING, Allocator, Allocate, Reallocate, Release, Failure, Speech, load, require
from setting import check_settings

ABI = 0


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
        check_document(speech, document)
        speech.succeed(library.speech_document_reset(document, None, 0, None), "reset to an empty text")
        require(library.speech_document_token_count(document) == 0, "an empty text has tokens")
        text = SAMPLE.encode()
        speech.succeed(library.speech_document_reset(document, text, len(text), None), "reset to the sample")
    library.speech_document_destroy(document)
    check_settings(speech, config)
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
