"""Holds the documents against the tree: links.py SOURCE. Every relative link leads somewhere, every path in backticks that begins
with a folder of the tree is there, and every document is listed in docs/README.md."""
import os
import re
import sys

LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")
PATH = re.compile(r"`((?:lib|tests|examples|docs|cmake|include)/[\w./-]*)`")
FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)


def documents(source):
    for folder, folders, files in os.walk(source):
        folders[:] = [name for name in folders if not name.startswith((".", "build"))]
        yield from (os.path.join(folder, name) for name in files if name.endswith(".md"))


def broken(source, document):
    with open(document, encoding="utf-8") as file:
        text = FENCE.sub("", file.read())
    here = os.path.dirname(document)
    links = [link for link in LINK.findall(text) if "://" not in link]
    yield from (link for link in links if not os.path.exists(os.path.join(here, link)))
    yield from (path for path in PATH.findall(text)
                if not any(os.path.exists(os.path.join(root, path)) for root in (source, here)))


def main():
    source = sys.argv[1]
    found = [f"{document}: {place} is not there" for document in documents(source) for place in broken(source, document)]
    with open(os.path.join(source, "docs", "README.md"), encoding="utf-8") as file:
        index = file.read()
    found += [f"docs/README.md does not list {name}" for name in sorted(os.listdir(os.path.join(source, "docs")))
              if name != "README.md" and f"({name}" not in index]
    print("\n".join(found) or "every link leads somewhere")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
