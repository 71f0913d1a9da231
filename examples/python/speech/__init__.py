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
from speech.document import Document
from speech.error import Error
from speech.native import version
from speech.parser import CATEGORIES, ENCODINGS, LAYERS, LIMITS, STANDARDS, Parser, parse
from speech.passages import Passage, passages
from speech.rows import Diagnostic, Element, Heading, Part, PathNode, Quantity, Sentence, Token

__all__ = ["CATEGORIES", "ENCODINGS", "LAYERS", "LIMITS", "STANDARDS", "Diagnostic", "Document", "Element", "Error",
           "Heading", "Parser", "Part", "Passage", "PathNode", "Quantity", "Sentence", "Token", "parse", "passages",
           "version"]
