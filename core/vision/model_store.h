// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "vision/face_detector.h"
#include "vision/model_manifest.h"

namespace haetae {

/// One model of the manifest and the state of its files. *value*
struct ModelStatus {
    enum class State { NotInstalled, Installed, Damaged };
    ModelEntry entry;
    std::filesystem::path file; ///< where the first is or would be
    State state = State::NotInstalled; ///< Installed: all of them
    std::vector<std::string> missing; ///< names of files that are not there
};

/// The folder of installed models, known by the manifest alone. *value*
class ModelStore {
public:
    /// folder: where models are installed to; shared: further ones that are only read, where a
    /// whole model of them counts if the own folder has none.
    ModelStore(std::vector<ModelEntry> entries, std::filesystem::path folder,
        std::vector<std::filesystem::path> shared = {});
    /// The manifest this program was built with. folder empty: XDG_DATA_HOME/haetae/models, else
    /// ~/.local/share/haetae/models, and those of a package (haetae/models in XDG_DATA_DIRS).
    /// Errors: neither variable is set.
    [[nodiscard]] static Result<ModelStore> open(const std::filesystem::path& folder = {});

    /// Reads every installed file and compares it with the manifest.
    [[nodiscard]] std::vector<ModelStatus> list() const;
    /// The first file of an installed, undamaged model. Errors: not in the manifest, not installed,
    /// damaged.
    [[nodiscard]] Result<std::filesystem::path> find(const std::string& name) const;
    /// Recognises a file by its sha256, whatever its name, and copies it in; the folder holds the
    /// whole file or none. Errors: not one of the manifest's, folder not writable.
    [[nodiscard]] Result<ModelStatus> install(const std::filesystem::path& file) const;
    [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }

private:
    [[nodiscard]] ModelStatus statusOf(const ModelEntry& entry) const;
    std::vector<ModelEntry> entries_;
    std::filesystem::path folder_;
    std::vector<std::filesystem::path> shared_;
};

/// The detector that runs, and why it is this one. *value*
struct ChosenDetector {
    std::unique_ptr<FaceDetector> detector;
    std::string reason; ///< one line for haetaectl doctor
    bool preferred = false; ///< YuNet or SSD; otherwise the fallback that needs no file
};

/// "yunet", "ssd" or "hog". Errors: another name, its model is not installed or does not load.
[[nodiscard]] Result<std::unique_ptr<FaceDetector>> openDetector(
    const ModelStore& store, const std::string& name);

/// YuNet if it is installed and loads, else SSD, else HOG, with the reasons. Errors: none opens.
[[nodiscard]] Result<ChosenDetector> openBestDetector(const ModelStore& store);

} // namespace haetae
