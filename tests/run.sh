#!/bin/sh
# Builds and runs all tests, in every build that matters.
# usage: sh tests/run.sh [release] [asan] [tsan] [fuzz]
# release  all tests, optimised, by gcc
# asan     the tests of the library with the address and undefined-behaviour sanitizers
# tsan     the test of threads with the thread sanitizer
# fuzz     the fuzz target for half a minute, by clang
# Without arguments, all four. On Debian this installs what they need. The last line is `N passed, N failed`.
set -u
cd "$(dirname "$0")/.." || exit 1
test $# -gt 0 || set -- release asan tsan fuzz

sh cmake/packages.sh cmake ninja cc pkg-config clang python3 -- \
    cmake ninja-build gcc g++ libc6-dev pkg-config libicu-dev libutf8proc-dev libcmocka-dev python3-jieba \
    clang libclang-rt-dev python3 dpkg-dev file || exit 1

log=$(mktemp)
trap 'rm -f "$log"' EXIT
passed=0 failed=0 skipped=0 skipped_names=''

# The thread sanitizer of gcc 12 does not start where the kernel spreads addresses more widely than it knows.
steady=''
if setarch "$(uname -m)" -R true 2>/dev/null; then steady="setarch $(uname -m) -R"; fi

# count RESULT.xml: adds what ctest wrote to the sums.
count() {
    suite=$(tr '\n\t' '  ' <"$1" | sed 's/.*<testsuite \([^>]*\)>.*/\1/; s/>.*//')
    number() { printf '%s\n' "$suite" | sed "s/.* $1=\"\([0-9]*\)\".*/\1/"; }
    all=$(number tests) bad=$(number failures) left_out=$(number skipped)
    failed=$((failed + bad))
    skipped=$((skipped + left_out))
    passed=$((passed + all - bad - left_out))
    skipped_names="$skipped_names$(sed -n "s/.*<testcase name=\"\([^\"]*\)\".*status=\"notrun\".*/ $preset:\1/p" "$1" | tr -d '\n')"
}

# stage PRESET TARGET [CTEST_ARGUMENT...]: configures, builds and tests. A build that fails counts as one failed test.
stage() {
    preset=$1 target=$2
    shift 2
    folder=build-$preset
    test "$preset" != release || folder=build
    printf '\n== %s ==\n' "$preset"
    option=''
    test "$preset" = fuzz || option=-DSPEECH_TESTS=ON
    if ! { $steady cmake --preset "$preset" $option && $steady cmake --build "$folder" --target "$target"; } \
        >"$log" 2>&1; then
        tail -n 60 "$log"
        echo "the build $preset failed"
        failed=$((failed + 1))
    else
        rm -f "$folder/result.xml"
        $steady ctest --test-dir "$folder" --output-on-failure --no-tests=error -j 2 --output-junit result.xml "$@"
        if [ -f "$folder/result.xml" ]; then count "$folder/result.xml"; else failed=$((failed + 1)); fi
    fi
}

for name in "$@"; do
    case $name in
    release) stage release all ;;
    # What is packaged, and what Python loads, is the release build: a sanitizer wants to be there before the program.
    # Times mean nothing in this one.
    asan) stage asan all -R '^(unit|spec|json|corpus|fuzz)\.' -E 'ctypes|linear' ;;
    tsan) stage tsan unit-api-thread -R '^unit\.api\.thread$' ;;
    fuzz) stage fuzz all ;;
    *) echo "run.sh: no build $name" >&2; exit 2 ;;
    esac
done

printf '\n'
if [ $skipped -gt 0 ]; then echo "$skipped skipped:$skipped_names"; fi
echo "$passed passed, $failed failed"
test $failed -eq 0
