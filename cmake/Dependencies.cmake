# What the library is built on. Both stay inside: nothing of theirs is in a public header.

find_package(ICU 63 REQUIRED COMPONENTS uc i18n) # i18n only for a table made while building
find_package(utf8proc 2.6.1 REQUIRED) # the first with Unicode 13
