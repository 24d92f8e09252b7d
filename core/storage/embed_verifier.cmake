# SPDX-License-Identifier: GPL-3.0-or-later
# Run by cmake -P with OUTPUT and FILE: puts the bundle's verifier into one C++ source.
file(READ ${FILE} script)
file(WRITE ${OUTPUT} "// Generated from core/storage/export/verify.sh; edit that file.\n#include \"storage/export/evidence_bundle.h\"\n\nnamespace haetae {\n\nconst std::string& bundleVerifier()\n{\n    static const std::string kScript = R\"verifier(${script})verifier\";\n    return kScript;\n}\n\n} // namespace haetae\n")
