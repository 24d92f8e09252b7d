// SPDX-License-Identifier: GPL-3.0-or-later
// No test: draws the picture wall into PNG files for people to judge.
// wall_preview FOLDER [QM-FILE]
#include <QApplication>
#include <QDir>
#include <QMouseEvent>
#include <functional>

#include "shell/console_window.h"
#include "ui/fake_entrance.h"
#include "ui/preview_run.h"

using namespace haetae;
using namespace haetae::ui;
using namespace haetae::ui::test;

namespace {

struct Shot {
    const char* name;
    int entrances;
    std::function<void(FakeScene&, int)> scene; ///< of the entrance with this number
    std::function<void(ConsoleWindow&, FakeDesk&)> then = {};
};

EntranceTile& tileOf(ConsoleWindow& window, const char* name = "east")
{
    return *window.findChild<EntranceTile*>(QStringLiteral("entranceTile_") + name);
}

void look(ConsoleWindow& window, const TileView& view)
{
    tileOf(window).setView(view);
}

void everyState(FakeScene& scene, int entrance)
{
    scene.people = entrance == 0
        ? crowd()
        : std::vector<FakePerson>{
            {150, 140, 26, Verdict::Normal, 36.6, {}}, {280, 130, 22, Verdict::Recheck, 37.4, {}}};
    constexpr CameraCondition kStates[]{CameraCondition::Live, CameraCondition::Live,
        CameraCondition::Frozen, CameraCondition::Offline, CameraCondition::Connecting,
        CameraCondition::Stalled};
    if (entrance < 6)
        scene.condition = kStates[entrance];
    if (entrance == 6)
        scene.reference = ReferenceCondition::Covered;
    if (entrance == 7)
        scene.paused = ScreeningPause{};
}

void point(ConsoleWindow& window)
{
    EntranceTile& tile = tileOf(window);
    const QPointF at = tile.tileLayout().marks.front().box.center();
    QMouseEvent move(QEvent::MouseMove, at, tile.mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(&tile, &move);
    tile.setFocus();
}

std::vector<Shot> shots()
{
    const auto people = [](FakeScene& scene, int) {
        scene.people = {{110, 150, 30, Verdict::Normal, 36.6, {}},
            {215, 140, 26, Verdict::Elevated, 38.1, {}},
            {320, 120, 18, Verdict::Unmeasurable, 36.4, Reason::TooFar}};
    };
    const auto crowded = [](FakeScene& scene, int) { scene.people = crowd(); };
    const auto zoned = [people](FakeScene& scene, int entrance) {
        people(scene, entrance);
        scene.zones.include = {{{{0.05, 0.1}, {0.75, 0.05}, {0.8, 0.95}, {0.02, 0.98}}}};
        scene.zones.exclude = {{{{0.8, 0.05}, {0.98, 0.05}, {0.98, 0.5}, {0.8, 0.5}}}};
        scene.people[2].reason = Reason::ExcludedZone;
    };
    const auto view = [](ViewMode mode, PaletteKind palette, bool isotherm) {
        return [=](ConsoleWindow& window, FakeDesk&) {
            look(window, {mode, palette, 0.5, isotherm, 33.5});
            point(window);
        };
    };
    return {{"wall1_crowd", 1, crowded, {}}, {"wall1_people", 1, people, {}},
        {"wall4", 4, crowded, {}}, {"wall9_states", 9, everyState, {}},
        {"wall16", 16, everyState, {}}, {"wall1_zones", 1, zoned, {}},
        {"wall1_drawing", 1, zoned,
            [](ConsoleWindow& window, FakeDesk&) {
                tileOf(window).toggleZones();
                QApplication::processEvents();
            }},
        {"wall1_safe", 1, people, view(ViewMode::Thermal, PaletteKind::ColourSafe, true)},
        {"wall1_white", 1, people, view(ViewMode::SideBySide, PaletteKind::WhiteHot, true)},
        {"wall1_blend", 1, people, view(ViewMode::Blend, PaletteKind::Iron, false)},
        {"wall1_visible", 1, people, view(ViewMode::Visible, PaletteKind::Iron, false)},
        {"wall1_zoom", 1, people,
            [](ConsoleWindow& window, FakeDesk&) {
                point(window);
                for (int i = 0; i < 4; ++i)
                    tileOf(window).zoomBy(PictureZoom::kStep);
            }},
        {"wall1_frozen", 1,
            [people](FakeScene& scene, int entrance) {
                people(scene, entrance);
                scene.condition = CameraCondition::Frozen;
            }},
        {"wall1_paused", 1, [people](FakeScene& scene, int entrance) {
             people(scene, entrance);
             scene.paused = ScreeningPause{};
         }}};
}

void draw(const QDir& folder, const Shot& shot, const QString& suffix)
{
    std::vector<std::string> names{"east"};
    for (int i = 1; i < shot.entrances; ++i)
        names.push_back("gate-" + std::to_string(i + 1));
    FakeDesk desk(names, false, Role::Admin);
    ConsoleWindow window(desk.link, &desk.lamp);
    window.resize(1920, 1080);
    window.show();
    LogTotals today;
    today.peoplePerCamera["east"] = 412;
    desk.link.setTotals(today, 2);
    const auto show = [&] {
        for (int i = 0; i < shot.entrances; ++i) {
            FakeScene scene;
            scene.camera = CameraId{names[static_cast<std::size_t>(i)]};
            shot.scene(scene, i);
            desk.show(scene);
        }
        for (int i = 0; i < 6; ++i) {
            desk.pump();
            QApplication::processEvents();
        }
    };
    show();
    show();
    if (shot.then)
        shot.then(window, desk);
    QApplication::processEvents();
    window.grab().save(folder.filePath(QString::fromLatin1(shot.name) + suffix + ".png"));
}

} // namespace

int main(int argc, char* argv[])
{
    return runPreview(argc, argv, "wall_preview", [](const QDir& folder, const QString& suffix) {
        for (const Shot& shot : shots())
            draw(folder, shot, suffix);
    });
}
