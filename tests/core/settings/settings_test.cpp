// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <fstream>

#include "settings/settings.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

Settings full()
{
    Settings s;
    s.desk = "Main \"gate\" \\ 정문";
    s.language = Language::Korean;
    s.escalationPhone = "1339";
    s.rule.limit = Celsius::degrees(37.8);
    s.rule.siteOffset = {TempDelta::kelvins(-0.123456789), false, "2026-11-01", "300 people",
        FacialSite::Forehead, TempDelta::kelvins(0.29), "2027-05-01"};
    s.rule.recheckBand = 0.1 + 0.2;
    s.rule.dwell = 250ms;
    CameraConfig east;
    east.id = {"east"};
    east.name = "동문";
    east.backend = "simulated";
    east.address = "tour";
    east.rotateDegrees = 90;
    east.reference.setTemperature = Celsius::degrees(35.0);
    east.reference.place = ThermalCircle{12.5, 20, 3.25};
    east.reference.shape = ReferenceShape::Square;
    east.reference.certificate = {
        Celsius::degrees(35.04), "2026-02-28", "2027-02-28", "the new one is on its way"};
    east.reference.largestError = TempDelta::kelvins(4.5);
    east.reference.leastTrust = 60;
    SecondReference second;
    second.setTemperature = Celsius::degrees(40.0);
    second.place = {80, 20.5, 3};
    second.certificate.expires = "2027-01-31";
    east.reference.second = second;
    east.visible =
        VisibleCamera{"rtsp", "rtsp://192.0.2.8/live", {"viewer", "/etc/haetae/word", ""}, 80ms};
    east.zones.include = {{{{0.125, 0.0}, {1.0, 0.2}, {0.7, 1.0}}}};
    east.zones.exclude = {
        {{{0, 0}, {0.1, 0}, {0.1, 0.1}, {0, 0.1}}}, {{{0.5, 0.5}, {0.6, 0.5}, {0.6, 1.0 / 3}}}};
    east.hours.spans = {
        *hoursSpanFromText("mon-fri 07:00-19:00"), *hoursSpanFromText("sun 22:00-06:00")};
    s.visitors = {1, "west-2", true};
    s.adaptiveLimit.use = AdaptiveUse::InForce;
    s.adaptiveLimit.minimumPeople = 40;
    s.adaptiveLimit.mayExceedFixed = true;
    s.baseline.whenValidated = Celsius::degrees(35.6);
    s.baseline.memory = 24h * 7;
    CameraConfig west;
    west.id = {"west-2"};
    west.backend = "replay";
    west.files = {"a.cptv", "b, c.cptv"};
    s.cameras = {east, west};
    return s;
}

std::string errorOf(const std::string& toml)
{
    const auto parsed = parseSettings(toml, "settings.toml");
    REQUIRE_FALSE(parsed);
    CHECK(parsed.error().kind == ErrorKind::InvalidInput);
    CHECK(parsed.error().line().find('\n') == std::string::npos);
    return parsed.error().line();
}

} // namespace

TEST_CASE("settings come back from their file exactly as they were")
{
    const std::string toml = writeSettings(full());
    const auto back = parseSettings(toml, "settings.toml");
    INFO(toml);
    if (!back)
        FAIL(back.error().line());
    CHECK(changes(full(), *back).empty());
    CHECK(writeSettings(*back) == toml);
    CHECK(back->rule == full().rule);
    CHECK(back->cameras.at(1).files == full().cameras.at(1).files);
    CHECK(back->cameras.at(0).reference.place->x == 12.5);
    CHECK_FALSE(back->cameras.at(1).reference.setTemperature);
    CHECK(back->adaptiveLimit == full().adaptiveLimit);
    CHECK(back->baseline == full().baseline);
    const ReferenceConfig& east = back->cameras.at(0).reference;
    CHECK(east.shape == ReferenceShape::Square);
    CHECK(east.certificate.value == Celsius::degrees(35.04));
    CHECK(east.certificate.expiredOverride == "the new one is on its way");
    REQUIRE(east.second);
    CHECK(east.second->setTemperature == Celsius::degrees(40.0));
    CHECK(east.second->certificate.expires == "2027-01-31");
    CHECK_FALSE(back->cameras.at(1).reference.second);
    CHECK(back->cameras.at(0).visible == full().cameras.at(0).visible);
    CHECK_FALSE(back->cameras.at(1).visible);
}

TEST_CASE("a second camera is refused where it cannot work or would show its password")
{
    struct Row {
        const char* toml; ///< below [camera.visible] in line 4
        const char* word;
    };
    const auto row = GENERATE(values<Row>({
        {"backend = \"rtsp\"", "address"},
        {"address = \"rtsp://a:b@192.0.2.8/\"", "secret_file"},
        {"address = \"rtsp://192.0.2.8/\"\nmost_skew_ms = 5", "10"},
        {"address = \"rtsp://192.0.2.8/\"\nmost_skew_ms = 2000", "1000"},
        {"address = \"rtsp://192.0.2.8/\"\nbackend = \"\"", "backend"},
        {"address = \"rtsp://192.0.2.8/\"\npassword = \"x\"", "password"},
    }));
    const std::string error = errorOf(
        "[[camera]]\nid = \"a\"\nbackend = \"v4l2\"\n[camera.visible]\n" + std::string(row.toml));
    INFO(row.toml << "\n" << error);
    CHECK(error.find(row.word) != std::string::npos);
}

TEST_CASE("clips of alarms need a kind of picture that is kept, on its basis")
{
    const std::string alone = errorOf("[privacy]\nalarm_clips = true\n");
    CHECK(alone.find("alarm_clips") != std::string::npos);
    CHECK(alone.find("thermal_crops.keep") != std::string::npos);
    const auto both = parseSettings("[privacy]\nalarm_clips = true\n[privacy.thermal_crops]\n"
                                    "keep = true\nlegal_basis = \"consent\"\n",
        "settings.toml");
    REQUIRE(both);
    CHECK(both->privacy.alarmClips);
    CHECK(parseSettings(writeSettings(*both), "s")->privacy == both->privacy);
    CHECK_FALSE(Settings().privacy.alarmClips);
}

TEST_CASE("an empty file means the defaults")
{
    const auto settings = parseSettings("", "settings.toml");
    REQUIRE(settings);
    CHECK(settings->rule == FeverRule());
    CHECK(settings->cameras.empty());
    CHECK(validate(Settings()).has_value());
}

TEST_CASE("each mistake in the file is named with its line")
{
    struct Row {
        const char* toml;
        const char* line;
        const char* word;
    };
    const auto row = GENERATE(values<Row>({
        {"desk = \"a\"\nlimit = 3", ":2", "limit"},
        {"[rule]\nlimit_c = 39.1", ":2", "39.1"},
        {"[rule]\nlimit_c = 33.9", ":2", "33.9"},
        {"[rule]\nlimit_c = 37.55", ":2", "0.1"},
        {"[rule]\nlimit_c = nan", ":2", "not a number"},
        {"[rule]\nlimit_c = \"37.5\"", ":2", "number"},
        {"\n[rule.site_offset]\nvalue_k = 3.5", ":3", "3.5"},
        {"[rule.site_offset]\nprovisional = false\nsince = \"2026-10-01\"", ":1", "validation"},
        {"[rule.site_offset]\nexpires = \"next year\"", ":2", "YYYY-MM-DD"},
        {"[rule]\ntoo_cold_c = 20", ":2", "30"},
        {"[rule]\nlargest_u95_k = 2", ":2", "1"},
        {"[rule]\n[rule.site_offset]\nvalue = 1.0", ":3", "value"},
        {"[rule]\nlimit_c = 37.5\nlimit_c = 37.6", ":3", "limit_c"},
        {"desk = 3", ":1", "text"},
        {"language = \"fr\"", ":1", "language"},
        {"[[camera]]\nid = \"East\"\nbackend = \"simulated\"", ":2", "East"},
        {"[[camera]]\nid = \"a\"\nbackend = \"x\"\n[[camera]]\nid = \"a\"\nbackend = \"x\"", ":5",
            "two cameras"},
        {"[[camera]]\nid = \"a\"", ":1", "backend"},
        {"[[camera]]\nid = \"a\"\nbackend = \"x\"\nrotate_degrees = 45", ":4", "45"},
        {"[[camera]]\nid = \"a\"\nbackend = \"x\"\n[camera.reference]\nset_temperature_c = 20",
            ":5", "25"},
        {"[[camera]]\nid = \"a\"\nbackend = \"x\"\n[camera.reference]\nplace = [1, 2]", ":5",
            "radius"},
        {"[[camera]]\nid = \"a\"\nbackend = \"x\"\n[camera.zones]\ninclude = [[[0, 0], [1, 0]]]",
            ":5", "corners"},
        {"[[camera]]\nid = \"a\"\nbackend = \"x\"\n[camera.zones]\nexclude = [[[0, 0], [1, 0], [2, "
         "1]]]",
            ":5", "width"},
        {"[camera]\nid = \"a\"", ":1", "[[camera]]"},
        {"rule = 5", ":1", "table"},
        {"desk = \"open", ":1", ""},
        {"desk = \"\\u0007\"", ":1", "control"},
        {"[rule]\nminimum_frames = 99999999999", ":2", "whole number"},
        {"\xff\xfe", ":1", ""},
        {"[adaptive_limit]\nuse = \"always\"", ":2", "in_force"},
        {"[adaptive_limit]\nuse = \"in_force\"\nminimum_people = 3", ":3", "10"},
        {"[adaptive_limit]\nlimit_c = 37.0", ":2", "limit_c"},
        {"[adaptive_limit]\nmost_above_fixed_k = 2.0", ":2", "0.5"},
        {"[baseline]\ndo_not_screen_k = 0.3", ":2", "0.3"},
        {"[baseline]\nwhen_validated_c = 20.0", ":2", "30"},
        {"[[camera]]\nid = \"a\"\nbackend = \"x\"\nhours = [\"mon 25:00-26:00\"]", ":4", "mon-fri"},
        {"[visitors]\nentrance = \"nowhere\"", ":2", "nowhere"},
    }));
    const std::string error = errorOf(row.toml);
    INFO(row.toml << "\n" << error);
    CHECK(error.find(std::string("settings.toml") + row.line) == 0);
    CHECK(error.find(row.word) != std::string::npos);
}

TEST_CASE("a reference's papers that cannot be meant are refused with their line")
{
    struct Row {
        const char* toml; ///< below a camera's reference, which begins in line 4
        const char* line;
        const char* word;
    };
    const auto row = GENERATE(values<Row>({
        {"shape = \"round\"", ":5", "square"},
        {"least_trust = 101", ":5", "100"},
        {"largest_error_k = 0", ":5", "0.5"},
        {"[camera.reference.certificate]\nexpires = \"31.12.2026\"", ":6", "YYYY-MM-DD"},
        {"[camera.reference.certificate]\nexpires = \"2026-02-30\"", ":6", "YYYY-MM-DD"},
        {"[camera.reference.certificate]\nexpires = \"2026-12-3x\"", ":6", "YYYY-MM-DD"},
        {"[camera.reference.certificate]\nexpires = 2026-12-31", ":6", "text"},
        {"[camera.reference.certificate]\nissued = \"2026-05-02\"\nexpires = \"2026-05-01\"", ":7",
            "before"},
        {"[camera.reference.certificate]\nvalue_c = 3.5", ":6", "25"},
        {"[camera.reference.certificate]\nexpiry = \"2026-12-31\"", ":6", "expiry"},
        {"[camera.reference.second]\nset_temperature_c = 40.0", ":5", "place"},
        {"[camera.reference.second]\nplace = [1, 2, 3]", ":5", "set_temperature_c"},
        {"[camera.reference.second]\nraduis = 3", ":6", "raduis"},
    }));
    const std::string error = errorOf(
        "[[camera]]\nid = \"a\"\nbackend = \"x\"\n[camera.reference]\n" + std::string(row.toml));
    INFO(row.toml << "\n" << error);
    CHECK(error.find(std::string("settings.toml") + row.line) == 0);
    CHECK(error.find(row.word) != std::string::npos);
}

TEST_CASE("every limit from 34.0 to 39.0 in steps of 0.1 is allowed and survives the file")
{
    for (int tenths = 340; tenths <= 390; ++tenths) {
        Settings settings;
        settings.rule.limit = Celsius::degrees(tenths / 10.0);
        const auto back = parseSettings(writeSettings(settings), "s");
        REQUIRE(back);
        CHECK(back->rule.limit == settings.rule.limit);
    }
}

TEST_CASE("a settings file cut at any byte is refused or read, never a crash")
{
    const std::string toml = writeSettings(full());
    for (std::size_t size = 0; size < toml.size(); ++size) {
        const auto parsed = parseSettings(toml.substr(0, size), "s");
        if (!parsed)
            CHECK_FALSE(parsed.error().reason.empty());
    }
}

TEST_CASE("saving replaces the file whole and keeps it for its owner only")
{
    const TemporaryFolder folder;
    const auto file = folder / "settings.toml";
    std::ofstream(file) << "old";
    REQUIRE(saveSettings(full(), file));
    const auto loaded = loadSettings(file);
    REQUIRE(loaded);
    CHECK(changes(full(), *loaded).empty());
    CHECK((std::filesystem::status(file).permissions() & std::filesystem::perms::others_all)
        == std::filesystem::perms::none);
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("settings that cannot be meant or saved leave the file as it was")
{
    const TemporaryFolder folder;
    const auto file = folder / "settings.toml";
    REQUIRE(saveSettings(full(), file));
    Settings wrong = full();
    wrong.rule.limit = Celsius::degrees(50);
    CHECK(saveSettings(wrong, file).error().kind == ErrorKind::InvalidInput);
    CHECK(changes(full(), *loadSettings(file)).empty());
    CHECK(saveSettings(full(), file / "x").error().kind == ErrorKind::NotFound);
    CHECK(saveSettings(full(), folder.path()).error().kind == ErrorKind::InvalidInput);
    CHECK(loadSettings(folder / "none").error().kind == ErrorKind::NotFound);
}

TEST_CASE("changes name the key, before and after, and hide passwords")
{
    Settings before = full();
    before.cameras[0].address = "rtsp://user:old@10.0.0.2/1";
    Settings after = before;
    after.rule.limit = Celsius::degrees(37.5);
    after.cameras[0].address = "rtsp://user:new@10.0.0.2/1";
    after.cameras.pop_back();
    const auto found = changes(before, after);
    REQUIRE(found.size() >= 3);
    CHECK(found[0].key == "rule.limit_c");
    CHECK(found[0].before == "37.8");
    CHECK(found[0].after == "37.5");
    CHECK(found[1].key == "camera.east.address");
    for (const SettingChange& change : found) {
        CHECK(change.before.find("old") == std::string::npos);
        CHECK(change.after.find("new") == std::string::npos);
    }
    CHECK(found[2].key == "camera.west-2.id");
    CHECK(found[2].after.empty());
    CHECK(changes(before, before).empty());
}

TEST_CASE("a desk's sound is read, kept and refused like every other setting")
{
    const auto read = parseSettings(
        "[sound]\nfloor_percent = 55\n[sound.high]\nrepeat = \"every_seconds\"\nevery_s = 9\n",
        "desk.toml");
    REQUIRE(read);
    CHECK(read->sound.floorPercent == 55);
    CHECK(read->sound.high == SoundRule{SoundRepeat::EverySeconds, std::chrono::seconds(9)});
    CHECK(read->sound.medium == SoundConfig{}.medium);
    CHECK(parseSettings(writeSettings(*read), "again")->sound == read->sound);
    REQUIRE(changes(Settings{}, *read).size() == 3);
    CHECK(changes(Settings{}, *read)[0].key == "sound.floor_percent");
    CHECK_FALSE(parseSettings("[sound.low]\nrepeat = \"never\"\n", "desk.toml"));
    CHECK_FALSE(parseSettings("[sound.high]\nevery_s = 3\n", "desk.toml"));
    CHECK_FALSE(parseSettings("[sound]\nfloor_percent = 101\n", "desk.toml"));
}
