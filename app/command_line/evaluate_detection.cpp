// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <iostream>
#include <memory>
#include <opencv2/imgcodecs.hpp>
#include <string>
#include <utility>
#include <vector>

#include "command_line/command.h"
#include "command_line/detection_score.h"
#include "command_line/json_values.h"
#include "command_line/labelled_photos.h"
#include "vision/model_store.h"

namespace haetae::command_line {
namespace {

struct DetectionOptions {
    std::string dataset;
    std::string folder;
    std::string images;
    std::string annotations;
    std::string detector = "auto";
    bool scores = false;
    bool json = false;
};

Result<std::vector<LabelledPhoto>> readPhotos(const DetectionOptions& options)
{
    if (!options.dataset.empty() && !options.folder.empty())
        return readDataset(options.dataset, options.folder);
    if (!options.images.empty() && !options.annotations.empty())
        return readVocPhotos(options.images, options.annotations);
    return fail(ErrorKind::InvalidInput, "evaluate detection", "no photos are named",
        "give --dataset NAME DIR, or --images DIR and --annotations DIR");
}

Result<std::unique_ptr<FaceDetector>> openNamed(const std::string& name)
{
    const auto store = ModelStore::open();
    if (!store)
        return tl::unexpected(store.error());
    if (name != "auto")
        return openDetector(*store, name);
    auto best = openBestDetector(*store);
    if (!best)
        return tl::unexpected(best.error());
    return std::move(best->detector);
}

void print(const DetectionScore& score, const std::string& detector, double milliseconds,
    const DetectionOptions& options)
{
    const double extra = double(score.extraBoxes()) / score.photos();
    for (const auto& [key, tally] : score.tallies()) {
        const double recall = double(tally.found) / tally.labelled;
        if (options.json)
            printLine({{"type", "detection"}, {"detector", detector}, {"class", key.first},
                {"size", key.second}, {"labelled", tally.labelled}, {"found", tally.found},
                {"recall", rounded(recall)}});
        else
            std::cout << detector << "  " << key.first << "  " << key.second << "  " << tally.found
                      << " of " << tally.labelled << "  " << rounded(100 * recall, 1) << " %\n";
    }
    for (std::size_t i = 0; options.scores && i < score.bins().size(); ++i) {
        const auto& bin = score.bins()[i];
        if (bin.boxes > 0)
            printLine({{"type", "score"}, {"detector", detector},
                {"from", rounded(double(i) / double(DetectionScore::kBins), 2)},
                {"boxes", bin.boxes}, {"precision", rounded(double(bin.right) / bin.boxes)}});
    }
    if (options.json)
        printLine({{"type", "summary"}, {"detector", detector}, {"photos", score.photos()},
            {"extra_boxes", score.extraBoxes()}, {"extra_boxes_per_image", rounded(extra)},
            {"ms_per_image", rounded(milliseconds / score.photos(), 2)}});
    else
        std::cout << detector << "  " << score.photos() << " photos  " << rounded(extra, 2)
                  << " extra boxes and " << rounded(milliseconds / score.photos(), 1)
                  << " ms a photo\n";
}

int evaluateDetection(const DetectionOptions& options)
{
    using Milliseconds = std::chrono::duration<double, std::milli>;
    const auto photos = readPhotos(options);
    if (!photos)
        return reportError(photos.error());
    const auto detector = openNamed(options.detector);
    if (!detector)
        return reportError(detector.error());
    DetectionScore score;
    double milliseconds = 0;
    int code = kDone;
    for (const LabelledPhoto& photo : *photos) {
        const cv::Mat bgr = cv::imread(photo.file.string());
        if (bgr.empty()) {
            code = reportError({ErrorKind::Corrupt, photo.file.string(), "is no picture",
                "the other photos are counted without it"});
            continue;
        }
        const auto start = std::chrono::steady_clock::now();
        const auto found = (*detector)->detect(bgr);
        milliseconds += Milliseconds(std::chrono::steady_clock::now() - start).count();
        if (!found)
            return reportError(found.error());
        score.add(photo.faces, *found);
    }
    if (score.photos() > 0)
        print(score, (*detector)->name(), milliseconds, options);
    return code;
}

} // namespace

void addEvaluateDetection(CLI::App& evaluate, Job& job)
{
    auto options = std::make_shared<DetectionOptions>();
    auto* command = evaluate.add_subcommand(
        "detection", "faces found in labelled photos by class and size, and the time it takes");
    command->add_option("--dataset", options->dataset, "what lies in DIR")
        ->check(CLI::IsMember({"masked_faces", "crowd_faces"}));
    command->add_option("DIR", options->folder, "folder of the dataset");
    command->add_option("--images", options->images, "folder of any other photos");
    command->add_option("--annotations", options->annotations, "their PASCAL VOC files");
    command->add_option("--detector", options->detector, "the best installed unless given")
        ->check(CLI::IsMember({"auto", "yunet", "ssd", "hog"}));
    command->add_flag("--scores", options->scores, "also how often each score is right");
    command->add_flag("--json", options->json, "JSON Lines");
    command->callback([options, &job] { job = [options] { return evaluateDetection(*options); }; });
}

} // namespace haetae::command_line
