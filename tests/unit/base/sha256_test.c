#include "base/sha256.h"
#include "base/test.h"

#include <stdlib.h>
#include <string.h>

static void expect_hash(const char *text, size_t bytes, const char *expected) {
    char hash[65];
    sha256_text(hash, text, bytes);
    assert_string_equal(hash, expected);
}

/* FIPS 180-2, appendix B, and the empty block. */
static void test_published_hashes(void **state) {
    (void)state;
    static const char longer[] = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
    expect_hash(NULL, 0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect_hash("abc", 3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect_hash(longer, sizeof longer - 1, "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

static void test_a_million_letters(void **state) {
    (void)state;
    enum { COUNT = 1000000 };
    char *text = malloc(COUNT);
    assert_non_null(text);
    memset(text, 'a', COUNT);
    expect_hash(text, COUNT, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    free(text);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_published_hashes),
                                       cmocka_unit_test(test_a_million_letters)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
