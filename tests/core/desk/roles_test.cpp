// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <set>

#include "core/desk/users_fixture.h"
#include "model/tokens.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

/// A command and the least role that may give it. *value*
struct Row {
    DeskCommand command;
    Role least;
    bool own = false; ///< decided by the credentials in it: tested by itself
};

ValidationSheet fortyPeople()
{
    ValidationSheet sheet;
    sheet.thermometer = "oral no. 1";
    for (int i = 0; i < 40; ++i)
        sheet.people.push_back({35.9 + 0.02 * i, 36.8 + 0.02 * i + 0.01 * (i % 3)});
    return sheet;
}

std::vector<Row> everyCommand()
{
    SecondReading second;
    second.verdict = Verdict::Normal;
    const Secret fresh("another sentence");
    return {
        {AcknowledgeAlarm{AlarmId{1}}, Role::Nobody},
        {AcknowledgeNewest{}, Role::Nobody},
        {StartRecheck{AlarmId{1}}, Role::Guard},
        {EnterRecheck{AlarmId{1}, Celsius::degrees(36.6), "ear"}, Role::Guard},
        {MarkFalseAlarm{AlarmId{1}, "hot_drink"}, Role::Guard},
        {ExportLog{}, Role::Supervisor},
        {ExportLog{{}, {}, ExportFormat::Handover}, Role::Guard},
        {ChangeSettings{}, Role::Admin},
        {AdoptBaseline{CameraId{"east"}, "new door, checked"}, Role::Admin},
        {ConfirmReference{CameraId{"east"}, "checked with a thermometer"}, Role::Supervisor},
        {TestOutput{"lamp"}, Role::Admin},
        {EscalateAlarm{AlarmId{1}}, Role::Guard},
        {JoinSecondReading{AlarmId{1}, second}, Role::Guard},
        {ShelveAlarm{AlarmId{2}, 30min, "being repaired"}, Role::Supervisor},
        {UnshelveAlarms{AlarmKind::CameraFailing, CameraId{"west"}, {}}, Role::Supervisor},
        {PauseAudio{}, Role::Guard},
        {SwitchAudioOff{"drill"}, Role::Admin},
        {PauseAlarms{5min, "drill"}, Role::Supervisor},
        {SwitchAlarmsOff{"drill"}, Role::Admin},
        {ResumeSignals{}, Role::Nobody},
        {CancelExport{}, Role::Supervisor},
        {SignIn{as("lee")}, Role::Nobody, true},
        {SignOut{}, Role::Guard},
        {LockDesk{}, Role::Guard},
        {SetUpDesk{"gate", {"boss", Role::Admin, fresh}, {}, "alone here"}, Role::Nobody, true},
        {AddUser{{"han", Role::Admin, fresh}, "new"}, Role::Admin},
        {ChangeUser{"kim", Role::Admin, false, "promoted"}, Role::Admin},
        {RemoveUser{"choi", "left"}, Role::Admin},
        {UnlockUser{"choi", "forgot it"}, Role::Admin},
        {SetPassword{"choi", fresh, "forgot it"}, Role::Admin},
        {ChangeOwnPassword{{}, fresh}, Role::Guard},
        {ConfirmChange{PendingId{1}, as("lee")}, Role::Nobody, true},
        {WithdrawChange{PendingId{1}, "a slip"}, Role::Supervisor},
        {HandOver{{}, as("choi")}, Role::Guard},
        {CloseConsole{}, Role::Supervisor},
        {ErasePersonalData{"alarm-1", "the person asked"}, Role::Admin},
        {SignValidation{fortyPeople()}, Role::Admin},
        {ExportSettings{}, Role::Admin},
        {LookAtPictures{"alarm-1"}, Role::Supervisor},
    };
}

/// A desk in a state in which every command can succeed. *thread-bound*
struct BusyDesk : UsersFixture {
    explicit BusyDesk(const DeskCommand& command)
    {
        ownSessions = {kSetter};
        settings.cameras.resize(1);
        settings.cameras[0].id = {"east"};
        settings.cameras[0].backend = "simulated";
        settings.outputs.resize(1);
        settings.outputs[0].name = "lamp";
        settings.outputs[0].kind = OutputKind::UsbLamp;
        drawnExports[ExportFormat::Handover] = [](const auto&, const auto&,
                                                   const std::filesystem::path& file,
                                                   const auto&) -> Result<ExportSummary> {
            std::ofstream(file) << "the shift";
            return ExportSummary{file, 1};
        };
        testOutput = [this](const std::string&) {
            ++lampTests;
            return true;
        };
        settings.privacy.thermalCrops = {true, "consent", 24h};
        if (!std::holds_alternative<HandOver>(command)) // needs every alarm answered
            desk().handle(ScreeningEvent(withPicture(begins())));
        desk().settle(1min);
        if (!std::holds_alternative<HandOver>(command))
            desk().handle(ScreeningEvent(CameraChanged{
                CameraId{"west"}, now(), CameraCondition::Offline, "no answer", false}));
        if (std::holds_alternative<UnshelveAlarms>(command))
            set(ShelveAlarm{AlarmId{2}, 30min, "repair"});
        if (std::holds_alternative<ResumeSignals>(command))
            set(PauseAudio{});
        if (std::holds_alternative<CancelExport>(command))
            desk().handle(DeskRequest{RequestId{1}, kSetter, ExportLog{{}, folder / "other.csv"}});
        if (std::holds_alternative<WithdrawChange>(command)) {
            Settings warmer = settings;
            warmer.rule.limit = Celsius::degrees(38.5);
            set(ChangeSettings{warmer, "trial"});
        }
    }

    /// The command as this person would give it.
    [[nodiscard]] DeskCommand by(const std::string& person, DeskCommand command) const
    {
        if (auto* log = std::get_if<ExportLog>(&command))
            log->file = folder / "day.csv";
        if (auto* saved = std::get_if<ExportSettings>(&command))
            saved->file = folder / "day.csv";
        if (auto* look = std::get_if<LookAtPictures>(&command))
            look->event = heard<AlarmNotice>().front().change.alarm.uuid;
        if (auto* change = std::get_if<ChangeSettings>(&command)) {
            change->settings = settings;
            change->settings.desk = "new name";
        }
        if (auto* own = std::get_if<ChangeOwnPassword>(&command))
            own->old = Secret(passwordOf(person));
        if (auto* shift = std::get_if<HandOver>(&command))
            shift->leaving = Secret(passwordOf(person));
        if (auto* withdraw = std::get_if<WithdrawChange>(&command))
            withdraw->change = heard<PendingNotice>().back().change->id;
        return command;
    }

    /// Everything that a command could change, but for the row of its refusal.
    [[nodiscard]] std::string state()
    {
        std::string all = writeSettings(desk().settings()) + text(settingsFile) + text(usersFile);
        for (const AlarmRecord& alarm : desk().board().open())
            all += std::string(token(alarm.handling)) + std::string(token(alarm.outcome))
                + std::to_string(static_cast<int>(alarm.level)) + (alarm.shelved ? "shelved" : "");
        const AlarmState lamp = desk().alarmState();
        all += std::to_string(lamp.audioInactive) + std::to_string(lamp.alarmsInactive)
            + std::to_string(desk().board().shelves().size()) + std::to_string(lampTests)
            + std::to_string(std::filesystem::exists(folder / "day.csv"))
            + std::to_string(heard<DutyNotice>().size())
            + std::to_string(heard<PendingNotice>().size())
            + std::to_string(heard<EntranceNotice>().size())
            + std::to_string(heard<PicturesNotice>().size());
        return all;
    }

    void set(const DeskCommand& command) { REQUIRE(desk().apply(kSetter, command)); }

    int lampTests = 0;

private:
    static inline const Session kSetter{"setter", Role::Admin, 42};
};

} // namespace

TEST_CASE("every command by everybody: nobody gets further than his role, and it is on record")
{
    const auto table = everyCommand();
    std::set<std::size_t> tested;
    int escapes = 0;
    for (const Row& row : table) {
        tested.insert(row.command.index());
        CHECK(neededRole(row.command) == row.least);
        for (const auto& [person, role] :
            {std::pair{"", Role::Nobody}, std::pair{"kim", Role::Guard},
                std::pair{"lee", Role::Supervisor}, std::pair{"park", Role::Admin}}) {
            if (row.own)
                continue;
            BusyDesk f(row.command);
            const Session session = *person ? f.signIn(person) : Session{};
            CHECK(session.role == role);
            const DeskCommand command = f.by(person, row.command);
            INFO(commandToken(command) << " by " << token(role));
            const std::string before = f.state();
            const std::size_t rows = f.rows().size();
            const auto done = f.desk().apply(session, command);
            CHECK(done.has_value() == (role >= row.least));
            if (role >= row.least) {
                CHECK(f.rows("refused").empty());
                const auto newest = f.rows().at(0).row;
                if (!std::holds_alternative<HandOver>(command)) // ends with the other's sign-in
                    CHECK(newest.actor == (*person ? person : kNobody));
                continue;
            }
            escapes += done || f.state() != before ? 1 : 0;
            CHECK(f.state() == before);
            CHECK(done.error().kind == ErrorKind::PermissionDenied);
            CHECK(f.rows().size() == rows + 1);
            const LogRow refusal = f.rows("refused").at(0).row;
            CHECK(refusal.actor == (*person ? person : kNobody));
            CHECK(refusal.detail.find(commandToken(command)) != std::string::npos);
        }
    }
    CHECK(escapes == 0);
    CHECK(tested.size() == std::variant_size_v<DeskCommand>);
}

TEST_CASE("a session that the desk did not issue may do no more than nobody")
{
    for (const Session& claimed : {Session{"park", Role::Admin}, Session{"park", Role::Admin, 1},
             Session{"haetae", Role::Admin}, Session{"desk", Role::Guard}, Session{"", Role::Admin},
             Session{kNobody, Role::Admin}}) {
        for (const Row& row : everyCommand()) {
            if (row.own)
                continue;
            BusyDesk f(row.command);
            const Session real = f.signIn("kim");
            Session stolen = claimed;
            if (claimed.key == 1)
                stolen = {real.user, Role::Admin, real.key}; // his own, made larger
            const std::string before = f.state();
            const auto done = f.desk().apply(stolen, f.by("park", row.command));
            INFO(commandToken(row.command) << " as " << stolen.user);
            if (row.least == Role::Nobody) {
                CHECK(done);
                CHECK(f.rows().at(0).row.actor == kNobody);
                continue;
            }
            REQUIRE_FALSE(done);
            CHECK(done.error().kind == ErrorKind::PermissionDenied);
            CHECK(f.state() == before);
            CHECK(f.rows("refused").at(0).row.actor == kNobody);
        }
    }
}

TEST_CASE("a session ends with its person: signed out, replaced, disabled or demoted")
{
    UsersFixture f;
    const Session kim = f.signIn("kim");
    REQUIRE(f.desk().apply(kim, PauseAudio{}));
    const Session park = f.signIn("park");
    CHECK_FALSE(f.desk().apply(kim, PauseAudio{}));
    CHECK(f.detail("signed_out").find("another_signed_in") != std::string::npos);
    REQUIRE(f.desk().apply(park, SignOut{}));
    CHECK_FALSE(f.desk().apply(park, AddUser{{"han", Role::Guard, Secret("a sentence")}, "new"}));

    const Session again = f.signIn("park");
    CHECK(again.key != park.key);
    REQUIRE(f.desk().apply(again, ChangeUser{"park", Role::Guard, false, "moves on"}));
    CHECK_FALSE(f.desk().apply(again, UnlockUser{"kim", "trial"}));
    CHECK(f.detail("signed_out").find("user_changed") != std::string::npos);
}

TEST_CASE("somebody disabled by another program is out within seconds")
{
    UsersFixture f;
    const Session kim = f.signIn("kim");
    REQUIRE(f.file().change([](Users& users) -> Result<void> {
        users.find("kim")->disabled = true;
        return {};
    }));
    const auto giveUp = std::chrono::steady_clock::now() + 20s;
    while (f.rows("signed_out").empty() && std::chrono::steady_clock::now() < giveUp) {
        std::this_thread::yield();
        f.desk().tick();
    }
    CHECK(f.rows("signed_out").size() == 1);
    CHECK_FALSE(f.desk().apply(kim, PauseAudio{}));
}

TEST_CASE("a locked desk acknowledges and does nothing else until a password is given")
{
    UsersFixture f;
    f.desk().handle(ScreeningEvent(f.begins()));
    const Session kim = f.signIn("kim");
    REQUIRE(f.desk().apply(kim, LockDesk{}));
    CHECK(f.heard<DutyNotice>().back().locked == "kim");
    CHECK(f.heard<DutyNotice>().back().session == Session{});
    CHECK_FALSE(f.desk().apply(kim, PauseAudio{}));
    REQUIRE(f.desk().apply(kim, AcknowledgeNewest{}));
    CHECK(f.rows("acknowledged").at(0).row.actor == kNobody);
    const Session back = f.signIn("kim");
    CHECK(f.rows("unlocked").size() == 1);
    CHECK(f.desk().apply(back, PauseAudio{}));
}
