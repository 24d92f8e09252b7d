// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <iostream>
#include <opencv2/core/version.hpp>
#include <sqlite3.h>
#include <string_view>
#include <utility>
#include <vector>

#include "backends.h"
#include "base/folders.h"
#include "command_line/command.h"
#include "keychain_move.h"
#include "model/tokens.h"
#include "outputs.h"
#include "place.h"
#include "vision/model_store.h"

namespace haetae::command_line {
namespace {

/// One thing that was looked at. *value*
struct Finding {
    std::string what;
    bool good = true;
    std::string text;
};

Finding lookForDetector()
{
    const auto store = ModelStore::open();
    if (!store)
        return {"face_detector", false, store.error().line()};
    const auto chosen = openBestDetector(*store);
    if (!chosen)
        return {"face_detector", false, chosen.error().line()};
    return {"face_detector", true, chosen->detector->name() + ": " + chosen->reason};
}

/// One finding a model: only a damaged one is a fault, for all of them are optional.
std::vector<Finding> lookAtModels()
{
    const auto store = ModelStore::open();
    if (!store)
        return {Finding{"models", false, store.error().line()}};
    std::vector<Finding> findings;
    for (const auto& status : store->list()) {
        const ModelEntry& model = status.entry;
        const bool damaged = status.state == ModelStatus::State::Damaged;
        const std::string_view state = damaged              ? "damaged"
            : status.state == ModelStatus::State::Installed ? "installed"
                                                            : "not installed";
        findings.push_back({"model " + model.name, !damaged,
            std::string(state) + "; code " + model.codeLicence + "; weights from "
                + model.weightOrigin + "; trained on " + model.trainingData
                + "; terms: " + model.trainingTerms});
    }
    return findings;
}

Finding lookAtSettings()
{
    const auto file = configFolder() / "settings.toml";
    std::error_code error;
    if (!std::filesystem::exists(file, error))
        return {"settings", true, file.string() + ": not there yet"};
    const auto settings = loadSettings(file);
    if (!settings)
        return {"settings", false, settings.error().line()};
    std::string text = file.string();
    for (const auto& camera : settings->cameras) {
        if (!camera.measurement.horizontalFieldDegrees)
            text += "; camera " + camera.id.value
                + ": no horizontal_field_degrees, so no distances and nobody is too far";
        if (camera.measurement.flatField.empty())
            text += "; camera " + camera.id.value + ": no flat_field (haetaectl flat-field)";
        if (!camera.access.secretFile.empty())
            text += "; camera " + camera.id.value + ": its password lies in "
                + placeOfPassword(camera.access.secretFile);
    }
    return {"settings", true, text};
}

Finding lookAtLog()
{
    const auto file = dataFolder() / "log.sqlite";
    std::error_code error;
    if (!std::filesystem::exists(file, error))
        return {"log", true, file.string() + ": not there yet"};
    const auto log = EventLog::openForReading(file);
    return {"log", log.has_value(), log ? file.string() : log.error().line()};
}

int examine(bool json)
{
    std::string backends;
    for (const auto& backend : cameraBackends())
        backends += (backends.empty() ? "" : ", ") + std::string(backend.name);
    std::string outputs;
    for (const auto& row : outputKinds()) {
        if (row.open != nullptr)
            outputs += (outputs.empty() ? "" : ", ") + std::string(token(row.kind));
    }
    std::vector<Finding> findings{
        {"version", true, HAETAE_VERSION},
        {"opencv", true, CV_VERSION},
        {"sqlite", true, sqlite3_libversion()},
        {"camera_backends", true, backends},
        {"outputs", true, outputs},
        lookForDetector(),
        lookAtSettings(),
        lookAtLog(),
    };
    for (auto& finding : lookAtModels())
        findings.push_back(std::move(finding));
    int code = kDone;
    for (const auto& finding : findings) {
        if (json)
            printLine({{"type", "doctor"}, {"what", finding.what}, {"ok", finding.good},
                {"text", finding.text}});
        else
            std::cout << (finding.good ? "ok   " : "FAIL ") << finding.what << "  " << finding.text
                      << '\n';
        if (!finding.good)
            code = kNegative;
    }
    return code;
}

} // namespace

void addDoctor(CLI::App& program, Job& job)
{
    auto json = std::make_shared<bool>(false);
    auto* command =
        program.add_subcommand("doctor", "What this installation has and what it lacks");
    command->add_flag("--json", *json, "JSON Lines");
    command->callback([json, &job] { job = [json] { return examine(*json); }; });
}

} // namespace haetae::command_line
