"""What a config can say. Each check raises Failure; it may change the config."""
from ctypes import byref, c_uint64, sizeof

from document import SAMPLE
from library import OK, ARGUMENT, TOO_LARGE, ENCODING, CANCELLED, FILE, LEXICON, Error, Cancel, require


def check_bad_bytes(speech, config):
    bad = "中".encode() + b"\xff" + "文".encode()
    speech.succeed(speech.library.speech_config_set_strict(config, 1), "choose strict reading")
    status, _, error = speech.parse(config, bad)
    require(status == ENCODING and error.position == 3 and error.text, "the error record does not say where and why")
    speech.succeed(speech.library.speech_config_set_strict(config, 0), "end strict reading")
    status, document, _ = speech.parse(config, bad)
    speech.succeed(status, "parse a bad byte")
    diagnostics = speech.rows(document, "diagnostic")
    require([speech.name("diagnostic_code", row.code) for row in diagnostics] == ["bad_bytes"], "not \"bad_bytes\"")
    require(speech.strings(document)(diagnostics[0].message), "the diagnostic says nothing")
    require(speech.clean(document, 0, 7) == bad.decode(errors="replace"), "the bad byte is not U+FFFD when clean")
    speech.library.speech_document_destroy(document)


def check_limit_and_cancel(speech, config):
    set_limit = speech.library.speech_config_set_limit
    speech.succeed(set_limit(config, 0, 10), "limit the text")
    require(speech.parse(config, SAMPLE.encode())[0] == TOO_LARGE, "the limit on the text did not hold")
    speech.succeed(set_limit(config, 0, 0), "end the limit")
    calls = []
    cancel = Cancel(lambda context, done, total: calls.append(done) or 1)
    speech.succeed(speech.library.speech_config_set_cancel(config, cancel, None), "set the callback")
    status, document, _ = speech.parse(config, SAMPLE.encode())
    # a short text may be done before the callback is asked
    require(status == (CANCELLED if calls else OK), "the callback's answer was not heard")
    speech.library.speech_document_destroy(document)
    speech.succeed(speech.library.speech_config_set_cancel(config, Cancel(), None), "take the callback back")


def check_categories(speech, config):
    library = speech.library
    require(library.speech_config_set_categories(config, 1 << 31) == ARGUMENT, "an unknown category was not refused")
    require(library.speech_config_set_reference_date(config, 2025, 2, 29) == ARGUMENT, "a wrong date was not refused")
    speech.succeed(library.speech_config_set_categories(config, 31), "choose all categories")
    speech.succeed(library.speech_config_set_reference_date(config, 2025, 3, 5), "set the reference date")
    status, document, _ = speech.parse(config, "去年进一步新建3所学校".encode())
    speech.succeed(status, "parse with categories")
    string = speech.strings(document)
    found = [(speech.name("category", row.category), string(row.value)) for row in speech.rows(document, "quantity")]
    require(found == [("relative_date", "2024"), ("idiom", ""), ("", "3")], "the categories are wrong")
    library.speech_document_destroy(document)
    speech.succeed(library.speech_config_set_categories(config, 0), "choose no categories")


def check_notice(speech, config):
    notice = "关于开展检查的通知\n青政发〔2031〕7号\n各县：\n请执行。\n青川江市人民政府\n2031年3月15日\n"
    status, document, _ = speech.parse(config, notice.encode())
    speech.succeed(status, "parse a notice")
    string = speech.strings(document)
    rows = {speech.name("element_kind", row.kind): row for row in speech.rows(document, "element")}
    number = rows["doc_number"]
    require((string(number.issuer), number.year, number.number) == ("青政发", 2031, 7), "the number's values are wrong")
    require(string(rows["sign_date"].date) == "2031-03-15", "the date's value is wrong")
    speech.library.speech_document_destroy(document)


def check_words(speech, config):
    words, wrong, error = "青川江特别合作区\n".encode(), "改革\n开放\t41\n".encode(), Error(size=sizeof(Error))
    add = speech.library.speech_config_add_words
    require(add(config, wrong, len(wrong), byref(error)) == ARGUMENT and error.position == len("改革\n".encode()),
            "a line that is no word was not refused where it stands")
    speech.succeed(add(config, words, len(words), None), "add words")
    status, document, _ = speech.parse(config, "青川江特别合作区成立".encode())
    speech.succeed(status, "parse with words")
    require(speech.rows(document, "token")[0].end == len("青川江特别合作区".encode()), "the word is not one token")
    speech.library.speech_document_destroy(document)


def check_lexicon(speech, config):
    none, error = (c_uint64 * 32)(1), Error(size=sizeof(Error))
    by_bytes = speech.library.speech_config_set_lexicon
    by_file = speech.library.speech_config_set_lexicon_file
    require(by_bytes(config, none, sizeof(none), byref(error)) == LEXICON and error.position == 0,
            "bytes that are no lexicon were not refused")
    speech.succeed(by_bytes(config, None, 0, None), "set no lexicon")
    require(by_file(config, b"/nonexistent", byref(error)) == FILE, "a file that there is not was not refused")
    speech.succeed(by_file(config, None, None), "set no lexicon file")


def check_settings(speech, config):
    check_bad_bytes(speech, config)
    check_limit_and_cancel(speech, config)
    check_categories(speech, config)
    check_notice(speech, config)
    check_words(speech, config)
    check_lexicon(speech, config)
