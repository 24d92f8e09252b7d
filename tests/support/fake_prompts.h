// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "bridge/prompts.h"

namespace haetae::ui {

/// Answers every question as the test says and notes what was asked. *thread-bound*
class FakePrompts final : public Prompts {
public:
    std::optional<std::filesystem::path> file; ///< empty: the person cancels
    bool agrees = true;
    std::vector<SaveQuestion> saveQuestions;
    std::vector<OpenQuestion> openQuestions;
    std::vector<QString> errors;

    void askFileToSave(QWidget*, const SaveQuestion& question,
        std::function<void(std::filesystem::path)> then) override
    {
        saveQuestions.push_back(question);
        if (file)
            then(*file);
    }
    void askFileToOpen(QWidget*, const OpenQuestion& question,
        std::function<void(std::filesystem::path)> then) override
    {
        openQuestions.push_back(question);
        if (file)
            then(*file);
    }
    void confirm(QWidget*, const QString&, const QString&, std::function<void()> then) override
    {
        if (agrees)
            then();
    }
    void tellError(QWidget*, const QString&, const QString& sentence) override
    {
        errors.push_back(sentence);
    }
};

} // namespace haetae::ui
