// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <fstream>

#include "camera/recording/recording_reader.h"
#include "support/program_run.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;

namespace {

constexpr int kRefused = 3;

/// A site with a camera that does not answer and a recording that plays as one.
struct Site {
    explicit Site(const std::string& privacy)
    {
        std::ofstream(folder / "settings.toml")
            << privacy
            << "[[camera]]\nid = \"door\"\nname = \"Door\"\nbackend = \"rtsp\"\n"
               "address = \"rtsp://127.0.0.1:9/live\"\n"
               "[[camera]]\nid = \"tape\"\nname = \"Tape\"\nbackend = \"replay\"\n"
               "files = [\""
            << (folder / "first.mkv").string() << "\"]\n";
    }
    ProgramRun record(const std::vector<std::string>& what, const char* output) const
    {
        std::vector<std::string> all{
            "record", "--output", (folder / output).string(), "--seconds", "1.2"};
        all.insert(all.end(), what.begin(), what.end());
        return runProgram(HAETAE_PROGRAM, all, folder.path());
    }
    ProgramRun recordCamera(const std::string& camera, const char* output) const
    {
        return record(
            {"--camera", camera, "--config", (folder / "settings.toml").string()}, output);
    }
    TemporaryFolder folder;
};

std::vector<cv::Mat> countsIn(const std::filesystem::path& file)
{
    auto reader = RecordingReader::open(file);
    REQUIRE(reader);
    std::vector<cv::Mat> all;
    while (const auto frame = reader->next()) {
        CHECK_FALSE(frame->bgr.empty());
        all.push_back(frame->counts);
    }
    return all;
}

} // namespace

TEST_CASE("real people are not recorded where no picture of people may be kept")
{
    const Site site("");
    const ProgramRun run = site.recordCamera("door", "out.mkv");
    INFO(run.errors);
    CHECK(run.exitCode == kRefused);
    REQUIRE(run.errorLines().size() == 1);
    CHECK(run.errors.find("privacy.thermal_crops.keep") != std::string::npos);
    CHECK(run.errors.find("privacy.visible_pictures.keep") != std::string::npos);
    CHECK(run.errors.find("legal basis") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(site.folder / "out.mkv"));
    // With a switch on it is the camera that is asked for, and this one is not there.
    const Site allowed("[privacy.thermal_crops]\nkeep = true\nlegal_basis = \"consent\"\n");
    const ProgramRun tried = allowed.recordCamera("door", "out.mkv");
    CHECK(tried.exitCode != 0);
    CHECK(tried.errors.find("privacy") == std::string::npos);
}

TEST_CASE("a simulated scene and a recording are recorded whatever the switches say")
{
    const Site site("");
    const ProgramRun scene = site.record({"--scenario", "calm"}, "first.mkv");
    INFO(scene.errors);
    REQUIRE(scene.exitCode == 0);
    const auto first = countsIn(site.folder / "first.mkv");
    REQUIRE(first.size() > 3);
    const ProgramRun tape = site.recordCamera("tape", "second.mkv");
    INFO(tape.errors);
    REQUIRE(tape.exitCode == 0);
    const auto second = countsIn(site.folder / "second.mkv"); // both tracks again
    REQUIRE(second.size() > 3);
    for (std::size_t i = 0; i < std::min(first.size(), second.size()); ++i)
        CHECK(cv::norm(first[i], second[i], cv::NORM_INF) == 0.0);
}
