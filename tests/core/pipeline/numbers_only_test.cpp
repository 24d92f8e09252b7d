// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <sys/prctl.h>
#include <sys/resource.h>

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>

#include "base/core_files.h"
#include "core/pipeline/marked_faces.h"
#include "desk/desk.h"
#include "pipeline/screening_pipeline.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

constexpr int kVisitorsARound = 15;
const Session kAdmin{"park", Role::Admin};
const WallTime kMorning(std::chrono::seconds(1'790'000'000));

/// A clock that the frames drive.
class FrameClock final : public Clock {
public:
    FrameStamp now{MonotonicTime(1h), kMorning, 0};
    [[nodiscard]] MonotonicTime monotonic() const override { return now.monotonic; }
    [[nodiscard]] WallTime wall() const override { return now.wall; }
};

PrivacyRule both()
{
    PrivacyRule rule;
    rule.thermalCrops = {true, "consent", 24h};
    rule.visiblePictures = {true, "consent", 24h};
    return rule;
}

/// A whole entrance with its desk, its log and its exports below one folder; every face that comes
/// carries markers in both pictures. *thread-bound*
class MarkedEntrance {
public:
    MarkedEntrance(std::filesystem::path folder, const PrivacyRule& rule)
        : folder_(std::move(folder)),
          rule_(rule)
    {
        std::filesystem::create_directories(folder_ / "temporary");
        ::setenv("TMPDIR", (folder_ / "temporary").c_str(), 1);
        ::setenv("SQLITE_TMPDIR", (folder_ / "temporary").c_str(), 1);
        Desk::Parts parts;
        parts.clock = &clock_;
        parts.database = folder_ / "log.sqlite";
        parts.origin = LogOrigin::Simulation;
        parts.settings.privacy = rule;
        parts.ownSessions = {kAdmin};
        parts.log.patience = {1min, 2min, 1min, true};
        parts.tell = [](const DeskNotice&) {};
        desk_.emplace(std::move(parts));
        desk_->start();
    }

    MarkedEntrance(const MarkedEntrance&) = delete;
    MarkedEntrance& operator=(const MarkedEntrance&) = delete;
    ~MarkedEntrance()
    {
        desk_.reset();
        for (const char* name : {"TMPDIR", "SQLITE_TMPDIR"})
            ::unsetenv(name); // the folder goes with the test
    }

    /// Fifteen visitors, one of them febrile, seen through the whole pipeline.
    void round(std::uint64_t seed)
    {
        EntranceScene::Options options;
        options.scenario = "crowd15";
        options.seed = seed;
        options.febrile = 1;
        options.visible = {640, 360};
        const auto scene = EntranceScene::make(options);
        REQUIRE(scene);
        ScreeningPipeline::Config config;
        config.camera = {"east"};
        config.reference.setTemperature = scene->referenceSetTemperature();
        config.privacy = rule_;
        ScreeningPipeline pipeline(config);
        const FrameStamp began = clock_.now;
        for (std::chrono::nanoseconds t{0}; t < scene->length(); t += 80ms) {
            clock_.now = {began.monotonic + t,
                began.wall + std::chrono::duration_cast<std::chrono::microseconds>(t),
                clock_.now.sequence + 1};
            FramePair frame = scene->render(clock_.now, t);
            markFaces(frame, scene->truthAt(t));
            take(pipeline.step(frame).events);
        }
        take(pipeline.finish());
        desk_->tick();
    }

    /// Everything that may leave the log, unpacked where it is packed.
    void exportAll()
    {
        for (const auto& [format, name] :
            {std::pair{ExportFormat::Csv, "day.csv"}, std::pair{ExportFormat::Xlsx, "day.xlsx"},
                std::pair{ExportFormat::Bundle, "day.zip"}}) {
            const auto file = folder_ / name;
            REQUIRE(desk_->apply(kAdmin, ExportLog{{}, file, format}));
            if (format == ExportFormat::Csv)
                continue;
            const std::string unzip =
                "unzip -qo '" + file.string() + "' -d '" + file.string() + ".unpacked'";
            REQUIRE(std::system(unzip.c_str()) == 0);
        }
        REQUIRE(desk_->settle(5min));
    }
    void close() { desk_.reset(); }

    [[nodiscard]] MarkersFound markers() const
    {
        MarkersFound found;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder_)) {
            if (!entry.is_regular_file())
                continue;
            std::ifstream in(entry.path(), std::ios::binary);
            found += markersIn({std::istreambuf_iterator<char>(in), {}});
        }
        return found;
    }

    int people = 0;
    int alarms = 0;

private:
    void take(const std::vector<ScreeningEvent>& events)
    {
        for (const auto& event : events) {
            people += std::holds_alternative<PersonScreened>(event) ? 1 : 0;
            alarms += std::holds_alternative<ElevatedBegan>(event) ? 1 : 0;
            desk_->handle(event);
        }
    }

    std::filesystem::path folder_;
    PrivacyRule rule_;
    FrameClock clock_;
    std::optional<Desk> desk_;
};

/// Rounds until so many visitors have come; searched while the log is open, with its write-ahead
/// file, and again when it is closed.
void numbersOnly(const std::filesystem::path& folder, int visitors, bool progress)
{
    MarkedEntrance entrance(folder, {});
    for (int come = 0; come < visitors; come += kVisitorsARound) {
        entrance.round(static_cast<std::uint64_t>(1 + come / kVisitorsARound));
        if (progress && come % (20 * kVisitorsARound) == 0)
            std::cout << come + kVisitorsARound << " visitors came, " << entrance.people
                      << " rows of people, " << entrance.alarms << " alarms, "
                      << entrance.markers().all() << " markers found" << std::endl;
    }
    entrance.exportAll();
    CHECK(entrance.markers().all() == 0);
    entrance.close();
    CHECK(entrance.markers().all() == 0);
    CHECK(entrance.alarms >= visitors / kVisitorsARound / 2); // else nothing could have been kept
    std::cout << visitors << " visitors, " << entrance.people << " rows of people, "
              << entrance.alarms << " alarms: " << entrance.markers().all() << " markers found"
              << std::endl;
}

} // namespace

TEST_CASE("sixty visitors leave numbers only: none of their pixels is in any file")
{
    const TemporaryFolder folder;
    numbersOnly(folder.path(), 60, false);
}

TEST_CASE("ten thousand visitors leave numbers only", "[.long]")
{
    const TemporaryFolder folder;
    const char* fewer = std::getenv("HAETAE_VISITORS");
    numbersOnly(folder.path(), fewer ? std::atoi(fewer) : 10'000, true);
}

TEST_CASE("with the switches on the same search finds the faces, so it can find them")
{
    const TemporaryFolder folder;
    MarkedEntrance entrance(folder.path(), both());
    entrance.round(1);
    entrance.exportAll();
    REQUIRE(entrance.alarms > 0);
    const MarkersFound found = entrance.markers();
    CHECK(found.thermal > 0);
    CHECK(found.visible > 0);
    CHECK(found.pictures > 0);
}

TEST_CASE("no core file of the running program can hold what never reaches the disk")
{
    REQUIRE(forbidCoreFiles());
    rlimit limit{1, 1};
    REQUIRE(::getrlimit(RLIMIT_CORE, &limit) == 0);
    CHECK(limit.rlim_cur == 0);
    CHECK(limit.rlim_max == 0);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    CHECK(::prctl(PR_GET_DUMPABLE) == 0);
#endif
}
