// SPDX-License-Identifier: GPL-3.0-or-later
// The settings inside the guard's window: who may open them, and what happens at its end.
#include <QApplication>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QTest>
#include <catch2/catch.hpp>
#include <memory>

#include "settings/settings_dialog.h"
#include "settings/settings_page.h"
#include "shell/console_window.h"
#include "support/widget_checks.h"
#include "ui/fake_entrance.h"

using namespace haetae;
using namespace haetae::ui;
using namespace haetae::ui::test;

namespace {

int timesAsked(haetae::Role role, QString& told)
{
    FakeDesk desk({"east"}, false, role);
    ConsoleWindow window(desk.link, &desk.lamp);
    int asked = 0;
    QObject::connect(&window, &ConsoleWindow::settingsAsked, &window, [&asked] { ++asked; });
    window.resize(1600, 900);
    window.show();
    window.activateWindow();
    QApplication::processEvents();
    QTest::keyClick(&window, Qt::Key_S);
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().startsWith(QStringLiteral("▲")))
            told = label->text();
    }
    return asked;
}

} // namespace

TEST_CASE("a guard cannot open the settings and reads why; supervisor and admin can")
{
    QString told;
    CHECK(timesAsked(haetae::Role::Guard, told) == 0);
    CHECK(told.contains(QStringLiteral("not allowed")));
    CHECK(timesAsked(haetae::Role::Supervisor, told) == 1);
    CHECK(timesAsked(haetae::Role::Admin, told) == 1);
}

TEST_CASE("an offset that has expired is called provisional in the window from its day on")
{
    FakeDesk desk({"east"}, false, haetae::Role::Admin);
    ConsoleWindow window(desk.link, &desk.lamp);
    window.resize(1600, 900);
    window.show();
    const auto said = [&](const char* expires) {
        Settings settings = desk.link.settings();
        settings.rule.siteOffset.provisional = false;
        settings.rule.siteOffset.expires = expires;
        desk.notices.push(SettingsNotice{settings});
        desk.pump();
        desk.clock.advance(std::chrono::seconds(2));
        desk.pump();
        QApplication::processEvents();
        bool provisional = false;
        for (const QLabel* label : window.findChildren<QLabel*>())
            provisional = provisional || label->text().contains(QStringLiteral("provisional"));
        return provisional;
    };
    CHECK_FALSE(said("2099-01-01"));
    CHECK(said("2001-01-01"));
}

TEST_CASE("the window may be closed and destroyed while the settings are open and half typed")
{
    FakeDesk desk({"east"}, false, haetae::Role::Admin);
    int asked = 0;
    {
        auto window = std::make_unique<ConsoleWindow>(desk.link, &desk.lamp);
        SettingsDialog::Parts parts;
        parts.settings.cameras.resize(1);
        parts.settings.cameras[0].id = CameraId{"east"};
        parts.session = Session{"park", haetae::Role::Admin};
        parts.submit = [&](DeskCommand command) { desk.link.submit(std::move(command)); };
        parts.duty = [&] {
            ++asked; // the pages ask while they are destroyed as well
            return desk.link.duty();
        };
        parts.entrances = [&] {
            std::vector<EntranceNow> now;
            for (const auto& feed : desk.link.feeds())
                now.push_back(
                    {feed.id, desk.link.entranceName(feed.id), desk.link.snapshot(feed.id)});
            return now;
        };
        auto* dialog = new SettingsDialog(std::move(parts), window.get());
        window->resize(1600, 900);
        window->show();
        window->showPage(dialog);
        QApplication::processEvents();
        dialog->findChild<QDoubleSpinBox*>(QStringLiteral("limit"))->setValue(38.4);
        window->close();
        QApplication::processEvents();
        window.reset();
    }
    QApplication::processEvents();
    CHECK(asked > 0);
    CHECK(desk.requests.empty());
}
