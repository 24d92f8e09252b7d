// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "base/result.h"
#include "model/radiometric_frame.h"

namespace haetae {

/// Writes frames into a Matroska file: the thermal counts bit by bit (FFV1, 16 bits of grey, a
/// checksum a slice), the visible picture as JPEG, the scale and the time as tags. What was written
/// half a second ago survives whatever becomes of the program. *thread-bound*
class RecordingWriter {
public:
    /// The first pair decides which tracks there are, and their sizes. Errors: the file exists or
    /// cannot be made; no picture in it; a scale that is not linear.
    [[nodiscard]] static Result<RecordingWriter> create(
        const std::filesystem::path& file, const FramePair& first);
    /// The same without a file: what shall not be on a disk before somebody allows it.
    [[nodiscard]] static Result<RecordingWriter> inMemory(const FramePair& first);
    RecordingWriter(RecordingWriter&&) noexcept;
    RecordingWriter& operator=(RecordingWriter&&) noexcept;
    ~RecordingWriter(); ///< finishes, if nobody did

    /// Stamps must grow. Errors: another size or scale than the first; no room on the disk.
    [[nodiscard]] Result<void> add(const FramePair& pair);
    [[nodiscard]] Result<void> finish();
    /// Finishes; of inMemory() only, else empty.
    [[nodiscard]] Result<std::string> takeBytes();
    /// So far, about.
    [[nodiscard]] std::size_t bytes() const;

private:
    struct State;
    [[nodiscard]] static Result<RecordingWriter> begun(
        std::unique_ptr<State> state, const FramePair& first);
    explicit RecordingWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace haetae
