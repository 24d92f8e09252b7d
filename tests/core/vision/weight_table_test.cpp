// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/weight_table.h"

#include <catch2/catch.hpp>
#include <functional>
#include <limits>

#include "core/vision/written_weights.h"

using namespace haetae;
using haetae::test::WrittenWeights;

namespace {

const std::string kPacked = R"({"dtype":"uint8","scale":0.5,"min":-1})";

Error errorOf(const std::filesystem::path& file)
{
    const auto table = WeightTable::open(file);
    REQUIRE_FALSE(table);
    CHECK(table.error().line().find('\n') == std::string::npos);
    CHECK(table.error().line().size() < 300);
    return table.error();
}

} // namespace

TEST_CASE("plain and packed tensors come back with their numbers")
{
    WrittenWeights weights;
    weights.floats("a", "[2, 1]", {1.5F, -3.25F});
    weights.bytes("b", "[3]", kPacked, std::string("\x00\x02\xff", 3));
    weights.bytes("c", "[]", kPacked, "\x04");
    weights.entry(R"("name":"d","shape":[1],"dtype":"int32")");
    weights.shard += std::string("\xfe\xff\xff\xff", 4);
    const auto table = WeightTable::open(weights.write());
    REQUIRE(table);
    CHECK(table->size() == 4);
    CHECK((*table->find("a", {2, 1}))->values == std::vector<float>{1.5F, -3.25F});
    CHECK((*table->find("b", {3}))->values == std::vector<float>{-1.0F, 0.0F, 126.5F});
    CHECK((*table->find("c", {}))->values == std::vector<float>{1.0F});
    CHECK((*table->find("d", {1}))->values == std::vector<float>{-2.0F});
}

TEST_CASE("a tensor that is missing or of another shape is named")
{
    WrittenWeights weights;
    weights.floats("conv/bias", "[2]", {0, 0});
    const auto table = WeightTable::open(weights.write());
    REQUIRE(table);
    const auto absent = table->find("conv/filters", {2});
    REQUIRE_FALSE(absent);
    CHECK(absent.error().line().find("conv/filters") != std::string::npos);
    const auto other = table->find("conv/bias", {1, 2});
    REQUIRE_FALSE(other);
    CHECK(other.error().line().find("[2] instead of [1, 2]") != std::string::npos);
}

TEST_CASE("a cut or lengthened shard is refused whole")
{
    WrittenWeights weights;
    weights.floats("a", "[3]", {1, 2, 3});
    SECTION("cut")
    {
        weights.shard.pop_back();
        CHECK(errorOf(weights.write()).kind == ErrorKind::Truncated);
    }
    SECTION("empty")
    {
        weights.shard.clear();
        CHECK(errorOf(weights.write()).kind == ErrorKind::Truncated);
    }
    SECTION("longer")
    {
        weights.shard += 'x';
        CHECK(errorOf(weights.write()).kind == ErrorKind::Corrupt);
    }
}

TEST_CASE("numbers and scales that cannot be meant are refused")
{
    WrittenWeights weights;
    SECTION("no number")
    {
        weights.floats("a", "[1]", {std::numeric_limits<float>::quiet_NaN()});
    }
    SECTION("endless")
    {
        weights.floats("a", "[1]", {std::numeric_limits<float>::infinity()});
    }
    const auto scaled = [&](const std::string& scale, const std::string& least) {
        weights.bytes(
            "a", "[1]", R"({"dtype":"uint8","scale":)" + scale + ",\"min\":" + least + "}", "x");
    };
    SECTION("huge scale")
    {
        scaled("1e30", "0");
    }
    SECTION("scale of nothing")
    {
        scaled("0", "0");
    }
    SECTION("negative scale")
    {
        scaled("-1", "0");
    }
    SECTION("huge least value")
    {
        scaled("1", "-1e9");
    }
    CHECK(errorOf(weights.write()).kind == ErrorKind::Corrupt);
}

TEST_CASE("storage that Haetae does not read is named, not guessed")
{
    WrittenWeights weights;
    SECTION("dtype")
    {
        weights.entry(R"("name":"a","shape":[1],"dtype":"float16")");
        CHECK(errorOf(weights.write()).line().find("float16") != std::string::npos);
    }
    SECTION("packing")
    {
        weights.bytes("a", "[1]", R"({"dtype":"uint16","scale":1,"min":0})", "xx");
        CHECK(errorOf(weights.write()).kind == ErrorKind::Unsupported);
    }
}

TEST_CASE("shapes that cannot be meant reserve no memory")
{
    const std::string shape =
        GENERATE(as<std::string>{}, "[0]", "[-1, -1]", "[2000000000, 2000000000]", "[70000000]");
    WrittenWeights weights;
    weights.entry(R"("name":"a","dtype":"float32","shape":)" + shape);
    CHECK(errorOf(weights.write()).kind == ErrorKind::Corrupt);
}

TEST_CASE("what is no manifest is one clear line, never a crash")
{
    const WrittenWeights weights;
    const std::string text = GENERATE(as<std::string>{}, "", "{", "7", "{}", "[7]", "[{}]",
        R"([{"paths":7,"weights":[]}])", R"([{"paths":["w.bin"],"weights":[{}]}])",
        R"([{"paths":["../w.bin"],"weights":[]}])", R"([{"paths":["/etc/passwd"],"weights":[]}])",
        R"([{"paths":["none.bin"],"weights":[]}])",
        R"([{"paths":[],"weights":[{"name":"a","shape":"x","dtype":"float32"}]}])");
    errorOf(weights.writeText(text));
    CHECK(errorOf("/nowhere/w.json").kind == ErrorKind::NotFound);
}

TEST_CASE("a tensor that comes twice is refused")
{
    WrittenWeights weights;
    weights.floats("a", "[1]", {1}).floats("a", "[1]", {2});
    CHECK(errorOf(weights.write()).line().find("twice") != std::string::npos);
}
