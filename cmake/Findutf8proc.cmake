# Finds utf8proc and makes the target utf8proc::utf8proc. Used here, and installed for those who link libspeech statically.
#
# utf8proc ships no CMake package on Debian 12, and its .pc file there names another version than its header, so the header
# is asked.

find_path(UTF8PROC_INCLUDE_DIR utf8proc.h)
find_library(UTF8PROC_LIBRARY utf8proc)
mark_as_advanced(UTF8PROC_INCLUDE_DIR UTF8PROC_LIBRARY)

set(utf8proc_VERSION "")
if(UTF8PROC_INCLUDE_DIR)
    file(READ ${UTF8PROC_INCLUDE_DIR}/utf8proc.h utf8proc_header)
    foreach(part MAJOR MINOR PATCH)
        string(REGEX MATCH "UTF8PROC_VERSION_${part} ([0-9]+)" utf8proc_matched "${utf8proc_header}")
        set(utf8proc_${part} ${CMAKE_MATCH_1})
    endforeach()
    set(utf8proc_VERSION ${utf8proc_MAJOR}.${utf8proc_MINOR}.${utf8proc_PATCH})
    unset(utf8proc_header)
    unset(utf8proc_matched)
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(utf8proc
    REQUIRED_VARS UTF8PROC_LIBRARY UTF8PROC_INCLUDE_DIR VERSION_VAR utf8proc_VERSION)

if(utf8proc_FOUND AND NOT TARGET utf8proc::utf8proc)
    add_library(utf8proc::utf8proc UNKNOWN IMPORTED)
    set_target_properties(utf8proc::utf8proc PROPERTIES
        IMPORTED_LOCATION ${UTF8PROC_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${UTF8PROC_INCLUDE_DIR})
endif()
