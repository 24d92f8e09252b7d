// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <sys/stat.h>

#include <fstream>
#include <iterator>

#include "base/sealed_secret.h"
#include "base/secret_file.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;

namespace {

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void write(const std::filesystem::path& file, const std::string& bytes)
{
    std::ofstream(file, std::ios::binary) << bytes;
    std::filesystem::permissions(
        file, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

unsigned modeOf(const std::filesystem::path& file)
{
    struct stat status { };
    REQUIRE(::stat(file.c_str(), &status) == 0);
    return status.st_mode & 0777U;
}

} // namespace

TEST_CASE("a sealed password is read back, and nobody else reads it in the file")
{
    const TemporaryFolder folder;
    const auto file = folder / "camera-east";
    for (const std::string& password : {std::string("x"), std::string("열쇠 with spaces "),
             std::string(255, 'p'), std::string("line\nbreak\n")}) {
        REQUIRE(sealSecret(file, Secret(password)));
        CHECK(*readSecret(file) == password);
        if (password.size() > 1)
            CHECK(bytesOf(file).find(password.substr(0, 8)) == std::string::npos);
        CHECK(modeOf(file) == 0600);
        CHECK(modeOf(folder / "sealing.key") == 0600);
    }
    REQUIRE(sealSecret(file, Secret("short")));
    const auto shortest = bytesOf(file).size();
    REQUIRE(sealSecret(file, Secret(std::string(200, 'l'))));
    CHECK(bytesOf(file).size() == shortest); // its length is no hint
    CHECK_FALSE(sealSecret(file, Secret("")));
    CHECK_FALSE(sealSecret(file, Secret(std::string(256, 'p'))));
    CHECK(*readSecret(file) == std::string(200, 'l')); // what was refused changed nothing
}

TEST_CASE("a plain password file is read as ever")
{
    const TemporaryFolder folder;
    write(folder / "plain", "word\n");
    CHECK(*readSecret(folder / "plain") == "word");
}

TEST_CASE("a sealed file that is damaged, renamed or without its key is refused, unrevealed")
{
    const TemporaryFolder folder;
    const auto file = folder / "camera-east";
    REQUIRE(sealSecret(file, Secret("the password")));
    const std::string whole = bytesOf(file);
    for (std::size_t at = 16; at < whole.size(); at += 13) {
        std::string bad = whole;
        bad[at] = static_cast<char>(bad[at] ^ 1);
        write(file, bad);
        const auto read = readSecret(file);
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == ErrorKind::Corrupt);
        CHECK(read.error().line().find("the password again") != std::string::npos);
    }
    for (std::size_t length = 16; length < whole.size(); length += 29) {
        write(file, whole.substr(0, length));
        CHECK_FALSE(readSecret(file));
    }
    write(folder / "camera-west", whole);
    CHECK(readSecret(folder / "camera-west").error().kind == ErrorKind::Corrupt);
    write(file, whole);
    CHECK(readSecret(file));
    const std::string key = bytesOf(folder / "sealing.key");
    write(folder / "sealing.key", std::string(key.size(), 'k'));
    CHECK(readSecret(file).error().kind == ErrorKind::Corrupt);
    write(folder / "sealing.key", key + "x");
    CHECK(readSecret(file).error().kind == ErrorKind::Corrupt);
    write(folder / "sealing.key", key);
    std::filesystem::permissions(folder / "sealing.key", std::filesystem::perms::others_read,
        std::filesystem::perm_options::add);
    CHECK(readSecret(file).error().kind == ErrorKind::PermissionDenied);
    std::filesystem::remove(folder / "sealing.key");
    CHECK(readSecret(file).error().kind == ErrorKind::NotFound);
}
