// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace haetae {

/// A model that may be installed: how to know its file, and where it comes from. *value*
struct ModelEntry {
    std::string name;
    std::string file; ///< plain file name in the model folder
    std::uintmax_t size = 0; ///< bytes
    std::string sha256; ///< 64 lower-case hex digits
    std::string purpose;
    std::string codeLicence;
    std::string weightOrigin;
    std::string trainingData;
    std::string trainingTerms;
};

/// Reads the format described at the top of resources/models/manifest. subject names the text in
/// errors. Errors: unknown or missing key, malformed number or digest, a file name with a folder.
[[nodiscard]] Result<std::vector<ModelEntry>> parseManifest(
    std::string_view text, const std::string& subject);

/// resources/models/manifest as it was when this program was built.
[[nodiscard]] std::string_view shippedManifest();

} // namespace haetae
