// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include "base/secret.h"

class QLabel;

namespace haetae::ui {

/// A line of a form about people. *thread-bound* (UI thread)
class FormLine final : public QLineEdit {
    Q_OBJECT
public:
    enum class Kind { Plain, Password };
    FormLine(const char* objectName, Kind kind, QWidget* parent);

    /// The words above it, which belong to it.
    [[nodiscard]] QLabel* label() { return label_; }
    void setWords(const QString& words);
    void setShown(bool shown); ///< with its label
    /// The keys that acknowledge go past it while an alarm waits: whoever is about to sign in
    /// answers with the usual key.
    void letAlarmsBeAnswered() { passes_ = true; }
    [[nodiscard]] std::string name() const; ///< trimmed
    /// The password as typed, composed as Unicode NFC, and forgotten here.
    [[nodiscard]] Secret take();
    [[nodiscard]] Secret peek() const;

protected:
    bool event(QEvent* event) override;

private:
    QLabel* label_;
    bool passes_ = false;
};

/// On a shortcut that answers an alarm.
inline constexpr const char* kAnswersAlarm = "answersAlarm";

} // namespace haetae::ui
