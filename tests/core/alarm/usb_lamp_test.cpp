// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "alarm/usb_lamp/usb_lamp.h"

using namespace haetae;

namespace {

/// The lamps that are plugged in, and every byte that they got. *thread-bound*
struct Plugs {
    bool there = true;
    bool broken = false;
    int opened = 0;
    HidAddress asked;
    std::vector<LampFrame> written;
    std::vector<LampFrame> features;

    HidOpener opener()
    {
        return [this](const HidAddress& address) -> Result<std::unique_ptr<HidDevice>> {
            asked = address;
            if (!there)
                return fail(ErrorKind::NotFound, "USB lamp", "is not plugged in", "plug it in");
            ++opened;
            return std::unique_ptr<HidDevice>(std::make_unique<Device>(*this));
        };
    }

private:
    class Device final : public HidDevice {
    public:
        explicit Device(Plugs& plugs) : plugs_(plugs) { }
        Result<void> write(const LampFrame& report) override { return put(plugs_.written, report); }
        Result<void> sendFeature(const LampFrame& report) override
        {
            return put(plugs_.features, report);
        }

    private:
        Result<void> put(std::vector<LampFrame>& where, const LampFrame& report)
        {
            if (plugs_.broken || !plugs_.there)
                return fail(
                    ErrorKind::Unavailable, "USB lamp", "No such device", "check its cable");
            where.push_back(report);
            return {};
        }
        Plugs& plugs_;
    };
};

/// *thread-bound*
struct Lamp {
    explicit Lamp(UsbLampConfig config) : lamp("lamp", std::move(config), journal, plugs.opener())
    {
    }
    Plugs plugs;
    ManualClock clock;
    OutputJournal journal{clock};
    UsbLamp lamp;
};

AlarmState state(int unacknowledged, int open, int technical, bool screening)
{
    AlarmState state;
    state.unacknowledged = unacknowledged;
    state.open = open;
    state.technical = technical;
    state.screening = screening;
    return state;
}

} // namespace

TEST_CASE("a tower shows who waits, what fails and whether people can be screened")
{
    CHECK(signalOf({}, true) == LampSignal{});
    CHECK(signalOf(state(0, 0, 0, true), true) == LampSignal{Light::Off, Light::Off, Light::On});
    CHECK(signalOf(state(1, 1, 1, true), true)
        == LampSignal{Light::Blinking, Light::On, Light::Off, true});
    CHECK(signalOf(state(0, 1, 0, true), true) == LampSignal{Light::On, Light::Off, Light::On});
    CHECK_FALSE(signalOf(state(1, 0, 0, true), false).buzzer);
}

TEST_CASE("an LR6-USB gets the eight bytes of its maker's sample")
{
    Lamp lamp({UsbLampModel::Lr6Usb, {}, true});
    REQUIRE(lamp.lamp.apply({}));
    REQUIRE(lamp.lamp.apply(state(1, 0, 1, true)));
    REQUIRE(lamp.lamp.apply(state(0, 0, 0, true)));
    CHECK(lamp.plugs.asked.vendor == 0x191A);
    CHECK(lamp.plugs.asked.product == 0x8003);
    CHECK(lamp.plugs.written
        == std::vector<LampFrame>{{0, 0, 0, 0, 0, 0, 0, 0}, {0, 0, 0x02, 0xEF, 0x21, 0, 0, 0},
            {0, 0, 0, 0, 0, 0x10, 0, 0}});
    CHECK(lamp.journal.newest().at(1).command == "00 00 02 ef 21 00 00 00");
}

TEST_CASE("a blink(1) shows the gravest state and goes dark by itself six seconds later")
{
    Lamp lamp({UsbLampModel::Blink1, "ABCD", false});
    REQUIRE(lamp.lamp.apply(state(1, 0, 1, true)));
    CHECK(lamp.plugs.asked.vendor == 0x27B8);
    CHECK(lamp.plugs.asked.serial == "ABCD");
    const LampFrame tickle{0x01, 'D', 1, 0x02, 0x58, 1, 30, 31, 0};
    CHECK(lamp.plugs.features
        == std::vector<LampFrame>{{0x01, 'P', 0, 0, 0, 0, 10, 30, 0},
            {0x01, 'P', 0, 0, 0, 0, 10, 31, 0}, tickle, {0x01, 'c', 0xFF, 0, 0, 0, 10, 0, 0}});
    lamp.plugs.features.clear();
    REQUIRE(lamp.lamp.apply(state(0, 1, 1, true)));
    REQUIRE(lamp.lamp.apply(state(0, 0, 1, true)));
    REQUIRE(lamp.lamp.apply(state(0, 0, 0, true)));
    REQUIRE(lamp.lamp.apply({}));
    CHECK(lamp.plugs.features
        == std::vector<LampFrame>{tickle, {0x01, 'c', 0x40, 0, 0, 0, 10, 0, 0}, tickle,
            {0x01, 'c', 0xFF, 0x60, 0, 0, 10, 0, 0}, tickle, {0x01, 'c', 0, 0x20, 0, 0, 10, 0, 0},
            tickle, {0x01, 'c', 0, 0, 0, 0, 10, 0, 0}});
}

TEST_CASE("a lamp that is pulled out is told, and shows its state when it is plugged in again")
{
    Lamp lamp({UsbLampModel::Lr6Usb, {}, false});
    lamp.plugs.there = false;
    CHECK(lamp.lamp.apply({}).error().kind == ErrorKind::NotFound);
    lamp.plugs.there = true;
    REQUIRE(lamp.lamp.apply(state(1, 0, 0, true)));
    lamp.plugs.there = false;
    const auto gone = lamp.lamp.apply(state(1, 0, 0, true));
    REQUIRE_FALSE(gone);
    CHECK(gone.error().line() == "USB lamp: No such device; check its cable");
    CHECK_FALSE(lamp.journal.last()->good);
    lamp.plugs.there = true;
    lamp.plugs.written.clear();
    REQUIRE(lamp.lamp.apply(state(1, 0, 0, true)));
    CHECK(lamp.plugs.opened == 2);
    CHECK(lamp.plugs.written == std::vector<LampFrame>{{0, 0, 0, 0, 0x20, 0, 0, 0}});
}

TEST_CASE("without a lamp the machine's own list says so in one line")
{
    const auto device = openHidDevice({0x191A, 0x8003, "no such serial number"});
    REQUIRE_FALSE(device);
    CHECK(device.error().kind == ErrorKind::NotFound);
    CHECK(device.error().line().find("191a:8003") != std::string::npos);
}
