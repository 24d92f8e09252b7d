// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/kept_picture.h"

#include <catch2/catch.hpp>
#include <fstream>

#include "core/storage/rows.h"
#include "storage/durable_log.h"
#include "storage/picture_keeper.h"
#include "storage/png_file.h"
#include "storage/safe_copy.h"
#include "support/byte_search.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

const WallTime kNoon(std::chrono::seconds(1'790'000'000));
const std::string kMarker = "MarkerPixelsOfAFace";

PrivacyRule both()
{
    PrivacyRule rule;
    rule.thermalCrops = {true, "entry rules of the site", 24h};
    rule.visiblePictures = {true, "consent at the door", 2h};
    return rule;
}

FrameStamp at(WallTime wall)
{
    return {MonotonicTime(wall - kNoon + 100h), wall, 1};
}

/// Its picture is longer than a page of the database, so that overflow pages are in it too.
KeptPicture picture(PictureKind kind, const std::string& alarm, WallTime taken = kNoon)
{
    KeptPicture one;
    one.kind = kind;
    one.alarmUuid = alarm;
    one.taken = taken;
    one.row = personRow(1);
    one.row.uuid = alarm + std::string(token(kind));
    one.row.kind = RowKind::System;
    one.row.what = keptWhat(kind);
    one.row.at = at(taken);
    for (int i = 0; i < 1000; ++i)
        one.content += kMarker + " of " + alarm + ";";
    return one;
}

EventLog opened(const std::filesystem::path& file)
{
    auto log = EventLog::open(file, LogOrigin::Site, EventLog::Access::ReadWrite);
    REQUIRE(log);
    return std::move(*log);
}

/// A log with a keeper, as the log writer has them.
struct Site {
    Site() { free = PictureKeeper::kLeastFree; }
    void work(WallTime now)
    {
        const auto destroyed = keeper.work(log, at(now));
        REQUIRE(destroyed);
        if (*destroyed > 0)
            retention.owe(at(now));
        retention.apply(log, at(now));
    }
    [[nodiscard]] int markers() const { return findBytes(folder.path(), {kMarker}); }
    [[nodiscard]] std::vector<LogEntry> certificates() const
    {
        LogFilter filter;
        filter.whats = {"pictures_destroyed"};
        const auto rows = log.query(filter);
        REQUIRE(rows);
        return *rows;
    }

    static inline std::uintmax_t free = 0;
    TemporaryFolder folder;
    std::filesystem::path file = folder / "log";
    std::shared_ptr<PictureLine> line = std::make_shared<PictureLine>(both());
    PictureKeeper keeper{line, file, [](const auto&) { return free; }};
    PayloadRetention retention{{}};
    EventLog log = opened(file);
};

} // namespace

TEST_CASE("by default nothing is kept, whoever hands a picture in")
{
    Site site;
    site.line->follow({});
    site.line->put(picture(PictureKind::ThermalCrop, "a"));
    site.line->put(picture(PictureKind::VisiblePicture, "a"));
    site.work(kNoon);
    CHECK(site.markers() == 0);
    CHECK(site.log.pictureNotes({})->empty());
    CHECK(site.certificates().empty());
}

TEST_CASE("each kind has a switch of its own, and one is not the other's")
{
    for (const PictureKind on : kStillKinds) {
        Site site;
        PrivacyRule rule = both();
        (on == PictureKind::ThermalCrop ? rule.visiblePictures : rule.thermalCrops).keep = false;
        site.line->follow(rule);
        for (const PictureKind kind : kStillKinds)
            site.line->put(picture(kind, "a"));
        site.work(kNoon);
        const auto notes = site.log.pictureNotes("a");
        REQUIRE(notes->size() == 1);
        CHECK(notes->front().kind == on);
        CHECK(*site.log.picture(notes->front().row) == picture(on, "a").content);
    }
}

TEST_CASE("a switch turned off while the picture waits for the disk is obeyed")
{
    Site site;
    site.line->put(picture(PictureKind::ThermalCrop, "a"));
    site.line->follow({});
    site.work(kNoon);
    CHECK(site.markers() == 0);
}

TEST_CASE("a picture goes when its own hours are over, from every file, and a row certifies it")
{
    Site site;
    site.line->put(picture(PictureKind::ThermalCrop, "early"));
    site.line->put(picture(PictureKind::VisiblePicture, "early"));
    site.work(kNoon);
    CHECK(site.markers() > 1900); // some are cut in two by pages
    site.work(kNoon + 2h); // to the second: not over yet
    CHECK(site.log.pictureNotes({})->size() == 2);
    site.work(kNoon + 2h + 1s);
    REQUIRE(site.log.pictureNotes({})->size() == 1); // the thermal one has a day
    CHECK(site.certificates().size() == 1);
    site.work(kNoon + 24h + 1s);
    CHECK(site.log.pictureNotes({})->empty());
    CHECK(site.markers() == 0); // database, write-ahead file and free pages
    REQUIRE(site.certificates().size() == 2);
    const std::string detail = site.certificates().front().row.detail;
    CHECK(detail.find("\"picture_kind\":\"thermal_crop\"") != std::string::npos);
    CHECK(detail.find("\"pictures\":1") != std::string::npos);
    CHECK(site.log.verify()->ok);
}

TEST_CASE("switching a kind off destroys what is kept of it at once, and of no other")
{
    Site site;
    for (const PictureKind kind : kStillKinds)
        site.line->put(picture(kind, "a"));
    site.work(kNoon);
    PrivacyRule rule = both();
    rule.visiblePictures.keep = false;
    site.line->follow(rule);
    site.work(kNoon + 1s);
    REQUIRE(site.log.pictureNotes({})->size() == 1);
    CHECK(site.log.pictureNotes({})->front().kind == PictureKind::ThermalCrop);
    site.line->follow({});
    site.work(kNoon + 2s);
    CHECK(site.markers() == 0);
    CHECK(site.certificates().size() == 2);
    CHECK(site.certificates().front().row.detail.find("switched off") != std::string::npos);
}

TEST_CASE("a disk that is nearly full loses its pictures and not one row")
{
    Site site;
    site.line->put(picture(PictureKind::ThermalCrop, "a"));
    site.work(kNoon);
    REQUIRE(site.log.append(personRow(7)));
    Site::free = PictureKeeper::kLeastFree - 1;
    site.line->put(picture(PictureKind::ThermalCrop, "b"));
    site.work(kNoon + 1s);
    CHECK(site.markers() == 0);
    CHECK(site.log.query({})->size() == 3); // the kept one's row, the person, the certificate
    CHECK(site.certificates().front().row.detail.find("disk nearly full") != std::string::npos);
    CHECK(site.log.verify()->ok);
}

TEST_CASE("the chain proves a picture, and stays valid without it")
{
    Site site;
    site.line->put(picture(PictureKind::ThermalCrop, "a"));
    site.work(kNoon);
    CHECK(site.log.verify()->ok);
    {
        auto db = sqlite::Connection::open(site.file, sqlite::Connection::Mode::ReadWrite, 1s);
        CHECK_FALSE(db->execute("UPDATE picture SET image = x'00'")); // never changed
        REQUIRE(db->execute("DROP TRIGGER picture_is_fixed;"
                            "UPDATE picture SET image = x'00'"));
    }
    const auto changed = site.log.verify();
    CHECK_FALSE(changed->ok);
    CHECK(changed->reason == "payload_changed");
}

TEST_CASE("erasing one event takes its pictures and nobody else's")
{
    Site site;
    site.line->put(picture(PictureKind::ThermalCrop, "a"));
    site.line->put(picture(PictureKind::ThermalCrop, "b"));
    site.work(kNoon);
    LogRow certificate = personRow(9);
    certificate.what = "personal_data_erased";
    CHECK(*site.log.erase({std::nullopt, "a"}, certificate) == 1);
    CHECK(*site.log.emptyWriteAhead());
    CHECK(findBytes(site.folder.path(), {kMarker + " of a"}) == 0);
    CHECK(findBytes(site.folder.path(), {kMarker + " of b"}) > 0);
    CHECK(site.log.verify()->ok);
}

TEST_CASE("a backup holds no picture, and its chain is valid")
{
    Site site;
    site.line->put(picture(PictureKind::ThermalCrop, "a"));
    site.work(kNoon);
    const TemporaryFolder elsewhere;
    const auto check = backUpLog(site.file, elsewhere / "copy", false);
    REQUIRE(check);
    CHECK(check->ok());
    CHECK(findBytes(elsewhere.path(), {kMarker}) == 0);
}

TEST_CASE("a log that cannot be written keeps pictures out of its journal")
{
    const TemporaryFolder folder;
    const ManualClock clock(kNoon);
    LogOptions options;
    options.pictures = both();
    std::filesystem::create_directory(folder / "log"); // no database can be there
    {
        DurableLog log(folder / "log", LogOrigin::Site, clock, options);
        CHECK(log.append(personRow(1)) != Durability::Stored);
        CHECK(log.append(alarmRow("raised", "a")) == Durability::Journaled);
        log.keepPicture(picture(PictureKind::ThermalCrop, "a"));
        log.settle(5s);
        CHECK(findBytes(folder.path(), {"raised"}) > 0);
        CHECK(findBytes(folder.path(), {kMarker}) == 0);
    }
    CHECK(findBytes(folder.path(), {kMarker}) == 0);
}

TEST_CASE("what an earlier run kept is destroyed by one whose switch is off")
{
    Site site;
    site.line->put(picture(PictureKind::ThermalCrop, "a"));
    site.work(kNoon);
    const ManualClock clock(kNoon + 1min);
    DurableLog log(site.file, LogOrigin::Site, clock, {});
    REQUIRE(log.settle(10s));
    CHECK(site.markers() == 0);
}

TEST_CASE("a picture's bytes can be found on a disk: PNG without compression or filters")
{
    cv::Mat colours(4, 5, CV_8UC3, cv::Scalar(1, 2, 3));
    const auto png = pngOf(colours);
    REQUIRE(png);
    CHECK(png->find(std::string("\3\2\1\3\2\1\3\2\1")) != std::string::npos);
    const auto heat = pngOf(cv::Mat(4, 5, CV_16UC1, cv::Scalar(0x7a69)));
    REQUIRE(heat);
    CHECK(heat->find("zizizi") != std::string::npos);
    CHECK_FALSE(pngOf(cv::Mat()));
}
