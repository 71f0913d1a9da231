# Makes one relocatable object of an object library, in which names that are not public are local: in a static library they
# could otherwise meet names of the program that it is linked into.
#
# Instrumented builds keep their objects apart: sanitizers and coverage place tables in sections that a partial link mixes.

include(CheckLinkerFlag)

function(speech_prelink objects result)
    if(SPEECH_INSTRUMENTED OR NOT CMAKE_OBJCOPY)
        set(${result} $<TARGET_OBJECTS:${objects}> PARENT_SCOPE)
        return()
    endif()
    set(object ${CMAKE_CURRENT_BINARY_DIR}/${objects}.o)
    separate_arguments(flags UNIX_COMMAND "${CMAKE_C_FLAGS}")
    # Code that compilers share between objects (on 32-bit x86 all that asks for its own address) lies in groups, of which
    # a later link keeps one by name; but its name is local then.
    check_linker_flag(C LINKER:--force-group-allocation SPEECH_LINKER_ENDS_GROUPS)
    if(SPEECH_LINKER_ENDS_GROUPS)
        list(APPEND flags -Wl,--force-group-allocation)
    endif()
    add_custom_command(OUTPUT ${object}
        COMMAND ${CMAKE_C_COMPILER} ${flags} -r -nostdlib -o ${object} $<TARGET_OBJECTS:${objects}>
        COMMAND ${CMAKE_OBJCOPY} --localize-hidden ${object}
        DEPENDS ${objects} $<TARGET_OBJECTS:${objects}>
        COMMENT "Hiding internal names of the static library" COMMAND_EXPAND_LISTS VERBATIM)
    set_source_files_properties(${object} PROPERTIES EXTERNAL_OBJECT ON GENERATED ON)
    set(${result} ${object} PARENT_SCOPE)
endfunction()
