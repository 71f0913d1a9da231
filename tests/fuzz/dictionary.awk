# Writes the bytes of a dictionary that are not ASCII as \xNN, as libFuzzer wants them; people want to read characters.
# Runs in the C locale, where a character is a byte.
BEGIN {
    for (byte = 128; byte < 256; byte++) escape[sprintf("%c", byte)] = sprintf("\\x%02X", byte)
}
/^#/ { next }
{
    line = ""
    for (at = 1; at <= length($0); at++) {
        character = substr($0, at, 1)
        line = line (character in escape ? escape[character] : character)
    }
    print line
}
