// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <fstream>
#include <iostream>

#include "base/clock.h"
#include "camera/dahua/dahua_camera.h"
#include "camera/dahua/dahua_device.h"
#include "support/dahua_double.h"
#include "support/qt_application.h"
#include "support/self_signed.h"
#include "support/temporary_folder.h"
#include "thermal/radiometry.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

/// A camera as a site has it, and how it is opened. *thread-bound*
struct Site {
    explicit Site(const std::string& password = "right one")
    {
        std::ofstream(folder / "secret") << password << "\n";
        std::filesystem::permissions(folder / "secret",
            std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
        config.id = CameraId{"east"};
        config.access = {"admin", (folder / "secret").string(), {}};
    }
    Result<std::unique_ptr<CameraSource>> open(const std::string& address)
    {
        config.address = address;
        OpenOptions options;
        options.clock = &clock;
        return openDahua(config, options);
    }
    QtApplication qt;
    TemporaryFolder folder;
    SystemClock clock;
    CameraConfig config;
};

const std::string kQuick = "/?visible=0&every_ms=100";

/// What it says next of that kind, within a handful of turns.
template <class Kind>
std::optional<Kind> nextOf(CameraSource& camera)
{
    for (int i = 0; i < 12; ++i) {
        auto output = camera.next({});
        REQUIRE(output);
        if (auto* one = std::get_if<Kind>(&*output))
            return std::move(*one);
    }
    return std::nullopt;
}

double celsius(const RadiometricFrame& frame, int x, int y)
{
    const auto scale = std::get<LinearScale>(frame.scale);
    return frame.counts.at<std::uint16_t>(y, x) * scale.kelvinPerCount + scale.kelvinAtZero
        - 273.15;
}

dahua::Device deviceAt(const DahuaDouble& camera, std::optional<dahua::Unit> unit = {})
{
    return dahua::Device({camera.url(), {}, {"admin", Secret("right one")}, unit});
}

} // namespace

TEST_CASE("a Dahua camera's heat map becomes a thermal picture")
{
    Site site;
    DahuaDouble camera;
    auto source = site.open(camera.url() + kQuick);
    INFO((source ? std::string() : source.error().line()));
    REQUIRE(source);
    const auto pair = nextOf<FramePair>(**source);
    REQUIRE(pair);
    REQUIRE(pair->thermal);
    CHECK(pair->thermal->counts.size() == cv::Size(32, 24));
    CHECK(celsius(*pair->thermal, 5, 3) == Approx(23.1).margin(0.001));
    CHECK(Radiometer().apparent(*pair->thermal)); // the next who reads it takes its scale
    CHECK_FALSE(pair->simulated);
    CHECK(camera.badTries == 0);
    CHECK(camera.everythingHeard().find("right one") == std::string::npos);

    site.config.rotateDegrees = 90;
    auto turned = site.open(camera.url() + kQuick);
    REQUIRE(turned);
    CHECK(nextOf<FramePair>(**turned)->thermal->counts.size() == cv::Size(24, 32));
}

TEST_CASE("a wrong password is tried once and named, also when the camera says so with 200")
{
    Site site("wrong one");
    DahuaDouble camera;
    auto source = site.open(camera.url());
    REQUIRE_FALSE(source);
    CHECK(source.error().kind == ErrorKind::PermissionDenied);
    CHECK(camera.badTries == 1);
    CHECK_FALSE(camera.locked());

    HttpDouble polite;
    polite.answer =
        HttpDouble::status(200, {}, "Error\r\nErrorID=0, Detail=Invalid Authority!\r\n");
    source = site.open(polite.url(""));
    REQUIRE_FALSE(source);
    CHECK(source.error().kind == ErrorKind::PermissionDenied);
    CHECK(polite.requests.size() == 1);
}

TEST_CASE("what a Dahua camera may do wrong when it is opened is refused and named")
{
    Site site;
    DahuaDouble elsewhere;
    struct Row {
        const char* what;
        const char* target;
        DigestDouble::Answer answer;
        ErrorKind kind;
        std::string said;
    };
    const std::string slash = elsewhere.url("/");
    const std::vector<Row> rows{
        {"another kind of device", "/cgi-bin/magicBox.cgi?action=getSystemInfo",
            DahuaDouble::text("<html>hello</html>"), ErrorKind::Unsupported, "no camera"},
        {"no such request", "/cgi-bin/magicBox.cgi?action=getSystemInfo", HttpDouble::status(404),
            ErrorKind::Unsupported, "does not do it"},
        {"points elsewhere", "/cgi-bin/magicBox.cgi?action=getSystemInfo",
            HttpDouble::redirect(QByteArray::fromStdString(slash)), ErrorKind::Unsupported,
            elsewhere.url()},
        {"no heat map", DahuaDouble::kHeatMap,
            DahuaDouble::text("Error\r\nErrorID=2, Detail=Invalid Request!\r\n"),
            ErrorKind::Unsupported, "does not do it"},
        {"always empty", DahuaDouble::kHeatMap, DahuaDouble::bytes({}), ErrorKind::Truncated,
            "0 bytes"},
        {"too long", DahuaDouble::kHeatMap, DahuaDouble::bytes(room() + "x"), ErrorKind::Corrupt,
            "1601 bytes"},
        {"breaks off", DahuaDouble::kHeatMap, HttpDouble::breakOff(), ErrorKind::Truncated,
            "in the middle"},
        {"a picture instead", DahuaDouble::kHeatMap, DahuaDouble::bytes("\xff\xd8\xff\xe0"),
            ErrorKind::Unsupported, "JPEG"},
        {"a gigabyte", DahuaDouble::kHeatMap,
            [](QTcpSocket& socket) {
                socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n"
                    + QByteArray(9'000'000, 'x'));
            },
            ErrorKind::ResourceExhausted, "longer than"},
        {"silence", DahuaDouble::kHeatMap, HttpDouble::stall(), ErrorKind::Timeout, "2000 ms"},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        DahuaDouble camera;
        camera.on(row.target, row.answer);
        const auto source = site.open(camera.url() + kQuick);
        REQUIRE_FALSE(source);
        INFO(source.error().line());
        CHECK(source.error().kind == row.kind);
        CHECK(source.error().line().find(row.said) != std::string::npos);
        CHECK(camera.badTries == 0);
    }
    CHECK(elsewhere.taken.empty());
}

TEST_CASE("a certificate that nobody vouches for is refused, and the reason is told")
{
    Site site;
    if (!makeCertificate(site.folder.path())) {
        std::cout << "SKIPPED: openssl is not installed\n";
        return;
    }
    DahuaDouble camera(secureServer(site.folder.path()));
    const auto stranger = site.open(camera.url() + kQuick);
    REQUIRE_FALSE(stranger);
    INFO(stranger.error().line());
    CHECK(stranger.error().kind == ErrorKind::Unsupported);
    CHECK(stranger.error().line().find("self-signed") != std::string::npos);
    CHECK(camera.everythingHeard().empty());
    site.config.access.caFile = (site.folder / "certificate.pem").string();
    CHECK(site.open(camera.url() + kQuick));
}

TEST_CASE("an address that cannot be meant is refused before anybody is asked")
{
    Site site;
    for (const char* address : {"", "192.0.2.7", "ftp://192.0.2.7", "http://", "http://:80",
             "http://admin:pass@192.0.2.7", "http://192.0.2.7/cgi-bin", "http://192.0.2.7/?x=1",
             "http://192.0.2.7/?thermal=0", "http://192.0.2.7/?thermal=two",
             "http://192.0.2.7/?every_ms=1", "http://192.0.2.7/?unit=degrees"}) {
        INFO(address);
        const auto source = site.open(address);
        REQUIRE_FALSE(source);
        CHECK(source.error().kind == ErrorKind::InvalidInput);
        CHECK(source.error().line().find("pass") == source.error().line().find("password"));
    }
}

TEST_CASE("an empty heat map between good ones is passed over, another size is an error")
{
    Site site;
    DahuaDouble camera;
    auto source = site.open(camera.url() + kQuick);
    REQUIRE(source);
    REQUIRE(nextOf<FramePair>(**source));
    int asked = 0;
    camera.on(DahuaDouble::kHeatMap, [&asked](QTcpSocket& socket) {
        DahuaDouble::bytes(++asked % 2 == 1 ? std::string() : room())(socket);
    });
    for (int i = 0; i < 3; ++i)
        REQUIRE(nextOf<FramePair>(**source));
    CHECK(asked >= 6);
    camera.on(DahuaDouble::kHeatMap, DahuaDouble::bytes(room(48, 40)));
    Result<CameraOutput> output = (*source)->next({});
    while (output && !std::holds_alternative<FramePair>(*output))
        output = (*source)->next({});
    REQUIRE_FALSE(output);
    CHECK(output.error().line().find("48x40") != std::string::npos);
    CHECK(output.error().line().find("32x24") != std::string::npos);
}

TEST_CASE("the camera's own readings come from split, merged and wrong parts of its event stream")
{
    Site site;
    const std::string over = R"(Code=AnatomyTempDetect;action=Start;index=1;data={
  "ManTempInfo": [{"ObjectID": 5, "HighTemp": 37.9, "TempUnit": 0, "IsOverTemp": true}],
  "Odd": "a;b;data=c"
})";
    const QByteArray one = eventPart(over);
    struct Row {
        const char* what;
        std::vector<QByteArray> pieces;
        int readings;
    };
    for (const Row& row : {Row{"split", {one.left(30), one.mid(30, 60), one.mid(90)}, 1},
             Row{"merged", {eventPart("Heartbeat") + one + one}, 2},
             Row{"too long a length", {eventPart(over, 400), one}, 2},
             Row{"too short a length", {eventPart(over, -20) + one}, 2},
             Row{"broken JSON first",
                 {eventPart("Code=X;action=Start;data={\"Temperature\":3"), one}, 1},
             Row{"no event first", {eventPart("rubbish"), one}, 1},
             Row{"a stop", {eventPart("Code=AnatomyTempDetect;action=Stop;index=1"), one}, 1}}) {
        INFO(row.what);
        DahuaDouble camera;
        camera.on(DahuaDouble::kEvents, DahuaDouble::events(row.pieces));
        auto source = site.open(camera.url() + kQuick);
        REQUIRE(source);
        for (int i = 0; i < row.readings; ++i) {
            const auto reading = nextOf<VendorReading>(**source);
            REQUIRE(reading);
            CHECK(reading->temperatureCelsius == Approx(37.9));
            CHECK(reading->overItsLimit);
            CHECK(reading->event == "AnatomyTempDetect");
            CHECK(reading->raw.find("a;b;data=c") != std::string::npos);
        }
    }
}

TEST_CASE("a bad event stream never stops the thermal picture")
{
    Site site;
    struct Row {
        const char* what;
        DigestDouble::Answer answer;
    };
    for (const Row& row : {Row{"not known", HttpDouble::status(404)},
             Row{"no stream", DahuaDouble::text("Error\r\nErrorID=2, Detail=Invalid Request!")},
             Row{"silent", HttpDouble::stall()}, Row{"closes", DahuaDouble::events({})},
             Row{"a part of a gigabyte",
                 DahuaDouble::events({"--myboundary\r\nContent-Length: 1073741824\r\n\r\n"})},
             Row{"no end of noise",
                 DahuaDouble::events(std::vector<QByteArray>(50, QByteArray(100'000, '-')))}}) {
        INFO(row.what);
        DahuaDouble camera;
        camera.on(DahuaDouble::kEvents, row.answer);
        auto source = site.open(camera.url() + kQuick);
        REQUIRE(source);
        for (int i = 0; i < 3; ++i)
            CHECK(nextOf<FramePair>(**source));
    }
}

TEST_CASE("what would spoil our own reckoning is said when the camera is opened")
{
    Site site;
    struct Row {
        const char* settings;
        const char* said;
    };
    const std::string begin = "table.HeatImagingThermometry[0].";
    for (const Row& row : {Row{"Regulator.Enable=true", "blackbody of its own"},
             Row{"ObjectEmissivity=0.60", "another emissivity"},
             Row{"TemperatureUnit=Fahrenheit", "labels its values"}}) {
        INFO(row.settings);
        DahuaDouble camera;
        camera.on(DahuaDouble::kConfig,
            DahuaDouble::text(QByteArray::fromStdString(begin + row.settings)));
        auto source = site.open(camera.url() + kQuick);
        REQUIRE(source);
        const auto notice = nextOf<CameraNotice>(**source);
        REQUIRE(notice);
        CHECK(notice->kind == CameraNotice::Kind::ConfigurationChanged);
        CHECK(notice->text.find(row.said) != std::string::npos);
    }
    DahuaDouble well;
    auto source = site.open(well.url() + kQuick);
    REQUIRE(source);
    CHECK(std::holds_alternative<FramePair>(*(*source)->next({})));
}

TEST_CASE("a heat map in another format is asked for anew in the one that can be read")
{
    Site site;
    DahuaDouble camera;
    camera.on(DahuaDouble::kHeatMap, DahuaDouble::bytes("\xff\xd8\xff\xe0 a picture"));
    camera.on("/cgi-bin/configManager.cgi?action=setConfig", [&camera](QTcpSocket& socket) {
        camera.on(DahuaDouble::kHeatMap, DahuaDouble::bytes(room()));
        DahuaDouble::text("OK")(socket);
    });
    REQUIRE(site.open(camera.url() + kQuick));
    CHECK(camera.asked("/cgi-bin/configManager.cgi?action=setConfig"
                       "&HeatImagingThermometry.HeatMapFormat=IR-SGCC-FIR64")
        == 1);
}

TEST_CASE("light, siren, relay and single points are asked for as the interface wants it")
{
    const QtApplication qt;
    DahuaDouble camera;
    auto device = deviceAt(camera);
    REQUIRE(device.whiteLight(true));
    REQUIRE(device.siren(false));
    REQUIRE(device.relay(2, true));
    REQUIRE(device.relay(2, false));
    const auto point = device.pointTemperature(2, 4096, 8191);
    REQUIRE(point);
    CHECK(*point == Approx(36.7).margin(0.001));
    CHECK_FALSE(device.pointTemperature(2, 8192, 0));
    std::vector<std::string> targets;
    for (const auto& one : camera.taken)
        targets.push_back(one.target);
    const std::string light =
        "/cgi-bin/coaxialControlIO.cgi?action=control&channel=1&info[0].Type=";
    const std::string out = "/cgi-bin/configManager.cgi?action=setConfig&AlarmOut[1].Mode=";
    CHECK(targets
        == std::vector<std::string>{light + "1&info[0].IO=1", light + "2&info[0].IO=2", out + "1",
            out + "2", out + "0",
            "/cgi-bin/RadiometryManager.cgi?action=getRandomPointTemper&channel=2"
            "&coordinate[0]=4096&coordinate[1]=8191"});
    auto fahrenheit = deviceAt(camera, dahua::Unit::Fahrenheit);
    CHECK(*fahrenheit.pointTemperature(2, 0, 0) == Approx(2.611).margin(0.001));
    const auto said = device.radiometry();
    REQUIRE(said);
    CHECK(said->distanceMetres == 2.5);
    CHECK(said->relativeHumidity == 45.0);
}

TEST_CASE("whoever asks a silent camera to stop is not kept waiting")
{
    Site site;
    DahuaDouble camera;
    auto source = site.open(camera.url() + kQuick);
    REQUIRE(source);
    camera.on(DahuaDouble::kHeatMap, HttpDouble::stall());
    std::stop_source stop;
    QTimer::singleShot(150, QCoreApplication::instance(), [&stop] { stop.request_stop(); });
    const auto before = std::chrono::steady_clock::now();
    for (auto output = (*source)->next(stop.get_token()); output;)
        output = (*source)->next(stop.get_token());
    CHECK(std::chrono::steady_clock::now() - before < 1500ms);
}
