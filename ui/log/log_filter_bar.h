// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <map>
#include <string>

#include "storage/log_row.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace haetae::ui {

enum class LogDay { Today, Yesterday, All };

/// From midnight to midnight, local; both empty for All.
void limitToDay(LogFilter& filter, LogDay day, WallTime now);

/// Day, kind, verdict, entrance and text: which rows the log page shows. *thread-bound* (UI)
class LogFilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit LogFilterBar(QWidget* parent = nullptr);

    [[nodiscard]] LogDay day() const;
    void setDay(LogDay day);
    /// The log is one run of recordings of any date: all of it, and no choice of day.
    void showOneRun();
    /// Everything but the day's limits.
    [[nodiscard]] LogFilter filter() const;
    /// Does anything but the day hide rows?
    [[nodiscard]] bool narrows() const;
    void clear(); ///< all rows of the day
    void setEntrances(const std::map<std::string, QString>& nameOfCamera);
    void focusSearch();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    QComboBox* addChoice(const char* objectName);
    void retranslate();
    void fill(QComboBox* box, const QString& all,
        const std::vector<std::pair<QString, QString>>& choices);

    QButtonGroup* days_;
    QComboBox* kind_;
    QComboBox* verdict_;
    QComboBox* entrance_;
    QLineEdit* text_;
    std::map<std::string, QString> entrances_;
    bool oneRun_ = false;
};

} // namespace haetae::ui
