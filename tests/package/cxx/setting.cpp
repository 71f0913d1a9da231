#include "check.hpp"

namespace {

// A text in another encoding: offsets are those of the decoded text, and lead back to the bytes.
void check_gb18030(speech_config *config) {
    succeed(speech_config_set_encoding(config, SPEECH_ENCODING_GB18030), "choose GB 18030");
    const document decoded(make_parser(config).get(), "\xd2\xbb\xca\xc7"sv);
    require(decoded.text() == "一是", "GB 18030 is decoded wrongly");
    const std::uint32_t source = 2;
    std::uint32_t offset = 0;
    succeed(speech_document_offsets(decoded.get(), SPEECH_UNIT_SOURCE, &source, 1, &offset), "offset of a source byte");
    require(offset == 3, "the second character does not start at 3");
}

// Strict reading has an error with a place, where reading that is not strict has a diagnostic.
void check_bad_bytes(speech_config *config) {
    constexpr auto bad = "中\xff文"sv;
    succeed(speech_config_set_encoding(config, SPEECH_ENCODING_UTF_8), "choose UTF-8");
    const document lenient(make_parser(config).get(), bad);
    const auto diagnostics = lenient.rows(speech_document_diagnostic_count, speech_document_diagnostics);
    require(!diagnostics.empty() && diagnostics[0].start == 3, "no diagnostic at the bad byte");
    require(speech_diagnostic_code_name(diagnostics[0].code) == "bad_bytes"sv, "the diagnostic is another");
    require(!lenient.string(diagnostics[0].message).empty(), "the diagnostic says nothing");
    require(lenient.clean(0, 7, SPEECH_CLEAN_SIMPLIFIED) == "中\uFFFD文", "the bad byte is not U+FFFD when clean");
    succeed(speech_config_set_strict(config, 1), "choose strict reading");
    try {
        const document strict(make_parser(config).get(), bad);
        require(false, "strict reading let a bad byte pass");
    } catch (const failure &caught) {
        require(caught.status == SPEECH_ERROR_ENCODING && caught.position == 3, "the error is at another place");
    }
}

void check_categories(speech_config *config) {
    require(speech_config_set_categories(config, ~std::uint32_t{0}) == SPEECH_ERROR_ARGUMENT,
            "unknown categories were not refused");
    require(speech_config_set_reference_date(config, 2025, 13, 1) == SPEECH_ERROR_ARGUMENT, "month 13 was not refused");
    succeed(speech_config_set_categories(config, SPEECH_CATEGORY_ALL), "choose all categories");
    succeed(speech_config_set_reference_date(config, 2025, 3, 5), "set the reference date");
    document document(make_parser(config).get(), "去年进一步新建3所学校");
    const auto rows = document.rows(speech_document_quantity_count, speech_document_quantities);
    require(rows.size() == 3 && rows[0].category == SPEECH_CATEGORY_RELATIVE_DATE &&
                rows[1].category == SPEECH_CATEGORY_IDIOM && rows[2].category == 0,
            "the categories are wrong");
    require(speech_category_name(rows[1].category) == "idiom"sv, "a category has no name");
    succeed(speech_config_set_categories(config, 0), "choose no categories");
}

void check_notice(const speech_config *config) {
    const document notice(make_parser(config).get(),
                          "关于开展检查的通知\n青政发〔2031〕7号\n各县：\n请执行。\n青川江市人民政府\n2031年3月15日\n");
    std::string_view issuer, date;
    for (const auto &row : notice.rows(speech_document_element_count, speech_document_elements)) {
        if (row.kind == SPEECH_ELEMENT_DOC_NUMBER) issuer = notice.string(row.issuer);
        if (row.kind == SPEECH_ELEMENT_SIGN_DATE) date = notice.string(row.date);
    }
    require(issuer == "青政发" && date == "2031-03-15", "the values of a notice's number and date are wrong");
}

void check_words(speech_config *config) {
    constexpr auto words = "青川江特别合作区\n"sv, wrong = "改革\n开放\t41\n"sv;
    speech_error error = new_error();
    require(speech_config_add_words(config, wrong.data(), wrong.size(), &error) == SPEECH_ERROR_ARGUMENT &&
                error.position == "改革\n"sv.size(),
            "a line that is no word was not refused where it stands");
    succeed(speech_config_add_words(config, words.data(), words.size(), nullptr), "add words");
    const document document(make_parser(config).get(), "青川江特别合作区成立");
    const auto tokens = document.rows(speech_document_token_count, speech_document_tokens);
    require(tokens.size() == 2 && document.span(0, tokens[0].end) == "青川江特别合作区", "the word is not one token");
}

void check_lexicon(speech_config *config) {
    static constexpr std::uint64_t none[32] = {1};
    speech_error error = new_error();
    require(speech_config_set_lexicon(config, none, sizeof none, &error) == SPEECH_ERROR_LEXICON && error.position == 0,
            "bytes that are no lexicon were not refused");
    succeed(speech_config_set_lexicon(config, nullptr, 0, nullptr), "set no lexicon");
    require(speech_config_set_lexicon_file(config, "/nonexistent", &error) == SPEECH_ERROR_FILE,
            "a file that there is not was not refused");
    succeed(speech_config_set_lexicon_file(config, nullptr, nullptr), "set no lexicon file");
}

} // namespace

void check_settings(speech_config *config) {
    check_categories(config);
    check_notice(config);
    check_words(config);
    check_lexicon(config);
    check_gb18030(config);
    check_bad_bytes(config);
}
