// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <cstdio>
#include <ctime>
#include <fstream>

#include <sys/stat.h>

#include "core/storage/rows.h"
#include "storage/durable_log.h"
#include "storage/event_log.h"
#include "storage/head_signer.h"
#include "storage/sqlite.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

/// A log of so many rows with one signed head at its end, which is also kept elsewhere.
/// *thread-bound*
struct SignedLog {
    explicit SignedLog(int rows)
    {
        auto log = EventLog::open(file, LogOrigin::Site, EventLog::Access::ReadWrite);
        std::vector<LogRow> all;
        for (int i = 1; i <= rows; ++i)
            all.push_back(personRow(i));
        REQUIRE(log->appendAll(all));
        const auto key = SigningKey::readOrMake(signingKeyOf(file));
        REQUIRE(key);
        const auto head = log->sign(*key, WallTime(1'790'000'000s));
        REQUIRE(head);
        REQUIRE(*head);
        kept = {**head};
    }

    void edit(const std::string& sql) const
    {
        auto db = sqlite::Connection::open(file, sqlite::Connection::Mode::ReadWrite, 0ms);
        REQUIRE(db->execute("DROP TRIGGER IF EXISTS event_is_fixed;"
                            "DROP TRIGGER IF EXISTS event_stays; DROP TRIGGER IF EXISTS head_stays;"
                            "DROP TRIGGER IF EXISTS head_is_fixed; PRAGMA foreign_keys = OFF;"));
        const auto done = db->execute(sql);
        INFO((done ? "" : done.error().line()));
        REQUIRE(done);
    }

    [[nodiscard]] ChainReport verify(bool withKept = true) const
    {
        const auto log = EventLog::openForReading(file);
        auto report = log->verify(withKept ? kept : std::vector<SignedHead>());
        REQUIRE(report);
        return *report;
    }

    TemporaryFolder folder;
    std::filesystem::path file = folder / "log";
    std::vector<SignedHead> kept;
};

std::vector<SignedHead> headsOf(const std::filesystem::path& file)
{
    return *EventLog::openForReading(file)->heads();
}

} // namespace

TEST_CASE("a signed head is text that anybody can make again and check")
{
    const SignedLog log(3);
    const SignedHead& head = log.kept.front();
    CHECK(head.head.row == RowId{3});
    CHECK(headMessage(head)
        == "haetae-head-1\n" + head.log + "\n3\n" + head.head.hash + "\n1790000000000000\n");
    CHECK(isGenuine(head));
    CHECK(log.verify().ok);
    CHECK(log.verify().heads == 1);
    CHECK(log.verify().signedUpTo == RowId{3});

    // By another implementation of Ed25519.
    const auto write = [&](const std::string& name, const std::string& bytes) {
        std::ofstream(log.folder / name, std::ios::binary) << bytes;
    };
    write("message", headMessage(head));
    write("signature", bytesOfHex(head.signature, 64));
    write("key.pem", publicKeyPem(head.key));
    const std::string check = "cd '" + log.folder.path().string()
        + "' && openssl pkeyutl -verify -pubin -inkey key.pem -rawin -in message -sigfile signature"
          " > openssl.txt 2>&1";
    CHECK(std::system(check.c_str()) == 0);
    write("message", headMessage(head) + " ");
    CHECK(std::system(check.c_str()) != 0);
}

TEST_CASE("Ed25519 gives what RFC 8032 section 7.1 prints, and nothing else passes")
{
    const std::string key = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
    std::string signature = "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                            "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b";
    CHECK(isSignedBy("", key, signature));
    CHECK_FALSE(isSignedBy("x", key, signature));
    signature[0] = 'f';
    CHECK_FALSE(isSignedBy("", key, signature));
    CHECK_FALSE(isSignedBy("", key, "e5"));
    CHECK_FALSE(isSignedBy("", "no key", signature));
}

TEST_CASE("the key is for its owner alone, stays the same, and a strange file is one clear error")
{
    const TemporaryFolder folder;
    const auto file = folder / "log.key";
    const auto made = SigningKey::readOrMake(file);
    REQUIRE(made);
    CHECK(made->isNew());
    struct stat status { };
    REQUIRE(::stat(file.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0600U);
    const auto again = SigningKey::readOrMake(file);
    CHECK_FALSE(again->isNew());
    CHECK(again->publicHex() == made->publicHex());

    std::filesystem::permissions(file, std::filesystem::perms(0640));
    CHECK(SigningKey::readOrMake(file).error().kind == ErrorKind::PermissionDenied);
    std::filesystem::permissions(file, std::filesystem::perms(0600));
    std::ofstream(file) << "no key\n";
    CHECK(SigningKey::readOrMake(file).error().kind == ErrorKind::Corrupt);
    CHECK(SigningKey::readOrMake(folder / "none" / "log.key").error().kind == ErrorKind::NotFound);
}

TEST_CASE("an alarm signs the chain at once, other rows after a minute, and the end always")
{
    const TemporaryFolder folder;
    const auto file = folder / "log";
    ManualClock clock;
    LogOptions patient;
    patient.patience = {1min, 2min, 1min, true};
    {
        DurableLog log(file, LogOrigin::Site, clock, patient);
        REQUIRE(log.append(personRow(1)) == Durability::Stored);
        REQUIRE(log.settle(1min));
        CHECK(headsOf(file).empty());
        clock.advance(59s);
        log.heal();
        REQUIRE(log.settle(1min));
        CHECK(headsOf(file).empty());
        clock.advance(1s);
        log.heal();
        REQUIRE(log.settle(1min));
        REQUIRE(headsOf(file).size() == 1);
        CHECK(headsOf(file).back().head.row == RowId{1});

        REQUIRE(log.append(alarmRow("a", "alarm")) == Durability::Stored);
        REQUIRE(log.settle(1min));
        REQUIRE(headsOf(file).size() == 2);
        CHECK(headsOf(file).back().head.row == RowId{2});
        clock.advance(120s);
        log.heal();
        REQUIRE(log.settle(1min));
        CHECK(headsOf(file).size() == 2); // nothing new

        REQUIRE(log.append(personRow(3)) == Durability::Stored);
    }
    CHECK(headsOf(file).back().head.row == RowId{3});
    CHECK(EventLog::openForReading(file)->verify(headsOf(file))->ok);
}

TEST_CASE("without its key the log goes on and says so once; with another key it says that")
{
    const TemporaryFolder folder;
    const auto file = folder / "log";
    const auto key = signingKeyOf(file);
    const ManualClock clock;
    LogOptions patient;
    patient.patience = {1min, 2min, 1min, true};
    const auto write = [&](int number) {
        DurableLog log(file, LogOrigin::Site, clock, patient);
        REQUIRE(log.append(personRow(number)) == Durability::Stored);
    };
    const auto rows = [&](const std::string& text) {
        LogFilter filter;
        filter.text = text;
        return EventLog::openForReading(file)->query(filter)->size();
    };
    write(1);
    std::ofstream(key) << "no key\n";
    write(2);
    write(3);
    CHECK(rows("signing_failed") == 2); // once a run
    std::filesystem::remove(key);
    write(4);
    CHECK(rows("signing_key_changed") == 1);
    CHECK(headsOf(file).front().key != headsOf(file).back().key);
    CHECK(EventLog::openForReading(file)->verify(headsOf(file))->ok);
}

TEST_CASE("who rewrites the whole chain, or forges, cuts or exchanges it, is found by a head")
{
    const SignedLog log(20);
    SECTION("cut off behind row 15, signed heads and all")
    {
        log.edit("DELETE FROM event WHERE id > 15; DELETE FROM head");
        CHECK(log.verify(false).ok);
        CHECK(log.verify().firstBadRow == RowId{16});
        CHECK(log.verify().reason == "rows_cut_off");
    }
    SECTION("cut off, but the signed heads left: no other copy is needed")
    {
        log.edit("DELETE FROM event WHERE id > 15");
        CHECK(log.verify(false).reason == "rows_cut_off");
    }
    SECTION("a head forged without the key")
    {
        log.edit("UPDATE head SET row = 19");
        CHECK(log.verify(false).reason == "head_forged");
    }
    SECTION("another log put in its place")
    {
        const SignedLog other(20);
        const auto report = EventLog::openForReading(other.file)->verify(log.kept);
        CHECK_FALSE(report->ok);
        CHECK(report->reason == "other_log");
    }
    SECTION("the last row written anew with a sound hash")
    {
        const std::string genesisToLast = "DELETE FROM event WHERE id = 20; DELETE FROM head";
        log.edit(genesisToLast);
        auto again = EventLog::open(log.file, LogOrigin::Site, EventLog::Access::ReadWrite);
        REQUIRE(again->append(personRow(20, 36.0)));
        CHECK(log.verify(false).ok);
        CHECK(log.verify().firstBadRow == RowId{20});
        CHECK(log.verify().reason == "row_changed");
    }
}

TEST_CASE("heads go out as lines and come back; what is none or was changed is refused")
{
    const SignedLog log(3);
    const auto file = log.folder / "heads";
    const std::string line = headLine(log.kept.front());
    std::ofstream(file) << line << "\n\n";
    const auto back = readHeads(file);
    REQUIRE(back);
    CHECK(headLine(back->front()) == line);
    std::string changed = line;
    changed.replace(changed.find("\"row\":3"), 7, "\"row\":2");
    for (const std::string& text :
        {changed, std::string("{}"), std::string("head"), std::string()}) {
        std::ofstream(file) << text << "\n";
        const auto refused = readHeads(file);
        REQUIRE_FALSE(refused);
        CHECK_FALSE(refused.error().advice.empty());
    }
    CHECK(readHeads(log.folder / "none").error().kind == ErrorKind::NotFound);
}

namespace {

/// Tries every row with each way to tamper with it alone.
void tamperWithEach(int rows)
{
    const SignedLog log(rows);
    auto db = sqlite::Connection::open(log.file, sqlite::Connection::Mode::ReadWrite, 0ms);
    REQUIRE(db->execute("DROP TRIGGER event_is_fixed; DROP TRIGGER event_stays;"
                        "DROP TRIGGER event_keeps_origin; DROP TRIGGER head_stays;"
                        "PRAGMA foreign_keys = OFF;"));
    int tried = 0;
    int found = 0;
    std::string missed;
    const auto attempt = [&](const std::string& what, const std::string& sql) {
        auto done = db->execute("BEGIN; " + sql);
        const auto report = verifySigned(*db, log.kept);
        REQUIRE(db->execute("ROLLBACK"));
        REQUIRE((done && report));
        ++tried;
        found += report->ok ? 0 : 1;
        if (report->ok)
            missed += what + " ";
    };
    for (int row = 1; row <= rows; ++row) {
        const auto id = std::to_string(row);
        const auto next = std::to_string(row + 1);
        attempt("edit " + id, "UPDATE event SET skin_c = skin_c + 0.01 WHERE id = " + id);
        attempt("delete " + id, "DELETE FROM event WHERE id = " + id);
        attempt("insert " + id,
            "INSERT INTO event SELECT 0 - id, form, uuid || 'x', kind, what, actor, wall_us,"
            " monotonic_ns, sequence, boot_id, camera, track, alarm_uuid, alarm_kind, verdict,"
            " skin_c, oral_equivalent_c, u95_k, limit_c, site_offset_k, offset_provisional, site,"
            " reference_raw_c, reference_set_c, reasons, condition, handling, outcome, count,"
            " detail, simulated, payload_hash, prev_hash, row_hash FROM event WHERE id = "
                + id);
        attempt("cut " + id, "DELETE FROM event WHERE id >= " + id + "; DELETE FROM head");
        if (row < rows)
            attempt("swap " + id,
                "UPDATE event SET id = -1 WHERE id = " + id + "; UPDATE event SET id = " + id
                    + " WHERE id = " + next + "; UPDATE event SET id = " + next + " WHERE id = -1");
    }
    INFO("missed: " << missed);
    CHECK(found == tried);
    std::printf("%d rows: %d of %d single changes found\n", rows, found, tried);
}

} // namespace

TEST_CASE("every single change of a short log is found")
{
    tamperWithEach(40);
}

TEST_CASE("every single change of 10,000 rows is found", "[.long]")
{
    tamperWithEach(10'000);
}

TEST_CASE("one million rows are verified", "[.million]")
{
    const TemporaryFolder folder;
    auto log = EventLog::open(folder / "log", LogOrigin::Site, EventLog::Access::ReadWrite);
    for (int part = 0; part < 100; ++part) {
        std::vector<LogRow> rows;
        for (int i = 1; i <= 10'000; ++i)
            rows.push_back(personRow(part * 10'000 + i));
        REQUIRE(log->appendAll(rows));
    }
    const auto began = std::chrono::steady_clock::now();
    const std::clock_t processor = std::clock();
    CHECK(log->verify()->ok);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    std::printf("1000000 rows verified in %.2f s, %.2f s of one processor\n", took.count(),
        static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC);
}
