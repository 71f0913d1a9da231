#!/bin/sh
# Every function of the version script is named in each place: the programs that the package is tested with, which call it,
# and the manual page.
# usage: callers.sh MAP FOLDER_OR_FILE...
set -eu
map=$1
shift
failed=0 count=0
names=$(sed -n 's/^ *\(speech_[a-z_0-9]*\);.*/\1/p' "$map")
for name in $names; do
    count=$((count + 1))
    for place in "$@"; do
        if ! grep -qr "\<$name\>" "$place"; then
            echo "$place does not name $name"
            failed=1
        fi
    done
done
echo "$count functions"
test $count -gt 0 && exit $failed
