"""Holds docs/spec.md against speech-json and speech-words: spec_json.py SPEECH_JSON SPEECH_WORDS SPEC"""
import json
import re
import subprocess
import sys

from spec import CLEAN, KEYS, TEXTS, Row, run, written

CODECS = {"UTF-16LE": "utf-16-le", "UTF-16BE": "utf-16-be", "GB18030": "gb18030", "Big5": "big5hkscs"}


ERROR = re.compile(r".*: byte (\d+): .*\n")


def output(program, *arguments, data):
    """What a program prints, and what it says when it fails."""
    done = subprocess.run([program, *arguments, "-"], input=data, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    return done.stdout.decode(), done.stderr.decode()


def row_of(line, text, markers):
    layer = line["type"]
    keys = {key: written(line.get(name)) for key, name in KEYS[layer].items()}
    keys["span"], keys["start"] = text[line["start"]:line["end"]], str(line["start"])
    if layer == "heading":
        keys["parent"] = markers.get(line["parent"], "")
        markers[line["start"]] = line["marker"]
    return Row(layer, line[TEXTS.get(layer, "text")], keys, line["start"])


def main():
    speech_json, speech_words, spec = sys.argv[1:]

    def read(data, layers, encoding, strict, categories):
        settings = ["--encoding", encoding, *(["--strict"] if strict else [])]
        every = ["--categories"] if categories else []
        printed, failure = output(speech_json, *settings, *every, data=data)
        if failure:
            place = ERROR.fullmatch(failure)
            return {"error": [Row("error", "encoding" if place else failure, {"position": place and place[1]})]}, ""
        lines = [json.loads(line) for line in printed.splitlines()]
        document = lines[0]
        text = data.decode(CODECS.get(document["encoding"], "utf-8"), "replace")
        found = {"document": [Row("document", "", {"encoding": document["encoding"],
                                                   "parts": str(document["parts"]),
                                                   "chars": str(document["chars"])})]}
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
                cut = output(speech_words, *settings, "--standard", layer[len("words-"):], data=data)[0].split()
                found[layer] = [Row(layer, "|".join(cut), {})]
        return found, text

    # JSON has neither the clean text of a whole document nor places in what was handed in
    run(read, spec, unseen={*CLEAN, "source"})


if __name__ == "__main__":
    main()
