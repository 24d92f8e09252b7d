// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <opencv2/core.hpp>

#include "support/cptv_writer.h"
#include "support/program_run.h"

using namespace haetae::test;

namespace {

constexpr int kUsage = 2;
constexpr int kUnreadable = 3;

/// Frames of an empty room around this count.
CptvToWrite recording(int count, int frames = 12)
{
    CptvToWrite made;
    cv::RNG noise(3);
    for (int i = 0; i < frames; ++i) {
        cv::Mat counts(120, 160, CV_16UC1);
        noise.fill(counts, cv::RNG::NORMAL, count, 8);
        made.frames.push_back(
            {counts, static_cast<std::uint32_t>(2'000'000 + i * 111), 1'000'000, false});
    }
    return made;
}

ProgramRun replay(const ScratchFolder& folder, std::vector<std::string> arguments)
{
    arguments.insert(arguments.begin(), {"replay", "--reference-temperature", "38", "--json"});
    return runProgram(HAETAE_PROGRAM, arguments, folder.path());
}

/// One line on stderr: the program, what it is about, why and what to do now.
void checkOneClearLine(const ProgramRun& run, const std::string& subject)
{
    INFO(run.errors);
    REQUIRE(run.errorLines().size() == 1);
    const std::string line = run.errorLines().front();
    CHECK(line.rfind("haetaectl: ", 0) == 0);
    CHECK(line.find(subject) != std::string::npos);
    CHECK(line.find("; ") != std::string::npos);
    CHECK(line.back() != ' ');
    CHECK(line.back() != ';');
}

} // namespace

TEST_CASE("a recording that cannot be read is said in one line, whatever is wrong with it")
{
    const ScratchFolder folder;
    const auto whole = gzipped(cptvBytes(recording(29'500)));
    auto wide = recording(29'500);
    wide.announcedWidth = 4'000'000'000U;
    wide.announcedHeight = 4'000'000'000U;
    auto huge = recording(29'500);
    huge.announcedFrameSize = 0xfffffff0U;
    auto future = recording(29'500);
    future.version = 9;
    const std::string text = "no recording";
    const std::vector<std::pair<std::string, std::string>> cases{
        {"truncated.cptv",
            folder.write("truncated.cptv", {whole.begin(), whole.begin() + whole.size() / 2})},
        {"empty.cptv", folder.write("empty.cptv", std::vector<std::uint8_t>())},
        {"text.cptv",
            folder.write("text.cptv", std::vector<std::uint8_t>(text.begin(), text.end()))},
        {"wide.cptv", folder.write("wide.cptv", wide)},
        {"huge.cptv", folder.write("huge.cptv", huge)},
        {"future.cptv", folder.write("future.cptv", future)},
        {"missing.cptv", "missing.cptv"},
        {".", "."},
    };
    for (const auto& [name, path] : cases) {
        INFO(name);
        const auto run = replay(folder, {path});
        CHECK(run.exitCode == kUnreadable);
        checkOneClearLine(run, name);
    }
}

TEST_CASE("counts that are no temperatures are refused by name and nobody is seen in them")
{
    const ScratchFolder folder;
    const auto run = replay(folder, {folder.write("counts.cptv", recording(3'700))});
    CHECK(run.exitCode == kUnreadable);
    checkOneClearLine(run, "counts.cptv");
    CHECK(run.errors.find("radiometric") != std::string::npos);
    CHECK(run.output.find("\"people\":0") != std::string::npos);
}

TEST_CASE("a bad recording in a row costs none of the good ones")
{
    const ScratchFolder folder;
    const auto good = folder.write("good.cptv", recording(29'500));
    const auto also = folder.write("also.cptv", recording(29'500));
    const auto run = replay(folder, {good, "missing.cptv", also});
    CHECK(run.exitCode == kUnreadable);
    checkOneClearLine(run, "missing.cptv");
    CHECK(run.output.find("good.cptv") != std::string::npos);
    CHECK(run.output.find("also.cptv") != std::string::npos);
}

TEST_CASE("what was screened before a recording breaks off is still told and logged")
{
    const ScratchFolder folder;
    const auto whole = gzipped(cptvBytes(recording(29'500, 40)));
    const auto half = folder.write("half.cptv", {whole.begin(), whole.begin() + whole.size() / 2});
    const auto run = replay(folder, {half, "--log", "clips.sqlite"});
    CHECK(run.exitCode == kUnreadable);
    CHECK(run.output.find("\"summary\"") != std::string::npos);
    const auto list =
        runProgram(HAETAE_PROGRAM, {"log", "verify", "--log", "clips.sqlite"}, folder.path());
    CHECK(list.exitCode == 0);
}

TEST_CASE("a log that cannot be written is said before anything is screened")
{
    const ScratchFolder folder;
    const auto good = folder.write("good.cptv", recording(29'500));
    const std::vector<std::pair<std::string, int>> cases{
        {"absent/log.sqlite", kUnreadable}, {".", kUsage}, {"good.cptv", kUnreadable}};
    for (const auto& [log, code] : cases) {
        INFO(log);
        const auto run = replay(folder, {good, good, "--log", log});
        CHECK(run.exitCode == code);
        checkOneClearLine(run, log);
        CHECK(run.output.empty());
    }
}

TEST_CASE("arguments that cannot be meant are a usage error")
{
    const ScratchFolder folder;
    const auto good = folder.write("good.cptv", recording(29'500));
    const std::vector<std::vector<std::string>> cases{
        {}, {good, "--rotate", "45"}, {good, "--reference", "round"}, {good, "--threshold", "20"}};
    for (const auto& arguments : cases) {
        const auto run = replay(folder, arguments);
        CHECK(run.exitCode == kUsage);
        checkOneClearLine(run, arguments.empty() ? "FILE" : arguments[1]);
    }
}

TEST_CASE("an unknown subcommand is named beside those that exist, on every level")
{
    const ScratchFolder folder;
    const auto run = runProgram(HAETAE_PROGRAM, {"frobnicate"}, folder.path());
    CHECK(run.exitCode == 2);
    checkOneClearLine(run, "\"frobnicate\"");
    CHECK(run.errors.find("replay, simulate") != std::string::npos);
    const auto below = runProgram(HAETAE_PROGRAM, {"log", "frobnicate"}, folder.path());
    CHECK(below.exitCode == 2);
    checkOneClearLine(below, "\"frobnicate\"");
    CHECK(below.errors.find("verify") != std::string::npos);
    const auto option = runProgram(HAETAE_PROGRAM, {"--frobnicate"}, folder.path());
    CHECK(option.exitCode == 2);
    checkOneClearLine(option, "option \"--frobnicate\"");
    const auto none = runProgram(HAETAE_PROGRAM, {}, folder.path());
    CHECK(none.exitCode == 2);
    checkOneClearLine(none, "subcommand is missing");
}

TEST_CASE("a flat field is taken from a recording of the covered lens, and from nothing else")
{
    const ScratchFolder folder;
    const auto take = [&folder](const CptvToWrite& recorded) {
        return runProgram(HAETAE_PROGRAM,
            {"flat-field", folder.write("covered.cptv", recorded), "--save", "flat.yml"},
            folder.path());
    };
    auto covered = recording(29'500, 40);
    for (auto& frame : covered.frames)
        frame.counts(cv::Rect(0, 0, 80, 120)) += 6; // the sensor's left half reads a little high
    const auto taken = take(covered);
    INFO(taken.errors);
    CHECK(taken.exitCode == 0);
    CHECK(taken.output.find("160x120") != std::string::npos);

    auto room = recording(29'500, 40);
    for (auto& frame : room.frames)
        frame.counts(cv::Rect(60, 40, 30, 40)) += 600; // somebody stands there
    const auto refused = take(room);
    CHECK(refused.exitCode != 0);
    checkOneClearLine(refused, "flat field");
    checkOneClearLine(take(recording(29'500, 4)), "flat field"); // too few frames
}
