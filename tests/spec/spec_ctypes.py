"""Holds docs/spec.md against the Python module: spec_ctypes.py FOLDER_OF_THE_MODULE SPEC"""
import sys

from spec import KEYS, TEXTS, Row, run, written


LISTS = {"heading": "headings", "element": "elements", "quantity": "quantities", "sentence": "sentences",
         "diagnostic": "diagnostics"}


def rows_of(document, layer):
    for row in getattr(document, LISTS[layer]):
        keys = {key: written(getattr(row, name)) for key, name in KEYS[layer].items()}
        keys["span"] = document.text[row.start:row.end]
        if layer == "heading":
            keys["parent"] = "" if row.parent is None else document.headings[row.parent].marker
        yield Row(layer, getattr(row, TEXTS.get(layer, "text")), keys, row.start)


def main():
    folder, spec = sys.argv[1:]
    sys.path.insert(0, folder)
    import speech
    parsers = {name: speech.Parser(standard=name) for name in speech.STANDARDS}

    def words(data, layer):
        with parsers[layer.partition("-")[2] or "whole"].parse(data) as document:
            cut = [document.clean(token.start, token.end, compact=True) for token in document.tokens
                   if token.kind not in ("space", "noise")]
        return [Row(layer, "|".join(cut), {})] if cut else []

    def read(data, layers):
        with parsers["whole"].parse(data) as document:
            found = {"document": [Row("document", "", {"encoding": document.encoding,
                                                       "parts": str(len(document.parts))})]}
            for layer in layers:
                if layer in KEYS:
                    found[layer] = list(rows_of(document, layer))
                elif layer.startswith("words"):
                    found[layer] = words(data, layer)
            return found, document.text

    run(read, spec)


if __name__ == "__main__":
    main()
