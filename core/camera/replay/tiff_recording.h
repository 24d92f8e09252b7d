// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/replay/file_bytes.h"
#include "camera/replay/recording.h"

namespace haetae {

/// A 16-bit grey TIFF, one frame a page, uncompressed or LZW, Deflate or PackBits. Its scale is
/// that of the options, else the words HAETAE_SCALE=kelvin-per-count, HAETAE_ZERO=kelvin-at-zero
/// and HAETAE_RATE=frames-per-second in the first page's ImageDescription. Errors: Corrupt,
/// Truncated, Unsupported (other depth, colours, tiles, codings), InvalidInput without a scale:
/// none is guessed.
[[nodiscard]] Result<std::unique_ptr<Recording>> openTiff(
    FileBytes bytes, const RecordingOptions& options);

} // namespace haetae
