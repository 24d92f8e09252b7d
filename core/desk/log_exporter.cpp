// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/log_exporter.h"

#include <chrono>
#include <utility>

namespace haetae {
namespace {

// An export that is half done when the program ends is waited for, unless its disk hangs.
constexpr std::chrono::seconds kExportEnds{30};

} // namespace

void LogExporter::start(const DeskRequest& request, const ExportLog& command,
    const std::filesystem::path& database, ExportWriter write)
{
    busy_ = true;
    request_ = request.id;
    told_ = 0;
    shared_ = std::make_shared<Shared>();
    thread_ = PatientThread(kExportEnds,
        [shared = shared_, database, request, command, write = std::move(write)](
            const std::stop_token&) {
            ExportWatch watch;
            watch.stop = shared->cancelled.get_token();
            watch.progress = [&shared](std::int64_t done, std::int64_t all) {
                shared->all.store(all);
                shared->done.store(done);
            };
            shared->finished.push({request.id, request.session,
                write(database, command.filter, command.file, watch)});
        });
}

void LogExporter::cancel()
{
    if (shared_)
        shared_->cancelled.request_stop();
}

std::optional<ExportNotice> LogExporter::takeProgress()
{
    if (!busy_)
        return std::nullopt;
    const std::int64_t done = shared_->done.load();
    if (std::exchange(told_, done) == done)
        return std::nullopt;
    return ExportNotice{request_, done, shared_->all.load()};
}

std::optional<LogExporter::Finished> LogExporter::takeFinished()
{
    auto finished = shared_ ? shared_->finished.tryPop() : std::nullopt;
    if (finished)
        busy_ = false;
    return finished;
}

} // namespace haetae
