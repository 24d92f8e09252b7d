// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <limits>
#include <random>

#include "camera/dahua/dahua_event.h"
#include "camera/dahua/dahua_heat_map.h"
#include "camera/dahua/dahua_text.h"
#include "support/dahua_double.h"

using namespace haetae;
using namespace haetae::test;
using dahua::Unit;

namespace {

double celsiusAt(const dahua::HeatMap& map, Unit unit, int x, int y)
{
    const LinearScale scale = dahua::heatMapScale(unit);
    return map.counts.at<std::uint16_t>(y, x) * scale.kelvinPerCount + scale.kelvinAtZero - 273.15;
}

} // namespace

TEST_CASE("a heat map is read to the tenth of a degree, in every unit")
{
    const auto bytes = fir64(20, 16, [](int x, int y) { return x == 3 && y == 2 ? -123 : 365; });
    const auto map = dahua::readHeatMap(bytes);
    REQUIRE(map);
    CHECK(map->counts.size() == cv::Size(20, 16));
    CHECK(map->emissivity == Approx(0.98));
    CHECK(map->distanceMetres == Approx(2.5));
    CHECK(map->ambientCelsius == Approx(23.0));
    CHECK(celsiusAt(*map, Unit::Celsius, 0, 0) == Approx(36.5).margin(1e-9));
    CHECK(celsiusAt(*map, Unit::Celsius, 3, 2) == Approx(-12.3).margin(1e-9));

    const auto fahrenheit =
        dahua::readHeatMap(fir64(20, 16, [](int, int) { return 986; }), Unit::Fahrenheit);
    REQUIRE(fahrenheit);
    CHECK(celsiusAt(*fahrenheit, Unit::Fahrenheit, 0, 0) == Approx(37.0).margin(1e-9));
    const auto kelvin =
        dahua::readHeatMap(fir64(20, 16, [](int, int) { return 3096; }), Unit::Kelvin);
    REQUIRE(kelvin);
    CHECK(celsiusAt(*kelvin, Unit::Kelvin, 0, 0) == Approx(36.45).margin(1e-9));
}

TEST_CASE("a heat map of any wrong length is refused, never read half")
{
    const std::string whole = room();
    for (std::size_t length = 0; length < whole.size(); length += length < 70 ? 1 : 97) {
        const auto map = dahua::readHeatMap(whole.substr(0, length));
        INFO(length);
        REQUIRE_FALSE(map);
        CHECK(map.error().kind == ErrorKind::Truncated);
    }
    CHECK(dahua::readHeatMap(whole + '\0').error().kind == ErrorKind::Corrupt);
    CHECK(dahua::readHeatMap("\xff\xd8\xff\xe0 a picture").error().kind == ErrorKind::Unsupported);
}

TEST_CASE("a heat map whose head or values make no sense is refused, whatever bytes they are")
{
    const std::string good = room();
    struct Row {
        const char* what;
        std::size_t at;
        std::string bytes;
    };
    const std::string notANumber("\x00\x00\xc0\x7f", 4);
    const std::string infinite("\x00\x00\x80\x7f", 4);
    for (const Row& row : {Row{"no height", 24, std::string("\0\0", 2)},
             Row{"no width", 26, std::string("\0\0", 2)}, Row{"65535 high", 24, "\xff\xff"},
             Row{"transmittance", 4, notANumber}, Row{"emissivity", 8, infinite},
             Row{"distance", 12, notANumber}, Row{"ambient", 16, infinite},
             Row{"humidity", 20, notANumber}, Row{"3276.7 degC", 64 + 100, "\xff\x7f"},
             Row{"-3276.8 degC", 64 + 100, std::string("\x00\x80", 2)}}) {
        INFO(row.what);
        std::string bad = good;
        bad.replace(row.at, row.bytes.size(), row.bytes);
        const auto map = dahua::readHeatMap(bad);
        REQUIRE_FALSE(map);
        CHECK(map.error().kind == ErrorKind::Corrupt);
    }
    std::minstd_rand random(7);
    for (int i = 0; i < 20'000; ++i) { // nothing may be read beyond the end, whatever the head says
        std::string noise = good.substr(0, random() % good.size());
        for (int j = 0; j < 8 && !noise.empty(); ++j)
            noise[random() % std::min<std::size_t>(noise.size(), 64)] =
                static_cast<char>(random() % 256);
        static_cast<void>(dahua::readHeatMap(noise));
    }
}

TEST_CASE("lines of settings are read with CRLF and LF, and errors hide in no status")
{
    for (const char* end : {"\r\n", "\n"}) {
        const std::string text = std::string("table.A.Emissivity=0.98") + end + "A.Name=a=b" + end
            + "no line" + end + "A.Empty=" + end + "A.Nan=nan" + end + "A.Half=1.5x";
        const auto table = dahua::readTable(text);
        CHECK(dahua::number(table, "A.Emissivity") == 0.98);
        CHECK(table.at("A.Name") == "a=b");
        CHECK_FALSE(dahua::number(table, "A.Empty"));
        CHECK_FALSE(dahua::number(table, "A.Nan"));
        CHECK_FALSE(dahua::number(table, "A.Half"));
        CHECK(dahua::valueEnding(table, "Emissivity") == "0.98");
    }
    CHECK(dahua::judged(200, "OK\r\n", "x"));
    CHECK(dahua::judged(200, "Error\r\nErrorID=2, Detail=Invalid Request!", "x").error().kind
        == ErrorKind::Unsupported);
    CHECK(dahua::judged(200, "Error\nErrorID=0, Detail=Invalid Authority!", "x").error().kind
        == ErrorKind::PermissionDenied);
    CHECK(dahua::judged(501, "", "x").error().kind == ErrorKind::Unsupported);
    CHECK(dahua::judged(503, "", "x").error().kind == ErrorKind::Unavailable);
}

TEST_CASE("an event's temperature is found under any of its names, and its text is kept")
{
    struct Row {
        const char* data;
        double celsius; ///< NaN: none
        bool over = false;
    };
    const double none = std::numeric_limits<double>::quiet_NaN();
    for (const Row& row :
        {Row{R"({"ManTempInfo":[{"ObjectID":7,"HighTemp":37.8,"TempUnit":0,"IsOverTemp":true}]})",
             37.8, true},
            Row{R"({"a":{"manTempInfo":{"hightemp":"100.4","TEMPUNIT":1,"isOverTemp":"true"}}})",
                38.0, true},
            Row{R"({"Faces":[{"Temperature":310.15,"TemperatureUnit":2,"IsOverTemp":0}]})", 37.0},
            Row{R"({"x;data=y":"Code=a;index=9","Temperature":36.5})", 36.5},
            Row{R"({"Temperature":5000})", none}, Row{R"({"Temperature":"warm"})", none},
            Row{R"({"Temperature":null})", none}, Row{R"([1,2,3])", none}, Row{R"({})", none},
            Row{"{\n  \"Nothing\": 1,\n  \"Rect\": [1, 2, 3, 4]\n}", none}}) {
        INFO(row.data);
        const auto event = dahua::readEvent(
            std::string("Code=AnatomyTempDetect;action=Start;index=1;data=") + row.data);
        REQUIRE(event);
        CHECK(event->code == "AnatomyTempDetect");
        CHECK(event->index == 1);
        CHECK(event->data == row.data);
        CHECK_FALSE(event->dataBroken);
        CHECK(event->reading.has_value() == !std::isnan(row.celsius));
        if (event->reading) {
            CHECK(event->reading->celsius == Approx(row.celsius).margin(0.001));
            CHECK(event->reading->overItsLimit == row.over);
        }
    }
}

TEST_CASE("an event that is cut, strange or of another kind is never a reading")
{
    const auto cut = dahua::readEvent("Code=A;action=Start;index=0;data={\"Temperature\":37.");
    REQUIRE(cut);
    CHECK(cut->dataBroken);
    CHECK_FALSE(cut->reading);
    CHECK(cut->data == "{\"Temperature\":37.");
    CHECK(dahua::readEvent("Heartbeat\r\n")->heartbeat());
    CHECK_FALSE(
        dahua::readEvent("Code=A;action=Stop;index=0;data={\"Temperature\":37.5}")->reading);
    CHECK(dahua::readEvent("Code=RegulatorAbnormal;action=Start;index=0")->blackbodyFault());
    for (const char* text : {"", "x", "Code=", "action=Start", "data={}", ";data="})
        CHECK_FALSE(dahua::readEvent(text));
    const std::string deep(100'000, '[');
    CHECK(dahua::readEvent("Code=A;data=" + deep)->dataBroken);
    // The camera calls its degrees Fahrenheit "Centigrade"; whoever installs it knows.
    CHECK(dahua::readEvent("Code=A;action=Start;data={\"Temperature\":98.6}", Unit::Fahrenheit)
              ->reading->celsius
        == Approx(37.0));
}
