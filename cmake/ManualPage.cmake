# Manual pages: docs/man has them, with the version and what several share left to be filled in.

file(READ ${PROJECT_SOURCE_DIR}/docs/man/options.man SPEECH_MAN_OPTIONS)
file(READ ${PROJECT_SOURCE_DIR}/docs/man/end.man SPEECH_MAN_END)
string(STRIP "${SPEECH_MAN_OPTIONS}" SPEECH_MAN_OPTIONS)
string(STRIP "${SPEECH_MAN_END}" SPEECH_MAN_END)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS docs/man/options.man docs/man/end.man)

function(speech_install_page name section component)
    configure_file(${PROJECT_SOURCE_DIR}/docs/man/${name}.${section}.in ${PROJECT_BINARY_DIR}/man/${name}.${section} @ONLY)
    install(FILES ${PROJECT_BINARY_DIR}/man/${name}.${section} DESTINATION ${CMAKE_INSTALL_MANDIR}/man${section}
        COMPONENT ${component})
endfunction()
