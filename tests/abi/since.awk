# Every type, function and constant of C headers says since which version it is there: in the comment right above it, or in
# that of the group (@{ to @}) that it stands in.
FNR == 1 { comment = ""; inside = group = 0 }
inside || /^[ \t]*\/\*/ {
    comment = (inside ? comment "\n" : "") $0
    inside = !index($0, "*/")
    if (!inside && index(comment, "@{")) group = index(comment, "@since") > 0
    if (!inside && index(comment, "@}")) group = 0
    next
}
/^(typedef|SPEECH_API|#define SPEECH_)/ {
    name = $0
    if (name ~ /_H$/ || name ~ /_DECLARATIONS/ || name ~ /^#define SPEECH_API$/) next
    count++
    if (!group && !index(comment, "@since")) {
        printf "%s:%d: no @since: %s\n", FILENAME, FNR, name
        failed = 1
    }
    if (name !~ /^#define/) comment = "" # constants that follow each other share theirs
}
/^[ \t]*$/ { comment = "" }
END {
    printf "%d declarations\n", count
    exit failed || count < 100
}
