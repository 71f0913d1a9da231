#!/bin/sh
# Installs the library into an empty folder, moves that folder, and builds programs against it as users would.
# usage: package.sh STEP BUILD WORK
# STEP: install, then any of pkgconfig-shared pkgconfig-static pkgconfig-cxx cmake-shared cmake-static inside ctypes
# programs components debian readme. BUILD is a built build folder, WORK one that this script may empty. CC, CXX and CMAKE name the tools.
set -eu
step=$1 build=$2 work=$3
here=$(cd "$(dirname "$0")" && pwd)
prefix=$work/moved
: "${CC:=cc}" "${CXX:=c++}" "${CMAKE:=cmake}"
warnings="-Wall -Wextra -Wpedantic -Werror"

skip() {
    echo "SKIPPED: $*"
    exit 77
}

# The one file of that name below a folder.
find_file() {
    found=$(find "$1" -name "$2")
    test -n "$found" || { echo "no $2 was installed" >&2; exit 1; }
    echo "$found"
}

ask_pkgconfig() {
    PKG_CONFIG_PATH=$(dirname "$(find_file "$prefix" libspeech.pc)") pkg-config "$@" libspeech
}

library_folder() {
    dirname "$(find_file "$prefix" libspeech.so)"
}

step_install() {
    rm -rf "$work"
    mkdir -p "$work"
    "$CMAKE" --install "$build" --prefix "$work/installed" >"$work/install.log"
    # What is found after this is found where it is now, not where it was put.
    mv "$work/installed" "$prefix"
    find "$prefix" -type f -o -type l | sort
    # Nothing that is installed may depend on where it was built.
    if grep -rlI "$build" "$prefix"; then
        echo "these files name the build folder"
        exit 1
    fi
}

step_pkgconfig_shared() {
    test "$(ask_pkgconfig --print-requires-private)" = "" || { echo "a shared link asks for other packages"; exit 1; }
    # shellcheck disable=SC2046,SC2086
    $CC -std=c11 $warnings "$here"/c/*.c -o "$work/shared" $(ask_pkgconfig --cflags --libs)
    LD_LIBRARY_PATH=$(library_folder) "$work/shared"
    # It needs the SONAME, which does not move with the version, and none of the libraries below.
    readelf -d "$work/shared" | grep -q 'NEEDED.*libspeech\.so\.[0-9]*\]' || { echo "not linked by its SONAME"; exit 1; }
    if readelf -d "$work/shared" | grep 'NEEDED.*\(icu\|utf8proc\)'; then exit 1; fi
}

step_pkgconfig_static() {
    # shellcheck disable=SC2046,SC2086
    $CC -static -std=c11 $warnings "$here"/c/*.c -o "$work/static" $(ask_pkgconfig --static --cflags --libs)
    "$work/static"
    if readelf -d "$work/static" | grep NEEDED; then exit 1; fi
}

step_pkgconfig_cxx() {
    command -v "$CXX" >/dev/null 2>&1 || skip "there is no C++ compiler here"
    # shellcheck disable=SC2046,SC2086
    $CXX -std=c++17 $warnings "$here"/cxx/*.cpp -o "$work/cxx" $(ask_pkgconfig --cflags --libs)
    LD_LIBRARY_PATH=$(library_folder) "$work/cxx"
}

# step_cmake shared|static
step_cmake() {
    "$CMAKE" -S "$here/find" -B "$work/find-$1" -DKIND="$1" -DCMAKE_PREFIX_PATH="$prefix" -DCMAKE_C_COMPILER="$CC" \
        >"$work/find-$1.log"
    "$CMAKE" --build "$work/find-$1" >>"$work/find-$1.log" || { cat "$work/find-$1.log"; exit 1; }
    "$work/find-$1/consumer"
    if [ "$1" = static ] && readelf -d "$work/find-$1/consumer" | grep 'NEEDED.*libspeech'; then exit 1; fi
}

# Inside of another project there are two libraries and nothing else: no programs, no tests. With a small lexicon and the tools
# that are built already it takes less time.
step_inside() {
    tools=$build/lib/data/compile
    test -x "$tools/compile-tables" || skip "the tools that make tables are not in the build folder"
    "$CMAKE" -S "$here/inside" -B "$work/inside" -DSPEECH_SOURCE="$here/../.." -DCMAKE_C_COMPILER="$CC" \
        -DSPEECH_LEXICON=minimal -DSPEECH_HOST_TOOLS="$tools" >"$work/inside.log"
    "$CMAKE" --build "$work/inside" --parallel 2 >>"$work/inside.log" || { tail -n 30 "$work/inside.log"; exit 1; }
    "$work/inside/consumer-speech"
    "$work/inside/consumer-static"
    if find "$work/inside/speech" -name 'speech-*' -type f -perm -u+x | grep .; then exit 1; fi
}

step_ctypes() {
    command -v python3 >/dev/null 2>&1 || skip "there is no python3 here"
    # By SONAME, as a binding does: the symbolic link without a version belongs to the development package.
    PYTHONDONTWRITEBYTECODE=1 python3 "$here/python/consumer.py" "$(find_file "$prefix" 'libspeech.so.[0-9]')"
}

# Each program runs where it is now, and its page names the options that --help names, and no others. speech-compile-lexicon
# has no --help; it makes a lexicon of the tables that are installed with it.
step_programs() {
    test -x "$build/examples/speech-words" || skip "the examples are not built"
    sample=$here/../../examples/sample.txt
    for built in "$build"/examples/speech-*; do
        name=${built##*/}
        page=$prefix/share/man/man1/$name.1
        "$prefix/bin/$name" "$sample" | grep -q . || { echo "$name prints nothing"; exit 1; }
        "$prefix/bin/$name" --help | grep -o -e '--[a-z-]*' | sort -u >"$work/help.options"
        sed -n '/^\.SH OPTIONS/,/^\.SH EXIT/{s/\\-/-/g;s/^\.B[RI]* .*\(--[a-z-]*\).*/\1/p}' "$page" | sort >"$work/page.options"
        diff "$work/help.options" "$work/page.options" || { echo "$name.1 and $name --help differ"; exit 1; }
        if grep '@' "$page"; then exit 1; fi
    done
    test -x "$build/lib/data/compile/compile-lexicon" || return 0
    "$prefix/bin/speech-compile-lexicon" "$prefix/share/libspeech/lexicon" "$work/lexicon"
    "$prefix/bin/speech-words" --lexicon "$work/lexicon" "$sample" | grep -q .
    command -v groff >/dev/null 2>&1 || return 0
    for page in "$prefix"/share/man/man?/*; do
        groff -man -ww -z -Tutf8 "$page" 2>&1 | tee "$work/groff.log"
        test ! -s "$work/groff.log" || exit 1
    done
}

# The components together are what a whole installation has, documents aside, and the first is enough to run.
step_components() {
    rm -rf "$work/runtime" "$work/development" "$work/programs"
    for component in runtime development programs; do
        "$CMAKE" --install "$build" --prefix "$work/$component" --component $component >>"$work/install.log"
    done
    if find "$work/runtime" -name '*.h' -o -name '*.a' -o -name '*.pc' -o -name 'libspeech.so' | grep .; then exit 1; fi
    find_file "$work/runtime" 'libspeech.so.[0-9]' >/dev/null
    for name in speech.h libspeech.a libspeech.so libspeech.pc speechConfig.cmake; do
        find_file "$work/development" $name >/dev/null
    done
    list() { find . ! -type d ! -path '*/doc/*'; }
    (cd "$prefix" && list) | sort >"$work/whole"
    for component in runtime development programs; do
        mkdir -p "$work/$component"
        (cd "$work/$component" && list)
    done | sort | diff "$work/whole" - || { echo "the components are not the whole, each file once"; exit 1; }
    LD_LIBRARY_PATH=$(dirname "$(find_file "$work/runtime" 'libspeech.so.[0-9]')") "$work/shared"
}

# The first block of that language in README.md behind the first line that begins with the second argument.
readme_block() {
    awk -v fence="\`\`\`$1" -v after="$2" \
        'index($0, after) == 1 { seen = 1 } on && /^```$/ { exit } on { print } seen && $0 == fence { on = 1 }' \
        "$here/../../README.md"
}

# The program in README.md prints what stands below it; the picture on top and the passages are what the examples print of the
# sample, each line but the commands and ellipses; and every example program is named.
step_readme() {
    readme_block c '## From C' >"$work/readme.c"
    readme_block '' 'It prints' >"$work/readme.wanted"
    for file in readme.c readme.wanted; do
        test -s "$work/$file" || { echo "no example found in README.md"; exit 1; }
    done
    # shellcheck disable=SC2046,SC2086
    $CC -std=c11 $warnings "$work/readme.c" -o "$work/readme" $(ask_pkgconfig --cflags --libs)
    LD_LIBRARY_PATH=$(library_folder) "$work/readme" >"$work/readme.got"
    diff "$work/readme.wanted" "$work/readme.got"

    sample=$here/../../examples/sample.txt
    : >"$work/readme.sample"
    for program in outline quantities 'passages --limit 120 --level 2'; do
        test -x "$build/examples/speech-${program%% *}" || skip "the examples are not built"
        # shellcheck disable=SC2086
        "$build/examples/"speech-$program "$sample" >>"$work/readme.sample"
    done
    { readme_block text '# libspeech'; readme_block text '## From Python'; } |
        grep -v -e '^\$' -e '^ *…$' -e '^$' >"$work/readme.picture"
    grep -q '"passage"' "$work/readme.picture" || { echo "no passages found in README.md"; exit 1; }
    if grep -Fxv -f "$work/readme.sample" "$work/readme.picture"; then
        echo "these lines of README.md are not what the examples print"
        exit 1
    fi
    for program in "$build/examples/"speech-*; do
        grep -q "^| .${program##*/}. |" "$here/../../README.md" || { echo "README.md has no ${program##*/}"; exit 1; }
    done
}

step_debian() {
    for tool in dpkg-deb dpkg-shlibdeps cpack file; do
        command -v $tool >/dev/null 2>&1 || skip "there is no $tool here"
    done
    rm -rf "$work/debian"
    (cd "$build" && cpack -G DEB -B "$work/debian" >"$work/debian.log") || { cat "$work/debian.log"; exit 1; }
    mkdir "$work/debian/made" "$work/debian/root"
    mv "$work/debian"/*.deb "$work/debian/made"
    runtime=$(find_file "$work/debian/made" 'libspeech[0-9]*_*.deb')
    development=$(find_file "$work/debian/made" 'libspeech-dev_*.deb')
    programs=$(find "$work/debian/made" -name 'libspeech-tools_*.deb')
    dpkg-deb --field "$runtime" Package Depends Description
    dpkg-deb --field "$development" Package Depends
    dpkg-deb --field "$runtime" Depends | grep libicu | grep libc6 | grep -q utf8proc || { echo "a dependency is missing"; exit 1; }
    for package in "$runtime" "$development" $programs; do
        dpkg-deb --field "$package" Description | grep -q 'not audio' || { echo "the description misleads"; exit 1; }
        dpkg-deb --extract "$package" "$work/debian/root"
    done
    find "$work/debian/root" -name copyright | grep -c . | grep -qx "$(find "$work/debian/made" -name '*.deb' | grep -c .)" ||
        { echo "a copyright file is missing"; exit 1; }
    LD_LIBRARY_PATH=$(dirname "$(find_file "$work/debian/root" 'libspeech.so.[0-9]')") "$work/shared"
    test -z "$programs" || "$work/debian/root/usr/bin/speech-outline" "$here/../../examples/sample.txt" | grep -q .
}

case $step in
install) step_install ;;
pkgconfig-shared) step_pkgconfig_shared ;;
pkgconfig-static) step_pkgconfig_static ;;
pkgconfig-cxx) step_pkgconfig_cxx ;;
cmake-shared) step_cmake shared ;;
cmake-static) step_cmake static ;;
inside) step_inside ;;
ctypes) step_ctypes ;;
programs) step_programs ;;
components) step_components ;;
debian) step_debian ;;
readme) step_readme ;;
*) echo "package.sh: no step $step" >&2; exit 2 ;;
esac
