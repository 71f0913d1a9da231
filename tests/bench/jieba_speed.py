"""How fast jieba cuts texts, beside what bench says of the library.

usage: jieba_speed.py [--runs N] FILE...

Prints the seconds that loading its dictionary takes, and the median speed of cutting with the dictionary loaded, with and
without its hidden Markov model. Time is taken inside Python: starting Python and reading the files are left out.
"""
import statistics
import sys
import time


def measure(cut, texts, runs):
    seconds = []
    for _ in range(runs):
        start = time.perf_counter()
        for text in texts:
            for _ in cut(text):
                pass
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds)


def main(arguments):
    runs = 5
    if arguments[:1] == ["--runs"]:
        runs, arguments = int(arguments[1]), arguments[2:]
    if not arguments or runs < 1:
        sys.exit(__doc__)
    try:
        import jieba
    except ImportError:
        print("jieba        not measured: python3-jieba not found")
        return
    texts, size = [], 0
    for path in arguments:
        with open(path, "rb") as file:
            content = file.read()
        size += len(content)
        texts.append(content.decode("utf-8", "replace"))
    jieba.setLogLevel(60)
    start = time.perf_counter()
    tokenizer = jieba.Tokenizer()
    tokenizer.initialize()
    print(f"{'jieba load':12s} {time.perf_counter() - start:10.2f} s")
    for name, hmm in (("jieba", True), ("jieba no HMM", False)):
        speed = size / measure(lambda text: tokenizer.cut(text, HMM=hmm), texts, runs) / 1e6
        print(f"{name:12s} {speed:10.2f} MB/s")


if __name__ == "__main__":
    main(sys.argv[1:])
