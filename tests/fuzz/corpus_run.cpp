// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

#include "fuzz/fuzz_target.h"

// A target without libFuzzer, for every build: its seeds and mutations of them.
//   (no argument)    every seed and 2,000 mutations, the same in each run
//   --write FOLDER   the seeds as files, for libFuzzer to begin with
//   FILE...          these inputs, as libFuzzer keeps a finding

namespace haetae::fuzz {
namespace {

constexpr int kMutations = 2000;

/// One to eight changes of the kinds that break parsers: other bytes, extreme numbers, cuts,
/// repeats.
Bytes mutated(Bytes bytes, const Bytes& other, std::mt19937& random)
{
    const auto below = [&](std::size_t limit) { return limit == 0 ? 0 : random() % limit; };
    for (std::size_t i = 1 + below(8); i > 0; --i) {
        const std::size_t at = below(bytes.size());
        const auto place = bytes.begin() + static_cast<std::ptrdiff_t>(at);
        switch (bytes.empty() ? 4 : below(6)) {
        case 0:
            bytes[at] = static_cast<std::uint8_t>(random());
            break;
        case 1:
            bytes[at] ^= static_cast<std::uint8_t>(1U << below(8));
            break;
        case 2: {
            constexpr std::uint32_t kExtremes[] = {
                0, 1, 0x7fffffff, 0x80000000, 0xffffffff, 0xffff};
            const std::uint32_t extreme = kExtremes[below(6)];
            for (std::size_t j = 0; j < 4 && at + j < bytes.size(); ++j)
                bytes[at + j] = static_cast<std::uint8_t>(extreme >> 8 * j);
            break;
        }
        case 3:
            bytes.resize(at);
            break;
        case 4: {
            const std::size_t from = below(other.size());
            const std::size_t length = below(std::min<std::size_t>(64, other.size() - from + 1));
            bytes.insert(place, other.begin() + static_cast<std::ptrdiff_t>(from),
                other.begin() + static_cast<std::ptrdiff_t>(from + length));
            break;
        }
        default:
            bytes.erase(place,
                place
                    + static_cast<std::ptrdiff_t>(
                        below(std::min<std::size_t>(16, bytes.size() - at + 1))));
        }
    }
    return bytes;
}

void run(const Bytes& input)
{
    // A block of exactly this size, so that a sanitizer sees the first byte too many.
    std::vector<std::uint8_t> exact(input);
    exact.shrink_to_fit();
    LLVMFuzzerTestOneInput(exact.data(), exact.size());
}

int writeSeeds(const std::filesystem::path& folder)
{
    std::filesystem::create_directories(folder);
    int number = 0;
    for (const Bytes& seed : seeds()) {
        std::ofstream out(folder / ("seed" + std::to_string(++number)), std::ios::binary);
        out.write(
            reinterpret_cast<const char*>(seed.data()), static_cast<std::streamsize>(seed.size()));
        if (!out.flush())
            return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}

int runAll()
{
    const std::vector<Bytes> all = seeds();
    std::mt19937 random(20'240'229);
    run({});
    for (const Bytes& seed : all)
        run(seed);
    for (int i = 0; i < kMutations; ++i)
        run(mutated(all[random() % all.size()], all[random() % all.size()], random));
    std::cout << all.size() << " seeds and " << kMutations << " mutations\n";
    return EXIT_SUCCESS;
}

} // namespace
} // namespace haetae::fuzz

int main(int argc, char** argv)
{
    if (argc == 3 && std::strcmp(argv[1], "--write") == 0)
        return haetae::fuzz::writeSeeds(argv[2]);
    for (int i = 1; i < argc; ++i) {
        std::ifstream in(argv[i], std::ios::binary);
        haetae::fuzz::run(haetae::fuzz::bytesOf(
            std::string((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>())));
    }
    return argc > 1 ? EXIT_SUCCESS : haetae::fuzz::runAll();
}
