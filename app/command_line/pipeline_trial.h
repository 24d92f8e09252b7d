// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <string>
#include <vector>

#include "base/result.h"

namespace haetae::command_line {

/// What runs, for how long. *value*
struct PipelineTrial {
    int cameras = 1;
    int people = 15; ///< before each camera
    int frames = 500; ///< of each camera, after the warm-up
    cv::Size thermal{640, 512}; ///< 25 pictures a second
    cv::Size visible{1920, 1080};
    int visibleRate = 25; ///< visible pictures a second, up to 25
};

/// What it cost. *value*
struct PipelineFigures {
    std::string detector;
    double framesPerSecond = 0.0; ///< decided, of one camera
    double latencyP50 = 0.0; ///< ms from the time a frame is due to its decision
    double latencyP99 = 0.0;
    double cores = 0.0; ///< processor time of the whole program over time
    int lost = 0; ///< thermal frames that were never decided on, of all cameras
    double searchesPerSecond = 0.0; ///< of the detect thread, of all cameras
    double seen = 0.0; ///< people in the snapshots, mean of one camera
    double megabytesBefore = 0.0; ///< the program itself with its detector, before the first camera
    double megabytes = 0.0; ///< resident at the end without the drawn pictures, all cameras
    double grown = 0.0; ///< MB since a tenth of the frames
};

/// Runs the threads of a console without its window on pictures drawn beforehand: a camera thread,
/// a process thread each, one detect thread, one store thread with its log in a temporary folder.
/// Errors: the pictures cannot be drawn, no detector opens, no temporary folder.
[[nodiscard]] Result<PipelineFigures> runPipelineTrial(const PipelineTrial& trial);

} // namespace haetae::command_line
