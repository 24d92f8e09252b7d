// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numbers>
#include <opencv2/core.hpp>
#include <vector>

namespace haetae::tests {

/// Amplitudes by frequency of a piece of sound, Hann window, padded to under 1 Hz a bin. *value*
class Spectrum {
public:
    Spectrum(const std::vector<std::int16_t>& samples, std::size_t first, std::size_t count,
        double rateHz)
        : rateHz_(rateHz)
    {
        cv::Mat1d signal(1, kBins, 0.0);
        const std::size_t last = std::min(first + count, samples.size());
        for (std::size_t i = first; i < last && i - first < kBins; ++i) {
            const double phase = static_cast<double>(i - first) / static_cast<double>(count);
            const double window = 0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * phase);
            signal(0, static_cast<int>(i - first)) = samples[i] * window;
        }
        cv::Mat2d bins;
        cv::dft(signal, bins, cv::DFT_COMPLEX_OUTPUT);
        for (int i = 0; i < kBins / 2; ++i)
            amplitude_.push_back(std::hypot(bins(0, i)[0], bins(0, i)[1]));
    }

    /// The strongest frequency in a band.
    [[nodiscard]] double peakHz(double fromHz, double toHz) const
    {
        const auto begin = amplitude_.begin() + bin(fromHz);
        const auto peak = std::max_element(begin, amplitude_.begin() + bin(toHz));
        return static_cast<double>(peak - amplitude_.begin()) * rateHz_ / kBins;
    }

    /// The strongest level within 8 Hz of a frequency, in dB of an arbitrary zero.
    [[nodiscard]] double levelDb(double hz) const
    {
        const auto begin = amplitude_.begin() + bin(hz - 8.0);
        return 20.0
            * std::log10(
                std::max(*std::max_element(begin, amplitude_.begin() + bin(hz + 8.0)), 1e-6));
    }

private:
    static constexpr int kBins = 65536;
    [[nodiscard]] std::ptrdiff_t bin(double hz) const
    {
        return static_cast<std::ptrdiff_t>(std::lround(hz * kBins / rateHz_));
    }
    double rateHz_;
    std::vector<double> amplitude_;
};

/// A tone found in a recording. *value*
struct FoundTone {
    double startSeconds = 0.0;
    double pitchHz = 0.0;
};

/// Cuts a recording at its silences and names the pitch of each piece.
inline std::vector<FoundTone> tonesIn(const std::vector<std::int16_t>& samples, double rateHz)
{
    constexpr int kQuiet = 400;
    const auto gap = static_cast<std::size_t>(0.04 * rateHz);
    std::vector<FoundTone> tones;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (std::abs(samples[i]) < kQuiet)
            continue;
        std::size_t last = i;
        for (std::size_t j = i; j < samples.size() && j - last < gap; ++j)
            if (std::abs(samples[j]) >= kQuiet)
                last = j;
        const Spectrum spectrum(samples, i, last - i, rateHz);
        if (static_cast<double>(last - i) > 0.08 * rateHz)
            tones.push_back({static_cast<double>(i) / rateHz, spectrum.peakHz(150.0, 1000.0)});
        i = last;
    }
    return tones;
}

} // namespace haetae::tests
