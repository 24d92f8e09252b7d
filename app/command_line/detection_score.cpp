// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/detection_score.h"

#include <algorithm>

namespace haetae::command_line {

std::string DetectionScore::sizeOf(const VisibleRect& box)
{
    if (box.height < 16)
        return "lt16";
    return box.height < 32 ? "16to32" : "ge32";
}

void DetectionScore::add(
    const std::vector<LabelledFace>& labelled, const std::vector<FaceBox>& found)
{
    struct Pair {
        double overlap;
        std::size_t label;
        std::size_t box;
    };
    std::vector<Pair> pairs;
    for (std::size_t l = 0; l < labelled.size(); ++l)
        for (std::size_t b = 0; b < found.size(); ++b)
            if (const double shared = overlap(labelled[l].box, found[b].box); shared >= kSameFace)
                pairs.push_back({shared, l, b});
    std::stable_sort(pairs.begin(), pairs.end(),
        [](const Pair& a, const Pair& b) { return a.overlap > b.overlap; });
    std::vector<bool> labelMet(labelled.size());
    std::vector<bool> boxMet(found.size());
    for (const Pair& pair : pairs) {
        if (labelMet[pair.label] || boxMet[pair.box])
            continue;
        labelMet[pair.label] = true;
        boxMet[pair.box] = true;
    }
    for (std::size_t l = 0; l < labelled.size(); ++l) {
        Tally& tally = tallies_[{labelled[l].label, sizeOf(labelled[l].box)}];
        ++tally.labelled;
        tally.found += labelMet[l] ? 1 : 0;
    }
    for (std::size_t b = 0; b < found.size(); ++b) {
        const auto bin =
            static_cast<std::size_t>(std::clamp(found[b].score, 0.0, 1.0) * double(kBins));
        Bin& one = bins_[std::min(bin, kBins - 1)];
        ++one.boxes;
        one.right += boxMet[b] ? 1 : 0;
        extraBoxes_ += boxMet[b] ? 0 : 1;
    }
    ++photos_;
}

} // namespace haetae::command_line
