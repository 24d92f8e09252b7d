// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/model_store.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <sstream>
#include <unistd.h>

#include "vision/face_detectors.h"
#include "vision/file_digest.h"

using namespace haetae;
namespace fs = std::filesystem;

namespace {

/// A folder that is gone after the test. *value*
struct TemporaryFolder {
    fs::path path;
    TemporaryFolder()
    {
        std::string name = (fs::temp_directory_path() / "haetae-models-XXXXXX").string();
        path = ::mkdtemp(name.data());
    }
    ~TemporaryFolder() { fs::remove_all(path); }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
};

fs::path write(const fs::path& file, const std::string& content)
{
    std::ofstream(file, std::ios::binary) << content;
    return file;
}

// SHA-256 of "abc" (FIPS 180-4, example B.1).
const std::string kAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

ModelEntry abcEntry()
{
    return {"abc", {{"abc.onnx", 3, kAbc}}, "test", "MIT", "here", "none", "none", "", ""};
}

const std::string kGoodBlock = "model a\nfile a.onnx\nsize 3\nsha256 " + kAbc
    + "\npurpose p\ncode-licence MIT\nweight-origin w\ntraining-data d\ntraining-terms t\n";

} // namespace

TEST_CASE(
    "the shipped manifest names each model with licence, origin and the terms of its training")
{
    const auto entries = parseManifest(shippedManifest(), "manifest");
    REQUIRE(entries);
    REQUIRE(entries->size() == 4);
    CHECK((*entries)[0].name == "yunet");
    CHECK((*entries)[0].package.empty());
    CHECK((*entries)[1].name == "ssd");
    CHECK((*entries)[2].name == "landmarks68");
    CHECK((*entries)[3].name == "dlib68"); // told that it is for research, and never fetched
    CHECK((*entries)[3].trainingTerms.find("excludes commercial use") != std::string::npos);
    CHECK((*entries)[3].package.empty());
    for (const ModelEntry& entry : *entries) {
        CHECK((entry.codeLicence.find("MIT") != std::string::npos
            || entry.codeLicence.find("BSL-1.0") != std::string::npos));
        CHECK_FALSE(entry.trainingTerms.empty());
        for (const ModelFile& file : entry.files) // no weights that recognise or judge a person
            for (const char* word : {"recognition", "age", "gender", "expression"})
                CHECK(file.name.find(word) == std::string::npos);
    }
    // Two models, four files, one package.
    CHECK((*entries)[1].files.size() + (*entries)[2].files.size() == 4);
    CHECK((*entries)[1].integrity == (*entries)[2].integrity);
    std::ifstream in(HAETAE_SOURCE_DIR "/resources/models/manifest");
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    CHECK(text == shippedManifest());
}

TEST_CASE("a broken manifest is one clear line, never a crash")
{
    CHECK(parseManifest(kGoodBlock, "m"));
    CHECK(parseManifest("", "m")->empty());
    const std::string broken = GENERATE(as<std::string>{}, "model a\n", "colour red\n", "model\n",
        kGoodBlock + "size twelve\n", kGoodBlock + "\n" + kGoodBlock,
        kGoodBlock + "file ../../etc/passwd\n", kGoodBlock + "sha256 12ab\n", std::string(1, '\0'),
        "model a\nsize 3\n", kGoodBlock + "file b.bin\n", kGoodBlock + "package x@1\n",
        kGoodBlock + "package x\nintegrity sha512-AA==\n", kGoodBlock + "integrity sha512-AA==\n");
    const auto entries = parseManifest(broken, "m");
    REQUIRE_FALSE(entries);
    CHECK(entries.error().line().find('\n') == std::string::npos);
    CHECK(entries.error().line().find("m:") == 0);
}

TEST_CASE("a file is recognised by its content, installed whole and found again")
{
    const TemporaryFolder folder;
    const ModelStore store({abcEntry()}, folder.path / "deep" / "models");
    CHECK(store.list().at(0).state == ModelStatus::State::NotInstalled);
    CHECK(store.find("abc").error().kind == ErrorKind::NotFound);
    const fs::path brought = write(folder.path / "download (1).bin", "abc");
    const auto installed = store.install(brought);
    REQUIRE(installed);
    CHECK(installed->state == ModelStatus::State::Installed);
    REQUIRE(store.find("abc"));
    CHECK(*store.find("abc") == folder.path / "deep" / "models" / "abc.onnx");
    CHECK(std::distance(fs::directory_iterator(store.folder()), {}) == 1);
}

TEST_CASE("a wrong file is not installed and a damaged one is not used")
{
    const TemporaryFolder folder;
    const ModelStore store({abcEntry()}, folder.path / "models");
    const auto wrong = store.install(write(folder.path / "abc.onnx", "abd"));
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().kind == ErrorKind::Corrupt);
    CHECK_FALSE(fs::exists(folder.path / "models" / "abc.onnx"));
    CHECK(store.install(folder.path / "nowhere").error().kind == ErrorKind::NotFound);
    CHECK(store.install(folder.path).error().kind == ErrorKind::InvalidInput);
    REQUIRE(store.install(write(folder.path / "good", "abc")));
    write(folder.path / "models" / "abc.onnx", "ab");
    CHECK(store.list().at(0).state == ModelStatus::State::Damaged);
    CHECK(store.find("abc").error().kind == ErrorKind::Corrupt);
}

TEST_CASE("a model of two files is installed when both are there and damaged when one is")
{
    const TemporaryFolder folder;
    // SHA-256 of "" (FIPS 180-4's empty message).
    const std::string empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    ModelEntry both = abcEntry();
    both.files.push_back({"abc.bin", 1, empty});
    both.package = "x@1";
    const ModelStore store({both}, folder.path / "models");
    const auto first = store.install(write(folder.path / "1", "abc"));
    REQUIRE(first);
    CHECK(first->state == ModelStatus::State::NotInstalled);
    CHECK(first->missing == std::vector<std::string>{"abc.bin"});
    const auto absent = store.find("abc");
    REQUIRE_FALSE(absent);
    CHECK(absent.error().line().find("abc.bin") != std::string::npos);
    CHECK(absent.error().line().find("fetch_models") != std::string::npos);
    const auto second = store.install(write(folder.path / "2", ""));
    REQUIRE(second);
    CHECK(second->state == ModelStatus::State::Installed);
    CHECK(*store.find("abc") == folder.path / "models" / "abc.onnx");
    write(folder.path / "models" / "abc.bin", "?");
    CHECK(store.find("abc").error().kind == ErrorKind::Corrupt);
}

TEST_CASE("without YuNet and SSD the HOG runs and says why")
{
    const TemporaryFolder folder;
    const auto store = ModelStore::open(folder.path);
    REQUIRE(store);
    const auto absent = openBestDetector(*store);
    REQUIRE(absent);
    CHECK(absent->detector->name() == "hog");
    CHECK_FALSE(absent->preferred);
    CHECK(absent->reason.find("yunet, because") != std::string::npos);
    CHECK(absent->reason.find("ssd, because") != std::string::npos);
    CHECK(absent->reason.find("not installed") != std::string::npos);
    CHECK(openDetector(*store, "ssd").error().kind == ErrorKind::NotFound);
    CHECK(openDetector(*store, "eyes").error().kind == ErrorKind::InvalidInput);
    write(folder.path / "face_detection_yunet_2022mar.onnx", "no network");
    const auto damaged = openBestDetector(*store);
    REQUIRE(damaged);
    CHECK(damaged->detector->name() == "hog");
    CHECK(damaged->reason.find("sha256") != std::string::npos);
}

TEST_CASE("YuNet's file must be there and be the right one")
{
    const TemporaryFolder folder;
    CHECK(openYuNet(folder.path / "none.onnx").error().kind == ErrorKind::NotFound);
    CHECK(openYuNet(write(folder.path / "x.onnx", "abc")).error().kind == ErrorKind::Corrupt);
    CHECK(openYuNet(folder.path).error().kind == ErrorKind::InvalidInput);
}

TEST_CASE("A model of a package serves whoever has none of their own, and is never written to")
{
    const TemporaryFolder own;
    const TemporaryFolder packaged;
    const ModelStore store(
        {abcEntry()}, own.path / "models", {packaged.path / "no", packaged.path});
    CHECK(store.list().front().state == ModelStatus::State::NotInstalled);
    write(packaged.path / "abc.onnx", "abd"); // damaged: as good as none
    CHECK(store.list().front().state == ModelStatus::State::NotInstalled);
    write(packaged.path / "abc.onnx", "abc");
    REQUIRE(store.find("abc"));
    CHECK(*store.find("abc") == packaged.path / "abc.onnx");

    const fs::path brought = write(packaged.path / "brought", "abc");
    REQUIRE(store.install(brought));
    CHECK(*store.find("abc") == own.path / "models" / "abc.onnx");
    write(own.path / "models" / "abc.onnx", "abd"); // one's own is told of, not passed over
    CHECK(store.list().front().state == ModelStatus::State::Damaged);
}
