// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "desk/validation_sheet.h"
#include "settings/settings_page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace haetae::ui {

class AgreementPlot;
class DegreesBox;
class Prompts;
class SettingsField;

/// The site's own people against a clinical thermometer: their figures, and the site offset that
/// somebody signs for. Their values live in the sheet alone, which its owner forgets when whoever
/// entered them signs out. *thread-bound* (UI)
class ValidationPage final : public SettingsPage {
    Q_OBJECT
public:
    struct Parts {
        std::shared_ptr<ValidationSheet> sheet; ///< null: of this page alone
        Prompts* prompts = nullptr; ///< null: no file can be chosen
    };
    explicit ValidationPage(Parts parts, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void load(const Settings& settings) override;
    void store(Settings&) const override { }
    void showEntrances(const std::vector<EntranceNow>& entrances) override;
    void commandDone(const CommandDone& done) override;
    void retranslate() override;

private:
    void lay();
    void wire();
    void takeReading();
    void addPerson();
    void removePerson();
    void readFile();
    void sign();
    void refresh();
    void showStanding();
    void showFigures();
    void say(const QString& words, bool wrong);

    std::shared_ptr<ValidationSheet> sheet_;
    Prompts* prompts_;
    FeverRule rule_;
    std::optional<Celsius> reading_; ///< skin of whoever stands nearest now
    bool asked_ = false; ///< the desk has not answered yet
    QLabel* standing_; ///< of the offset in force
    QLabel* meaning_;
    QLineEdit* thermometer_;
    QComboBox* site_;
    QSpinBox* days_;
    SettingsField* thermometerField_;
    SettingsField* siteField_;
    SettingsField* daysField_;
    DegreesBox* skin_;
    DegreesBox* clinical_;
    SettingsField* skinField_;
    SettingsField* clinicalField_;
    QPushButton* take_;
    QPushButton* add_;
    QPushButton* remove_;
    QPushButton* file_;
    QTableWidget* table_;
    AgreementPlot* plot_;
    QLabel* figures_;
    QLabel* concerns_;
    QPushButton* sign_;
    QLabel* answer_;
};

} // namespace haetae::ui
