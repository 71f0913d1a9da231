#!/bin/sh
# Every function of the version script is called by each of the programs that the package is tested with.
# usage: callers.sh MAP FOLDER_OF_A_PROGRAM...
set -eu
map=$1
shift
failed=0 count=0
names=$(sed -n 's/^ *\(speech_[a-z_0-9]*\);.*/\1/p' "$map")
for name in $names; do
    count=$((count + 1))
    for folder in "$@"; do
        if ! grep -qr "\<$name\>" "$folder"; then
            echo "$folder does not call $name"
            failed=1
        fi
    done
done
echo "$count functions"
test $count -gt 0 && exit $failed
