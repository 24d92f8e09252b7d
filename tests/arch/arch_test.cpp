// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <iostream>

#include "arch/house_rules.h"
#include "arch/layer_rules.h"
#include "arch/source_tree.h"

namespace haetae::arch {
namespace {

const SourceTree& repository()
{
    static const SourceTree tree = SourceTree::read(HAETAE_SOURCE_DIR);
    return tree;
}

ModuleLevels repositoryLevels()
{
    return ModuleLevels::fromReadme(repository().files().at("core/README.md"));
}

const char* const kReadme = "| level | module | one line |\n"
                            "|---|---|---|\n"
                            "| 0 | base | units |\n"
                            "| 1 | model | values |\n"
                            "| 2 | camera | frames |\n"
                            "| 2 | thermal | degrees |\n"
                            "| 6 | desk | commands |\n"
                            "| 6 | pipeline | step |\n";

/// A small house with one file under test.
SourceTree houseWith(const std::string& path, const std::string& text)
{
    SourceTree tree;
    tree.add("core/README.md", kReadme);
    tree.add("core/camera/camera_source.h", "");
    tree.add("core/camera/pair_matcher.h", "");
    tree.add("core/camera/replay/cptv_reader.h", "");
    tree.add("core/pipeline/screening_snapshot.h", "");
    tree.add("core/pipeline/screening_pipeline.h", "");
    tree.add("ui/live/tile.h", "");
    tree.add(path, text);
    return tree;
}

ModuleLevels levelsOf(const SourceTree& tree)
{
    return ModuleLevels::fromReadme(tree.files().at("core/README.md"));
}

Findings layersWith(const std::string& path, const std::string& text)
{
    const SourceTree tree = houseWith(path, text);
    return brokenLayers(tree, levelsOf(tree));
}

std::string listed(const Findings& findings)
{
    std::string text;
    for (const auto& finding : findings)
        text += "\n" + finding;
    return text;
}

#define REQUIRE_NONE(findings)                                                                     \
    do {                                                                                           \
        const Findings found = (findings);                                                         \
        INFO(listed(found));                                                                       \
        REQUIRE(found.empty());                                                                    \
    } while (false)

} // namespace

// ---- the repository itself

TEST_CASE("The tests see the repository that they judge")
{
    REQUIRE(repository().has("core/base/result.h"));
    REQUIRE(repository().has("CMakeLists.txt"));
    REQUIRE(repository().has("packaging/bootstrap.sh"));
    REQUIRE(repositoryLevels().has("model"));
    REQUIRE_NONE(unknownModules(repository(), repositoryLevels()));
}

TEST_CASE("Every include keeps the order of the levels")
{
    REQUIRE_NONE(brokenLayers(repository(), repositoryLevels()));
}

TEST_CASE("Every core library links only what its level allows")
{
    REQUIRE_NONE(brokenLinks(repository(), repositoryLevels()));
}

TEST_CASE("Core headers hold no Qt, and no header holds dlib")
{
    REQUIRE_NONE(misplacedLibraries(repository()));
}

TEST_CASE("A file that has outgrown the house says why")
{
    std::string unexcused;
    for (const BigFile& file : bigFiles(repository())) {
        std::cout << file.path << " has " << file.lines << " lines\n";
        if (!file.excused)
            unexcused += "\n" + file.path + ": split it, or add a comment \"size-reason: ...\"";
    }
    INFO(unexcused);
    REQUIRE(unexcused.empty());
}

TEST_CASE("Every source file begins with its licence")
{
    REQUIRE_NONE(missingLicences(repository()));
}

TEST_CASE("No file names a folder that only one machine has")
{
    REQUIRE_NONE(absolutePaths(repository()));
}

TEST_CASE("No file opens std, and no header opens any namespace")
{
    REQUIRE_NONE(openedNamespaces(repository()));
}

TEST_CASE("Outside the console every new object has an owner at once")
{
    REQUIRE_NONE(rawNews(repository()));
}

// ---- the rules find what is planted

TEST_CASE("An include that climbs or reaches sideways is found with its line")
{
    const auto up = layersWith("core/base/a.h", "#pragma once\n#include \"model/b.h\"\n");
    REQUIRE(up.size() == 1);
    REQUIRE(up[0].rfind("core/base/a.h:2: includes model/b.h", 0) == 0);

    const auto [path, text] = GENERATE(table<std::string, std::string>({
        {"core/thermal/a.cpp", "#include \"camera/camera_source.h\"\n"}, // level 2, sideways
        {"core/thermal/a.cpp", "#include \"../camera/camera_source.h\"\n"}, // the same, disguised
        {"core/thermal/a.cpp", "  #  include <camera/camera_source.h>\n"},
        {"core/camera/camera_source.cpp", "#include \"thermal/a.h\"\n"},
        {"core/desk/a.cpp", "#include \"pipeline/screening_pipeline.h\"\n"}, // listed below
        {"core/pipeline/a.cpp", "#include \"ui/live/tile.h\"\n"},
        {"core/pipeline/a.cpp", "#include \"live/tile.h\"\n"},
        {"core/pipeline/a.cpp", "#include \"app/composition.h\"\n"},
        {"core/camera/v4l2/a.cpp", "#include \"camera/replay/cptv_reader.h\"\n"}, // its neighbour
        {"core/camera/registry.cpp", "#include \"camera/replay/cptv_reader.h\"\n"},
        {"core/camera/replay/a.cpp", "#include \"camera/secret.h\"\n"},
        {"ui/live/a.cpp", "#include \"camera/camera_source.h\"\n"},
        {"ui/live/a.cpp", "#include \"thermal/a.h\"\n"},
        {"ui/live/a.cpp", "#include \"pipeline/screening_pipeline.h\"\n"},
        {"ui/live/a.cpp", "#include \"app/composition.h\"\n"},
    }));
    CAPTURE(path, text);
    REQUIRE(layersWith(path, text).size() == 1);
}

TEST_CASE("What the layers allow is not complained about")
{
    const auto [path, text] = GENERATE(table<std::string, std::string>({
        {"core/camera/replay/a.cpp", "#include \"camera/replay/cptv_reader.h\"\n"},
        {"core/camera/replay/a.cpp", "#include \"cptv_reader.h\"\n"},
        {"core/camera/replay/a.cpp", "#include \"camera/camera_source.h\"\n"},
        {"core/camera/replay/a.cpp", "#include \"camera/pair_matcher.h\"\n#include <string>\n"},
        {"core/camera/replay/a.cpp", "#include \"model/geometry.h\"\n"},
        {"core/pipeline/a.cpp", "#include \"camera/camera_source.h\"\n#include \"desk/a.h\"\n"},
        {"ui/live/a.cpp", "#include \"pipeline/screening_snapshot.h\"\n#include \"tile.h\"\n"},
        {"ui/live/a.cpp", "#include \"desk/a.h\"\n#include \"model/a.h\"\n#include <QWidget>\n"},
        {"app/main.cpp", "#include \"camera/replay/cptv_reader.h\"\n#include \"live/tile.h\"\n"},
    }));
    CAPTURE(path, text);
    REQUIRE_NONE(layersWith(path, text));
}

TEST_CASE("A library that links upwards is found, as is a module that the table does not name")
{
    const SourceTree up =
        houseWith("core/camera/CMakeLists.txt", "haetae_module(camera PUBLIC haetae_thermal)\n");
    REQUIRE(brokenLinks(up, levelsOf(up)).size() == 1);
    const SourceTree right =
        houseWith("core/pipeline/CMakeLists.txt", "PUBLIC haetae_camera_replay haetae_desk)\n");
    REQUIRE_NONE(brokenLinks(right, levelsOf(right)));
    const SourceTree stray = houseWith("core/gossip/a.h", "");
    REQUIRE(unknownModules(stray, levelsOf(stray)).size() == 1);
}

TEST_CASE("Qt in the core and dlib in a header are found")
{
    const auto [path, text, count] = GENERATE(table<std::string, std::string, std::size_t>({
        {"core/model/a.h", "#include <QString>\n", 1},
        {"core/model/a.h", "#include <QtCore/qglobal.h>\n", 1},
        {"core/model/a.h", "#include <QtGlobal>\n", 1},
        {"core/model/a.cpp", "#include <QDateTime>\n", 1},
        {"core/model/a.h", "#include <queue>\n#include \"model/Quality.h\"\n", 0},
        {"ui/live/tile.h", "#include <QWidget>\n", 0},
        {"core/model/a.h", "#include <dlib/matrix.h>\n", 1},
        {"core/model/a.cpp", "#include <dlib/matrix.h>\n", 0},
    }));
    CAPTURE(path, text);
    REQUIRE(misplacedLibraries(houseWith(path, text)).size() == count);
}

TEST_CASE("A file above its size is found and may be excused")
{
    std::string lines;
    for (int i = 0; i < 151; ++i)
        lines += "//\n";
    REQUIRE(bigFiles(houseWith("core/model/a.cpp", lines)).empty());
    const auto header = bigFiles(houseWith("core/model/a.h", lines));
    REQUIRE(header.size() == 1);
    REQUIRE_FALSE(header[0].excused);
    const auto excused =
        bigFiles(houseWith("core/model/a.h", lines + "// size-reason: one table\n"));
    REQUIRE(excused.at(0).excused);
}

TEST_CASE("A file without its licence, or with a private path, is found")
{
    const std::string licence = "# SPDX-License-Identifier: GPL-3.0-or-later\n";
    REQUIRE(missingLicences(houseWith("packaging/a.sh", "#!/bin/sh\n" + licence)).size()
        == missingLicences(houseWith("README.md", "")).size());
    REQUIRE(missingLicences(houseWith("packaging/a.sh", "#!/bin/sh\n\n" + licence)).size()
        == missingLicences(houseWith("README.md", "")).size() + 1);

    const std::string home = std::string("/") + "home/";
    REQUIRE(absolutePaths(houseWith("a.md", "see " + home + "someone\n")).size() == 1);
    REQUIRE(absolutePaths(houseWith("a.md", "file://" + home + "someone\n")).size() == 1);
    REQUIRE(absolutePaths(houseWith("a.md", home + "someone\n")).size() == 1);
    REQUIRE(absolutePaths(houseWith("a.md", "tests" + home + "clip.cptv, ~" + home)).empty());
}

TEST_CASE("An opened namespace and a raw new are found, in comments and texts they are not")
{
    REQUIRE(openedNamespaces(houseWith("app/a.cpp", "  using namespace std;\n")).size() == 1);
    REQUIRE(openedNamespaces(houseWith("app/a.h", "using namespace cv;\n")).size() == 1);
    REQUIRE(openedNamespaces(houseWith("app/a.cpp", "using namespace std::chrono;\n")).empty());

    REQUIRE(rawNews(houseWith("core/model/a.cpp", "auto* p = new int;\n")).size() == 1);
    REQUIRE(
        rawNews(houseWith("core/model/a.cpp", "int a = 1'000; auto* p = new int;\n")).size() == 1);
    REQUIRE(rawNews(houseWith("ui/live/a.cpp", "auto* p = new QWidget(parent);\n")).empty());
    REQUIRE(rawNews(houseWith("app/a.cpp", "notifier_(new QSocketNotifier(0, this))\n")).empty());
    REQUIRE(
        rawNews(houseWith("core/model/a.cpp", "return std::unique_ptr<A>(\nnew A(b));\n")).empty());
    REQUIRE(rawNews(houseWith("core/model/a.cpp",
                        "// a new row\n/* new\nnew */ say(\"new \\\" new\");\n"
                        "sql(R\"(new\nnew)\"); int newest = renew; char c = '\"';\n"))
                .empty());
}

} // namespace haetae::arch
