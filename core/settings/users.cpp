// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/users.h"

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>
#include <sstream>
#include <string_view>

#include "base/atomic_file.h"
#include "base/file_lock.h"
#include "model/account_faults.h"
#include "settings/password.h"

namespace haetae {
namespace {

using namespace std::chrono_literals;

constexpr int kFreeTries = 4;
constexpr std::chrono::seconds kFirstWait = 30s;
constexpr std::chrono::seconds kLongestWait = 1h;
constexpr off_t kLargestFile = 1024 * 1024;
constexpr unsigned kOwnerOnly = 0600;
// Actors that are no user: a row must not lie about who acted.
constexpr std::array<std::string_view, 5> kReserved{
    "haetae", kNobody, "desk", "unknown user", "nobody"};

Error unmeant(const std::string& subject, const char* reason, const char* advice)
{
    return {ErrorKind::InvalidInput, subject, reason, advice};
}

} // namespace

std::chrono::seconds User::lockedOutFor(WallTime now) const
{
    if (wrongTries <= kFreeTries || !lastWrong)
        return 0s;
    const int doublings = std::min(wrongTries - kFreeTries - 1, 10);
    const std::chrono::seconds wait = std::min(kLongestWait, kFirstWait * (1 << doublings));
    const auto left = std::chrono::ceil<std::chrono::seconds>(*lastWrong + wait - now);
    return std::clamp(left, std::chrono::seconds(0), wait);
}

const User* Users::find(const std::string& name) const
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const User& user) { return user.name == name; });
    return found == all.end() ? nullptr : &*found;
}

User* Users::find(const std::string& name)
{
    return const_cast<User*>(std::as_const(*this).find(name));
}

std::vector<Account> Users::accounts(WallTime now) const
{
    std::vector<Account> known;
    for (const User& user : all)
        known.push_back(
            {user.name, user.role, user.disabled, user.mustChange, user.lockedOutFor(now)});
    return known;
}

Result<void> Users::check() const
{
    for (const User& user : all) {
        if (auto fine = checkUserName(user.name); !fine)
            return fine;
        if (std::count_if(
                all.begin(), all.end(), [&](const User& other) { return other.name == user.name; })
            > 1)
            return unmeant(user.name, account_fault::kUserExists, "choose another name");
        if (user.role == Role::Nobody)
            return unmeant(user.name, account_fault::kNoRole, "choose guard, supervisor or admin");
        if (!isPasswordHash(user.hash))
            return fail(ErrorKind::Corrupt, user.name, "holds no password hash",
                "set the password again: haetaectl user passwd");
    }
    if (std::none_of(all.begin(), all.end(),
            [](const User& user) { return user.role == Role::Admin && !user.disabled; }))
        return fail(ErrorKind::Conflict, "users", account_fault::kLastAdmin,
            "one admin must be able to sign in: make another admin first");
    return {};
}

Result<void> checkUserName(const std::string& name)
{
    const bool blankEnd = !name.empty() && (name.front() == ' ' || name.back() == ' ');
    const bool control = std::any_of(name.begin(), name.end(),
        [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
    const auto length = std::count_if(name.begin(), name.end(),
        [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; });
    if (length < 1 || length > 32 || name.size() > 96 || blankEnd || control)
        return unmeant(
            "user", account_fault::kBadName, "use 1 to 32 characters, no blanks at the ends");
    if (std::find(kReserved.begin(), kReserved.end(), name) != kReserved.end()
        || name.rfind("os:", 0) == 0)
        return unmeant(
            name, account_fault::kReservedName, "the log uses it for itself; choose another");
    return {};
}

std::filesystem::path usersFileOf(const std::filesystem::path& settingsFile)
{
    return settingsFile.parent_path() / "users.toml";
}

Result<Users> UsersFile::load() const
{
    struct stat status { };
    if (::stat(file_.c_str(), &status) != 0)
        return fileError(file_, errno);
    if (!S_ISREG(status.st_mode) || status.st_size > kLargestFile)
        return unmeant(file_.string(), "is no users file", "check what lies at that path");
    if ((status.st_mode & 077U) != 0)
        return fail(ErrorKind::PermissionDenied, file_.string(),
            "others than its owner may read it", "chmod 600 the file");
    std::ifstream in(file_, std::ios::binary);
    std::ostringstream text;
    if (!in || (status.st_size > 0 && !(text << in.rdbuf())))
        return fileError(file_, EACCES);
    return parseUsers(text.str(), file_.filename().string());
}

Result<Users> UsersFile::change(const std::function<Result<void>(Users&)>& edit) const
{
    const auto lock = FileLock::take(file_);
    if (!lock)
        return lock.error();
    auto users = load();
    if (!users && users.error().kind == ErrorKind::NotFound)
        users = Users{};
    if (!users)
        return users;
    if (auto edited = edit(*users); !edited)
        return edited.error();
    if (auto fine = users->check(); !fine)
        return fine.error();
    auto out = AtomicFile::create(file_, kOwnerOnly);
    if (!out)
        return out.error();
    if (auto done = out->write(writeUsers(*users)); !done)
        return done.error();
    if (auto done = out->commit(); !done)
        return done.error();
    return users;
}

} // namespace haetae
