// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <fstream>

#include "base/secret_file.h"
#include "core/desk/desk_fixture.h"

using namespace haetae;
using namespace haetae::test;

namespace {

ChangeSettings withCamera(const DeskFixture& f)
{
    ChangeSettings change{f.settings, "new door", {}};
    CameraConfig camera;
    camera.id = CameraId{"gate"};
    camera.name = "Gate";
    camera.backend = "hikvision";
    camera.address = "http://192.0.2.7";
    camera.access.user = "admin";
    change.settings.cameras.push_back(camera);
    change.passwords = {{camera.id, Secret("s3cret words")}};
    return change;
}

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

TEST_CASE("a camera's password is sealed beside the settings, on record, and stands nowhere else")
{
    DeskFixture f;
    f.desk().start();
    CHECK_FALSE(f.desk().apply(kGuard, withCamera(f)));
    const auto sealed = f.settingsFile.parent_path() / "secrets" / "camera-gate";
    CHECK_FALSE(std::filesystem::exists(sealed));
    REQUIRE(f.desk().apply(kAdmin, withCamera(f)));
    CHECK(*readSecret(sealed) == "s3cret words");
    const auto saved = loadSettings(f.settingsFile);
    REQUIRE(saved);
    CHECK(saved->cameras.back().access.secretFile == sealed.string());
    CHECK(f.rows("camera_password_changed").size() == 1);
    f.desk().settle(std::chrono::seconds(5));
    for (const auto& file : {f.settingsFile, f.database, sealed})
        CHECK(bytesOf(file).find("s3cret words") == std::string::npos);
    for (const LogEntry& entry : f.rows())
        CHECK(entry.row.detail.find("s3cret words") == std::string::npos);
}

TEST_CASE("a password of nobody, or of a camera that was taken out again, is not kept")
{
    DeskFixture f;
    f.desk().start();
    ChangeSettings nobody = withCamera(f);
    nobody.settings.cameras.back().access.user.clear();
    const auto refused = f.desk().apply(kAdmin, nobody);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().line().find("name the user") != std::string::npos);
    ChangeSettings gone = withCamera(f);
    gone.settings.cameras.pop_back();
    gone.settings.desk = "north";
    CHECK(f.desk().apply(kAdmin, gone));
    CHECK_FALSE(std::filesystem::exists(f.settingsFile.parent_path() / "secrets"));
}
