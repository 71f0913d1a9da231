"""Passages for a search index."""
import unittest

import speech


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
