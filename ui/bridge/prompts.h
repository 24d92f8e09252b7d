// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <filesystem>
#include <functional>

class QWidget;

namespace haetae::ui {

/// Everything a page may ask a person in a window of its own. Answers come later and never block:
/// an alarm must stay visible and answerable while a question is open. *thread-bound* (UI)
class Prompts {
public:
    /// A file that shall be written. *value*
    struct SaveQuestion {
        QString title;
        QString suggestedName; ///< file name or path
        QString typeName; ///< "Comma-separated values"
        QString suffix; ///< "csv"
    };

    /// A file that shall be read. *value*
    struct OpenQuestion {
        QString title;
        QString typeName; ///< "Settings"
        QString suffix; ///< "toml"
    };

    virtual ~Prompts() = default;
    /// Calls then with the file; not at all when the person cancels.
    virtual void askFileToSave(QWidget* parent, const SaveQuestion& question,
        std::function<void(std::filesystem::path)> then) = 0;
    /// The same for a file that is there.
    virtual void askFileToOpen(QWidget* parent, const OpenQuestion& question,
        std::function<void(std::filesystem::path)> then) = 0;
    /// Calls then when the person agrees; not at all otherwise.
    virtual void confirm(QWidget* parent, const QString& title, const QString& sentence,
        std::function<void()> then) = 0;
    virtual void tellError(QWidget* parent, const QString& title, const QString& sentence) = 0;
};

/// Asks with real windows that do not lock the console. *thread-bound* (UI)
class WindowPrompts final : public Prompts {
public:
    void askFileToSave(QWidget* parent, const SaveQuestion& question,
        std::function<void(std::filesystem::path)> then) override;
    void askFileToOpen(QWidget* parent, const OpenQuestion& question,
        std::function<void(std::filesystem::path)> then) override;
    void confirm(QWidget* parent, const QString& title, const QString& sentence,
        std::function<void()> then) override;
    void tellError(QWidget* parent, const QString& title, const QString& sentence) override;
};

} // namespace haetae::ui
