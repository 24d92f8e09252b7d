// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/export/xlsx.h"

#include <array>
#include <cstdint>
#include <vector>

#include "storage/export/export_cells.h"
#include "storage/export/zip_writer.h"

namespace haetae {
namespace {

constexpr std::int64_t kRowsOnSheet = 1'048'576 - 2; // the format's, less notice and names
constexpr std::size_t kMostUnits = 32'767; // UTF-16 units in a cell
constexpr std::string_view kCut = " [cut off: the CSV table and the bundle hold it all]";
constexpr std::size_t kChunkBytes = 256 * 1024;
constexpr const char* kXml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr const char* kSheetSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr const char* kLinkSpace =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

// The order of cellXfs in styles.xml.
enum class Style { Plain, Bold, OneDecimal, TwoDecimals };

/// Bytes of the UTF-8 character at the front, 0 if it is none (RFC 3629).
std::size_t characterBytes(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto follows = [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i)
            if (i >= text.size() || (byte(i) & 0xc0U) != 0x80U)
                return false;
        return true;
    };
    if (byte(0) < 0x80)
        return 1;
    if (byte(0) >= 0xc2 && byte(0) <= 0xdf)
        return follows(1, 2) ? 2 : 0;
    if (byte(0) >= 0xe0 && byte(0) <= 0xef) {
        if (!follows(1, 3) || (byte(0) == 0xe0 && byte(1) < 0xa0)
            || (byte(0) == 0xed && byte(1) > 0x9f))
            return 0;
        return 3;
    }
    if (byte(0) >= 0xf0 && byte(0) <= 0xf4) {
        if (!follows(1, 4) || (byte(0) == 0xf0 && byte(1) < 0x90)
            || (byte(0) == 0xf4 && byte(1) > 0x8f))
            return 0;
        return 4;
    }
    return 0;
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Whether a reader would take what stands here for an escape of ours.
bool looksEscaped(std::string_view text)
{
    return text.size() >= 7 && text[0] == '_' && text[1] == 'x' && isHex(text[2]) && isHex(text[3])
        && isHex(text[4]) && isHex(text[5]) && text[6] == '_';
}

void appendEscape(std::string& out, unsigned unit)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    out += "_x";
    for (int shift = 12; shift >= 0; shift -= 4)
        out.push_back(kDigits[(unit >> shift) & 0xfU]);
    out += "_";
}

/// One character of text, as XML; returns the bytes it took.
std::size_t appendCharacter(std::string& out, std::string_view text)
{
    const std::size_t bytes = characterBytes(text);
    if (bytes == 0) {
        out += "\xEF\xBF\xBD";
        return 1;
    }
    const auto character = text.substr(0, bytes);
    const auto first = static_cast<unsigned char>(text.front());
    if (first == '&')
        out += "&amp;";
    else if (first == '<')
        out += "&lt;";
    else if (first == '>')
        out += "&gt;";
    else if (first < 0x20 && first != '\t' && first != '\n') // XML turns \r into \n
        appendEscape(out, first);
    else if (looksEscaped(text))
        out += "_x005F_";
    else if (character == "\xEF\xBF\xBE" || character == "\xEF\xBF\xBF")
        appendEscape(out, character.back() == '\xBE' ? 0xfffeU : 0xffffU);
    else
        out.append(character);
    return bytes;
}

/// Most text is printable ASCII without a special character and is copied as it is.
bool isPlain(std::string_view text)
{
    if (text.size() > kMostUnits)
        return false;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte > 0x7e || c == '&' || c == '<' || c == '>')
            return false;
    }
    return text.find("_x") == text.npos;
}

void appendText(std::string& out, std::string_view text)
{
    if (isPlain(text)) {
        out.append(text);
        return;
    }
    // 32767 bytes or fewer cannot be more units, and no character is more units than bytes.
    const bool mayBeLong = text.size() > kMostUnits;
    std::size_t units = 0;
    while (!text.empty()) {
        const std::size_t bytes = characterBytes(text);
        units += bytes == 4 ? 2 : 1;
        if (mayBeLong && units > kMostUnits - kCut.size()) {
            out.append(kCut);
            return;
        }
        text.remove_prefix(appendCharacter(out, text));
    }
}

/// "A", "B" ... "AA" for the columns of a table.
std::string columnLetters(std::size_t column)
{
    std::string letters;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return letters;
}

void appendCell(std::string& out, std::string_view reference, const ExportCell& cell, Style style)
{
    if (cell.text.empty())
        return;
    out.append("<c r=\"").append(reference);
    if (style != Style::Plain)
        out.append("\" s=\"").append(std::to_string(static_cast<int>(style)));
    if (cell.number) {
        out.append("\"><v>").append(cell.text).append("</v></c>");
        return;
    }
    out.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    appendText(out, cell.text);
    out.append("</t></is></c>");
}

Style styleOf(const ExportColumn& column)
{
    return column.decimals == 2 ? Style::TwoDecimals
        : column.decimals == 1  ? Style::OneDecimal
                                : Style::Plain;
}

/// The workbook, part by part, in the order in which they are known. *thread-bound*
class Workbook {
public:
    Workbook(AtomicFile out, const ExportRows& rows) : zip_(std::move(out)), rows_(&rows)
    {
        for (std::size_t i = 0; i < exportColumns().size(); ++i)
            letters_.push_back(columnLetters(i));
    }

    Result<void> add(const LogEntry& entry)
    {
        if (onSheet_ == kRowsOnSheet || sheets_ == 0) {
            if (auto done = beginSheet(); !done)
                return done;
        }
        fillCells(cells_, entry, rows_->origin());
        ++onSheet_;
        appendRow(onSheet_ + 2, false);
        return text_.size() < kChunkBytes ? Result<void>() : flush();
    }

    Result<void> finish()
    {
        if (sheets_ == 0) {
            if (auto done = beginSheet(); !done)
                return done;
        }
        if (auto done = endSheet(); !done)
            return done;
        if (auto done = writeParts(); !done)
            return done;
        return zip_.finish();
    }

private:
    Result<void> flush()
    {
        auto done = zip_.write(text_);
        text_.clear();
        return done;
    }

    Result<void> part(const std::string& name, const std::string& text)
    {
        if (auto done = zip_.begin(name); !done)
            return done;
        return zip_.write(kXml + text);
    }

    void appendRow(std::int64_t number, bool bold)
    {
        const std::string row = std::to_string(number);
        text_.append("<row r=\"").append(row).append("\">");
        for (std::size_t i = 0; i < cells_.size(); ++i) {
            reference_.assign(letters_[i]).append(row);
            appendCell(
                text_, reference_, cells_[i], bold ? Style::Bold : styleOf(exportColumns()[i]));
        }
        text_ += "</row>";
    }

    Result<void> beginSheet()
    {
        if (sheets_ > 0) {
            if (auto done = endSheet(); !done)
                return done;
        }
        ++sheets_;
        onSheet_ = 0;
        if (auto done = zip_.begin("xl/worksheets/sheet" + std::to_string(sheets_) + ".xml"); !done)
            return done;
        text_ = std::string(kXml) + "<worksheet xmlns=\"" + kSheetSpace
            + "\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"2\""
              " topLeftCell=\"A3\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView>"
              "</sheetViews><cols><col min=\"1\" max=\"1\" width=\"28\" customWidth=\"1\"/>"
              "<col min=\"2\" max=\""
            + std::to_string(letters_.size()) + "\" width=\"18\" customWidth=\"1\"/></cols>"
            + "<sheetData>";
        cells_.assign(1,
            {exportNotice(rows_->origin(), rows_->newestJudged())
                    + "; the evidence behind judged rows is in the CSV table and the bundle",
                false});
        appendRow(1, true);
        cells_.clear();
        for (const ExportColumn& column : exportColumns())
            cells_.push_back({std::string(column.name), false});
        appendRow(2, true);
        return flush();
    }

    Result<void> endSheet()
    {
        text_ += "</sheetData><autoFilter ref=\"A2:" + letters_.back()
            + std::to_string(onSheet_ + 2) + "\"/></worksheet>";
        return flush();
    }

    Result<void> writeParts()
    {
        std::string types;
        std::string sheets;
        std::string links;
        for (int i = 1; i <= sheets_; ++i) {
            const std::string number = std::to_string(i);
            types += "<Override PartName=\"/xl/worksheets/sheet" + number
                + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                  ".spreadsheetml.worksheet+xml\"/>";
            sheets += "<sheet name=\"Log" + (i == 1 ? "" : " " + number) + "\" sheetId=\"" + number
                + "\" r:id=\"rId" + number + "\"/>";
            links += "<Relationship Id=\"rId" + number + "\" Type=\"" + kLinkSpace
                + "/worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>";
        }
        const std::string packageSpace =
            "http://schemas.openxmlformats.org/package/2006/relationships";
        const std::array<std::array<std::string, 2>, 5> parts{{
            {"[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package"
                ".relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd"
                ".openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd"
                ".openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
                    + types + "</Types>"},
            {"_rels/.rels",
                "<Relationships xmlns=\"" + packageSpace + "\"><Relationship Id=\"rId1\" Type=\""
                    + kLinkSpace
                    + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
            {"xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + packageSpace + "\">" + links
                    + "<Relationship Id=\"styles\" Type=\"" + kLinkSpace
                    + "/styles\" Target=\"styles.xml\"/></Relationships>"},
            {"xl/workbook.xml",
                std::string("<workbook xmlns=\"") + kSheetSpace + "\" xmlns:r=\"" + kLinkSpace
                    + "\"><sheets>" + sheets + "</sheets></workbook>"},
            {"xl/styles.xml", styles()},
        }};
        for (const auto& [name, text] : parts) {
            if (auto done = part(name, text); !done)
                return done;
        }
        return {};
    }

    // In the order of Style.
    static std::string styles()
    {
        return std::string("<styleSheet xmlns=\"") + kSheetSpace
            + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"0.0\"/></numFmts>"
              "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
              "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
              "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
              "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
              "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/>"
              "</cellStyleXfs><cellXfs count=\"4\"><xf/><xf fontId=\"1\" applyFont=\"1\"/>"
              "<xf numFmtId=\"164\" applyNumberFormat=\"1\"/>"
              "<xf numFmtId=\"2\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";
    }

    ZipWriter zip_;
    const ExportRows* rows_;
    std::vector<std::string> letters_;
    std::vector<ExportCell> cells_;
    std::string reference_;
    std::string text_;
    int sheets_ = 0;
    std::int64_t onSheet_ = 0;
};

} // namespace

std::string xlsxText(std::string_view text)
{
    std::string out;
    appendText(out, text);
    return out;
}

Result<ExportSummary> exportXlsx(const std::filesystem::path& database, const LogFilter& filter,
    const std::filesystem::path& file, const ExportWatch& watch)
{
    const auto rows = ExportRows::open(database, filter);
    if (!rows)
        return rows.error();
    auto out = AtomicFile::create(file);
    if (!out)
        return out.error();
    Workbook workbook(std::move(*out), *rows);
    auto done = rows->each(
        watch, [&workbook](const LogEntry& entry) { return workbook.add(entry); },
        Evidence::LeftOut);
    if (done)
        done = workbook.finish();
    if (!done)
        return done.error();
    return ExportSummary{file, rows->count()};
}

} // namespace haetae
