#!/bin/sh
# Every public header must compile by itself, without warnings, by each of the compilers that are there.
# usage: headers.sh INCLUDE LANGUAGE STANDARD COMPILER...
set -eu
include=$1 language=$2 standard=$3
shift 3
tried=0 failed=0
for compiler in "$@"; do
    if ! command -v "$compiler" >/dev/null 2>&1; then
        echo "skipped: there is no $compiler here"
        continue
    fi
    tried=$((tried + 1))
    for header in "$include"/speech/*.h; do
        name=speech/${header##*/}
        # Twice, for the include guard.
        printf '#include <%s>\n#include <%s>\nint dummy;\n' "$name" "$name" |
            "$compiler" -x "$language" -std="$standard" -Wall -Wextra -Wpedantic -Wconversion -Wundef -Werror \
                -fsyntax-only -I "$include" - || { echo "$compiler: $name does not compile by itself"; failed=1; }
    done
    echo "$compiler -std=$standard: every header compiles by itself"
done
test "$failed" = 0 || exit 1
if [ "$tried" = 0 ]; then
    echo "SKIPPED: no compiler for $language"
    exit 77
fi
