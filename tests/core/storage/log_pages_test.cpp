// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

#include "core/storage/rows.h"
#include "storage/event_log.h"
#include "storage/log_select.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;
using By = LogOrder::By;

namespace {

constexpr By kOrders[] = {
    By::Time, By::Entrance, By::Verdict, By::State, By::Operator, By::Temperature, By::Number};

/// Rows with few different values, so that every order has ties, and with times that step back.
EventLog mixedLog(const std::filesystem::path& file, int rows)
{
    auto log = EventLog::open(file, LogOrigin::Site, EventLog::Access::ReadWrite);
    REQUIRE(log);
    std::mt19937 random(3);
    const auto one = [&random](auto... words) {
        const std::vector<std::string> all{words...};
        return all[random() % all.size()];
    };
    std::vector<LogRow> all;
    for (int i = 0; i < rows; ++i) {
        LogRow row = personRow(i);
        row.at.wall = personRow(static_cast<int>(random() % 200)).at.wall;
        row.camera.value = one("east", "west", "gate");
        row.verdict = one("normal", "recheck", "elevated", "");
        row.handling = one("", "new", "closed");
        row.actor = one("haetae", "kim", "lee");
        row.kind = one("a", "b") == "a" ? RowKind::Person : RowKind::Handling;
        row.what = one("measured", "acknowledged");
        row.oralEquivalent.reset();
        if (random() % 3 != 0)
            row.oralEquivalent = Celsius::degrees(36.0 + static_cast<double>(random() % 20) / 10);
        row.reasons = one("too_cold", "face_angle offset_provisional", "기준_불신");
        all.push_back(row);
    }
    REQUIRE(log->appendAll(all));
    return std::move(*log);
}

std::string valueOf(const LogRow& row, By by)
{
    switch (by) {
    case By::Entrance:
        return row.camera.value;
    case By::Verdict:
        return row.verdict;
    case By::State:
        return row.handling;
    case By::Operator:
        return row.actor;
    default:
        return {};
    }
}

/// The order spelled out once more, without SQL. Rows without a temperature come last.
bool before(const LogEntry& a, const LogEntry& b, LogOrder order)
{
    const auto sign = [&order](auto x, auto y) { return order.descending ? y < x : x < y; };
    if (order.by == By::Temperature) {
        if (a.row.oralEquivalent.has_value() != b.row.oralEquivalent.has_value())
            return a.row.oralEquivalent.has_value();
        if (a.row.oralEquivalent && a.row.oralEquivalent != b.row.oralEquivalent)
            return sign(a.row.oralEquivalent->degrees(), b.row.oralEquivalent->degrees());
    } else if (order.by == By::Number) {
        return sign(a.id.value, b.id.value);
    } else if (valueOf(a.row, order.by) != valueOf(b.row, order.by)) {
        return sign(valueOf(a.row, order.by), valueOf(b.row, order.by));
    }
    if (a.row.at.wall != b.row.at.wall)
        return sign(a.row.at.wall, b.row.at.wall);
    return sign(a.id.value, b.id.value);
}

std::vector<RowId> expected(const EventLog& log, LogFilter filter, LogOrder order)
{
    filter.limit = 100'000;
    auto rows = log.query(filter);
    REQUIRE(rows);
    std::sort(rows->begin(), rows->end(),
        [order](const LogEntry& a, const LogEntry& b) { return before(a, b, order); });
    std::vector<RowId> ids;
    for (const LogEntry& entry : *rows)
        ids.push_back(entry.id);
    return ids;
}

std::vector<RowId> paged(const EventLog& log, LogFilter filter, LogOrder order)
{
    filter.limit = 37;
    std::vector<RowId> ids;
    std::optional<LogEntry> last;
    for (;;) {
        const auto rows = log.page(filter, order, last);
        REQUIRE(rows);
        for (const LogEntry& entry : *rows)
            ids.push_back(entry.id);
        if (rows->size() < 37)
            return ids;
        last = rows->back();
    }
}

} // namespace

TEST_CASE("pages in any order hold every row that matches, each once, as do the ids alone")
{
    const TemporaryFolder folder;
    const EventLog log = mixedLog(folder / "log", 600);
    std::vector<LogFilter> filters(8);
    filters[1].from = personRow(50).at.wall;
    filters[1].to = personRow(80).at.wall; // short: walked by time
    filters[2].from = personRow(10).at.wall; // long: walked in its own order
    filters[3].camera = "gate";
    filters[4].verdict = "elevated";
    filters[4].actor = "kim";
    filters[5].handling = "closed";
    filters[5].kinds = {RowKind::Handling};
    filters[6].text = "face offset";
    filters[6].to = personRow(150).at.wall;
    filters[7].whats = {"acknowledged"};
    filters[7].before = RowId{400};
    for (const LogFilter& filter : filters) {
        for (const By by : kOrders) {
            for (const bool descending : {true, false}) {
                const LogOrder order{by, descending};
                const auto wanted = expected(log, filter, order);
                REQUIRE(!wanted.empty());
                CHECK(paged(log, filter, order) == wanted);
                CHECK(*log.spine(filter, order) == wanted);
            }
        }
    }
}

TEST_CASE("text finds rows by the beginnings of their words, in any script, all words at once")
{
    const TemporaryFolder folder;
    const EventLog log = mixedLog(folder / "log", 300);
    const auto count = [&log](const std::string& text) {
        LogFilter filter;
        filter.text = text;
        return log.spine(filter, {})->size();
    };
    CHECK(count("face_angle") > 0);
    CHECK(count("face") == count("face_angle"));
    CHECK(count("기준") > 0);
    CHECK(count("kim too_cold") < count("kim"));
    CHECK(count("angle_face") == 0);
    // What the search's own language calls an operator is only letters here.
    for (const char* typed : {"\"", "*", "NEAR(", "kim OR lee", "words:kim", "-",
             "'; DROP TABLE event", "(", "^kim", "\x01", "{a b}", "AND", "%_"})
        CHECK_NOTHROW(count(typed));
    CHECK(count("kim OR lee") == 0);
    CHECK(count("\"") == 0);
}

TEST_CASE("a log that no newer Haetae has opened for writing can be read in any order all the same")
{
    const TemporaryFolder folder;
    const auto file = folder / "log";
    (void)mixedLog(file, 100);
    {
        auto raw = sqlite::Connection::open(
            file, sqlite::Connection::Mode::ReadWrite, std::chrono::milliseconds(0));
        REQUIRE(
            raw->execute("DROP TABLE event_text; DROP VIEW event_words; DROP INDEX event_by_time;"
                         "CREATE INDEX event_by_time ON event (wall_us); DROP INDEX event_by_oral;"
                         "DROP INDEX event_by_actor; PRAGMA user_version = 3"));
    }
    const auto log = EventLog::openForReading(file);
    REQUIRE(log);
    LogFilter filter;
    filter.text = "too_cold";
    for (const By by : kOrders)
        CHECK(paged(*log, filter, {by, true}) == expected(*log, filter, {by, true}));
    CHECK(log->totals(personRow(0).at.wall, personRow(300).at.wall));
}
