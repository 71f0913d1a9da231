# Counts the lines of C headers that are not empty: those with a comment alone, with code and a comment, with code alone.
# Fails when fewer than `least` percent carry documentation.
FNR == 1 { inside = 0 }
/^[ \t]*$/ { next }
{
    rest = $0
    has_code = has_comment = 0
    while (rest != "") {
        mark = index(rest, inside ? "*/" : "/*")
        if (inside) has_comment = 1
        else if ((mark ? substr(rest, 1, mark - 1) : rest) ~ /[^ \t]/) has_code = 1
        if (!mark) break
        if (!inside) has_comment = 1
        inside = !inside
        rest = substr(rest, mark + 2)
    }
    if (has_code && has_comment) both++
    else if (has_comment) comment++
    else code++
}
END {
    lines = code + comment + both
    share = 100 * (comment + both) / lines
    printf "%d lines: %d of comment, %d of code with a comment, %d of code alone: %d %% documented (at least %d wanted)\n",
        lines, comment, both, code, share, least
    exit share < least
}
