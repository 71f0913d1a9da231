"""Holds docs/spec.md against the Python module: spec_ctypes.py FOLDER_OF_THE_MODULE SPEC"""
import functools
import sys

from spec import CLEAN, KEYS, TEXTS, Row, run, written

LISTS = {"heading": "headings", "element": "elements", "quantity": "quantities", "sentence": "sentences",
         "diagnostic": "diagnostics"}


def rows_of(document, layer):
    for row in getattr(document, LISTS[layer]):
        keys = {key: written(getattr(row, name)) for key, name in KEYS[layer].items()}
        keys["span"], keys["start"] = document.text[row.start:row.end], str(row.start)
        keys["source"] = "..".join(map(str, document.sources(row.start, row.end)))
        if layer == "heading":
            keys["parent"] = "" if row.parent is None else document.headings[row.parent].marker
        yield Row(layer, getattr(row, TEXTS.get(layer, "text")), keys, row.start)


def main():
    folder, spec = sys.argv[1:]
    sys.path.insert(0, folder)
    import speech

    @functools.lru_cache(maxsize=None)
    def parser(standard, encoding, strict, categories=False):
        return speech.Parser(standard=standard, encoding=encoding, strict=strict,
                             categories=speech.CATEGORIES if categories else ())

    def words(data, layer, encoding, strict):
        with parser(layer.partition("-")[2] or "whole", encoding, strict).parse(data) as document:
            cut = [document.clean(token.start, token.end, compact=True) for token in document.tokens
                   if token.kind not in ("space", "noise")]
        return [Row(layer, "|".join(cut), {})] if cut else []

    def read(data, layers, encoding, strict, categories):
        try:
            document = parser("whole", encoding, strict, categories).parse(data)
        except speech.Error as error:
            return {"error": [Row("error", error.status, {"position": str(error.position)})]}, ""
        with document:
            found = {"document": [Row("document", "", {"encoding": document.encoding,
                                                       "parts": str(len(document.parts)),
                                                       "chars": str(len(document.text))})]}
            for layer in layers:
                if layer in KEYS:
                    found[layer] = list(rows_of(document, layer))
                elif layer.startswith("words"):
                    found[layer] = words(data, layer, encoding, strict)
                elif layer in CLEAN:
                    text = document.clean(**CLEAN[layer])
                    found[layer] = [Row(layer, line, {}) for line in text.removesuffix("\n").split("\n")] if text else []
            return found, document.text

    run(read, spec)


if __name__ == "__main__":
    main()
