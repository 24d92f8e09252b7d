// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/desk/desk_fixture.h"

using namespace haetae;
using namespace haetae::test;

namespace {

VendorReported fever()
{
    VendorReported report;
    report.camera = CameraId{"east"};
    report.celsius = 39.4;
    report.overItsLimit = true;
    report.event = "AnatomyTempDetect";
    report.raw = R"({"ManTempInfo":{"HighTemp":39.4,"Rect":[1,2,3,4]},"Image":")"
        + std::string(5000, 'Q') + "\"}";
    return report;
}

} // namespace

TEST_CASE("a vendor's value is a row of its own kind and fills no column of ours")
{
    DeskFixture f;
    f.desk().handle(ScreeningEvent(fever()));
    const auto rows = f.rows("vendor_reading");
    REQUIRE(rows.size() == 1);
    const LogRow& row = rows[0].row;
    CHECK(row.kind == RowKind::Vendor);
    CHECK(token(row.kind) == "vendor");
    CHECK_FALSE(row.skin);
    CHECK_FALSE(row.oralEquivalent);
    CHECK_FALSE(row.u95);
    CHECK_FALSE(row.limit);
    CHECK(row.verdict.empty());
    CHECK(row.detail.find("39.4") != std::string::npos);
    REQUIRE(f.heard<VendorNotice>().size() == 1);
}

TEST_CASE("a vendor's value raises no alarm, however warm the vendor calls it")
{
    DeskFixture f;
    for (int i = 0; i < 20; ++i)
        f.desk().handle(ScreeningEvent(fever()));
    CHECK(f.desk().board().open().empty());
    CHECK(f.heard<AlarmNotice>().empty());
    CHECK(f.rows("raised").empty());
}

TEST_CASE("what may be somebody's picture in a vendor's text never reaches the disk")
{
    DeskFixture f;
    f.desk().handle(ScreeningEvent(fever()));
    VendorReported broken = fever();
    broken.raw = "{\"Image\":\"" + std::string(5000, 'Q');
    f.desk().handle(ScreeningEvent(broken));
    for (const LogEntry& entry : f.rows("vendor_reading")) {
        CHECK(entry.row.payload.find(std::string(250, 'Q')) == std::string::npos);
        CHECK(entry.row.detail.find("QQ") == std::string::npos);
    }
    const auto whole =
        f.rows("vendor_reading").back().row.payload + f.rows("vendor_reading").front().row.payload;
    CHECK(whole.find("HighTemp") != std::string::npos);
    CHECK(whole.find("5000 bytes left out") != std::string::npos);
}

TEST_CASE("what is shown only and advice that was given before write no rows")
{
    DeskFixture f;
    VendorReported shown = fever();
    shown.kept = false;
    f.desk().handle(ScreeningEvent(shown));
    CHECK(f.rows("vendor_reading").empty());
    CHECK(f.heard<VendorNotice>().size() == 1);
    CameraNoted note;
    note.camera = CameraId{"east"};
    note.advice = CameraAdvice::OwnBlackbody;
    note.text = "switch that off";
    f.desk().handle(ScreeningEvent(note));
    note.repeated = true;
    f.desk().handle(ScreeningEvent(note));
    REQUIRE(f.rows("camera_noted").size() == 1);
    CHECK(f.rows("camera_noted")[0].row.detail.find("own_blackbody") != std::string::npos);
    CHECK(f.heard<NoteNotice>().size() == 2);
}
