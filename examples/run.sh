#!/bin/sh
# Builds the library and the examples, and prints the outline, the quantities and the words of a text.
# usage: sh examples/run.sh [FILE]
# FILE is a document in UTF-8, UTF-16, GB18030 or Big5; without it, examples/sample.txt. On Debian this installs what the
# build needs; a second run builds nothing.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
file=${1:-$root/examples/sample.txt}
test -r "$file" || { echo "run.sh: cannot read $file" >&2; exit 2; }
case $file in /*) ;; *) file=$PWD/$file ;; esac
cd "$root"

sh cmake/packages.sh cmake ninja cc -- cmake ninja-build gcc libc6-dev libicu-dev libutf8proc-dev python3-jieba

# A build folder that is there keeps its options; a new one is made without the tests, which need more.
if [ ! -f build/build.ninja ]; then
    cmake --preset release -DSPEECH_TESTS=OFF >&2
fi
cmake --build --preset release >&2

for program in speech-outline speech-quantities speech-words; do
    printf '\n== %s ==\n' "$program"
    "build/examples/$program" "$file"
done
