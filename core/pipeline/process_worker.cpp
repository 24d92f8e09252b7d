// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/process_worker.h"

namespace haetae {

ProcessWorker::ProcessWorker(Parts parts)
    : parts_(std::move(parts)),
      thread_([this](const std::stop_token& stop) { run(stop); })
{
}

void ProcessWorker::run(const std::stop_token& stop)
{
    ScreeningPipeline pipeline(parts_.config);
    std::optional<DetectedFaces> faces;
    while (const auto frame = parts_.frames->take(stop)) {
        if (auto config = configs_.tryTake())
            pipeline.configure(*config);
        if (parts_.faces != nullptr) {
            if (auto late = parts_.faces->tryTake())
                faces = std::move(late);
        }
        auto step = pipeline.step(*frame, faces ? &*faces : nullptr);
        for (auto& event : step.events)
            parts_.events->push(std::move(event));
        parts_.snapshots->put(std::move(step.snapshot));
        ++framesDone_;
    }
    for (auto& event : pipeline.finish())
        parts_.events->push(std::move(event));
}

} // namespace haetae
