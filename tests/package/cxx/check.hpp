// What the files of this program share: the sample, how a failure is told, and the library as a C++ user would wrap it, with
// handles in unique_ptr, rows in vectors, text in string_view. The checks throw, so that NDEBUG does not matter.
#ifndef CONSUMER_CHECK_HPP
#define CONSUMER_CHECK_HPP

#include <speech/speech.h>

#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

using namespace std::literals;

// The blanks in "5 月 23 日" are what PDF files put there.
inline constexpr std::string_view sample = "在全市经济工作会议上的讲话\n"
                                           "同志们：\n"
                                           "这次会议于5 月 23 日召开，现在我讲两点意见。\n"
                                           "一、去年工作\n"
                                           "(一)经济增长\n"
                                           "全年完成投资21.52亿元，同比增长3.6%。\n"
                                           "(二)民生改善\n"
                                           "一是新增就业127户；二是帮扶群众3000多人。\n"
                                           "二、今年任务\n"
                                           "各部门要抓好落实。\n"sv;

inline void require(bool holds, const char *what) {
    if (!holds) throw std::runtime_error(what);
}

inline void succeed(speech_status status, const char *what) {
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

inline speech_error new_error() {
    speech_error error{};
    error.size = sizeof error;
    return error;
}

inline config_ptr make_config(const speech_allocator *allocator) {
    speech_config *config = nullptr;
    succeed(speech_config_create(allocator, &config), "create a config");
    return config_ptr(config);
}

inline parser_ptr make_parser(const speech_config *config) {
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

// What is found in the sample: in document.cpp.
void check_document(const speech_config *config, const document &document);

// What a config can say: in setting.cpp. The config may be changed.
void check_settings(speech_config *config);

#endif
