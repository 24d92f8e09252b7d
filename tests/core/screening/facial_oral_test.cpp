// SPDX-License-Identifier: GPL-3.0-or-later
// The open FDA / University of Maryland table (PhysioNet doi 10.13026/3bhc-9065), CC0.
#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include "screening/facial_oral_study.h"
#include "screening/repeatability.h"
#include "screening/site_validation.h"

using namespace haetae;

namespace {

std::optional<FacialOralTable> published(const std::string& camera)
{
    const std::filesystem::path file =
        HAETAE_SOURCE_DIR "/../shared/data/facial_oral/" + camera + "_group1.csv";
    std::ifstream in(file, std::ios::binary);
    if (!in) {
        std::cout << "SKIPPED: the table of facial and oral temperatures is not here\n";
        return std::nullopt;
    }
    auto table = readFacialOral(std::string{std::istreambuf_iterator<char>(in), {}}, camera);
    REQUIRE(table);
    return std::move(*table);
}

/// What others have measured on these people. *value*
struct Published {
    const char* camera;
    int people;
    double wholeFace, wholeFaceUncorrected, canthi, forehead; // area
    double deviation, deviationUncorrected; // K
};
constexpr Published kPublished[] = {
    {"FLIR", 544, 0.972, 0.905, 0.964, 0.880, 0.265, 0.402},
    {"ICI", 539, 0.990, 0.976, 0.966, 0.895, 0.307, 0.372},
};

SiteFigures figures(const FacialOralTable& table, const char* region, ReferenceUse use)
{
    return siteFiguresOf(pairsOf(table, region, kAllRounds, LookRule::Mean, use), FeverRule{});
}

} // namespace

TEST_CASE("the baselines of the open table come out to 0.005")
{
    for (const auto& baseline : kPublished) {
        const auto table = published(baseline.camera);
        if (!table)
            return;
        INFO(baseline.camera);
        const auto face = figures(*table, "T_Max", ReferenceUse::Corrected);
        const auto raw = figures(*table, "T_Max", ReferenceUse::TakenOut);
        CHECK(face.people == baseline.people);
        CHECK(face.area.value == Approx(baseline.wholeFace).margin(0.005));
        CHECK(raw.area.value == Approx(baseline.wholeFaceUncorrected).margin(0.005));
        CHECK(face.deviation == Approx(baseline.deviation).margin(0.005));
        CHECK(raw.deviation == Approx(baseline.deviationUncorrected).margin(0.005));
        CHECK(figures(*table, "canthiMax", ReferenceUse::Corrected).area.value
            == Approx(baseline.canthi).margin(0.005));
        CHECK(figures(*table, "T_FH_Max", ReferenceUse::Corrected).area.value
            == Approx(baseline.forehead).margin(0.005));
        CHECK(face.offset.value == Approx(0.98).margin(0.01));
        CHECK(face.biasAtProvisional == Approx(0.0).margin(0.01));
    }
}

TEST_CASE("an offset and a limit set on half of the people hold for the other half")
{
    for (const auto& baseline : kPublished) {
        const auto table = published(baseline.camera);
        if (!table)
            return;
        INFO(baseline.camera);
        const auto people =
            pairsOf(*table, "T_Max", kAllRounds, LookRule::Mean, ReferenceUse::Corrected);
        const auto held = heldOutFigures(people, 37.5, 200, 1);
        CHECK(held.medianAbsoluteBias <= 0.05);
        CHECK(held.deviation.median <= 0.32);
        CHECK(held.sensitivity.median >= 0.88);
        CHECK(held.specificity.median >= 0.92);
        const auto validation = validateSite(people, "oral, as published", WallTime{}, {});
        REQUIRE(validation);
        CHECK(validation->recommended());
        CHECK(validation->offset.kelvins() == Approx(0.98).margin(0.01));
    }
}

TEST_CASE("the one impossible humidity is named, and nobody else is")
{
    const auto flir = published("FLIR");
    const auto ici = published("ICI");
    if (!flir || !ici)
        return;
    CHECK(flir->faults.empty());
    REQUIRE(ici->faults.size() == 1);
    CHECK(ici->faults[0].column == "Humidity");
    CHECK(ici->faults[0].value == "3021.1");
    CHECK(ici->peopleLeftOut == 0);
}

TEST_CASE("a camera's scatter learned on half of the people states the others' within 20 %")
{
    const auto flir = published("FLIR");
    const auto ici = published("ICI");
    if (!flir || !ici)
        return;
    for (const char* region : {"T_Max", "canthiMax"}) {
        const auto uneven = heldOutLooks(*ici, *flir, region, {});
        CHECK(uneven.ratio.median == Approx(1.0).margin(0.2));
        CHECK(uneven.nonUniformity.kelvins() > 0.06);
        const auto even = heldOutLooks(*flir, *ici, region, {});
        CHECK(even.ratio.median == Approx(1.0).margin(0.2));
        CHECK(even.nonUniformity < uneven.nonUniformity);
    }
}

TEST_CASE("a non-uniformity learned from a scatter states that scatter")
{
    for (const double scatter : {0.08, 0.15, 0.4}) {
        MeasurementConfig camera;
        camera.nonUniformity = nonUniformityFrom(TempDelta::kelvins(scatter), camera);
        const auto look = usualLook(camera);
        CHECK(uncertaintyOfDifference(look, look).kelvins() == Approx(scatter));
    }
    CHECK(nonUniformityFrom(TempDelta::kelvins(0.001), {}).kelvins() == 0.0);
}

TEST_CASE("the change between two looks splits into the person's own and the camera's")
{
    const auto flir = published("FLIR");
    const auto ici = published("ICI");
    if (!flir || !ici)
        return;
    const auto looks = lookToLook(*flir, *ici, "canthiMax", 2, 3);
    CHECK(looks.people > 400);
    CHECK(looks.firstOwn < looks.first);
    CHECK(looks.shared * looks.shared + looks.secondOwn * looks.secondOwn
        == Approx(looks.second * looks.second));
    CHECK(maximumAtMouth(*flir, 4).share.value > 0.8);
    CHECK(maximumAtMouth(*flir, 1).share.value < 0.3);
}

TEST_CASE("the provisional offset of each facial site is the mean of both published cameras")
{
    for (const auto& column : kSiteColumns) {
        INFO(column.region);
        double sum = 0.0;
        for (const auto& baseline : kPublished) {
            const auto table = published(baseline.camera);
            if (!table)
                return;
            sum += figures(*table, column.region, ReferenceUse::Corrected).offset.value;
        }
        CHECK(provisionalOffset(column.site).kelvins() == Approx(sum / 2).margin(0.006));
    }
}
