// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_target.h"
#include "net/digest.h"

std::vector<haetae::fuzz::Bytes> haetae::fuzz::seeds()
{
    return {
        bytesOf(
            "Digest qop=\"auth\", realm=\"IP Camera(E1518)\", nonce=\"4e5749\", stale=\"FALSE\""),
        bytesOf("Basic realm=\"x\", Digest realm=\"a \\\"b\\\"\", nonce=\"n\", algorithm=SHA-256, "
                "qop=\"auth,auth-int\","
                " Digest realm=\"a\", nonce=\"n\", algorithm=MD5-sess, opaque=\"o\"")};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    using namespace haetae;
    const auto challenge = digestChallenge(fuzz::textOf(bytes, size));
    if (challenge)
        fuzz::require(!digestAnswer(*challenge, {"admin", {}}, {"GET", "/a?b", "c", 1}).empty(),
            "a challenge that was read can be answered");
    return 0;
}
