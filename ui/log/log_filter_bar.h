// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <map>
#include <string>
#include <vector>

#include "storage/log_row.h"

class QButtonGroup;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace haetae::ui {

enum class LogDay { Today, Yesterday, All, Shift, Range };

/// From midnight to midnight, local; the last twelve hours for Shift; both empty for All. Not for
/// Range, which the bar knows.
void limitToDay(LogFilter& filter, LogDay day, WallTime now);

/// Time, kind, verdict, entrance, state, who and text: which rows the log page shows.
/// *thread-bound* (UI)
class LogFilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit LogFilterBar(QWidget* parent = nullptr);

    [[nodiscard]] LogDay day() const;
    void setDay(LogDay day);
    /// Shows the rows of that time, to the minute.
    void setRange(WallTime from, WallTime to);
    /// Limits to the chosen day or range.
    void limit(LogFilter& filter, WallTime now) const;
    /// The log is one run of recordings of any date: all of it, and no choice of day.
    void showOneRun();
    /// Everything but the day's limits.
    [[nodiscard]] LogFilter filter() const;
    /// Does anything but the day hide rows?
    [[nodiscard]] bool narrows() const;
    void clear(); ///< all rows of the day
    void setEntrances(const std::map<std::string, QString>& nameOfCamera);
    void setActors(const std::vector<std::string>& actors);
    void focusSearch();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    QLayout* makeDays();
    QLayout* makeChoices();
    QWidget* makeRange();
    QComboBox* addChoice(QLayout* row, const char* objectName);
    void retranslate();
    void fill(QComboBox* box, const QString& all,
        const std::vector<std::pair<QString, QString>>& choices);

    QButtonGroup* days_;
    QComboBox* kind_;
    QComboBox* verdict_;
    QComboBox* entrance_;
    QComboBox* state_;
    QComboBox* actor_;
    QLineEdit* text_;
    QWidget* range_;
    QLabel* between_;
    QDateTimeEdit* from_;
    QDateTimeEdit* to_;
    QTimer* typing_; ///< a word is asked for when it is typed
    std::map<std::string, QString> entrances_;
    std::vector<std::string> actors_;
    bool oneRun_ = false;
};

} // namespace haetae::ui
