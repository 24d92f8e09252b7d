// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/replay/fff.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <vector>

#include "camera/replay/byte_view.h"
#include "camera/replay/fff_picture.h"

namespace haetae {
namespace {

constexpr std::size_t kHeaderBytes = 0x40;
constexpr std::size_t kEntryBytes = 32;
constexpr std::uint32_t kMostRecords = 1024;
constexpr std::uint64_t kMostBytes = std::uint64_t{256} << 20;
constexpr std::uint16_t kRawPicture = 0x01;
constexpr std::uint16_t kCameraFacts = 0x20;
constexpr const char* kCopyAgain = "copy the recording again";

/// Where one record of the directory lies. *value*
struct FffRecord {
    std::uint16_t type = 0;
    std::size_t offset = 0;
    std::size_t length = 0;
};

bool begins(std::span<const std::uint8_t> bytes)
{
    return bytes.size() >= kHeaderBytes
        && (std::memcmp(bytes.data(), "FFF", 4) == 0 || std::memcmp(bytes.data(), "AFF", 4) == 0);
}

/// The byte order is the one in which the version is one of those in use.
std::optional<ByteView> inItsOrder(std::span<const std::uint8_t> bytes)
{
    for (const bool bigEndian : {false, true}) {
        const ByteView view(bytes, bigEndian);
        const auto version = view.u32(0x14).value_or(0);
        if (version >= 100 && version < 200)
            return view;
    }
    return std::nullopt;
}

std::optional<std::vector<FffRecord>> directory(std::span<const std::uint8_t> bytes)
{
    if (!begins(bytes))
        return std::nullopt;
    const auto view = inItsOrder(bytes);
    if (!view)
        return std::nullopt;
    const std::size_t at = *view->u32(0x18);
    const std::uint32_t count = *view->u32(0x1c);
    if (at < kHeaderBytes || count == 0 || count > kMostRecords
        || view->part(at, count * kEntryBytes).empty())
        return std::nullopt;
    std::vector<FffRecord> records;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t entry = at + i * kEntryBytes;
        const FffRecord record{*view->u16(entry), *view->u32(entry + 12), *view->u32(entry + 16)};
        if (record.type == 0)
            continue; // an unused entry
        if (record.offset + record.length > kMostBytes)
            return std::nullopt;
        records.push_back(record);
    }
    if (records.empty())
        return std::nullopt;
    return records;
}

std::span<const std::uint8_t> contents(std::span<const std::uint8_t> block, const FffRecord& record)
{
    return ByteView(block, false).part(record.offset, record.length);
}

/// Every record has a mark of its own: 2 when read in the right order.
bool recordIsBigEndian(std::span<const std::uint8_t> record)
{
    return ByteView(record, false).u16(0).value_or(0) >= 0x100;
}

/// 10 bytes: seconds since 1970, milliseconds in the low half, minutes from UTC (not needed).
std::optional<WallTime> timeTaken(const ByteView& record)
{
    constexpr std::size_t kAt = 0x384;
    const auto seconds = record.u32(kAt);
    const auto milliseconds = record.u32(kAt + 4);
    if (!seconds || !milliseconds || *seconds == 0)
        return std::nullopt;
    return WallTime(std::chrono::seconds(*seconds)
        + std::chrono::milliseconds(std::min<std::uint32_t>(*milliseconds & 0xffffU, 999)));
}

Result<PlanckFileScale> scaleFrom(const ByteView& record, const std::string& name)
{
    constexpr std::array<std::size_t, 16> kFloats{0x20, 0x24, 0x28, 0x2c, 0x30, 0x34, 0x3c, 0x58,
        0x5c, 0x60, 0x70, 0x74, 0x78, 0x7c, 0x80, 0x30c};
    std::array<double, kFloats.size()> v{};
    for (std::size_t i = 0; i < kFloats.size(); ++i) {
        const auto value = record.f32(kFloats[i]);
        if (!value || !std::isfinite(*value))
            return fail(ErrorKind::Corrupt, name,
                "its calibration is cut short or holds what is no number", kCopyAgain);
        v[i] = static_cast<double>(*value);
    }
    const auto celsius = [](double kelvin) { return Celsius::degrees(kelvin - 273.15); };
    PlanckFileScale scale;
    scale.view.emissivity = v[0];
    scale.view.distanceMetres = v[1];
    scale.view.reflected = celsius(v[2]);
    scale.view.atmosphere = celsius(v[3]);
    scale.view.window = celsius(v[4]);
    scale.view.windowTransmission = v[5];
    scale.view.relativeHumidity = v[6] > 2.0 ? v[6] / 100.0 : v[6]; // some write percent
    scale.r1 = v[7];
    scale.b = v[8];
    scale.f = v[9];
    const AtmosphereConstants air{v[14], v[10], v[11], v[12], v[13]};
    if (air != AtmosphereConstants{0.0, 0.0, 0.0, 0.0, 0.0})
        scale.air = air; // else the usual ones
    scale.r2 = v[15];
    scale.o = static_cast<double>(static_cast<std::int32_t>(*record.u32(0x308)));
    return scale;
}

} // namespace

std::optional<std::size_t> fffLength(std::span<const std::uint8_t> bytes)
{
    const auto records = directory(bytes);
    if (!records)
        return std::nullopt;
    std::size_t length = kHeaderBytes;
    for (const FffRecord& record : *records)
        length = std::max(length, record.offset + record.length);
    return length;
}

Result<FffBlock> readFff(std::span<const std::uint8_t> block, const std::string& name)
{
    const auto records = directory(block);
    if (!records)
        return fail(ErrorKind::Corrupt, name, "its FLIR directory is damaged", kCopyAgain);
    const auto find = [&](std::uint16_t type) {
        return std::find_if(records->begin(), records->end(),
            [&](const FffRecord& record) { return record.type == type; });
    };
    const auto picture = find(kRawPicture);
    if (picture == records->end())
        return fail(ErrorKind::Unsupported, name,
            "holds no thermal counts, only a coloured picture",
            "give the radiometric file that the camera wrote");
    const auto facts = find(kCameraFacts);
    if (facts == records->end())
        return fail(ErrorKind::Unsupported, name, "holds no calibration of its camera",
            "give the radiometric file that the camera wrote");
    const auto factBytes = contents(block, *facts);
    const auto pictureBytes = contents(block, *picture);
    if (factBytes.empty() || pictureBytes.empty())
        return fail(ErrorKind::Truncated, name, "breaks off in the middle of a frame", kCopyAgain);
    const ByteView record(factBytes, recordIsBigEndian(factBytes));
    FffBlock made;
    auto scale = scaleFrom(record, name);
    if (!scale)
        return tl::unexpected<Error>(scale.error());
    made.scale = *scale;
    made.taken = timeTaken(record);
    if (const auto rate = record.u16(0x464); rate && *rate > 0 && *rate <= 1000)
        made.framesPerSecond = *rate;
    made.model = record.text(0xd4, 32);
    auto counts = fffPicture(pictureBytes, recordIsBigEndian(pictureBytes), name);
    if (!counts)
        return tl::unexpected<Error>(counts.error());
    made.counts = std::move(*counts);
    return made;
}

Result<std::vector<std::uint8_t>> fffFromJpeg(
    std::span<const std::uint8_t> jpeg, const std::string& name)
{
    constexpr std::uint8_t kApp1 = 0xe1;
    constexpr std::uint8_t kScan = 0xda;
    constexpr std::size_t kSegmentHeader = 8; // of FLIR's, within the segment
    const ByteView view(jpeg, true);
    std::vector<std::span<const std::uint8_t>> pieces;
    std::size_t there = 0;
    for (std::size_t at = 2; at + 4 <= jpeg.size() && jpeg[at] == 0xff && jpeg[at + 1] != kScan;) {
        const std::size_t length = *view.u16(at + 2);
        const auto segment =
            length < 2 ? std::span<const std::uint8_t>{} : view.part(at + 4, length - 2);
        if (length < 2 || (length > 2 && segment.empty()))
            return fail(ErrorKind::Truncated, name, "breaks off before its picture", kCopyAgain);
        if (jpeg[at + 1] == kApp1 && segment.size() > kSegmentHeader
            && std::memcmp(segment.data(), "FLIR", 5) == 0 && segment[5] == 1) {
            const std::size_t index = segment[6];
            pieces.resize(std::max<std::size_t>(pieces.size(), std::size_t{segment[7]} + 1));
            if (index >= pieces.size() || !pieces[index].empty())
                return fail(ErrorKind::Corrupt, name,
                    "its thermal part " + std::to_string(index + 1) + " is there twice or too many",
                    kCopyAgain);
            pieces[index] = segment.subspan(kSegmentHeader);
            ++there;
        }
        at += 2 + length;
    }
    if (there == 0)
        return fail(ErrorKind::Unsupported, name, "is a picture without thermal counts",
            "give a FLIR radiometric JPEG as the camera wrote it; other programs drop the counts");
    std::vector<std::uint8_t> fff;
    for (const auto& piece : pieces)
        fff.insert(fff.end(), piece.begin(), piece.end());
    if (there < pieces.size())
        return fail(ErrorKind::Truncated, name,
            "lacks " + std::to_string(pieces.size() - there) + " of "
                + std::to_string(pieces.size()) + " thermal parts",
            kCopyAgain);
    return fff;
}

} // namespace haetae
