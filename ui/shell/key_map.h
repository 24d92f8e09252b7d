// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "shell/console_keys.h"

namespace haetae::ui {

/// Which keys do what at this desk: the built-in ones, with those an admin has changed. No key
/// stands twice, and none that moves through the window is ever taken. *value*
class KeyMap {
public:
    /// Two actions that want one key, or a key that is the window's own. *value*
    struct Conflict {
        QKeySequence key;
        ConsoleAction action = ConsoleAction::Back;
        std::optional<ConsoleAction> other; ///< empty: the window itself needs the key
    };

    KeyMap(); ///< as built in
    /// From the settings; lines that name no action, or that conflict, leave what is built in.
    [[nodiscard]] static KeyMap from(const std::vector<std::string>& stored);

    [[nodiscard]] QList<QKeySequence> keys(ConsoleAction action) const;
    /// The one that buttons show; empty when the action has no key.
    [[nodiscard]] QString shown(ConsoleAction action) const;
    /// In the order of consoleKeys().
    [[nodiscard]] std::vector<ConsoleKey> all() const;
    void set(ConsoleAction action, const QList<QKeySequence>& keys);
    [[nodiscard]] std::optional<Conflict> conflict() const;
    /// Only what differs from the built-in keys: "Log=L;F4".
    [[nodiscard]] std::vector<std::string> stored() const;

private:
    std::map<ConsoleAction, QList<QKeySequence>> keys_;
};

/// "Space belongs to both: acknowledge the newest alarm, log".
[[nodiscard]] QString sentence(const KeyMap::Conflict& conflict);

} // namespace haetae::ui
