// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/export/log_export.h"

#include <algorithm>
#include <array>

#include "storage/export/csv.h"
#include "storage/export/evidence_bundle.h"
#include "storage/export/xlsx.h"

namespace haetae {
namespace {

/// One format: its word and what writes it. *value*
struct Writer {
    std::string_view word;
    Result<ExportSummary> (*write)(const std::filesystem::path&, const LogFilter&,
        const std::filesystem::path&, const ExportWatch&);
};

Result<ExportSummary> refuseDrawn(const std::filesystem::path&, const LogFilter&,
    const std::filesystem::path& file, const ExportWatch&)
{
    return fail(ErrorKind::Unsupported, file.string(),
        "this format is drawn by the console's window",
        "build Haetae with its window (HAETAE_BUILD_UI=ON)");
}

// In the order of ExportFormat.
constexpr std::array<Writer, 5> kWriters{{{"csv", exportCsv}, {"xlsx", exportXlsx},
    {"pdf", refuseDrawn}, {"bundle", exportBundle}, {"handover", refuseDrawn}}};

} // namespace

std::string_view token(ExportFormat format)
{
    return kWriters.at(static_cast<std::size_t>(format)).word;
}

std::optional<ExportFormat> exportFormatFromToken(std::string_view word)
{
    const auto* found = std::find_if(kWriters.begin(), kWriters.end(),
        [word](const Writer& writer) { return writer.word == word; });
    if (found == kWriters.end())
        return std::nullopt;
    return static_cast<ExportFormat>(found - kWriters.begin());
}

Result<ExportSummary> exportLog(const std::filesystem::path& database, const LogFilter& filter,
    ExportFormat format, const std::filesystem::path& file, const ExportWatch& watch)
{
    return kWriters.at(static_cast<std::size_t>(format)).write(database, filter, file, watch);
}

} // namespace haetae
