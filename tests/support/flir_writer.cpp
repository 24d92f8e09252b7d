// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/flir_writer.h"

#include <algorithm>
#include <bit>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <opencv2/imgcodecs.hpp>
#include <tiffio.h>
#include <unistd.h>

extern "C" {
#include <libavcodec/avcodec.h>
}

namespace haetae::test {
namespace {

void put16(Bytes& to, std::size_t at, std::uint32_t value, bool bigEndian = false)
{
    to.at(at + (bigEndian ? 1 : 0)) = static_cast<std::uint8_t>(value);
    to.at(at + (bigEndian ? 0 : 1)) = static_cast<std::uint8_t>(value >> 8);
}

void put32(Bytes& to, std::size_t at, std::uint32_t value, bool bigEndian = false)
{
    put16(to, at + (bigEndian ? 2 : 0), value & 0xffffU, bigEndian);
    put16(to, at + (bigEndian ? 0 : 2), value >> 16, bigEndian);
}

void putFloat(Bytes& to, std::size_t at, double value)
{
    put32(to, at, std::bit_cast<std::uint32_t>(static_cast<float>(value)));
}

cv::Mat swapped(const cv::Mat& counts)
{
    cv::Mat other = counts.clone();
    for (auto& count : cv::Mat_<std::uint16_t>(other))
        count = static_cast<std::uint16_t>(count << 8 | count >> 8);
    return other;
}

Bytes jpegLs(const cv::Mat& counts)
{
    Bytes bytes;
    AVCodecContext* context = avcodec_alloc_context3(avcodec_find_encoder(AV_CODEC_ID_JPEGLS));
    AVFrame* frame = av_frame_alloc();
    AVPacket* packet = av_packet_alloc();
    context->width = frame->width = counts.cols;
    context->height = frame->height = counts.rows;
    context->pix_fmt = AV_PIX_FMT_GRAY16LE;
    frame->format = AV_PIX_FMT_GRAY16LE;
    context->time_base = {1, 9};
    if (avcodec_open2(context, context->codec, nullptr) == 0
        && av_frame_get_buffer(frame, 0) == 0) {
        for (int y = 0; y < counts.rows; ++y)
            std::copy_n(counts.ptr<std::uint8_t>(y), 2 * counts.cols,
                frame->data[0] + static_cast<std::ptrdiff_t>(y) * frame->linesize[0]);
        avcodec_send_frame(context, frame);
        avcodec_send_frame(context, nullptr);
        if (avcodec_receive_packet(context, packet) == 0)
            bytes.assign(packet->data, packet->data + packet->size);
    }
    av_packet_free(&packet);
    av_frame_free(&frame);
    avcodec_free_context(&context);
    return bytes;
}

Bytes coded(const FlirToWrite& block)
{
    Bytes bytes;
    if (block.coding == FlirCoding::JpegLs)
        return jpegLs(block.counts);
    if (block.coding == FlirCoding::Plain) {
        for (int y = 0; y < block.counts.rows; ++y)
            bytes.insert(bytes.end(), block.counts.ptr<std::uint8_t>(y),
                block.counts.ptr<std::uint8_t>(y) + 2 * block.counts.cols);
        return bytes;
    }
    const bool swap = block.coding == FlirCoding::SwappedPng;
    cv::imencode(".png", swap ? swapped(block.counts) : block.counts, bytes);
    return bytes;
}

Bytes pictureRecord(const FlirToWrite& block)
{
    Bytes record(0x20, 0);
    put16(record, 0, 2);
    put16(record, 2, static_cast<std::uint32_t>(block.counts.cols));
    put16(record, 4, static_cast<std::uint32_t>(block.counts.rows));
    const Bytes picture = coded(block);
    record.insert(record.end(), picture.begin(), picture.end());
    return record;
}

Bytes calibrationRecord(const FlirToWrite& block)
{
    Bytes record(0x480, 0);
    const PlanckFileScale& s = block.scale;
    put16(record, 0, 2);
    const auto kelvin = [](Celsius t) { return t.degrees() + 273.15; };
    const std::pair<std::size_t, double> floats[] = {{0x20, s.view.emissivity},
        {0x24, s.view.distanceMetres}, {0x28, kelvin(s.view.reflected)},
        {0x2c, kelvin(s.view.atmosphere)}, {0x30, kelvin(s.view.window)},
        {0x34, s.view.windowTransmission}, {0x3c, s.view.relativeHumidity}, {0x58, s.r1},
        {0x5c, s.b}, {0x60, s.f}, {0x70, s.air.alpha1}, {0x74, s.air.alpha2}, {0x78, s.air.beta1},
        {0x7c, s.air.beta2}, {0x80, s.air.x}, {0x30c, s.r2}};
    for (const auto& [at, value] : floats)
        putFloat(record, at, value);
    put32(record, 0x308, static_cast<std::uint32_t>(static_cast<std::int32_t>(s.o)));
    put32(record, 0x384, block.seconds);
    put32(record, 0x388, block.milliseconds);
    put16(record, 0x464, block.rate);
    const std::string model = "test camera";
    std::copy(model.begin(), model.end(), record.begin() + 0xd4);
    return record;
}

} // namespace

PlanckFileScale FlirToWrite::usualScale()
{
    PlanckFileScale scale;
    scale.r1 = 21106.77;
    scale.b = 1501.0;
    scale.f = 1.0;
    scale.o = -7340.0;
    scale.r2 = 0.012545258;
    scale.view.emissivity = 0.95;
    scale.view.distanceMetres = 1.0;
    return scale;
}

Bytes fffBytes(const FlirToWrite& block)
{
    constexpr std::size_t kHeader = 0x40;
    constexpr std::size_t kEntry = 32;
    std::vector<std::pair<std::uint32_t, Bytes>> records;
    if (block.withCalibration)
        records.emplace_back(0x20, calibrationRecord(block));
    if (block.withPicture)
        records.emplace_back(0x01, pictureRecord(block));
    records.emplace_back(0x22, Bytes(64, 7)); // a palette
    const bool big = block.bigEndian;
    Bytes made(kHeader + (records.size() + 1) * kEntry, 0); // one entry stays unused
    std::copy_n("FFF", 3, made.begin());
    put32(made, 0x14, 101, big);
    put32(made, 0x18, kHeader, big);
    put32(made, 0x1c, static_cast<std::uint32_t>(records.size() + 1), big);
    for (std::size_t i = 0; i < records.size(); ++i) {
        const std::size_t entry = kHeader + (i + 1) * kEntry;
        put16(made, entry, records[i].first, big);
        put32(made, entry + 4, 100, big);
        put32(made, entry + 12, static_cast<std::uint32_t>(made.size()), big);
        put32(made, entry + 16, static_cast<std::uint32_t>(records[i].second.size()), big);
        made.insert(made.end(), records[i].second.begin(), records[i].second.end());
    }
    return made;
}

Bytes flirJpeg(const Bytes& fff, std::size_t bytesASegment)
{
    Bytes jpeg{0xff, 0xd8, 0xff, 0xe0, 0, 4, 'J', 'F'};
    const std::size_t parts = (fff.size() + bytesASegment - 1) / bytesASegment;
    for (std::size_t i = 0; i < parts; ++i) {
        const std::size_t from = i * bytesASegment;
        const std::size_t length = std::min(bytesASegment, fff.size() - from);
        const auto announced = static_cast<std::uint32_t>(length + 10);
        const Bytes head{0xff, 0xe1, static_cast<std::uint8_t>(announced >> 8),
            static_cast<std::uint8_t>(announced), 'F', 'L', 'I', 'R', 0, 1,
            static_cast<std::uint8_t>(i), static_cast<std::uint8_t>(parts - 1)};
        jpeg.insert(jpeg.end(), head.begin(), head.end());
        const auto begin = fff.begin() + static_cast<std::ptrdiff_t>(from);
        jpeg.insert(jpeg.end(), begin, begin + static_cast<std::ptrdiff_t>(length));
    }
    jpeg.insert(jpeg.end(), {0xff, 0xda, 0, 2, 0, 0xff, 0xd9});
    return jpeg;
}

cv::Mat roomCounts(cv::Size size, int level, std::uint64_t seed)
{
    cv::Mat counts(size, CV_16UC1);
    cv::RNG random(seed);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x)
            counts.at<std::uint16_t>(y, x) =
                static_cast<std::uint16_t>(level + 3 * x + 5 * y + random.uniform(0, 12));
    return counts;
}

Bytes tiffBytes(const TiffToWrite& picture)
{
    std::string path = (std::filesystem::temp_directory_path() / "haetae-tiff-XXXXXX").string();
    close(mkstemp(path.data()));
    TIFF* file = TIFFOpen(path.c_str(), "w");
    for (const cv::Mat& page : picture.pages) {
        TIFFSetField(file, TIFFTAG_IMAGEWIDTH, page.cols);
        TIFFSetField(file, TIFFTAG_IMAGELENGTH, page.rows);
        TIFFSetField(file, TIFFTAG_BITSPERSAMPLE, static_cast<int>(8 * page.elemSize1()));
        TIFFSetField(file, TIFFTAG_SAMPLESPERPIXEL, page.channels());
        TIFFSetField(file, TIFFTAG_SAMPLEFORMAT,
            page.depth() == CV_32F ? SAMPLEFORMAT_IEEEFP : SAMPLEFORMAT_UINT);
        TIFFSetField(file, TIFFTAG_PHOTOMETRIC,
            page.channels() == 1 ? PHOTOMETRIC_MINISBLACK : PHOTOMETRIC_RGB);
        TIFFSetField(file, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
        TIFFSetField(file, TIFFTAG_COMPRESSION, picture.compression);
        if (picture.compression != 1 && page.depth() == CV_16U)
            TIFFSetField(file, TIFFTAG_PREDICTOR, 2);
        TIFFSetField(file, TIFFTAG_ROWSPERSTRIP, 7);
        if (!picture.description.empty())
            TIFFSetField(file, TIFFTAG_IMAGEDESCRIPTION, picture.description.c_str());
        cv::Mat row;
        for (int y = 0; y < page.rows; ++y) {
            page.row(y).copyTo(row);
            TIFFWriteScanline(file, row.data, static_cast<std::uint32_t>(y), 0);
        }
        TIFFWriteDirectory(file);
    }
    TIFFClose(file);
    std::ifstream in(path, std::ios::binary);
    Bytes bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    std::filesystem::remove(path);
    return bytes;
}

} // namespace haetae::test
