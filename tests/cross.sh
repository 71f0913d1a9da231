#!/bin/sh
# Builds the library for machines of other kinds, and runs its tests there, in an emulator.
# usage: sh tests/cross.sh [s390x] [i386]
# s390x    64 bits, the highest byte first
# i386     32 bits, the lowest byte first; on x86-64 it needs no emulator
# Without arguments, both. On Debian: the compilers and the emulator are installed, the libraries of the other machine are
# unpacked into its build folder. What needs a program of this machine (Python, package managers) is not tested.
set -eu
cd "$(dirname "$0")/.."
test $# -gt 0 || set -- s390x i386

# Fetches and unpacks the libraries of the other machine; the lists of this machine's packages stay as they are.
fetch() {
    mkdir -p "$folder/lists/partial" "$folder/packages" "$root"
    set -- -qq -o "APT::Architectures::=$machine" -o "Dir::State::Lists=$PWD/$folder/lists"
    apt-get "$@" update || : # a list that cannot be had may not be needed
    for name in libicu72 libicu-dev libutf8proc2 libutf8proc-dev libcmocka0 libcmocka-dev libstdc++6 libgcc-s1; do
        (cd "$folder/packages" && apt-get "$@" download "$name:$machine")
    done
    for package in "$folder"/packages/*.deb; do dpkg -x "$package" "$root"; done
    mkdir -p "$root/lib"
    cp -a "/usr/$compiler/lib/." "$root/usr/lib/$machine-linux-gnu/." "$root/lib/"
}

# The toolchain file of CMake.
toolchain() {
    libraries=$root/usr/lib/$machine-linux-gnu
    cat <<END
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR $machine)
set(CMAKE_LIBRARY_ARCHITECTURE $machine-linux-gnu)
set(CMAKE_C_COMPILER $compiler-gcc)
set(CMAKE_C_FLAGS_INIT "-isystem $root/usr/include")
set(CMAKE_EXE_LINKER_FLAGS_INIT "-L$libraries -Wl,-rpath-link,$libraries")
set(CMAKE_SHARED_LINKER_FLAGS_INIT "-L$libraries -Wl,-rpath-link,$libraries")
set(CMAKE_FIND_ROOT_PATH $root)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_CROSSCOMPILING_EMULATOR $emulator)
set(ENV{PKG_CONFIG_LIBDIR} $libraries/pkgconfig)
set(ENV{PKG_CONFIG_SYSROOT_DIR} $root)
END
}

cmake --preset release
cmake --build build --target compile-fold compile-tables compile-lexicon
for machine in "$@"; do
    case $machine in
    s390x) compiler=s390x-linux-gnu ;;
    i386) compiler=i686-linux-gnu ;;
    *) echo "cross.sh: no machine $machine" >&2; exit 2 ;;
    esac
    folder=build-$machine root=$PWD/build-$machine/root
    sh cmake/packages.sh "qemu-$machine" "$compiler-gcc" -- \
        qemu-user "gcc-$compiler" "libc6-dev-$machine-cross"
    test -d "$root/lib" || fetch
    emulator="qemu-$machine -L $root"
    own=$root/lib/ld-linux.so.2
    if test -x "$own" && "$own" --version >/dev/null 2>&1; then emulator="$own --library-path $root/lib"; fi
    toolchain >"$folder/toolchain.cmake"
    cmake --preset release -B "$folder" --toolchain "$folder/toolchain.cmake" -DSPEECH_TESTS=ON \
        -DSPEECH_HOST_TOOLS="$PWD/build/lib/data/compile"
    cmake --build "$folder"
    ctest --test-dir "$folder" --output-on-failure -j 2 -R '^(unit\.|spec\.c(\.wrong)?$|twins\.samples|fuzz\.replay)'
done
