"""Tests examples/python: test_speech.py FOLDER_OF_THE_MODULE. SPEECH_LIBRARY says which library."""
import concurrent.futures
import gc
import os
import subprocess
import sys
import unittest
from decimal import Decimal

FOLDER = os.path.abspath(sys.argv[1])
sys.path.insert(0, FOLDER)

import speech  # noqa: E402

TEXT = """一、去年工作
（一）经济增长
全年完成投资21.52亿元，同比增长3.60%。
（二）民生改善
二、今年任务
今年要争取资金5-10亿元。
"""


class Rows(unittest.TestCase):
    def setUp(self):
        self.document = speech.parse(TEXT)
        self.addCleanup(self.document.close)

    def test_text_is_the_str(self):
        self.assertEqual(self.document.text, TEXT)
        self.assertEqual((self.document.encoding, self.document.lines), ("UTF-8", TEXT.count("\n")))

    def test_spans_index_the_str(self):
        for rows in (self.document.quantities, self.document.sentences):
            self.assertGreater(len(rows), 1)
            for row in rows:
                self.assertEqual(TEXT[row.start:row.end], row.text)
        self.assertEqual("".join(TEXT[row.start:row.end] for row in self.document.tokens), TEXT)

    def test_values_are_exact(self):
        money, rate, span = self.document.quantities
        self.assertEqual((money.low, money.high), (Decimal(2152000000), Decimal(2152000000)))
        self.assertEqual((money.kind, money.unit, money.unit_code, money.unit_text), ("money", "元", "CNY", "元"))
        self.assertEqual(str(rate.low), "3.60")
        self.assertEqual((rate.change, rate.basis, rate.bound), ("increase", "yoy", "exact"))
        self.assertEqual((span.low, span.high, span.value), (500000000, 1000000000, "500000000..1000000000"))
        self.assertEqual(TEXT[money.number_start:money.number_end], "21.52亿")
        self.assertEqual(TEXT[money.unit_start:money.unit_end], "元")

    def test_what_is_not_said_is_none(self):
        money = self.document.quantities[0]
        self.assertEqual((money.change, money.basis, money.per, money.group, money.placeholder),
                         (None, None, None, None, False))
        date, = speech.parse("2017年7月31日").quantities
        self.assertEqual((date.value, date.low, date.high, date.unit_code), ("2017-07-31", None, None, None))

    def test_a_value_of_many_digits(self):
        quantity, = speech.parse("共123456789012345678901234户").quantities
        self.assertEqual(quantity.low, Decimal("123456789012345678901234"))

    def test_open_ends(self):
        quantity, = speech.parse("超过500家").quantities
        self.assertEqual((quantity.low, quantity.low_open, quantity.high), (500, True, None))

    def test_headings_are_a_tree(self):
        headings = self.document.headings
        self.assertEqual([(row.marker, row.title, row.level, row.parent) for row in headings],
                         [("一、", "去年工作", 1, None), ("（一）", "经济增长", 2, 0), ("（二）", "民生改善", 2, 0),
                          ("二、", "今年任务", 1, None)])
        first = headings[0]
        self.assertEqual((first.form, first.number, first.place), ("cn_dun", 1, "line"))
        self.assertEqual(TEXT[first.title_start:first.title_end], "去年工作")
        self.assertEqual(TEXT[first.body_start:first.body_end].strip()[-4:], "民生改善")
        self.assertEqual([(row.first_child, row.next_sibling) for row in headings],
                         [(1, 3), (None, 2), (None, None), (None, None)])
        self.assertEqual([TEXT[row.body_start:row.own_end] for row in headings[:2]],
                         ["", "全年完成投资21.52亿元，同比增长3.60%。\n"])
        part, = self.document.parts
        self.assertEqual((part.first_heading, part.heading_count), (0, 4))
        self.assertEqual([(part.first_heading, part.heading_count) for part in speech.parse("没有标题。").parts], [(None, 0)])

    def test_path(self):
        path = self.document.path(TEXT.index("21.52"))
        self.assertEqual([(node.kind, node.title) for node in path], [("heading", "去年工作"), ("heading", "经济增长")])
        self.assertEqual([node.text for node in path], ["一、去年工作", "（一）经济增长"])
        with self.assertRaises(IndexError):
            self.document.path(len(TEXT) + 1)
        with self.assertRaises(IndexError):
            self.document.path(-1)

    def test_rows_know_their_heading(self):
        self.assertEqual([(row.part, row.heading) for row in self.document.quantities], [(0, 1), (0, 1), (0, 3)])
        self.assertEqual([row.heading for row in self.document.sentences], [0, 1, 1, 2, 3, 3])
        self.assertEqual([row.heading for row in speech.parse("投资3亿元。").quantities], [None])

    def test_a_section_without_its_element(self):
        text = "在全市水利工作会议上的讲话\n去年工作\n一、建设\n建成水库三座。\n今年任务\n一、建设\n再建水库。\n"
        for layers, index in ((["outline"], None), (["outline", "elements"], 2)):
            section, heading = speech.parse(text, layers=layers).path(len(text) - 2)
            self.assertEqual((section.kind, section.index, section.text), ("section", index, "今年任务"))
            self.assertEqual((heading.kind, heading.index), ("heading", 1))

    def test_elements_and_parts(self):
        document = speech.parse("在全市水利工作会议上的讲话\n同志们：\n水利是农业的命脉。\n")
        self.assertIn(("salutation", "同志们："), [(row.kind, row.text) for row in document.elements])
        self.assertEqual([(part.start, part.end) for part in document.parts], [(0, len(document.text))])

    def test_values_of_elements(self):
        document = speech.parse("关于开展检查的通知\n青政发〔2031〕7号\n各县：\n请执行。\n青川江市人民政府\n2031年3月15日\n")
        rows = {row.kind: row for row in document.elements}
        number = rows["doc_number"]
        self.assertEqual((number.issuer, number.year, number.number, number.date), ("青政发", 2031, 7, None))
        self.assertEqual((rows["sign_date"].date, rows["sign_date"].number), ("2031-03-15", None))
        self.assertEqual((rows["title"].issuer, rows["title"].year, rows["title"].date), (None, None, None))

    def test_tokens_know_their_quantity(self):
        of_quantities = [(token.text, token.kind) for token in self.document.tokens if token.quantity is not None]
        self.assertEqual(of_quantities, [("21.52亿元", "quantity"), ("3.60%", "quantity"), ("5-10亿元", "quantity")])

    def test_clean_text(self):
        document = speech.parse("會議於5 月 23 日召開")
        self.assertEqual(document.clean(3, 11), "5月23日")
        self.assertEqual(document.clean(simplified=True, compact=True), "会议于5月23日召开")

    def test_rows_are_plain(self):
        quantity = self.document.quantities[0]
        with self.assertRaises(AttributeError):
            quantity.kind = "other"
        self.assertFalse(hasattr(quantity, "__dict__"))
        self.assertEqual(quantity, speech.parse(TEXT).quantities[0])


class Passages(unittest.TestCase):
    TEXT = """在全市防汛工作会议上的讲话
一、去年工作
去年汛期，全市平稳度汛。转移群众三千人。
（一）堤防
加固堤防十二公里。
（二）水库
除险加固，蓄水保水。
二、今年任务
今年要早准备早部署早落实。
"""

    def cut(self, limit, level, text=TEXT):
        document = speech.parse(text)
        found = list(speech.passages(document, limit, level))
        for passage in found:
            self.assertLessEqual(len(passage.text), limit)
            self.assertEqual(passage.text, document.clean(passage.start, passage.end))
        self.assertEqual("".join("".join(passage.text.split()) for passage in found), "".join(text.split()))
        return found

    def test_no_heading_of_the_level_is_crossed(self):
        self.assertEqual([passage.text.split("\n")[0] for passage in self.cut(500, 0)], ["在全市防汛工作会议上的讲话"])
        self.assertEqual([passage.text.split("\n")[0] for passage in self.cut(500, 1)],
                         ["在全市防汛工作会议上的讲话", "一、去年工作", "二、今年任务"])
        self.assertEqual([passage.text.split("\n")[0] for passage in self.cut(500, 2)],
                         ["在全市防汛工作会议上的讲话", "一、去年工作", "（一）堤防", "（二）水库", "二、今年任务"])

    def test_paths_hold_all_of_a_passage(self):
        paths = [[node.text for node in passage.path if node.kind == "heading"] for passage in self.cut(500, 2)]
        self.assertEqual(paths, [[], ["一、去年工作"], ["一、去年工作", "（一）堤防"], ["一、去年工作", "（二）水库"],
                                 ["二、今年任务"]])
        self.assertEqual([[node.text for node in passage.path if node.kind == "heading"]
                          for passage in self.cut(500, 1)], [[], ["一、去年工作"], ["二、今年任务"]])

    def test_sentences_then_clauses_then_words_then_characters(self):
        text = "去年汛期，全市平稳度汛。转移群众三千人。"
        self.assertEqual([row.text for row in self.cut(12, 1, text)], ["去年汛期，全市平稳度汛。", "转移群众三千人。"])
        self.assertEqual([row.text for row in self.cut(8, 1, text)], ["去年汛期，", "全市平稳度汛。", "转移群众三千人。"])
        self.assertEqual([row.text for row in self.cut(2, 1, "平稳度汛")], ["平稳", "度汛"])
        self.assertEqual([row.text for row in self.cut(1, 1, "平稳")], ["平", "稳"])

    def test_a_heading_stays_with_its_text(self):
        found = self.cut(40, 0)
        self.assertFalse([passage.text for passage in found if passage.text.endswith(("工作", "堤防", "水库", "任务"))])

    def test_limits_are_of_clean_text(self):
        text = "今年5 月" + " " * 300 + "23 日召开。明天 再 开。"
        document = speech.parse(text)
        self.assertEqual([passage.text for passage in speech.passages(document, 12)], ["今年5月23日召开。", "明天 再 开。"])

    def test_nothing(self):
        for text in ("", " \n\n ", b"\xef\xbb\xbf"):
            self.assertEqual(list(speech.passages(speech.parse(text))), [])
        with self.assertRaises(ValueError):
            list(speech.passages(speech.parse(self.TEXT), 0))

    def test_bad_bytes(self):
        document = speech.parse("汛期".encode() + b"\xff\xfe\xe6\xb1" + "平稳。".encode(), encoding="utf-8")
        found = list(speech.passages(document, 2))
        self.assertEqual("".join(passage.text for passage in found), document.clean())
        self.assertTrue(all(len(passage.text) <= 2 for passage in found))


class Texts(unittest.TestCase):
    def test_positions_beyond_the_basic_plane(self):
        text = "\U00020000投资3亿元"
        quantity, = speech.parse(text).quantities
        self.assertEqual(text[quantity.start:quantity.end], "3亿元")

    def test_a_lone_surrogate_keeps_positions(self):
        text = "\ud800投资3亿元"
        quantity, = speech.parse(text).quantities
        self.assertEqual(text[quantity.start:quantity.end], "3亿元")

    def test_bad_bytes(self):
        document = speech.parse("新增".encode() + b"\xff" + "127人".encode())
        self.assertEqual(document.text, "新增\ufffd127人")
        diagnostic, = document.diagnostics
        self.assertEqual((diagnostic.code, diagnostic.start, diagnostic.end), ("bad_bytes", 2, 3))
        self.assertTrue(diagnostic.message)
        quantity, = document.quantities
        self.assertEqual(document.text[quantity.start:quantity.end], "127人")

    def test_other_encodings(self):
        text = "全年完成投资21.52亿元"
        for encoding, codec in (("gb18030", "gb18030"), ("utf-16le", "utf-16-le"), ("big5", "big5")):
            document = speech.parse(text.translate({ord("亿"): "億", ord("资"): "資"}).encode(codec) if codec == "big5"
                                    else text.encode(codec), encoding=encoding)
            quantity, = document.quantities
            self.assertEqual((quantity.value, quantity.start), ("2152000000", 6), encoding)
        with self.assertRaises(TypeError):
            speech.parse(text, encoding="gb18030")

    def test_anything_that_holds_bytes(self):
        data = "投资3亿元".encode()
        for text in (data, bytearray(data), memoryview(data)):
            self.assertEqual([row.text for row in speech.parse(text).quantities], ["3亿元"])
        for text in (None, 5, ["投资"]):
            with self.assertRaises(TypeError):
                speech.parse(text)

    def test_empty_and_nul(self):
        self.assertEqual([*speech.parse("").tokens, *speech.parse(b"").quantities], [])
        document = speech.parse("投资\0 3亿元")
        self.assertEqual(document.text, "投资\0 3亿元")
        self.assertEqual("".join(document.text[row.start:row.end] for row in document.tokens), document.text)


class Settings(unittest.TestCase):
    def test_layers(self):
        document = speech.parse(TEXT, layers=["quantities"])
        self.assertEqual((len(document.quantities), document.headings, document.tokens, document.parts), (3, [], [], []))

    def test_standard(self):
        def words(standard):
            return [row.text for row in speech.parse("投资21.52亿元", standard=standard).tokens]
        self.assertEqual((words("whole"), words("pku")), (["投资", "21.52亿元"], ["投资", "21.52亿", "元"]))

    def test_strict(self):
        with self.assertRaises(speech.Error) as caught:
            speech.parse(b"abc\xff", strict=True, encoding="utf-8")
        self.assertEqual((caught.exception.status, caught.exception.position), ("encoding", 3))
        self.assertTrue(str(caught.exception))

    def test_limits(self):
        with self.assertRaises(speech.Error) as caught:
            speech.parse(TEXT, limits={"text": 10})
        self.assertEqual(caught.exception.status, "too_large")
        with self.assertRaises(ValueError):
            speech.parse(TEXT, limits={"text": -1})
        document = speech.parse(TEXT, limits={"rows": 1})
        self.assertEqual(len(document.quantities), 1)
        self.assertIn("limit_reached", [row.code for row in document.diagnostics])

    def test_user_lexicon(self):
        def words(*lexicon):
            parser = speech.Parser(layers=["tokens"], standard="pku", words=lexicon)
            return [token.text for token in parser.parse("坚持改革开放").tokens]
        self.assertEqual(words(), ["坚持", "改革", "开放"])
        self.assertEqual(words("改革开放"), ["坚持", "改革开放"])
        self.assertEqual(words(("改革开放", 40)), ["坚持", "改革", "开放"])
        self.assertEqual(words(("改革开放", 5, "nz")), ["坚持", "改革开放"])
        with self.assertRaises(speech.Error) as caught:
            words("改革", "卡 拉")
        self.assertEqual((caught.exception.status, caught.exception.position), ("argument", 7))

    def test_tags(self):
        tokens = speech.parse("江西省推动发展100亿元", words=[("推动发展", "nz")]).tokens
        self.assertEqual([token.tag for token in tokens], ["ns", "nz", None])

    def test_terms(self):
        text = "保护生态环境。改善生态环境质量，生态环境质量要看生态环境质量监测。"
        self.assertEqual(speech.parse(text).terms(), [("生态环境", 4), ("生态环境质量", 3)])
        self.assertEqual(speech.parse(text).terms(least=5), [])

    def test_terms_begin_and_end_like_terms(self):
        # 进一步 is an adverb; 加强 stands before other words as often; 知识 is a verb to the lexicon, but always before 产权.
        text = "进一步加强农村建设。" * 3 + "加强教育，加强管理，加强领导，加强组织。" * 3
        text += "保护知识产权，尊重知识产权，运用知识产权。"
        self.assertEqual(speech.parse(text).terms(), [("农村建设", 3), ("知识产权", 3)])

    def test_wrong_words(self):
        for wrong in ({"layers": ["colours"]}, {"standard": "other"}, {"encoding": "latin-9"}, {"limits": {"depth": 3}}):
            with self.assertRaises(ValueError):
                speech.parse(TEXT, **wrong)

    def test_version(self):
        self.assertIn("icu", speech.version().lower())


class Lifetime(unittest.TestCase):
    def test_closing(self):
        with speech.parse(TEXT) as document:
            quantities = document.quantities
        self.assertIs(document.quantities, quantities)
        for use in (lambda: document.tokens, lambda: document.path(0), lambda: document.clean()):
            with self.assertRaises(ValueError):
                use()
        document.close()

    def test_a_document_outlives_its_parser(self):
        document = speech.Parser().parse(TEXT)
        gc.collect()
        self.assertEqual(len(document.quantities), 3)

    def test_memory_comes_back(self):
        def resident():
            with open("/proc/self/statm", encoding="ascii") as file:
                return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")

        def work(times):
            for _ in range(times):
                speech.parse(TEXT * 50).tokens  # pylint: disable=expression-not-assigned

        work(20)
        before = resident()
        work(60)
        self.assertLess(resident() - before, 8 << 20)

    def test_threads_share_a_parser(self):
        parser = speech.Parser()
        texts = [TEXT * count for count in range(1, 9)] * 4

        def read(text):
            with parser.parse(text) as document:
                return [row.text for row in document.quantities], len(document.tokens)

        with concurrent.futures.ThreadPoolExecutor(4) as threads:
            self.assertEqual(list(threads.map(read, texts)), [read(text) for text in texts])

    def test_threads_share_a_document(self):
        document = speech.parse(TEXT * 20)
        with concurrent.futures.ThreadPoolExecutor(4) as threads:
            rows = list(threads.map(lambda name: getattr(document, name), ["tokens", "quantities", "headings"] * 4))
        self.assertEqual(rows[0:3] * 4, rows)


class Loading(unittest.TestCase):
    def run_python(self, program, library):
        environment = {**os.environ, "SPEECH_LIBRARY": library, "PYTHONPATH": FOLDER}
        return subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True,
                              check=False)

    def test_a_library_that_is_not_there(self):
        done = self.run_python("import speech", "/no/such/libspeech.so")
        self.assertIn("ImportError: libspeech cannot be loaded", done.stderr)

    def test_a_library_that_is_another(self):
        done = self.run_python("import speech", "libc.so.6")
        self.assertIn("ImportError: libspeech cannot be loaded", done.stderr)

    @unittest.skipUnless("SPEECH_LIBRARY" in os.environ, "SPEECH_LIBRARY says no library")
    def test_outline(self):
        sample = os.path.join(FOLDER, "..", "sample.txt")
        done = subprocess.run([sys.executable, os.path.join(FOLDER, "outline.py"), sample], capture_output=True,
                              text=True, check=True)
        self.assertIn("一、 过去一年工作取得明显成效\n", done.stdout)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
