// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/replay/file_bytes.h"
#include "camera/replay/recording.h"

namespace haetae {

/// One picture: a FLIR radiometric JPEG. Errors: those of fffFromJpeg and readFff; larger than 64
/// MB.
[[nodiscard]] Result<std::unique_ptr<Recording>> openFlirJpeg(FileBytes bytes);

/// FFF, SEQ or CSQ: FFF blocks one behind the other, all of one picture size. What lies between two
/// blocks is passed over. Errors: those of readFff for the first block.
[[nodiscard]] Result<std::unique_ptr<Recording>> openFlirSequence(FileBytes bytes);

} // namespace haetae
