// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <limits>
#include <random>

#include "camera/hikvision/isapi_matrix.h"
#include "camera/hikvision/isapi_text.h"
#include "net/xml_texts.h"
#include "support/hikvision_double.h"

using namespace haetae;
using namespace haetae::test;

namespace {

double celsiusAt(const isapi::Matrix& matrix, int x, int y)
{
    return matrix.counts.at<std::uint16_t>(y, x) * matrix.scale.kelvinPerCount
        + matrix.scale.kelvinAtZero - 273.15;
}

const std::string kFace = R"({"ipAddress":"192.0.2.4","channelID":1,"eventState":"active",
"eventType":"faceCapture","faceCapture":[{"targetAttrs":{"contentID":"backgroundImage"},
"faces":[{"faceId":55,"faceRect":{"x":0.383},"faceSnapThermometryEnabled":"true",
"currTemperature":36.8,"isAbnomalTemperature":"true","thermometryUnit":"celsius"},
{"faceId":56,"currTemperature":97.7,"isAbnomalTemperature":"false",
"thermometryUnit":"fahrenheit"}]}]})";

std::string rules(const std::string& members)
{
    return R"({"ThermometryUploadList":{"ThermometryUpload":[{"ruleName":"R1",)" + members + "}]}}";
}

} // namespace

TEST_CASE("a matrix of two and of four bytes a value is read to its own resolution")
{
    struct Row {
        int bytesPerValue;
        double within;
    };
    for (const Row& row : {Row{4, 0.0051}, Row{2, 1.0 / 64 + 0.001}}) {
        INFO(row.bytesPerValue << " bytes");
        MatrixReply reply;
        reply.bytesPerValue = row.bytesPerValue;
        const auto matrix = isapi::readMatrix(kMultipart, reply.body());
        INFO((matrix ? std::string() : matrix.error().line()));
        REQUIRE(matrix);
        CHECK(matrix->counts.size() == cv::Size(32, 24));
        CHECK(celsiusAt(*matrix, 0, 0) == Approx(22.0).margin(row.within));
        CHECK(celsiusAt(*matrix, 31, 23) == Approx(29.7).margin(row.within));
        CHECK_FALSE(matrix->shutter);
    }
    MatrixReply hybrid;
    hybrid.visible = std::string("\xff\xd8 the visible one", 17);
    CHECK(isapi::readMatrix(kMultipart, hybrid.body())->visibleJpeg == hybrid.visible);
    MatrixReply closed;
    closed.more = "\"isFreezedata\":\"true\",";
    CHECK(isapi::readMatrix(kMultipart, closed.body())->shutter);
}

TEST_CASE("a matrix that contradicts itself is refused, never shown half")
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    struct Row {
        const char* what;
        MatrixReply reply;
        ErrorKind kind;
    };
    std::vector<Row> rows;
    const auto add = [&rows](const char* what, ErrorKind kind, const auto& spoil) {
        rows.push_back({what, {}, kind});
        spoil(rows.back().reply);
    };
    add("values missing", ErrorKind::Truncated, [](auto& r) { r.values = false; });
    add("a byte too few", ErrorKind::Truncated, [](auto& r) { r.valuesOff = -1; });
    add("bytes too many", ErrorKind::Corrupt, [](auto& r) { r.valuesOff = 7; });
    add("announces too few", ErrorKind::Corrupt, [](auto& r) { r.announcedOff = -4; });
    add("part too long", ErrorKind::Truncated, [](auto& r) {
        r.lengthOff = 5000;
        r.valuesOff = -9;
    });
    add("three bytes a value", ErrorKind::Unsupported, [](auto& r) { r.bytesPerValue = 3; });
    add("no width", ErrorKind::Corrupt, [](auto& r) { r.width = 0; });
    add("too wide", ErrorKind::Corrupt, [](auto& r) { r.width = 5000; });
    add("not a number", ErrorKind::Corrupt,
        [none](auto& r) { r.celsius = [none](int x, int) { return x == 3 ? none : 20.0; }; });
    add("1000 degC", ErrorKind::Corrupt,
        [](auto& r) { r.celsius = [](int x, int) { return x == 3 ? 1000.0 : 20.0; }; });
    add("-60 degC", ErrorKind::Corrupt,
        [](auto& r) { r.celsius = [](int, int) { return -60.0; }; });
    for (const Row& row : rows) {
        INFO(row.what);
        const auto matrix = isapi::readMatrix(kMultipart, row.reply.body());
        REQUIRE_FALSE(matrix);
        INFO(matrix.error().line());
        CHECK(matrix.error().kind == row.kind);
    }
    for (const char* body : {"", "x", "--boundary", "--boundary--", "--boundary\r\n\r\n{}\r\n",
             "--boundary\r\nContent-Type: application/json\r\n\r\n{\"a\"\r\n--boundary--"})
        CHECK_FALSE(isapi::readMatrix(kMultipart, body));
    CHECK(isapi::readMatrix("text/html", "<html>").error().kind == ErrorKind::Unsupported);
}

TEST_CASE("a matrix cut or spoilt anywhere is an error or whole, and nothing else")
{
    MatrixReply reply;
    reply.width = 16;
    reply.height = 16;
    const std::string whole = reply.body();
    for (std::size_t length = 0; length < whole.size() - 20; ++length)
        CHECK_FALSE(isapi::readMatrix(kMultipart, std::string_view(whole).substr(0, length)));
    std::minstd_rand random(11);
    for (int i = 0; i < 5000; ++i) {
        std::string noise = whole;
        for (int j = 0; j < 4; ++j)
            noise[random() % noise.size()] = static_cast<char>(random() % 256);
        if (const auto matrix = isapi::readMatrix(kMultipart, noise))
            CHECK(matrix->counts.total() == 256);
    }
}

TEST_CASE("faces of an alert are read with the vendor's own spelling and units")
{
    const auto alert = isapi::readAlert(kFace);
    REQUIRE(alert);
    CHECK(alert->type == "faceCapture");
    REQUIRE(alert->readings.size() == 2);
    CHECK(alert->readings[0].celsius == Approx(36.8));
    CHECK(alert->readings[0].overItsLimit);
    CHECK(alert->readings[1].celsius == Approx(36.5));
    CHECK_FALSE(alert->readings[1].overItsLimit);
    CHECK(alert->readings[0].raw.find("faceRect") != std::string::npos);
}

TEST_CASE("an alert in XML is read in any namespace, a heartbeat is none")
{
    const auto xml = [](const std::string& state, const std::string& more) {
        return "<?xml version=\"1.0\"?>\r\n<hik:EventNotificationAlert "
               "xmlns=\"http://www.isapi.org/ver20/XMLSchema\"><eventType>TMA</eventType>"
               "<eventState>"
            + state + "</eventState>" + more + "</hik:EventNotificationAlert>";
    };
    const auto alarm = isapi::readAlert(xml("active",
        "<TMA><thermometryUnit>celsius</thermometryUnit><ruleTemperature>37.3</ruleTemperature>"
        "<currTemperature>37.9</currTemperature></TMA>"));
    REQUIRE(alarm);
    REQUIRE(alarm->readings.size() == 1);
    CHECK(alarm->readings[0].celsius == Approx(37.9));
    CHECK(alarm->readings[0].overItsLimit);
    CHECK(isapi::readAlert(xml("inactive", "<currTemperature>37.9</currTemperature>"))
              ->readings.empty());
    CHECK(
        isapi::readAlert("<A><eventType>videoloss</eventType><eventState>inactive</eventState></A>")
            ->heartbeat);
    std::string deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "<a>";
    const std::string bomb =
        "<!DOCTYPE a [<!ENTITY b \"xxxxxxxxxx\"><!ENTITY c \"&b;&b;&b;&b;&b;\">"
        "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;\">]><a>&d;&d;&d;&d;&d;&d;&d;</a>";
    for (const std::string& text : {std::string(), std::string("x"), std::string("<a>"),
             std::string("<a></b>"), std::string("{\"a\""), deep})
        CHECK_FALSE(isapi::readAlert(text));
    const auto big = isapi::readAlert(bomb);
    CHECK((!big || big->readings.empty()));
}

TEST_CASE("rules give what measures; a closed shutter, a beginning and an end give nothing")
{
    struct Row {
        std::string members;
        double celsius; ///< NaN: none
        bool shutter = false;
    };
    const double none = std::numeric_limits<double>::quiet_NaN();
    const std::string box = "\"LinePolygonThermCfg\":{\"MaxTemperature\":36.4}";
    for (const Row& row :
        {Row{"\"ruleCalibType\":1,\"thermometryUnit\":0,\"dataType\":0," + box, 36.4},
            Row{"\"ruleCalibType\":0,\"PointThermCfg\":{\"temperature\":310.15},"
                "\"thermometryUnit\":2,"
                    + box,
                37.0},
            Row{"\"ruleCalibType\":1,\"thermometryUnit\":1,"
                "\"LinePolygonThermCfg\":{\"MaxTemperature\":98.6}",
                37.0},
            Row{"\"isFreezedata\":true,\"ruleCalibType\":1," + box, none, true},
            Row{"\"dataType\":2,\"ruleCalibType\":1," + box, none},
            Row{"\"ruleCalibType\":1", none}, Row{"\"LinePolygonThermCfg\":7", none}}) {
        INFO(row.members);
        const auto block = isapi::readRules(rules(row.members));
        REQUIRE(block);
        CHECK(block->shutter == row.shutter);
        CHECK(block->readings.size() == (std::isnan(row.celsius) ? 0U : 1U));
        if (!block->readings.empty())
            CHECK(block->readings[0].celsius == Approx(row.celsius).margin(0.001));
    }
    for (const char* text : {"", "{}", "[]", "{\"ThermometryUploadList\":{}}", "null", "7",
             "{\"ThermometryUploadList\":{\"ThermometryUpload\":{}}}"})
        CHECK_FALSE(isapi::readRules(text));
}

TEST_CASE("a setting is changed inside its document and every other byte stays")
{
    const std::string document = "<?xml version=\"1.0\"?>\n<x:SupplementLight xmlns:x=\"u\">"
                                 "<enabled/><x:supplementLightMode>close</x:supplementLightMode>"
                                 "<odd a=\"1\">kept</odd></x:SupplementLight>";
    const auto changed = withText(document, "supplementLightMode", "colorVuWhiteLight");
    REQUIRE(changed);
    std::string expected = document;
    expected.replace(expected.find("close"), 5, "colorVuWhiteLight");
    CHECK(*changed == expected);
    CHECK_FALSE(withText(document, "enabled", "true"));
    CHECK_FALSE(withText("<a", "a", "true"));
    CHECK_FALSE(withText("", "a", "true"));
}

TEST_CASE("a refusal in words or numbers is known for what it is")
{
    const auto kindOf = [](int status, const std::string& body) {
        const auto done = isapi::judged(status, body, "x");
        return done ? std::optional<ErrorKind>() : std::optional<ErrorKind>(done.error().kind);
    };
    const auto xml = [](const char* code, const char* sub) {
        return std::string("<ResponseStatus><statusCode>") + code + "</statusCode><subStatusCode>"
            + sub + "</subStatusCode></ResponseStatus>";
    };
    CHECK_FALSE(kindOf(200, xml("1", "ok")));
    CHECK_FALSE(kindOf(200, "<ThermalCap/>"));
    CHECK(kindOf(200, xml("4", "notSupport")) == ErrorKind::Unsupported);
    CHECK(
        kindOf(403, R"({"statusCode":4,"subStatusCode":"notSupport"})") == ErrorKind::Unsupported);
    CHECK(kindOf(404, "") == ErrorKind::Unsupported);
    CHECK(kindOf(200, xml("4", "badAuthorization")) == ErrorKind::PermissionDenied);
    CHECK(kindOf(401, "<userCheck><lockStatus>lock</lockStatus></userCheck>")
        == ErrorKind::PermissionDenied);
    CHECK(kindOf(503, xml("2", "deviceBusy")) == ErrorKind::Unavailable);
}
