// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/marked_faces.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace haetae::test {
namespace {

/// From pixel to pixel, in hundredths of a kelvin; small enough not to change a verdict.
constexpr std::array<int, 7> kSteps{9, -5, 13, -11, 7, -15, 17};
constexpr std::array<std::array<std::uint8_t, 3>, 8> kColours{{{7, 201, 93}, {211, 5, 147},
    {61, 17, 239}, {171, 229, 3}, {19, 83, 197}, {241, 139, 29}, {101, 251, 53}, {43, 71, 163}}};

std::string colours(bool rgb)
{
    std::string bytes;
    for (const auto& colour : kColours) {
        for (int i = 0; i < 3; ++i)
            bytes.push_back(static_cast<char>(colour[static_cast<std::size_t>(rgb ? 2 - i : i)]));
    }
    return bytes;
}

int count(const std::string& bytes, const std::string& wanted)
{
    int found = 0;
    for (auto at = bytes.find(wanted); at != std::string::npos; at = bytes.find(wanted, at + 1))
        ++found;
    return found;
}

/// Rounding to whole hundredths may move each step by one.
template <class At>
int stepsIn(std::size_t size, std::size_t width, const At& at, double hundredth)
{
    int found = 0;
    for (std::size_t from = 0; from + width * (kSteps.size() + 1) <= size; ++from) {
        bool same = true;
        double before = at(from);
        for (std::size_t i = 0; same && i < kSteps.size(); ++i) {
            const double next = at(from + width * (i + 1));
            same = std::abs(next - before - kSteps[i] * hundredth) <= 1.5 * hundredth;
            before = next;
        }
        found += same ? 1 : 0;
    }
    return found;
}

} // namespace

void markFaces(FramePair& frame, const SceneTruth& truth)
{
    if (frame.thermal) {
        auto marked = std::make_shared<RadiometricFrame>(*frame.thermal);
        marked->counts = frame.thermal->counts.clone();
        const auto* linear = std::get_if<LinearScale>(&marked->scale); // as the simulator's is
        const double countsAHundredth = linear ? 0.01 / linear->kelvinPerCount : 1.0;
        for (const auto& person : truth.people) {
            const int x = static_cast<int>(person.head.center().x) - 4;
            const int y = static_cast<int>(person.head.center().y);
            if (x < 0 || y < 0 || x + 8 > marked->counts.cols || y >= marked->counts.rows)
                continue;
            auto* row = marked->counts.ptr<std::uint16_t>(y);
            double value = row[x];
            for (std::size_t i = 0; i < kSteps.size(); ++i) {
                value += kSteps[i] * countsAHundredth;
                row[x + 1 + static_cast<int>(i)] = static_cast<std::uint16_t>(std::lround(value));
            }
        }
        frame.thermal = std::move(marked);
    }
    if (frame.visible) {
        auto marked = std::make_shared<VisibleFrame>(*frame.visible);
        marked->bgr = frame.visible->bgr.clone();
        for (const auto& person : truth.people) {
            const int x = static_cast<int>(person.visibleFace.center().x) - 4;
            const int y = static_cast<int>(person.visibleFace.center().y);
            if (x < 0 || y < 0 || x + 8 > marked->bgr.cols || y >= marked->bgr.rows)
                continue;
            std::memcpy(marked->bgr.ptr(y, x), kColours.data(), sizeof kColours);
        }
        frame.visible = std::move(marked);
    }
}

MarkersFound& MarkersFound::operator+=(const MarkersFound& other)
{
    thermal += other.thermal;
    visible += other.visible;
    pictures += other.pictures;
    return *this;
}

MarkersFound markersIn(const std::string& bytes)
{
    const auto byte = [&bytes](std::size_t i) { return static_cast<std::uint8_t>(bytes[i]); };
    const auto big = [&](std::size_t i) { return double(byte(i) * 256 + byte(i + 1)); };
    const auto little = [&](std::size_t i) { return double(byte(i + 1) * 256 + byte(i)); };
    const auto real = [&](std::size_t i) {
        float value = 0;
        std::memcpy(&value, bytes.data() + i, sizeof value);
        return static_cast<double>(value);
    };
    MarkersFound found;
    found.thermal = stepsIn(bytes.size(), 2, big, 1.0) + stepsIn(bytes.size(), 2, little, 1.0)
        + stepsIn(bytes.size(), 4, real, 0.01);
    found.visible = count(bytes, colours(true)) + count(bytes, colours(false));
    found.pictures = count(bytes, "\x89PNG\r\n\x1a\n")
        + count(bytes, std::string("\xff\xd8\xff\xe0\0\x10JFIF", 10));
    return found;
}

} // namespace haetae::test
