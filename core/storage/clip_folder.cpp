// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clip_folder.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <system_error>

#include "base/atomic_file.h"
#include "storage/hash_chain.h"

namespace haetae {
namespace {

constexpr const char* kSuffix = ".mkv";

/// A descriptor that closes itself.
struct Descriptor {
    int number = -1;
    explicit Descriptor(int of) : number(of) { }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (number >= 0)
            ::close(number);
    }
};

Result<void> writeAll(int descriptor, const char* bytes, std::size_t size, const std::string& name)
{
    while (size > 0) {
        const auto written = ::write(descriptor, bytes, size);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return fileError(name, errno);
        bytes += written;
        size -= static_cast<std::size_t>(written);
    }
    return {};
}

/// A file of the folder and of no other place; empty for a note that nobody here wrote.
std::string nameIn(const nlohmann::json& note)
{
    if (!note.is_object() || !note.contains("file") || !note["file"].is_string())
        return {};
    const auto name = note["file"].get<std::string>();
    const bool plain = std::all_of(name.begin(), name.end(),
        [](unsigned char c) { return std::isalnum(c) != 0 || c == '-' || c == '_' || c == '.'; });
    return plain && !name.empty() && name.front() != '.' ? name : std::string();
}

nlohmann::json parsed(const std::string& note)
{
    return nlohmann::json::parse(note, nullptr, false);
}

std::string fileNameOf(const std::string& uuid)
{
    std::string name = uuid;
    std::replace_if(
        name.begin(), name.end(),
        [](unsigned char c) { return std::isalnum(c) == 0 && c != '-' && c != '_'; }, '_');
    return name + kSuffix;
}

/// Zeros reach the disk before the name goes.
Result<void> wipe(const std::filesystem::path& file)
{
    const Descriptor open(::open(file.c_str(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW));
    if (open.number < 0)
        return errno == ENOENT ? Result<void>() : Result<void>(fileError(file, errno));
    struct stat facts { };
    if (::fstat(open.number, &facts) != 0)
        return fileError(file, errno);
    static constexpr std::array<char, 65'536> kZeros{};
    for (auto left = static_cast<std::size_t>(facts.st_size); left > 0;) {
        const std::size_t part = std::min(left, kZeros.size());
        if (auto done = writeAll(open.number, kZeros.data(), part, file.string()); !done)
            return done;
        left -= part;
    }
    if (::fsync(open.number) != 0)
        return fileError(file, errno);
    if (::unlink(file.c_str()) != 0 && errno != ENOENT)
        return fileError(file, errno);
    return {};
}

} // namespace

ClipFolder::ClipFolder(const std::filesystem::path& database) : folder_(database)
{
    folder_ += ".clips";
}

Result<std::string> ClipFolder::keep(const std::string& uuid, const std::string& matroska) const
{
    if (::mkdir(folder_.c_str(), 0700) != 0 && errno != EEXIST)
        return fileError(folder_, errno);
    const std::string name = fileNameOf(uuid);
    const auto file = folder_ / name;
    // Nothing of that name stands in the log: it is what a crash left.
    const Descriptor open(
        ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (open.number < 0)
        return fileError(file, errno);
    if (auto done = writeAll(open.number, matroska.data(), matroska.size(), file.string()); !done) {
        static_cast<void>(wipe(file)); // what fails here is swept later
        return done.error();
    }
    return nlohmann::json{
        {"file", name}, {"bytes", matroska.size()}, {"sha256", payloadHash({}, matroska)}}
        .dump();
}

Result<std::string> ClipFolder::read(const std::string& note) const
{
    auto facts = parsed(note);
    const std::string name = nameIn(facts);
    std::ifstream in(folder_ / name, std::ios::binary);
    if (name.empty() || !in)
        return fail(ErrorKind::NotFound, "clip", "has been destroyed", {});
    std::string bytes{std::istreambuf_iterator<char>(in), {}};
    if (facts["sha256"] != payloadHash({}, bytes))
        return fail(ErrorKind::Corrupt, (folder_ / name).string(), "is not the clip that was kept",
            "tell an admin: somebody or a disk has changed it");
    return bytes;
}

Result<void> ClipFolder::destroy(const std::string& note) const
{
    const std::string name = nameIn(parsed(note));
    return name.empty() ? Result<void>() : wipe(folder_ / name);
}

Result<int> ClipFolder::destroyAllBut(const std::set<std::string>& notes) const
{
    std::set<std::string> kept;
    for (const std::string& note : notes)
        kept.insert(nameIn(parsed(note)));
    int destroyed = 0;
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(folder_, none)) {
        if (kept.contains(entry.path().filename().string()))
            continue;
        if (auto done = wipe(entry.path()); !done)
            return done.error();
        ++destroyed;
    }
    return destroyed;
}

bool ClipFolder::empty() const
{
    std::error_code none;
    const bool nothing = std::filesystem::is_empty(folder_, none);
    return none || nothing;
}

} // namespace haetae
