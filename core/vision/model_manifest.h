// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace haetae {

/// How to know one file of a model. *value*
struct ModelFile {
    std::string name; ///< plain file name in the model folder
    std::uintmax_t size = 0; ///< bytes
    std::string sha256; ///< 64 lower-case hex digits
};

/// A model that may be installed: how to know its files, and where it comes from. *value*
struct ModelEntry {
    std::string name;
    std::vector<ModelFile> files; ///< the one that is opened first, what it names after it
    std::string purpose;
    std::string codeLicence;
    std::string weightOrigin;
    std::string trainingData;
    std::string trainingTerms;
    std::string
        package; ///< NAME@VERSION of npm's registry; empty: an administrator brings the file
    std::string integrity; ///< of that package, as npm prints it
};

/// Reads the format described at the top of resources/models/manifest. subject names the text in
/// errors. Errors: unknown or missing key, malformed number or digest, a file name with a folder, a
/// package without integrity.
[[nodiscard]] Result<std::vector<ModelEntry>> parseManifest(
    std::string_view text, const std::string& subject);

/// resources/models/manifest as it was when this program was built.
[[nodiscard]] std::string_view shippedManifest();

} // namespace haetae
