// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/atomic_file.h"
#include "base/result.h"

struct z_stream_s;

namespace haetae {

/// A .zip that is written from front to back, entry by entry, in constant memory (APPNOTE 6.3.10:
/// deflate, sizes behind the data, UTF-8 names). The same entries give the same bytes.
/// *thread-bound*
class ZipWriter {
public:
    explicit ZipWriter(AtomicFile out);
    ZipWriter(ZipWriter&&) noexcept;
    ZipWriter& operator=(ZipWriter&&) = delete;
    ~ZipWriter(); ///< without finish() no file is left

    /// Ends the entry before; mode: the permissions that unzip gives the file.
    [[nodiscard]] Result<void> begin(const std::string& name, unsigned mode = 0644);
    /// Errors: the disk's, and an entry or archive beyond 4 GiB.
    [[nodiscard]] Result<void> write(std::string_view bytes);
    /// Writes the directory; then the file is there.
    [[nodiscard]] Result<void> finish();

private:
    struct Entry {
        std::string name;
        unsigned mode = 0644;
        std::uint32_t crc = 0;
        std::uint64_t packed = 0;
        std::uint64_t size = 0;
        std::uint64_t offset = 0;
    };
    struct EndStream {
        void operator()(z_stream_s* stream) const;
    };

    [[nodiscard]] Result<void> put(std::string_view bytes);
    [[nodiscard]] Result<void> deflateBytes(std::string_view bytes, int flush);
    [[nodiscard]] Result<void> end();
    [[nodiscard]] static std::string headOf(const Entry& entry);

    AtomicFile out_;
    std::uint64_t written_ = 0;
    std::vector<Entry> entries_;
    bool open_ = false;
    std::unique_ptr<z_stream_s, EndStream> stream_;
    std::vector<char> packed_;
};

} // namespace haetae
