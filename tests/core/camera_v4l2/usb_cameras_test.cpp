// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <fstream>

#include "camera/v4l2/usb_cameras.h"
#include "support/temporary_folder.h"
#include "support/v4l2_fixture.h"

using namespace haetae;
using namespace haetae::test;

TEST_CASE("A thermal camera at USB is listed under its lasting name, without being started")
{
    const TemporaryFolder folder;
    for (const char* name : {"usb-GroupGets_PureThermal__fw:v1.3.0_-video-index0",
             "usb-GroupGets_PureThermal__fw:v1.3.0_-video-index1", "usb-readme"})
        std::ofstream(folder.path() / name).put('x');
    V4l2Fixture device;
    device.offers = {{kY16, 160, 120, 0}, {kY16, 160, 122, 0}};
    const auto cameras = usbCameras(folder.path(), device.calls());
    REQUIRE(cameras.size() == 1);
    CHECK(cameras[0].name == "GroupGets PureThermal fw:v1.3.0");
    CHECK(cameras[0].device
        == (folder.path() / "usb-GroupGets_PureThermal__fw:v1.3.0_-video-index0").string());
    CHECK(device.set.height == 0);
    CHECK(device.opened == 1);
    CHECK(device.closed == 1);
}

TEST_CASE("A webcam and a place without cameras list nothing")
{
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "usb-Webcam-video-index0").put('x');
    V4l2Fixture device;
    device.offers = {{fourcc('M', 'J', 'P', 'G'), 640, 480, 0}};
    CHECK(usbCameras(folder.path(), device.calls()).empty());
    device.openFails = 13;
    CHECK(usbCameras(folder.path(), device.calls()).empty());
    CHECK(usbCameras(folder.path() / "none", device.calls()).empty());
}
