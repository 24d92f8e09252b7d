// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/passage_book.h"

#include <catch2/catch.hpp>

#include "pipeline/rejection_book.h"

using namespace haetae;
using namespace std::chrono_literals;

namespace {

FrameStamp at(std::chrono::milliseconds when)
{
    FrameStamp stamp;
    stamp.monotonic = MonotonicTime(when);
    return stamp;
}

TrackedFace walker(double fromWidth, double toWidth, double lastX, std::chrono::milliseconds when)
{
    TrackedFace gone;
    gone.began = {100, 50, fromWidth, 1.3 * fromWidth};
    gone.face.head = ThermalRect{lastX - toWidth / 2, 50, toWidth, 1.3 * toWidth};
    gone.last = at(when);
    return gone;
}

int sum(const RejectionCounts& counts)
{
    int all = 0;
    for (const int one : counts)
        all += one;
    return all;
}

} // namespace

TEST_CASE("who comes nearer goes in, who goes away goes out, and both are told by their border")
{
    PassageBook book;
    book.note(walker(16, 45, 20, 1s), 384);
    book.note(walker(40, 16, 190, 2s), 384);
    book.note(walker(30, 31, 380, 3s), 384);
    const PassageCounts counts = book.counts(at(4s));
    CHECK(counts.in == 1);
    CHECK(counts.out == 1);
    CHECK(counts.across == 1);
    CHECK(counts.overLeft == 1);
    CHECK(counts.overRight == 1);
    CHECK(counts.lastHour == 3);
}

TEST_CASE("a head cut by the border has not gone away")
{
    PassageBook book;
    TrackedFace gone = walker(30, 12, 4, 1s);
    gone.face.head->height = 1.3 * 40;
    book.note(gone, 384);
    CHECK(book.counts(at(1s)).out == 0);
}

TEST_CASE("an hour later the hour's count is empty and the day's is not")
{
    PassageBook book;
    book.note(walker(16, 45, 20, 1s), 384);
    const PassageCounts counts = book.counts(at(std::chrono::hours(1) + 2s));
    CHECK(counts.lastHour == 0);
    CHECK(counts.in == 1);
}

TEST_CASE("a thing that is refused in every frame is counted once, under its usual reason")
{
    using Kind = RejectedObject::Kind;
    RejectionBook book;
    for (int i = 0; i < 100; ++i)
        book.see(at(40ms * i),
            {{i % 10 == 0 ? Kind::TooSmall : Kind::HotObject, {50.0 + 0.3 * i, 60, 10, 12}},
                {Kind::ColdAsRoom, {200, 40, 20, 26}}});
    CHECK(sum(book.counts()) == 2);
    CHECK(book.counts()[static_cast<std::size_t>(Kind::HotObject)] == 1);
    book.see(at(20s), {}); // both are long gone
    CHECK(sum(book.counts()) == 2);
    SECTION("the next one at that place is another")
    {
        for (int i = 0; i < 20; ++i)
            book.see(at(21s + 40ms * i), {{Kind::HotObject, {50, 60, 10, 12}}});
        CHECK(sum(book.counts()) == 3);
    }
}

TEST_CASE("what is refused for a glance is not counted")
{
    RejectionBook book;
    book.see(at(0ms), {{RejectedObject::Kind::HotObject, {50, 60, 10, 12}}});
    book.see(at(40ms), {});
    CHECK(sum(book.counts()) == 0);
    // a late box of somebody who has walked on
    for (int i = 0; i < 10; ++i)
        book.see(at(100ms + 40ms * i), {{RejectedObject::Kind::ColdAsRoom, {150, 60, 20, 26}}});
    CHECK(sum(book.counts()) == 0);
}
