// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/tracking_total.h"

#include <algorithm>
#include <iostream>

namespace haetae::command_line {

Json jsonOf(const TrackingResult& result)
{
    const TrackingFigures& f = result.figures;
    const double hundred = result.personSeconds / 100.0;
    return {{"mota", rounded(f.mota)}, {"idf1", rounded(f.idf1)}, {"switches", f.switches},
        {"switches_per_100_person_s", rounded(hundred > 0 ? f.switches / hundred : 0.0)},
        {"misses", f.misses}, {"false_heads", f.falseHeads}, {"true_heads", f.trueHeads},
        {"person_s", rounded(result.personSeconds, 1)}, {"mean_iou", rounded(f.meanOverlap)},
        {"people_true", result.counting.there},
        {"people_counted",
            result.counting.once + result.counting.twice * 2 + result.counting.nobody},
        {"counted_once", result.counting.once}, {"counted_twice", result.counting.twice},
        {"never_counted", result.counting.never}, {"counted_nobody", result.counting.nobody}};
}

void TrackingTotal::add(const TrackingResult& one)
{
    TrackingFigures& f = all_.figures;
    f.switches += one.figures.switches;
    f.misses += one.figures.misses;
    f.falseHeads += one.figures.falseHeads;
    f.meanOverlap += one.figures.meanOverlap * one.figures.trueHeads;
    f.trueHeads += one.figures.trueHeads;
    f.toldHeads += one.figures.toldHeads;
    f.identityHeads += one.figures.identityHeads;
    all_.personSeconds += one.personSeconds;
    all_.counting.there += one.counting.there;
    all_.counting.once += one.counting.once;
    all_.counting.twice += one.counting.twice;
    all_.counting.never += one.counting.never;
    all_.counting.nobody += one.counting.nobody;
    worstIdf1_ = std::min(worstIdf1_, one.figures.idf1);
    ++runs_;
}

void TrackingTotal::print(bool json) const
{
    TrackingResult all = all_;
    TrackingFigures& f = all.figures;
    const double heads = std::max(1, f.trueHeads);
    f.mota = 1.0 - (f.misses + f.falseHeads + f.switches) / heads;
    f.idf1 = 2.0 * f.identityHeads / std::max(1.0, heads + f.toldHeads);
    f.meanOverlap /= heads;
    Json line{{"type", "summary"}, {"runs", runs_}};
    line.update(jsonOf(all));
    line["worst_idf1"] = rounded(worstIdf1_);
    if (json)
        printLine(line);
    else
        std::cout << runs_ << " runs: IDF1 " << line["idf1"] << " (worst " << line["worst_idf1"]
                  << "), MOTA " << line["mota"] << ", " << line["switches_per_100_person_s"]
                  << " switches per 100 person-seconds, " << line["counted_once"] << " of "
                  << line["people_true"] << " people counted once, " << line["counted_twice"]
                  << " twice, " << line["never_counted"] << " never, " << line["counted_nobody"]
                  << " counted who are nobody\n";
}

} // namespace haetae::command_line
