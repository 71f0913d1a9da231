#include "session.h"

#include "layout.h"

#include <stdio.h>
#include <string.h>

/* Makes documents with those layers that take texts to be in that encoding. */
static speech_status open_documents(speech_document **documents, int count, uint32_t layers, uint32_t encoding) {
    speech_config *config = NULL;
    speech_parser *parser = NULL;
    speech_status status = speech_config_create(NULL, &config);
    if (status == SPEECH_OK) status = speech_config_set_layers(config, layers);
    if (status == SPEECH_OK) status = speech_config_set_encoding(config, encoding);
    if (status == SPEECH_OK) status = speech_parser_create(config, &parser, NULL);
    for (int i = 0; i < count && status == SPEECH_OK; i++) status = speech_parse(parser, NULL, 0, &documents[i], NULL);
    speech_parser_destroy(parser);
    speech_config_destroy(config);
    return status;
}

int session_open(struct session *session) {
    uint32_t judged = SPEECH_LAYER_OUTLINE | SPEECH_LAYER_QUANTITIES;
    return open_documents(session->whole, 2, SPEECH_LAYER_ALL, SPEECH_ENCODING_AUTO) == SPEECH_OK &&
           open_documents(session->layout, 2, judged, SPEECH_ENCODING_UTF_8) == SPEECH_OK;
}

void session_close(struct session *session) {
    for (int i = 0; i < 2; i++) {
        speech_document_destroy(session->whole[i]);
        speech_document_destroy(session->layout[i]);
        rows_free(&session->rows[i]);
    }
    text_free(&session->text);
    twin_free(&session->twin);
}

static int fail(const char *path, const char *twist, const char *why) {
    printf("%s: %s%s%s\n", path, twist != NULL ? twist : "", twist != NULL ? ": " : "", why);
    return 0;
}

static void print_shares(const struct twist *twist, const struct tally *tallies) {
    struct tally all = {0};
    for (int kind = 0; kind < ROW_KINDS; kind++) tally_add(&all, &tallies[kind]);
    printf("  %-14s %7.2f %%", twist->name, tally_share(&all));
    if (twist->kind != TWIST_ENCODING)
        printf("   headings %7.2f %%   quantities %7.2f %%", tally_share(&tallies[ROW_HEADING]),
               tally_share(&tallies[ROW_QUANTITY]));
    putchar('\n');
}

static speech_status parse_twin(speech_document *document, const struct twin *twin) {
    if (twin->source != NULL) return speech_document_reset(document, twin->source, twin->source_length, NULL);
    return speech_document_reset(document, text_bytes(&twin->text), text_length(&twin->text), NULL);
}

/* Takes the rows of the twin's document into rows[1] and compares them with rows[0]. */
static int compare_document(struct session *session, const struct twist *twist, const speech_document *document,
                            struct count *count) {
    struct side side = {document, &session->twin, twist->kind == TWIST_ENCODING};
    struct tally tallies[ROW_KINDS] = {{0}};
    if (!rows_take(&session->rows[1], &side)) return 0;
    compare_rows(&session->rows[0], &session->rows[1], &session->twin, tallies, session->shown);
    if (session->verbose) print_shares(twist, tallies);
    for (int kind = 0; kind < ROW_KINDS; kind++) tally_add(&count->tally[kind], &tallies[kind]);
    return 1;
}

/* Sees that the document was taken in the right encoding. When it was not, that is told, and *told is a document of the
 * same bytes that was told the encoding. */
static int check_encoding(struct session *session, const char *path, const struct twist *twist, struct count *count,
                          speech_document **told) {
    speech_document_facts facts;
    if (speech_document_describe(session->whole[1], &facts, sizeof facts) != SPEECH_OK) return 0;
    if (facts.encoding == twist->encoding) return 1;
    printf("%s: %s: is taken to be %s, sure to %u %%\n", path, twist->name, speech_encoding_name(facts.encoding),
           facts.confidence);
    count->mistaken++;
    return open_documents(told, 1, SPEECH_LAYER_ALL, twist->encoding) == SPEECH_OK &&
           parse_twin(*told, &session->twin) == SPEECH_OK;
}

/* Compares a transcoded twin, which is in whole[1]. */
static int compare_transcoded(struct session *session, const char *path, const struct twist *twist,
                              struct count *count) {
    speech_document *told = NULL;
    int done = check_encoding(session, path, twist, count, &told);
    const speech_document *document = told != NULL ? told : session->whole[1];
    uint32_t index;
    const char *wrong = done ? compare_places(document, &session->twin, &index) : NULL;
    if (wrong != NULL) {
        printf("%s: %s: %s at ", path, twist->name, wrong);
        compare_show(&session->twin.text, index);
        count->wrong++;
    } else if (done) {
        done = compare_document(session, twist, document, count);
    }
    speech_document_destroy(told);
    return done;
}

/* Compares the text, whose rows are in rows[0] already, with one twin of it. */
static int compare_twin(struct session *session, const char *path, const struct twist *twist, struct count *count) {
    uint32_t width = session->width > 0 ? session->width : layout_width(&session->text);
    if (!twist_make(twist, &session->twin, &session->text, width)) {
        count->left_out++;
        return 1;
    }
    count->files++;
    speech_document *document = twist->kind == TWIST_ENCODING ? session->whole[1] : session->layout[1];
    int done = parse_twin(document, &session->twin) == SPEECH_OK;
    if (done && twist->kind == TWIST_ENCODING)
        done = compare_transcoded(session, path, twist, count);
    else if (done)
        done = compare_document(session, twist, document, count);
    return done ? 1 : fail(path, twist->name, "cannot be parsed or read");
}

/* Parses the original and compares it with its twins of that depth. */
static int compare_depth(struct session *session, const char *path, int whole) {
    speech_document *document = whole ? session->whole[0] : session->layout[0];
    struct side side = {document, NULL, whole};
    if (speech_document_reset(document, text_bytes(&session->text), text_length(&session->text), NULL) != SPEECH_OK)
        return fail(path, NULL, "cannot be parsed");
    if (!rows_take(&session->rows[0], &side)) return fail(path, NULL, "rows cannot be read");
    int done = 1;
    for (int i = 0; twists[i].name != NULL && done; i++) {
        if ((twists[i].kind == TWIST_ENCODING) != whole) continue;
        if (session->only != NULL && strcmp(session->only, twists[i].name) != 0) continue;
        done = compare_twin(session, path, &twists[i], &session->counts[i]);
    }
    return done;
}

int session_compare(struct session *session, const char *path) {
    const char *why = text_read(&session->text, path);
    if (why == NULL && session->text.count == 0) why = "is empty";
    if (why != NULL) return fail(path, NULL, why);
    if (session->verbose) printf("%s\n", path);
    return compare_depth(session, path, 1) && compare_depth(session, path, 0);
}
