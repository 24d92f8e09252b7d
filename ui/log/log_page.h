// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "alarm/alarm_board.h"
#include "base/clock.h"
#include "bridge/log_source.h"
#include "desk/desk.h"
#include "desk/desk_command.h"
#include "model/session.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTimer;

namespace haetae::ui {

class ExportChoice;
class ExportProgress;
class LogDetailPane;
class LogFilterBar;
class LogTableModel;
class BaselinePlot;
class HistogramChart;
class TimelineChart;
class Prompts;
class StatePane;

/// The day's rows: filter them, read one in full, acknowledge an open alarm, export. Slides in over
/// the wall; the alarm column beside it stays. *thread-bound* (UI)
class LogPage final : public QWidget {
    Q_OBJECT
public:
    struct Parts {
        OpenLogReader openLog;
        const Clock* clock = nullptr;
        Session session;
        Prompts* prompts = nullptr;
        std::function<void(DeskCommand)> submit;
        std::map<std::string, QString> entrances; ///< name of each camera id
        /// The log holds one run of recordings, whose rows carry their own dates: no choice of day.
        bool ofOneRun = false;
    };
    explicit LogPage(Parts parts, QWidget* parent = nullptr);
    ~LogPage() override;

    void setEntrances(std::map<std::string, QString> nameOfCamera);
    /// Asks the log again; soon, and once for many calls.
    void refresh();
    void selectRow(int row);

public Q_SLOTS:
    void alarmChanged(const haetae::AlarmChange& change);
    void commandDone(const haetae::CommandDone& done);
    void exportProgressed(const haetae::ExportNotice& progress);
    void picturesArrived(const haetae::PicturesNotice& pictures);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class State { Loading, Rows, Empty, Failed };

    QWidget* makeHead();
    void makeTable();
    void wire();
    void ask();
    void askForMore(bool afresh);
    void askForRows();
    void askForWhole(RowId row);
    QWidget* makeCharts();
    void sortBy(int column);
    void showPage(std::shared_ptr<const LogAnswer> answer);
    void showSpine(std::shared_ptr<const LogAnswer> answer);
    void showSums(std::shared_ptr<const LogAnswer> answer);
    void eraseSelected();
    void lookAtSelected();
    void showFailure(const Error& error);
    void setState(State state);
    void fitColumns();
    void fitSoon();
    void showSelected();
    void closeDetail();
    void acknowledgeSelected();
    void askForExport(ExportFormat format);
    void retranslateExport();
    void retranslate();
    void retranslateTotals();
    [[nodiscard]] LogQuestion question() const;

    Parts parts_;
    std::map<std::string, AlarmId> openAlarms_; ///< by uuid
    std::shared_ptr<const LogAnswer> page_;
    std::shared_ptr<const LogAnswer> sums_;
    LogQuestion asked_;
    LogQuestion shown_; ///< whose rows are shown
    RowId newest_; ///< of the page that the sums are about
    LogOrder order_;
    RowId whole_; ///< the selected row, once its evidence was asked for
    std::vector<PictureNote> heldPictures_; ///< of that row's alarm
    Error failure_;
    State state_ = State::Loading;
    LogFilterBar* filters_;
    LogTableModel* model_;
    QTableView* table_;
    LogDetailPane* detail_;
    StatePane* statePane_;
    QStackedWidget* stack_;
    QLabel* title_;
    QLabel* totals_;
    QLabel* foot_;
    ExportChoice* export_;
    ExportProgress* progress_;
    QTimer* soon_; ///< folds many wishes for a refresh into one
    QTimer* often_; ///< people come without any notice
    LogSource* pages_;
    LogSource* spines_;
    LogSource* blocks_;
    LogSource* totalsSource_;
    TimelineChart* timeline_;
    HistogramChart* histogram_;
    BaselinePlot* baseline_;
    QPushButton* showCharts_;
    QWidget* charts_;
    QTimer* scrolling_; ///< rows on the way are passed over
    std::map<std::string, QString> entrances_;
};

} // namespace haetae::ui
