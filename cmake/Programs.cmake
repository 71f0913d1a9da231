# The programs and their manual pages, a component of its own: a library is used without them.

# The library is found from where the program is, so that an installed tree may be moved.
file(RELATIVE_PATH way_to_library ${CMAKE_INSTALL_FULL_BINDIR} ${CMAKE_INSTALL_FULL_LIBDIR})
foreach(name IN LISTS SPEECH_PROGRAMS)
    set_target_properties(${name} PROPERTIES INSTALL_RPATH "\$ORIGIN/${way_to_library}")
    install(TARGETS ${name} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT programs)
    speech_install_page(${name} 1 programs)
endforeach()

# With what makes other lexica, and the tables of ours. In a cross build there is no such program here.
if(TARGET compile-lexicon AND SPEECH_PROGRAMS)
    install(PROGRAMS $<TARGET_FILE:compile-lexicon> DESTINATION ${CMAKE_INSTALL_BINDIR} RENAME speech-compile-lexicon
        COMPONENT programs)
    file(GLOB lexicon_tables CONFIGURE_DEPENDS lib/data/lexicon/*.tsv)
    install(FILES ${lexicon_tables} lib/data/lexicon/NOTICES DESTINATION ${CMAKE_INSTALL_DATADIR}/libspeech/lexicon
        COMPONENT programs)
    speech_install_page(speech-compile-lexicon 1 programs)
endif()
