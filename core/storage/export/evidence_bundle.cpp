// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/export/evidence_bundle.h"

#include <sodium.h>

#include <array>
#include <set>
#include <vector>

#include "storage/export/csv.h"
#include "storage/export/export_cells.h"
#include "storage/export/zip_writer.h"
#include "storage/signing_key.h"

namespace haetae {
namespace {

constexpr std::size_t kChunkBytes = 64 * 1024;

/// SHA-256 of what passes by, as 64 hexadecimal digits. *thread-bound*
class Digest {
public:
    Digest() { crypto_hash_sha256_init(&state_); }
    void add(std::string_view bytes)
    {
        crypto_hash_sha256_update(
            &state_, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    }
    [[nodiscard]] std::string hex()
    {
        std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
        crypto_hash_sha256_final(&state_, digest.data());
        std::array<char, 2 * crypto_hash_sha256_BYTES + 1> text{};
        sodium_bin2hex(text.data(), text.size(), digest.data(), digest.size());
        return text.data();
    }

private:
    crypto_hash_sha256_state state_{};
};

constexpr const char* kReadMe =
    "Haetae evidence bundle: screening aid, not a medical device.\n"
    "\n"
    "rows.csv      the rows that were asked for, newest first; row_hash is each row's link of the\n"
    "              log's hash chain\n"
    "heads.jsonl   the signed ends of that chain: give this file to haetaectl log verify --head\n"
    "manifest.txt  what this bundle is, and the SHA-256 of each file in it\n"
    "manifest.sig  the Ed25519 signature of manifest.txt, 64 bytes\n"
    "key.pem       the public key that it was signed with\n"
    "pictures/     of the alarms in rows.csv, where the site keeps any and whoever made the "
    "bundle\n"
    "              may look at them; absent: none. Named by the row that says what they are\n"
    "verify.sh     checks all of it: unpack the bundle, then: sh verify.sh [KEY]\n"
    "\n"
    "The signature proves that nobody without the log's key changed a byte since it was made. "
    "That\n"
    "the key is the site's own is proved by its digits on a hand-over sheet or an earlier "
    "bundle.\n";

/// Entry by entry into one archive, each named in the manifest. *thread-bound*
class Bundle {
public:
    explicit Bundle(AtomicFile out) : zip_(std::move(out)) { }

    Result<void> add(const std::string& name, const std::string& text, unsigned mode = 0644)
    {
        if (auto done = zip_.begin(name, mode); !done)
            return done;
        Digest digest;
        digest.add(text);
        files_ += "file " + digest.hex() + " " + name + "\n";
        return zip_.write(text);
    }

    Result<void> addRows(
        const ExportRows& rows, const ExportWatch& watch, std::set<std::string>& alarms)
    {
        if (auto done = zip_.begin("rows.csv"); !done)
            return done;
        Digest digest;
        std::string text = csvHead(rows.origin(), rows.newestJudged());
        const auto flush = [&]() -> Result<void> {
            digest.add(text);
            auto done = zip_.write(text);
            text.clear();
            return done;
        };
        auto done = rows.each(watch, [&](const LogEntry& entry) -> Result<void> {
            text += csvLine(entry, rows.origin());
            alarms.insert(entry.row.alarmUuid);
            return text.size() < kChunkBytes ? Result<void>() : flush();
        });
        if (done)
            done = flush();
        files_ += "file " + digest.hex() + " rows.csv\n";
        return done;
    }

    /// pictures/ with one file a picture, named by the row that says what it is. A clip's file that
    /// was changed or is gone is left out: its row stays, and its digest tells that it is missing.
    Result<int> addPictures(const EventLog& log, const std::vector<PictureNote>& notes)
    {
        int added = 0;
        for (const PictureNote& note : notes) {
            const auto png = log.picture(note.row);
            if (!png && isClip(note.kind))
                continue;
            if (!png)
                return png.error();
            const std::string name = "pictures/row-" + std::to_string(note.row.value) + "-"
                + std::string(token(note.kind)) + (isClip(note.kind) ? ".mkv" : ".png");
            if (auto done = add(name, *png); !done)
                return done.error();
            ++added;
        }
        return added;
    }

    /// The manifest, its signature and the key; then the bundle is there.
    Result<void> finish(const std::string& about, const SigningKey& key)
    {
        const std::string manifest = about + "key " + key.publicHex() + "\n" + files_;
        const std::array<std::array<std::string, 2>, 3> last{
            {{"manifest.txt", manifest}, {"manifest.sig", bytesOfHex(key.sign(manifest), 64)},
                {"key.pem", publicKeyPem(key.publicHex())}}};
        for (const auto& [name, bytes] : last) {
            if (auto done = zip_.begin(name); !done)
                return done;
            if (auto done = zip_.write(bytes); !done)
                return done;
        }
        return zip_.finish();
    }

private:
    ZipWriter zip_;
    std::string files_;
};

/// Those of the alarms in the bundle that may be looked at now.
Result<std::vector<PictureNote>> picturesFor(
    const EventLog& log, const std::set<std::string>& alarms, const ExportWatch& watch)
{
    auto notes = log.pictureNotes({});
    if (!notes)
        return notes;
    std::erase_if(*notes, [&](const PictureNote& note) {
        return !alarms.contains(note.alarmUuid)
            || !pictureAllowed(watch.pictures, note.kind, note.taken, watch.now);
    });
    return notes;
}

} // namespace

Result<ExportSummary> exportBundle(const std::filesystem::path& database, const LogFilter& filter,
    const std::filesystem::path& file, const ExportWatch& watch)
{
    const auto rows = ExportRows::open(database, filter);
    if (!rows)
        return rows.error();
    const auto key = SigningKey::readOrMake(signingKeyOf(database));
    if (!key)
        return key.error();
    const auto heads = rows->log().heads();
    if (!heads)
        return heads.error();
    std::string lines;
    for (const SignedHead& head : *heads)
        lines += headLine(head) + "\n";
    auto out = AtomicFile::create(file);
    if (!out)
        return out.error();
    Bundle bundle(std::move(*out));
    const auto uuid = rows->log().uuid();
    const std::string about = "haetae-bundle-1\nnotice "
        + exportNotice(rows->origin(), rows->newestJudged()) + "\nlog " + (uuid ? *uuid : "")
        + "\nmade " + isoTime(SystemClock().wall()) + "\nrows " + std::to_string(rows->count())
        + "\n";
    auto done = bundle.add("README.txt", kReadMe);
    if (done)
        done = bundle.add("verify.sh", bundleVerifier(), 0755);
    if (done)
        done = bundle.add("heads.jsonl", lines);
    std::set<std::string> alarms;
    if (done)
        done = bundle.addRows(*rows, watch, alarms);
    if (!done)
        return done.error();
    const auto notes = picturesFor(rows->log(), alarms, watch);
    if (!notes)
        return notes.error();
    const auto pictures = bundle.addPictures(rows->log(), *notes);
    if (!pictures)
        return pictures.error();
    if (done = bundle.finish(about, *key); !done)
        return done.error();
    return ExportSummary{file, rows->count(), *pictures};
}

} // namespace haetae
