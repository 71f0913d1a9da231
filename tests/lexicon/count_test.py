"""count.py counts words in texts: usage: count_test.py COUNT SPEECH_WORDS"""
import pathlib
import subprocess
import sys
import tempfile
import unittest

COUNT, WORDS = sys.argv[1:3]

# 鲼郫 is a word nobody knows: it stands between ever other words. 髹黼 only stands in 甑髹黼.
BEFORE = ["推动", "发展", "加强", "建设", "改善"]
BEHIND = ["农村", "城市", "经济", "社会", "环境"]
LINES = [f"{before}鲼郫{behind}。" for before in BEFORE for behind in BEHIND]
TORN = [f"{before}甑髹黼{behind}。" for before in BEFORE for behind in BEHIND]
FILLING = [f"{before}{behind}{number}次。" for number in range(1200) for before in BEFORE for behind in BEHIND]

# As rare a word as jieba's list has, and one that is more frequent than the texts could make it.
LIST = "农村 7 n\n发展 60000000 vn\n"


class Count(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with tempfile.TemporaryDirectory() as folder:
            text, words = pathlib.Path(folder, "text"), pathlib.Path(folder, "list")
            text.write_text("\n".join(LINES + LINES + TORN + FILLING), encoding="utf-8")
            words.write_text(LIST, encoding="utf-8")
            done = subprocess.run([sys.executable, COUNT, WORDS, words, text], check=True, capture_output=True)
        lines = [line for line in done.stdout.decode().splitlines() if not line.startswith("#")]
        cls.header, cls.rates = lines[0], dict(line.split("\t") for line in lines[1:])

    def test_the_table_is_one_that_compile_lexicon_reads(self):
        self.assertEqual(self.header, "form:key\trate:int")
        self.assertTrue(all(int(rate) > 0 for rate in self.rates.values()))

    def test_a_word_is_there_where_texts_have_it_oftener_than_the_list(self):
        self.assertIn("农村", self.rates)
        self.assertNotIn("发展", self.rates)

    def test_a_word_that_no_list_has_is_found(self):
        self.assertIn("鲼郫", self.rates)

    def test_what_only_stands_in_a_longer_word_is_none(self):
        self.assertNotIn("髹黼", self.rates)
        self.assertNotIn("甑髹", self.rates)

    def test_a_line_counts_once(self):
        # 25 lines of some 30,050, each of three words or of four.
        self.assertLess(int(self.rates["鲼郫"]), 1_000_000_000 * 25 / 60_000)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
