#!/bin/sh
# Runs a Python program that loads the shared library in $SPEECH_LIBRARY: sh load.sh COMMAND [ARGUMENT]...
# Exits 77, and says why, when the library was built with a sanitizer that must be in the process before the program.
set -eu
if nm -D "$SPEECH_LIBRARY" | grep -q '__[at]san_init'; then
    echo "skipped: $SPEECH_LIBRARY has a sanitizer, which Python cannot load; the release build runs this test"
    exit 77
fi
exec "$@"
