# Makes libspeech.pc and installs it.

# The prefix is told relative to the file, so that an installed tree may be moved; not so when the folder of libraries is
# outside the prefix.
if(IS_ABSOLUTE ${CMAKE_INSTALL_LIBDIR})
    set(pc_prefix ${CMAKE_INSTALL_PREFIX})
    set(pc_libdir ${CMAKE_INSTALL_LIBDIR})
else()
    file(RELATIVE_PATH pc_prefix /${CMAKE_INSTALL_LIBDIR}/pkgconfig /)
    string(REGEX REPLACE "/$" "" pc_prefix "\${pcfiledir}/${pc_prefix}")
    set(pc_libdir "\${prefix}/${CMAKE_INSTALL_LIBDIR}")
endif()
if(IS_ABSOLUTE ${CMAKE_INSTALL_INCLUDEDIR})
    set(pc_includedir ${CMAKE_INSTALL_INCLUDEDIR})
else()
    set(pc_includedir "\${prefix}/${CMAKE_INSTALL_INCLUDEDIR}")
endif()

# Folders of the libraries below, where the linker does not look by itself.
set(pc_private_folders "")
foreach(library ${ICU_UC_LIBRARY_RELEASE} ${UTF8PROC_LIBRARY})
    get_filename_component(folder ${library} DIRECTORY)
    if(NOT folder IN_LIST CMAKE_C_IMPLICIT_LINK_DIRECTORIES)
        list(APPEND pc_private_folders -L${folder})
    endif()
endforeach()
list(REMOVE_DUPLICATES pc_private_folders)
list(JOIN pc_private_folders " " pc_private_folders)

configure_file(${PROJECT_SOURCE_DIR}/pkgconfig/libspeech.pc.in ${PROJECT_BINARY_DIR}/libspeech.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/libspeech.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT development)
