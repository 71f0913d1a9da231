#!/usr/bin/env python3
"""Prints how many of the peers' own cases come out right, beside what the peers score on them.

usage: scoreboard.py [--wrong] MODULE_FOLDER PEERS_FOLDER

A case counts by its value (for money by its currency too), not by a peer's name of a type: numbers that stand with a unit are
numbers of a kind of ours. The figures of the peers are those of PEERS_FOLDER/SOURCES.md, on all cases. Fails where a
suite is below its floor; exits with 77 where the peers' cases are not there."""
import sys
from pathlib import Path

PEERS = ("Recogn.", "JioNLP", "cn2an", "c2digits")


def show(share):
    return "     -" if share is None else f"{share:6.1%}"


def report(suite, good, wrong, left, show_wrong):
    total = good + len(wrong)
    share = good / total if total else 0.0
    enough = share >= suite.floor
    print(f"{suite.name:32s}{total:5d}{show(share):>9s}" + "".join(f"{show(p):>10s}" for p in suite.peers)
          + ("" if enough else f"   below its floor of {suite.floor:.0%}"))
    for reason, count in sorted(left.items()):
        print(f"    left out: {count:3d}  {reason}")
    for text in wrong if show_wrong or not enough else ():
        print(f"    wrong: {text}")
    return enough


def main(arguments):
    show_wrong = "--wrong" in arguments
    folders = [a for a in arguments if not a.startswith("--")]
    if len(folders) != 2:
        print("usage: scoreboard.py [--wrong] MODULE_FOLDER PEERS_FOLDER", file=sys.stderr)
        return 2
    if not Path(folders[1]).is_dir():
        print(f"skipped: the peers' cases are not there: {folders[1]}")
        return 77
    sys.path.insert(0, folders[0])
    import speech
    from suites import SUITES
    parser = speech.Parser(layers=("quantities",), encoding="utf-8")
    print(f"{'suite':32s}{'cases':>5s}{'right':>9s}" + "".join(f"{peer:>10s}" for peer in PEERS))
    enough = [report(suite, *suite.run(folders[1], lambda text: parser.parse(text).quantities), show_wrong)
              for suite in SUITES]
    return 0 if all(enough) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
