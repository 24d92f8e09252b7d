// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cptv_writer.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <stdexcept>
#include <zlib.h>

namespace haetae::test {

namespace {

using Bytes = std::vector<std::uint8_t>;

void addNumber(Bytes& bytes, std::uint64_t value, int size)
{
    for (int i = 0; i < size; ++i)
        bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

void addField(Bytes& bytes, char code, std::uint64_t value, int size)
{
    bytes.push_back(static_cast<std::uint8_t>(size));
    bytes.push_back(static_cast<std::uint8_t>(code));
    addNumber(bytes, value, size);
}

void addText(Bytes& bytes, char code, const std::string& text)
{
    bytes.push_back(static_cast<std::uint8_t>(text.size()));
    bytes.push_back(static_cast<std::uint8_t>(code));
    bytes.insert(bytes.end(), text.begin(), text.end());
}

/// The change from the previous frame along the snake.
std::vector<std::int64_t> changes(const cv::Mat& before, const cv::Mat& now)
{
    std::vector<std::int64_t> along;
    for (int y = 0; y < now.rows; ++y)
        for (int i = 0; i < now.cols; ++i) {
            const int x = y % 2 == 0 ? i : now.cols - 1 - i;
            along.push_back(std::int64_t{now.at<std::uint16_t>(y, x)}
                - std::int64_t{before.at<std::uint16_t>(y, x)});
        }
    return along;
}

int bitsFor(const std::vector<std::int64_t>& steps)
{
    int width = 1;
    for (const std::int64_t step : steps)
        while (step < -(std::int64_t{1} << (width - 1)) || step >= std::int64_t{1} << (width - 1))
            ++width;
    return width;
}

Bytes packed(const std::vector<std::int64_t>& steps, int width)
{
    Bytes bytes;
    unsigned byte = 0;
    int filled = 0;
    for (const std::int64_t step : steps)
        for (int bit = width - 1; bit >= 0; --bit) {
            byte = byte << 1 | ((static_cast<std::uint64_t>(step) >> bit) & 1U);
            if (++filled == 8) {
                bytes.push_back(static_cast<std::uint8_t>(byte));
                byte = 0;
                filled = 0;
            }
        }
    if (filled > 0)
        bytes.push_back(static_cast<std::uint8_t>(byte << (8 - filled)));
    return bytes;
}

void addFrame(Bytes& bytes, const CptvToWrite& recording, const CptvFrameToWrite& frame,
    const cv::Mat& before)
{
    const auto along = changes(before, frame.counts);
    std::vector<std::int64_t> steps;
    for (std::size_t i = 1; i < along.size(); ++i)
        steps.push_back(along[i] - along[i - 1]);
    const int width = bitsFor(steps);
    const Bytes pixels = packed(steps, width);
    bytes.push_back('F');
    bytes.push_back(static_cast<std::uint8_t>(
        3 + (frame.shutterMilliseconds ? 1 : 0) + (frame.background ? 1 : 0)));
    addField(bytes, 't', frame.onMilliseconds, 4);
    addField(bytes, 'w', recording.announcedBitWidth.value_or(static_cast<std::uint8_t>(width)), 1);
    addField(bytes, 'f',
        recording.announcedFrameSize.value_or(static_cast<std::uint32_t>(4 + pixels.size())), 4);
    if (frame.shutterMilliseconds)
        addField(bytes, 'c', *frame.shutterMilliseconds, 4);
    if (frame.background)
        addField(bytes, 'g', 1, 1);
    addNumber(bytes, static_cast<std::uint64_t>(along.front()), 4);
    bytes.insert(bytes.end(), pixels.begin(), pixels.end());
}

} // namespace

Bytes cptvBytes(const CptvToWrite& recording)
{
    Bytes bytes{'C', 'P', 'T', 'V', recording.version, 'H', 7};
    const cv::Mat first =
        recording.frames.empty() ? cv::Mat(4, 4, CV_16UC1) : recording.frames.front().counts;
    addField(bytes, 'T', recording.startMicroseconds, 8);
    addField(
        bytes, 'X', recording.announcedWidth.value_or(static_cast<std::uint32_t>(first.cols)), 4);
    addField(
        bytes, 'Y', recording.announcedHeight.value_or(static_cast<std::uint32_t>(first.rows)), 4);
    addField(bytes, 'C', recording.compression, 1);
    addField(bytes, 'Z', 9, 1);
    addText(bytes, 'D', "a desk");
    addText(bytes, 'E', "painted");
    cv::Mat before(first.size(), CV_16UC1, cv::Scalar(0));
    for (const CptvFrameToWrite& frame : recording.frames) {
        addFrame(bytes, recording, frame, before);
        before = frame.counts;
    }
    return bytes;
}

Bytes gzipped(const Bytes& bytes)
{
    z_stream stream{};
    constexpr int kGzip = 15 + 16;
    if (deflateInit2(&stream, 6, Z_DEFLATED, kGzip, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::runtime_error("deflateInit2");
    Bytes out(deflateBound(&stream, bytes.size()) + 32);
    Bytes in = bytes;
    stream.next_in = in.data();
    stream.avail_in = static_cast<unsigned>(in.size());
    stream.next_out = out.data();
    stream.avail_out = static_cast<unsigned>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

ScratchFolder::ScratchFolder()
{
    std::string name = (std::filesystem::temp_directory_path() / "haetae-test-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr)
        throw std::runtime_error("mkdtemp");
    path_ = name;
}

ScratchFolder::~ScratchFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

std::string ScratchFolder::write(const std::string& name, const Bytes& bytes) const
{
    const auto file = path_ / name;
    std::ofstream(file, std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()),
            static_cast<std::streamsize>(bytes.size()));
    return file.string();
}

std::string ScratchFolder::write(const std::string& name, const CptvToWrite& recording) const
{
    return write(name, gzipped(cptvBytes(recording)));
}

} // namespace haetae::test
