// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/outputs_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <catch2/catch.hpp>

#include "settings/output_fields.h"
#include "settings/settings_dialog.h"
#include "theme/output_words.h"

using namespace haetae;
using namespace haetae::ui;

namespace {

OutputConfig relay()
{
    OutputConfig output;
    output.name = "relay";
    output.kind = OutputKind::Modbus;
    output.modbus.host = "192.168.0.7";
    output.modbus.elevatedCoil = 2;
    output.modbus.heartbeatCoil = 5;
    output.modbus.releaseAfter = std::chrono::seconds(300);
    return output;
}

OutputConfig hook()
{
    OutputConfig output;
    output.name = "hook";
    output.kind = OutputKind::Webhook;
    output.webhook.url = "https://hooks.example.org/a-key";
    output.webhook.secretFile = "/etc/haetae/hook.key";
    return output;
}

Settings siteSettings()
{
    Settings settings;
    for (const char* id : {"east", "west"}) {
        CameraConfig camera;
        camera.id = CameraId{id};
        camera.name = id;
        camera.backend = "simulated";
        settings.cameras.push_back(camera);
    }
    settings.outputs = {relay(), hook()};
    return settings;
}

/// The outputs' page of the dialog and what the dialog submitted. *thread-bound*
struct AdminDesk {
    std::vector<DeskCommand> submitted;
    std::vector<OutputExchange> exchanged;
    SettingsDialog dialog;

    explicit AdminDesk(haetae::Role role = haetae::Role::Admin)
        : dialog({siteSettings(), Session{"park", role},
            [this](DeskCommand command) { submitted.push_back(std::move(command)); }, {},
            [this](const std::string& output) {
                return output == "relay" ? exchanged : std::vector<OutputExchange>();
            }})
    {
        dialog.resize(1460, 868);
        dialog.show();
        dialog.showPage("outputsPage");
    }
    template <class Widget>
    Widget* find(const char* name) const
    {
        auto* found = dialog.findChild<Widget*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    void press(const char* name) const { find<QAbstractButton>(name)->click(); }
    void ok() const { press("settingsOk"); }
    const Settings& sent() const
    {
        REQUIRE(submitted.size() == 1);
        return std::get<ChangeSettings>(submitted.front()).settings;
    }
    QString changes() const { return find<QLabel>("settingsChanges")->text(); }
};

/// The keys that the settings read of one kind. *value*
struct Keys {
    std::vector<const char*> all;
    template <class Member>
    void value(const char* key, const Member&)
    {
        all.push_back(key);
    }
};

} // namespace

TEST_CASE("The outputs come through the page exactly as they were")
{
    AdminDesk desk;
    desk.find<QLineEdit>("deskName")->setText("Lobby"); // something has to change
    desk.ok();
    CHECK(desk.sent().outputs == siteSettings().outputs);
}

TEST_CASE("Every key of every kind of output has a field with words")
{
    for (const OutputKind kind : {OutputKind::UsbLamp, OutputKind::Modbus, OutputKind::Mqtt,
             OutputKind::Webhook, OutputKind::PatlitePns, OutputKind::Camera}) {
        OutputConfig output;
        output.kind = kind;
        Keys keys;
        visitOutput(output, keys);
        CHECK_FALSE(word(kind).isEmpty());
        for (const char* key : keys.all) {
            INFO(key);
            if (std::string(key) != "kind")
                CHECK_FALSE(outputKeyWords(QLatin1String(key)).label.isEmpty());
        }
    }
}

TEST_CASE("A changed field is told in words and sent with OK")
{
    AdminDesk desk;
    desk.press("output1_open");
    desk.find<QSpinBox>("output1_port")->setValue(1502);
    desk.find<QSpinBox>("output1_heartbeat_coil")->setValue(-1);
    CHECK(desk.changes().contains("relay: Port 502 → 1502"));
    CHECK(desk.changes().contains("5 → none"));
    desk.ok();
    CHECK(desk.sent().outputs[0].modbus.port == 1502);
    CHECK_FALSE(desk.sent().outputs[0].modbus.heartbeatCoil.has_value());
    CHECK(desk.sent().outputs[0].modbus.elevatedCoil == 2);
    CHECK(desk.sent().outputs[1] == hook());
}

TEST_CASE("What the settings would refuse is refused at its field, before it is sent")
{
    AdminDesk desk;
    desk.find<QLineEdit>("output1_host")->setText("192.168.0.7/relay");
    desk.ok();
    CHECK(desk.submitted.empty());
    CHECK(desk.find<QWidget>("output1_host")->isVisible()); // its fields were opened
    CHECK(desk.find<QLabel>("output1_hostError")->isVisible());
    desk.find<QLineEdit>("output1_host")->setText("192.168.0.8");
    CHECK_FALSE(desk.find<QLabel>("output1_hostError")->isVisible());
    desk.find<QLineEdit>("output2_url")->setText("http://hooks.example.org/a-key");
    desk.ok();
    CHECK(desk.submitted.empty());
    CHECK(desk.find<QLabel>("output2_urlError")->isVisible());
    desk.find<QCheckBox>("output2_plain_http")->setChecked(true);
    desk.ok();
    CHECK(desk.sent().outputs[1].webhook.plainHttp);
}

TEST_CASE("An output is added with a name of its own and can be tested only once it is in use")
{
    AdminDesk desk;
    auto* kind = desk.find<QComboBox>("outputsKind");
    kind->setCurrentIndex(kind->findData(static_cast<int>(OutputKind::PatlitePns)));
    desk.press("outputsAdd");
    CHECK_FALSE(desk.find<QPushButton>("output3_test")->isEnabled());
    CHECK(desk.find<QLabel>("output3_answer")->isVisible());
    desk.find<QLineEdit>("output3_host")->setText("192.168.0.9");
    CHECK(desk.changes().contains("output added: patlite_pns"));
    desk.ok();
    REQUIRE(desk.sent().outputs.size() == 3);
    CHECK(desk.sent().outputs[2].name == "patlite_pns");
    CHECK(desk.sent().outputs[2].patlitePns.host == "192.168.0.9");
    REQUIRE(validate(desk.sent()));
}

TEST_CASE("An output is removed by OK alone: Cancel brings it back")
{
    AdminDesk desk;
    desk.press("output1_remove");
    CHECK(desk.changes().contains("output removed: relay"));
    desk.press("settingsCancel");
    CHECK(desk.submitted.empty());
    CHECK(desk.changes().contains("Nothing is changed"));
    desk.press("output3_remove"); // the relay's card was made anew
    desk.ok();
    REQUIRE(desk.sent().outputs.size() == 1);
    CHECK(desk.sent().outputs[0].name == "hook");
}

TEST_CASE("Test asks the desk at once and shows its answer and what the device said")
{
    AdminDesk desk;
    desk.press("output1_test");
    REQUIRE(desk.submitted.size() == 1);
    CHECK(std::get<TestOutput>(desk.submitted.front()).output == "relay");
    CHECK_FALSE(desk.find<QPushButton>("output1_test")->isEnabled());
    desk.exchanged = {{WallTime{}, "write coil 2 = on", "ok", std::chrono::milliseconds(4), true}};
    desk.dialog.commandDone({RequestId{1}, "test_output", std::string("ordered")});
    CHECK(desk.find<QPushButton>("output1_test")->isEnabled());
    CHECK(desk.find<QLabel>("output1_answer")->text().contains("two seconds"));
    CHECK(desk.find<QLabel>("output1_exchanges")->text().contains("write coil 2 = on  → ok"));
    CHECK_FALSE(desk.find<QLabel>("output2_answer")->isVisible());

    desk.press("output1_test");
    desk.dialog.commandDone(
        {RequestId{2}, "test_output", Error{ErrorKind::Unavailable, "output relay", "", ""}});
    CHECK(desk.find<QLabel>("output1_answer")->text().contains("start Haetae again"));
}

TEST_CASE("A web address that may hold a key is shown nowhere, neither in its field nor in words")
{
    AdminDesk desk;
    desk.press("output2_open");
    CHECK(desk.find<QLineEdit>("output2_url")->echoMode() == QLineEdit::Password);
    desk.find<QLineEdit>("output2_url")->setText("https://hooks.example.org/another-key");
    CHECK(desk.changes().contains("https://hooks.example.org"));
    for (const QLabel* label : desk.dialog.findChildren<QLabel*>())
        CHECK_FALSE(label->text().contains("-key"));
}

TEST_CASE("A guard sees the outputs and can change and test none")
{
    AdminDesk desk(haetae::Role::Guard);
    CHECK_FALSE(desk.find<QPushButton>("output1_test")->isEnabled());
    CHECK_FALSE(desk.find<QPushButton>("output1_remove")->isEnabled());
    CHECK_FALSE(desk.find<QPushButton>("outputsAdd")->isEnabled());
}

TEST_CASE(
    "The visitors' window gets its entrance and its larger language; a screen not there stays")
{
    Settings settings = siteSettings();
    settings.visitors.screen = 7; // pulled out at the moment
    std::vector<DeskCommand> submitted;
    SettingsDialog dialog({settings, Session{"park", haetae::Role::Admin},
        [&](DeskCommand command) { submitted.push_back(std::move(command)); }});
    dialog.show();
    dialog.showPage("visitorsPage");
    auto* entrance = dialog.findChild<QComboBox*>("visitorEntrance");
    REQUIRE(entrance);
    CHECK(entrance->currentIndex() == 0);
    entrance->setCurrentIndex(entrance->findData("west"));
    dialog.findChild<QComboBox*>("visitorFirst")->setCurrentIndex(1);
    const QString changes = dialog.findChild<QLabel*>("settingsChanges")->text();
    CHECK(changes.contains("the first → west"));
    CHECK(changes.contains("한국어 → English"));
    dialog.findChild<QAbstractButton*>("settingsOk")->click();
    REQUIRE(submitted.size() == 1);
    const VisitorScreen& sent = std::get<ChangeSettings>(submitted.front()).settings.visitors;
    CHECK(sent.screen == 7);
    CHECK(sent.entrance == "west");
    CHECK(sent.englishFirst);
}
