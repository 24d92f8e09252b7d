// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <opencv2/core.hpp>
#include <set>
#include <sstream>

#include "camera/replay/cptv_reader.h"
#include "vision/face_join.h"
#include "vision/face_tracker.h"
#include "vision/head_detector.h"

using namespace haetae;
namespace fs = std::filesystem;

namespace {

const fs::path kClips = fs::path(HAETAE_SOURCE_DIR) / ".." / "shared" / "data" / "kiosk_clips";

/// One row of clips.csv with its row of faces.csv. *value*
struct Clip {
    std::string name;
    fs::path file;
    ThermalCircle reference;
    int labelledFrame = -1;
    ThermalRect face;
    std::string view;
};

std::vector<std::vector<std::string>> rowsOf(const fs::path& csv)
{
    std::ifstream in(csv);
    std::vector<std::vector<std::string>> rows;
    std::string line;
    std::getline(in, line);
    while (std::getline(in, line)) {
        std::istringstream fields(line);
        std::vector<std::string> row;
        for (std::string field; std::getline(fields, field, ',');)
            row.push_back(field);
        rows.push_back(row);
    }
    return rows;
}

std::vector<Clip> clips()
{
    std::vector<Clip> all;
    for (const auto& row : rowsOf(kClips / "clips.csv"))
        all.push_back({row[0], kClips / row[1],
            {std::stod(row[5]), std::stod(row[6]), std::stod(row[7])}, -1, {}, ""});
    for (const auto& row : rowsOf(kClips / "faces.csv"))
        for (Clip& clip : all)
            if (clip.name == row[0]) {
                const double x = std::stod(row[2]);
                const double y = std::stod(row[3]);
                clip.labelledFrame = std::stoi(row[1]);
                clip.face = {x, y, std::stod(row[4]) - x, std::stod(row[5]) - y};
                clip.view = row[6];
            }
    return all;
}

/// What the heads of one clip came to. *value*
struct Outcome {
    std::set<std::int64_t> people;
    double bestOverlap = 0.0;
    std::size_t headsInLabelledFrame = 0;
    int frames = 0;
};

Outcome watch(const Clip& clip)
{
    Outcome outcome;
    auto reader = CptvReader::open(clip.file);
    REQUIRE(reader);
    FaceTracker tracker;
    while (true) {
        const auto frame = reader->next();
        REQUIRE(frame);
        if (!*frame)
            break;
        cv::Mat counts;
        cv::rotate((*frame)->counts, counts, cv::ROTATE_90_CLOCKWISE);
        cv::Mat celsius;
        counts.convertTo(celsius, CV_32F, 0.01, -273.15);
        const ThermalSearch search = findHeads(celsius, clip.reference);
        const FrameStamp stamp{
            MonotonicTime((*frame)->sinceTurnOn), {}, static_cast<std::uint64_t>(outcome.frames)};
        const auto joined = joinFaces(stamp, search, celsius.size(), nullptr);
        for (const TrackedFace& track : tracker.update(stamp, joined.faces).tracks)
            if (track.confirmed)
                outcome.people.insert(track.id.value);
        if (outcome.frames++ != clip.labelledFrame)
            continue;
        outcome.headsInLabelledFrame = search.heads.size();
        for (const ThermalHead& head : search.heads)
            outcome.bestOverlap = std::max({outcome.bestOverlap, overlap(head.head, clip.face),
                overlap(head.face, clip.face)});
    }
    return outcome;
}

} // namespace

TEST_CASE("on real kiosk recordings heads are found, counted once, and an empty hall stays empty")
{
    if (!fs::exists(kClips / "clips.csv")) {
        std::cout << "SKIPPED: kiosk_clips is not there\n";
        return;
    }
    int measurable = 0;
    int found = 0;
    int beside = 0;
    for (const Clip& clip : clips()) {
        const Outcome outcome = watch(clip);
        const bool counts = clip.view == "frontal" || clip.view == "three-quarter";
        measurable += counts ? 1 : 0;
        found += counts && outcome.bestOverlap >= 0.35 ? 1 : 0;
        beside += outcome.headsInLabelledFrame > 1 ? 1 : 0;
        std::cout << clip.name << ' ' << std::setw(13) << clip.view << "  overlap " << std::fixed
                  << std::setprecision(2) << outcome.bestOverlap << "  people "
                  << outcome.people.size() << '\n';
        INFO(clip.name);
        if (clip.name == "f123f6")
            CHECK(outcome.people.empty());
        else
            CHECK(!outcome.people.empty());
        CHECK(outcome.people.size() <= 4);
    }
    CHECK(measurable == 14);
    CHECK(found >= 13);
    CHECK(beside <= 1);
}
