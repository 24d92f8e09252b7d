// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <vector>

#include "model/geometry.h"

namespace haetae::command_line {

/// Somebody who is really there in one frame. *value*
struct TrueHead {
    std::int64_t person = 0;
    ThermalRect head;
    bool scored = true; ///< false where nobody could be asked to see them; a track there is right
};

/// What is said to be there in one frame. *value*
struct ToldHead {
    std::int64_t person = 0;
    ThermalRect head;
};

/// How well people are followed. *value*
struct TrackingFigures {
    double mota = 0.0;
    double idf1 = 0.0;
    int switches = 0;
    int misses = 0;
    int falseHeads = 0;
    int trueHeads = 0;
    int toldHeads = 0;
    int identityHeads = 0; ///< true positives of IDF1
    double meanOverlap = 0.0; ///< of matched heads
};

/// Compares followed people with the truth, frame by frame: CLEAR MOT (K. Bernardin, R.
/// Stiefelhagen, EURASIP J. Image and Video Processing 2008, doi 10.1155/2008/246309) and IDF1 (E.
/// Ristani et al., ECCV 2016 workshops, doi 10.1007/978-3-319-48881-3_2). Heads match from an
/// intersection over union of kSameHead on. *value*
class TrackingScore {
public:
    static constexpr double kSameHead = 0.3;

    void compare(const std::vector<TrueHead>& real, const std::vector<ToldHead>& told);
    [[nodiscard]] TrackingFigures figures() const;

    /// How the people who were counted lie on those who were there. *value*
    struct Counting {
        int there = 0; ///< true people with at least leastFrames scored heads
        int once = 0; ///< of them: exactly one counted person is mostly them
        int twice = 0; ///< more than one
        int never = 0;
        int nobody = 0; ///< counted people who are mostly no true person
    };
    [[nodiscard]] Counting counting(const std::set<std::int64_t>& counted, int leastFrames) const;

private:
    using Pair = std::pair<std::int64_t, std::int64_t>; ///< true person, told person

    std::map<std::int64_t, std::int64_t> last_; ///< told person of each true one
    std::map<std::int64_t, std::int64_t> before_; ///< matched in the frame before
    std::map<Pair, int> together_; ///< scored frames
    std::map<Pair, int> seenTogether_; ///< and those that are not scored
    std::map<std::int64_t, int> trueFrames_;
    std::map<std::int64_t, int> toldFrames_;
    TrackingFigures sum_;
    double overlaps_ = 0.0;
    int matches_ = 0;
};

} // namespace haetae::command_line
