// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/shown_address.h"

#include <catch2/catch.hpp>

using namespace haetae;

TEST_CASE("no name, password or key of an address is ever shown")
{
    struct Row {
        const char* text;
        const char* shown;
    };
    for (const Row& row : {
             Row{"rtsp://10.0.0.7:554/Streaming/Channels/101",
                 "rtsp://10.0.0.7:554/Streaming/Channels/101"},
             Row{"rtsp://admin:pw@10.0.0.7/1", "rtsp://***@10.0.0.7/1"},
             Row{"rtsp://admin@10.0.0.7/1", "rtsp://***@10.0.0.7/1"},
             Row{"rtsp://admin:p@ss/w?rd@10.0.0.7/1", "rtsp://***@10.0.0.7/1"}, // nobody encoded it
             Row{"rtsp://h/cam?channel=1&subtype=0", "rtsp://h/cam?channel=1&subtype=0"},
             Row{"rtsp://h/live?user=admin&password=tlJ&channel=1",
                 "rtsp://h/live?user=***&password=***&channel=1"},
             Row{"rtsp://h/user=admin_password=tlJw_channel=1.sdp",
                 "rtsp://h/user=***_password=***_channel=1.sdp"},
             Row{"http://h/hook?Access_Token=abc#x", "http://h/hook?Access_Token=***#x"},
             Row{"camera east: \"rtsp://a:b@h/1\" and https://c:d@i/2 failed",
                 "camera east: \"rtsp://***@h/1\" and https://***@i/2 failed"},
             Row{"crowd15?people=15&key=1", "crowd15?people=15&key=1"}, // a scenario, no address
             Row{"somebody@example.org", "somebody@example.org"},
             Row{"", ""},
         }) {
        INFO(row.text);
        CHECK(withoutSecrets(row.text) == row.shown);
        CHECK(holdsSecret(row.text) == (std::string(row.text) != row.shown));
    }
}
