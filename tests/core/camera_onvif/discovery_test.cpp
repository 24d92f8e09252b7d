// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "camera/onvif/discovery.h"
#include "camera/onvif/discovery_text.h"
#include "net/xml_texts.h"
#include "support/python_double.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

/// Cameras on loopback, asked as a single host is.
struct Network : PythonDouble {
    Network() : PythonDouble("onvif_double.py") { REQUIRE(start()); }
    std::vector<onvif::NetworkCamera> found(const std::string& mode)
    {
        REQUIRE(tell(mode));
        const auto cameras = onvif::discover({"127.0.0.1", port()}, 700ms, {});
        REQUIRE(cameras);
        return *cameras;
    }
};

} // namespace

TEST_CASE("A camera that answers is found with its name and where it can be spoken to")
{
    Network network;
    for (const char* mode : {"clean", "twice", "nonsense", "deaf"}) {
        INFO(mode);
        const auto cameras = network.found(mode);
        REQUIRE(cameras.size() == 1);
        CHECK(cameras[0].host == "127.0.0.1");
        CHECK(cameras[0].service == "http://127.0.0.1:8080/onvif/device_service");
        CHECK(cameras[0].name == "Gate camera");
        CHECK(cameras[0].hardware == "TPC-1");
    }
    CHECK(network.found("crowd").size() == 40);
    CHECK(network.found("vendors")[2].name == "정문");
}

TEST_CASE("Whoever answers nonsense, nothing or as something else is no camera")
{
    Network network;
    for (const char* mode : {"silent", "half", "header", "printer", "bomb"}) {
        INFO(mode);
        CHECK(network.found(mode).empty());
    }
}

TEST_CASE("An answer cannot send a password to another machine, nor fill the screen")
{
    Network network;
    const auto elsewhere = network.found("elsewhere");
    REQUIRE(elsewhere.size() == 1);
    CHECK(elsewhere[0].service.empty());
    CHECK(elsewhere[0].host == "127.0.0.1");
    const auto large = network.found("large");
    REQUIRE(large.size() == 1);
    CHECK(large[0].name.size() <= 80);
    CHECK(large[0].hardware == "H   ");
}

TEST_CASE("A search ends when it is told to, and refuses what is no address")
{
    Network network;
    REQUIRE(network.tell("clean"));
    std::stop_source stop;
    stop.request_stop();
    const auto begun = std::chrono::steady_clock::now();
    CHECK(onvif::discover({"127.0.0.1", network.port()}, 30s, stop.get_token()));
    CHECK(std::chrono::steady_clock::now() - begun < 5s);
    for (const char* address : {"", "camera.example", "300.1.1.1"}) {
        const auto refused = onvif::discover({address, 3702}, 10ms, {});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::InvalidInput);
    }
}

TEST_CASE("The question is whole XML with its own number")
{
    const auto question = XmlTexts::read(onvif::probeText("0f"));
    REQUIRE(question);
    CHECK(question->root() == "Envelope");
    CHECK(question->text("MessageID") == "urn:uuid:0f");
    CHECK(question->text("Types") == "dn:NetworkVideoTransmitter");
}
