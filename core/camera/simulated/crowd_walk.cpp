// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/simulated/crowd_walk.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace haetae::simulated {
namespace {

constexpr double kStep = 0.05; // s
constexpr int kStepsAPoint = 2; // of a path
constexpr double kFaceMetres = 0.15;
constexpr double kFocalPixels = 700.0;
constexpr double kFastest = 1.2; // m/s; to get out of the way
constexpr double kNearest = 105.0 / 44.0; // m; people keep to the strip before the camera
constexpr double kFarthest = 105.0 / 20.0;

/// On the floor, metres: to the right of the optical axis and away from the camera. *value*
struct Floor {
    double x = 0;
    double z = 0;
};

Floor operator+(const Floor& a, const Floor& b)
{
    return {a.x + b.x, a.z + b.z};
}
Floor operator-(const Floor& a, const Floor& b)
{
    return {a.x - b.x, a.z - b.z};
}
Floor operator*(double k, const Floor& a)
{
    return {k * a.x, k * a.z};
}
double length(const Floor& a)
{
    return std::hypot(a.x, a.z);
}

Floor floorOf(const Errand& errand)
{
    return {(errand.x - kSceneWidth / 2) * kFaceMetres / errand.faceWidth,
        kFocalPixels * kFaceMetres / errand.faceWidth};
}

double pixelsAcross(const Floor& at)
{
    return kSceneWidth / 2 + at.x * kFocalPixels / at.z;
}

/// One body with its errands. *value*
class Walker {
public:
    explicit Walker(const CrowdPlan& plan) : plan_(plan), at_(floorOf(plan.errands.front())) { }

    [[nodiscard]] bool there(double now) const { return now >= plan_.start && !gone_; }
    /// Others have to reckon with this one.
    [[nodiscard]] bool inTheWay(double now) const { return there(now) && !waitsOutside_; }
    [[nodiscard]] const Floor& at() const { return at_; }
    [[nodiscard]] const Floor& velocity() const { return velocity_; }
    void push(const Floor& by) { at_ = at_ + by; }

    /// Chooses where to go now; the way there gives way to the others.
    void decide(double now, bool home);
    void advance(const Floor& pressure);
    /// After everybody has made room.
    void settle(const Floor& before);
    void record(double now);
    [[nodiscard]] std::vector<PathPoint> path() { return std::move(path_); }

private:
    void setOutFor(std::size_t errand);
    void stop(double now);

    const CrowdPlan& plan_;
    Floor at_;
    Floor velocity_;
    Floor wanted_;
    std::size_t next_ = 0; ///< errand
    std::optional<double> until_; ///< stands here
    double stuck_ = 0; ///< s near the goal without getting there
    double gaze_ = 0;
    double yaw_ = 0;
    bool waitsOutside_ = false;
    bool gone_ = false;
    std::vector<PathPoint> path_;
};

void Walker::setOutFor(std::size_t errand)
{
    constexpr double kDegreesAPixel = 0.5;
    constexpr double kMostGaze = 52.0;
    next_ = errand;
    until_.reset();
    waitsOutside_ = false;
    stuck_ = 0;
    const double aside = plan_.errands[next_].x - pixelsAcross(at_);
    gaze_ = std::clamp(kDegreesAPixel * aside, -kMostGaze, kMostGaze);
}

void Walker::stop(double now)
{
    const Errand& errand = plan_.errands[next_];
    until_ = now + errand.seconds;
    gaze_ = errand.yawDegrees;
    waitsOutside_ = errand.outside;
    gone_ = next_ + 1 == plan_.errands.size();
}

void Walker::decide(double now, bool home)
{
    constexpr double kArrived = 0.08; // m
    constexpr double kNearEnough = 0.6; // m, when somebody is in the way for long
    constexpr double kPatience = 1.0; // s
    if (next_ == 0)
        setOutFor(1);
    const std::size_t last = plan_.errands.size() - 1;
    if (home && next_ != last && !waitsOutside_)
        setOutFor(last);
    if (until_) {
        const Errand& here = plan_.errands[next_];
        if (here.lookBackDegrees != 0 && *until_ - now < 1.0)
            gaze_ = here.lookBackDegrees;
        wanted_ = {};
        if (now < *until_)
            return;
        setOutFor(next_ + 1);
    }
    const Errand& errand = plan_.errands[next_];
    const Floor way = floorOf(errand) - at_;
    const double metres = length(way);
    stuck_ = metres < kNearEnough ? stuck_ + kStep : 0.0;
    const bool inView = pixelsAcross(at_) > 0 && pixelsAcross(at_) < kSceneWidth;
    if (metres < kArrived || (stuck_ > kPatience && !errand.outside && inView)) {
        stop(now);
        return;
    }
    const double pace = errand.outside ? plan_.metresPerSecond
                                       : std::min(plan_.metresPerSecond, 0.15 + 2.0 * metres);
    wanted_ = (pace / metres) * way;
}

void Walker::advance(const Floor& pressure)
{
    constexpr double kRelax = 0.4; // s to take up a pace
    velocity_ = velocity_ + (kStep / kRelax) * (wanted_ - velocity_) + kStep * pressure;
    const double speed = length(velocity_);
    if (speed > kFastest)
        velocity_ = (kFastest / speed) * velocity_;
    at_ = at_ + kStep * velocity_;
}

void Walker::settle(const Floor& before)
{
    at_.z = std::clamp(at_.z, kNearest, kFarthest);
    Floor moved = at_ - before;
    const double most = kStep * kFastest;
    if (length(moved) > most) {
        moved = (most / length(moved)) * moved;
        at_ = before + moved;
    }
    velocity_ = (1.0 / kStep) * moved;
}

void Walker::record(double now)
{
    constexpr double kDegreesASecond = 200.0;
    const double turn = kDegreesASecond * kStep * kStepsAPoint;
    yaw_ += std::clamp(gaze_ - yaw_, -turn, turn);
    path_.push_back({now, pixelsAcross(at_), kFocalPixels * kFaceMetres / at_.z, yaw_});
}

/// What keeps people off each other (after D. Helbing, P. Molnar, Phys. Rev. E 51, 1995): stronger
/// the closer, and to the right of whoever comes the other way.
Floor pressureOn(const Walker& one, const Walker& other)
{
    constexpr double kStrength = 2.5; // m/s2 at touch
    constexpr double kReach = 0.18; // m
    constexpr double kLooksAhead = 1.6; // m
    constexpr double kSideStep = 1.6; // m/s2
    const Floor off = one.at() - other.at();
    const double apart = std::max(length(off), 1e-3);
    const Floor away = (1.0 / apart) * off;
    Floor pressure = kStrength * std::exp((kBodyMetres - apart) / kReach) * away;
    const Floor closing = one.velocity() - other.velocity();
    const double towards = -(closing.x * away.x + closing.z * away.z);
    const double passing = closing.x * away.z - closing.z * away.x;
    const double miss = std::abs(passing) / std::max(1e-6, length(closing)) * apart;
    if (apart < kLooksAhead && towards > 0.1 && miss < 1.3 * kBodyMetres) {
        const double side = passing >= 0 ? 1.0 : -1.0;
        const Floor aside{side * away.z, -side * away.x};
        pressure = pressure + kSideStep * (1.0 - apart / kLooksAhead) * aside;
    }
    return pressure;
}

/// Bodies that overlap move apart, half of it each.
void makeRoom(std::vector<Walker>& walkers, double now)
{
    constexpr int kRounds = 12;
    for (int round = 0; round < kRounds; ++round) {
        for (std::size_t i = 0; i < walkers.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                if (!walkers[i].inTheWay(now) || !walkers[j].inTheWay(now))
                    continue;
                const Floor off = walkers[i].at() - walkers[j].at();
                const double apart = length(off);
                if (apart >= kBodyMetres)
                    continue;
                const Floor away = apart > 1e-6 ? (1.0 / apart) * off : Floor{0.0, 1.0};
                walkers[i].push(0.5 * (kBodyMetres - apart) * away);
                walkers[j].push(-0.5 * (kBodyMetres - apart) * away);
            }
        }
    }
}

void step(std::vector<Walker>& walkers, double now, bool home)
{
    std::vector<Floor> pressures(walkers.size());
    std::vector<Floor> before(walkers.size());
    for (std::size_t i = 0; i < walkers.size(); ++i) {
        before[i] = walkers[i].at();
        if (!walkers[i].there(now))
            continue;
        walkers[i].decide(now, home);
        for (std::size_t j = 0; j < walkers.size(); ++j)
            if (j != i && walkers[i].inTheWay(now) && walkers[j].inTheWay(now))
                pressures[i] = pressures[i] + pressureOn(walkers[i], walkers[j]);
    }
    for (std::size_t i = 0; i < walkers.size(); ++i)
        if (walkers[i].inTheWay(now))
            walkers[i].advance(pressures[i]);
    makeRoom(walkers, now);
    for (std::size_t i = 0; i < walkers.size(); ++i)
        if (walkers[i].inTheWay(now))
            walkers[i].settle(before[i]);
}

} // namespace

std::vector<std::vector<PathPoint>> walkTogether(
    const std::vector<CrowdPlan>& plans, double homeTime, double endTime)
{
    std::vector<Walker> walkers;
    for (const CrowdPlan& plan : plans)
        walkers.emplace_back(plan);
    const int steps = static_cast<int>(endTime / kStep);
    for (int i = 0; i < steps; ++i) {
        const double now = i * kStep;
        step(walkers, now, now >= homeTime);
        for (Walker& walker : walkers)
            if (i % kStepsAPoint == 0 && walker.there(now))
                walker.record(now);
    }
    std::vector<std::vector<PathPoint>> paths;
    for (Walker& walker : walkers)
        paths.push_back(walker.path());
    return paths;
}

} // namespace haetae::simulated
