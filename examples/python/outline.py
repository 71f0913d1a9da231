"""Prints the outline of the files that are named: python3 outline.py FILE..."""
import sys

import speech

for name in sys.argv[1:]:
    with open(name, "rb") as file, speech.parse(file.read(), layers=["outline"]) as document:
        for heading in document.headings:
            print("  " * (heading.level - 1) + heading.marker, heading.title)
