// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/key_map.h"

#include <QCoreApplication>
#include <QMetaEnum>
#include <QStringList>
#include <array>

namespace haetae::ui {
namespace {

/// The translation context of this file. *value*
struct KeyMapWords {
    Q_DECLARE_TR_FUNCTIONS(KeyMapWords)
};

// They move through the window, type values, and answer with a reason.
constexpr std::array kWindowKeys{Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Enter,
    Qt::Key_Up, Qt::Key_Down, Qt::Key_0, Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5,
    Qt::Key_6, Qt::Key_7, Qt::Key_8, Qt::Key_9};

bool windowsOwn(const QKeySequence& key)
{
    for (const Qt::Key own : kWindowKeys) {
        if (key == QKeySequence(own))
            return true;
    }
    return false;
}

QMetaEnum actions()
{
    return QMetaEnum::fromType<ConsoleAction>();
}

QList<QKeySequence> builtIn(ConsoleAction action)
{
    for (const ConsoleKey& key : consoleKeys()) {
        if (key.action == action)
            return key.keys;
    }
    return {};
}

} // namespace

KeyMap::KeyMap()
{
    for (const ConsoleKey& key : consoleKeys())
        keys_[key.action] = key.keys;
}

KeyMap KeyMap::from(const std::vector<std::string>& stored)
{
    KeyMap map;
    for (const std::string& line : stored) {
        const QString text = QString::fromStdString(line);
        bool known = false;
        const int value = actions().keyToValue(
            text.section(QLatin1Char('='), 0, 0).toLatin1().constData(), &known);
        if (!known || !text.contains(QLatin1Char('=')))
            continue;
        QList<QKeySequence> keys;
        const QStringList names =
            text.section(QLatin1Char('='), 1).split(QLatin1Char(';'), Qt::SkipEmptyParts);
        for (const QString& name : names) {
            const auto key = QKeySequence::fromString(name, QKeySequence::PortableText);
            if (!key.isEmpty() && key[0].key() != Qt::Key_unknown)
                keys.append(key);
        }
        map.set(static_cast<ConsoleAction>(value), keys);
    }
    return map.conflict() ? KeyMap() : map;
}

QList<QKeySequence> KeyMap::keys(ConsoleAction action) const
{
    const auto found = keys_.find(action);
    return found == keys_.end() ? QList<QKeySequence>() : found->second;
}

QString KeyMap::shown(ConsoleAction action) const
{
    const auto all = keys(action);
    return all.isEmpty() ? QString() : all.front().toString(QKeySequence::NativeText);
}

std::vector<ConsoleKey> KeyMap::all() const
{
    std::vector<ConsoleKey> list;
    for (const ConsoleKey& key : consoleKeys())
        list.push_back({key.action, keys(key.action)});
    return list;
}

void KeyMap::set(ConsoleAction action, const QList<QKeySequence>& keys)
{
    keys_[action] = keys;
}

std::optional<KeyMap::Conflict> KeyMap::conflict() const
{
    std::map<QString, ConsoleAction> taken;
    for (const ConsoleKey& entry : all()) {
        for (const QKeySequence& key : entry.keys) {
            // What is built in knows when the window has its own use for the key.
            if (windowsOwn(key) && !builtIn(entry.action).contains(key))
                return Conflict{key, entry.action, std::nullopt};
            const auto [place, isNew] =
                taken.emplace(key.toString(QKeySequence::PortableText), entry.action);
            if (!isNew && place->second != entry.action)
                return Conflict{key, place->second, entry.action};
        }
    }
    return std::nullopt;
}

std::vector<std::string> KeyMap::stored() const
{
    std::vector<std::string> lines;
    for (const ConsoleKey& entry : all()) {
        if (entry.keys == builtIn(entry.action))
            continue;
        QStringList names;
        for (const QKeySequence& key : entry.keys)
            names.append(key.toString(QKeySequence::PortableText));
        lines.push_back(std::string(actions().valueToKey(static_cast<int>(entry.action))) + "="
            + names.join(QLatin1Char(';')).toStdString());
    }
    return lines;
}

QString sentence(const KeyMap::Conflict& conflict)
{
    const QString key = conflict.key.toString(QKeySequence::NativeText);
    if (!conflict.other)
        return KeyMapWords::tr("%1 moves through the window and cannot mean: %2.")
            .arg(key, word(conflict.action));
    return KeyMapWords::tr("%1 cannot mean both: %2, and: %3.")
        .arg(key, word(conflict.action), word(*conflict.other));
}

} // namespace haetae::ui
