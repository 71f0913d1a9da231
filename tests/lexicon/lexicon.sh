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

# A word that texts hold is one as soon as count.tsv says so; two nonsense characters show it.
cp -r "$tables" "$folder/tables"
printf '甪飏\t100000\n' >>"$folder/tables/count.tsv"
"$compile" "$folder/tables" "$folder/counted"
printf '放管服甪飏放管服\n' >"$folder/counted-text"
cut=$("$words" --lexicon "$folder/counted" "$folder/counted-text")
test "$cut" = "放管服 甪飏 放管服" || fail "with a counted word the lexicon cuts $cut"
cut=$("$words" --lexicon "$folder/minimal" "$folder/counted-text")
test "$cut" != "放管服 甪飏 放管服" || fail "the word was known before it was counted"
printf '质效\t-1\n' >>"$folder/tables/count.tsv"
if "$compile" "$folder/tables" "$folder/wrong" 2>"$folder/message"; then fail "a rate below 0 was taken"; fi
grep -q "count.tsv:$(grep -c '' "$folder/tables/count.tsv"): the rate is no number above 0" "$folder/message" ||
    fail "a wrong rate gave another message: $(cat "$folder/message")"

order=$(printf '\1\0' | od -An -td2 | tr -d ' ')
test "$order" = 1 && refused "$folder/other" "byte 0: The lexicon is for machines of the other byte order"
head -c 50000 "$folder/minimal" >"$folder/short"
refused "$folder/short" "byte 50000: The bytes are no lexicon"
{
    head -c 60000 "$folder/minimal"
    printf 'XX'
    tail -c +60003 "$folder/minimal"
} >"$folder/damaged"
refused "$folder/damaged" "byte 8: The lexicon is damaged"
