// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include "base/secret.h"

class QLabel;

namespace haetae::ui {

/// A line of a form about people. The keys that acknowledge an alarm go past it while one waits:
/// whoever is typing his password answers with the usual key. *thread-bound* (UI thread)
class FormLine final : public QLineEdit {
    Q_OBJECT
public:
    enum class Kind { Plain, Password };
    FormLine(const char* objectName, Kind kind, QWidget* parent);

    /// The words above it, which belong to it.
    [[nodiscard]] QLabel* label() { return label_; }
    void setWords(const QString& words);
    void setShown(bool shown); ///< with its label
    [[nodiscard]] std::string name() const; ///< trimmed
    /// The password as typed, composed as Unicode NFC, and forgotten here.
    [[nodiscard]] Secret take();
    [[nodiscard]] Secret peek() const;

protected:
    bool event(QEvent* event) override;

private:
    QLabel* label_;
};

/// On a shortcut that answers an alarm.
inline constexpr const char* kAnswersAlarm = "answersAlarm";

} // namespace haetae::ui
