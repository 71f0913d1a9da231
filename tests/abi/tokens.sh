#!/bin/sh
# Nothing of ICU or utf8proc, and no header but these, may stand in the public headers outside of comments.
# usage: tokens.sh INCLUDE
set -eu
include=$1
failed=0

# The text of a header without its comments, as one line to sed.
code_of() {
    tr '\n' '\f' <"$1" | sed 's|/\*[^*]*\*\**\([^/*][^*]*\*\**\)*/||g' | tr '\f' '\n'
}

for header in "$include"/speech/*.h; do
    if code_of "$header" | grep -Ein '(^|[^a-z])(icu|u_[a-z]|uchar|ucnv|ucsdet|ubrk|unorm|uerrorcode|utf8proc)'; then
        echo "${header##*/}: names something of ICU or utf8proc"
        failed=1
    fi
    if code_of "$header" | grep '#include' | grep -Ev '<(stddef|stdint|speech/[a-z]+)\.h>'; then
        echo "${header##*/}: includes something that is not ours"
        failed=1
    fi
    # The stripping itself: what it leaves of a header is its declarations.
    code_of "$header" | grep -q '#endif' || { echo "${header##*/}: lost in stripping"; failed=1; }
done
test "$failed" = 0 || exit 1
echo "nothing of ICU or utf8proc in the headers"
