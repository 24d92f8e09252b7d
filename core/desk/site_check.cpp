// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/site_check.h"

#include <algorithm>
#include <cmath>

namespace haetae {
namespace {

/// The reference's own reading may leave so much (rms over 2 s) of what the correction should take
/// away: IEC 80601-2-59 asks for 0.1 K of short-time stability, twice that is a draught.
constexpr double kSteadyK = 0.1;
constexpr double kUnsteadyK = 0.2;
/// Skin is never so warm: it is sun, a lamp or a heater. So much of the picture misleads searches.
constexpr double kHotDegrees = 43.0;
constexpr double kHotLook = 0.005;
constexpr double kHotFails = 0.05;
/// ISO/TR 13154 asks for 240 x 180 px over a face; single canthi need 1 mm, the whole face 4.
constexpr double kFineMm = 2.0;
constexpr double kCoarseMm = 6.0;
constexpr double kFitLookPixels = 12.0;
constexpr double kFitFailsPixels = 40.0;
constexpr double kGigabyte = 1e9;
constexpr double kLookGigabytes = 10.0;
constexpr double kLeastGigabytes = 1.0;

CheckGrade above(double value, double look, double fails)
{
    return value > fails ? CheckGrade::Fails : value > look ? CheckGrade::Look : CheckGrade::Ok;
}

SiteFinding cameraOf(const SiteFacts& facts)
{
    const bool live = facts.condition == CameraCondition::Live;
    return {SiteCheck::Camera, live ? CheckGrade::Ok : CheckGrade::Fails, {}};
}

SiteFinding referenceInView(const SiteFacts& facts)
{
    const auto condition = facts.reference.condition;
    CheckGrade grade = facts.reference.place ? CheckGrade::Ok : CheckGrade::Fails;
    if (condition == ReferenceCondition::Lost || condition == ReferenceCondition::Covered
        || condition == ReferenceCondition::Moved)
        grade = CheckGrade::Fails;
    else if (facts.reference.reasons.has(Reason::ReferencePartlyCovered))
        grade = CheckGrade::Look;
    if (!facts.thermal)
        grade = CheckGrade::Unknown;
    return {SiteCheck::ReferenceInView, grade, {}};
}

SiteFinding referenceTrusted(const SiteFacts& facts)
{
    const ReferenceState& reference = facts.reference;
    CheckGrade grade = CheckGrade::Fails;
    if (reference.trusted())
        grade = reference.grade == ReferenceGrade::Good ? CheckGrade::Ok : CheckGrade::Look;
    else if (reference.condition == ReferenceCondition::WarmingUp
        || reference.condition == ReferenceCondition::Hold)
        grade = CheckGrade::Look; // it only needs time
    return {SiteCheck::ReferenceTrusted, grade, static_cast<double>(reference.trust)};
}

SiteFinding certificateOf(const SiteFacts& facts)
{
    switch (facts.reference.certificate) {
    case CertificateStanding::Valid:
        return {SiteCheck::Certificate, CheckGrade::Ok, {}};
    case CertificateStanding::Expired:
    case CertificateStanding::Unreadable:
        return {SiteCheck::Certificate, CheckGrade::Fails, {}};
    case CertificateStanding::None:
    case CertificateStanding::ExpiresSoon:
    case CertificateStanding::Overridden:
        break;
    }
    return {SiteCheck::Certificate, CheckGrade::Look, {}};
}

SiteFinding steadinessOf(const SiteFacts& facts)
{
    if (!facts.reference.offset)
        return {SiteCheck::Steadiness, CheckGrade::Unknown, {}};
    const double left = facts.reference.residual.kelvins();
    CheckGrade grade = above(left, kSteadyK, kUnsteadyK);
    if (facts.reference.reasons.has(Reason::ReferenceUnstable)
        || facts.reference.reasons.has(Reason::ReferenceDrifting))
        grade = CheckGrade::Fails;
    return {SiteCheck::Steadiness, grade, left};
}

/// Share of the picture that is warmer than any skin, the reference's own disc aside.
SiteFinding backgroundOf(const SiteFacts& facts)
{
    if (!facts.thermal || facts.thermal->celsius.empty())
        return {SiteCheck::Background, CheckGrade::Unknown, {}};
    const cv::Mat& picture = facts.thermal->celsius;
    const auto& disc = facts.reference.place;
    int hot = 0;
    for (int y = 0; y < picture.rows; ++y) {
        const auto* row = picture.ptr<float>(y);
        for (int x = 0; x < picture.cols; ++x) {
            if (row[x] <= kHotDegrees)
                continue;
            const bool reference =
                disc && std::hypot(x - disc->x, y - disc->y) < 2.0 * disc->radius;
            hot += reference ? 0 : 1;
        }
    }
    const double share = double(hot) / double(picture.total());
    return {SiteCheck::Background, above(share, kHotLook, kHotFails), 100.0 * share};
}

SiteFinding faceSizeOf(const SiteFacts& facts)
{
    std::optional<double> best;
    for (const FaceObservation& face : facts.faces) {
        if (face.geometry.mmPerPixel)
            best = std::min(best.value_or(1e9), *face.geometry.mmPerPixel);
    }
    if (!best)
        return {SiteCheck::FaceSize, CheckGrade::Unknown, {}};
    return {SiteCheck::FaceSize, above(*best, kFineMm, kCoarseMm), best};
}

SiteFinding distanceOf(const SiteFacts& facts)
{
    const MeasurementConfig& set = facts.camera.measurement;
    if (!set.horizontalFieldDegrees || !set.referenceMetres)
        return {SiteCheck::Distance, CheckGrade::Look, {}}; // nobody entered them
    std::optional<double> farthest;
    for (const FaceObservation& face : facts.faces) {
        if (face.geometry.metresFromReference)
            farthest =
                std::max(farthest.value_or(0.0), std::abs(*face.geometry.metresFromReference));
    }
    if (!farthest)
        return {SiteCheck::Distance, CheckGrade::Unknown, {}};
    return {SiteCheck::Distance, above(*farthest, 0.5, 2.0), farthest};
}

SiteFinding registrationOf(const SiteFacts& facts)
{
    if (!facts.visible)
        return {SiteCheck::Registration, CheckGrade::Look, {}}; // thermal alone
    const ViewRegistration& views = facts.views;
    if (!views.byHand && views.pairs == 0)
        return {SiteCheck::Registration, CheckGrade::Unknown, {}};
    return {SiteCheck::Registration, above(views.residualPixels, kFitLookPixels, kFitFailsPixels),
        views.residualPixels};
}

SiteFinding usualOf(const SiteFacts& facts)
{
    const auto figure = facts.baseline.shift
        ? std::optional<double>(facts.baseline.shift->kelvins())
        : std::nullopt;
    switch (facts.baseline.condition) {
    case BaselineCondition::AsUsual:
        return {SiteCheck::Usual, CheckGrade::Ok, figure};
    case BaselineCondition::Drifting:
        return {SiteCheck::Usual, CheckGrade::Look, figure};
    case BaselineCondition::DoNotScreen:
        return {SiteCheck::Usual, CheckGrade::Fails, figure};
    case BaselineCondition::Learning:
        break;
    }
    return {SiteCheck::Usual, CheckGrade::Unknown, {}};
}

SiteFinding offsetOf(const SiteFacts& facts)
{
    FeverRule rule;
    rule.siteOffset = facts.offset;
    const bool provisional = rule.onDay(facts.today).siteOffset.provisional;
    return {SiteCheck::Offset, provisional ? CheckGrade::Look : CheckGrade::Ok,
        facts.offset.value.kelvins()};
}

SiteFinding diskOf(const SiteFacts& facts)
{
    if (!facts.freeBytes)
        return {SiteCheck::Disk, CheckGrade::Unknown, {}};
    const double free = static_cast<double>(*facts.freeBytes) / kGigabyte;
    const CheckGrade grade = free < kLeastGigabytes ? CheckGrade::Fails
        : free < kLookGigabytes                     ? CheckGrade::Look
                                                    : CheckGrade::Ok;
    return {SiteCheck::Disk, grade, free};
}

SiteFinding soundOf(const SiteFacts& facts)
{
    if (!facts.soundProven)
        return {SiteCheck::Sound, CheckGrade::Unknown, {}};
    return {SiteCheck::Sound, *facts.soundProven ? CheckGrade::Ok : CheckGrade::Fails, {}};
}

} // namespace

std::string_view token(SiteCheck check)
{
    static constexpr std::array<std::string_view, kSiteChecks> kWords{"camera", "reference_in_view",
        "reference_trusted", "certificate", "steadiness", "background", "face_size", "distance",
        "registration", "usual", "offset", "hours", "disk", "heads", "outputs", "sound"};
    return kWords[static_cast<std::size_t>(check)];
}

std::string_view token(CheckGrade grade)
{
    static constexpr std::array<std::string_view, 4> kWords{"ok", "look", "fails", "unknown"};
    return kWords[static_cast<std::size_t>(grade)];
}

std::array<SiteFinding, kSiteChecks> checkSite(const SiteFacts& facts)
{
    const bool hours = !facts.camera.hours.spans.empty();
    const bool leave = !facts.headsFolder.empty() || facts.headsToBroker;
    const CheckGrade outputs = facts.outputsFailing > 0 ? CheckGrade::Fails
        : facts.outputs == 0                            ? CheckGrade::Look
                                                        : CheckGrade::Ok;
    return {cameraOf(facts), referenceInView(facts), referenceTrusted(facts), certificateOf(facts),
        steadinessOf(facts), backgroundOf(facts), faceSizeOf(facts), distanceOf(facts),
        registrationOf(facts), usualOf(facts), offsetOf(facts),
        SiteFinding{SiteCheck::Hours, hours ? CheckGrade::Ok : CheckGrade::Look, {}}, diskOf(facts),
        SiteFinding{SiteCheck::Heads, leave ? CheckGrade::Ok : CheckGrade::Look, {}},
        SiteFinding{SiteCheck::Outputs, outputs, {}}, soundOf(facts)};
}

CheckGrade worst(const std::array<SiteFinding, kSiteChecks>& findings)
{
    CheckGrade worst = CheckGrade::Ok;
    for (const SiteFinding& finding : findings) {
        if (finding.grade != CheckGrade::Unknown)
            worst = std::max(worst, finding.grade);
    }
    return worst;
}

} // namespace haetae
