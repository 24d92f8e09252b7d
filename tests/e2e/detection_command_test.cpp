// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <fstream>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <opencv2/imgcodecs.hpp>
#include <sstream>

#include "support/program_run.h"
#include "support/temporary_folder.h"

using namespace haetae::test;
namespace fs = std::filesystem;

namespace {

const fs::path kShared = fs::path(HAETAE_SOURCE_DIR) / ".." / "shared" / "data";

void write(const fs::path& file, const std::string& text)
{
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

/// A grey photo, in which nobody finds a face.
void writePhoto(const fs::path& file)
{
    fs::create_directories(file.parent_path());
    REQUIRE(cv::imwrite(file.string(), cv::Mat(90, 120, CV_8UC3, cv::Scalar::all(90))));
}

std::string object(const std::string& label, int top, int bottom)
{
    return "<object><name>" + label + "</name><bndbox><xmin>10</xmin><ymin>" + std::to_string(top)
        + "</ymin><xmax>40</xmax><ymax>" + std::to_string(bottom) + "</ymax></bndbox></object>";
}

ProgramRun detection(const TemporaryFolder& folder, std::vector<std::string> arguments)
{
    arguments.insert(arguments.begin(), {"evaluate", "detection"});
    return runProgram(
        HAETAE_PROGRAM, arguments, folder.path(), {"XDG_DATA_HOME=" + folder.path().string()});
}

/// The lines of a type, by "class size" or by the type alone.
std::map<std::string, nlohmann::json> linesOf(const std::string& output)
{
    std::map<std::string, nlohmann::json> lines;
    std::istringstream text(output);
    for (std::string line; std::getline(text, line);) {
        const auto json = nlohmann::json::parse(line);
        const std::string type = json["type"];
        lines[type == "detection"
                ? json["class"].get<std::string>() + " " + json["size"].get<std::string>()
                : type] = json;
    }
    return lines;
}

} // namespace

TEST_CASE("faces of labelled photos are counted by class and by height")
{
    const TemporaryFolder folder;
    writePhoto(folder / "set/images/a.png");
    writePhoto(folder / "set/images/b.png");
    writePhoto(folder / "set/images/unlabelled.png");
    write(folder / "set/xml/a.xml",
        object("with_mask", 10, 25) + object("with_mask", 10, 26) + object("with_mask", 10, 41));
    write(folder / "set/xml/b.xml", object("with_mask", 10, 42) + object("without_mask", 10, 60));
    const auto run = detection(
        folder, {"--dataset", "masked_faces", "set", "--detector", "hog", "--scores", "--json"});
    INFO(run.errors);
    REQUIRE(run.exitCode == 0);
    auto lines = linesOf(run.output);
    CHECK(lines["with_mask lt16"]["labelled"] == 1);
    CHECK(lines["with_mask 16to32"]["labelled"] == 2);
    CHECK(lines["with_mask ge32"]["labelled"] == 1);
    CHECK(lines["without_mask ge32"]["recall"] == 0.0);
    CHECK(lines["summary"]["photos"] == 2);
    CHECK(lines["summary"]["extra_boxes"] == 0);
    CHECK(lines["summary"]["detector"] == "hog");
    CHECK(lines["summary"]["ms_per_image"].get<double>() > 0.0);
}

TEST_CASE("lists of dlib's labeller count a photo once")
{
    const TemporaryFolder folder;
    writePhoto(folder / "a.png");
    const std::string list =
        "<images><image file='a.png'><box top='1' left='2' width='40' height='41'/></image>";
    write(folder / "testing.xml", list);
    write(folder / "testing_with_face_landmarks.xml", list);
    const auto run =
        detection(folder, {"--dataset", "crowd_faces", ".", "--detector", "hog", "--json"});
    REQUIRE(run.exitCode == 0);
    CHECK(linesOf(run.output)["face ge32"]["labelled"] == 1);
}

TEST_CASE("photos and labels that cannot be used are one line")
{
    const TemporaryFolder folder;
    writePhoto(folder / "images/a.png");
    write(folder / "xml/a.xml", "<object><bndbox><xmin>10</xmin></bndbox></object>");
    const std::vector<std::string> bad[] = {{"--images", "images", "--annotations", "xml"},
        {"--images", "images", "--annotations", "nowhere"},
        {"--dataset", "masked_faces", "nowhere"}, {"--dataset", "crowd_faces", "."},
        {"--detector", "hog"}, {"--dataset", "masked_faces", ".", "--detector", "ssd"}};
    for (auto arguments : bad) {
        const auto run = detection(folder, arguments);
        INFO(run.errors);
        CHECK(run.exitCode >= 2);
        CHECK(run.errorLines().size() == 1);
    }
}

TEST_CASE("a photo that is none is told and left out")
{
    const TemporaryFolder folder;
    writePhoto(folder / "set/images/a.png");
    write(folder / "set/images/b.png", "no picture");
    write(folder / "set/xml/a.xml", object("with_mask", 10, 50));
    write(folder / "set/xml/b.xml", object("with_mask", 10, 50));
    const auto run =
        detection(folder, {"--dataset", "masked_faces", "set", "--detector", "hog", "--json"});
    CHECK(run.exitCode == 3);
    REQUIRE(run.errorLines().size() == 1);
    CHECK(run.errorLines()[0].find("b.png") != std::string::npos);
    CHECK(linesOf(run.output)["summary"]["photos"] == 1);
}

TEST_CASE("YuNet finds the masked and bare faces of real photos")
{
    const fs::path model = kShared / "models" / "face_detection_yunet_2022mar.onnx";
    if (!fs::exists(model) || !fs::exists(kShared / "masked_faces")) {
        std::cout << "SKIPPED: the photos or the model are not there\n";
        return;
    }
    const TemporaryFolder folder;
    REQUIRE(runProgram(HAETAE_PROGRAM, {"models", "install", model.string()}, folder.path(),
                {"XDG_DATA_HOME=" + folder.path().string()})
                .exitCode
        == 0);
    const auto run = detection(folder,
        {"--dataset", "masked_faces", (kShared / "masked_faces").string(), "--detector", "yunet",
            "--json"});
    REQUIRE(run.exitCode == 0);
    auto lines = linesOf(run.output);
    CHECK(lines["with_mask ge32"]["recall"].get<double>() >= 0.95);
    CHECK(lines["without_mask ge32"]["recall"].get<double>() >= 0.97);
    CHECK(lines["with_mask 16to32"]["recall"].get<double>() >= 0.82);
    CHECK(lines["summary"]["extra_boxes_per_image"].get<double>() <= 0.7);
}
