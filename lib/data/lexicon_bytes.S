/* The lexicon that compile-lexicon wrote, taken in as it is: as an array in C it would cost the compiler minutes. */
    .section .rodata
    .balign 16
    .global lexicon_bytes
    .hidden lexicon_bytes
    .type lexicon_bytes, %object
lexicon_bytes:
    .incbin SPEECH_LEXICON_FILE
    .size lexicon_bytes, . - lexicon_bytes
    .section .note.GNU-stack, "", %progbits
