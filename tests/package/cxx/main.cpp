// A program as a C++ user would write it, built against the installed package. It calls every public function at least once.
#include "check.hpp"

#include <cstdio>
#include <cstdlib>
#include <exception>

namespace {

void check_versions() {
    require(speech_version() == SPEECH_VERSION, "the library is of another version than the headers");
    require(speech_abi() == SPEECH_ABI, "the library has another ABI than the headers");
    require(!std::string_view(speech_version_text()).empty(), "the version text is empty");
    require(speech_has_feature("quantities") == 1, "the feature \"quantities\" is missing");
    require(speech_has_feature("no-such-feature") == 0, "a feature that does not exist is said to be there");
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
        check_document(config.get(), document);
        document.reset({});
        require(speech_document_token_count(document.get()) == 0, "an empty text has tokens");
        document.reset(sample);
    }
    check_settings(config.get());
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
        std::fprintf(stderr, "consumer: %s\n", caught.what());
        return 1;
    }
    std::puts("consumer: ok");
    return 0;
}
