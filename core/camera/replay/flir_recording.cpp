// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/replay/flir_recording.h"

#include <algorithm>
#include <cstring>
#include <span>
#include <utility>
#include <vector>

#include "camera/replay/fff.h"

namespace haetae {
namespace {

constexpr std::size_t kMostJpegBytes = std::size_t{64} << 20;
constexpr std::size_t kDirectoryBytes = std::size_t{64} << 10; // holds the largest directory
constexpr double kUsualRate = 9.0; // where the camera does not say
constexpr const char* kCopyAgain = "copy the recording again";

RecordedFrame frameOf(FffBlock block)
{
    RecordedFrame frame;
    frame.counts = std::move(block.counts);
    frame.scale = block.scale;
    frame.taken = block.taken;
    return frame;
}

RecordingFacts factsOf(const FffBlock& block)
{
    return {block.taken.value_or(WallTime{}), block.framesPerSecond.value_or(kUsualRate)};
}

/// A single picture. *thread-bound*
class OnePicture final : public Recording {
public:
    explicit OnePicture(FffBlock block) : facts_(factsOf(block)), frame_(frameOf(std::move(block)))
    {
    }
    RecordingFacts facts() const override { return facts_; }
    Result<std::optional<RecordedFrame>> next() override
    {
        return std::exchange(frame_, std::nullopt);
    }

private:
    RecordingFacts facts_;
    std::optional<RecordedFrame> frame_;
};

/// Blocks one behind the other, each read when it is its turn. *thread-bound*
class FlirSequence final : public Recording {
public:
    explicit FlirSequence(FileBytes bytes) : bytes_(std::move(bytes)) { }

    [[nodiscard]] Result<void> readFirst();
    RecordingFacts facts() const override { return facts_; }
    Result<std::optional<RecordedFrame>> next() override;

private:
    [[nodiscard]] Result<std::optional<FffBlock>> readBlock();
    [[nodiscard]] Result<std::optional<std::uint64_t>> findBlock();

    FileBytes bytes_;
    std::uint64_t at_ = 0;
    std::optional<RecordedFrame> first_; // read when the file was opened
    RecordingFacts facts_;
    cv::Size size_;
    std::optional<Error> broken_;
};

/// Where the next block begins; the letters alone are not enough, they also occur in pictures.
Result<std::optional<std::uint64_t>> FlirSequence::findBlock()
{
    constexpr std::size_t kLetters = 4;
    while (at_ < bytes_.size()) {
        const auto window = bytes_.read(at_, kDirectoryBytes);
        if (!window)
            return tl::unexpected<Error>(window.error());
        const std::span<const std::uint8_t> here(*window);
        for (std::size_t i = 0; i + kLetters <= here.size(); ++i) {
            if (here[i + 1] != 'F' || here[i + 2] != 'F' || here[i + 3] != 0
                || (here[i] != 'F' && here[i] != 'A'))
                continue;
            const auto start = bytes_.read(at_ + i, kDirectoryBytes);
            if (!start)
                return tl::unexpected<Error>(start.error());
            if (fffLength(*start))
                return std::optional(at_ + i);
        }
        if (here.size() < kDirectoryBytes)
            break;
        at_ += here.size() - (kLetters - 1);
    }
    return std::optional<std::uint64_t>{};
}

Result<std::optional<FffBlock>> FlirSequence::readBlock()
{
    const auto found = findBlock();
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (!*found)
        return std::optional<FffBlock>{};
    at_ = **found;
    const auto start = bytes_.read(at_, kDirectoryBytes);
    if (!start)
        return tl::unexpected<Error>(start.error());
    const std::size_t length = fffLength(*start).value_or(0);
    if (length > bytes_.size() - at_)
        return fail(
            ErrorKind::Truncated, bytes_.name(), "breaks off in the middle of a frame", kCopyAgain);
    const auto whole = bytes_.readAll(at_, length);
    if (!whole)
        return tl::unexpected<Error>(whole.error());
    auto block = readFff(*whole, bytes_.name());
    if (!block)
        return tl::unexpected<Error>(block.error());
    at_ += length;
    if (!size_.empty() && block->counts.size() != size_)
        return fail(ErrorKind::Corrupt, bytes_.name(), "its frames are of different sizes",
            "give recordings of one size each");
    size_ = block->counts.size();
    return std::optional<FffBlock>(std::move(*block));
}

Result<void> FlirSequence::readFirst()
{
    auto block = readBlock();
    if (!block)
        return tl::unexpected<Error>(block.error());
    if (!*block)
        return fail(ErrorKind::Corrupt, bytes_.name(), "its FLIR directory is damaged", kCopyAgain);
    facts_ = factsOf(**block);
    first_ = frameOf(std::move(**block));
    return {};
}

Result<std::optional<RecordedFrame>> FlirSequence::next()
{
    if (first_)
        return std::exchange(first_, std::nullopt);
    if (broken_)
        return tl::unexpected<Error>(*broken_);
    auto block = readBlock();
    if (!block) {
        broken_ = block.error();
        return tl::unexpected<Error>(block.error());
    }
    if (!*block)
        return std::optional<RecordedFrame>{};
    return std::optional<RecordedFrame>(frameOf(std::move(**block)));
}

} // namespace

Result<std::unique_ptr<Recording>> openFlirJpeg(FileBytes bytes)
{
    if (bytes.size() > kMostJpegBytes)
        return fail(ErrorKind::Unsupported, bytes.name(), "is too large for a picture",
            "give a FLIR radiometric JPEG");
    const auto jpeg = bytes.readAll(0, static_cast<std::size_t>(bytes.size()));
    if (!jpeg)
        return tl::unexpected<Error>(jpeg.error());
    const auto fff = fffFromJpeg(*jpeg, bytes.name());
    if (!fff)
        return tl::unexpected<Error>(fff.error());
    auto block = readFff(*fff, bytes.name());
    if (!block)
        return tl::unexpected<Error>(block.error());
    return std::unique_ptr<Recording>(std::make_unique<OnePicture>(std::move(*block)));
}

Result<std::unique_ptr<Recording>> openFlirSequence(FileBytes bytes)
{
    auto sequence = std::make_unique<FlirSequence>(std::move(bytes));
    if (const auto read = sequence->readFirst(); !read)
        return tl::unexpected<Error>(read.error());
    return std::unique_ptr<Recording>(std::move(sequence));
}

} // namespace haetae
