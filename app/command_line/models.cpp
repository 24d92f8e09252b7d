// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>
#include <vector>

#include "command_line/command.h"
#include "vision/model_store.h"

namespace haetae::command_line {
namespace {

std::string_view stateWord(ModelStatus::State state)
{
    switch (state) {
    case ModelStatus::State::NotInstalled:
        return "not_installed";
    case ModelStatus::State::Installed:
        return "installed";
    case ModelStatus::State::Damaged:
        return "damaged";
    }
    return "damaged";
}

void print(const ModelStatus& status, bool json)
{
    const ModelEntry& model = status.entry;
    if (json) {
        auto files = Json::array();
        for (const ModelFile& file : model.files)
            files.push_back({{"name", file.name}, {"sha256", file.sha256}});
        printLine({{"type", "model"}, {"name", model.name}, {"state", stateWord(status.state)},
            {"file", status.file.string()}, {"files", files}, {"code_licence", model.codeLicence},
            {"weight_origin", model.weightOrigin}, {"training_data", model.trainingData},
            {"training_terms", model.trainingTerms}, {"package", model.package},
            {"integrity", model.integrity}});
        return;
    }
    std::cout << model.name << ": " << stateWord(status.state) << "\n  purpose        "
              << model.purpose << "\n  file           " << status.file.string()
              << "\n  code licence   " << model.codeLicence << "\n  weights from   "
              << model.weightOrigin << "\n  training data  " << model.trainingData
              << "\n  its terms      " << model.trainingTerms << '\n';
}

int list(bool json, bool verifying)
{
    const auto store = ModelStore::open();
    if (!store)
        return reportError(store.error());
    int code = kDone;
    for (const auto& status : store->list()) {
        print(status, json);
        if (verifying && status.state == ModelStatus::State::Damaged)
            code = kNegative;
    }
    return code;
}

int install(const std::vector<std::string>& files)
{
    const auto store = ModelStore::open();
    if (!store)
        return reportError(store.error());
    for (const auto& file : files) {
        const auto installed = store->install(file);
        if (!installed)
            return reportError(installed.error());
        if (installed->missing.empty())
            std::cout << installed->entry.name << " installed: " << installed->file.string()
                      << "\n  its terms: " << installed->entry.trainingTerms << '\n';
        else
            std::cout << installed->entry.name << ": " << file << " is there, "
                      << installed->missing.front() << " is still missing\n";
    }
    return kDone;
}

} // namespace

void addModels(CLI::App& program, Job& job)
{
    auto* command =
        program.add_subcommand("models", "Detectors' files: what they are, where they came from");
    command->require_subcommand(1);
    auto json = std::make_shared<bool>(false);
    auto files = std::make_shared<std::vector<std::string>>();
    auto* listing = command->add_subcommand("list", "all models with licence and origin");
    listing->add_flag("--json", *json, "JSON Lines");
    listing->callback([json, &job] { job = [json] { return list(*json, false); }; });
    auto* verifying =
        command->add_subcommand("verify", "compare installed files with the manifest");
    verifying->add_flag("--json", *json, "JSON Lines");
    verifying->callback([json, &job] { job = [json] { return list(*json, true); }; });
    auto* installing =
        command->add_subcommand("install", "copy a model's files in, if the manifest knows them");
    installing->add_option("FILE", *files, "the model's files")->required();
    installing->callback([files, &job] { job = [files] { return install(*files); }; });
}

} // namespace haetae::command_line
