// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/site_check.h"

#include <catch2/catch.hpp>

#include <set>

using namespace haetae;

namespace {

/// An entrance with nothing to complain of.
SiteFacts wellSet()
{
    SiteFacts facts;
    facts.camera.id = CameraId{"east"};
    facts.camera.measurement.horizontalFieldDegrees = 25.0;
    facts.camera.measurement.referenceMetres = 2.0;
    facts.camera.hours.spans.push_back({{true, true, true, true, true, true, true}, 0, 1440});
    facts.offset.provisional = false;
    facts.offset.expires = "2027-01-01";
    facts.today = "2026-11-24";
    facts.condition = CameraCondition::Live;
    facts.reference.condition = ReferenceCondition::Trusted;
    facts.reference.place = ThermalCircle{30, 30, 8};
    facts.reference.grade = ReferenceGrade::Good;
    facts.reference.trust = 96;
    facts.reference.certificate = CertificateStanding::Valid;
    facts.reference.offset = TempDelta::kelvins(0.4);
    facts.reference.residual = TempDelta::kelvins(0.03);
    auto image = std::make_shared<TemperatureImage>();
    image->celsius = cv::Mat(120, 160, CV_32FC1, cv::Scalar(23.0F));
    facts.thermal = image;
    facts.visible = true;
    facts.views.pairs = 40;
    facts.views.residualPixels = 6.0;
    FaceObservation face;
    face.geometry.mmPerPixel = 1.6;
    face.geometry.metresFromReference = 0.2;
    facts.faces.push_back(face);
    facts.baseline.condition = BaselineCondition::AsUsual;
    facts.baseline.shift = TempDelta::kelvins(0.05);
    facts.freeBytes = 200'000'000'000;
    facts.headsFolder = "/mnt/heads";
    facts.outputs = 2;
    facts.soundProven = true;
    return facts;
}

CheckGrade gradeOf(const SiteFacts& facts, SiteCheck check)
{
    for (const SiteFinding& finding : checkSite(facts)) {
        if (finding.check == check)
            return finding.grade;
    }
    FAIL("no such check");
    return CheckGrade::Unknown;
}

void warm(SiteFacts& facts, const cv::Rect& part, float degrees)
{
    auto image = std::make_shared<TemperatureImage>(*facts.thermal);
    image->celsius = image->celsius.clone();
    image->celsius(part).setTo(degrees);
    facts.thermal = image;
}

/// One thing that is otherwise than it should be, and what the check makes of it. *value*
struct Row {
    SiteCheck check;
    CheckGrade grade;
    void (*spoil)(SiteFacts&);
};

const Row kRows[] = {
    {SiteCheck::Camera, CheckGrade::Fails,
        [](SiteFacts& f) { f.condition = CameraCondition::Frozen; }},
    {SiteCheck::ReferenceInView, CheckGrade::Fails,
        [](SiteFacts& f) { f.reference.place.reset(); }},
    {SiteCheck::ReferenceInView, CheckGrade::Fails,
        [](SiteFacts& f) { f.reference.condition = ReferenceCondition::Covered; }},
    {SiteCheck::ReferenceInView, CheckGrade::Look,
        [](SiteFacts& f) { f.reference.reasons.add(Reason::ReferencePartlyCovered); }},
    {SiteCheck::ReferenceInView, CheckGrade::Unknown, [](SiteFacts& f) { f.thermal.reset(); }},
    {SiteCheck::ReferenceTrusted, CheckGrade::Look,
        [](SiteFacts& f) { f.reference.grade = ReferenceGrade::Fair; }},
    {SiteCheck::ReferenceTrusted, CheckGrade::Look,
        [](SiteFacts& f) { f.reference.condition = ReferenceCondition::WarmingUp; }},
    {SiteCheck::ReferenceTrusted, CheckGrade::Fails,
        [](SiteFacts& f) { f.reference.condition = ReferenceCondition::NotSet; }},
    {SiteCheck::Certificate, CheckGrade::Look,
        [](SiteFacts& f) { f.reference.certificate = CertificateStanding::ExpiresSoon; }},
    {SiteCheck::Certificate, CheckGrade::Fails,
        [](SiteFacts& f) { f.reference.certificate = CertificateStanding::Expired; }},
    {SiteCheck::Steadiness, CheckGrade::Look,
        [](SiteFacts& f) { f.reference.residual = TempDelta::kelvins(0.15); }},
    {SiteCheck::Steadiness, CheckGrade::Fails,
        [](SiteFacts& f) { f.reference.residual = TempDelta::kelvins(0.3); }},
    {SiteCheck::Steadiness, CheckGrade::Fails,
        [](SiteFacts& f) { f.reference.reasons.add(Reason::ReferenceDrifting); }},
    {SiteCheck::Steadiness, CheckGrade::Unknown, [](SiteFacts& f) { f.reference.offset.reset(); }},
    {SiteCheck::Background, CheckGrade::Ok,
        [](SiteFacts& f) {
            warm(f, {22, 22, 16, 16}, 55.0F);
        }}, // the reference itself
    {SiteCheck::Background, CheckGrade::Look,
        [](SiteFacts& f) {
            warm(f, {100, 60, 16, 16}, 55.0F);
        }},
    {SiteCheck::Background, CheckGrade::Fails,
        [](SiteFacts& f) {
            warm(f, {80, 0, 40, 120}, 48.0F);
        }},
    {SiteCheck::FaceSize, CheckGrade::Look,
        [](SiteFacts& f) { f.faces[0].geometry.mmPerPixel = 4.0; }},
    {SiteCheck::FaceSize, CheckGrade::Fails,
        [](SiteFacts& f) { f.faces[0].geometry.mmPerPixel = 9.0; }},
    {SiteCheck::FaceSize, CheckGrade::Unknown, [](SiteFacts& f) { f.faces.clear(); }},
    {SiteCheck::Distance, CheckGrade::Look,
        [](SiteFacts& f) { f.camera.measurement.referenceMetres.reset(); }},
    {SiteCheck::Distance, CheckGrade::Look,
        [](SiteFacts& f) { f.faces[0].geometry.metresFromReference = -1.2; }},
    {SiteCheck::Distance, CheckGrade::Fails,
        [](SiteFacts& f) { f.faces[0].geometry.metresFromReference = 2.6; }},
    {SiteCheck::Registration, CheckGrade::Look, [](SiteFacts& f) { f.visible = false; }},
    {SiteCheck::Registration, CheckGrade::Unknown, [](SiteFacts& f) { f.views.pairs = 0; }},
    {SiteCheck::Registration, CheckGrade::Fails,
        [](SiteFacts& f) { f.views.residualPixels = 60.0; }},
    {SiteCheck::Usual, CheckGrade::Unknown,
        [](SiteFacts& f) { f.baseline.condition = BaselineCondition::Learning; }},
    {SiteCheck::Usual, CheckGrade::Fails,
        [](SiteFacts& f) { f.baseline.condition = BaselineCondition::DoNotScreen; }},
    {SiteCheck::Offset, CheckGrade::Look, [](SiteFacts& f) { f.offset.provisional = true; }},
    {SiteCheck::Offset, CheckGrade::Look, [](SiteFacts& f) { f.offset.expires = "2026-11-24"; }},
    {SiteCheck::Hours, CheckGrade::Look, [](SiteFacts& f) { f.camera.hours.spans.clear(); }},
    {SiteCheck::Disk, CheckGrade::Look, [](SiteFacts& f) { f.freeBytes = 5'000'000'000; }},
    {SiteCheck::Disk, CheckGrade::Fails, [](SiteFacts& f) { f.freeBytes = 200'000'000; }},
    {SiteCheck::Heads, CheckGrade::Look, [](SiteFacts& f) { f.headsFolder.clear(); }},
    {SiteCheck::Outputs, CheckGrade::Look, [](SiteFacts& f) { f.outputs = 0; }},
    {SiteCheck::Outputs, CheckGrade::Fails, [](SiteFacts& f) { f.outputsFailing = 1; }},
    {SiteCheck::Sound, CheckGrade::Fails, [](SiteFacts& f) { f.soundProven = false; }},
    {SiteCheck::Sound, CheckGrade::Unknown, [](SiteFacts& f) { f.soundProven.reset(); }},
};

} // namespace

TEST_CASE("an entrance that is well set up passes every check")
{
    for (const SiteFinding& finding : checkSite(wellSet())) {
        INFO(token(finding.check));
        CHECK(finding.grade == CheckGrade::Ok);
    }
    CHECK(worst(checkSite(wellSet())) == CheckGrade::Ok);
}

TEST_CASE("each thing that is wrong is found by its own check, and by no other")
{
    std::set<SiteCheck> tried;
    for (const Row& row : kRows) {
        SiteFacts facts = wellSet();
        row.spoil(facts);
        INFO(token(row.check) << " should be " << token(row.grade));
        CHECK(gradeOf(facts, row.check) == row.grade);
        tried.insert(row.check);
        int others = 0;
        for (const SiteFinding& finding : checkSite(facts))
            others += finding.check != row.check && finding.grade == CheckGrade::Fails ? 1 : 0;
        const bool trustGoesToo = row.check == SiteCheck::ReferenceInView;
        CHECK(others <= (trustGoesToo ? 1 : 0));
    }
    CHECK(tried.size() == kSiteChecks);
}

TEST_CASE("the checks come in the order of a walk, each once")
{
    std::size_t i = 0;
    for (const SiteFinding& finding : checkSite(SiteFacts()))
        CHECK(static_cast<std::size_t>(finding.check) == i++);
    CHECK(worst(checkSite(SiteFacts())) == CheckGrade::Fails); // no camera, no reference
}
