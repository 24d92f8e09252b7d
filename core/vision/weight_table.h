// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "base/result.h"

namespace haetae {

/// The shape of a tensor; empty for a single number.
using TensorShape = std::vector<int>;

/// Numbers of one tensor, its last dimension running fastest. *value*
struct WeightTensor {
    TensorShape shape;
    std::vector<float> values;
};

/// The trained numbers of a network, by name. *value*
class WeightTable {
public:
    /// Reads a weights manifest of TensorFlow.js: groups of tensors that lie one behind the other
    /// in files ("shards") beside it, as little-endian float32 or int32, or as uint8 with value =
    /// min + scale * byte. Errors, one each: a shard that is missing, too short or too long, an
    /// unknown dtype, a shape or scale that cannot be meant, a name that comes twice.
    [[nodiscard]] static Result<WeightTable> open(const std::filesystem::path& manifest);

    /// Errors: no such tensor, another shape.
    [[nodiscard]] Result<const WeightTensor*> find(
        const std::string& name, const TensorShape& shape) const;
    [[nodiscard]] std::size_t size() const { return tensors_.size(); }

private:
    std::string file_; // for messages
    std::map<std::string, WeightTensor> tensors_;
};

/// "[3, 3, 32, 1]"
[[nodiscard]] std::string shapeText(const TensorShape& shape);

} // namespace haetae
