"""The example programs as a user at a terminal meets them: programs.py FOLDER_OF_PROGRAMS SAMPLE"""
import csv
import io
import json
import os
import subprocess
import sys
import tempfile
import unicodedata
import unittest

PROGRAMS = ["speech-outline", "speech-quantities", "speech-words", "speech-terms", "speech-passages", "speech-json"]


def run(program, *arguments, data=b"", stdout=subprocess.PIPE):
    done = subprocess.run([os.path.join(FOLDER, program), *arguments], input=data, stdout=stdout,
                          stderr=subprocess.PIPE, check=False)
    return done.returncode, done.stdout, done.stderr.decode()


def width(text):
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def run_all(*arguments, **more):
    return [(program, *run(program, *arguments, **more)) for program in PROGRAMS]


class EveryProgram(unittest.TestCase):
    def test_help(self):
        for program, status, out, err in run_all("--help"):
            self.assertEqual((status, err), (0, ""))
            self.assertTrue(out.startswith(f"usage: {program} ".encode()))
            self.assertIn(b"Exit status", out)

    def test_h_is_help(self):
        self.assertEqual(run_all("-h"), run_all("--help"))

    def test_version(self):
        for _, status, out, err in run_all("--version"):
            self.assertEqual((status, err), (0, ""))
            self.assertIn(b"ICU", out.upper())

    def test_wrong_use(self):
        for arguments in ([], ["--no-such"], ["--encoding"], ["--encoding", "latin-9", SAMPLE], ["--"]):
            for program, status, out, err in run_all(*arguments):
                self.assertEqual((status, out), (2, b""))
                self.assertTrue(err.startswith(f"{program}: "))
                self.assertIn("--help", err)

    def test_what_is_wrong_is_said(self):
        for arguments, problem in ((["--no-such"], "--no-such: no such option"),
                                   (["--encoding"], "--encoding: a word must follow"),
                                   (["--strict=1", SAMPLE], "--strict: takes no word"),
                                   (["--encoding=latin-9", SAMPLE], "--encoding: latin-9 is none of auto, utf-8, utf-16le, "
                                                                    "utf-16be, gb18030, big5")):
            for program, _, _, err in run_all(*arguments):
                self.assertEqual(err.splitlines()[0], f"{program}: {problem}")

    def test_the_word_of_an_option_may_stand_behind_an_equals_sign(self):
        data = "投资21.52亿元".encode("gb18030")
        for program, status, out, err in run_all("--encoding=gb18030", "-", data=data):
            self.assertEqual((status, err), (0, ""))
            self.assertEqual(out, run(program, "--encoding", "gb18030", "-", data=data)[1])

    def test_a_list_of_words_is_wrong_in_a_line(self):
        with tempfile.NamedTemporaryFile() as words:
            words.write("甲乙丙 3\n# 丁\n戊己 41\n".encode())
            words.flush()
            for program, status, out, err in run_all("--lexicon", words.name, SAMPLE):
                self.assertEqual((status, out, err.count("\n")), (1, b"", 1))
                self.assertTrue(err.startswith(f"{program}: {words.name}: line 3: "))

    def test_a_file_that_is_not_there(self):
        for program, status, _, err in run_all("/no/such/file"):
            self.assertEqual((status, err), (1, f"{program}: /no/such/file: No such file or directory\n"))

    def test_a_directory(self):
        for program, status, _, err in run_all("/"):
            self.assertEqual((status, err), (1, f"{program}: /: Is a directory\n"))

    def test_the_others_are_read(self):
        for program, status, out, err in run_all("/no/such/file", SAMPLE):
            self.assertEqual((status, err.count("\n")), (1, 1))
            self.assertEqual(out, run(program, SAMPLE)[1])
            self.assertTrue(out)

    def test_standard_input_is_a_file(self):
        with open(SAMPLE, "rb") as file:
            data = file.read()
        for program, status, out, err in run_all("-", data=data):
            self.assertEqual((status, err), (0, ""))
            self.assertEqual(out, run(program, SAMPLE)[1])

    def test_strict_reading_tells_the_byte(self):
        for program, status, _, err in run_all("--strict", "-", data=b"ab\xff"):
            self.assertEqual(status, 1)
            self.assertRegex(err, rf"^{program}: -: byte 2: .+\n$")

    def test_bad_bytes_are_read_otherwise(self):
        for _, status, _, err in run_all("-", data=b"ab\xff"):
            self.assertEqual((status, err), (0, ""))

    def test_a_name_that_begins_with_a_dash(self):
        for program, status, _, err in run_all("--", "--help"):
            self.assertEqual((status, err), (1, f"{program}: --help: No such file or directory\n"))

    @unittest.skipUnless(os.path.exists("/dev/full"), "there is no /dev/full")
    def test_output_that_cannot_be_written(self):
        with open("/dev/full", "wb") as full:
            for program, status, _, err in run_all(SAMPLE, stdout=full):
                self.assertEqual(status, 1)
                self.assertIn(f"{program}: standard output: No space", err)


class Words(unittest.TestCase):
    def test_a_line_for_a_line(self):
        _, out, _ = run("speech-words", "-", data="甲、 乙\n\n5 月 23 日\r\n完".encode())
        self.assertEqual(out.decode(), "甲 、 乙\n\n5月23日\n完\n")

    def test_standards(self):
        data = "投资21.52亿元".encode()
        cut = {name: run("speech-words", "--standard", name, "-", data=data)[1].decode()
               for name in ("whole", "pku", "ud")}
        self.assertEqual(cut, {"whole": "投资 21.52亿元\n", "pku": "投资 21.52亿 元\n", "ud": "投资 21.52亿 元\n"})
        self.assertEqual(run("speech-words", "--standard", "other", "-")[0], 2)

    def test_another_encoding(self):
        text = "投资21.52亿元\n同比增长\n"
        want = run("speech-words", "-", data=text.encode())[1]
        self.assertEqual(run("speech-words", "--encoding", "gb18030", "-", data=text.encode("gb18030"))[1], want)
        self.assertEqual(run("speech-words", "-", data=text.encode("utf-16"))[1], want)

    def test_nothing_is_lost(self):
        _, out, _ = run("speech-words", SAMPLE)
        with open(SAMPLE, encoding="utf-8") as file:
            self.assertEqual(["".join(line.split()) for line in out.decode().split("\n")],
                             ["".join(line.split()) for line in file.read().split("\n")])


class Quantities(unittest.TestCase):
    def test_csv(self):
        with tempfile.TemporaryDirectory() as folder:
            name = os.path.join(folder, 'a,"b".txt')
            with open(name, "w", encoding="utf-8") as file:
                file.write("标题\n投资21.52亿元，同比增长3.6%")
            _, out, _ = run("speech-quantities", "--csv", name)
        self.assertEqual(out.count(b"\r\n"), out.count(b"\n"))
        rows = list(csv.DictReader(io.StringIO(out.decode(), newline="")))
        self.assertEqual([row["file"] for row in rows], [name] * 2)
        self.assertEqual([(row["line"], row["text"], row["value"], row["code"]) for row in rows],
                         [("2", "21.52亿元", "2152000000", "CNY"), ("2", "3.6%", "3.6", "%")])
        self.assertEqual((rows[0]["start"], rows[0]["end"], rows[1]["change"]), ("13", "24", "increase"))

    def test_the_table_is_aligned(self):
        _, out, _ = run("speech-quantities", SAMPLE)
        lines = out.decode().splitlines()
        column = width(lines[0].partition("kind")[0])
        for line in lines[1:]:
            before = next(line[:at] for at in range(len(line) + 1) if width(line[:at]) >= column)
            self.assertEqual(width(before), column, line)
            self.assertTrue(before.endswith("  "), line)
            self.assertEqual(line, line.rstrip())


class FileNames(unittest.TestCase):
    def test_each_file_is_told(self):
        with tempfile.TemporaryDirectory() as folder:
            names = [os.path.join(os.fsencode(folder), name) for name in ('甲"\n.txt'.encode(), b"\xff\xe4\xb8.txt")]
            for name in names:
                with open(name, "wb") as file:
                    file.write("一、甲事\n已经办好。\n二、乙事\n".encode())
            told = [name.decode("utf-8", "replace").replace("\ufffd.txt", "\ufffd\ufffd.txt") for name in names]
            rows = [json.loads(line) for line in run("speech-json", "--file-names", *names)[1].decode().splitlines()]
            self.assertEqual([row["file"] for row in rows if row["type"] == "document"], told)
            self.assertFalse([row for row in rows if row["type"] != "document" and "file" in row])
            rows = [json.loads(line) for line in run("speech-passages", "--file-names", *names)[1].decode().splitlines()]
            self.assertEqual([row["file"] for row in rows], [told[0]] * 2 + [told[1]] * 2)

    def test_no_file_is_told_otherwise(self):
        for program in ("speech-json", "speech-passages"):
            self.assertFalse([line for line in run(program, SAMPLE)[1].splitlines() if "file" in json.loads(line)])


class Outline(unittest.TestCase):
    def test_the_tree_is_that_of_the_headings(self):
        _, out, _ = run("speech-outline", SAMPLE)
        rows = [json.loads(line) for line in run("speech-json", SAMPLE)[1].splitlines()]
        headings = [row for row in rows if row["type"] == "heading"]
        lines = out.decode().splitlines()[-len(headings):]
        self.assertGreater(len(headings), 10)
        self.assertEqual([line.strip() for line in lines],
                         [f"{row['marker']} {row['title']}".strip() for row in headings])
        depths = {(row["level"], len(line) - len(line.lstrip())) for row, line in zip(headings, lines)}
        self.assertEqual(len(depths), len({level for level, _ in depths}))

    def test_elements_are_asked_for(self):
        self.assertIn("[salutation] 同志们：", run("speech-outline", "--elements", SAMPLE)[1].decode())
        self.assertNotIn("[salutation]", run("speech-outline", SAMPLE)[1].decode())

    def test_a_title_of_two_lines_is_printed_in_one(self):
        text = "关于加强\n城乡绿化工作的通知\n\n各县人民政府：\n一、目标\n年内完成。\n二、措施\n逐项落实。\n"
        out = run("speech-outline", "--elements", "-", data=text.encode())[1].decode()
        self.assertEqual(out.splitlines()[0], "[title] 关于加强 城乡绿化工作的通知")


class Terms(unittest.TestCase):
    TEXT = ("进一步加强农村建设。" * 3 + "加强教育，加强管理，加强领导，加强组织。" * 3 + "保护知识产权，尊重知识产权，运用知识产权。"
            + "改善农村生态环境。" * 3).encode()

    def test_adverbs_and_many_a_verb_begin_none(self):
        _, out, _ = run("speech-terms", "-", data=self.TEXT)
        self.assertEqual(out.decode(), "3\t农村建设\n3\t知识产权\n3\t改善农村生态环境\n")

    def test_all_has_what_is_within_others(self):
        _, out, _ = run("speech-terms", "--all", "-", data=self.TEXT)
        self.assertIn("3\t生态环境\n", out.decode())
        self.assertNotIn("进一步", out.decode())


class Passages(unittest.TestCase):
    def cut(self, *arguments, data):
        status, out, err = run("speech-passages", *arguments, "-", data=data.encode())
        self.assertEqual((status, err), (0, ""))
        return [json.loads(line) for line in out.splitlines()]

    def test_members(self):
        first, second = self.cut(data="一、甲事\n已经办好。\n二、乙事\n正在办理。\n")
        self.assertEqual(first, {"type": "passage", "start": 0, "end": 11, "byte_start": 0, "byte_end": 29,
                                 "path": ["一、甲事"], "text": "一、甲事\n已经办好。"})
        self.assertEqual((second["start"], second["path"], second["text"]), (11, ["二、乙事"], "二、乙事\n正在办理。"))

    def test_limit_and_level(self):
        text = "一、甲事\n已经办好。已经办完。\n（一）乙事\n正在办理。\n"
        self.assertEqual([row["text"] for row in self.cut(data=text)], ["一、甲事\n已经办好。已经办完。\n（一）乙事\n正在办理。"])
        self.assertEqual([row["text"] for row in self.cut("--level", "2", data=text)],
                         ["一、甲事\n已经办好。已经办完。", "（一）乙事\n正在办理。"])
        self.assertEqual([row["text"] for row in self.cut("--limit", "11", data=text)],
                         ["一、甲事\n已经办好。", "已经办完。", "（一）乙事\n正在办理。"])

    def test_wrong_numbers(self):
        for wrong in ("0", "-1", "", "12x", "4294967296"):
            status, out, err = run("speech-passages", "--limit", wrong, SAMPLE)
            self.assertEqual((status, out), (2, b""))
            self.assertTrue(err.startswith("speech-passages: "))


if __name__ == "__main__":
    FOLDER, SAMPLE = sys.argv[1:3]
    unittest.main(argv=sys.argv[:1])
