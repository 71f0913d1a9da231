"""How long handles live, threads, and finding the library."""
import concurrent.futures
import gc
import os
import subprocess
import sys
import unittest

from sample import FOLDER, TEXT

import speech


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
