"""Holds speech-json against its contract, on texts of all kinds, and the contract against the page that tells it to users:
contract.py SPEECH_JSON SAMPLE JSON_MD"""
import json
import re
import subprocess
import sys
import unittest

from rows import MEMBERS, NULLABLE, OPTIONAL, WORDS, Broken, check

BOM = b"\xef\xbb\xbf"


def output(data, *arguments):
    return subprocess.run([PROGRAM, *arguments, "-"], input=data, stdout=subprocess.PIPE, check=True).stdout


def tables(page):
    """The members of each type that the page has a table for: name, type, what is said of it."""
    found, kind = {}, None
    for line in page.splitlines():
        if line.startswith("## "):
            kind = line[3:]
        cells = [cell.strip() for cell in line.split(" | ")]
        if len(cells) == 3 and cells[0].startswith("| `"):
            found.setdefault(kind, []).append((cells[0].strip("| `"), cells[1], cells[2].rstrip(" |")))
    return found


class Page(unittest.TestCase):
    """docs/json.md says of each row what rows.py checks."""

    def setUp(self):
        with open(PAGE, encoding="utf-8") as file:
            self.tables = tables(file.read())
        del self.tables["passage"]  # programs.py has its members

    def test_members(self):
        told = {kind: [name for name, form, _ in rows if "optional" not in form] for kind, rows in self.tables.items()}
        self.assertEqual(told, MEMBERS)
        self.assertEqual(list(told), list(MEMBERS))

    def test_optional_members(self):
        told = {kind: [name for name, form, _ in rows if "optional" in form] for kind, rows in self.tables.items()}
        self.assertEqual({kind: names for kind, names in told.items() if names}, OPTIONAL)

    def test_null(self):
        told = {(kind, name) for kind, rows in self.tables.items() for name, form, _ in rows if "or null" in form}
        self.assertEqual(told, NULLABLE)

    def test_words(self):
        told = {(kind, name): what for kind, rows in self.tables.items() for name, _, what in rows}
        for member, words in WORDS.items():
            with self.subTest(member=member):
                self.assertEqual(sorted(re.findall(r"`(\w+)`", told[member])), sorted(words.split()))

    def test_types_of_values(self):
        with open(SAMPLE, "rb") as file:
            data = file.read()
        rows = check(output(data, "--encoding", "utf-8"), data)
        python = {"string": str, "number": int, "boolean": bool}
        forms = {(kind, name): form.replace(" or ", ", ").split(", ")[0]
                 for kind, told in self.tables.items() for name, form, _ in told}
        for row in rows:
            for name, value in row.items():
                if value is not None:
                    self.assertIs(type(value), python[forms[row["type"], name]], name)


class Contract(unittest.TestCase):
    def rows(self, data, kind=None):
        # said, not found out: odd bytes may look like another encoding
        rows = check(output(data, "--encoding", "utf-8"), data)
        return [row for row in rows if kind in (None, row["type"])]

    def test_sample_has_rows_of_every_kind(self):
        with open(SAMPLE, "rb") as file:
            rows = self.rows(file.read())
        kinds = {row["type"] for row in rows}
        self.assertLessEqual({"document", "element", "heading", "quantity", "sentence", "token"}, kinds)

    def test_odd_texts(self):
        for data in (b"", b"\n", b"\0", b"\xff", b"\xe4\xb8", b"a\0b", BOM, BOM + "一、二".encode(), "　".encode(),
                     "\U0001f600\U00020000".encode(), "\u200b一\u2028二\x85".encode(), b"\r\n\r\n", b"X" * 5000,
                     "一是".encode() * 2000, "第".encode() * 3000, "(" .encode() * 3000, "9".encode() * 3000,
                     "一、".encode() * 1000, b"\xed\xa0\x80\xf4\x90\x80\x80\xc0\xaf", b"\\\"/\b\f\t\x1b\x7f"):
            with self.subTest(data=data[:20]):
                self.rows(data)

    def test_quotes_backslashes_and_controls_are_escaped(self):
        data = '他说"C:\\路"\t好。'.encode()
        text = "".join(row["text"] for row in self.rows(data, "token"))
        self.assertIn('"C:\\', text)
        raw = output(data).decode()
        self.assertIn('\\"', raw)
        self.assertNotIn("\t", raw)

    def test_bad_bytes_are_replaced_and_reported(self):
        data = "新增".encode() + b"\xff" + "127人".encode() + b"\xe4\xb8"
        found = [(row["start"], row["end"]) for row in self.rows(data, "diagnostic")]
        self.assertEqual(found, [(2, 3), (7, 8)])
        quantity, = self.rows(data, "quantity")
        self.assertEqual((quantity["start"], quantity["end"], quantity["byte_start"]), (3, 7, 7))

    def test_offsets_are_code_points_beside_bytes(self):
        data = "\U00020000投资21.52亿元".encode()
        quantity, = self.rows(data, "quantity")
        self.assertEqual((quantity["start"], quantity["end"]), (3, 10))
        self.assertEqual((quantity["byte_start"], quantity["byte_end"]), (10, 21))

    def test_nulls(self):
        quantity, = self.rows("共127户".encode(), "quantity")
        self.assertEqual([quantity[name] for name in ("unit_code", "change", "basis", "per", "group")], [None] * 5)
        self.assertEqual((quantity["unit"], quantity["unit_text"], quantity["placeholder"]), ("户", "户", False))
        quantity, = self.rows("投资XX亿元".encode(), "quantity")
        self.assertEqual((quantity["value"], quantity["placeholder"]), (None, True))

    def test_parent_is_a_start(self):
        rows = self.rows("一、甲事\n（一）乙事\n（二）丙事\n二、丁事\n".encode(), "heading")
        self.assertEqual([(row["start"], row["parent"]) for row in rows], [(0, None), (5, 0), (11, 0), (17, None)])

    def test_another_encoding_is_told(self):
        document = json.loads(output("全年".encode("utf-16"), "--encoding", "utf-16le").splitlines()[0])
        self.assertEqual(document["encoding"], "UTF-16LE")
        document = json.loads(output("全年投资".encode("gb18030"), "--encoding", "gb18030").splitlines()[0])
        self.assertEqual((document["encoding"], document["bytes"], document["chars"]), ("GB18030", 12, 4))

    def test_files_follow_each_other(self):
        run = subprocess.run([PROGRAM, SAMPLE, SAMPLE], stdout=subprocess.PIPE, check=True)
        lines = run.stdout.splitlines()
        half = len(lines) // 2
        self.assertEqual(lines[:half], lines[half:])

    def test_the_checks_can_fail(self):
        data = "投资3亿元".encode()
        good = output(data)
        for old, new in ((b'"start":2', b'"start":1'), (b'"byte_end":13', b'"byte_end":12'), (b'"bound":"exact",', b""),
                         (b'"money"', b'"gold"'), (b'"chars":5', b'"chars":6'), (b'{"type":"token"', b'{"type":"tokn"')):
            self.assertIn(old, good)
            with self.assertRaises(Broken):
                check(good.replace(old, new), data)


if __name__ == "__main__":
    PROGRAM, SAMPLE, PAGE = sys.argv[1:4]
    unittest.main(argv=sys.argv[:1])
