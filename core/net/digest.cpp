// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/digest.h"

#include <QCryptographicHash>
#include <algorithm>
#include <array>
#include <cctype>
#include <cstdio>
#include <initializer_list>
#include <utility>
#include <vector>

namespace haetae {
namespace {

std::string lowered(std::string_view text)
{
    std::string low(text);
    std::transform(low.begin(), low.end(), low.begin(),
        [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return low;
}

bool separates(char letter)
{
    return letter == ' ' || letter == '\t' || letter == ',' || letter == '\r' || letter == '\n';
}

/// One scheme of the header with its parameters, names in lower case. *value*
struct Scheme {
    std::string name;
    std::vector<std::pair<std::string, std::string>> parameters;
    [[nodiscard]] std::string value(const std::string& key) const
    {
        for (const auto& [name_, text] : parameters) {
            if (name_ == key)
                return text;
        }
        return {};
    }
};

std::string quotedOrWord(std::string_view text, std::size_t& at)
{
    std::string value;
    if (at < text.size() && text[at] == '"') {
        for (++at; at < text.size() && text[at] != '"'; ++at) {
            if (text[at] == '\\' && at + 1 < text.size())
                ++at;
            value += text[at];
        }
        ++at;
        return value;
    }
    for (; at < text.size() && !separates(text[at]); ++at)
        value += text[at];
    return value;
}

/// "Digest a=b, c="d, e", Basic realm=x": a word without "=" behind it begins another scheme.
std::vector<Scheme> schemesOf(std::string_view text)
{
    std::vector<Scheme> schemes;
    std::size_t at = 0;
    while (at < text.size()) {
        if (separates(text[at])) {
            ++at;
            continue;
        }
        std::string word;
        for (; at < text.size() && !separates(text[at]) && text[at] != '='; ++at)
            word += text[at];
        std::size_t behind = at;
        while (behind < text.size() && (text[behind] == ' ' || text[behind] == '\t'))
            ++behind;
        if (behind < text.size() && text[behind] == '=') {
            at = behind + 1;
            while (at < text.size() && (text[at] == ' ' || text[at] == '\t'))
                ++at;
            std::string value = quotedOrWord(text, at);
            if (!schemes.empty())
                schemes.back().parameters.emplace_back(lowered(word), std::move(value));
        } else {
            schemes.push_back({lowered(word), {}});
        }
    }
    return schemes;
}

bool offersAuth(const std::string& qop)
{
    std::string word;
    for (const char letter : qop + ",") {
        if (!separates(letter)) {
            word += letter;
            continue;
        }
        if (lowered(word) == "auth")
            return true;
        word.clear();
    }
    return false;
}

std::optional<DigestChallenge> challengeOf(const Scheme& scheme)
{
    DigestChallenge challenge;
    challenge.realm = scheme.value("realm");
    challenge.nonce = scheme.value("nonce");
    challenge.opaque = scheme.value("opaque");
    challenge.algorithmWord = scheme.value("algorithm");
    challenge.stale = lowered(scheme.value("stale")) == "true";
    const std::string qop = scheme.value("qop");
    challenge.qop = offersAuth(qop);
    std::string algorithm = lowered(challenge.algorithmWord);
    if (algorithm.size() > 5 && algorithm.compare(algorithm.size() - 5, 5, "-sess") == 0) {
        challenge.session = true;
        algorithm.resize(algorithm.size() - 5);
    }
    if (algorithm == "sha-256")
        challenge.algorithm = DigestChallenge::Algorithm::Sha256;
    else if (!algorithm.empty() && algorithm != "md5")
        return std::nullopt;
    if (challenge.nonce.empty() || (!qop.empty() && !challenge.qop)) // auth-int alone
        return std::nullopt;
    return challenge;
}

/// The hash of the pieces with ":" between them, in hexadecimal.
std::string hashed(
    DigestChallenge::Algorithm algorithm, std::initializer_list<std::string_view> pieces)
{
    QCryptographicHash hash(algorithm == DigestChallenge::Algorithm::Sha256
            ? QCryptographicHash::Sha256
            : QCryptographicHash::Md5);
    bool first = true;
    for (const std::string_view piece : pieces) {
        if (!std::exchange(first, false))
            hash.addData(QByteArrayView(":"));
        hash.addData(QByteArrayView(piece.data(), static_cast<qsizetype>(piece.size())));
    }
    return hash.result().toHex().toStdString();
}

std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (const char letter : text) {
        if (letter == '"' || letter == '\\')
            out += '\\';
        if (letter != '\r' && letter != '\n')
            out += letter;
    }
    return out + '"';
}

} // namespace

std::optional<DigestChallenge> digestChallenge(std::string_view header)
{
    std::optional<DigestChallenge> best;
    for (const Scheme& scheme : schemesOf(header)) {
        if (scheme.name != "digest")
            continue;
        const auto challenge = challengeOf(scheme);
        if (challenge
            && (!best
                || (challenge->algorithm == DigestChallenge::Algorithm::Sha256
                    && best->algorithm == DigestChallenge::Algorithm::Md5)))
            best = challenge;
    }
    return best;
}

std::string digestAnswer(
    const DigestChallenge& challenge, const HttpAccess& access, const DigestRequest& request)
{
    const auto algorithm = challenge.algorithm;
    std::string secret =
        hashed(algorithm, {access.user, challenge.realm, access.password.reveal()});
    if (challenge.session)
        secret = hashed(algorithm, {secret, challenge.nonce, request.clientNonce});
    const std::string asked = hashed(algorithm, {request.method, request.target});
    std::array<char, 9> count{};
    std::snprintf(count.data(), count.size(), "%08x", request.count);
    const std::string proof = challenge.qop
        ? hashed(
            algorithm, {secret, challenge.nonce, count.data(), request.clientNonce, "auth", asked})
        : hashed(algorithm, {secret, challenge.nonce, asked});
    std::string answer = "Digest username=" + quoted(access.user)
        + ", realm=" + quoted(challenge.realm) + ", nonce=" + quoted(challenge.nonce)
        + ", uri=" + quoted(request.target) + ", response=" + quoted(proof);
    if (!challenge.algorithmWord.empty())
        answer += ", algorithm=" + challenge.algorithmWord;
    if (!challenge.opaque.empty())
        answer += ", opaque=" + quoted(challenge.opaque);
    if (challenge.qop)
        answer += std::string(", qop=auth, nc=") + count.data();
    if (challenge.qop || challenge.session)
        answer += ", cnonce=" + quoted(request.clientNonce);
    return answer;
}

} // namespace haetae
