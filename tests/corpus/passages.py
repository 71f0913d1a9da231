"""Holds passages against what must be true of them, and speech-passages against the Python function:
passages.py SPEECH_PASSAGES FOLDER_OF_THE_MODULE SAMPLE TEXTS

TEXTS is a folder that need not be there: then only the sample is read, and the exit status is 77, for "skipped".
"""
import glob
import json
import os
import subprocess
import sys

# Limits and levels; a short limit cuts sentences, and the shortest words.
SETTINGS = [(500, 1), (200, 3), (30, 2), (1, 0)]
LONGEST_OF_SHORT = 5000  # characters of a text that is cut into passages of a few characters


EACH = 6  # of so many texts one is read


class Broken(Exception):
    pass


def require(holds, what):
    if not holds:
        raise Broken(what)


def check(document, found, limit, level):
    """What holds for the passages of a document."""
    at = 0
    for passage in found:
        require(at <= passage.start < passage.end, "passages overlap, or one is empty")
        require(document.clean(at, passage.start) == "", "something is in no passage")
        require(passage.text == document.clean(passage.start, passage.end), "the text is another")
        require(0 < len(passage.text) <= limit, "a passage is too long")
        at = passage.end
    require(document.clean(at) == "", "the end is in no passage")
    barriers = {row.start for row in document.headings if row.level <= level} | {row.start for row in document.parts}
    ends = barriers | {row.start for row in document.sentences} | {len(document.text)}
    for passage in found:
        require(passage.end in ends or not any(place in ends for place in range(passage.start + 1, passage.end)),
                "a sentence is cut that need not be")
        require(not any(place in barriers for place in range(passage.start + 1, passage.end)), "a heading is crossed")
        for node in passage.path:
            require(node.kind != "heading" or node.start <= passage.start, "the path leads to another place")
        above = [row for row in document.headings if row.start <= passage.start and passage.end <= row.body_end]
        require([node.start for node in passage.path if node.kind == "heading"] == [row.start for row in above],
                "the path is not that of all headings over the passage")


def check_program(program, name, found, limit, level):
    """That the program prints the passages that the Python function finds."""
    run = subprocess.run([program, "--limit", str(limit), "--level", str(level), name], stdout=subprocess.PIPE,
                         check=True)
    printed = [json.loads(line) for line in run.stdout.splitlines()]
    require([(row["start"], row["end"], row["path"], row["text"]) for row in printed] ==
            [(row.start, row.end, [node.text for node in row.path], row.text) for row in found],
            "the program finds other passages")


def main():
    program, module, sample, texts = sys.argv[1:]
    sys.path.insert(0, module)
    import speech
    names = sorted(glob.glob(os.path.join(texts, "*.txt")))
    failed = 0
    for name in [sample, *names[::EACH]]:
        with open(name, "rb") as file:
            data = file.read()
        document = speech.parse(data)
        for limit, level in SETTINGS:
            if limit < 100 and len(document.text) > LONGEST_OF_SHORT:
                continue
            try:
                found = list(speech.passages(document, limit, level))
                check(document, found, limit, level)
                check_program(program, name, found, limit, level)
            except (Broken, subprocess.CalledProcessError) as problem:
                print(f"{name}, {limit} characters, level {level}: {problem}")
                failed += 1
    if failed:
        return 1
    if not names:
        print(f"SKIPPED: {texts} is not there; only the sample was read")
        return 77
    print(f"{len(names[::EACH]) + 1} texts hold")
    return 0


if __name__ == "__main__":
    sys.exit(main())
