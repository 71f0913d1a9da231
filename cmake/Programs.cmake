# The programs and their manual pages, a component of its own: a library is used without them.

# What the pages of the programs share is put into each.
file(READ docs/man/options.man SPEECH_MAN_OPTIONS)
file(READ docs/man/end.man SPEECH_MAN_END)
string(STRIP "${SPEECH_MAN_OPTIONS}" SPEECH_MAN_OPTIONS)
string(STRIP "${SPEECH_MAN_END}" SPEECH_MAN_END)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS docs/man/options.man docs/man/end.man)

function(speech_install_page name)
    configure_file(docs/man/${name}.1.in ${PROJECT_BINARY_DIR}/man/${name}.1 @ONLY)
    install(FILES ${PROJECT_BINARY_DIR}/man/${name}.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT programs)
endfunction()

# The library is found from where the program is, so that an installed tree may be moved.
file(RELATIVE_PATH way_to_library ${CMAKE_INSTALL_FULL_BINDIR} ${CMAKE_INSTALL_FULL_LIBDIR})
foreach(name IN LISTS SPEECH_PROGRAMS)
    set_target_properties(${name} PROPERTIES INSTALL_RPATH "\$ORIGIN/${way_to_library}")
    install(TARGETS ${name} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT programs)
    speech_install_page(${name})
endforeach()

# With what makes other lexica, and the tables of ours. In a cross build there is no such program here.
if(TARGET compile-lexicon AND SPEECH_PROGRAMS)
    install(PROGRAMS $<TARGET_FILE:compile-lexicon> DESTINATION ${CMAKE_INSTALL_BINDIR} RENAME speech-compile-lexicon
        COMPONENT programs)
    file(GLOB lexicon_tables CONFIGURE_DEPENDS lib/data/lexicon/*.tsv)
    install(FILES ${lexicon_tables} lib/data/lexicon/NOTICES DESTINATION ${CMAKE_INSTALL_DATADIR}/libspeech/lexicon
        COMPONENT programs)
    speech_install_page(speech-compile-lexicon)
endif()
