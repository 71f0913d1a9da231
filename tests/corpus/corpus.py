"""Holds what must be true of any document against whole texts: corpus.py SPEECH_JSON FOLDER_OF_ROWS_PY SAMPLE TEXTS

TEXTS is a folder that need not be there: then only the sample is read, and the exit status is 77, for "skipped".
"""
import glob
import os
import subprocess
import sys


def main():
    program, rows_folder, sample, texts = sys.argv[1:]
    sys.path.insert(0, rows_folder)
    from rows import Broken, check
    names = sorted(glob.glob(os.path.join(texts, "*.txt")))
    failed = 0
    for name in [sample, *names]:
        with open(name, "rb") as file:
            data = file.read()
        try:
            run = subprocess.run([program, name], stdout=subprocess.PIPE, check=True)
            check(run.stdout, data)
        except (Broken, subprocess.CalledProcessError, ValueError) as problem:
            print(f"{name}: {problem}")
            failed += 1
    print(f"{len(names) + 1 - failed} of {len(names) + 1} texts hold")
    if failed:
        return 1
    if not names:
        print(f"SKIPPED: {texts} is not there; only the sample was read")
        return 77
    return 0


if __name__ == "__main__":
    sys.exit(main())
