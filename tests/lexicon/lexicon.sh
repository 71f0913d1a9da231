#!/bin/sh
# Lexica made by compile-lexicon, read by a program: usage: lexicon.sh COMPILE_LEXICON SPEECH_WORDS TABLES
set -eu
compile=$1 words=$2 tables=$3
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

fail() {
    echo "$1"
    exit 1
}

# Whether a lexicon is refused with a message that holds a text.
refused() {
    if "$words" --lexicon "$1" "$folder/text" 2>"$folder/message"; then fail "$1 was not refused"; fi
    grep -q "$2" "$folder/message" || fail "$1 was refused with another message: $(cat "$folder/message")"
}

printf '放管服改革\n' >"$folder/text"
"$compile" "$tables" "$folder/minimal"
"$compile" "$tables" "$folder/again"
"$compile" --big-endian "$tables" "$folder/other"
cmp "$folder/minimal" "$folder/again" || fail "the same tables do not make the same lexicon"

# The project's own tables have the first word; the second is guessed from its characters.
cut=$("$words" --lexicon "$folder/minimal" "$folder/text")
test "$cut" = "放管服 改革" || fail "the minimal lexicon cuts $cut"

order=$(printf '\1\0' | od -An -td2 | tr -d ' ')
test "$order" = 1 && refused "$folder/other" "byte 0: This build"
head -c 50000 "$folder/minimal" >"$folder/short"
refused "$folder/short" "byte 50000: The bytes are no lexicon"
{
    head -c 60000 "$folder/minimal"
    printf 'XX'
    tail -c +60003 "$folder/minimal"
} >"$folder/damaged"
refused "$folder/damaged" "byte 8: The bytes are no lexicon"
