// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>
#include <functional>

namespace haetae::ui::test {

/// The program NAME FOLDER [QM-FILE]: an off-screen application in the dark look that draws PNG
/// files into the folder; `draw` adds the suffix, "_ko" or "_en", to their names. The exit code.
[[nodiscard]] int runPreview(int argc, char** argv, const char* name,
    const std::function<void(const QDir& folder, const QString& suffix)>& draw);

} // namespace haetae::ui::test
