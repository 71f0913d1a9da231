# The warnings that hold for all of our own code.

function(speech_warnings target)
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wundef -Wformat=2 -Wwrite-strings -Wcast-qual
        $<$<COMPILE_LANGUAGE:C>:-Wstrict-prototypes -Wmissing-prototypes>
        $<$<BOOL:${SPEECH_WERROR}>:-Werror>)
endfunction()

# Builds with a sanitizer or with coverage are for testing: not packaged, and whoever links them needs the same flags.
set(SPEECH_INSTRUMENTED OFF)
if(CMAKE_C_FLAGS MATCHES "-fsanitize|--coverage")
    set(SPEECH_INSTRUMENTED ON)
endif()
