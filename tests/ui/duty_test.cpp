// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QtTest>

#include "model/account_faults.h"
#include "people/duty_panel.h"
#include "people/set_up_page.h"
#include "settings/pending_page.h"
#include "settings/users_page.h"
#include "shell/console_window.h"
#include "ui/fake_entrance.h"

using namespace haetae;
using namespace haetae::ui;
using namespace haetae::ui::test;
using namespace std::chrono_literals;

namespace {

DutyNotice duty(const std::string& user, Role role)
{
    DutyNotice notice;
    notice.state = AccountsState::InUse;
    if (!user.empty())
        notice.session = {user, role, 77};
    notice.accounts = {{"kim", Role::Guard}, {"lee", Role::Supervisor}, {"park", Role::Admin}};
    return notice;
}

/// A guard's window whose desk answers as the test says. *thread-bound*
struct Console {
    explicit Console(DutyNotice notice = duty("", Role::Nobody)) : window(desk.link, &desk.lamp)
    {
        window.show();
        window.activateWindow();
        tell(std::move(notice));
    }
    template <class Notice>
    void tell(Notice notice)
    {
        desk.notices.push(std::move(notice));
        desk.pump();
        QApplication::processEvents();
    }
    template <class Widget>
    Widget& find(const char* name, QWidget* in = nullptr)
    {
        auto* found = (in ? in : &window)->findChild<Widget*>(QLatin1String(name));
        INFO(name);
        REQUIRE(found);
        return *found;
    }
    void type(const char* name, const QString& text, QWidget* in = nullptr)
    {
        auto& line = find<QLineEdit>(name, in);
        line.setFocus();
        QTest::keyClicks(&line, text);
    }
    template <class Command>
    const Command& sent()
    {
        REQUIRE_FALSE(desk.requests.empty());
        const auto* command = std::get_if<Command>(&desk.requests.back().command);
        REQUIRE(command);
        return *command;
    }
    void answer(Result<std::string> outcome)
    {
        const DeskRequest& request = desk.requests.back();
        tell(CommandDone{request.id, commandToken(request.command), std::move(outcome)});
    }
    QString chip() { return find<QPushButton>("userChip").text(); }

    FakeDesk desk;
    ConsoleWindow window;
};

} // namespace

TEST_CASE("whoever is on duty signs in at the header with a name and a password")
{
    Console c;
    CHECK(c.chip().contains(QStringLiteral("sign in")));
    QTest::keyClick(&c.window, Qt::Key_U);
    REQUIRE(c.find<DutyPanel>("dutyPanel").isVisible());
    auto& password = c.find<QLineEdit>("dutyPassword");
    CHECK(password.echoMode() == QLineEdit::Password);
    c.type("dutyUser", QStringLiteral("kim"));
    c.type("dutyPassword", QStringLiteral("my long sentence"));
    QTest::keyClick(&password, Qt::Key_Return);
    CHECK(c.sent<SignIn>().who.user == "kim");
    CHECK(c.sent<SignIn>().who.password.reveal() == "my long sentence");
    CHECK(password.text().isEmpty()); // not kept while the desk thinks
    c.answer(Error{ErrorKind::PermissionDenied, "sign-in", account_fault::kWrong, {}});
    CHECK(c.find<QLabel>("dutyError").text().contains(QStringLiteral("wrong")));
    CHECK(c.find<DutyPanel>("dutyPanel").isVisible());

    c.type("dutyPassword", QStringLiteral("the right one"));
    QTest::mouseClick(&c.find<QPushButton>("dutyMain"), Qt::LeftButton);
    c.tell(duty("kim", Role::Guard));
    c.answer(std::string("sign_in"));
    CHECK_FALSE(c.find<DutyPanel>("dutyPanel").isVisible());
    CHECK(c.chip() == QStringLiteral("kim · guard"));
    c.desk.link.submit(PauseAudio{});
    CHECK(c.desk.requests.back().session == Session{"kim", Role::Guard, 77});
}

TEST_CASE("the usual key acknowledges while a password is being typed, and never enters it")
{
    DutyNotice locked = duty("", Role::Nobody);
    locked.locked = "kim";
    Console c(locked);
    QTest::keyClick(&c.window, Qt::Key_U);
    CHECK(c.find<QLineEdit>("dutyUser").text() == QStringLiteral("kim"));
    c.type("dutyPassword", QStringLiteral("my secret "));
    CHECK(c.desk.requests.empty());
    c.desk.tell(elevatedAlarm(1, c.desk.clock));
    QApplication::processEvents();
    QTest::keyClick(&c.find<QLineEdit>("dutyPassword"), Qt::Key_Space);
    CHECK(c.sent<AcknowledgeAlarm>().alarm == AlarmId{1});
    CHECK(c.find<QLineEdit>("dutyPassword").text() == QStringLiteral("my secret "));
    CHECK(c.window.popup().isVisible());
}

TEST_CASE("an idle desk locks itself after the time that the settings say, once")
{
    Console c(duty("kim", Role::Guard));
    Settings settings = c.desk.link.settings();
    settings.lockAfter = 5min;
    c.tell(SettingsNotice{settings});
    c.desk.clock.advance(4min);
    QTest::keyClick(&c.window, Qt::Key_Shift);
    c.desk.clock.advance(4min);
    c.desk.pump();
    CHECK(c.desk.requests.empty());
    c.desk.clock.advance(1min);
    c.desk.pump();
    c.desk.pump();
    REQUIRE(c.desk.requests.size() == 1);
    static_cast<void>(c.sent<LockDesk>());
    DutyNotice locked = duty("", Role::Nobody);
    locked.locked = "kim";
    c.tell(locked);
    CHECK(c.chip().contains(QStringLiteral("locked")));
    c.desk.clock.advance(1h);
    c.desk.pump();
    CHECK(c.desk.requests.size() == 1);
}

TEST_CASE("nobody opens log or settings, and what was open goes with its person")
{
    Console c(duty("park", Role::Admin));
    int asked = 0;
    QObject::connect(&c.window, &ConsoleWindow::settingsAsked, [&asked] { ++asked; });
    QTest::keyClick(&c.window, Qt::Key_S);
    CHECK(asked == 1);
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("settingsDialog"));
    c.window.showPage(page);
    c.tell(duty("", Role::Nobody));
    CHECK(c.window.page() == nullptr);
    QTest::keyClick(&c.window, Qt::Key_L);
    QTest::keyClick(&c.window, Qt::Key_S);
    CHECK(asked == 1);
}

TEST_CASE("a kiosk closes only when the desk allows it: not for a guard, once for a supervisor")
{
    Console c(duty("kim", Role::Guard));
    c.window.setKiosk(true);
    c.window.close();
    CHECK(c.window.isVisible());
    static_cast<void>(c.sent<CloseConsole>()); // refused and on record at the desk
    c.answer(Error{ErrorKind::PermissionDenied, "close_console", "the role guard may not", {}});
    CHECK(c.window.isVisible());
    c.tell(duty("lee", Role::Supervisor));
    c.window.close();
    CHECK(c.window.isVisible());
    c.answer(std::string("close_allowed"));
    CHECK_FALSE(c.window.isVisible());
}

TEST_CASE("the assistant sets a desk up with two people, and asks for what is missing")
{
    DutyNotice fresh;
    fresh.state = AccountsState::NotSetUp;
    fresh.session = {"desk", Role::Guard};
    Console c(fresh);
    CHECK(c.chip().contains(QStringLiteral("set up")));
    SetUpPage page(c.desk.link);
    page.show();
    const auto next = [&] {
        QTest::mouseClick(&c.find<QPushButton>("setUpNext", &page), Qt::LeftButton);
    };
    const auto error = [&] { return c.find<QLabel>("setUpError", &page).text(); };
    c.find<QLineEdit>("setUpDesk", &page).setText(QStringLiteral("Gate 1"));
    next();
    next();
    CHECK_FALSE(error().isEmpty()); // no name
    c.type("setUpAdmin", QStringLiteral("park"), &page);
    c.type("setUpAdminPassword", QStringLiteral("short"), &page);
    next();
    CHECK(error().contains(QStringLiteral("8 characters")));
    c.type("setUpAdminPassword", QStringLiteral(" sentence"), &page);
    c.type("setUpAdminAgain", QStringLiteral("short sentences"), &page);
    next();
    CHECK(error().contains(QStringLiteral("differ")));
    QTest::keyClick(&c.find<QLineEdit>("setUpAdminAgain", &page), Qt::Key_Backspace);
    next();
    c.type("setUpSecond", QStringLiteral("park"), &page);
    next();
    CHECK(error().contains(QStringLiteral("somebody else")));
    c.find<QLineEdit>("setUpSecond", &page).setText(QStringLiteral("lee"));
    c.type("setUpSecondPassword", QStringLiteral("her own words"), &page);
    c.type("setUpSecondAgain", QStringLiteral("her own words"), &page);
    next();
    CHECK(c.desk.requests.empty());
    next();
    const SetUpDesk& sent = c.sent<SetUpDesk>();
    CHECK((sent.desk == "Gate 1" && sent.admin.name == "park" && sent.second
        && sent.second->name == "lee" && sent.second->role == Role::Supervisor));
    CHECK(sent.admin.password.reveal() == "short sentence");
    int closed = 0;
    QObject::connect(&page, &SetUpPage::closed, [&closed] { ++closed; });
    c.answer(std::string("set_up"));
    CHECK(closed == 1);
    CHECK(c.find<QLineEdit>("setUpAdminPassword", &page).text().isEmpty());
}

TEST_CASE("one person alone says why")
{
    DutyNotice fresh;
    fresh.state = AccountsState::NotSetUp;
    Console c(fresh);
    SetUpPage page(c.desk.link);
    page.show();
    const auto next = [&] {
        QTest::mouseClick(&c.find<QPushButton>("setUpNext", &page), Qt::LeftButton);
    };
    next();
    c.type("setUpAdmin", QStringLiteral("park"), &page);
    c.type("setUpAdminPassword", QStringLiteral("short sentence"), &page);
    c.type("setUpAdminAgain", QStringLiteral("short sentence"), &page);
    next();
    c.find<QRadioButton>("setUpOne", &page).setChecked(true);
    next();
    CHECK_FALSE(c.find<QLabel>("setUpError", &page).text().isEmpty());
    c.type("setUpAlone", QStringLiteral("one guard at night"), &page);
    next();
    next();
    CHECK_FALSE(c.sent<SetUpDesk>().second);
    CHECK(c.sent<SetUpDesk>().singlePersonReason == "one guard at night");
}

TEST_CASE("a change that waits shows every value, who asked and why, and takes a second password")
{
    Console c(duty("park", Role::Admin));
    PendingChange change;
    change.id = PendingId{3};
    change.asker = "park";
    change.reason = "new certificate";
    change.wanted = c.desk.link.settings();
    change.wanted.rule.limit = Celsius::degrees(38.0);
    change.changes = {{"rule.limit_c", "37.5", "38.0"}, {"adaptive_limit.window_min", "60", "30"}};
    change.until = c.desk.clock.monotonic() + 15min;
    c.tell(PendingNotice{change});
    CHECK(c.chip().contains(QStringLiteral("waits")));
    PendingPage page(c.desk.link);
    page.show();
    CHECK(c.find<QLabel>("pendingChanges", &page).text().contains(QStringLiteral("38.0")));
    CHECK(c.find<QLabel>("pendingKeys", &page)
              .text()
              .contains(QStringLiteral("adaptive_limit.window_min  60 → 30")));
    const QString who = c.find<QLabel>("pendingWho", &page).text();
    CHECK((who.contains(QStringLiteral("park")) && who.contains(QStringLiteral("certificate"))));
    c.type("pendingUser", QStringLiteral("lee"), &page);
    c.type("pendingPassword", QStringLiteral("her own words"), &page);
    QTest::mouseClick(&c.find<QPushButton>("pendingConfirm", &page), Qt::LeftButton);
    CHECK(c.sent<ConfirmChange>().change == PendingId{3});
    CHECK(c.sent<ConfirmChange>().who.user == "lee");
    c.answer(Error{ErrorKind::PermissionDenied, "change", account_fault::kSamePerson, {}});
    CHECK(c.find<QLabel>("pendingError", &page).text().contains(QStringLiteral("different")));
    int closed = 0;
    QObject::connect(&page, &PendingPage::closed, [&closed] { ++closed; });
    c.tell(PendingNotice{});
    CHECK(closed == 1);
}

TEST_CASE("an admin adds, disables and unlocks users with the reason for the log")
{
    DutyNotice now = duty("park", Role::Admin);
    now.accounts[0].lockedOutFor = 30s;
    UsersPage page([&now] { return now; });
    page.load(Settings());
    page.show();
    std::vector<DeskCommand> sent;
    QObject::connect(&page, &SettingsPage::commandAsked,
        [&sent](const DeskCommand& command) { sent.push_back(command); });
    const auto line = [&](const char* name) {
        return page.findChild<QLineEdit*>(QLatin1String(name));
    };
    const auto press = [&](const char* name) {
        auto* button = page.findChild<QPushButton*>(QLatin1String(name));
        REQUIRE(button);
        REQUIRE(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    };
    line("newUserName")->setText(QStringLiteral("han"));
    line("newUserPassword")->setText(QStringLiteral("first words"));
    line("newUserAgain")->setText(QStringLiteral("other words"));
    press("userAdd");
    CHECK(sent.empty());
    line("newUserAgain")->setText(QStringLiteral("first words"));
    line("userReason")->setText(QStringLiteral("night shift"));
    press("userAdd");
    REQUIRE(sent.size() == 1);
    CHECK(std::get<AddUser>(sent[0]).user.name == "han");
    CHECK(std::get<AddUser>(sent[0]).reason == "night shift");
    CHECK(line("newUserPassword")->text().isEmpty());
    page.commandDone({RequestId{1}, "add_user", std::string("add_user")});
    CHECK_FALSE(page.findChild<QLabel*>(QStringLiteral("userAnswer"))->text().isEmpty());

    page.findChild<QTableWidget*>(QStringLiteral("userTable"))->selectRow(0);
    press("userDisable");
    CHECK(std::get<ChangeUser>(sent.back()).user == "kim");
    CHECK(std::get<ChangeUser>(sent.back()).disabled);
    press("userUnlock");
    CHECK(std::get<UnlockUser>(sent.back()).user == "kim");
}
