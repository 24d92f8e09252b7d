// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>
#include <chrono>
#include <cmath>
#include <set>
#include <utility>

#include "base/shown_address.h"
#include "settings/settings_checks.h"

namespace haetae {
namespace {

bool inTenths(double value)
{
    return std::abs(value * 10.0 - std::round(value * 10.0)) < 1e-6;
}

/// A day of the calendar as YYYY-MM-DD; the 30th of February is none.
bool calendarDay(const std::string& text)
{
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    const auto number = [&text](std::size_t from, std::size_t length, auto& value) {
        const char* const end = text.data() + from + length;
        return std::from_chars(text.data() + from, end, value).ptr == end;
    };
    return text.size() == 10 && text[4] == '-' && text[7] == '-' && number(0, 4, year)
        && number(5, 2, month) && number(8, 2, day) && year >= 2000
        && std::chrono::year_month_day(
            std::chrono::year(year), std::chrono::month(month), std::chrono::day(day))
               .ok();
}

/// An offset that claims to be the site's own says since when and by what validation.
void checkSiteOffset(const SiteOffset& offset, Checks& checks)
{
    const std::string at = "rule.site_offset.";
    checks.range(at + "value_k", offset.value.kelvins(), -3, 3, "K");
    checks.range(
        at + "standard_uncertainty_k", offset.standardUncertainty.kelvins(), 0.05, 1.5, "K");
    checks.text(at + "since", offset.since);
    checks.text(at + "reason", offset.reason);
    checks.require(offset.provisional || !offset.reason.empty(), at + "reason",
        "is empty; an offset that is not provisional names the validation it comes from");
    checks.require(offset.provisional || calendarDay(offset.since), at + "since",
        "is no date written as YYYY-MM-DD; an offset that is not provisional has one");
    checks.range(at + "people", offset.people, 0, 100'000, "people");
    checks.text(at + "signed_by", offset.signedBy);
    checks.require(offset.expires.empty() || calendarDay(offset.expires), at + "expires",
        "is no date written as YYYY-MM-DD");
}

void checkRule(const FeverRule& rule, Checks& checks)
{
    checks.range("rule.limit_c", rule.limit.degrees(), FeverRule::kLowestLimit.degrees(),
        FeverRule::kHighestLimit.degrees(), "degC");
    checks.require(inTenths(rule.limit.degrees()), "rule.limit_c", "is not in steps of 0.1 degC");
    checks.range("rule.recheck_band", rule.recheckBand, 0.0, 3.0, "(times u)");
    checks.range("rule.dwell_ms", static_cast<double>(rule.dwell.count()), 0, 10'000, "ms");
    checks.range("rule.hysteresis_k", rule.hysteresis.kelvins(), 0, 1, "K");
    checks.range(
        "rule.acclimatise_min", static_cast<double>(rule.acclimatise.count()), 1, 60, "minutes");
    checks.range("rule.window_ms", static_cast<double>(rule.window.count()), 100, 30'000, "ms");
    checks.range("rule.minimum_frames", rule.minimumFrames, 1, 100, "frames");
    checks.range("rule.too_cold_c", rule.tooCold.degrees(), 30, 36, "degC");
    checks.range("rule.too_hot_c", rule.tooHot.degrees(), 39, 50, "degC");
    checks.range("rule.largest_u95_k", rule.largestU95.kelvins(), 0.05, 1, "K");
    checkSiteOffset(rule.siteOffset, checks);
}

void checkAdaptiveLimit(const AdaptiveLimitRule& rule, Checks& checks)
{
    const std::string at = "adaptive_limit.";
    checks.range(at + "window_min", static_cast<double>(rule.window.count()), 10, 1'440, "minutes");
    checks.range(at + "minimum_people", rule.minimumPeople, 10, 1'000, "people");
    checks.range(at + "most_people", rule.mostPeople, rule.minimumPeople, 5'000, "people");
    checks.range(at + "above_median_k", rule.aboveMedian.kelvins(), 0.3, 2, "K");
    checks.range(at + "most_below_fixed_k", rule.mostBelowFixed.kelvins(), 0, 2, "K");
    checks.range(at + "most_above_fixed_k", rule.mostAboveFixed.kelvins(), 0, 0.5, "K");
}

void checkBaseline(const BaselineRule& rule, Checks& checks)
{
    const std::string at = "baseline.";
    checks.range(at + "window_min", static_cast<double>(rule.window.count()), 10, 240, "minutes");
    checks.range(at + "minimum_people", rule.minimumPeople, 3, 1'000, "people");
    checks.range(at + "most_people", rule.mostPeople, rule.minimumPeople, 5'000, "people");
    checks.range(at + "memory_h", static_cast<double>(rule.memory.count()), 8, 24 * 90, "hours");
    checks.range(at + "hours_for_usual", rule.hoursForUsual, 2, 500, "hours");
    checks.range(at + "provisional_usual_c", rule.provisionalUsual.degrees(), 30, 38, "degC");
    if (rule.whenValidated)
        checks.range(at + "when_validated_c", rule.whenValidated->degrees(), 30, 38, "degC");
    checks.range(at + "drifting_k", rule.drifting.kelvins(), 0.1, 2, "K");
    checks.range(
        at + "do_not_screen_k", rule.doNotScreen.kelvins(), rule.drifting.kelvins(), 3, "K");
    checks.range(at + "clear_k", rule.clear.kelvins(), 0.05, rule.doNotScreen.kelvins(), "K");
}

void checkCertificate(
    const ReferenceCertificate& certificate, const std::string& at, Checks& checks)
{
    if (certificate.value)
        checks.range(at + "value_c", certificate.value->degrees(), 25, 60, "degC");
    for (const auto& [key, date] :
        {std::pair{"issued", certificate.issued}, std::pair{"expires", certificate.expires}})
        checks.require(
            date.empty() || calendarDay(date), at + key, "is no date written as YYYY-MM-DD");
    checks.require(certificate.issued.empty() || certificate.expires.empty()
            || certificate.issued <= certificate.expires,
        at + "expires", "lies before the day of issue");
    checks.text(at + "expired_override", certificate.expiredOverride);
}

void checkPlace(const ThermalCircle& place, const std::string& key, Checks& checks)
{
    checks.range(key, place.x, 0, 10'000, "px");
    checks.range(key, place.y, 0, 10'000, "px");
    checks.range(key, place.radius, 0.5, 1'000, "px");
}

void checkReference(const ReferenceConfig& reference, const std::string& at, Checks& checks)
{
    if (reference.setTemperature)
        checks.range(at + "set_temperature_c", reference.setTemperature->degrees(), 25, 60, "degC");
    checks.range(at + "set_uncertainty_k", reference.setUncertainty.kelvins(), 0, 2, "K");
    checks.range(at + "warm_up_s", static_cast<double>(reference.warmUp.count()), 0, 14'400, "s");
    checks.range(at + "shutter_hold_ms", static_cast<double>(reference.shutterHold.count()), 0,
        60'000, "ms");
    if (reference.place)
        checkPlace(*reference.place, at + "place", checks);
    checks.range(at + "largest_error_k", reference.largestError.kelvins(), 0.5, 20, "K");
    checks.range(at + "least_trust", reference.leastTrust, 1, 100, "of 100");
    checkCertificate(reference.certificate, at + "certificate.", checks);
    if (!reference.second)
        return;
    const SecondReference& second = *reference.second;
    const std::string inner = at + "second.";
    checks.range(inner + "set_temperature_c", second.setTemperature.degrees(), 10, 80, "degC");
    checks.range(inner + "set_uncertainty_k", second.setUncertainty.kelvins(), 0, 2, "K");
    checkPlace(second.place, inner + "place", checks);
    checkCertificate(second.certificate, inner + "certificate.", checks);
}

void checkMeasurement(const MeasurementConfig& m, const std::string& at, Checks& checks)
{
    checks.range(at + "netd_k", m.netd.kelvins(), 0.005, 1, "K");
    checks.range(at + "non_uniformity_k", m.nonUniformity.kelvins(), 0, 2, "K");
    checks.range(at + "blur_px", m.blurPixels, 0.2, 5, "px");
    checks.range(at + "skin_emissivity", m.skinEmissivity, 0.9, 1, "");
    checks.range(at + "emissivity_standard", m.emissivityStandard, 0, 0.05, "");
    checks.range(at + "reflected_c", m.reflected.degrees(), -20, 50, "degC");
    if (m.horizontalFieldDegrees)
        checks.range(at + "horizontal_field_degrees", *m.horizontalFieldDegrees, 3, 150, "degrees");
    if (m.referenceMetres)
        checks.range(at + "reference_m", *m.referenceMetres, 0.3, 30, "m");
    checks.range(at + "nearest_m", m.nearestMetres, 0.1, 30, "m");
    checks.range(at + "farthest_m", m.farthestMetres, m.nearestMetres, 50, "m");
    checks.range(at + "largest_angle_degrees", m.largestAngleDegrees, 5, 90, "degrees");
    checks.text(at + "flat_field", m.flatField);
}

void checkZones(const std::vector<Zone>& zones, const std::string& key, Checks& checks)
{
    checks.range(key, static_cast<double>(zones.size()), 0, ZoneConfig::kMostZones, "zones");
    for (const Zone& zone : zones) {
        checks.range(key, static_cast<double>(zone.corners.size()), 3, ZoneConfig::kMostCorners,
            "corners of a zone");
        for (const SharePoint& corner : zone.corners) {
            checks.range(key, corner.x, 0, 1, "of the picture's width");
            checks.range(key, corner.y, 0, 1, "of the picture's height");
        }
    }
}

void checkRegistration(
    const std::vector<MatchedPoint>& points, const std::string& key, Checks& checks)
{
    if (!points.empty())
        checks.range(key, static_cast<double>(points.size()), MatchedPoint::kLeast,
            MatchedPoint::kMost, "points");
    for (const MatchedPoint& point : points) {
        for (const double share :
            {point.thermal.x, point.thermal.y, point.visible.x, point.visible.y})
            checks.range(key, share, 0, 1, "of a picture's width or height");
    }
}

/// Its address is read by guards and stands in the log.
void checkAccess(const CameraConfig& camera, const std::string& at, Checks& checks)
{
    for (const auto& [key, address] : {std::pair{"address", camera.address},
             std::pair{"thermal_picture", camera.thermalPicture}}) {
        checks.text(at + key, address);
        checks.require(!holdsSecret(address), at + key,
            "holds a name or a password, which would reach the log; use user and secret_file");
    }
    const StreamAccess& access = camera.access;
    checks.text(at + "user", access.user);
    checks.require(access.secretFile.empty() || !access.user.empty(), at + "secret_file",
        "is the password of nobody; name the user");
    checkFile(at + "secret_file", access.secretFile, checks);
    checkFile(at + "ca_file", access.caFile, checks);
}

void checkVisible(const CameraConfig& camera, const std::string& at, Checks& checks)
{
    if (!camera.visible)
        return;
    CameraConfig alone; // the same rules as for any camera's address
    alone.address = camera.visible->address;
    alone.access = camera.visible->access;
    checkAccess(alone, at, checks);
    checks.require(!alone.address.empty(), at + "address", "is missing");
    checks.require(!camera.visible->backend.empty(), at + "backend", "is missing");
    checks.text(at + "backend", camera.visible->backend);
    checks.range(
        at + "most_skew_ms", static_cast<double>(camera.visible->mostSkew.count()), 10, 1000, "ms");
}

void checkCamera(const CameraConfig& camera, const std::string& at, Checks& checks)
{
    checks.require(plainId(camera.id.value), at + "id",
        "\"" + camera.id.value + "\" is not 1 to 32 of a-z 0-9 _ -");
    checks.text(at + "name", camera.name);
    checks.require(!camera.backend.empty(), at + "backend", "is missing");
    checks.text(at + "backend", camera.backend);
    checkAccess(camera, at, checks);
    checkVisible(camera, at + "visible.", checks);
    checkMeasurement(camera.measurement, at + "measurement.", checks);
    for (const std::string& file : camera.files)
        checks.text(at + "files", file);
    const int turn = camera.rotateDegrees;
    checks.require(turn == 0 || turn == 90 || turn == 180 || turn == 270, at + "rotate_degrees",
        std::to_string(turn) + " is none of 0, 90, 180, 270");
    if (camera.recheckSpot) {
        checks.range(at + "recheck_spot", camera.recheckSpot->x, 0, 10'000, "px");
        checks.range(at + "recheck_spot", camera.recheckSpot->y, 0, 10'000, "px");
        checks.range(at + "recheck_spot", camera.recheckSpot->width, 8, 10'000, "px");
        checks.range(at + "recheck_spot", camera.recheckSpot->height, 8, 10'000, "px");
    }
    checkReference(camera.reference, at + "reference.", checks);
    checks.range(at + "hours", static_cast<double>(camera.hours.spans.size()), 0,
        ScreeningHours::kMostSpans, "spans");
    for (const HoursSpan& span : camera.hours.spans)
        checks.require(hoursSpanFromText(text(span)) == span, at + "hours",
            "needs a weekday, and an end that is not its start");
    checkRegistration(camera.registration, at + "registration", checks);
    checkZones(camera.zones.include, at + "zones.include", checks);
    checkZones(camera.zones.exclude, at + "zones.exclude", checks);
}

// A burst must have ended before the next one begins.
void checkSound(const SoundConfig& sound, Checks& checks)
{
    checks.range("sound.floor_percent", sound.floorPercent, 0, 100, "%");
    const auto rule = [&checks](const std::string& key, const SoundRule& r) {
        checks.range(key + ".every_s", static_cast<double>(r.every.count()), 7, 60, "s");
    };
    rule("sound.high", sound.high);
    rule("sound.medium", sound.medium);
    rule("sound.low", sound.low);
}

void checkReport(const DailyReport& report, Checks& checks)
{
    checks.text("report.folder", report.folder);
    checks.require(report.folder.empty() || report.folder.front() == '/', "report.folder",
        "is no whole path, which begins with /");
    const std::string& at = report.time;
    const auto digit = [&at](std::size_t i) { return at[i] >= '0' && at[i] <= '9'; };
    const bool time = at.size() == 5 && at[2] == ':' && digit(0) && digit(1) && digit(3) && digit(4)
        && at.substr(0, 2) < "24" && at[3] < '6';
    checks.require(time, "report.time", "is no time of day like 06:00");
}

void checkPictures(const PictureKeeping& pictures, const std::string& at, Checks& checks)
{
    checks.text(at + "legal_basis", pictures.legalBasis);
    checks.require(
        !pictures.keep || pictures.legalBasis.find_first_not_of(" \t") != std::string::npos,
        at + "legal_basis", "is empty; pictures of people are kept on a legal basis or not at all");
    checks.range(at + "keep_for_h", static_cast<double>(pictures.keepFor.count()), 1,
        static_cast<double>(PictureKeeping::kLongest.count()), "h");
}

void checkPrivacy(const PrivacyRule& privacy, Checks& checks)
{
    checks.text("privacy.contact", privacy.contact);
    checkPictures(privacy.thermalCrops, "privacy.thermal_crops.", checks);
    checkPictures(privacy.visiblePictures, "privacy.visible_pictures.", checks);
    checks.require(!privacy.alarmClips || privacy.thermalCrops.keep || privacy.visiblePictures.keep,
        "privacy.alarm_clips", "needs thermal_crops.keep or visible_pictures.keep with its basis");
}

} // namespace

Result<void> validate(const Settings& settings)
{
    Checks checks;
    checks.text("desk", settings.desk);
    checks.text("escalation_phone", settings.escalationPhone);
    checks.text("heads_folder", settings.headsFolder);
    checks.require(settings.headsFolder.empty() || settings.headsFolder.front() == '/',
        "heads_folder", "is no whole path, which begins with /");
    checks.range(
        "lock_after_min", static_cast<double>(settings.lockAfter.count()), 0, 480, "minutes");
    checks.range("keep_personal_data_h", static_cast<double>(settings.keepPersonalData.count()), 0,
        87'600, "h");
    checks.require(settings.keepRowsDays == 0 || settings.keepRowsDays >= 365, "keep_rows_days",
        "is shorter than the year for which records of access are kept");
    checks.range("keep_rows_days", settings.keepRowsDays, 0, 36'500, "days");
    checkReport(settings.report, checks);
    checkPrivacy(settings.privacy, checks);
    checks.text("alarm_instruction", settings.alarmInstruction);
    for (const std::string& key : settings.keys)
        checks.text("keys", key);
    checkRule(settings.rule, checks);
    checkAdaptiveLimit(settings.adaptiveLimit, checks);
    if (settings.look.scalePercent != 0)
        checks.range("look.scale_percent", settings.look.scalePercent, 100, 300, "% (or 0)");
    checkSound(settings.sound, checks);
    checkBaseline(settings.baseline, checks);
    std::set<std::string> ids;
    for (std::size_t i = 0; i < settings.cameras.size(); ++i) {
        const CameraConfig& camera = settings.cameras[i];
        const std::string at = "camera[" + std::to_string(i) + "].";
        checkCamera(camera, at, checks);
        checks.require(ids.insert(camera.id.value).second, at + "id",
            "\"" + camera.id.value + "\" names two cameras");
    }
    if (settings.visitors.screen)
        checks.range("visitors.screen", *settings.visitors.screen, 0, 15, "");
    checks.require(settings.visitors.entrance.empty() || ids.contains(settings.visitors.entrance),
        "visitors.entrance", "\"" + settings.visitors.entrance + "\" is no camera");
    checkOutputs(settings.outputs, settings.cameras, checks);
    return checks.result();
}

} // namespace haetae
