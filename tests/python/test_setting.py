"""What a parser can be told."""
import unittest

from sample import TEXT

import speech


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
