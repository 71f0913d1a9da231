#!/bin/sh
# The twins of whole documents, when they are there beside the source tree; exit 77 when they are not.
# usage: shared.sh PROGRAM SHARED [OPTION]...
# Every speech, report and notice, 20 laws, and 10 in traditional script, which are those that Big5 can hold.
set -eu
export LC_ALL=C
program=$1 shared=$2
shift 2
if ! [ -d "$shared/texts" ] || ! [ -d "$shared/laws/texts" ]; then
    echo "skipped: $shared/texts and $shared/laws/texts are not both there"
    exit 77
fi
exec "$program" "$@" "$shared"/texts/*.txt "$shared"/laws/texts/law-0[01]?.txt "$shared"/laws/texts/law-tw-0?.txt
