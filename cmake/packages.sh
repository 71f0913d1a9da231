#!/bin/sh
# Installs those of the Debian packages named that are missing. Asks nothing, and does nothing when none is missing.
# usage: packages.sh TOOL... -- PACKAGE...
# Where packages cannot be installed, it says which are needed, and succeeds if the tools are there all the same.
set -u

tools=''
while [ $# -gt 0 ] && [ "$1" != -- ]; do
    tools="$tools $1"
    shift
done
shift

missing=''
if command -v dpkg-query >/dev/null 2>&1; then
    for package in "$@"; do
        state=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null)
        test "$state" = installed || missing="$missing $package"
    done
    test -n "$missing" || exit 0
    as_root=''
    test "$(id -u)" = 0 || as_root='sudo -n'
    if [ -z "$as_root" ] || command -v sudo >/dev/null 2>&1; then
        echo "installing$missing" >&2
        # shellcheck disable=SC2086
        if $as_root apt-get update -qq >&2 &&
            $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $missing >&2; then
            exit 0
        fi
    fi
else
    missing=" $*"
fi

echo "needed, by their names in Debian:$missing" >&2
for tool in $tools; do
    command -v "$tool" >/dev/null 2>&1 || { echo "there is no $tool here" >&2; exit 1; }
done
