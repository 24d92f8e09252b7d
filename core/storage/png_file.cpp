// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/png_file.h"

#include <zlib.h>

#include <cstdint>

namespace haetae {
namespace {

void putBigEndian(std::string& out, std::uint32_t value)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        out.push_back(static_cast<char>((value >> shift) & 0xffU));
}

void putChunk(std::string& out, const char* name, const std::string& body)
{
    putBigEndian(out, static_cast<std::uint32_t>(body.size()));
    const std::string named = name + body;
    out += named;
    putBigEndian(out,
        static_cast<std::uint32_t>(crc32(
            0L, reinterpret_cast<const Bytef*>(named.data()), static_cast<uInt>(named.size()))));
}

/// Each row behind the byte that says "no filter"; samples as PNG has them: RGB, big-endian.
std::string samplesOf(const cv::Mat& picture)
{
    std::string samples;
    const bool grey = picture.type() == CV_16UC1;
    for (int y = 0; y < picture.rows; ++y) {
        samples.push_back('\0');
        for (int x = 0; x < picture.cols; ++x) {
            if (grey) {
                const auto value = picture.at<std::uint16_t>(y, x);
                samples.push_back(static_cast<char>(value >> 8U));
                samples.push_back(static_cast<char>(value & 0xffU));
            } else {
                const auto& bgr = picture.at<cv::Vec3b>(y, x);
                for (const int channel : {2, 1, 0})
                    samples.push_back(static_cast<char>(bgr[channel]));
            }
        }
    }
    return samples;
}

} // namespace

Result<std::string> pngOf(const cv::Mat& picture)
{
    const bool grey = picture.type() == CV_16UC1;
    if (picture.empty() || (!grey && picture.type() != CV_8UC3))
        return fail(ErrorKind::Internal, "picture", "is neither colours nor temperatures");
    const std::string samples = samplesOf(picture);
    uLongf size = compressBound(static_cast<uLong>(samples.size()));
    std::string packed(size, '\0');
    if (compress2(reinterpret_cast<Bytef*>(packed.data()), &size,
            reinterpret_cast<const Bytef*>(samples.data()), static_cast<uLong>(samples.size()),
            Z_NO_COMPRESSION)
        != Z_OK)
        return fail(ErrorKind::ResourceExhausted, "picture", "no memory is left");
    packed.resize(size);
    std::string head;
    putBigEndian(head, static_cast<std::uint32_t>(picture.cols));
    putBigEndian(head, static_cast<std::uint32_t>(picture.rows));
    head += grey ? std::string("\x10\0\0\0\0", 5) : std::string("\x08\x02\0\0\0", 5);
    std::string png("\x89PNG\r\n\x1a\n");
    putChunk(png, "IHDR", head);
    putChunk(png, "IDAT", packed);
    putChunk(png, "IEND", {});
    return png;
}

} // namespace haetae
