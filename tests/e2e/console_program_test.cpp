// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <fstream>

#include "support/program_run.h"
#include "support/temporary_folder.h"

using namespace haetae::test;

namespace {

/// The console in a home of its own, without a sound server and, as asked, without a display.
/// *thread-bound*
struct Home {
    TemporaryFolder folder;

    ProgramRun console(const std::vector<std::string>& arguments, bool offScreen = true) const
    {
        const std::string home = folder.path().string();
        std::vector<std::string> variables{"HOME=" + home, "XDG_DATA_HOME=" + home + "/data",
            "XDG_CONFIG_HOME=" + home + "/config", "XDG_RUNTIME_DIR=" + home, "TMPDIR=" + home,
            "LC_ALL=C.UTF-8", "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"};
        if (offScreen)
            variables.emplace_back("QT_QPA_PLATFORM=offscreen");
        return runProgram(
            HAETAE_PROGRAM, arguments, folder.path(), variables, std::chrono::seconds(60));
    }
};

/// The one line of ours; Qt's platform may add its own.
std::string ourOnlyLine(const ProgramRun& run)
{
    INFO(run.errors);
    std::vector<std::string> ours;
    for (const auto& line : run.errorLines()) {
        if (line.rfind("haetae: ", 0) == 0)
            ours.push_back(line);
    }
    REQUIRE(ours.size() == 1);
    CHECK(ours.front().find("; ") != std::string::npos);
    return ours.front();
}

} // namespace

TEST_CASE("the console runs a scenario off-screen and leaves the asked picture")
{
    const Home home;
    const auto run = home.console(
        {"--scenario", "fever", "--language", "en", "--screenshot", "x.png", "--after", "14"});
    INFO(run.errors);
    CHECK(run.exitCode == 0);
    std::ifstream picture(home.folder / "x.png", std::ios::binary);
    std::string head(8, '\0');
    picture.read(head.data(), 8);
    CHECK(head == "\x89PNG\r\n\x1a\n");
    CHECK(std::filesystem::file_size(home.folder / "x.png") > 20'000);
    // Neither a simulated log nor its temporary folder stays behind.
    for (const auto& entry : std::filesystem::recursive_directory_iterator(home.folder.path()))
        CHECK(entry.path().extension() != ".sqlite");
}

TEST_CASE("a picture of a recording's real people may be asked for")
{
    const Home home;
    const auto run = home.console({"--replay", "absent.cptv", "--screenshot", "x.png"});
    CHECK(run.exitCode == 2); // for the file alone
    CHECK(run.errors.find("absent.cptv") != std::string::npos);
    CHECK(run.errors.find("never written") == std::string::npos);
}

TEST_CASE("a settings file with a mistake is named with its line, and the console does not start")
{
    const Home home;
    std::ofstream(home.folder / "broken.toml") << "[desk]\nname = \"1F\"\nlimit = = 3\n";
    const auto run = home.console({"--config", "broken.toml"});
    CHECK(run.exitCode == 2);
    CHECK(ourOnlyLine(run).find("broken.toml:3") != std::string::npos);
}

TEST_CASE("without a display and without a scenario one line says what to do")
{
    const Home home;
    const auto run = home.console({}, false);
    CHECK(run.exitCode == 3);
    CHECK(ourOnlyLine(run).find("display") != std::string::npos);
}

TEST_CASE("a site's console refuses a simulated camera and keeps its log free of simulated people")
{
    const Home home;
    std::ofstream(home.folder / "site.toml") << "[[camera]]\nid = \"east\"\nbackend = "
                                                "\"simulated\"\naddress = \"fever\"\n";
    const auto run = home.console({"--config", "site.toml"});
    CHECK(run.exitCode == 2);
    const auto line = ourOnlyLine(run);
    CHECK(line.find("east") != std::string::npos);
    CHECK(line.find("simulation") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(home.folder / "data" / "haetae" / "log.sqlite"));
}

TEST_CASE("a layout that does not exist is named beside those that do")
{
    const Home home;
    const auto run = home.console({"--layout", "quad"});
    CHECK(run.exitCode == 2);
    const auto line = ourOnlyLine(run);
    CHECK(line.find("quad") != std::string::npos);
    CHECK(line.find("side-by-side") != std::string::npos);
}

TEST_CASE("what the console cannot do is one line, whatever was asked")
{
    const Home home;
    const auto scenario = home.console({"--scenario", "nonsense"});
    CHECK(scenario.exitCode == 2);
    CHECK(ourOnlyLine(scenario).find("nonsense") != std::string::npos);
    const auto option = home.console({"--nonsense"});
    CHECK(option.exitCode == 2);
    CHECK(ourOnlyLine(option).find("--nonsense") != std::string::npos);
    const auto config = home.console({"--config", "absent.toml"});
    CHECK(config.exitCode == 2);
    CHECK(ourOnlyLine(config).find("absent.toml") != std::string::npos);
}
