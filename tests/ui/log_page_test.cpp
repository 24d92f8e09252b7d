// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_page.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QTest>
#include <catch2/catch.hpp>
#include <future>
#include <utility>

#include "bridge/language.h"
#include "log/log_table_model.h"
#include "log/log_words.h"
#include "log_samples.h"
#include "support/fake_prompts.h"
#include "support/widget_checks.h"

using namespace haetae;
using namespace haetae::ui;

namespace {

/// A log page over the sample shift. *thread-bound*
struct GuardDesk {
    std::shared_ptr<SampleLog> log = std::make_shared<SampleLog>();
    ManualClock clock{sampleNow()};
    FakePrompts prompts;
    std::vector<DeskCommand> submitted;
    std::unique_ptr<LogPage> page;

    explicit GuardDesk(haetae::Role role = haetae::Role::Supervisor, bool broken = false)
    {
        log->broken = broken;
        page = std::make_unique<LogPage>(LogPage::Parts{readerOf(log), &clock, Session{"kim", role},
            &prompts, [this](DeskCommand command) { submitted.push_back(std::move(command)); },
            {{"east", QStringLiteral("East gate")}, {"west", QStringLiteral("West gate")},
                {"basement", QStringLiteral("Basement")}}});
        page->resize(1460, 868);
        page->show();
    }
    template <class Widget>
    Widget* find(const char* name) const
    {
        auto* found = page->findChild<Widget*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    QTableView* table() const { return find<QTableView>("logTable"); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    void choose(const char* box, int index) const { find<QComboBox>(box)->setCurrentIndex(index); }
};

AlarmChange openAlarm()
{
    AlarmChange change;
    change.alarm.id = AlarmId{2};
    change.alarm.uuid = "alarm-2";
    change.alarm.handling = HandlingState::New;
    return change;
}

} // namespace

TEST_CASE("the log opens with today's rows and leaves yesterday's to a button")
{
    GuardDesk desk;
    REQUIRE(eventually([&] { return desk.rows() == 13; }));
    desk.find<QPushButton>("dayYesterday")->click();
    REQUIRE(eventually([&] { return desk.rows() == 1; }));
    desk.find<QPushButton>("dayAll")->click();
    REQUIRE(eventually([&] { return desk.rows() == 14; }));
    CHECK(desk.cell(13, LogTableModel::Time) == QStringLiteral("2026-11-21 09:41:27"));
}

TEST_CASE("filtering for alarms shows alarms and nothing else")
{
    GuardDesk desk;
    REQUIRE(eventually([&] { return desk.rows() == 13; }));
    desk.choose("kindFilter", 1);
    REQUIRE(eventually([&] { return desk.rows() == 2; }));
    for (int row = 0; row < desk.rows(); ++row)
        CHECK(desk.cell(row, LogTableModel::Kind) == QStringLiteral("alarm"));
}

TEST_CASE("an alarm row tells how the alarm stands now, even when its handling is filtered out")
{
    GuardDesk desk;
    desk.choose("kindFilter", 1);
    REQUIRE(eventually([&] { return desk.rows() == 2; }));
    CHECK(desk.cell(1, LogTableModel::Handling) == QStringLiteral("closed"));
    CHECK(desk.cell(1, LogTableModel::Outcome) == QStringLiteral("false alarm"));
    CHECK(desk.cell(1, LogTableModel::Condition) == QStringLiteral("over"));
    CHECK(desk.cell(0, LogTableModel::Handling) == QStringLiteral("new"));
    CHECK(desk.cell(0, LogTableModel::Count) == QStringLiteral("2"));
}

TEST_CASE("verdict, entrance and a typed reason narrow the rows")
{
    GuardDesk desk;
    REQUIRE(eventually([&] { return desk.rows() == 13; }));
    desk.choose("verdictFilter", 3);
    REQUIRE(eventually([&] { return desk.rows() == 2; }));
    desk.choose("verdictFilter", 0);
    desk.choose("entranceFilter", 3);
    REQUIRE(eventually([&] { return desk.rows() == 5; }));
    desk.choose("entranceFilter", 0);
    desk.find<QLineEdit>("textFilter")->setText(QStringLiteral("Too far"));
    REQUIRE(eventually([&] { return desk.rows() == 1; }));
}

TEST_CASE("every simulated row says SIMULATION and no real one does")
{
    GuardDesk desk;
    REQUIRE(eventually([&] { return desk.rows() == 13; }));
    for (int row = 0; row < desk.rows(); ++row) {
        const bool setting =
            desk.cell(row, LogTableModel::What) == QStringLiteral("setting changed");
        CHECK(
            (desk.cell(row, LogTableModel::Simulation) == QStringLiteral("SIMULATION")) != setting);
    }
    CHECK_FALSE(desk.table()->isColumnHidden(LogTableModel::Simulation));
    desk.page->selectRow(0); // the narrow table keeps the plate
    CHECK_FALSE(desk.table()->isColumnHidden(LogTableModel::Simulation));
}

TEST_CASE("every row of a log of recordings says RECORDING, in the table and in full")
{
    GuardDesk desk;
    desk.log->origin = LogOrigin::Recording;
    auto rows = sampleRows();
    for (auto& entry : rows) {
        entry.row.simulated = false;
        entry.id.value += 1000; // rows never change; these are others than the page may hold
    }
    desk.log->setRows(rows);
    desk.page->refresh();
    REQUIRE(eventually([&] {
        return desk.rows() == 13
            && desk.cell(0, LogTableModel::Simulation) == QStringLiteral("RECORDING");
    }));
    for (int row = 0; row < desk.rows(); ++row)
        CHECK(desk.cell(row, LogTableModel::Simulation) == QStringLiteral("RECORDING"));
    desk.page->selectRow(1);
    CHECK(desk.find<QLabel>("detailOrigin")->isVisible());
    CHECK(desk.find<QLabel>("detailOrigin")->text() == QStringLiteral("RECORDING"));
}

TEST_CASE("export hands the shown filter and the chosen file to the desk")
{
    GuardDesk desk;
    REQUIRE(eventually([&] { return desk.rows() == 13; }));
    desk.choose("kindFilter", 1);
    desk.prompts.file = "/somewhere/shift.csv";
    desk.find<QAction>("export-csv")->trigger();
    REQUIRE(desk.submitted.size() == 1);
    const auto* command = std::get_if<ExportLog>(&desk.submitted.front());
    REQUIRE(command);
    CHECK(command->file == "/somewhere/shift.csv");
    CHECK(command->filter.kinds == std::vector<RowKind>{RowKind::Alarm});
    CHECK(command->filter.from.has_value());
    CHECK(command->filter.limit > 1'000'000); // all of them, not one page
    CHECK(desk.prompts.saveQuestions.front().suggestedName.endsWith(
        QStringLiteral("haetae-log-2026-11-22.csv")));
}

TEST_CASE("export that is cancelled, refused by role or failed says so and does nothing else")
{
    GuardDesk desk;
    desk.find<QAction>("export-csv")->trigger(); // cancelled
    CHECK(desk.submitted.empty());
    desk.page->commandDone({RequestId{1}, "export_log",
        Result<std::string>(fail(ErrorKind::ResourceExhausted, "/a.csv", "disk full"))});
    REQUIRE(desk.prompts.errors.size() == 1);
    CHECK(desk.prompts.errors.front().contains(QStringLiteral("/a.csv: disk full")));

    GuardDesk guard(haetae::Role::Guard);
    for (const char* format : {"csv", "xlsx", "pdf", "bundle"})
        CHECK_FALSE(guard.find<QAction>((std::string("export-") + format).c_str())->isEnabled());
    CHECK(guard.find<QAction>("export-handover")->isEnabled());
    CHECK_FALSE(guard.find<QPushButton>("exportLog")->toolTip().isEmpty());
}

TEST_CASE("every format of an export can be chosen and names its own kind of file")
{
    const std::vector<std::pair<const char*, const char*>> formats{
        {"csv", "csv"}, {"xlsx", "xlsx"}, {"pdf", "pdf"}, {"bundle", "zip"}, {"handover", "pdf"}};
    for (const auto& [word, suffix] : formats) {
        GuardDesk desk;
        desk.prompts.file = "/somewhere/file";
        desk.find<QAction>((std::string("export-") + word).c_str())->trigger();
        REQUIRE(desk.submitted.size() == 1);
        CHECK(token(std::get<ExportLog>(desk.submitted.front()).format) == word);
        CHECK(desk.prompts.saveQuestions.front().suffix == QLatin1String(suffix));
        CHECK(desk.prompts.saveQuestions.front().suggestedName.endsWith(
            QLatin1String(".") + QLatin1String(suffix)));
    }
}

TEST_CASE("a running export shows how far it is and can be cancelled")
{
    GuardDesk desk;
    auto* progress = desk.find<QWidget>("exportProgress");
    auto* button = desk.find<QPushButton>("exportLog");
    CHECK(progress->isHidden());
    desk.page->exportProgressed({RequestId{1}, 2000, 8000});
    CHECK(progress->isVisibleTo(desk.page.get()));
    CHECK(desk.find<QLabel>("exportProgressWords")->text().contains(QStringLiteral("2,000")));
    CHECK(desk.find<QProgressBar>("exportBar")->value() * 4
        == desk.find<QProgressBar>("exportBar")->maximum());
    CHECK_FALSE(button->isEnabled()); // one at a time
    desk.find<QPushButton>("cancelExport")->click();
    REQUIRE(desk.submitted.size() == 1);
    CHECK(std::holds_alternative<CancelExport>(desk.submitted.front()));
    desk.page->commandDone({RequestId{2}, "cancel_export", std::string("cancelled")});
    CHECK(progress->isVisibleTo(desk.page.get())); // it ends when the export says so
    desk.page->commandDone({RequestId{1}, "export_log", Result<std::string>(exportCancelled())});
    CHECK(progress->isHidden());
    CHECK(button->isEnabled());
    CHECK(desk.prompts.errors.empty()); // it was asked for
    CHECK(desk.find<QLabel>("logFoot")->text().contains(QStringLiteral("cancelled")));
}

TEST_CASE("an open alarm is acknowledged from its row, by key, and a closed one is not offered")
{
    GuardDesk desk;
    REQUIRE(eventually([&] { return desk.rows() == 13; }));
    desk.page->alarmChanged(openAlarm());
    desk.page->selectRow(0);
    auto* acknowledge = desk.find<QPushButton>("acknowledgeRow");
    REQUIRE(acknowledge->isVisible());
    desk.page->activateWindow();
    QTest::keyClick(desk.page.get(), Qt::Key_A);
    REQUIRE(eventually([&] { return desk.submitted.size() == 1; })); // the button blinks first
    const auto* command = std::get_if<AcknowledgeAlarm>(&desk.submitted.front());
    REQUIRE(command);
    CHECK(command->alarm == AlarmId{2});

    desk.page->selectRow(10); // the alarm closed as false
    CHECK_FALSE(acknowledge->isVisible());
    QTest::keyClick(desk.page.get(), Qt::Key_Escape);
    CHECK(eventually([&] { return !desk.find<QWidget>("detailPane")->isVisible(); }));
}

TEST_CASE("Esc closes the details first and then belongs to the window; F5 is the window's")
{
    GuardDesk desk;
    REQUIRE(eventually([&] { return desk.rows() == 13; }));
    QMainWindow window;
    int escapes = 0;
    int answers = 0;
    auto* back = new QShortcut(QKeySequence(Qt::Key_Escape), &window);
    QObject::connect(back, &QShortcut::activated, &window, [&] { ++escapes; });
    auto* answer = new QShortcut(QKeySequence(Qt::Key_F5), &window);
    QObject::connect(answer, &QShortcut::activated, &window, [&] { ++answers; });
    LogPage* page = desk.page.release(); // the window owns it from here on
    window.setCentralWidget(page);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    auto* table = page->findChild<QTableView*>(QStringLiteral("logTable"));
    auto* pane = page->findChild<QWidget*>(QStringLiteral("detailPane"));
    page->selectRow(2);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Escape);
    CHECK_FALSE(pane->isVisible());
    CHECK(escapes == 0);
    QTest::keyClick(table, Qt::Key_Escape);
    CHECK(escapes == 1);
    QTest::keyClick(table, Qt::Key_F5);
    CHECK(answers == 1);
}

TEST_CASE("the detail pane tells the reading with its named uncertainty")
{
    GuardDesk desk;
    REQUIRE(eventually([&] { return desk.rows() == 13; }));
    desk.page->selectRow(0);
    QString all;
    for (const auto* label : desk.find<QWidget>("detailPane")->findChildren<QLabel*>())
        all += label->text().replace(QChar::Nbsp, QLatin1Char(' ')) + QLatin1Char('\n');
    for (const char* part : {"elevated, recheck", "38.1 °C", "37.1 °C ±0.4 (U95)",
             "+0.98 K · provisional", "together 0.166 K", "· reference\n0.110 K", "−0.07 K",
             "glasses · mask", "seen as 35.41 °C, set to 35.02 °C", "clinical thermometer",
             "SIMULATION", "East gate"}) {
        INFO(part << " in\n" << all.toStdString());
        CHECK(all.contains(QString::fromUtf8(part)));
    }
}

TEST_CASE("changed screening hours and what a person was measured by are told in people's words")
{
    const auto told = [](const char* detail) {
        QString all;
        for (const DetailLine& line : detailLines(detail))
            all += line.label + QStringLiteral("=") + line.value + QStringLiteral("|");
        return all.toStdString();
    };
    const char* hours = R"({"key":"camera.east.hours","before":"[]",)"
                        R"("after":"[\"mon-fri 07:00-19:00\", \"sat,sun 09:00-13:00\"]"})";
    CHECK_THAT(told(hours), Catch::Contains("Setting=Screening hours|"));
    CHECK_THAT(told(hours), Catch::Contains("Before=always|"));
    CHECK_THAT(told(hours), Catch::Contains("After=Mon–Fri 07:00–19:00; Sat, Sun 09:00–13:00|"));
    const char* site = R"({"key":"rule.site_offset.site","before":"\"whole_face_maximum\"",)"
                       R"("after":"\"inner_canthi\""})";
    CHECK_THAT(told(site), Catch::Contains("Setting=Offset holds for|"));
    CHECK_THAT(told(site), Catch::Contains("After=inner eye corners|"));
    CHECK_THAT(told(R"({"site_grounds":"no_landmarks"})"),
        Catch::Contains("Measured there because=eyes and forehead were not found|"));
    CHECK_THAT(told(R"({"key":"output.relay.port","before":"502","after":"1502"})"),
        Catch::Contains("Setting=relay: Port|"));
    LanguageSwitch words;
    REQUIRE(words.apply(Language::Korean));
    CHECK_THAT(told(hours), Catch::Contains("월–금 07:00–19:00; 토, 일 09:00–13:00"));
    CHECK_THAT(told(site), !Catch::Contains("inner_canthi"));
}

TEST_CASE("new rows come in above without moving what is being read")
{
    GuardDesk desk;
    REQUIRE(eventually([&] { return desk.rows() == 13; }));
    desk.page->selectRow(4);
    auto rows = desk.log->rows();
    rows.insert(rows.begin(), rows.front());
    rows.front().id = RowId{500};
    desk.log->setRows(rows);
    desk.page->refresh();
    REQUIRE(eventually([&] { return desk.rows() == 14; }));
    CHECK(desk.table()->currentIndex().row() == 5);
    CHECK(desk.find<QWidget>("detailPane")->isVisible());
}

TEST_CASE("a log that cannot be read says so and is tried again on request")
{
    GuardDesk desk(haetae::Role::Guard, true);
    auto* said = desk.find<QLabel>("stateSentence");
    REQUIRE(eventually([&] { return said->text().contains(QStringLiteral("haetae.db")); }));
    CHECK(said->text().contains(QStringLiteral("Alarms go on")));
    desk.log->broken = false;
    desk.find<QPushButton>("stateAction")->click();
    REQUIRE(eventually([&] { return desk.rows() == 13; }));
}

TEST_CASE("an empty result offers to clear what hides the rows")
{
    GuardDesk desk;
    REQUIRE(eventually([&] { return desk.rows() == 13; }));
    desk.find<QLineEdit>("textFilter")->setText(QStringLiteral("nobody wrote this"));
    REQUIRE(eventually([&] { return desk.rows() == 0; }));
    desk.find<QPushButton>("stateAction")->click();
    REQUIRE(eventually([&] { return desk.rows() == 13; }));
}

TEST_CASE("an answer that comes after a newer question was asked is not shown")
{
    auto log = std::make_shared<SampleLog>();
    std::promise<void> begun;
    std::promise<void> released;
    bool first = true; // touched by the query thread only
    LogSource source([&]() -> Result<LogReader> {
        auto reader = readerOf(log)();
        return LogReader([&, real = *reader](const LogQuestion& question) {
            if (std::exchange(first, false)) {
                begun.set_value();
                released.get_future().wait();
            }
            return real(question);
        });
    });
    std::vector<std::size_t> sizes;
    QObject::connect(&source, &LogSource::answered, &source,
        [&](const std::shared_ptr<const LogAnswer>& answer) {
            sizes.push_back(answer->rows.size());
        });
    LogQuestion question;
    source.ask(question);
    begun.get_future().wait();
    source.ask(question);
    question.filter.kinds = {RowKind::Alarm};
    source.ask(question);
    released.set_value();
    REQUIRE(eventually([&] { return !source.busy(); }));
    CHECK(sizes == std::vector<std::size_t>{2});
}
