// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/dahua/dahua_event.h"
#include "camera/dahua/dahua_heat_map.h"
#include "camera/dahua/dahua_text.h"
#include "fuzz/fuzz_target.h"

std::vector<haetae::fuzz::Bytes> haetae::fuzz::seeds()
{
    Bytes heatMap(64 + 2 * 6 * 4, 1);
    heatMap[24] = 4;
    heatMap[25] = heatMap[27] = 0;
    heatMap[26] = 6;
    return {heatMap, bytesOf("Heartbeat"),
        bytesOf(
            "Code=AnatomyTempDetect;action=Start;index=1;data={\"ManTempInfo\":[{\"HighTemp\":36.9,"
            "\"ObjectID\":7,\"TempUnit\":0,\"IsOverTemp\":true}]}"),
        bytesOf("table.A[0].B=1.5\r\nError\r\nErrorID=2, Detail=Invalid Request!\r\n"),
        bytesOf("Code=X;action=Pulse;index=0;data=" + std::string(3000, '[')),
        bytesOf("Code=X;action=Pulse;index=0;data={\"HighTemp\":36.9,\"ObjectID\":"
            + std::string(200'000, '[') + std::string(200'000, ']') + "}")};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    using namespace haetae;
    const std::string text = fuzz::textOf(bytes, size);
    static_cast<void>(dahua::readEvent(text));
    static_cast<void>(dahua::readTable(text));
    static_cast<void>(dahua::judged(200, text, "fuzz"));
    const auto map = dahua::readHeatMap(text);
    if (map)
        fuzz::require(map->counts.type() == CV_16UC1, "a heat map holds 16-bit counts");
    return 0;
}
