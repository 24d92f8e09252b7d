// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "command_line/labelled_photos.h"
#include "model/face_observation.h"

namespace haetae::command_line {

/// Found and labelled faces of many photos, by class and size, and how often a score was right.
/// *value*
class DetectionScore {
public:
    static constexpr double kSameFace = 0.35; ///< intersection over union
    static constexpr std::size_t kBins = 20; ///< of the score 0..1

    struct Tally {
        int labelled = 0;
        int found = 0;
    };
    /// Boxes of one range of scores and how many of them lie on a label. *value*
    struct Bin {
        int boxes = 0;
        int right = 0;
    };

    /// One to one, best overlap first.
    void add(const std::vector<LabelledFace>& labelled, const std::vector<FaceBox>& found);

    /// "lt16", "16to32" or "ge32", by the box's height in pixels.
    [[nodiscard]] static std::string sizeOf(const VisibleRect& box);
    /// By class and size.
    [[nodiscard]] const auto& tallies() const { return tallies_; }
    [[nodiscard]] const auto& bins() const { return bins_; }
    [[nodiscard]] int photos() const { return photos_; }
    /// Boxes on no label. Where photos hold unlabelled faces this counts them too.
    [[nodiscard]] int extraBoxes() const { return extraBoxes_; }

private:
    std::map<std::pair<std::string, std::string>, Tally> tallies_;
    std::array<Bin, kBins> bins_{};
    int photos_ = 0;
    int extraBoxes_ = 0;
};

} // namespace haetae::command_line
