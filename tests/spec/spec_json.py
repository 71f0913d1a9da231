"""Holds docs/spec.md against speech-json and speech-words: spec_json.py SPEECH_JSON SPEECH_WORDS SPEC"""
import json
import subprocess
import sys

from spec import KEYS, TEXTS, Row, run, written

CODECS = {"UTF-16LE": "utf-16", "UTF-16BE": "utf-16", "GB18030": "gb18030", "Big5": "big5hkscs"}


def output(program, *arguments, data):
    return subprocess.run([program, *arguments, "-"], input=data, stdout=subprocess.PIPE, check=True).stdout.decode()


def row_of(line, text, markers):
    layer = line["type"]
    keys = {key: written(line[name]) for key, name in KEYS[layer].items()}
    keys["span"] = text[line["start"]:line["end"]]
    if layer == "heading":
        keys["parent"] = markers.get(line["parent"], "")
        markers[line["start"]] = line["marker"]
    return Row(layer, line[TEXTS.get(layer, "text")], keys, line["start"])


def main():
    speech_json, speech_words, spec = sys.argv[1:]

    def read(data, layers):
        lines = [json.loads(line) for line in output(speech_json, data=data).splitlines()]
        document = lines[0]
        text = data.decode(CODECS.get(document["encoding"], "utf-8"), "replace")
        found = {"document": [Row("document", "", {"encoding": document["encoding"],
                                                   "parts": str(document["parts"])})]}
        markers = {}
        for line in lines[1:]:
            if line["type"] in KEYS:
                found.setdefault(line["type"], []).append(row_of(line, text, markers))
        words = ["".join(line["text"].split()) for line in lines[1:]
                 if line["type"] == "token" and line["kind"] not in ("space", "noise")]
        if words:
            found["words"] = [Row("words", "|".join(words), {})]
        for layer in layers:
            if layer.startswith("words-"):
                cut = output(speech_words, "--standard", layer[len("words-"):], data=data).split()
                found[layer] = [Row(layer, "|".join(cut), {})]
        return found, text

    run(read, spec)


if __name__ == "__main__":
    main()
