// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstring>
#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>
#include <utility>
#include <vector>

namespace haetae::test {

/// A tiny weights manifest with one shard, in a folder that is gone after the test. *value*
class WrittenWeights {
public:
    WrittenWeights()
    {
        std::string name =
            (std::filesystem::temp_directory_path() / "haetae-weights-XXXXXX").string();
        folder_ = ::mkdtemp(name.data());
    }
    ~WrittenWeights() { std::filesystem::remove_all(folder_); }
    WrittenWeights(const WrittenWeights&) = delete;
    WrittenWeights& operator=(const WrittenWeights&) = delete;

    /// shape: "[2, 2]"
    WrittenWeights& floats(
        const std::string& name, const std::string& shape, const std::vector<float>& values)
    {
        entry("\"name\":\"" + name + "\",\"shape\":" + shape + ",\"dtype\":\"float32\"");
        for (const float value : values) {
            char bytes[4];
            std::memcpy(bytes, &value, 4);
            shard.append(bytes, 4);
        }
        return *this;
    }
    /// quantization: {"dtype":"uint8","scale":..,"min":..}
    WrittenWeights& bytes(const std::string& name, const std::string& shape,
        const std::string& quantization, const std::string& values)
    {
        entry("\"name\":\"" + name + "\",\"shape\":" + shape
            + ",\"dtype\":\"float32\",\"quantization\":" + quantization);
        shard += values;
        return *this;
    }
    void entry(const std::string& json) { list_ += (list_.empty() ? "{" : ",{") + json + "}"; }

    [[nodiscard]] std::filesystem::path write() const
    {
        std::ofstream(folder_ / "w.bin", std::ios::binary) << shard;
        return writeText("[{\"weights\":[" + list_ + "],\"paths\":[\"w.bin\"]}]");
    }
    [[nodiscard]] std::filesystem::path writeText(const std::string& text) const
    {
        std::ofstream(folder_ / "w.json", std::ios::binary) << text;
        return folder_ / "w.json";
    }

    std::string shard;

private:
    std::filesystem::path folder_;
    std::string list_;
};

} // namespace haetae::test
