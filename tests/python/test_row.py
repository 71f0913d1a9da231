"""The rows of a document."""
import unittest
from decimal import Decimal

from sample import TEXT

import speech


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
