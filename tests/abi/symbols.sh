#!/bin/sh
# What the headers declare, what the version script lists and what the libraries export must be the same names.
# usage: symbols.sh INCLUDE MAP SHARED_LIBRARY STATIC_LIBRARY exported|global
# The last says which names of the static library count: those that a shared library made of it would export, or all that a
# program linked with it meets.
set -eu
export LC_ALL=C
include=$1 map=$2 shared=$3 static=$4 which=$5
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Functions declared with SPEECH_API at the start of a line, up to their semicolon.
cat "$include"/speech/*.h |
    awk '/^SPEECH_API / { line = ""; open = 1 }
         open { line = line " " $0; if (/;/) { open = 0; sub(/\(.*/, "", line); sub(/.*[ *]/, "", line); print line } }' |
    sort >"$work/header"

# Names in the global sections of the version script.
sed -e 's|/\*.*\*/||' "$map" |
    awk '/global:/ { on = 1; sub(/.*global:/, "") } /local:/ { on = 0 } on { gsub(/[;{}]/, " "); for (i = 1; i <= NF; i++) print $i }' |
    sort >"$work/map"

# The version node itself is an absolute symbol (A).
nm -D --defined-only "$shared" | awk '$2 != "A" { sub(/@.*/, "", $3); print $3 }' | sort >"$work/shared"

readelf --symbols --wide "$static" |
    awk -v which="$which" '($5 == "GLOBAL" || $5 == "WEAK") && (which == "global" || $6 == "DEFAULT") && $7 != "UND" {
        print $8 }' | sort >"$work/static"

# Sanitizers and coverage add names of their own to a library.
sed -i -e '/^__/d' -e '/^_fini$/d' -e '/^_init$/d' "$work/shared" "$work/static"

failed=0
test -s "$work/header" || { echo "no declarations found in $include"; exit 1; }
if grep -q '[*?[]' "$work/map"; then
    echo "the version script has a wildcard under global:"
    failed=1
fi
for other in map shared static; do
    if diff "$work/header" "$work/$other" >"$work/diff"; then
        echo "$other: the $(wc -l <"$work/header") names of the headers"
    else
        echo "$other differs from the headers (< header, > $other):"
        cat "$work/diff"
        failed=1
    fi
done
exit $failed
