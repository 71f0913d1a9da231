#!/usr/bin/env python3
"""Fits the costs of shape.tsv, tag.tsv, source.tsv and edge.tsv: a coordinate search for the highest F1.

usage: fit.py STANDARD COMPILE_LEXICON SPEECH_WORDS JIEBA TEXTS[=WEIGHT] ... [--rounds N] [--only TABLE:ROW]

STANDARD is pku or ud: the column that is fitted. TEXTS is NAME of NAME.raw, lines of text, and NAME.gold, the same lines with blanks
between words; WEIGHT, 1 unless given, is what its F1 counts. Each number in turn is moved by 2, 1, 0.5 and 0.25 nats, either way, as
long as the weighted F1 rises by more than PENALTY for each nat away from where it began. The tables are written in place whenever a
move is kept; --only looks at one number, say edge.tsv:suffix. A move costs a run of both programs, about five seconds.
"""
import argparse
import pathlib
import shutil
import subprocess
import tempfile

FOLDER = pathlib.Path(__file__).resolve().parent
TABLES = ("shape.tsv", "tag.tsv", "source.tsv", "edge.tsv")
STEPS = (2, -2, 1, -1, 0.5, -0.5, 0.25, -0.25)
PENALTY = {"pku": 0.0003, "ud": 0.00005}


def spans(line):
    found, at = set(), 0
    for word in line.split():
        found.add((at, at + len(word)))
        at += len(word)
    return found


def f1(gold, found):
    wanted = right = got = 0
    for one, other in zip(gold, found, strict=True):
        one, other = spans(one), spans(other)
        wanted, got, right = wanted + len(one), got + len(other), right + len(one & other)
    return 2 * right / (wanted + got)


class Fit:
    def __init__(self, settings):
        self.settings = settings
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.texts = []
        for text in settings.texts:
            name, _, weight = text.partition("=")
            gold = pathlib.Path(name + ".gold").read_text(encoding="utf-8").splitlines()
            self.texts.append((name + ".raw", gold, float(weight or 1)))

    def score(self):
        """The weighted F1 of the tables as they stand."""
        lexicon = self.folder / "lexicon"
        subprocess.run([self.settings.compile_lexicon, FOLDER, lexicon, self.settings.jieba], check=True)
        total = 0
        for raw, gold, weight in self.texts:
            words = [self.settings.speech_words, "--standard", self.settings.standard, "--lexicon", lexicon, raw]
            found = subprocess.run(words, check=True, capture_output=True, encoding="utf-8").stdout.splitlines()
            total += weight * f1(gold, found)
        return total / sum(weight for _, _, weight in self.texts)

    def numbers(self):
        """Each number that can be moved: its table, row and column."""
        for name in TABLES:
            lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
            header = next(line for line in lines if not line.startswith("#")).split("\t")
            column = header.index(self.settings.standard + ":nats")
            for row, line in enumerate(lines):
                first = line.split("\t")[0]
                if line.startswith("#") or line.split("\t") == header or self.settings.only not in (None, f"{name}:{first}"):
                    continue
                yield name, row, column

    def move(self, number, step):
        """Moves a number in its table; gives what it was and is."""
        name, row, column = number
        lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
        cells = lines[row].split("\t")
        before = float(cells[column])
        cells[column] = f"{before + step:g}"
        lines[row] = "\t".join(cells)
        (FOLDER / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
        return before, before + step

    def run(self):
        best, penalty = self.score(), PENALTY[self.settings.standard]
        print(f"{best:.4f} to begin with", flush=True)
        began = {}
        for _ in range(self.settings.rounds):
            for number in self.numbers():
                for step in STEPS:
                    before, after = self.move(number, step)
                    origin = began.setdefault(number, before)
                    score = self.score()
                    if score - best > penalty * (abs(after - origin) - abs(before - origin)) and score > best:
                        best = score
                        print(f"{best:.4f} with {number[0]} line {number[1] + 1}: {after:g}", flush=True)
                    else:
                        self.move(number, -step)
        shutil.rmtree(self.folder)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("standard", choices=sorted(PENALTY))
    parser.add_argument("compile_lexicon", help="the program that makes the lexicon")
    parser.add_argument("speech_words", help="the example program")
    parser.add_argument("jieba", help="dict.txt")
    parser.add_argument("texts", nargs="+")
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--only")
    Fit(parser.parse_args()).run()


if __name__ == "__main__":
    main()
