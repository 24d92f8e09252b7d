// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/replay/tiff_recording.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <sstream>
#include <utility>

#include <tiffio.h>

namespace haetae {
namespace {

constexpr std::uint32_t kLargestSide = 4096;
constexpr tmsize_t kMostAtOnce = tmsize_t{64} << 20;
constexpr const char* kCopyAgain = "copy the recording again";

/// What libtiff reads from. *thread-bound*
struct TiffInput {
    FileBytes bytes;
    std::uint64_t at = 0;
};

tmsize_t readInput(thandle_t handle, void* buffer, tmsize_t length)
{
    auto& input = *static_cast<TiffInput*>(handle);
    const auto bytes =
        input.bytes.read(input.at, static_cast<std::size_t>(std::max<tmsize_t>(0, length)));
    if (!bytes)
        return -1;
    std::copy(bytes->begin(), bytes->end(), static_cast<std::uint8_t*>(buffer));
    input.at += bytes->size();
    return static_cast<tmsize_t>(bytes->size());
}

tmsize_t writeNothing(thandle_t, void*, tmsize_t)
{
    return -1;
}

toff_t seekInput(thandle_t handle, toff_t offset, int whence)
{
    auto& input = *static_cast<TiffInput*>(handle);
    const std::uint64_t from = whence == SEEK_CUR ? input.at
        : whence == SEEK_END                      ? input.bytes.size()
                                                  : 0;
    input.at = from + offset;
    return input.at;
}

int keepOpen(thandle_t)
{
    return 0;
}

toff_t inputSize(thandle_t handle)
{
    return static_cast<TiffInput*>(handle)->bytes.size();
}

int noWords(TIFF*, void*, const char*, const char*, va_list)
{
    return 1; // what is wrong is said once, by us
}

struct TiffCloser {
    void operator()(TIFF* file) const { TIFFClose(file); }
};
using OpenTiff = std::unique_ptr<TIFF, TiffCloser>;

OpenTiff opened(TiffInput& input)
{
    TIFFOpenOptions* options = TIFFOpenOptionsAlloc();
    TIFFOpenOptionsSetMaxSingleMemAlloc(options, kMostAtOnce);
    TIFFOpenOptionsSetErrorHandlerExtR(options, noWords, nullptr);
    TIFFOpenOptionsSetWarningHandlerExtR(options, noWords, nullptr);
    // m: the file is not mapped into memory
    OpenTiff file(TIFFClientOpenExt(input.bytes.name().c_str(), "rm", &input, readInput,
        writeNothing, seekInput, keepOpen, inputSize, nullptr, nullptr, options));
    TIFFOpenOptionsFree(options);
    return file;
}

/// The number behind NAME= in a text of words.
std::optional<double> numberIn(const std::string& text, std::string_view name)
{
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        if (word.rfind(name, 0) != 0 || word.size() <= name.size() || word[name.size()] != '=')
            continue;
        double value = 0.0;
        const char* end = word.data() + word.size();
        const auto parsed = std::from_chars(word.data() + name.size() + 1, end, value);
        if (parsed.ec == std::errc{} && parsed.ptr == end && std::isfinite(value))
            return value;
    }
    return std::nullopt;
}

/// *thread-bound*
class TiffRecording final : public Recording {
public:
    explicit TiffRecording(FileBytes bytes) : input_{std::move(bytes), 0} { }

    [[nodiscard]] Result<void> begin(const RecordingOptions& options);
    RecordingFacts facts() const override { return facts_; }
    Result<std::optional<RecordedFrame>> next() override;

private:
    [[nodiscard]] Result<cv::Size> checkPage();
    [[nodiscard]] Result<cv::Mat> readPage();
    [[nodiscard]] tl::unexpected<Error> unsupported(const std::string& why) const
    {
        return fail(ErrorKind::Unsupported, input_.bytes.name(), why,
            "save it as 16-bit grey TIFF in strips, uncompressed, LZW or Deflate");
    }

    TiffInput input_;
    OpenTiff file_;
    RecordingFacts facts_;
    LinearScale scale_;
    cv::Size size_;
    bool pageLeft_ = false; // the page that file_ stands on was not handed out
    std::optional<Error> broken_;
};

Result<cv::Size> TiffRecording::checkPage()
{
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    std::uint16_t samples = 1;
    std::uint16_t bits = 1;
    std::uint16_t format = SAMPLEFORMAT_UINT;
    std::uint16_t coding = COMPRESSION_NONE;
    std::uint16_t colours = PHOTOMETRIC_MINISBLACK;
    TIFFGetField(file_.get(), TIFFTAG_IMAGEWIDTH, &width);
    TIFFGetField(file_.get(), TIFFTAG_IMAGELENGTH, &height);
    TIFFGetFieldDefaulted(file_.get(), TIFFTAG_SAMPLESPERPIXEL, &samples);
    TIFFGetFieldDefaulted(file_.get(), TIFFTAG_BITSPERSAMPLE, &bits);
    TIFFGetFieldDefaulted(file_.get(), TIFFTAG_SAMPLEFORMAT, &format);
    TIFFGetFieldDefaulted(file_.get(), TIFFTAG_COMPRESSION, &coding);
    TIFFGetField(file_.get(), TIFFTAG_PHOTOMETRIC, &colours);
    if (width < 1 || height < 1 || width > kLargestSide || height > kLargestSide)
        return fail(ErrorKind::Corrupt, input_.bytes.name(),
            "announces frames of " + std::to_string(width) + "x" + std::to_string(height)
                + " pixels",
            "give frames of 1x1 to 4096x4096 pixels");
    if (samples != 1 || colours > PHOTOMETRIC_MINISBLACK)
        return unsupported("is a coloured picture, not thermal counts");
    if (bits != 16 || (format != SAMPLEFORMAT_UINT && format != SAMPLEFORMAT_VOID))
        return unsupported("does not hold unsigned 16-bit counts");
    if (TIFFIsTiled(file_.get()) != 0)
        return unsupported("is stored in tiles");
    const auto known = {COMPRESSION_NONE, COMPRESSION_LZW, COMPRESSION_ADOBE_DEFLATE,
        COMPRESSION_DEFLATE, COMPRESSION_PACKBITS};
    if (std::find(known.begin(), known.end(), int{coding}) == known.end())
        return unsupported("uses compression " + std::to_string(coding));
    return cv::Size(static_cast<int>(width), static_cast<int>(height));
}

Result<cv::Mat> TiffRecording::readPage()
{
    const auto size = checkPage();
    if (!size)
        return tl::unexpected<Error>(size.error());
    if (!size_.empty() && *size != size_)
        return fail(ErrorKind::Corrupt, input_.bytes.name(), "its pages are of different sizes",
            "give recordings of one size each");
    size_ = *size;
    cv::Mat counts(size_, CV_16UC1, cv::Scalar(0)); // in one piece, rows behind each other
    const tmsize_t total = static_cast<tmsize_t>(counts.total() * counts.elemSize());
    tmsize_t done = 0;
    const std::uint32_t strips = TIFFNumberOfStrips(file_.get());
    for (std::uint32_t strip = 0; strip < strips && done < total; ++strip) {
        const tmsize_t got =
            TIFFReadEncodedStrip(file_.get(), strip, counts.data + done, total - done);
        if (got <= 0)
            break;
        done += got;
    }
    if (done < total)
        return fail(ErrorKind::Truncated, input_.bytes.name(),
            "breaks off in the middle of a frame or is damaged", kCopyAgain);
    return counts;
}

Result<void> TiffRecording::begin(const RecordingOptions& options)
{
    const std::string& name = input_.bytes.name();
    file_ = opened(input_);
    if (!file_)
        return fail(ErrorKind::Corrupt, name, "its TIFF directory is damaged", kCopyAgain);
    if (const auto checked = checkPage(); !checked)
        return tl::unexpected<Error>(checked.error());
    pageLeft_ = true;
    const char* words = nullptr;
    std::string description;
    if (TIFFGetField(file_.get(), TIFFTAG_IMAGEDESCRIPTION, &words) == 1 && words != nullptr)
        description = words;
    const auto step = numberIn(description, "HAETAE_SCALE");
    if (!options.scale && !step)
        return fail(ErrorKind::InvalidInput, name, "does not say how warm a count is",
            "give --kelvin-per-count, 0.01 for hundredths of a kelvin");
    scale_ = options.scale ? *options.scale
                           : LinearScale{*step, numberIn(description, "HAETAE_ZERO").value_or(0.0)};
    const double rate = options.framesPerSecond.value_or(
        numberIn(description, "HAETAE_RATE").value_or(facts_.framesPerSecond));
    if (!(rate >= 0.01 && rate <= 1000.0))
        return fail(ErrorKind::InvalidInput, name, "its frame rate cannot be meant",
            "give --frame-rate 0.01 to 1000");
    facts_.framesPerSecond = rate;
    return {};
}

Result<std::optional<RecordedFrame>> TiffRecording::next()
{
    if (broken_)
        return tl::unexpected<Error>(*broken_);
    if (!pageLeft_)
        return std::optional<RecordedFrame>{};
    auto counts = readPage();
    if (!counts) {
        broken_ = counts.error();
        return tl::unexpected<Error>(counts.error());
    }
    pageLeft_ = TIFFReadDirectory(file_.get()) == 1;
    RecordedFrame frame;
    frame.counts = std::move(*counts);
    frame.scale = scale_;
    return std::optional<RecordedFrame>(std::move(frame));
}

} // namespace

Result<std::unique_ptr<Recording>> openTiff(FileBytes bytes, const RecordingOptions& options)
{
    auto recording = std::make_unique<TiffRecording>(std::move(bytes));
    if (const auto begun = recording->begin(options); !begun)
        return tl::unexpected<Error>(begun.error());
    return std::unique_ptr<Recording>(std::move(recording));
}

} // namespace haetae
