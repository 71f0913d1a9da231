// A program as a C++ user would write it, built against the installed package: handles in unique_ptr, rows in vectors,
// text in string_view. It calls every public function at least once. The checks throw, so that NDEBUG does not matter.
#include <speech/speech.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace std::literals;

// The blanks in "5 月 23 日" are what PDF files put there.
constexpr std::string_view sample = "在全市经济工作会议上的讲话\n"
                                    "同志们：\n"
                                    "这次会议于5 月 23 日召开，现在我讲两点意见。\n"
                                    "一、去年工作\n"
                                    "(一)经济增长\n"
                                    "全年完成投资21.52亿元，同比增长3.6%。\n"
                                    "(二)民生改善\n"
                                    "一是新增就业127户；二是帮扶群众3000多人。\n"
                                    "二、今年任务\n"
                                    "各部门要抓好落实。\n"sv;

void require(bool holds, const char *what) {
    if (!holds) throw std::runtime_error(what);
}

void succeed(speech_status status, const char *what) {
    if (status != SPEECH_OK) throw std::runtime_error(what + ": "s + speech_status_message(status));
}

struct destroy {
    void operator()(speech_config *config) const {
        speech_config_destroy(config);
    }
    void operator()(speech_parser *parser) const {
        speech_parser_destroy(parser);
    }
    void operator()(speech_document *document) const {
        speech_document_destroy(document);
    }
};

using config_ptr = std::unique_ptr<speech_config, destroy>;
using parser_ptr = std::unique_ptr<speech_parser, destroy>;

// A failed call, with what the error record says of it.
struct failure : std::runtime_error {
    explicit failure(const speech_error &error)
        : std::runtime_error(speech_status_name(error.status) + ": "s + error.text), status(error.status),
          position(error.position) {}
    speech_status status;
    std::uint64_t position;
};

speech_error new_error() {
    speech_error error{};
    error.size = sizeof error;
    return error;
}

config_ptr make_config(const speech_allocator *allocator) {
    speech_config *config = nullptr;
    succeed(speech_config_create(allocator, &config), "create a config");
    return config_ptr(config);
}

parser_ptr make_parser(const speech_config *config) {
    speech_parser *parser = nullptr;
    speech_error error = new_error();
    if (speech_parser_create(config, &parser, &error) != SPEECH_OK) throw failure(error);
    return parser_ptr(parser);
}

class document {
  public:
    document(const speech_parser *parser, std::string_view text) {
        speech_document *made = nullptr;
        speech_error error = new_error();
        if (speech_parse(parser, text.data(), text.size(), &made, &error) != SPEECH_OK) throw failure(error);
        handle_.reset(made);
    }

    void reset(std::string_view text) {
        speech_error error = new_error();
        if (speech_document_reset(get(), text.data(), text.size(), &error) != SPEECH_OK) throw failure(error);
    }

    speech_document *get() const {
        return handle_.get();
    }

    std::string_view text() const {
        std::size_t length = 0;
        const char *bytes = speech_document_text(get(), &length);
        return {bytes, length};
    }

    std::string_view span(std::uint32_t start, std::uint32_t end) const {
        return text().substr(start, end - start);
    }

    std::string_view string(speech_string string) const {
        std::size_t length = 0;
        const char *pool = speech_document_strings(get(), &length);
        require(string.offset + std::size_t{string.length} < length, "a string ends after its pool");
        return {pool + string.offset, string.length};
    }

    std::string clean(std::uint32_t start, std::uint32_t end, std::uint32_t flags) const {
        std::size_t length = 0;
        succeed(speech_document_clean_text(get(), start, end, flags, nullptr, 0, &length), "measure clean text");
        std::string text(length, '\0');
        // a std::string has room for the NUL behind its last character
        succeed(speech_document_clean_text(get(), start, end, flags, text.data(), length + 1, &length), "clean text");
        return text;
    }

    // All rows of a kind, given its two functions.
    template <class Row>
    std::vector<Row> rows(std::uint32_t (*count)(const speech_document *),
                          speech_status (*copy)(const speech_document *, std::uint32_t, Row *, std::size_t,
                                                std::uint32_t, std::uint32_t *)) const {
        std::vector<Row> all(count(get()));
        std::uint32_t written = 0;
        succeed(copy(get(), 0, all.data(), sizeof(Row), static_cast<std::uint32_t>(all.size()), &written), "copy rows");
        require(written == all.size(), "not all rows were copied");
        return all;
    }

    std::vector<speech_path_node> path(std::uint32_t offset) const {
        std::uint32_t written = 0, length = 0;
        succeed(speech_document_path(get(), offset, nullptr, sizeof(speech_path_node), 0, &written, &length),
                "measure a path");
        std::vector<speech_path_node> nodes(length);
        succeed(speech_document_path(get(), offset, nodes.data(), sizeof(speech_path_node), length, &written, nullptr),
                "path");
        require(written == length, "the path is not all there");
        return nodes;
    }

  private:
    std::unique_ptr<speech_document, destroy> handle_;
};

void check_versions() {
    require(speech_version() == SPEECH_VERSION, "the library is of another version than the headers");
    require(speech_abi() == SPEECH_ABI, "the library has another ABI than the headers");
    require(!std::string_view(speech_version_text()).empty(), "the version text is empty");
    require(speech_has_feature("quantities") == 1, "the feature \"quantities\" is missing");
    require(speech_has_feature("no-such-feature") == 0, "a feature that does not exist is said to be there");
}

void check_facts(const document &document) {
    speech_document_facts facts{};
    succeed(speech_document_describe(document.get(), &facts, sizeof facts), "describe");
    require(document.text() == sample, "the document's text is not the text that was parsed");
    require(facts.bytes == sample.size(), "facts: wrong number of bytes");
    require(facts.encoding == SPEECH_ENCODING_UTF_8, "facts: the encoding is not UTF-8");
    require(speech_encoding_name(facts.encoding) == "UTF-8"sv, "the name of UTF-8 is wrong");
    require(facts.utf16_units == facts.code_points, "no surrogates in the text, but in its facts");
}

void check_outline(const document &document) {
    const auto parts = document.rows(speech_document_part_count, speech_document_parts);
    require(parts.size() == 1 && parts[0].start == 0 && parts[0].end == sample.size(),
            "there is not one part over all");
    const auto headings = document.rows(speech_document_heading_count, speech_document_headings);
    require(!headings.empty(), "no headings");
    for (std::size_t i = 0; i < headings.size(); i++) {
        const speech_heading &row = headings[i];
        if (row.parent == SPEECH_NONE) {
            require(row.level == 1, "a heading at the top is not of level 1");
        } else {
            require(row.parent < i, "a parent is not before its child");
            require(headings[row.parent].level + 1 == row.level, "a child is not one level below its parent");
        }
        require(row.start == row.marker_start && row.marker_end <= row.end, "a marker is not inside its heading");
        require(document.string(row.marker) == document.span(row.marker_start, row.marker_end), "a marker differs");
        require(speech_form_name(row.form) != ""sv, "a form has no name");
        require(speech_place_name(row.place) != ""sv, "a place has no name");
    }
    require(document.span(headings[0].title_start, headings[0].title_end) == "去年工作", "the first title is another");
    std::string top;
    for (auto at = parts[0].first_heading; at != SPEECH_NONE; at = headings[at].next_sibling)
        top += document.string(headings[at].marker);
    require(top == "一、二、" && headings[0].first_child == 1, "the tree has another top");
    require(parts[0].heading_count == headings.size(), "the part has not all headings");
    require(headings[0].own_end == headings[1].start, "the text of 一、 does not end where (一) starts");
}

void check_elements(const document &document) {
    std::string_view greeting;
    for (const auto &row : document.rows(speech_document_element_count, speech_document_elements)) {
        require(speech_element_kind_name(row.kind) != ""sv, "a kind of element has no name");
        if (row.kind == SPEECH_ELEMENT_SALUTATION) greeting = document.span(row.start, row.end);
    }
    require(greeting.substr(0, "同志们"sv.size()) == "同志们", "同志们： is not the salutation");
}

void check_quantities(const document &document) {
    bool money = false, growth = false, date = false;
    for (const auto &row : document.rows(speech_document_quantity_count, speech_document_quantities)) {
        require(speech_quantity_kind_name(row.kind) != ""sv, "a kind of quantity has no name");
        require(speech_bound_name(row.bound) != ""sv, "a bound has no name");
        const auto value = document.string(row.value);
        if (value == "2152000000") {
            money = true;
            require(row.kind == SPEECH_KIND_MONEY, "21.52亿元 is not money");
            require(document.string(row.unit_code) == "CNY", "the code of 元 is not CNY");
            require(document.span(row.start, row.end) == "21.52亿元", "the span of 21.52亿元 is wrong");
            require(document.span(row.unit_start, row.unit_end) == "元", "the span of 元 is wrong");
            const auto path = document.path(row.start);
            require(!path.empty() && path.back().kind == SPEECH_NODE_HEADING, "the path does not end in a heading");
            require(document.span(path.back().title_start, path.back().title_end) == "经济增长", "the path is another");
        } else if (value == "3.6") {
            growth = true;
            require(speech_change_name(row.change) == "increase"sv, "增长3.6% is no increase");
            require(speech_basis_name(row.basis) == "yoy"sv, "同比 is not seen");
            require(row.low.coefficient == 36 && row.low.exponent == -1, "the decimal of 3.6% is wrong");
        } else if (row.kind == SPEECH_KIND_DATE) {
            date = true;
            require(document.clean(row.start, row.end, 0) == "5月23日", "the date is not clean");
        }
    }
    require(money, "no quantity has the value 2152000000");
    require(growth, "no quantity has the value 3.6");
    require(date, "no date");
}

std::vector<std::uint32_t> check_tokens(const document &document) {
    std::vector<std::uint32_t> starts;
    std::uint32_t at = 0;
    for (const auto &row : document.rows(speech_document_token_count, speech_document_tokens)) {
        require(row.start == at && row.end > at, "tokens leave a gap or overlap");
        require(speech_token_kind_name(row.kind) != ""sv, "a kind of token has no name");
        require(row.tag == 0 || speech_token_tag_name(row.tag) != ""sv, "a tag has no name");
        starts.push_back(row.start);
        at = row.end;
    }
    require(at == sample.size(), "the last token does not end with the text");
    const auto sentences = document.rows(speech_document_sentence_count, speech_document_sentences);
    require(!sentences.empty(), "no sentences");
    require(sentences.back().end <= sample.size(), "a sentence lies outside the text");
    return starts;
}

void check_positions(const document &document, const std::vector<std::uint32_t> &offsets) {
    std::vector<speech_position> positions(offsets.size());
    succeed(speech_document_positions(document.get(), offsets.data(), offsets.size(), positions.data(),
                                      sizeof(speech_position)),
            "positions");
    std::vector<std::uint32_t> places;
    for (const auto &position : positions) places.push_back(position.code_point);
    succeed(
        speech_document_offsets(document.get(), SPEECH_UNIT_CODE_POINT, places.data(), places.size(), places.data()),
        "offsets");
    require(places == offsets, "offsets do not come back");
}

void check_refusals(const speech_config *config, const document &document) {
    speech_token token{};
    std::uint32_t written = 1;
    require(speech_document_tokens(document.get(), 0, &token, 8, 1, &written) == SPEECH_ERROR_STRUCT_OLD &&
                written == 0,
            "a row that is too short was not refused");
    const auto parser = make_parser(config);
    try {
        ::speech_document *none = nullptr;
        speech_error error = new_error();
        if (speech_parse(parser.get(), nullptr, 1, &none, &error) != SPEECH_OK) throw failure(error);
        require(false, "a NULL text was not refused");
    } catch (const failure &caught) {
        require(caught.status == SPEECH_ERROR_ARGUMENT, "a NULL text was refused for another reason");
    }
}

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

struct ledger {
    std::size_t taken = 0;
    std::size_t returned = 0;
};

extern "C" {
static void *ledger_allocate(void *context, std::size_t bytes) {
    void *memory = std::malloc(bytes);
    if (memory != nullptr) static_cast<ledger *>(context)->taken++;
    return memory;
}

static void *ledger_reallocate(void *, void *memory, std::size_t bytes) {
    return std::realloc(memory, bytes);
}

static void ledger_release(void *context, void *memory) {
    static_cast<ledger *>(context)->returned++;
    std::free(memory);
}

static std::int32_t go_on(void *, std::uint64_t, std::uint64_t) {
    return 0;
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

void check_all(const speech_allocator *allocator) {
    const auto config = make_config(allocator);
    require(speech_config_set_layers(config.get(), ~std::uint32_t{0}) == SPEECH_ERROR_ARGUMENT,
            "unknown layers were not refused");
    succeed(speech_config_set_layers(config.get(), SPEECH_LAYER_ALL), "choose the layers");
    succeed(speech_config_set_standard(config.get(), SPEECH_STANDARD_WHOLE), "choose the standard");
    succeed(speech_config_set_limit(config.get(), SPEECH_LIMIT_TEXT, 1000), "limit the text");
    succeed(speech_config_set_cancel(config.get(), go_on, nullptr), "set the callback");
    // the parser is given up at the end of this statement; the document has a hold of its own on it
    document document(make_parser(config.get()).get(), sample);
    for (int round = 0; round < 2; round++) {
        check_facts(document);
        check_outline(document);
        check_elements(document);
        check_quantities(document);
        check_positions(document, check_tokens(document));
        check_refusals(config.get(), document);
        document.reset({});
        require(speech_document_token_count(document.get()) == 0, "an empty text has tokens");
        document.reset(sample);
    }
    check_categories(config.get());
    check_notice(config.get());
    check_words(config.get());
    check_lexicon(config.get());
    check_gb18030(config.get());
    check_bad_bytes(config.get());
}

} // namespace

int main() {
    try {
        ledger book;
        speech_allocator allocator{sizeof allocator, &book, ledger_allocate, ledger_reallocate, ledger_release};
        check_versions();
        check_all(nullptr);
        check_all(&allocator);
        require(book.taken > 0, "the allocator was not asked");
        require(book.taken == book.returned, "not all memory came back");
    } catch (const std::exception &caught) {
        std::fprintf(stderr, "consumer.cpp: %s\n", caught.what());
        return 1;
    }
    std::puts("consumer: ok");
    return 0;
}
