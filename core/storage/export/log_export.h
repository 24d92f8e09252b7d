// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "storage/export/export_run.h"

namespace haetae {

/// Machine word, e.g. "xlsx".
[[nodiscard]] std::string_view token(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> exportFormatFromToken(std::string_view word);

/// Writes what a filter shows into one file of that format; see each format's own header. Not Pdf
/// and Handover: what draws pages is no part of the core.
[[nodiscard]] Result<ExportSummary> exportLog(const std::filesystem::path& database,
    const LogFilter& filter, ExportFormat format, const std::filesystem::path& file,
    const ExportWatch& watch = {});

} // namespace haetae
