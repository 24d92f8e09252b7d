// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/multipart_decoder.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace haetae {
namespace {

constexpr std::size_t kLongestHead = 16 * 1024;

std::string lowered(std::string_view text)
{
    std::string low(text);
    std::transform(low.begin(), low.end(), low.begin(),
        [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return low;
}

bool blank(char letter)
{
    return letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && blank(text.back()))
        text.remove_suffix(1);
    return text;
}

bool isText(const MultipartPart& part)
{
    const std::string type = lowered(part.header("content-type"));
    return type.find("json") != std::string::npos || type.find("xml") != std::string::npos
        || type.find("text") != std::string::npos;
}

} // namespace

std::string MultipartPart::header(std::string_view name) const
{
    for (const auto& [key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

std::string boundaryOf(std::string_view contentType)
{
    const auto at = lowered(contentType).find("boundary=");
    if (at == std::string::npos)
        return {};
    std::string_view word = contentType.substr(at + 9);
    if (!word.empty() && word.front() == '"') {
        word.remove_prefix(1);
        return std::string(word.substr(0, word.find('"')));
    }
    word = trimmed(word.substr(0, word.find(';')));
    // Some write the word with the dashes that stand before it in the text.
    if (word.substr(0, 2) == "--")
        word.remove_prefix(2);
    return std::string(word);
}

MultipartDecoder::MultipartDecoder(std::string boundary, std::size_t largestPart)
    : boundary_(boundary.empty() ? std::string() : "--" + boundary),
      largestPart_(largestPart)
{
}

Result<void> MultipartDecoder::feed(std::string_view bytes)
{
    waiting_.append(bytes);
    for (;;) {
        const auto went = step();
        if (!went)
            return went.error();
        if (!*went)
            return {};
    }
}

std::optional<MultipartPart> MultipartDecoder::next()
{
    if (given_ == whole_.size())
        return std::nullopt;
    MultipartPart part = std::move(whole_[given_++]);
    if (given_ == whole_.size()) {
        whole_.clear();
        given_ = 0;
    }
    return part;
}

std::optional<MultipartPart> MultipartDecoder::last()
{
    if (state_ != State::Body || (waiting_.empty() && announced_.value_or(0) > 0))
        return std::nullopt;
    part_.lengthWrong = announced_ && *announced_ != waiting_.size();
    finish(waiting_.size(), waiting_.size());
    state_ = State::Ended;
    return next();
}

Result<bool> MultipartDecoder::step()
{
    switch (state_) {
    case State::Between:
        return findBoundary();
    case State::Head:
        return readHead();
    case State::Body:
        return readBody();
    case State::Ended:
        break;
    }
    waiting_.clear();
    return false;
}

bool MultipartDecoder::findBoundary()
{
    std::size_t at = std::string::npos;
    if (boundary_.empty()) { // learn it
        const auto from = waiting_.find("--");
        const auto end = from == std::string::npos ? from : waiting_.find('\n', from);
        if (end == std::string::npos) {
            if (waiting_.size() > kLongestHead)
                waiting_.erase(0, waiting_.size() - kLongestHead);
            return false;
        }
        boundary_ = trimmed(std::string_view(waiting_).substr(from, end - from));
        at = from;
    } else {
        at = waiting_.find(boundary_);
    }
    if (at == std::string::npos) { // keep what may be its beginning
        const std::size_t keep = std::min(waiting_.size(), boundary_.size());
        waiting_.erase(0, waiting_.size() - keep);
        return false;
    }
    const auto behind = at + boundary_.size();
    const auto end = waiting_.find('\n', behind);
    if (waiting_.compare(behind, 2, "--") == 0) {
        state_ = State::Ended;
        waiting_.clear();
        return false;
    }
    if (end == std::string::npos) {
        waiting_.erase(0, at);
        return false;
    }
    waiting_.erase(0, end + 1);
    part_ = {};
    announced_.reset();
    searched_ = 0;
    state_ = State::Head;
    return true;
}

Result<bool> MultipartDecoder::readHead()
{
    std::size_t from = 0;
    for (;;) {
        const auto end = waiting_.find('\n', from);
        if (end == std::string::npos) {
            if (waiting_.size() > kLongestHead)
                return fail(ErrorKind::Corrupt, "multipart", "the head of a part has no end",
                    "check that the address is that of this kind of camera");
            part_.headers.clear();
            return false;
        }
        const std::string_view line = trimmed(std::string_view(waiting_).substr(from, end - from));
        from = end + 1;
        if (line.empty())
            break;
        const auto colon = line.find(':');
        if (colon != std::string_view::npos)
            part_.headers.emplace_back(
                lowered(trimmed(line.substr(0, colon))), trimmed(line.substr(colon + 1)));
    }
    waiting_.erase(0, from);
    const std::string length = part_.header("content-length");
    if (!length.empty()) {
        unsigned long long bytes = 0;
        const auto read = std::from_chars(length.data(), length.data() + length.size(), bytes);
        if (read.ec == std::errc::result_out_of_range || bytes > largestPart_)
            return fail(ErrorKind::ResourceExhausted, "multipart",
                "it announces a part of " + length + " bytes, more than the "
                    + std::to_string(largestPart_) + " that make sense",
                "check that the address is that of this kind of camera");
        if (read.ec == std::errc())
            announced_ = static_cast<std::size_t>(bytes);
    }
    state_ = State::Body;
    return true;
}

/// Whether what stands there, as far as it has come, is the end of a part.
bool MultipartDecoder::boundaryMayFollow(std::size_t at) const
{
    while (at < waiting_.size() && blank(waiting_[at]))
        ++at;
    const std::size_t there = std::min(waiting_.size() - at, boundary_.size());
    return waiting_.compare(at, there, boundary_, 0, there) == 0;
}

Result<bool> MultipartDecoder::readBody()
{
    if (isText(part_)) { // some put one empty line too many before the text
        std::size_t lead = 0;
        while (lead < waiting_.size() && (waiting_[lead] == '\r' || waiting_[lead] == '\n'))
            ++lead;
        if (searched_ == 0 && lead > 0)
            waiting_.erase(0, lead);
    }
    const std::size_t from =
        searched_ > boundary_.size() + 2 ? searched_ - boundary_.size() - 2 : 0;
    auto end = waiting_.find(boundary_, from);
    while (end != std::string::npos && end != 0 && waiting_[end - 1] != '\n')
        end = waiting_.find(boundary_, end + 1);
    searched_ = waiting_.size();
    if (announced_ && waiting_.size() >= *announced_
        && (end == std::string::npos || end >= *announced_) && boundaryMayFollow(*announced_)) {
        finish(*announced_, *announced_);
        return true;
    }
    if (end != std::string::npos) {
        std::size_t length = end;
        if (length > 0 && waiting_[length - 1] == '\n')
            --length;
        if (length > 0 && waiting_[length - 1] == '\r')
            --length;
        part_.lengthWrong = announced_.has_value();
        finish(length, end);
        return true;
    }
    if (waiting_.size() > largestPart_)
        return fail(ErrorKind::ResourceExhausted, "multipart",
            "a part is longer than " + std::to_string(largestPart_) + " bytes",
            "check that the address is that of this kind of camera");
    return false;
}

void MultipartDecoder::finish(std::size_t length, std::size_t used)
{
    part_.body = waiting_.substr(0, length);
    waiting_.erase(0, used);
    searched_ = 0;
    whole_.push_back(std::move(part_));
    part_ = {};
    state_ = State::Between;
}

} // namespace haetae
