// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>

#include "bridge/console_link.h"
#include "bridge/language.h"
#include "bridge/log_source.h"
#include "bridge/prompts.h"
#include "shell/console_window.h"

namespace haetae {

/// Opens the pages that the window asks for, switches the language, and feeds the shift's figures.
/// *thread-bound* (UI)
class ConsolePages final : public QObject {
    Q_OBJECT
public:
    ConsolePages(ui::ConsoleWindow& window, ui::ConsoleLink& link, ui::LanguageSwitch& language,
        std::filesystem::path database, bool keepsSettings, QObject* parent = nullptr);

    void showLog();
    void showSettings();
    void showSetUp();
    void showPending(); ///< the change that waits for a second person
    void askTotals();

private:
    [[nodiscard]] std::map<std::string, QString> entranceNames() const;
    void takeTotals(const ui::LogAnswer& answer);

    ui::ConsoleWindow& window_;
    ui::ConsoleLink& link_;
    ui::LanguageSwitch& language_;
    std::filesystem::path database_;
    ui::WindowPrompts prompts_;
    ui::LogSource* totals_;
    bool keepsSettings_; ///< else there is no place for the password of a camera
    bool setUpShown_ = false;
    Session seenBy_;
    std::shared_ptr<ValidationSheet> validation_ = std::make_shared<ValidationSheet>();
};

} // namespace haetae
