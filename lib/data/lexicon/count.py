#!/usr/bin/env python3
"""Counts the words of a corpus of official text, and writes count.tsv.

usage: count.py SPEECH_WORDS JIEBA TEXT... > count.tsv

Each TEXT counts as much as the other ones, however long it is, and a line that occurs twice in it counts once. The words are those
that SPEECH_WORDS, the example program, finds under the standard pku with the lexicon it has; so the table is made twice, with a build
in between, until it stays nearly the same. It holds

- words of JIEBA, the word list, that stand in these texts more often than the list says;
- pairs of characters that are not in the list, where they attract one another and stand in many surroundings: 质效, not 布图 of
  布图设计. Attraction is the logarithm of how much oftener they stand side by side than if they did not know of one another.
"""
import argparse
import collections
import functools
import math
import pathlib
import re
import subprocess
import tempfile

FOLDER = pathlib.Path(__file__).resolve().parent
HAN = re.compile("[\u3400-\u9fff]+")
JIEBA_TOTAL = 60101967  # the sum of the list's frequencies, as its own program takes it
RAREST = 7  # below this the list says "seen somewhere", and the lexicon leaves the word out
PER = 1_000_000_000  # words, that a rate is given for

LEAST_COUNT = 5  # of a word of the list
LEAST_GAIN = 1.5  # nats that a word of the list becomes cheaper by
LEAST_PAIR_COUNT = 20
LEAST_ATTRACTION = 7  # in nats
LEAST_ENTROPY = 0.7  # of what stands before a pair, and of what stands behind it, in nats
MOST_LOOSE = 0.85  # share of places where it has another loose character at its side: 博会 of 进博会, 数博会

# Roles of role.tsv whose characters stand beside any word; numerals, which the lattice reads itself, with what they count.
FUNCTION_ROLES = {"particle", "adverbial", "detached", "determiner", "negation", "pointer", "each"}
NUMERALS = set("第〇零一二三四五六七八九十百千万亿兆两几年个号")


def function_characters():
    rows = (line.split("\t") for line in (FOLDER / "role.tsv").read_text(encoding="utf-8").splitlines() if line[0] != "#")
    return {character for form, role, _ in rows if role in FUNCTION_ROLES for character in form} | NUMERALS


FUNCTION = function_characters()


def read_list(path):
    """The rate of each word of the list."""
    rates = {}
    for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines():
        word, frequency, _ = line.split(" ")
        if int(frequency) >= RAREST:
            rates[word] = int(frequency) / JIEBA_TOTAL
    return rates


def is_side_free(neighbours):
    """Whether words of many kinds stand at one side of a pair, and not just single characters that it is torn from."""
    total = sum(neighbours.values())
    entropy = -sum(count / total * math.log(count / total) for count in neighbours.values())
    loose = sum(count for word, count in neighbours.items() if len(word) == 1 and HAN.fullmatch(word) and word not in FUNCTION)
    return entropy >= LEAST_ENTROPY and loose <= MOST_LOOSE * total


class Counts:
    """What one text holds: words, and pairs of characters that are words by themselves or are in no list."""

    def __init__(self, known):
        self.known = known
        self.total = 0
        self.words = collections.Counter()
        self.loose = collections.Counter()
        self.pairs = collections.Counter()
        self.before = collections.defaultdict(collections.Counter)
        self.behind = collections.defaultdict(collections.Counter)

    def add(self, line):
        pieces = []
        for word in line.split():
            if HAN.fullmatch(word):
                self.total += 1
                self.words[word] += 1
            is_guess = len(word) == 2 and word not in self.known and HAN.fullmatch(word)
            pieces += word if is_guess else [word]
        for place, piece in enumerate(pieces):
            if len(piece) == 1 and HAN.fullmatch(piece):
                self.add_loose(pieces, place)

    def add_loose(self, pieces, place):
        character, following = pieces[place], pieces[place + 1] if place + 1 < len(pieces) else ""
        self.loose[character] += 1
        if len(following) != 1 or not HAN.fullmatch(following):
            return
        pair = character + following
        self.pairs[pair] += 1
        self.before[pair][pieces[place - 1] if place else ""] += 1
        self.behind[pair][pieces[place + 2] if place + 2 < len(pieces) else ""] += 1

    def is_word(self, pair):
        count = self.pairs[pair]
        if count < LEAST_PAIR_COUNT:
            return False
        attraction = math.log(count * self.total / (self.loose[pair[0]] * self.loose[pair[1]]))
        return attraction >= LEAST_ATTRACTION and is_side_free(self.before[pair]) and is_side_free(self.behind[pair])


def count(program, known, path):
    lines = sorted(set(pathlib.Path(path).read_text(encoding="utf-8").splitlines()))
    counts = Counts(known)
    with tempfile.NamedTemporaryFile("w", encoding="utf-8") as text:
        text.write("\n".join(lines))
        text.flush()
        command = [program, "--standard", "pku", text.name]
        with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") as words:
            for line in words.stdout:
                counts.add(line)
        if words.returncode:
            raise SystemExit(f"{program}: exit code {words.returncode}")
    return counts


def is_simplified(word):
    """Traditional characters fold to simplified ones, which have a row of their own."""
    try:
        return bool(word.encode("gb2312"))
    except UnicodeEncodeError:
        return False


def known_words(texts, known):
    for word in functools.reduce(lambda all_words, text: all_words | text.words.keys(), texts, set()):
        if word not in known or sum(text.words[word] for text in texts) < LEAST_COUNT or NUMERALS.issuperset(word):
            continue
        rate = sum(text.words[word] / text.total for text in texts) / len(texts)
        if math.log(rate / known[word]) >= LEAST_GAIN:
            yield word, rate


def new_pairs(texts, known):
    for pair in {pair for text in texts for pair in text.pairs if text.is_word(pair)}:
        if pair not in known and is_simplified(pair) and not FUNCTION.intersection(pair):
            yield pair, sum(text.pairs[pair] / text.total for text in texts) / len(texts)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("speech_words", help="the example program")
    parser.add_argument("jieba", help="dict.txt")
    parser.add_argument("texts", nargs="+")
    settings = parser.parse_args()
    known = read_list(settings.jieba)
    texts = [count(settings.speech_words, known, path) for path in settings.texts]
    print("# How often words stand in official texts, where this is oftener than jieba's list says, or where it has no such word.")
    print("# Made by count.py; rate: of a milliard words. README.md names the texts.")
    print("form:key\trate:int")
    for word, rate in sorted([*known_words(texts, known), *new_pairs(texts, known)]):
        print(f"{word}\t{rate * PER:.0f}")


if __name__ == "__main__":
    main()
