// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/hikvision/isapi_matrix.h"
#include "fuzz/fuzz_target.h"

std::vector<haetae::fuzz::Bytes> haetae::fuzz::seeds()
{
    std::vector<Bytes> all;
    for (const int width : {2, 4}) { // bytes a value
        const std::string values(static_cast<std::size_t>(3 * 2 * width), '\x42');
        all.push_back(bytesOf(
            "--b\r\nContent-Type: application/json\r\n\r\n"
            "{\"JpegPictureWithAppendData\":{\"jpegPicWidth\":3,\"jpegPicHeight\":2,"
            "\"jpegPicLen\":2,\"p2pDataLen\":"
            + std::to_string(values.size()) + ",\"temperatureDataLength\":" + std::to_string(width)
            + ",\"scale\":10,\"offset\":273.15,\"isFreezedata\":false}}\r\n"
              "--b\r\nContent-Type: image/jpeg\r\nContent-Length: 2\r\n\r\n\xff\xd8\r\n"
              "--b\r\nContent-Type: application/octet-stream\r\nContent-Length: "
            + std::to_string(values.size()) + "\r\n\r\n" + values + "\r\n--b--\r\n"));
    }
    return all;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const auto matrix = haetae::isapi::readMatrix(
        "multipart/form-data; boundary=b", haetae::fuzz::textOf(bytes, size));
    if (matrix && !matrix->counts.empty())
        haetae::fuzz::require(matrix->counts.type() == CV_16UC1, "a matrix holds 16-bit counts");
    return 0;
}
