"""Texts of all kinds, and positions in them."""
import unittest

import speech


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
