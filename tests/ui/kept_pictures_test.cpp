// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include "camera/recording/recording_writer.h"
#include "log/log_page.h"
#include "log_samples.h"
#include "support/fake_prompts.h"
#include "support/widget_checks.h"

using namespace haetae;
using namespace haetae::ui;

namespace {

/// A log page whose newest alarm has two pictures. *thread-bound*
struct PictureDesk {
    explicit PictureDesk(haetae::Role role)
    {
        log->setPictures({{RowId{2}, PictureKind::ThermalCrop, "alarm-2", sampleNow()},
            {RowId{3}, PictureKind::VisiblePicture, "alarm-2", sampleNow()}});
        page = std::make_unique<LogPage>(
            LogPage::Parts{readerOf(log), &clock, Session{"kim", role}, &prompts,
                [this](DeskCommand command) { submitted.push_back(std::move(command)); }, {}});
        page->resize(1460, 868);
        page->show();
        REQUIRE(
            eventually([&] { return find<QTableView>("logTable")->model()->rowCount() == 13; }));
        page->selectRow(0);
        REQUIRE(eventually([&] { return find<QWidget>("keptPictures")->isVisible(); }));
    }
    template <class Widget>
    Widget* find(const char* name) const
    {
        auto* found = page->findChild<Widget*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    bool shown() const
    {
        return page->findChild<QLabel*>(QStringLiteral("keptVisible")) != nullptr;
    }

    std::shared_ptr<SampleLog> log = std::make_shared<SampleLog>();
    ManualClock clock{sampleNow()};
    FakePrompts prompts;
    std::vector<DeskCommand> submitted;
    std::unique_ptr<LogPage> page;
};

/// Half a second around the alarm, each frame warmer than the one before.
ShownPicture sampleClip(PictureKind kind)
{
    std::optional<RecordingWriter> writer;
    for (int i = 0; i < 6; ++i) {
        const FrameStamp stamp{MonotonicTime(std::chrono::milliseconds(100 * i)),
            sampleNow() + std::chrono::milliseconds(100 * i - 250), 1};
        FramePair pair;
        if (isThermal(kind)) {
            auto heat = std::make_shared<RadiometricFrame>();
            heat->stamp = stamp;
            heat->counts = cv::Mat(60, 80, CV_16UC1, cv::Scalar(29'500 + 100 * i));
            heat->scale = LinearScale{0.01, 0.0};
            pair.thermal = std::move(heat);
        } else {
            auto light = std::make_shared<VisibleFrame>();
            light->stamp = stamp;
            light->bgr = cv::Mat(60, 80, CV_8UC3, cv::Scalar(20, 60, 30 * i));
            pair.visible = std::move(light);
        }
        if (!writer)
            writer.emplace(*RecordingWriter::inMemory(pair));
        REQUIRE(writer->add(pair));
    }
    return {kind, sampleNow(), *writer->takeBytes()};
}

} // namespace

TEST_CASE(
    "a supervisor plays an alarm's clip, from before it to after it, and it goes with the row")
{
    PictureDesk desk(haetae::Role::Supervisor);
    auto pictures = samplePictures();
    desk.page->picturesArrived({"alarm-2", pictures});
    CHECK_FALSE(desk.find<QWidget>("keptClips")->isVisible());
    pictures.push_back(sampleClip(PictureKind::ThermalClip));
    pictures.push_back(sampleClip(PictureKind::VisibleClip));
    desk.page->picturesArrived({"alarm-2", pictures});
    REQUIRE(desk.find<QWidget>("keptClips")->isVisible());
    auto* place = desk.find<QLabel>("keptClipPlace");
    auto* play = desk.find<QPushButton>("playClips");
    CHECK(place->text().contains(QStringLiteral("before")));
    const QImage first = desk.find<QLabel>("clipThermal")->pixmap().toImage();
    CHECK_FALSE(first.isNull());
    const QString ready = play->text();
    play->click();
    CHECK(play->text() != ready);
    REQUIRE(eventually([&] { return play->text() == ready; })); // it is over
    CHECK(place->text().contains(QStringLiteral("after")));
    const QImage last = desk.find<QLabel>("clipThermal")->pixmap().toImage();
    CHECK(last.pixelColor(5, 5).red() > first.pixelColor(5, 5).red());
    CHECK_FALSE(desk.find<QLabel>("clipVisible")->pixmap().isNull());
    desk.page->selectRow(3);
    CHECK_FALSE(desk.find<QWidget>("keptClips")->isVisible());
    CHECK(desk.page->findChild<QLabel*>(QStringLiteral("clipThermal")) == nullptr);
}

TEST_CASE("a supervisor asks the desk for an alarm's pictures and sees them when they come")
{
    PictureDesk desk(haetae::Role::Supervisor);
    CHECK_FALSE(desk.shown());
    desk.find<QPushButton>("lookAtPictures")->click();
    REQUIRE(desk.submitted.size() == 1);
    CHECK(std::get<LookAtPictures>(desk.submitted.front()).event == "alarm-2");
    CHECK_FALSE(desk.shown()); // not before the desk has written it down
    desk.page->picturesArrived({"another alarm", samplePictures()});
    CHECK_FALSE(desk.shown());
    desk.page->picturesArrived({"alarm-2", samplePictures()});
    CHECK(desk.shown());
    CHECK_FALSE(desk.find<QLabel>("keptThermal")->pixmap().isNull());
    CHECK(desk.find<QLabel>("keptThermal")->toolTip().contains(QStringLiteral("35.9")));
    desk.page->selectRow(3); // they go with the row
    CHECK_FALSE(desk.shown());
}

TEST_CASE("a guard is told that pictures are kept and whom to call, and is shown none")
{
    PictureDesk desk(haetae::Role::Guard);
    CHECK_FALSE(desk.find<QPushButton>("lookAtPictures")->isVisible());
    CHECK(desk.find<QLabel>("keptPictureWords")->text().contains(QStringLiteral("supervisor")));
    desk.page->picturesArrived({"alarm-2", samplePictures()});
    CHECK_FALSE(desk.shown());
}

TEST_CASE("a refusal of the desk is told where the pictures would have been")
{
    PictureDesk desk(haetae::Role::Supervisor);
    desk.find<QPushButton>("lookAtPictures")->click();
    desk.page->commandDone({RequestId{1}, commandToken(LookAtPictures{}),
        Result<std::string>(Error{ErrorKind::NotFound, "picture", "none is kept of this alarm",
            "its time may be over"})});
    CHECK_FALSE(desk.find<QPushButton>("lookAtPictures")->isVisible());
    CHECK_FALSE(desk.find<QLabel>("keptPictureWords")->text().isEmpty());
    CHECK_FALSE(desk.shown());
}
