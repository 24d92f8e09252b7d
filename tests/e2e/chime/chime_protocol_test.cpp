// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "bridge/chime/chime_protocol.h"

using namespace haetae::ui;

TEST_CASE("The helper understands every command that the console can give")
{
    using What = ChimeCommand::What;
    for (const ChimeCommand& command : {ChimeCommand{What::Play, ChimePattern::High, true},
             ChimeCommand{What::Play, ChimePattern::Low, false},
             ChimeCommand{What::Test, ChimePattern::Medium, false},
             ChimeCommand{What::Stop, {}, {}}, ChimeCommand{What::Quit, {}, {}}}) {
        const QByteArray line = toLine(command);
        CHECK(!line.contains('\n'));
        CHECK(commandFromLine(line) == command);
    }
    CHECK(toLine(ChimeCommand{What::Play, ChimePattern::High, true})
        == R"({"play":"high","repeat":true})");
}

TEST_CASE("The console understands every heartbeat that the helper can send")
{
    const ChimeHeartbeat idle{};
    CHECK(heartbeatFromLine(toLine(idle)) == idle);
    CHECK(heartbeatFromLine(toLine(idle))->output.isNull());
    for (const auto proof : {SoundProof::Unknown, SoundProof::Ok, SoundProof::NoOutput,
             SoundProof::Muted, SoundProof::Silent, SoundProof::DeadServer}) {
        const ChimeHeartbeat now{true, ChimePattern::Medium, true, QStringLiteral("desk \"1\"\n"),
            true, 0.25, 12, proof};
        CHECK(!toLine(now).contains('\n'));
        CHECK(heartbeatFromLine(toLine(now)) == now);
    }
}

TEST_CASE("A line that is none of ours is refused and harms nobody")
{
    for (const char* line :
        {"", "{", "[]", "null", "{}", R"({"play":"loud"})", R"({"play":7})", R"({"stop":"yes"})",
            R"({"proof":"sure"})", "\xff\xfe\x00", R"({"test":{"high":1}})"}) {
        CHECK(!commandFromLine(line));
        CHECK(!heartbeatFromLine(line));
    }
    CHECK(!commandFromLine(QByteArray(100'000, '[')));
}

TEST_CASE("A rhythm is told whole, and one that nobody can mean is kept within bounds")
{
    const ChimeRhythm rhythm{{0, 3500, 15'600}, 40};
    const auto told =
        commandFromLine(toLine(ChimeCommand{ChimeCommand::What::Rhythm, {}, false, rhythm}));
    REQUIRE(told);
    CHECK(told->rhythm == rhythm);
    const auto wild =
        commandFromLine(R"({"rhythm":{"high":-5,"medium":99999999,"floor_percent":400}})");
    REQUIRE(wild);
    CHECK(wild->rhythm == ChimeRhythm{{0, 60'000, 0}, 100});
    CHECK(!commandFromLine(R"({"rhythm":"fast"})"));
}
