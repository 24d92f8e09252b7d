// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/mman.h>
#include <unistd.h>
#include <zlib.h>

#include "camera/replay/cptv_reader.h"
#include "fuzz/fuzz_target.h"
#include "support/cptv_writer.h"

// The content of a CPTV file, before gzip: its checksum would turn every mutation away.

namespace {

constexpr int kMostFrames = 64;

/// A file in memory with a name. *value*
class MemoryFile {
public:
    MemoryFile() : handle_(memfd_create("cptv", MFD_CLOEXEC)) { }
    ~MemoryFile() { close(handle_); }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    [[nodiscard]] std::string path() const { return "/proc/self/fd/" + std::to_string(handle_); }

private:
    int handle_;
};

} // namespace

std::vector<haetae::fuzz::Bytes> haetae::fuzz::seeds()
{
    test::CptvToWrite made;
    cv::RNG random(7);
    for (std::uint32_t i = 0; i < 3; ++i) {
        cv::Mat counts(5, 7, CV_16UC1);
        random.fill(counts, cv::RNG::UNIFORM, 29800, 30200);
        made.frames.push_back({counts, 4000 + 111 * i, 1000, i == 1});
    }
    auto narrow = made;
    narrow.frames.resize(1);
    return {test::cptvBytes(made), test::cptvBytes(narrow)};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const MemoryFile file;
    const gzFile out = gzopen(file.path().c_str(), "wb1");
    gzwrite(out, bytes, static_cast<unsigned>(size));
    gzclose(out);
    auto reader = haetae::CptvReader::open(file.path());
    for (int i = 0; reader && i < kMostFrames; ++i) {
        const auto frame = reader->next();
        if (!frame || !*frame)
            break;
        haetae::fuzz::require((*frame)->counts.type() == CV_16UC1, "a frame holds 16-bit counts");
    }
    return 0;
}
