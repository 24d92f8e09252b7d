// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/model_store.h"

#include <algorithm>
#include <unistd.h>
#include <utility>

#include "base/folders.h"
#include "vision/face_detectors.h"
#include "vision/face_landmarks.h"
#include "vision/file_digest.h"

namespace haetae {
namespace {

namespace fs = std::filesystem;

std::string adviceFor(const ModelEntry& entry)
{
    return entry.package.empty() ? "run: haetaectl models install FILE"
                                 : "run: sh packaging/fetch_models.sh";
}

/// Copies beside the target first, so that a full disk or a lost power never leaves half a model.
Result<void> copyWhole(const fs::path& from, const fs::path& to, const std::string& sha256)
{
    const fs::path partial = to.string() + ".part" + std::to_string(::getpid());
    std::error_code error;
    fs::copy_file(from, partial, fs::copy_options::overwrite_existing, error);
    if (error) {
        const std::string why = error.message();
        fs::remove(partial, error);
        return fail(ErrorKind::ResourceExhausted, partial.string(), "copying fails: " + why,
            "check free space and rights of the folder");
    }
    const auto copied = sha256Of(partial);
    if (!copied || *copied != sha256) {
        fs::remove(partial, error);
        return fail(ErrorKind::Corrupt, from.string(), "changed while it was copied",
            "try again with a file nobody writes to");
    }
    fs::rename(partial, to, error);
    if (error) {
        const std::string why = error.message();
        fs::remove(partial, error);
        return fail(ErrorKind::PermissionDenied, to.string(), "cannot be put in place: " + why,
            "check the rights of the folder");
    }
    return {};
}

ModelStatus statusIn(const ModelEntry& entry, const fs::path& folder)
{
    ModelStatus status{entry, folder / entry.files.front().name, ModelStatus::State::Installed, {}};
    bool damaged = false;
    for (const ModelFile& one : entry.files) {
        const fs::path path = folder / one.name;
        std::error_code error;
        if (!fs::exists(path, error)) {
            status.missing.push_back(one.name);
            continue;
        }
        const auto digest = sha256Of(path);
        damaged = damaged || !digest || *digest != one.sha256;
    }
    if (damaged)
        status.state = ModelStatus::State::Damaged;
    else if (!status.missing.empty())
        status.state = ModelStatus::State::NotInstalled;
    return status;
}

} // namespace

ModelStore::ModelStore(
    std::vector<ModelEntry> entries, fs::path folder, std::vector<fs::path> shared)
    : entries_(std::move(entries)),
      folder_(std::move(folder)),
      shared_(std::move(shared))
{
}

Result<ModelStore> ModelStore::open(const fs::path& folder)
{
    auto entries = parseManifest(shippedManifest(), "built-in model manifest");
    if (!entries)
        return tl::unexpected(entries.error());
    if (!folder.empty())
        return ModelStore(std::move(*entries), folder);
    const fs::path data = dataFolder();
    if (data.empty())
        return fail(ErrorKind::NotFound, "model folder", "neither XDG_DATA_HOME nor HOME is set",
            "set one of them or name a folder");
    std::vector<fs::path> shared;
    for (const fs::path& one : sharedDataFolders())
        shared.push_back(one / "models");
    return ModelStore(std::move(*entries), data / "models", std::move(shared));
}

ModelStatus ModelStore::statusOf(const ModelEntry& entry) const
{
    ModelStatus own = statusIn(entry, folder_);
    for (const fs::path& folder : shared_) {
        if (own.state != ModelStatus::State::NotInstalled)
            break;
        if (ModelStatus there = statusIn(entry, folder);
            there.state == ModelStatus::State::Installed)
            return there;
    }
    return own;
}

std::vector<ModelStatus> ModelStore::list() const
{
    std::vector<ModelStatus> all;
    for (const ModelEntry& entry : entries_)
        all.push_back(statusOf(entry));
    return all;
}

Result<fs::path> ModelStore::find(const std::string& name) const
{
    const auto entry = std::find_if(
        entries_.begin(), entries_.end(), [&](const ModelEntry& one) { return one.name == name; });
    if (entry == entries_.end())
        return fail(
            ErrorKind::NotFound, name, "is no model of the manifest", "see: haetaectl models list");
    const ModelStatus status = statusOf(*entry);
    if (status.state == ModelStatus::State::NotInstalled)
        return fail(ErrorKind::NotFound, (folder_ / status.missing.front()).string(),
            "model is not installed", adviceFor(*entry));
    if (status.state == ModelStatus::State::Damaged)
        return fail(ErrorKind::Corrupt, status.file.string(), "sha256 differs from the manifest",
            adviceFor(*entry));
    return status.file;
}

Result<ModelStatus> ModelStore::install(const fs::path& file) const
{
    const auto digest = sha256Of(file);
    if (!digest)
        return tl::unexpected(digest.error());
    const ModelEntry* entry = nullptr;
    const ModelFile* known = nullptr;
    for (const ModelEntry& one : entries_)
        for (const ModelFile& part : one.files)
            if (part.sha256 == *digest) {
                entry = &one;
                known = &part;
            }
    if (entry == nullptr)
        return fail(ErrorKind::Corrupt, file.string(),
            "sha256 " + *digest + " is none of the manifest's models",
            "bring the exact file named by: haetaectl models list");
    std::error_code error;
    fs::create_directories(folder_, error);
    if (error)
        return fail(ErrorKind::PermissionDenied, folder_.string(),
            "cannot be made: " + error.message(), "check the rights of the folder above");
    if (const auto copied = copyWhole(file, folder_ / known->name, known->sha256); !copied)
        return tl::unexpected(copied.error());
    return statusOf(*entry);
}

Result<std::unique_ptr<FaceDetector>> openDetector(const ModelStore& store, const std::string& name)
{
    if (name == "hog")
        return openHog();
    if (name != "yunet" && name != "ssd")
        return fail(ErrorKind::InvalidInput, name, "is no face detector", "yunet, ssd or hog");
    const auto file = store.find(name);
    if (!file)
        return tl::unexpected(file.error());
    return name == "yunet" ? openYuNet(*file) : openSsd(*file);
}

namespace {

/// dlib's is slower and its terms are narrower: only where the package's is not there.
Result<LandmarkDetector> openLandmarks(const ModelStore& store)
{
    if (const auto file = store.find("landmarks68"))
        return LandmarkDetector::open(*file);
    const auto file = store.find("dlib68");
    if (!file)
        return tl::unexpected(file.error());
    return LandmarkDetector::openShapePredictor(*file);
}

/// The corners of the eyes are a bonus: without their model the whole face is read.
std::unique_ptr<FaceDetector> withCanthi(
    const ModelStore& store, std::unique_ptr<FaceDetector> detector)
{
    auto landmarks = openLandmarks(store);
    return landmarks ? withLandmarks(std::move(detector), std::move(*landmarks))
                     : std::move(detector);
}

} // namespace

Result<ChosenDetector> openBestDetector(const ModelStore& store)
{
    std::string why;
    for (const std::string name : {"yunet", "ssd"}) {
        auto opened = openDetector(store, name);
        if (opened)
            return ChosenDetector{withCanthi(store, std::move(*opened)),
                "its model is installed" + (why.empty() ? "" : "; not " + why), true};
        why += (why.empty() ? "" : "; not ") + name + ", because " + opened.error().line();
    }
    auto hog = openHog();
    if (!hog)
        return tl::unexpected(hog.error());
    return ChosenDetector{std::move(*hog), "not " + why, false};
}

} // namespace haetae
