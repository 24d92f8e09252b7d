// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/log_select.h"

#include <cctype>

#include "storage/kept_picture.h"
#include "storage/log_columns.h"

namespace haetae {
namespace {

using sqlite::Statement;

constexpr int kFirstColumn = 6;

std::string likePattern(const std::string& text)
{
    std::string pattern = "%";
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '\\')
            pattern.push_back('\\');
        pattern.push_back(c);
    }
    return pattern + "%";
}

void addOneOf(Conditions& where, const std::string& column, const std::vector<std::string>& words)
{
    if (words.empty())
        return;
    std::string marks;
    std::vector<ColumnValue> values;
    for (const std::string& word : words) {
        marks += marks.empty() ? "?" : ", ?";
        values.emplace_back(word);
    }
    where.add(column + " IN (" + marks + ")", values);
}

void addText(
    Conditions& where, const std::string& text, bool wordsIndex, const std::optional<RowSpan>& span)
{
    if (text.empty())
        return;
    if (!wordsIndex) {
        const std::string pattern = likePattern(text);
        where.add("(actor LIKE ? ESCAPE '\\' OR reasons LIKE ? ESCAPE '\\'"
                  " OR what LIKE ? ESCAPE '\\' OR detail LIKE ? ESCAPE '\\')",
            {pattern, pattern, pattern, pattern});
        return;
    }
    const std::string query = wordsQuery(text);
    if (query.empty())
        return where.add("0", {});
    std::vector<ColumnValue> values{query};
    if (span)
        values.insert(values.end(), {span->first, span->last});
    where.add("event.id IN (SELECT rowid FROM event_text WHERE event_text MATCH ?"
            + std::string(span ? " AND rowid BETWEEN ? AND ?)" : ")"),
        values);
}

} // namespace

void Conditions::add(const std::string& condition, const std::vector<ColumnValue>& more)
{
    sql.append(sql.empty() ? " WHERE " : " AND ").append(condition);
    values.insert(values.end(), more.begin(), more.end());
}

int Conditions::bindTo(Statement& statement) const
{
    int index = 1;
    for (const ColumnValue& value : values)
        statement.bind(index++, value);
    return index;
}

std::string wordsQuery(const std::string& typed)
{
    std::string query;
    std::string word;
    bool letters = false;
    const auto end = [&] {
        if (letters)
            query.append(query.empty() ? "\"" : " \"").append(word).append("\"*");
        word.clear();
        letters = false;
    };
    for (const char c : typed) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte <= 0x20) {
            end();
            continue;
        }
        // A word of nothing but signs has no place in the index; FTS5 refuses an empty phrase.
        letters = letters || byte >= 0x80 || std::isalnum(byte) != 0;
        word.append(c == '"' ? "\"\"" : std::string(1, c));
    }
    end();
    return query;
}

Conditions conditionsOf(
    const LogFilter& filter, bool wordsIndex, const std::optional<RowSpan>& span)
{
    Conditions where;
    if (filter.from)
        where.add("wall_us >= ?", {std::int64_t{filter.from->time_since_epoch().count()}});
    if (filter.to)
        where.add("wall_us < ?", {std::int64_t{filter.to->time_since_epoch().count()}});
    std::vector<std::string> kinds;
    for (const RowKind kind : filter.kinds)
        kinds.emplace_back(token(kind));
    addOneOf(where, "kind", kinds);
    addOneOf(where, "what", filter.whats);
    const auto addOne = [&where](const char* condition, const std::string& value) {
        if (!value.empty())
            where.add(condition, {value});
    };
    addOne("camera = ?", filter.camera);
    addOne("verdict = ?", filter.verdict);
    addOne("handling = ?", filter.handling);
    addOne("actor = ?", filter.actor);
    addText(where, filter.text, wordsIndex, span);
    if (filter.before)
        where.add("event.id < ?", {filter.before->value});
    return where;
}

std::string selectSql(Evidence evidence)
{
    std::string sql = "SELECT event.id, payload_hash, prev_hash, row_hash, body,"
                      " payload.event_id IS NOT NULL";
    for (const auto name : columnNames()) {
        if (evidence == Evidence::LeftOut && name == "detail")
            sql.append(", CASE WHEN verdict = '' THEN event.detail ELSE '' END");
        else
            sql.append(", event.").append(name);
    }
    return sql + " FROM event LEFT JOIN payload ON payload.event_id = event.id";
}

LogEntry entryFrom(const Statement& statement)
{
    std::vector<ColumnValue> values;
    values.reserve(columnNames().size());
    for (std::size_t i = 0; i < columnNames().size(); ++i)
        values.push_back(statement.column(kFirstColumn + static_cast<int>(i)));
    LogEntry entry;
    entry.id = RowId{statement.integer(0)};
    entry.row = rowFrom(values);
    entry.row.payload = statement.text(4);
    entry.payloadHash = statement.text(1);
    entry.prevHash = statement.text(2);
    entry.rowHash = statement.text(3);
    entry.payloadErased = !entry.payloadHash.empty() && statement.integer(5) == 0
        && !isPictureRow(entry.row); // its digest is a picture's
    return entry;
}

Result<std::vector<LogEntry>> entriesOf(Statement& statement)
{
    std::vector<LogEntry> entries;
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return entries;
        entries.push_back(entryFrom(statement));
    }
}

Result<std::vector<RowId>> idsFrom(Statement& statement)
{
    std::vector<RowId> ids;
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return ids;
        ids.push_back(RowId{statement.integer(0)});
    }
}

} // namespace haetae
