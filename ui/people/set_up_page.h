// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "bridge/console_link.h"
#include "people/form_line.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QStackedWidget;
class QVBoxLayout;

namespace haetae::ui {

/// The first-run assistant: names the desk, makes its admin and a second person, and says what is
/// still provisional. A page over the wall and never modal: alarms stay in sight. *thread-bound*
class SetUpPage final : public QWidget {
    Q_OBJECT
public:
    explicit SetUpPage(ConsoleLink& link, QWidget* parent = nullptr);

Q_SIGNALS:
    void closed(); ///< done, or put off
    void languageAsked();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum Step { Desk, Admin, Second, Provisional, kSteps };
    QVBoxLayout* addStep();
    QLabel* addText(QVBoxLayout* column, const char* rank);
    void addLine(QVBoxLayout* column, FormLine* line);
    void build();
    void goTo(int step);
    void next();
    [[nodiscard]] QString faultOf(int step) const;
    [[nodiscard]] SetUpDesk wanted() const;
    void take(const CommandDone& done);
    void say(const QString& error);
    void retranslate();
    void showStep();

    ConsoleLink* link_;
    QLabel* title_;
    QLabel* progress_;
    QStackedWidget* steps_;
    QLabel* texts_[kSteps] = {};
    QPushButton* language_ = nullptr;
    FormLine* desk_ = nullptr;
    FormLine* admin_ = nullptr;
    FormLine* adminPassword_ = nullptr;
    FormLine* adminAgain_ = nullptr;
    QRadioButton* two_ = nullptr;
    QRadioButton* one_ = nullptr;
    FormLine* second_ = nullptr;
    QComboBox* secondRole_ = nullptr;
    FormLine* secondPassword_ = nullptr;
    FormLine* secondAgain_ = nullptr;
    FormLine* alone_ = nullptr;
    QLabel* error_;
    QPushButton* later_;
    QPushButton* back_;
    QPushButton* next_;
    RequestId asked_;
};

} // namespace haetae::ui
