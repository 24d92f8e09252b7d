// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_pages.h"

#include <QTimer>
#include <chrono>
#include <memory>
#include <utility>

#include "backends.h"
#include "camera_check.h"
#include "camera_search.h"
#include "log/log_page.h"
#include "people/set_up_page.h"
#include "settings/pending_page.h"
#include "settings/settings_dialog.h"
#include "settings/settings_page.h"

namespace haetae {
namespace {

using namespace std::chrono_literals;

ui::DeskNow deskNow(const ui::ConsoleLink& link, const std::filesystem::path& folder)
{
    ui::DeskNow now;
    std::error_code failed;
    const auto space = std::filesystem::space(folder, failed);
    if (!failed)
        now.freeBytes = space.available;
    if (link.soundState() != ui::SoundState::Unknown)
        now.soundProven = link.soundState() == ui::SoundState::Proven;
    for (const OutputConfig& output : link.settings().outputs) {
        const auto newest = link.exchanges(output.name);
        now.outputsFailing += !newest.empty() && !newest.front().good ? 1 : 0;
    }
    return now;
}

} // namespace

ConsolePages::ConsolePages(ui::ConsoleWindow& window, ui::ConsoleLink& link,
    ui::LanguageSwitch& language, std::filesystem::path database, bool keepsSettings,
    QObject* parent)
    : QObject(parent),
      window_(window),
      link_(link),
      language_(language),
      database_(std::move(database)),
      totals_(new ui::LogSource(ui::readerOf(database_), this)),
      keepsSettings_(keepsSettings)
{
    connect(&window_, &ui::ConsoleWindow::logAsked, this, &ConsolePages::showLog);
    connect(&window_, &ui::ConsoleWindow::settingsAsked, this, &ConsolePages::showSettings);
    connect(&window_, &ui::ConsoleWindow::languageAsked, this, [this] {
        language_.apply(
            language_.current() == Language::Korean ? Language::English : Language::Korean);
    });
    connect(&link_, &ui::ConsoleLink::settingsChanged, this,
        [this](const Settings& settings) { language_.follow(settings.language); });
    connect(&language_, &ui::LanguageSwitch::switched, this, [this] {
        if (auto* log = qobject_cast<ui::LogPage*>(window_.page()))
            log->setEntrances(entranceNames());
    });
    connect(totals_, &ui::LogSource::answered, this,
        [this](const std::shared_ptr<const ui::LogAnswer>& answer) { takeTotals(*answer); });
    connect(&link_, &ui::ConsoleLink::alarmChanged, this, [this] { askTotals(); });
    connect(&window_, &ui::ConsoleWindow::setUpAsked, this, &ConsolePages::showSetUp);
    connect(&window_, &ui::ConsoleWindow::pendingAsked, this, &ConsolePages::showPending);
    connect(&link_, &ui::ConsoleLink::pendingChanged, this, [this] {
        if (link_.pending())
            showPending();
    });
    connect(&link_, &ui::ConsoleLink::dutyChanged, this, [this](const DutyNotice& duty) {
        // What was measured and not signed for goes with whoever measured it.
        if (std::exchange(seenBy_, duty.session) != duty.session)
            validation_->forgetPeople();
        // Once, at the start: who puts it off finds it behind the header's chip.
        if (duty.state == AccountsState::NotSetUp && !std::exchange(setUpShown_, true))
            showSetUp();
    });
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &ConsolePages::askTotals);
    timer->start(10s);
    askTotals();
}

std::map<std::string, QString> ConsolePages::entranceNames() const
{
    std::map<std::string, QString> names;
    for (const auto& feed : link_.feeds())
        names[feed.id.value] = link_.entranceName(feed.id);
    return names;
}

void ConsolePages::askTotals()
{
    const WallTime now = link_.clock().wall();
    ui::LogQuestion question;
    question.filter.kinds = {RowKind::Alarm};
    // A recording's rows carry its own date, and its log holds this run alone.
    const bool ofOneRun = link_.playsRecording();
    question.filter.from = ofOneRun ? WallTime{} : now - 1h;
    question.totalsFrom = ofOneRun ? WallTime{} : sameDayAt(now, 0, 0);
    question.totalsTo = now + 1h;
    if (!ofOneRun)
        question.healthUntil = now;
    totals_->ask(question);
}

void ConsolePages::takeTotals(const ui::LogAnswer& answer)
{
    int raised = 0;
    for (const auto& entry : answer.rows)
        raised += entry.row.what == "raised" && !entry.row.verdict.empty() ? 1 : 0;
    link_.setTotals(answer.totals, raised);
    if (answer.health)
        link_.setHealth(*answer.health);
}

void ConsolePages::showLog()
{
    ui::LogPage::Parts parts;
    parts.openLog = ui::readerOf(database_);
    parts.clock = &link_.clock();
    parts.session = link_.session();
    parts.prompts = &prompts_;
    parts.submit = [this](DeskCommand command) { link_.submit(std::move(command)); };
    parts.entrances = entranceNames();
    parts.ofOneRun = link_.playsRecording();
    auto page = std::make_unique<ui::LogPage>(std::move(parts));
    connect(&link_, &ui::ConsoleLink::alarmChanged, page.get(), &ui::LogPage::alarmChanged);
    connect(&link_, &ui::ConsoleLink::commandDone, page.get(), &ui::LogPage::commandDone);
    connect(&link_, &ui::ConsoleLink::picturesArrived, page.get(), &ui::LogPage::picturesArrived);
    connect(&link_, &ui::ConsoleLink::exportProgressed, page.get(), &ui::LogPage::exportProgressed);
    window_.showPage(page.release()); // its child from here on
}

void ConsolePages::showSettings()
{
    ui::SettingsDialog::Parts parts;
    parts.settings = link_.settings();
    parts.session = link_.session();
    // The window may outlive this: its pages hold the link, which outlives both.
    auto* link = &link_;
    parts.submit = [link](DeskCommand command) { link->submit(std::move(command)); };
    parts.entrances = [link] {
        std::vector<ui::EntranceNow> now;
        for (const auto& feed : link->feeds())
            now.push_back({feed.id, link->entranceName(feed.id), link->snapshot(feed.id)});
        return now;
    };
    parts.exchanges = [link](const std::string& output) { return link->exchanges(output); };
    parts.duty = [link] { return link->duty(); };
    parts.prompts = &prompts_;
    parts.validation = validation_;
    for (const CameraBackend& backend : cameraBackends())
        parts.cameraKinds.append(QString::fromStdString(std::string(backend.name)));
    if (keepsSettings_)
        parts.cameras = {[](const std::stop_token& stop) { return searchCameras({}, stop); },
            [](const CameraTrialOrder& order, const std::stop_token& stop) {
                return tryCamera(order, stop);
            }};
    parts.desk = [link, folder = database_.parent_path()] { return deskNow(*link, folder); };
    auto page = std::make_unique<ui::SettingsDialog>(std::move(parts));
    connect(
        &link_, &ui::ConsoleLink::settingsChanged, page.get(), &ui::SettingsDialog::setSettings);
    connect(&link_, &ui::ConsoleLink::commandDone, page.get(), &ui::SettingsDialog::commandDone);
    connect(page.get(), &ui::SettingsDialog::closed, &window_, &ui::ConsoleWindow::closePage);
    window_.showPage(page.release()); // its child from here on
}

void ConsolePages::showSetUp()
{
    auto page = std::make_unique<ui::SetUpPage>(link_);
    connect(page.get(), &ui::SetUpPage::closed, &window_, &ui::ConsoleWindow::closePage);
    connect(page.get(), &ui::SetUpPage::languageAsked, &window_, &ui::ConsoleWindow::languageAsked);
    window_.showPage(page.release()); // its child from here on
}

void ConsolePages::showPending()
{
    auto page = std::make_unique<ui::PendingPage>(link_);
    connect(page.get(), &ui::PendingPage::closed, &window_, &ui::ConsoleWindow::closePage);
    window_.showPage(page.release()); // its child from here on
}

} // namespace haetae
