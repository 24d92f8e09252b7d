// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_options.h"

#include <CLI/CLI.hpp>
#include <iostream>

namespace haetae {

std::variant<ConsoleOptions, int> parseConsoleOptions(int argc, char** argv)
{
    ConsoleOptions options;
    CLI::App program("haetae: the console of a guard desk");
    program.set_version_flag("--version", HAETAE_VERSION);
    program.add_option("--config", options.config, "settings file (TOML)")
        ->check(CLI::ExistingFile);
    auto* scenario = program.add_option(
        "--scenario", options.scenario, "a simulated entrance: tour, calm, fever, ...");
    auto* replay =
        program
            .add_option("--replay", options.replay,
                "recordings (CPTV v2, FLIR JPEG, SEQ, CSQ, 16-bit TIFF), played in a row")
            ->check(CLI::ExistingFile)
            ->excludes(scenario);
    program
        .add_option(
            "--rotate", options.rotateDegrees, "of --replay: clockwise, until people stand upright")
        ->check(CLI::IsMember({0, 90, 180, 270}))
        ->needs(replay);
    program
        .add_option("--kelvin-per-count", options.kelvinPerCount,
            "of --replay: of a 16-bit TIFF, where it does not say so itself")
        ->check(CLI::Range(0.0005, 1.0))
        ->needs(replay);
    program
        .add_option("--reference-temperature", options.referenceTemperature, "of --replay: degC")
        ->check(CLI::Range(20.0, 60.0))
        ->needs(replay);
    program.add_flag("--kiosk", options.kiosk, "fill the screen");
    program.add_option("--screen", options.screen, "which screen, from 0")
        ->check(CLI::Range(0, 15));
    program
        .add_option("--visitor-screen", options.visitorScreen,
            "a second window that tells visitors what to do, on this screen, from 0")
        ->check(CLI::Range(0, 15));
    std::string layout;
    program.add_option("--layout", layout,
        "the visible picture: inset or side-by-side; or the name of a saved layout of entrances");
    std::string language;
    program.add_option("--language", language, "ko or en; the system's unless given")
        ->check(CLI::IsMember({"ko", "en"}));
    std::string look;
    program
        .add_option(
            "--look", look, "dark, light or high-contrast; as the settings say unless given")
        ->check(CLI::IsMember({"dark", "light", "high-contrast"}));
    program.add_option("--scale", options.scalePercent, "size of letters and controls in percent")
        ->check(CLI::Range(100, 300));
    program.add_option(
        "--screenshot", options.screenshot, "of --scenario: save a picture of the window and end");
    program.add_option("--after", options.afterSeconds, "of --screenshot: seconds to wait")
        ->check(CLI::Range(0.0, 3600.0));
    program.add_option(
        "--demo-folder", options.demoFolder, "where the pictures go when there is no display");
    program.add_option("--bench-ui", options.benchAlarms, "measure with so many alarms and end")
        ->check(CLI::Range(10, 100000))
        ->group(""); // for haetaectl bench ui
    auto* report = program.add_option("--draw-report", options.report.file, "a report as PDF");
    report->group(""); // this and the next four: for haetaectl log export --format pdf
    const auto ofReport = [&](const char* name, auto& value) {
        program.add_option(name, value, "of --draw-report")->needs(report)->group("");
    };
    ofReport("--format", options.report.format);
    ofReport("--log", options.report.log);
    ofReport("--from", options.report.from);
    ofReport("--to", options.report.to);
    try {
        program.parse(argc, argv);
    } catch (const CLI::Success& success) {
        return program.exit(success);
    } catch (const CLI::ParseError& error) {
        std::cerr << "haetae: " << error.what() << "; see haetae --help\n";
        return 2;
    }
    if (!options.screenshot.empty() && options.scenario.empty()) {
        std::cerr << "haetae: --screenshot: pictures of real people are never written; add "
                     "--scenario NAME\n";
        return 2;
    }
    options.sideBySide = layout == "side-by-side";
    if (!look.empty())
        options.look = look == "light" ? LookScheme::Light
            : look == "dark"           ? LookScheme::Dark
                                       : LookScheme::HighContrast;
    options.viewGiven = options.sideBySide || layout == "inset";
    if (!layout.empty() && !options.viewGiven)
        options.layout = layout;
    if (!language.empty())
        options.language = language == "ko" ? Language::Korean : Language::English;
    return options;
}

} // namespace haetae
