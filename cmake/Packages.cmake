# Debian packages: `cpack` in a build folder makes libspeech0, libspeech-dev and libspeech-tools.

# Where Debian wants a licence: in a folder of the package's own name. Only in packages, not in other installations. The
# notices of the lexicon's sources go with it.
set(components runtime development)
if(SPEECH_PROGRAMS)
    list(APPEND components programs)
endif()
foreach(component IN LISTS components)
    string(TOUPPER ${component} upper)
    set(folder ${CMAKE_INSTALL_DATAROOTDIR}/doc/${SPEECH_${upper}_PACKAGE})
    install(FILES LICENSE RENAME copyright EXCLUDE_FROM_ALL DESTINATION ${folder} COMPONENT ${component})
    install(FILES lib/data/lexicon/NOTICES EXCLUDE_FROM_ALL DESTINATION ${folder} COMPONENT ${component})
endforeach()
install(FILES LICENSE lib/data/lexicon/NOTICES README.md CHANGELOG.md
    DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/doc/libspeech COMPONENT documentation)

if(NOT PROJECT_IS_TOP_LEVEL)
    return()
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME libspeech)
set(CPACK_PACKAGE_VENDOR "The libspeech authors")
set(CPACK_PACKAGE_CONTACT "The libspeech authors")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL ${components})
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)

set(about "libspeech reads speeches, work reports, notices and laws, and gives back
their headings, words and quantities, each with its exact place in the text.
It handles Chinese policy documents, not audio: it neither recognises nor
synthesises speech.
.
This package holds")
set(CPACK_COMPONENT_RUNTIME_DESCRIPTION "${about} the shared library.")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_NAME ${SPEECH_RUNTIME_PACKAGE})
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)

set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION "${about} what is needed to build programs with it.")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME ${SPEECH_DEVELOPMENT_PACKAGE})
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS
    "${SPEECH_RUNTIME_PACKAGE} (= ${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE})")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SUGGESTS "libicu-dev, libutf8proc-dev") # for the static library alone

set(CPACK_COMPONENT_PROGRAMS_DESCRIPTION "${about} programs that print outlines, quantities, words and passages.")
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_NAME ${SPEECH_PROGRAMS_PACKAGE})
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${PROJECT_BINARY_DIR}/lib) # our own is not installed where it looks
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_DEPENDS
    "${SPEECH_RUNTIME_PACKAGE} (= ${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE})")

include(CPack)
