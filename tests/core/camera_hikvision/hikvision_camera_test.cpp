// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <fstream>
#include <iostream>

#include "base/clock.h"
#include "camera/hikvision/hikvision_camera.h"
#include "camera/hikvision/isapi_device.h"
#include "support/hikvision_double.h"
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
        return openHikvision(config, options);
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

std::string face(double celsius, bool over)
{
    return R"({"eventType":"faceCapture","eventState":"active","faceCapture":[{"faces":[{)"
           R"("currTemperature":)"
        + std::to_string(celsius) + R"(,"isAbnomalTemperature":")" + (over ? "true" : "false")
        + R"(","thermometryUnit":"celsius"}]}]})";
}

} // namespace

TEST_CASE("a Hikvision camera's matrix becomes a thermal picture")
{
    Site site;
    HikvisionDouble camera;
    MatrixReply reply;
    reply.bytesPerValue = GENERATE(2, 4);
    camera.on(HikvisionDouble::kMatrix, HikvisionDouble::matrix(reply));
    auto source = site.open(camera.url() + kQuick);
    INFO((source ? std::string() : source.error().line()));
    REQUIRE(source);
    const auto pair = nextOf<FramePair>(**source);
    REQUIRE(pair);
    const auto scale = std::get<LinearScale>(pair->thermal->scale);
    CHECK(pair->thermal->counts.at<std::uint16_t>(3, 5) * scale.kelvinPerCount + scale.kelvinAtZero
        == Approx(273.15 + 23.1).margin(0.017));
    CHECK(Radiometer().apparent(*pair->thermal)); // the next who reads it takes its scale
    CHECK(camera.badTries == 0);
    CHECK(camera.everythingHeard().find("right one") == std::string::npos);
}

TEST_CASE("a wrong password is tried once, and a locked account is not knocked at again")
{
    Site site("wrong one");
    HikvisionDouble camera;
    const auto source = site.open(camera.url());
    REQUIRE_FALSE(source);
    CHECK(source.error().kind == ErrorKind::PermissionDenied);
    CHECK(camera.badTries == 1);

    for (const char* said : {"<userCheck><lockStatus>lock</lockStatus></userCheck>",
             "<ResponseStatus><statusCode>4</statusCode><subStatusCode>userLocked</subStatusCode>"
             "</ResponseStatus>"}) {
        HikvisionDouble locked;
        isapi::Device device({locked.url(), {}, {"admin", Secret("right one")}});
        locked.on(HikvisionDouble::kCan, HikvisionDouble::xml(said));
        for (int i = 0; i < 3; ++i)
            CHECK(device.capabilities().error().kind == ErrorKind::PermissionDenied);
        CHECK(device.relay(1, true).error().kind == ErrorKind::PermissionDenied);
        CHECK(locked.taken.size() == 1);
    }
}

TEST_CASE("what a Hikvision camera may do wrong when it is opened is refused and named")
{
    Site site;
    HikvisionDouble elsewhere;
    struct Row {
        const char* what;
        const char* target;
        DigestDouble::Answer answer;
        ErrorKind kind;
        std::string said;
    };
    MatrixReply shorter;
    shorter.valuesOff = -3;
    MatrixReply longer;
    longer.valuesOff = 4;
    const std::vector<Row> rows{
        {"another kind of device", HikvisionDouble::kCan, HikvisionDouble::xml("<html></html>"),
            ErrorKind::Unsupported, "no thermal camera"},
        {"not supported", HikvisionDouble::kCan, HikvisionDouble::notSupport(),
            ErrorKind::Unsupported, "notSupport"},
        {"no thermometry", HikvisionDouble::kCan, HikvisionDouble::xml("<ThermalCap></ThermalCap>"),
            ErrorKind::Unsupported, "measures no temperatures"},
        {"points elsewhere", HikvisionDouble::kCan,
            HttpDouble::redirect(QByteArray::fromStdString(elsewhere.url("/"))),
            ErrorKind::Unsupported, elsewhere.url()},
        {"no matrix", HikvisionDouble::kMatrix, HikvisionDouble::notSupport(),
            ErrorKind::Unsupported, "notSupport"},
        {"200 with an error", HikvisionDouble::kMatrix,
            HikvisionDouble::xml("<ResponseStatus><statusCode>4</statusCode>"
                                 "<subStatusCode>notSupport</subStatusCode></ResponseStatus>"),
            ErrorKind::Unsupported, "notSupport"},
        {"too short", HikvisionDouble::kMatrix, HikvisionDouble::matrix(shorter),
            ErrorKind::Truncated, "bytes came"},
        {"too long", HikvisionDouble::kMatrix, HikvisionDouble::matrix(longer), ErrorKind::Corrupt,
            "bytes came"},
        {"breaks off", HikvisionDouble::kMatrix, HttpDouble::breakOff(), ErrorKind::Truncated,
            "in the middle"},
        {"a part of a gigabyte", HikvisionDouble::kMatrix,
            HttpDouble::status(200, QByteArray("Content-Type: ") + kMultipart + "\r\n",
                "--boundary\r\nContent-Length: 1073741824\r\n\r\n"),
            ErrorKind::ResourceExhausted, "1073741824"},
        {"silence", HikvisionDouble::kMatrix, HttpDouble::stall(), ErrorKind::Timeout, "2000 ms"},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        HikvisionDouble camera;
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
    HikvisionDouble camera(secureServer(site.folder.path()));
    const auto stranger = site.open(camera.url() + kQuick);
    REQUIRE_FALSE(stranger);
    CHECK(stranger.error().kind == ErrorKind::Unsupported);
    CHECK(stranger.error().line().find("self-signed") != std::string::npos);
    site.config.access.caFile = (site.folder / "certificate.pem").string();
    CHECK(site.open(camera.url() + kQuick));
}

TEST_CASE("face temperatures come from split, merged and wrong parts of the alert stream")
{
    Site site;
    const QByteArray one = alertPart("application/json", face(37.9, true));
    const QByteArray picture =
        "--boundary\r\nContent-Disposition: form-data;\r\nContent-Type: image/pjpeg\r\n"
        "Content-Length: 9\r\n\r\n\xff\xd8 face \r\r\n";
    const QByteArray emptyLine = "--boundary\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(static_cast<int>(face(37.9, true).size())) + "\r\n\r\n\r\n"
        + QByteArray::fromStdString(face(37.9, true)) + "\r\n";
    struct Row {
        const char* what;
        std::vector<QByteArray> pieces;
        int readings;
    };
    for (const Row& row : {Row{"split", {one.left(30), one.mid(30, 60), one.mid(90)}, 1},
             Row{"merged", {HikvisionDouble::heartbeat() + one + one}, 2},
             Row{"a picture between", {one + picture + one}, 2},
             Row{"one empty line too many", {emptyLine, one}, 2},
             Row{"too long a length", {alertPart("application/json", face(37.9, true), 400), one},
                 2},
             Row{"too short a length", {alertPart("application/json", face(37.9, true), -5) + one},
                 2},
             Row{"broken JSON first", {alertPart("application/json", "{\"eventType\""), one}, 1},
             Row{"broken XML first", {alertPart("application/xml", "<a><b>"), one}, 1}}) {
        INFO(row.what);
        HikvisionDouble camera;
        camera.on(HikvisionDouble::kAlerts, HikvisionDouble::stream(row.pieces));
        auto source = site.open(camera.url() + kQuick);
        REQUIRE(source);
        for (int i = 0; i < row.readings; ++i) {
            const auto reading = nextOf<VendorReading>(**source);
            REQUIRE(reading);
            CHECK(reading->temperatureCelsius == Approx(37.9));
            CHECK(reading->overItsLimit);
            CHECK(reading->event == "faceCapture");
        }
    }
}

TEST_CASE("real-time rules give the warmest once a second, and tell of the shutter")
{
    Site site;
    HikvisionDouble camera;
    const auto block = [](double warm, bool closed) {
        const std::string rule = R"({"ruleName":"R","ruleCalibType":1,"thermometryUnit":0,)"
                                 R"("LinePolygonThermCfg":{"MaxTemperature":)";
        return alertPart("application/json",
            R"({"ThermometryUploadList":{"ThermometryUpload":[)" + rule + "30.5}}," + rule
                + std::to_string(warm) + "}" + (closed ? R"(,"isFreezedata":true)" : "") + "}]}}");
    };
    camera.on(HikvisionDouble::kRules,
        HikvisionDouble::stream({block(36.6, false), block(36.7, false), block(36.8, true)}));
    auto source = site.open(camera.url() + kQuick);
    REQUIRE(source);
    const auto reading = nextOf<VendorReading>(**source);
    REQUIRE(reading);
    CHECK(reading->temperatureCelsius == Approx(36.6));
    const auto notice = nextOf<CameraNotice>(**source);
    REQUIRE(notice);
    CHECK(notice->kind == CameraNotice::Kind::Shutter);
}

TEST_CASE("bad streams never stop the thermal picture")
{
    Site site;
    struct Row {
        const char* what;
        DigestDouble::Answer answer;
    };
    for (const Row& row : {Row{"not supported", HikvisionDouble::notSupport()},
             Row{"no stream", HikvisionDouble::okay()}, Row{"closes", HikvisionDouble::stream({})},
             Row{"a part of a gigabyte",
                 HikvisionDouble::stream({"--boundary\r\nContent-Length: 1073741824\r\n\r\n"})},
             Row{"no end of noise",
                 HikvisionDouble::stream(std::vector<QByteArray>(50, QByteArray(100'000, '-')))}}) {
        INFO(row.what);
        HikvisionDouble camera;
        camera.on(HikvisionDouble::kAlerts, row.answer);
        camera.on(HikvisionDouble::kRules, row.answer);
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
        const char* target;
        const char* settings;
        const char* said;
    };
    for (const Row& row :
        {Row{HikvisionDouble::kBlackbody,
             "<ThermalBlackBody><enabled>true</enabled><temperature>35.0</temperature>"
             "</ThermalBlackBody>",
             "blackbody of its own"},
            Row{HikvisionDouble::kBasic,
                "<ThermometryBasicParam><emissivity>0.60</emissivity></ThermometryBasicParam>",
                "another emissivity"},
            Row{HikvisionDouble::kBasic,
                "<ThermometryBasicParam><streamOverlay>true</streamOverlay></"
                "ThermometryBasicParam>",
                "overlay"}}) {
        INFO(row.settings);
        HikvisionDouble camera;
        camera.on(row.target, HikvisionDouble::xml(row.settings));
        auto source = site.open(camera.url() + kQuick);
        REQUIRE(source);
        const auto notice = nextOf<CameraNotice>(**source);
        REQUIRE(notice);
        CHECK(notice->kind == CameraNotice::Kind::ConfigurationChanged);
        CHECK(notice->text.find(row.said) != std::string::npos);
    }
}

TEST_CASE("another size of the matrix is an error that names both")
{
    Site site;
    HikvisionDouble camera;
    auto source = site.open(camera.url() + kQuick);
    REQUIRE(source);
    REQUIRE(nextOf<FramePair>(**source));
    MatrixReply larger;
    larger.width = 48;
    camera.on(HikvisionDouble::kMatrix, HikvisionDouble::matrix(larger));
    Result<CameraOutput> output = (*source)->next({});
    while (output && !std::holds_alternative<FramePair>(*output))
        output = (*source)->next({});
    REQUIRE_FALSE(output);
    CHECK(output.error().line().find("48x24") != std::string::npos);
}

TEST_CASE("relay and light are asked for as the interface wants it")
{
    const QtApplication qt;
    HikvisionDouble camera;
    const char* light = "/ISAPI/Image/channels/1/SupplementLight";
    const std::string document =
        "<SupplementLight><supplementLightMode>close</supplementLightMode><odd>1</odd>"
        "</SupplementLight>";
    camera.on(light, HikvisionDouble::xml(QByteArray::fromStdString(document)));
    isapi::Device device({camera.url(), {}, {"admin", Secret("right one")}});
    REQUIRE(device.relay(2, true));
    REQUIRE(device.relay(2, false));
    REQUIRE(device.whiteLight(1, true));
    REQUIRE(camera.taken.size() == 4);
    CHECK(camera.taken[0].method == "PUT");
    CHECK(camera.taken[0].target == "/ISAPI/System/IO/outputs/2/trigger");
    CHECK(camera.taken[0].body.find("<outputState>high</outputState>") != std::string::npos);
    CHECK(camera.taken[1].body.find("<outputState>low</outputState>") != std::string::npos);
    CHECK(camera.taken[3].method == "PUT");
    CHECK(camera.taken[3].body.find("colorVuWhiteLight") != std::string::npos);
    CHECK(camera.taken[3].body.find("<odd>1</odd>") != std::string::npos);
    camera.on(light, HikvisionDouble::notSupport());
    CHECK(device.whiteLight(1, true).error().kind == ErrorKind::Unsupported);
}
