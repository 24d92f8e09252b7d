// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/replay/recording.h"

#include <array>
#include <cstdint>
#include <cstring>
#include <utility>

#include "camera/recording/recording_reader.h"
#include "camera/replay/cptv_reader.h"
#include "camera/replay/file_bytes.h"
#include "camera/replay/flir_recording.h"
#include "camera/replay/tiff_recording.h"

namespace haetae {
namespace {

/// *thread-bound*
class CptvRecording final : public Recording {
public:
    explicit CptvRecording(CptvReader reader) : reader_(std::move(reader)) { }

    RecordingFacts facts() const override
    {
        return {reader_.header().start, reader_.header().framesPerSecond};
    }
    Result<std::optional<RecordedFrame>> next() override
    {
        auto stored = reader_.next();
        if (!stored)
            return tl::unexpected<Error>(stored.error());
        if (!*stored)
            return std::optional<RecordedFrame>{};
        RecordedFrame frame;
        frame.counts = std::move((*stored)->counts);
        frame.scale = kCentikelvinCounts;
        frame.times = {(*stored)->sinceTurnOn, (*stored)->sinceShutter};
        return std::optional<RecordedFrame>(std::move(frame));
    }

private:
    CptvReader reader_;
};

/// What haetaectl record wrote. *thread-bound*
class OwnRecording final : public Recording {
public:
    OwnRecording(RecordingReader reader, bool timesOnly)
        : reader_(std::move(reader)),
          timesOnly_(timesOnly)
    {
        // Whoever seeks passes many frames by: the visible picture waits until one is shown.
        reader_.decode(
            timesOnly ? RecordingReader::Decode::Times : RecordingReader::Decode::Thermal);
    }

    RecordingFacts facts() const override
    {
        return {reader_.tags().began, kNominal, reader_.tags().registration};
    }
    Result<std::optional<RecordedFrame>> next() override
    {
        auto stored = reader_.next();
        while (stored && stored->counts.empty() && !timesOnly_)
            stored = reader_.next();
        if (!stored)
            return std::optional<RecordedFrame>{};
        RecordedFrame frame;
        frame.counts = std::move(stored->counts);
        frame.scale = reader_.tags().scale;
        frame.taken = reader_.tags().began + stored->media;
        frame.visible = std::move(stored->jpeg);
        return std::optional<RecordedFrame>(std::move(frame));
    }

private:
    static constexpr double kNominal = 9.0; ///< each frame has a time of its own
    RecordingReader reader_;
    bool timesOnly_;
};

template <std::size_t N>
bool startsWith(const std::vector<std::uint8_t>& bytes, const std::array<std::uint8_t, N>& start)
{
    return bytes.size() >= N && std::memcmp(bytes.data(), start.data(), N) == 0;
}

} // namespace

Result<std::unique_ptr<Recording>> openRecording(
    const std::string& file, const RecordingOptions& options)
{
    auto bytes = FileBytes::open(file);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    const auto start = bytes->read(0, 4);
    if (!start)
        return tl::unexpected<Error>(start.error());
    using Four = std::array<std::uint8_t, 4>;
    if (startsWith(*start, std::array<std::uint8_t, 2>{0x1f, 0x8b})) {
        auto reader = CptvReader::open(file);
        if (!reader)
            return tl::unexpected<Error>(reader.error());
        return std::unique_ptr<Recording>(std::make_unique<CptvRecording>(std::move(*reader)));
    }
    if (startsWith(*start, std::array<std::uint8_t, 3>{0xff, 0xd8, 0xff}))
        return openFlirJpeg(std::move(*bytes));
    if (startsWith(*start, Four{'F', 'F', 'F', 0}) || startsWith(*start, Four{'A', 'F', 'F', 0}))
        return openFlirSequence(std::move(*bytes));
    if (startsWith(*start, Four{'I', 'I', 42, 0}) || startsWith(*start, Four{'M', 'M', 0, 42})
        || startsWith(*start, Four{'I', 'I', 43, 0}) || startsWith(*start, Four{'M', 'M', 0, 43}))
        return openTiff(std::move(*bytes), options);
    if (startsWith(*start, Four{0x1a, 0x45, 0xdf, 0xa3})) {
        auto reader = RecordingReader::open(file);
        if (!reader)
            return tl::unexpected<Error>(reader.error());
        if (!reader->hasThermal())
            return fail(ErrorKind::Unsupported, file, "holds no thermal pictures to measure in",
                "give a recording of a camera with temperatures");
        return std::unique_ptr<Recording>(
            std::make_unique<OwnRecording>(std::move(*reader), options.timesOnly));
    }
    return fail(ErrorKind::InvalidInput, file, "is no thermal recording (other content)",
        "give a recording of haetaectl record, a CPTV version 2, FLIR radiometric JPEG, SEQ or "
        "CSQ, or 16-bit TIFF file");
}

} // namespace haetae
