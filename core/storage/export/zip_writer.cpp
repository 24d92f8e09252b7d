// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/export/zip_writer.h"

#include <algorithm>
#include <limits>
#include <utility>

#include <zlib.h>

namespace haetae {
namespace {

constexpr std::uint32_t kLocalHead = 0x04034b50;
constexpr std::uint32_t kDataBehind = 0x08074b50;
constexpr std::uint32_t kDirectoryHead = 0x02014b50;
constexpr std::uint32_t kDirectoryEnd = 0x06054b50;
constexpr unsigned kVersion = 20; // deflate
constexpr unsigned kMadeByUnix = 3U << 8U;
constexpr unsigned kSizesBehindAndUtf8 = (1U << 3U) | (1U << 11U);
constexpr unsigned kDeflated = 8;
constexpr unsigned kFirstDosDay = (1U << 5U) | 1U; // 1 January 1980: when is said inside
constexpr unsigned kRegularFile = 0100000;
constexpr std::uint64_t kMost = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t kChunkBytes = 256 * 1024;
constexpr std::size_t kMostAtOnce = 1U << 30U; // zlib counts in 32 bits
// A table's words repeat so often that more effort gains little: 100,000 rows became 3 % smaller
// in three times the time.
constexpr int kEffort = 1;

void add(std::string& out, std::uint64_t number, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out.push_back(static_cast<char>((number >> (8 * i)) & 0xffU));
}

Error tooLarge()
{
    return {ErrorKind::ResourceExhausted, "export", "the file would be larger than 4 GiB",
        "export fewer days at a time"};
}

} // namespace

void ZipWriter::EndStream::operator()(z_stream_s* stream) const
{
    deflateEnd(stream);
    std::default_delete<z_stream_s>()(stream);
}

ZipWriter::ZipWriter(AtomicFile out) : out_(std::move(out)), packed_(kChunkBytes) { }
ZipWriter::ZipWriter(ZipWriter&&) noexcept = default;
ZipWriter::~ZipWriter() = default;

Result<void> ZipWriter::put(std::string_view bytes)
{
    written_ += bytes.size();
    if (written_ > kMost)
        return tooLarge();
    return out_.write(bytes);
}

Result<void> ZipWriter::begin(const std::string& name, unsigned mode)
{
    if (auto done = end(); !done)
        return done;
    stream_.reset();
    auto stream = std::make_unique<z_stream_s>();
    constexpr int kWithoutZlibHead = -15;
    if (deflateInit2(stream.get(), kEffort, Z_DEFLATED, kWithoutZlibHead, 9, Z_DEFAULT_STRATEGY)
        != Z_OK)
        return fail(ErrorKind::ResourceExhausted, "export", "no memory is left to pack it",
            "close other programs");
    stream_.reset(stream.release());
    Entry entry;
    entry.name = name;
    entry.mode = mode;
    entry.offset = written_;
    std::string head;
    add(head, kLocalHead, 4);
    head += headOf(entry);
    head += name;
    entries_.push_back(std::move(entry));
    open_ = true;
    return put(head);
}

/// The fields that the local head and the directory share.
std::string ZipWriter::headOf(const Entry& entry)
{
    std::string head;
    add(head, kVersion, 2);
    add(head, kSizesBehindAndUtf8, 2);
    add(head, kDeflated, 2);
    add(head, 0, 2); // midnight
    add(head, kFirstDosDay, 2);
    add(head, entry.crc, 4);
    add(head, entry.packed, 4);
    add(head, entry.size, 4);
    add(head, entry.name.size(), 2);
    add(head, 0, 2); // no extra field
    return head;
}

Result<void> ZipWriter::deflateBytes(std::string_view bytes, int flush)
{
    stream_->next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream_->avail_in = static_cast<uInt>(bytes.size());
    do {
        stream_->next_out = reinterpret_cast<Bytef*>(packed_.data());
        stream_->avail_out = static_cast<uInt>(packed_.size());
        deflate(stream_.get(), flush); // cannot fail with a sound stream and room to write
        const std::size_t made = packed_.size() - stream_->avail_out;
        entries_.back().packed += made;
        if (auto done = put({packed_.data(), made}); !done)
            return done;
    } while (stream_->avail_out == 0);
    return {};
}

Result<void> ZipWriter::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto part = bytes.substr(0, std::min(bytes.size(), kMostAtOnce));
        bytes.remove_prefix(part.size());
        Entry& entry = entries_.back();
        entry.size += part.size();
        if (entry.size > kMost)
            return tooLarge();
        entry.crc = static_cast<std::uint32_t>(crc32(entry.crc,
            reinterpret_cast<const Bytef*>(part.data()), static_cast<uInt>(part.size())));
        if (auto done = deflateBytes(part, Z_NO_FLUSH); !done)
            return done;
    }
    return {};
}

Result<void> ZipWriter::end()
{
    if (!std::exchange(open_, false))
        return {};
    if (auto done = deflateBytes({}, Z_FINISH); !done)
        return done;
    const Entry& entry = entries_.back();
    std::string behind;
    add(behind, kDataBehind, 4);
    add(behind, entry.crc, 4);
    add(behind, entry.packed, 4);
    add(behind, entry.size, 4);
    return put(behind);
}

Result<void> ZipWriter::finish()
{
    if (auto done = end(); !done)
        return done;
    const std::uint64_t begins = written_;
    std::string directory;
    for (const Entry& entry : entries_) {
        add(directory, kDirectoryHead, 4);
        add(directory, kMadeByUnix | kVersion, 2);
        directory += headOf(entry);
        add(directory, 0, 2); // no comment
        add(directory, 0, 2); // the first disk
        add(directory, 0, 2);
        add(directory, std::uint64_t{kRegularFile | entry.mode} << 16U, 4);
        add(directory, entry.offset, 4);
        directory += entry.name;
    }
    const std::uint64_t length = directory.size();
    add(directory, kDirectoryEnd, 4);
    add(directory, 0, 4); // one disk
    add(directory, entries_.size(), 2);
    add(directory, entries_.size(), 2);
    add(directory, length, 4);
    add(directory, begins, 4);
    add(directory, 0, 2);
    if (auto done = put(directory); !done)
        return done;
    return out_.commit();
}

} // namespace haetae
