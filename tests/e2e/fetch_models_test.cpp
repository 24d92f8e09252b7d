// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/vfs.h>

#include <catch2/catch.hpp>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <iterator>

#include "support/program_run.h"
#include "support/temporary_folder.h"

using namespace haetae::test;
namespace fs = std::filesystem;

namespace {

void writeScript(const fs::path& file, const std::string& text)
{
    fs::create_directories(file.parent_path());
    std::ofstream(file) << "#!/bin/sh\n" << text;
    fs::permissions(file, fs::perms::owner_all);
}

std::ptrdiff_t leftInMemory()
{
    std::ptrdiff_t left = 0;
    for (const auto& entry : fs::directory_iterator("/dev/shm"))
        left += entry.path().filename().string().rfind("haetae-", 0) == 0 ? 1 : 0;
    return left;
}

/// The script fetches nothing where a package could only pass through a disk.
bool hasMemoryFolder()
{
    constexpr auto kTmpfs = 0x01021994; // TMPFS_MAGIC of statfs(2)
    struct statfs about { };
    return ::statfs("/dev/shm", &about) == 0 && about.f_type == kTmpfs
        && about.f_bavail * static_cast<std::uint64_t>(about.f_bsize) >= 48U * 1024 * 1024;
}

/// The script with another npm before it in PATH; nothing of it may stay.
ProgramRun fetch(const TemporaryFolder& folder, const std::string& path)
{
    const auto before = leftInMemory();
    auto run =
        runProgram("/bin/sh", {HAETAE_SOURCE_DIR "/packaging/fetch_models.sh", HAETAE_PROGRAM},
            folder.path(), {"XDG_DATA_HOME=" + folder.path().string(), "PATH=" + path});
    CHECK(leftInMemory() == before);
    CHECK_FALSE(fs::exists(folder / "haetae/models"));
    return run;
}

} // namespace

TEST_CASE("without a usable npm the models stay away, in one line and nothing else")
{
    if (!hasMemoryFolder()) {
        std::cout << "SKIPPED: /dev/shm is no memory of 48 MB\n";
        return;
    }
    const TemporaryFolder folder;
    const fs::path npm = folder / "bin/npm";
    const std::string path = (folder / "bin").string() + ":/usr/bin:/bin";
    const std::string rightSum = "sha512-WDMmK3CfNLo8jylWqMoQgf4nIst3M0fzx1dnac96wv/"
                                 "dvMTN4DxC/Pq1DGtduDk1lktCamQ3MIDXFnvrdHTXDw==";
    std::string expected;
    SECTION("that cannot reach its registry")
    {
        writeScript(npm, "echo 'npm ERR! network' >&2; exit 1\n");
        expected = "cannot reach";
    }
    SECTION("that is offered another package")
    {
        writeScript(npm, "echo sha512-AAAA\n");
        expected = "another";
    }
    SECTION("that stops half way")
    {
        writeScript(npm, "[ $1 = view ] && echo " + rightSum + " || exit 1\n");
        expected = "does not deliver";
    }
    SECTION("that delivers something damaged")
    {
        writeScript(npm,
            "[ $1 = view ] && { echo " + rightSum
                + "; exit 0; }\nwhile [ $1 != --pack-destination ]; do shift; done\n"
                  "echo damaged > $2/x.tgz\n");
        expected = "damaged";
    }
    const auto run = fetch(folder, path);
    INFO(run.errors);
    CHECK(run.exitCode == 1);
    REQUIRE(run.errorLines().size() == 1);
    CHECK(run.errorLines()[0].find(expected) != std::string::npos);
}
