"""Where the module is, and a text that most tests read."""
import os

import speech

FOLDER = os.path.dirname(os.path.dirname(os.path.abspath(speech.__file__)))

TEXT = """一、去年工作
（一）经济增长
全年完成投资21.52亿元，同比增长3.60%。
（二）民生改善
二、今年任务
今年要争取资金5-10亿元。
"""
