// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/spill_journal.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>
#include <system_error>
#include <utility>

#include "base/atomic_file.h"
#include "storage/row_json.h"

namespace haetae {
namespace {

/// Closes its descriptor. *thread-bound*
class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) { }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (number_ >= 0)
            ::close(number_);
    }
    [[nodiscard]] int number() const { return number_; }

private:
    int number_;
};

bool endsWithinLine(int descriptor, off_t size)
{
    char last = '\n';
    return size > 0 && ::pread(descriptor, &last, 1, size - 1) == 1 && last != '\n';
}

int writeAll(int descriptor, const std::string& bytes)
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(descriptor, bytes.data() + done, bytes.size() - done);
        if (written < 0 && errno != EINTR)
            return errno;
        if (written > 0)
            done += static_cast<std::size_t>(written);
    }
    return 0;
}

} // namespace

SpillJournal::SpillJournal(std::filesystem::path file, Sync sync)
    : file_(std::move(file)),
      sync_(sync ? std::move(sync) : Sync(::fsync))
{
}

Result<void> SpillJournal::append(const LogRow& row)
{
    std::error_code ignored;
    const bool isNew = !std::filesystem::exists(file_, ignored);
    const Descriptor out(::open(file_.c_str(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0600));
    if (out.number() < 0)
        return fileError(file_, errno);
    struct stat before { };
    if (::fstat(out.number(), &before) != 0)
        return fileError(file_, errno);
    std::string line = journalLine(row) + "\n";
    // A line torn by a crash must not swallow the next one.
    if (endsWithinLine(out.number(), before.st_size))
        line.insert(line.begin(), '\n');
    int failed = writeAll(out.number(), line);
    if (failed == 0 && sync_(out.number()) != 0)
        failed = errno;
    if (failed != 0) {
        (void)!::ftruncate(out.number(), before.st_size);
        return fileError(file_, failed);
    }
    if (isNew)
        return syncFolder(file_.has_parent_path() ? file_.parent_path() : ".");
    return {};
}

Result<std::vector<LogRow>> SpillJournal::read() const
{
    auto part = readPart(0, std::numeric_limits<std::size_t>::max());
    if (!part)
        return part.error();
    return std::move(part->rows);
}

Result<SpillJournal::Part> SpillJournal::readPart(
    std::uint64_t from, std::size_t most, std::uint64_t until) const
{
    Part part;
    part.next = from;
    if (empty())
        return part;
    std::ifstream in(file_, std::ios::binary);
    if (!in.seekg(static_cast<std::streamoff>(from)))
        return fileError(file_, errno != 0 ? errno : EIO);
    std::string line;
    for (std::size_t lines = 0; lines < most && part.next < until; ++lines) {
        if (!std::getline(in, line) || in.eof())
            return part; // a torn last line has no line break and was never acknowledged
        part.next += line.size() + 1;
        if (line.empty())
            continue;
        if (auto row = rowFromJournalLine(line))
            part.rows.push_back(std::move(*row));
        else
            ++part.damaged;
    }
    part.atEnd = in.peek() == std::ifstream::traits_type::eof();
    return part;
}

Result<void> SpillJournal::clear()
{
    if (::unlink(file_.c_str()) != 0 && errno != ENOENT)
        return fileError(file_, errno);
    return syncFolder(file_.has_parent_path() ? file_.parent_path() : ".");
}

Result<void> SpillJournal::setAside(const std::string& suffix)
{
    std::filesystem::path kept = file_;
    kept += suffix;
    if (::rename(file_.c_str(), kept.c_str()) != 0)
        return fileError(file_, errno);
    return syncFolder(file_.has_parent_path() ? file_.parent_path() : ".");
}

bool SpillJournal::empty() const
{
    std::error_code failed;
    const auto size = std::filesystem::file_size(file_, failed);
    return failed || size == 0;
}

} // namespace haetae
