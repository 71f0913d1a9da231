"""Tests examples/python: run.py FOLDER_OF_THE_MODULE. SPEECH_LIBRARY says which library."""
import os
import sys
import unittest

if __name__ == "__main__":
    sys.path.insert(0, os.path.abspath(sys.argv[1]))
    tests = unittest.defaultTestLoader.discover(os.path.dirname(os.path.abspath(__file__)))
    if tests.countTestCases() == 0:
        sys.exit("there are no tests")
    sys.exit(not unittest.TextTestRunner().run(tests).wasSuccessful())
