#include "check.hpp"

namespace {

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

} // namespace

void check_document(const speech_config *config, const document &document) {
    check_facts(document);
    check_outline(document);
    check_elements(document);
    check_quantities(document);
    check_positions(document, check_tokens(document));
    check_refusals(config, document);
}
