// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <vector>

#include "alarm/output_journal.h"
#include "base/result.h"
#include "model/config/output_config.h"

class QLabel;
class QPushButton;

namespace haetae::ui {

class OutputForm;

/// One output: what and where it is, its fields, its test and what it last answered.
/// *thread-bound* (UI)
class OutputCard final : public QFrame {
    Q_OBJECT
public:
    /// A new one shows its fields and cannot be tested yet.
    OutputCard(const OutputConfig& config, bool isNew, int number, QWidget* parent);

    [[nodiscard]] OutputConfig typed() const;
    /// The name as the settings in force have it; empty for a new one.
    [[nodiscard]] const std::string& nameInForce() const { return nameInForce_; }
    /// Opens the fields and blames the one of this key.
    void setError(const QString& key);
    void showTested(const Result<std::string>& outcome);
    void showExchanges(const std::vector<OutputExchange>& newestFirst);
    void retranslate();

Q_SIGNALS:
    void edited();
    void removeAsked();
    void testAsked();

private:
    enum class Test { Never, Asked, Ordered, Refused };

    void showHead();
    void showTest();

    std::string nameInForce_;
    QLabel* head_;
    QLabel* place_;
    QPushButton* test_;
    QPushButton* open_;
    QPushButton* remove_;
    QLabel* answer_;
    QLabel* exchanges_;
    OutputForm* form_;
    Test standing_ = Test::Never;
    Error refusal_;
};

} // namespace haetae::ui
