// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/person_trail.h"

#include <algorithm>
#include <cmath>

#include "live/image_conversion.h"

namespace haetae::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto kPictureEvery = 200ms; // enough to know somebody by
constexpr TemperatureSpan kFaceSpan{22.0, 38.5}; // one colour scale for all crops

/// Head and shoulders, square, inside the picture; empty when outside.
template <class Space>
cv::Rect around(const Rect<Space>& face, const cv::Mat& picture)
{
    if (face.empty() || picture.empty())
        return {};
    const double side = 2.0 * std::max(face.width, face.height);
    const auto middle = face.center();
    const int size = std::min({static_cast<int>(side), picture.cols, picture.rows});
    const int left = static_cast<int>(std::lround(middle.x - size / 2.0));
    const int top = static_cast<int>(std::lround(middle.y - size * 0.42));
    return {std::clamp(left, 0, picture.cols - size), std::clamp(top, 0, picture.rows - size), size,
        size};
}

std::optional<ThermalRect> thermalFace(const PersonView& person)
{
    return person.face.head ? person.face.head : person.face.face;
}

QImage thermalCrop(const ScreeningSnapshot& snapshot, const PersonView& person)
{
    const auto face = thermalFace(person);
    if (!snapshot.thermal || !face)
        return {};
    const cv::Mat& picture = snapshot.thermal->celsius;
    const cv::Rect part = around(*face, picture);
    if (part.width < 4)
        return {};
    return thermalImage(picture, part, {kFaceSpan, PaletteKind::Iron, std::nullopt},
        QSize(PersonTrails::kPicture, PersonTrails::kPicture));
}

QImage visibleCrop(const ScreeningSnapshot& snapshot, const PersonView& person)
{
    if (!snapshot.visible)
        return {};
    std::optional<VisibleRect> face = person.face.visible;
    if (!face && thermalFace(person))
        face = snapshot.registration.visibleFromThermal(*thermalFace(person));
    if (!face)
        return {};
    const cv::Rect part = around(*face, snapshot.visible->bgr);
    if (part.width < 4)
        return {};
    return visibleImage(
        snapshot.visible->bgr(part), QSize(PersonTrails::kPicture, PersonTrails::kPicture));
}

void wipe(PersonTrail& trail)
{
    for (QImage* picture : {&trail.visible, &trail.thermal}) {
        if (!picture->isNull())
            picture->fill(0);
        *picture = {};
    }
}

} // namespace

PersonTrails::~PersonTrails()
{
    for (auto& [id, trail] : trails_)
        wipe(trail);
}

void PersonTrails::learn(const AlarmRecord& alarm)
{
    if (alarm.kind != AlarmKind::ElevatedTemperature)
        return;
    if (!alarm.open()) {
        drop(alarm.id);
        return;
    }
    if (!alarm.track.valid())
        return;
    const Who who{alarm.camera, alarm.track};
    if (const auto known = who_.find(alarm.id); known != who_.end()) {
        if (known->second == who)
            return;
        drop(alarm.id); // they came back: their newest picture is what helps to find them
    }
    followed_[who] = alarm.id;
    who_[alarm.id] = who;
}

void PersonTrails::drop(AlarmId id)
{
    if (const auto found = trails_.find(id); found != trails_.end()) {
        wipe(found->second);
        trails_.erase(found);
    }
    if (const auto found = who_.find(id); found != who_.end()) {
        if (const auto other = followed_.find(found->second);
            other != followed_.end() && other->second == id)
            followed_.erase(other);
        who_.erase(found);
    }
}

void PersonTrails::follow(const ScreeningSnapshot& snapshot)
{
    if (followed_.empty())
        return;
    std::vector<AlarmId> seen;
    for (const PersonView& person : snapshot.people) {
        const auto found = followed_.find({snapshot.camera, person.track});
        if (found == followed_.end())
            continue;
        PersonTrail& trail = trails_[found->second];
        const bool fresh = !trail.hasPicture() || !trail.place.inView
            || snapshot.stamp.monotonic - trail.seen >= kPictureEvery;
        trail.place = person.place;
        trail.place.inView = true;
        seen.push_back(found->second);
        if (!fresh)
            continue;
        trail.seen = snapshot.stamp.monotonic;
        // Half a face at the edge, on the way out, is nothing to find somebody by.
        if (trail.hasPicture() && person.face.geometry.limits.has(Reason::AtEdge))
            continue;
        trail.visible = visibleCrop(snapshot, person);
        trail.thermal = thermalCrop(snapshot, person);
    }
    for (auto& [id, trail] : trails_) {
        if (trail.place.inView && who_.contains(id) && who_.at(id).first == snapshot.camera
            && std::find(seen.begin(), seen.end(), id) == seen.end())
            trail.place.inView = false;
    }
    limitPictures();
}

void PersonTrails::limitPictures()
{
    // The newest alarms have the highest ids.
    std::size_t kept = 0;
    for (auto trail = trails_.rbegin(); trail != trails_.rend(); ++trail) {
        if (trail->second.hasPicture() && ++kept > kMostPictures)
            wipe(trail->second);
    }
}

void PersonTrails::forgetOld(MonotonicTime now)
{
    for (auto& [id, trail] : trails_) {
        if (trail.hasPicture() && now - trail.seen > kKept)
            wipe(trail);
    }
}

const PersonTrail* PersonTrails::find(AlarmId id) const
{
    const auto found = trails_.find(id);
    return found == trails_.end() ? nullptr : &found->second;
}

std::size_t PersonTrails::pictures() const
{
    return static_cast<std::size_t>(std::count_if(trails_.begin(), trails_.end(),
        [](const auto& entry) { return entry.second.hasPicture(); }));
}

} // namespace haetae::ui
