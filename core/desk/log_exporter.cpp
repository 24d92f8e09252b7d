// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/log_exporter.h"

#include <chrono>

namespace haetae {
namespace {

// An export that is half done when the program ends is waited for, unless its disk hangs.
constexpr std::chrono::seconds kExportEnds{30};

} // namespace

void LogExporter::start(
    const DeskRequest& request, const ExportLog& command, const std::filesystem::path& database)
{
    busy_ = true;
    thread_ = PatientThread(
        kExportEnds, [finished = finished_, database, request, command](const std::stop_token&) {
            finished->push(
                {request.id, request.session, exportCsv(database, command.filter, command.file)});
        });
}

std::optional<LogExporter::Finished> LogExporter::takeFinished()
{
    auto finished = finished_->tryPop();
    if (finished)
        busy_ = false;
    return finished;
}

} // namespace haetae
