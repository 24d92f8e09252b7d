// SPDX-License-Identifier: GPL-3.0-or-later
// What Haetae says to people must not claim what a screening aid is not: the words below stand only
// in a sentence that denies them or beside a clinical thermometer.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

const std::vector<std::string> kForbidden{"body temperature", "body-temperature", "체온", "발열자",
    "diagnos", "진단", "fever patient", "certified", "compliant", "complies with"};
const std::vector<std::string> kDenials{" not ", "n't ", " no ", " never ", " nor ", "아니", "아닙",
    "않", "없", "금지", "clinical thermometer"};

void replaceAll(std::string& text, const std::string& from, const std::string& to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

bool containsAny(const std::string& text, const std::vector<std::string>& words)
{
    return std::any_of(words.begin(), words.end(),
        [&](const std::string& word) { return text.find(word) != std::string::npos; });
}

/// Lower case, one line, and the Korean word for a clinical thermometer, which holds a forbidden
/// one, in English.
std::string plain(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) {
        return c < 0x80 ? static_cast<char>(std::tolower(c)) : static_cast<char>(c);
    });
    replaceAll(text, "체온계", "clinical thermometer");
    std::replace(text.begin(), text.end(), '\n', ' ');
    return " " + text + " ";
}

/// Ends at . ! ? before a space, and at an empty line.
std::vector<std::string> sentencesOf(const std::string& text)
{
    std::vector<std::string> sentences(1);
    for (std::size_t i = 0; i < text.size(); ++i) {
        sentences.back().push_back(text[i]);
        const char next = i + 1 < text.size() ? text[i + 1] : '\n';
        const bool stop = std::string(".!?").find(text[i]) != std::string::npos
            && std::isspace(static_cast<unsigned char>(next));
        if (stop || (text[i] == '\n' && next == '\n'))
            sentences.emplace_back();
    }
    return sentences;
}

std::vector<std::string> claimsIn(const std::string& text)
{
    std::vector<std::string> claims;
    for (const std::string& sentence : sentencesOf(text)) {
        const std::string said = plain(sentence);
        if (containsAny(said, kForbidden) && !containsAny(said, kDenials))
            claims.push_back(sentence);
    }
    return claims;
}

std::string contentOf(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// First capture of every match, each a text of its own.
std::vector<std::string> capturesOf(const std::string& text, const std::regex& pattern)
{
    std::vector<std::string> all;
    for (std::sregex_iterator it(text.begin(), text.end(), pattern), end; it != end; ++it)
        all.push_back((*it)[1].str());
    return all;
}

std::vector<std::string> textsOf(const fs::path& file)
{
    const std::string content = contentOf(file);
    if (file.extension() == ".ts") {
        static const std::regex kElement("<(?:source|translation|numerusform)[^>]*>([^<]*)</"
                                         "(?:source|translation|numerusform)>");
        return capturesOf(content, kElement);
    }
    if (file.extension() == ".cpp") {
        std::string joined = content; // "a" newline "b" is one text to the compiler
        joined = std::regex_replace(joined, std::regex("\"\\s*\n\\s*\""), "");
        static const std::regex kLiteral("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
        return capturesOf(joined, kLiteral);
    }
    return {content};
}

std::vector<fs::path> filesForPeople()
{
    const fs::path root = HAETAE_SOURCE_DIR;
    std::vector<fs::path> files;
    const auto add = [&](const fs::path& folder, const std::string& extension) {
        if (!fs::exists(root / folder))
            return;
        for (const auto& entry : fs::recursive_directory_iterator(root / folder))
            if (entry.path().extension() == extension)
                files.push_back(entry.path());
    };
    add("translations", ".ts");
    add("resources/manual", ".md");
    add("core/storage/export", ".cpp");
    if (fs::exists(root / "README.md"))
        files.push_back(root / "README.md");
    return files;
}

} // namespace

TEST_CASE("nothing people read claims to be more than a screening aid")
{
    const auto files = filesForPeople();
    REQUIRE(files.size() >= 2);
    for (const fs::path& file : files) {
        const auto texts = textsOf(file);
        CHECK_FALSE(texts.empty());
        for (const std::string& text : texts) {
            for (const std::string& claim : claimsIn(text)) {
                INFO(file.filename().string() << ": " << claim);
                CHECK(claim.empty());
            }
        }
    }
}

TEST_CASE("a claim is found and a denial is let through")
{
    for (const char* claim : {"Shows the body temperature.", "체온 36.5 °C", "발열자 발견",
             "Haetae is certified.", "Fully compliant with the standard.", "It diagnoses fever.",
             "It is not cheap. It measures body temperature.",
             "체온계로 잽니다. 체온이 높습니다."}) {
        INFO(claim);
        CHECK(claimsIn(claim).size() == 1);
    }
    for (const char* fine :
        {"Haetae is not a diagnosis.", "체온계로 다시 확인하세요.",
            "체온을 재는 의료기기가 아닙니다.", "The body temperature on the clinical thermometer.",
            "It makes no diagnosis\nand is never certified.", "skin temperature 36.6 °C",
            "As on the certificate of the reference."}) {
        INFO(fine);
        CHECK(claimsIn(fine).empty());
    }
}
