// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fake_entrance.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace haetae::ui::test {
namespace {

constexpr int kColumns = 384;
constexpr int kRows = 288;

void warm(cv::Mat& picture, double cx, double cy, double rx, double ry, float degrees)
{
    for (int y = 0; y < picture.rows; ++y) {
        auto* row = picture.ptr<float>(y);
        for (int x = 0; x < picture.cols; ++x) {
            const double d = std::hypot((x - cx) / rx, (y - cy) / ry);
            const auto share = static_cast<float>(1.0 / (1.0 + std::exp((d - 1.0) * 9.0)));
            row[x] += (degrees - row[x]) * share;
        }
    }
}

cv::Mat thermal(const FakeScene& scene)
{
    cv::Mat picture(kRows, kColumns, CV_32FC1, cv::Scalar(22.5));
    for (const FakePerson& p : scene.people) {
        warm(picture, p.x, p.y + p.radius * 3.4, p.radius * 2.0, p.radius * 2.2, 27.5F);
        warm(picture, p.x, p.y + p.radius * 1.4, p.radius * 0.55, p.radius * 0.6, 34.0F);
        warm(picture, p.x, p.y, p.radius * 0.9, p.radius * 1.15, 33.8F);
        for (const double side : {-1.0, 1.0})
            warm(picture, p.x + side * p.radius * 0.3, p.y - p.radius * 0.1, p.radius * 0.15,
                p.radius * 0.13, static_cast<float>(p.oral - 1.0));
    }
    for (const RejectedObject& object : scene.rejected)
        warm(picture, object.box.center().x, object.box.center().y, object.box.width / 2,
            object.box.height / 2, 58.0F);
    const bool hidden = scene.reference == ReferenceCondition::Covered;
    warm(picture, 24, 232, 12, 12, hidden ? 27.0F : 35.0F);
    cv::Mat noise(picture.size(), CV_32FC1);
    cv::theRNG().state = 7;
    cv::randn(noise, 0.0, 0.08);
    return picture + noise;
}

cv::Mat visible(const FakeScene& scene)
{
    cv::Mat picture(360, 640, CV_8UC3, cv::Scalar(86, 82, 76));
    for (const FakePerson& p : scene.people) {
        const auto at = [](double v) { return static_cast<int>(v * 1.45 + 40); };
        const auto radius = static_cast<int>(p.radius * 1.1);
        cv::ellipse(picture, {at(p.x), at(p.y + p.radius * 3) - 60}, {radius * 2, radius * 2}, 0, 0,
            360, {90, 60, 40}, cv::FILLED, cv::LINE_AA);
        cv::ellipse(picture, {at(p.x), at(p.y) - 60}, {radius, radius * 5 / 4}, 0, 0, 360,
            {140, 170, 210}, cv::FILLED, cv::LINE_AA);
    }
    return picture;
}

PersonView view(const FakePerson& p, int index, int people)
{
    PersonView person;
    person.track = TrackId{index + 1};
    const ThermalRect head{p.x - p.radius, p.y - p.radius * 1.25, p.radius * 2, p.radius * 2.5};
    person.face.head = head;
    person.face.face =
        ThermalRect{head.x + 4, head.y + head.height * 0.25, head.width - 8, head.height * 0.65};
    person.decision.verdict = p.verdict;
    person.decision.limit = Celsius::degrees(37.5);
    person.decision.siteOffset = TempDelta::kelvins(0.98);
    person.decision.frames = 34;
    if (p.verdict == Verdict::Unmeasurable)
        person.decision.reasons.add(p.reason);
    else if (p.verdict != Verdict::Pending) {
        person.judged = true;
        person.decision.oralEquivalent = Celsius::degrees(p.oral);
        person.decision.skin = Celsius::degrees(p.oral - 0.98);
        person.decision.u95 = TempDelta::kelvins(p.verdict == Verdict::Elevated ? 0.4 : 0.3);
    }
    person.place = PersonPlace{index + 1, people, 0.8, true};
    return person;
}

} // namespace

SnapshotPtr snapshotOf(const FakeScene& scene, const Clock& clock)
{
    auto made = std::make_shared<ScreeningSnapshot>();
    made->camera = scene.camera;
    made->stamp = FrameStamp{clock.monotonic(), clock.wall(), 1};
    auto image = std::make_shared<TemperatureImage>();
    image->stamp = made->stamp;
    image->celsius = thermal(scene);
    made->thermal = image;
    auto picture = std::make_shared<VisibleFrame>();
    picture->bgr = visible(scene);
    made->visible = picture;
    made->registration =
        ViewMap::scale(static_cast<double>(picture->bgr.cols) / image->celsius.cols,
            static_cast<double>(picture->bgr.rows) / image->celsius.rows);
    made->reference.condition = scene.reference;
    made->reference.place = ThermalCircle{24, 232, 12};
    made->reference.raw = Celsius::degrees(34.93);
    made->reference.setTemperature = Celsius::degrees(35.0);
    made->reference.trust = 96;
    made->reference.since = clock.monotonic();
    made->reference.certificate = scene.certificate;
    made->screeningPaused = scene.paused;
    made->zones = scene.zones;
    if (scene.reference == ReferenceCondition::Trusted)
        image->correction = TempDelta::kelvins(0.07);
    image->reference = made->reference;
    made->reference.reasons = scene.doubts;
    made->limit = scene.limit;
    made->baseline = scene.baseline;
    if (scene.coldFor.count() > 0)
        made->coldArrivalsUntil = clock.wall() + scene.coldFor;
    made->condition = scene.condition;
    const auto people = static_cast<int>(scene.people.size());
    for (int i = 0; i < people; ++i)
        made->people.push_back(view(scene.people[static_cast<std::size_t>(i)], i, people));
    made->rejected = scene.rejected;
    made->seen = people;
    made->judged = static_cast<int>(std::count_if(
        made->people.begin(), made->people.end(), [](const PersonView& p) { return p.judged; }));
    made->simulated = scene.simulated;
    made->detector = "yunet";
    made->scene = scene.scene;
    return made;
}

std::vector<FakePerson> crowd()
{
    std::vector<FakePerson> people;
    const struct {
        double y, radius, shift;
    } rows[] = {{86, 11, 0}, {146, 14, 14}, {212, 19, 4}};
    int index = 0;
    for (const auto& row : rows) {
        for (int i = 0; i < 5; ++i, ++index) {
            FakePerson person;
            person.x = 48 + i * 68 + row.shift + (index * 7) % 11;
            person.y = row.y + (index * 5) % 9;
            person.radius = row.radius;
            person.oral = 36.3 + 0.1 * ((index * 3) % 7);
            if (row.radius < 12 && i % 2 == 0)
                person.verdict = Verdict::Unmeasurable;
            people.push_back(person);
        }
    }
    people[3].verdict = Verdict::Recheck;
    people[3].oral = 37.4;
    people[7].verdict = Verdict::Elevated;
    people[7].oral = 38.1;
    return people;
}

AlarmRecord elevatedAlarm(std::int64_t id, const Clock& clock)
{
    AlarmRecord alarm;
    alarm.id = AlarmId{id};
    alarm.uuid = "alarm-" + std::to_string(id);
    alarm.camera = CameraId{"east"};
    alarm.track = TrackId{8};
    alarm.raised = FrameStamp{clock.monotonic(), clock.wall(), 1};
    alarm.lastActivity = alarm.raised;
    FakePerson person;
    person.verdict = Verdict::Elevated;
    person.oral = 38.1;
    alarm.decision = view(person, 7, 15).decision;
    alarm.place = PersonPlace{6, 15, 0.8, true};
    alarm.durability = Durability::Stored;
    alarm.simulated = true;
    return alarm;
}

FakeDesk::FakeDesk(std::vector<std::string> entrances, bool recording, Role role)
    : link(parts(entrances, recording, role))
{
}

ConsoleLink::Parts FakeDesk::parts(
    const std::vector<std::string>& entrances, bool recording, Role role)
{
    clock.advance(std::chrono::seconds(60));
    ConsoleLink::Parts made;
    for (const std::string& name : entrances) {
        slots.push_back(std::make_unique<SnapshotSlot>());
        made.feeds.push_back(
            EntranceFeed{CameraId{name}, name == "east" ? "정문 동측" : name, slots.back().get()});
        if (recording) {
            made.feeds.back().wishes = &wishes;
            made.feeds.back().position = &position;
        }
    }
    for (const std::string& name : entrances) {
        CameraConfig camera;
        camera.id = CameraId{name};
        camera.backend = "simulated";
        made.settings.cameras.push_back(camera);
    }
    made.notices = &notices;
    made.submit = [this](DeskRequest request) { requests.push_back(std::move(request)); };
    made.session = Session{"", role};
    made.settings.desk = "1층 안내데스크";
    made.settings.escalationPhone = "119";
    made.clock = &clock;
    return made;
}

void FakeDesk::show(const FakeScene& scene)
{
    for (std::size_t i = 0; i < link.feeds().size(); ++i) {
        if (link.feeds()[i].id == scene.camera)
            slots[i]->put(snapshotOf(scene, clock));
    }
    link.pump();
}

void FakeDesk::tell(AlarmRecord alarm, AlarmChange::What what)
{
    notices.push(AlarmNotice{AlarmChange{what, std::move(alarm)}});
    link.pump();
}

} // namespace haetae::ui::test
