# SPDX-License-Identifier: GPL-3.0-or-later
# Run by cmake -P with OUTPUT and FILES (comma-separated, in order): puts each migration into one C++ source.
string(REPLACE "," ";" FILES "${FILES}")
set(text "// Generated from core/storage/migrations/; edit the .sql files.\n#include \"storage/schema.h\"\n\n")
string(APPEND text "namespace haetae {\n\nconst std::vector<std::string_view>& migrations()\n{\n")
string(APPEND text "    static const std::vector<std::string_view> kAll{\n")
foreach(file ${FILES})
    file(READ ${file} sql)
    string(APPEND text "R\"migration(${sql})migration\",\n")
endforeach()
string(APPEND text "    };\n    return kAll;\n}\n\n} // namespace haetae\n")
file(WRITE ${OUTPUT} "${text}")
