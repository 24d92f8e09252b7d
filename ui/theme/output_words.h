// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "model/config/output_config.h"

namespace haetae::ui {

/// What a person reads of one key of an [[output]]. *value*
struct OutputKeyWords {
    QString label;
    QString hint; ///< empty: the label says it all
    QString error; ///< what can be meant, when the settings refuse what was typed
};

/// Of a key that visitOutput() walks; the label is empty for one that is not known.
[[nodiscard]] OutputKeyWords outputKeyWords(const QString& key);
[[nodiscard]] QString word(OutputKind kind);
/// A product's own name: the same in every language.
[[nodiscard]] QString word(UsbLampModel model);
[[nodiscard]] QString word(PnsModel model);

} // namespace haetae::ui
