// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/weight_table.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

namespace haetae {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr const char* kAdvice = "install the model again";
constexpr std::uintmax_t kLargestFile = 256U << 20U; // bytes
constexpr std::uintmax_t kLargestTensor = 64U << 20U; // numbers
constexpr float kLargestWeight = 1e6F; // trained weights stay far below

enum class Stored { Float32, Int32, Byte };

/// How a tensor lies in its shard. *value*
struct TensorPlan {
    std::string name;
    TensorShape shape;
    std::size_t count = 1;
    Stored stored = Stored::Float32;
    double scale = 1.0; ///< of bytes
    double least = 0.0;

    [[nodiscard]] std::size_t bytes() const { return count * (stored == Stored::Byte ? 1 : 4); }
};

Result<std::string> readWhole(const fs::path& file)
{
    std::error_code error;
    const auto size = fs::file_size(file, error);
    if (error)
        return fail(
            ErrorKind::NotFound, file.string(), "cannot be read: " + error.message(), kAdvice);
    if (size > kLargestFile)
        return fail(ErrorKind::Corrupt, file.string(), "is larger than any model", kAdvice);
    std::ifstream in(file, std::ios::binary);
    std::string content{std::istreambuf_iterator<char>(in), {}};
    if (!in || content.size() != size)
        return fail(ErrorKind::Unavailable, file.string(), "reading fails",
            "check the disk and the rights of the file");
    return content;
}

Result<void> planShape(TensorPlan& plan, const json& weight, const std::string& file)
{
    std::uintmax_t count = 1;
    for (const json& side : weight.at("shape")) {
        const auto length = side.get<std::int64_t>();
        if (length < 1 || length > std::int64_t(kLargestTensor))
            return fail(ErrorKind::Corrupt, file,
                plan.name + " has a side of " + std::to_string(length), kAdvice);
        count *= static_cast<std::uintmax_t>(length);
        if (count > kLargestTensor)
            return fail(ErrorKind::Corrupt, file, plan.name + " is larger than any layer", kAdvice);
        plan.shape.push_back(static_cast<int>(length));
    }
    plan.count = static_cast<std::size_t>(count);
    return {};
}

Result<void> planStorage(TensorPlan& plan, const json& weight, const std::string& file)
{
    const auto type = weight.at("dtype").get<std::string>();
    if (type != "float32" && type != "int32")
        return fail(ErrorKind::Unsupported, file, plan.name + " is of dtype " + type, kAdvice);
    plan.stored = type == "int32" ? Stored::Int32 : Stored::Float32;
    const auto quantization = weight.find("quantization");
    if (quantization == weight.end())
        return {};
    const auto packed = quantization->at("dtype").get<std::string>();
    if (packed != "uint8")
        return fail(ErrorKind::Unsupported, file, plan.name + " is packed as " + packed, kAdvice);
    plan.stored = Stored::Byte;
    plan.scale = quantization->at("scale").get<double>();
    plan.least = quantization->at("min").get<double>();
    const double most = std::abs(plan.least) + 255.0 * plan.scale;
    if (!std::isfinite(most) || plan.scale <= 0 || most > double(kLargestWeight))
        return fail(
            ErrorKind::Corrupt, file, plan.name + " has a scale that cannot be meant", kAdvice);
    return {};
}

Result<TensorPlan> planOf(const json& weight, const std::string& file)
{
    TensorPlan plan;
    plan.name = weight.at("name").get<std::string>();
    if (const auto shape = planShape(plan, weight, file); !shape)
        return tl::unexpected(shape.error());
    if (const auto storage = planStorage(plan, weight, file); !storage)
        return tl::unexpected(storage.error());
    return plan;
}

/// All shards of one group, one behind the other. Errors: a shard with a folder in its name.
Result<std::string> readShards(const json& paths, const fs::path& manifest)
{
    std::string all;
    for (const json& path : paths) {
        const auto name = path.get<std::string>();
        if (name.empty() || name.front() == '.' || name.find('/') != std::string::npos)
            return fail(ErrorKind::Corrupt, manifest.string(),
                "a shard must lie beside it, \"" + name + "\" does not", kAdvice);
        const auto part = readWhole(manifest.parent_path() / name);
        if (!part)
            return tl::unexpected(part.error());
        all += *part;
    }
    return all;
}

float at(const TensorPlan& plan, const char* bytes, std::size_t index)
{
    if (plan.stored == Stored::Byte)
        return static_cast<float>(
            plan.least + plan.scale * static_cast<unsigned char>(bytes[index]));
    const char* four = bytes + 4 * index;
    std::uint32_t bits = 0;
    for (int i = 3; i >= 0; --i)
        bits = (bits << 8U) | static_cast<unsigned char>(four[i]);
    if (plan.stored == Stored::Int32)
        return static_cast<float>(static_cast<std::int32_t>(bits));
    float value = 0;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

Result<WeightTensor> unpack(const TensorPlan& plan, const char* bytes, const std::string& file)
{
    WeightTensor tensor{plan.shape, std::vector<float>(plan.count)};
    for (std::size_t i = 0; i < plan.count; ++i) {
        tensor.values[i] = at(plan, bytes, i);
        if (!(std::abs(tensor.values[i]) <= kLargestWeight)) // also no number at all
            return fail(ErrorKind::Corrupt, file,
                plan.name + " holds a number that cannot be meant", kAdvice);
    }
    return tensor;
}

Result<void> readGroup(
    const json& group, const fs::path& manifest, std::map<std::string, WeightTensor>& tensors)
{
    const std::string file = manifest.string();
    const auto bytes = readShards(group.at("paths"), manifest);
    if (!bytes)
        return tl::unexpected(bytes.error());
    std::size_t offset = 0;
    for (const json& weight : group.at("weights")) {
        const auto plan = planOf(weight, file);
        if (!plan)
            return tl::unexpected(plan.error());
        if (bytes->size() - offset < plan->bytes())
            return fail(ErrorKind::Truncated, file,
                "its shards end within " + plan->name + ", at byte "
                    + std::to_string(bytes->size()),
                kAdvice);
        auto tensor = unpack(*plan, bytes->data() + offset, file);
        if (!tensor)
            return tl::unexpected(tensor.error());
        if (!tensors.emplace(plan->name, std::move(*tensor)).second)
            return fail(ErrorKind::Corrupt, file, plan->name + " comes twice", kAdvice);
        offset += plan->bytes();
    }
    if (offset != bytes->size())
        return fail(ErrorKind::Corrupt, file,
            "its shards hold " + std::to_string(bytes->size() - offset)
                + " bytes more than its tensors",
            kAdvice);
    return {};
}

} // namespace

std::string shapeText(const TensorShape& shape)
{
    std::string text;
    for (const int side : shape)
        text += (text.empty() ? "" : ", ") + std::to_string(side);
    return "[" + text + "]";
}

Result<WeightTable> WeightTable::open(const fs::path& manifest)
{
    const auto text = readWhole(manifest);
    if (!text)
        return tl::unexpected(text.error());
    WeightTable table;
    table.file_ = manifest.string();
    try {
        const json groups = json::parse(*text);
        if (!groups.is_array())
            return fail(ErrorKind::Corrupt, table.file_, "is no list of weights", kAdvice);
        for (const json& group : groups)
            if (const auto read = readGroup(group, manifest, table.tensors_); !read)
                return tl::unexpected(read.error());
    } catch (const json::exception&) { // its own words quote the file at length
        return fail(ErrorKind::Corrupt, table.file_, "is no weights manifest", kAdvice);
    }
    return table;
}

Result<const WeightTensor*> WeightTable::find(
    const std::string& name, const TensorShape& shape) const
{
    const auto found = tensors_.find(name);
    if (found == tensors_.end())
        return fail(ErrorKind::Corrupt, file_, "has no tensor " + name, kAdvice);
    if (found->second.shape != shape)
        return fail(ErrorKind::Corrupt, file_,
            name + " has the shape " + shapeText(found->second.shape) + " instead of "
                + shapeText(shape),
            kAdvice);
    return &found->second;
}

} // namespace haetae
