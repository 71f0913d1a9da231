# What is installed: the headers, both libraries, what pkg-config and find_package need to find them, and the programs.
#
# Three components, as in a distribution: `runtime` is what a program needs to run, `development` what it needs to be built,
# `programs` those of ours.

include(CMakePackageConfigHelpers)

# The names of Debian's packages; the first changes with the SONAME.
set(SPEECH_RUNTIME_PACKAGE libspeech${SPEECH_ABI})
set(SPEECH_DEVELOPMENT_PACKAGE libspeech-dev)
set(SPEECH_PROGRAMS_PACKAGE libspeech-tools)

# The shared and the static library are exported apart: who links the shared one needs neither ICU nor utf8proc to be there
# for development.
set(cmake_folder ${CMAKE_INSTALL_LIBDIR}/cmake/speech)
foreach(pair speech/shared speech_static/static)
    get_filename_component(target ${pair} DIRECTORY)
    get_filename_component(kind ${pair} NAME)
    install(TARGETS ${target} EXPORT speech-${kind}
        LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT runtime NAMELINK_COMPONENT development
        ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT development
        FILE_SET HEADERS DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT development)
    install(EXPORT speech-${kind} FILE speech-${kind}.cmake NAMESPACE speech::
        DESTINATION ${cmake_folder} COMPONENT development)
endforeach()

configure_package_config_file(${PROJECT_SOURCE_DIR}/cmake/speechConfig.cmake.in ${PROJECT_BINARY_DIR}/speechConfig.cmake
    INSTALL_DESTINATION ${cmake_folder} NO_SET_AND_CHECK_MACRO NO_CHECK_REQUIRED_COMPONENTS_MACRO)
# Before 1.0 a minor version may change rows.
write_basic_package_version_file(${PROJECT_BINARY_DIR}/speechConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/speechConfig.cmake ${PROJECT_BINARY_DIR}/speechConfigVersion.cmake
    ${PROJECT_SOURCE_DIR}/cmake/Findutf8proc.cmake
    DESTINATION ${cmake_folder} COMPONENT development)

include(PkgConfigFile)
include(ManualPage)
speech_install_page(libspeech 3 development)
include(Programs)
include(Packages)
