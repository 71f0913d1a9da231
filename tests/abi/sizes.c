/* Prints the sizes of what crosses the interface, and checks what a binding in another language relies on: that all of
 * it is a multiple of 8 bytes, and that the version headers and library agree. */
#include <speech/speech.h>

#include <stdio.h>

static int wrong;

static void print_size(const char *name, size_t size) {
    (void)printf("%-24s %3zu\n", name, size);
    if (size % 8 != 0) wrong = 1;
}

int main(void) {
    print_size("speech_document_facts", sizeof(speech_document_facts));
    print_size("speech_part", sizeof(speech_part));
    print_size("speech_heading", sizeof(speech_heading));
    print_size("speech_path_node", sizeof(speech_path_node));
    print_size("speech_element", sizeof(speech_element));
    print_size("speech_quantity", sizeof(speech_quantity));
    print_size("speech_token", sizeof(speech_token));
    print_size("speech_sentence", sizeof(speech_sentence));
    print_size("speech_diagnostic", sizeof(speech_diagnostic));
    print_size("speech_position", sizeof(speech_position));
    print_size("speech_string", sizeof(speech_string));
    print_size("speech_decimal", sizeof(speech_decimal));
    print_size("speech_error", sizeof(speech_error));
    if (wrong) (void)printf("a size is not a multiple of 8\n");
    if (speech_abi() != SPEECH_ABI || speech_version() != SPEECH_VERSION) {
        (void)printf("the library is not of the version of its headers\n");
        wrong = 1;
    }
    return wrong;
}
