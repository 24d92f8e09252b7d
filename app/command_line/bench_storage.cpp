// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <random>
#include <unistd.h>

#include "command_line/bench.h"
#include "command_line/json_values.h"
#include "command_line/year_of_rows.h"
#include "storage/event_log.h"
#include "storage/export/log_export.h"
#include "storage/sqlite.h"
#include "storage/uuid.h"

namespace haetae::command_line {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr int kRowsAtATime = 2'000;
constexpr int kRowsAPage = 200;
constexpr int kTries = 12; // of each order and length of time

/// The arguments of haetaectl bench storage. *value*
struct StorageOptions {
    std::int64_t rows = 1'000'000;
    int evidenceBytes = 0;
    std::string keep;
    bool json = false;
};

double millisecondsOf(const std::function<void()>& call)
{
    const auto began = Clock::now();
    call();
    return std::chrono::duration<double, std::milli>(Clock::now() - began).count();
}

double residentMegabytes()
{
    std::ifstream in("/proc/self/statm");
    double all = 0;
    double resident = 0;
    in >> all >> resident;
    return resident * static_cast<double>(::sysconf(_SC_PAGESIZE)) / 1e6;
}

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5)];
}

/// Prints one figure, and its peer's beside it where there is one. *value*
struct Printer {
    bool json;
    void operator()(const std::string& what, double value, const char* unit,
        std::optional<double> plain = std::nullopt) const
    {
        if (json) {
            Json line{{"type", "bench"}, {"name", "storage"}, {"what", what},
                {"value", rounded(value)}, {"unit", unit}};
            if (plain) {
                line["plain_sqlite"] = rounded(*plain);
                line["ratio"] = rounded(*plain / value, 2);
            }
            return printLine(line);
        }
        std::cout << what << ": " << rounded(value) << ' ' << unit;
        if (plain)
            std::cout << "; plain SELECT of the same rows: " << rounded(*plain) << ' ' << unit;
        std::cout << std::endl;
    }
};

/// The first Error of many steps ends the run. *thread-bound*
class Bench {
public:
    Bench(const StorageOptions& options, fs::path file)
        : options_(options),
          file_(std::move(file)),
          print_{options.json}
    {
    }

    Result<void> run()
    {
        if (std::error_code none; !fs::exists(file_, none)) {
            if (auto done = fill(); !done)
                return done;
        }
        const double before = residentMegabytes();
        for (auto step :
            {&Bench::firstPage, &Bench::orders, &Bench::filters, &Bench::texts, &Bench::spine}) {
            if (auto done = (this->*step)(); !done)
                return done;
        }
        print_("memory growth of all these queries", residentMegabytes() - before, "MB");
        if (auto done = verify(); !done)
            return done;
        return xlsx();
    }

private:
    Result<void> fill()
    {
        auto log = EventLog::open(file_, LogOrigin::Site, EventLog::Access::ReadWrite);
        if (!log)
            return log.error();
        YearOfRows year(options_.rows, options_.evidenceBytes);
        std::vector<LogRow> rows;
        const auto began = Clock::now();
        for (std::int64_t left = options_.rows; left > 0; left -= kRowsAtATime) {
            rows.clear();
            for (std::int64_t i = 0; i < std::min<std::int64_t>(left, kRowsAtATime); ++i)
                rows.push_back(year.next());
            if (auto done = log->appendAll(rows); !done)
                return done;
        }
        const std::chrono::duration<double> took = Clock::now() - began;
        print_("rows", static_cast<double>(options_.rows), "rows");
        print_("append, 2000 rows a transaction", static_cast<double>(options_.rows) / took.count(),
            "rows/s");
        print_("size of the log", static_cast<double>(fs::file_size(file_)) / 1e6, "MB");
        return {};
    }

    Result<EventLog> open() const { return EventLog::openForReading(file_); }

    /// The same rows by a plain statement, with nothing made of them.
    Result<double> plain(const std::string& sql) const
    {
        double took = 0.0;
        auto db = sqlite::Connection::open(file_, sqlite::Connection::Mode::ReadOnly, 2s);
        if (!db)
            return db.error();
        Result<bool> row = true;
        took = millisecondsOf([&] {
            auto rows = db->prepare(sql);
            for (row = rows ? rows->step() : Result<bool>(rows.error()); row && *row;
                 row = rows->step()) { }
        });
        if (!row)
            return row.error();
        return took;
    }

    Result<void> firstPage()
    {
        std::vector<double> times;
        for (int i = 0; i < kTries; ++i) {
            Result<std::vector<LogEntry>> rows = std::vector<LogEntry>();
            times.push_back(millisecondsOf([&] {
                const auto log = open();
                rows =
                    log ? log->page(limited({}), {}) : Result<std::vector<LogEntry>>(log.error());
            }));
            if (!rows)
                return rows.error();
        }
        const auto peer = plain("SELECT * FROM event ORDER BY wall_us DESC LIMIT 200");
        if (!peer)
            return peer.error();
        print_("first page, log opened anew, p95", percentile(times, 0.95), "ms", *peer);
        return {};
    }

    static LogFilter limited(LogFilter filter)
    {
        filter.limit = kRowsAPage;
        return filter;
    }
    void chooseTime(LogFilter& filter, std::chrono::hours length)
    {
        const auto hours = static_cast<int>(YearOfRows::kYear.count() - length.count());
        filter.from = YearOfRows::kFirst
            + std::chrono::hours(static_cast<int>(random_() % 10'000) * hours / 10'000);
        filter.to = *filter.from + length;
    }

    Result<void> timed(const EventLog& log, const LogFilter& filter, LogOrder order,
        std::vector<double>& times) const
    {
        Result<std::vector<LogEntry>> rows = std::vector<LogEntry>();
        times.push_back(millisecondsOf([&] { rows = log.page(limited(filter), order); }));
        if (!rows)
            return rows.error();
        if (rows->size() < kRowsAPage)
            return {};
        // Somewhere below, as one who scrolls gets there.
        const LogEntry after = rows->back();
        times.push_back(millisecondsOf([&] { rows = log.page(limited(filter), order, after); }));
        return rows ? Result<void>() : Result<void>(rows.error());
    }

    Result<void> orders()
    {
        static constexpr const char* kNames[] = {
            "time", "entrance", "verdict", "state", "operator", "temperature"};
        const auto log = open();
        if (!log)
            return log.error();
        for (int by = 0; by < 6; ++by) {
            std::vector<double> times;
            for (int i = 0; i < kTries; ++i) {
                for (const auto length : {0h, 24h, 24h * 7, 24h * 30, 24h * 120}) {
                    LogFilter filter;
                    if (length.count() > 0)
                        chooseTime(filter, length);
                    const LogOrder order{static_cast<LogOrder::By>(by), i % 2 == 0};
                    if (auto done = timed(*log, filter, order, times); !done)
                        return done;
                }
            }
            print_("sort by " + std::string(kNames[by]) + ", all or a range, p95",
                percentile(times, 0.95), "ms");
        }
        return {};
    }

    Result<void> filters()
    {
        const auto log = open();
        if (!log)
            return log.error();
        std::vector<double> times;
        for (int i = 0; i < kTries * 6; ++i) {
            LogFilter filter;
            chooseTime(filter, i % 3 == 0 ? 24h : i % 3 == 1 ? 24h * 7 : 24h * 90);
            if (i % 2 == 0)
                filter.camera = "gate";
            if (i % 5 == 0)
                filter.verdict = "elevated";
            if (i % 7 == 0)
                filter.handling = "closed";
            if (i % 3 == 0)
                filter.actor = "kim";
            if (auto done = timed(*log, filter, {static_cast<LogOrder::By>(i % 6), true}, times);
                !done)
                return done;
        }
        print_("filter inside a date range in any order, p95", percentile(times, 0.95), "ms");
        return {};
    }

    Result<void> texts()
    {
        const auto log = open();
        if (!log)
            return log.error();
        std::vector<double> rare;
        std::vector<double> common;
        for (int i = 0; i < kTries; ++i) {
            LogFilter filter;
            filter.text = i % 2 == 0 ? "kim acknowledged" : "reference_not";
            if (auto done = timed(*log, filter, {}, rare); !done)
                return done;
            chooseTime(filter, 24h * 7);
            filter.text = "offset";
            if (auto done = timed(*log, filter, {}, common); !done)
                return done;
        }
        print_("text in few rows, whole log, p95", percentile(rare, 0.95), "ms");
        print_("text in nearly every row, a week, p95", percentile(common, 0.95), "ms");
        return {};
    }

    Result<void> spine()
    {
        const auto log = open();
        if (!log)
            return log.error();
        Result<std::vector<RowId>> ids = std::vector<RowId>();
        const double took = millisecondsOf([&] { ids = log->spine({}, {}); });
        if (!ids)
            return ids.error();
        print_("ids of all rows in order (lags behind the first page)", took, "ms");
        return {};
    }

    Result<void> verify()
    {
        const auto log = open();
        if (!log)
            return log.error();
        Result<ChainReport> report = ChainReport();
        const double took =
            millisecondsOf([&] { report = log->verify(std::vector<SignedHead>()); });
        if (!report)
            return report.error();
        if (!report->ok)
            return fail(ErrorKind::Corrupt, file_.string(), report->reason);
        const auto peer = plain("SELECT * FROM event LEFT JOIN payload ON event_id = event.id");
        if (!peer)
            return peer.error();
        print_("verify all rows", took / 1e3, "s", *peer / 1e3);
        return {};
    }

    Result<void> xlsx()
    {
        const fs::path table = file_.string() + ".xlsx";
        LogFilter filter;
        filter.to = YearOfRows::kFirst
            + std::chrono::duration_cast<std::chrono::microseconds>(YearOfRows::kYear)
                / options_.rows * std::min<std::int64_t>(100'000, options_.rows);
        Result<ExportSummary> done = ExportSummary{};
        const double before = residentMegabytes();
        const double took =
            millisecondsOf([&] { done = exportLog(file_, filter, ExportFormat::Xlsx, table, {}); });
        if (!done)
            return done.error();
        std::error_code none;
        fs::remove(table, none);
        const auto peer = plain("SELECT * FROM event LIMIT 100000");
        if (!peer)
            return peer.error();
        print_("XLSX of " + std::to_string(done->rows) + " rows", took / 1e3, "s", *peer / 1e3);
        print_("memory growth of the XLSX", residentMegabytes() - before, "MB");
        return {};
    }

    StorageOptions options_;
    fs::path file_;
    Printer print_;
    std::mt19937 random_{11};
};

int benchStorage(const StorageOptions& options)
{
    fs::path folder;
    fs::path file = options.keep;
    if (options.keep.empty()) {
        std::string name = (fs::temp_directory_path() / "haetae-bench-XXXXXX").string();
        if (!::mkdtemp(name.data()))
            return reportError({ErrorKind::PermissionDenied, name, "cannot be made"});
        folder = name;
        file = folder / "log.sqlite";
    }
    const auto done = Bench(options, file).run();
    std::error_code none;
    if (!folder.empty())
        fs::remove_all(folder, none);
    return done ? kDone : reportError(done.error());
}

} // namespace

void addBenchStorage(CLI::App& bench, Job& job)
{
    auto options = std::make_shared<StorageOptions>();
    auto* command = bench.add_subcommand("storage",
        "a year's log in a temporary folder: pages, orders, filters, text, verify, XLSX");
    command->alias("log");
    command->add_option("--rows", options->rows, "how many")->check(CLI::Range(1000, 20'000'000));
    command->add_option("--evidence-bytes", options->evidenceBytes, "behind each judged row")
        ->check(CLI::Range(0, 20'000));
    command->add_option("--keep", options->keep, "the log's file, used again if it is there");
    command->add_flag("--json", options->json, "JSON Lines");
    command->callback([options, &job] { job = [options] { return benchStorage(*options); }; });
}

} // namespace haetae::command_line
