// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <cstdio>
#include <fstream>
#include <random>

#include "core/storage/rows.h"
#include "storage/event_log.h"
#include "storage/export/evidence_bundle.h"
#include "storage/export/log_export.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;

namespace {

std::string contentOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void write(const std::filesystem::path& file, const std::string& bytes)
{
    std::ofstream(file, std::ios::binary) << bytes;
}

/// A bundle of five rows, unpacked by unzip. *thread-bound*
struct Unpacked {
    Unpacked()
    {
        const auto database = folder / "log";
        auto log = EventLog::open(database, LogOrigin::Site, EventLog::Access::ReadWrite);
        for (int i = 1; i <= 5; ++i)
            REQUIRE(log->append(personRow(i)));
        const auto key = SigningKey::readOrMake(signingKeyOf(database));
        REQUIRE(log->sign(*key, WallTime(std::chrono::seconds(1'790'000'000))));
        publicKey = key->publicHex();
        const auto done = exportLog(database, {}, ExportFormat::Bundle, folder / "b.zip");
        if (!done)
            FAIL(done.error().line());
        CHECK(done->rows == 5);
        const std::string unzip =
            "unzip -q '" + (folder / "b.zip").string() + "' -d '" + bundle.string() + "'";
        REQUIRE(std::system(unzip.c_str()) == 0);
    }

    /// The verifier that we trust, not the one that may have been changed.
    [[nodiscard]] int verify(const std::string& key = {}) const
    {
        write(bundle / "verify.sh", bundleVerifier());
        return run(key);
    }
    [[nodiscard]] int run(const std::string& key = {}) const
    {
        const std::string command = "sh '" + (bundle / "verify.sh").string() + "' " + key + " > '"
            + (folder / "said").string() + "' 2>&1";
        const int status = std::system(command.c_str());
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    [[nodiscard]] std::string said() const { return contentOf(folder / "said"); }

    TemporaryFolder folder;
    std::filesystem::path bundle = folder / "bundle";
    std::string publicKey;
};

} // namespace

TEST_CASE("a bundle is found whole by a shell, and says what it is and who signed it")
{
    const Unpacked bundle;
    CHECK(bundle.run() == 0);
    INFO(bundle.said());
    CHECK(bundle.said().find("signed by " + bundle.publicKey) != std::string::npos);
    CHECK(bundle.said().find("not a medical device") != std::string::npos);
    CHECK(bundle.said().find("rows: 5") != std::string::npos);
    CHECK(bundle.run(bundle.publicKey) == 0);
    CHECK(bundle.run(std::string(64, '0')) == 1);
    CHECK(readHeads(bundle.bundle / "heads.jsonl")->size() == 1);
    CHECK(contentOf(bundle.bundle / "rows.csv").find("not a medical device") != std::string::npos);
}

TEST_CASE("one changed byte in any file is found by the shell, wherever it is")
{
    const Unpacked bundle;
    std::mt19937 random(20261123);
    for (const auto& entry : std::filesystem::directory_iterator(bundle.bundle)) {
        const auto file = entry.path();
        if (file.filename() == "verify.sh") // below
            continue;
        const std::string whole = contentOf(file);
        for (int attempt = 0; attempt < 8; ++attempt) {
            std::string changed = whole;
            const auto place = random() % whole.size();
            changed[place] = static_cast<char>(changed[place] ^ (1 << random() % 8));
            write(file, changed);
            INFO(file.filename() << " byte " << place);
            CHECK(bundle.verify() == 1);
        }
        write(file, whole + "\n");
        CHECK(bundle.verify() == 1);
        std::filesystem::remove(file);
        CHECK(bundle.verify() == 1);
        write(file, whole);
        CHECK(bundle.verify() == 0);
    }
    write(bundle.bundle / "verify.sh", bundleVerifier() + "# changed\n");
    CHECK(bundle.run() == 1);
    CHECK(bundle.verify() == 0);
    write(bundle.bundle / "more.csv", "another file");
    CHECK(bundle.verify() == 1);
}

TEST_CASE("a bundle holds the pictures of its alarms that may be looked at, under its signature")
{
    const WallTime taken(std::chrono::seconds(1'790'000'000));
    TemporaryFolder folder;
    auto log = EventLog::open(folder / "log", LogOrigin::Site, EventLog::Access::ReadWrite);
    for (const char* alarm : {"a", "b"}) {
        REQUIRE(log->append(alarmRow(std::string("raised-") + alarm, alarm)));
        KeptPicture picture;
        picture.alarmUuid = alarm;
        picture.taken = taken;
        picture.row = personRow(*alarm);
        picture.row.kind = RowKind::System;
        picture.row.what = keptWhat(picture.kind);
        picture.content = std::string("picture of ") + alarm;
        REQUIRE(log->keepPicture(picture));
    }
    ExportWatch may;
    may.pictures.thermalCrops = {true, "consent", std::chrono::hours(24)};
    may.now = taken + std::chrono::hours(24);
    const auto picturesOf = [&](const ExportWatch& watch, const std::string& name) {
        LogFilter filter;
        filter.text = "raised";
        const auto done = exportLog(
            folder / "log", filter, ExportFormat::Bundle, folder / (name + ".zip"), watch);
        REQUIRE(done);
        const auto to = folder / name;
        const std::string unzip =
            "unzip -q '" + (folder / (name + ".zip")).string() + "' -d '" + to.string() + "'";
        REQUIRE(std::system(unzip.c_str()) == 0);
        return done->pictures;
    };
    const auto verify = [&](const std::string& name) {
        const std::string command =
            "sh '" + (folder / name / "verify.sh").string() + "' >/dev/null";
        return WEXITSTATUS(std::system(command.c_str()));
    };
    CHECK(picturesOf({}, "nobody") == 0);
    CHECK_FALSE(std::filesystem::exists(folder / "nobody" / "pictures"));
    CHECK(verify("nobody") == 0);

    CHECK(picturesOf(may, "whole") == 2);
    CHECK(verify("whole") == 0);
    const auto picture = folder / "whole" / "pictures" / "row-2-thermal_crop.png";
    CHECK(contentOf(picture) == "picture of a");
    write(picture, "picture of b");
    CHECK(verify("whole") == 1);
    write(picture, "picture of a");
    write(folder / "whole" / "pictures" / "row-9-thermal_crop.png", "slipped in");
    CHECK(verify("whole") == 1);

    may.now += std::chrono::seconds(1);
    CHECK(picturesOf(may, "over") == 0); // its time is over, though nothing has destroyed it yet
}

TEST_CASE("a bundle that somebody signs with a key of his own is not the site's")
{
    const Unpacked forged;
    const Unpacked site;
    CHECK(forged.verify() == 0);
    CHECK(forged.verify(site.publicKey) == 1);
    CHECK(forged.said().find("not by " + site.publicKey) != std::string::npos);
}

TEST_CASE("the verifier is short enough to be read before it is trusted")
{
    const auto& script = bundleVerifier();
    CHECK(std::count(script.begin(), script.end(), '\n') < 100);
}
