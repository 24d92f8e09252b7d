// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <functional>
#include <string>
#include <vector>

#include "alarm/output_journal.h"
#include "settings/settings_page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace haetae::ui {

class OutputCard;

/// The lamps, relays, brokers and addresses beside the screen and the console's own sound.
/// *thread-bound* (UI)
class OutputsPage final : public SettingsPage {
    Q_OBJECT
public:
    /// The newest commands to an output and what it answered, newest first.
    using Exchanges = std::function<std::vector<OutputExchange>(const std::string&)>;
    explicit OutputsPage(Exchanges exchanges, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void load(const Settings& settings) override;
    void store(Settings& settings) const override;
    [[nodiscard]] bool check() override;
    void look() override;
    void commandDone(const CommandDone& done) override;
    void retranslate() override;

private:
    OutputCard* addCard(const OutputConfig& config, bool isNew);
    void removeCard(OutputCard* card);
    void addNew();
    void showNone();
    [[nodiscard]] std::string freeName(OutputKind kind) const;

    Exchanges exchangesOf_;
    std::vector<OutputCard*> cards_;
    std::deque<std::string> asked_; ///< outputs whose tests have no answer yet, in that order
    std::vector<CameraConfig> cameras_; ///< whose lights may be outputs
    int made_ = 0; ///< cards so far, for their names
    QVBoxLayout* column_;
    QVBoxLayout* list_;
    QLabel* meaning_;
    QLabel* start_;
    QLabel* none_;
    QComboBox* kind_;
    QPushButton* add_;
};

} // namespace haetae::ui
