// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>
#include <array>

#include "bridge/chime/chime_protocol.h"

namespace haetae {

/// The wave files of the repeating sounds: the built-in ones, or ones with another rhythm, computed
/// into a folder that ends with this object. *thread-bound*
class RepeatFiles {
public:
    /// True when the file is another one than before; 0 ms is the built-in rhythm. A rhythm that
    /// cannot be written (a full disk) is the built-in one: better that than no sound.
    [[nodiscard]] bool write(ui::ChimePattern pattern, int everyMs);
    [[nodiscard]] QString path(ui::ChimePattern pattern) const;

private:
    QTemporaryDir folder_;
    std::array<int, 3> everyMs_{};
    std::array<QString, 3> paths_; ///< empty: the built-in one
};

} // namespace haetae
