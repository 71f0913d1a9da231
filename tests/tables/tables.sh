#!/bin/sh
# The host tools: a bad row is refused with its file and line, and the same tables make the same bytes.
#
# usage: tables.sh DATA FOLD TABLES LEXICON
# DATA is lib/data; FOLD, TABLES and LEXICON are the three tools.
set -eu
data=$1 fold=$2 tables=$3 lexicon=$4
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failed=0

fail() {
    echo "tables.sh: $1" >&2
    failed=1
}

# refused MESSAGE COMMAND...: the command fails and says MESSAGE.
refused() {
    message=$1
    shift
    if "$@" >"$folder/output" 2>"$folder/error"; then
        fail "taken: $*"
    elif ! grep -qF -- "$message" "$folder/error"; then
        fail "wanted '$message' of '$*', got: $(cat "$folder/error")"
    fi
}

# row TEXT: a table whose third line is the text; its columns are a form and a number.
row() {
    printf '# comment\nform:key\tvalue:int\n%b\n' "$1" >"$folder/table.tsv"
}

row '亩\t1'
"$tables" "$folder/table.tsv" >"$folder/output" || fail "a good row is refused"
row '亩'
refused "table.tsv:3: " "$tables" "$folder/table.tsv"
row '亩\t1\t2'
refused "table.tsv:3: " "$tables" "$folder/table.tsv"
row '亩\tone'
refused "table.tsv:3: " "$tables" "$folder/table.tsv"
row '\0377\t1'
refused "table.tsv:3: " "$tables" "$folder/table.tsv"
row '亩\t1\n顷\t2\n亩\t3'
refused "a form stands in two rows" "$tables" "$folder/table.tsv"
refused "nowhere.tsv" "$tables" "$folder/nowhere.tsv"
refused "nowhere.tsv" "$fold" "$folder/nowhere.tsv"

"$tables" "$data"/quantity/unit.tsv "$data"/quantity/classifier.tsv >"$folder/first.c"
"$tables" "$data"/quantity/unit.tsv "$data"/quantity/classifier.tsv >"$folder/second.c"
cmp "$folder/first.c" "$folder/second.c" || fail "tables differ from run to run"

# The minimal lexicon, which needs no source but the project's own.
cp -R "$data/lexicon" "$folder/words"
"$lexicon" "$folder/words" "$folder/first.bin"
"$lexicon" "$folder/words" "$folder/second.bin"
cmp "$folder/first.bin" "$folder/second.bin" || fail "lexica differ from run to run"
cp "$data/lexicon/role.tsv" "$folder/words/role.tsv"
printf '好\tnonsense\t\n' >>"$folder/words/role.tsv"
lines=$(wc -l <"$folder/words/role.tsv")
refused "role.tsv:$lines: no such role" "$lexicon" "$folder/words" "$folder/third.bin"
cp "$data/lexicon/role.tsv" "$folder/words/role.tsv"
refused "usage" "$lexicon"
refused "nowhere" "$lexicon" "$folder/words" "$folder/third.bin" "$folder/nowhere.txt"
exit $failed
