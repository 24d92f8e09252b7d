// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/truth_score.h"

#include <algorithm>
#include <cmath>

#include "command_line/json_values.h"
#include "model/tokens.h"
#include "screening/confidence.h"

namespace haetae::command_line {
namespace {

bool sameHead(const ThermalRect& seen, const ThermalRect& truth)
{
    return overlap(seen, truth) >= 0.25 || truth.contains(seen.center());
}

/// For each true person the view that lies best on them, each view once.
std::vector<const PersonView*> bestMatches(
    const ScreeningSnapshot& snapshot, const SceneTruth& truth)
{
    struct Pair {
        double overlap;
        std::size_t real;
        const PersonView* view;
    };
    std::vector<Pair> pairs;
    for (std::size_t i = 0; i < truth.people.size(); ++i)
        for (const auto& view : snapshot.people)
            if (view.face.head && sameHead(*view.face.head, truth.people[i].head))
                pairs.push_back({overlap(*view.face.head, truth.people[i].head), i, &view});
    std::stable_sort(pairs.begin(), pairs.end(),
        [](const Pair& a, const Pair& b) { return a.overlap > b.overlap; });
    std::vector<const PersonView*> best(truth.people.size(), nullptr);
    std::set<const PersonView*> used;
    for (const Pair& pair : pairs)
        if (best[pair.real] == nullptr && used.insert(pair.view).second)
            best[pair.real] = pair.view;
    return best;
}

} // namespace

void TruthScore::match(const PersonView& person, TruePerson& self, const SceneTruth::Person& truth,
    double seconds, const OpticalFrames& optical)
{
    if (self.track && *self.track != person.track)
        ++switches_;
    self.track = person.track;
    ++self.framesByTrack[person.track];
    ++trackToPeople_[person.track][truth.id];
    if (person.face.geometry.limits.empty() && !self.measurableSince)
        self.measurableSince = seconds;
    if (person.decision.verdict != Verdict::Pending && person.face.geometry.limits.empty()
        && !self.verdictAt)
        self.verdictAt = seconds;
    if (!person.judged)
        return;
    const auto same = sameStatistic(person.decision.readings, optical);
    if (!same)
        return;
    gaps_.push_back((*same - truth.faceMaximum).kelvins());
    const double error = (*person.decision.skin - *same).kelvins();
    const double u95 = person.decision.u95->kelvins();
    errors_.push_back(error);
    u95s_.push_back(u95);
    covered_ += std::abs(error) <= u95 ? 1 : 0;
}

void TruthScore::compare(const ScreeningSnapshot& snapshot, const SceneTruth& truth, double seconds,
    const OpticalFrames& optical)
{
    // Everybody takes part, also who is turned away or hidden: such a person's track must not pass
    // for that of somebody beside them.
    const std::vector<const PersonView*> seenAs = bestMatches(snapshot, truth);
    int matched = 0;
    for (std::size_t i = 0; i < truth.people.size(); ++i) {
        const auto& real = truth.people[i];
        matched += seenAs[i] != nullptr ? 1 : 0;
        if (!real.faceVisible)
            continue;
        TruePerson& self = people_[real.id];
        self.febrile = real.febrile;
        ++self.frames;
        ++truthFrames_;
        if (seenAs[i] == nullptr)
            ++misses_;
        else
            match(*seenAs[i], self, real, seconds, optical);
    }
    trackFrames_ += static_cast<int>(snapshot.people.size());
    falsePositives_ += static_cast<int>(snapshot.people.size()) - matched;
    for (const auto& object : snapshot.rejected)
        ++rejected_[std::string(token(object.kind))];
}

int TruthScore::febrileTrue() const
{
    return static_cast<int>(std::count_if(people_.begin(), people_.end(), [](const auto& entry) {
        return entry.second.febrile && entry.second.measurableSince.has_value();
    }));
}

int TruthScore::falseAlarms(const std::set<TrackId>& alarmed) const
{
    int wrong = 0;
    for (const TrackId track : alarmed) {
        const auto found = trackToPeople_.find(track);
        const bool right = found != trackToPeople_.end()
            && std::any_of(found->second.begin(), found->second.end(),
                [this](const auto& entry) { return people_.at(entry.first).febrile; });
        wrong += right ? 0 : 1;
    }
    return wrong;
}

Json TruthScore::rejectedByKind() const
{
    Json object = Json::object();
    for (const auto& [kind, frames] : rejected_)
        object[kind] = frames;
    return object;
}

Json TruthScore::figures() const
{
    std::vector<double> absolute;
    for (const double error : errors_)
        absolute.push_back(std::abs(error));
    std::vector<double> latencies;
    int identityFrames = 0;
    for (const auto& [id, person] : people_) {
        if (person.measurableSince && person.verdictAt)
            latencies.push_back(*person.verdictAt - *person.measurableSince);
        int best = 0;
        for (const auto& [track, frames] : person.framesByTrack)
            best = std::max(best, frames);
        identityFrames += best;
    }
    const auto share = [](double part, double whole) {
        return whole > 0 ? part / whole : std::nan("");
    };
    Json object;
    object["readings"] = errors_.size();
    object["error_p95_k"] = rounded(quantileOf(absolute, 0.95));
    object["error_max_k"] = rounded(quantileOf(absolute, 1.0));
    object["spatial_bias_k"] = rounded(quantileOf(gaps_, 0.5));
    object["u95_coverage"] = rounded(share(covered_, static_cast<double>(errors_.size())));
    object["u95_median_k"] = rounded(quantileOf(u95s_, 0.5));
    object["idf1"] = rounded(share(2.0 * identityFrames, truthFrames_ + trackFrames_));
    object["mota"] = rounded(1.0 - share(misses_ + falsePositives_ + switches_, truthFrames_));
    object["identity_switches"] = switches_;
    object["verdict_latency_p95_s"] = rounded(quantileOf(latencies, 0.95));
    return object;
}

} // namespace haetae::command_line
