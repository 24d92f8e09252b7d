// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>
#include <filesystem>
#include <map>
#include <optional>
#include <vector>

#include "base/ids.h"
#include "base/result.h"
#include "live/tile_view.h"

namespace haetae::ui {

/// Which entrances stand on the wall, and how each is looked at. *value*
struct WallLayout {
    QString name; ///< empty: the one with all entrances that is always there
    std::vector<CameraId> entrances; ///< in the order of the grid; empty: all
    std::map<CameraId, TileView> views; ///< absent: as usual
    bool operator==(const WallLayout&) const = default;
};

/// The desk's saved layouts, as a small file beside the settings. The first is always the one with
/// all entrances. *value*
class WallLayouts {
public:
    static constexpr std::size_t kMost = 9; ///< one for each digit key
    static constexpr int kLongestName = 40;

    WallLayouts() : all_(1) { }
    /// Errors: no such file's text; names the file and what is wrong.
    [[nodiscard]] static Result<WallLayouts> parse(const QByteArray& text, const QString& name);
    [[nodiscard]] QByteArray text() const;

    [[nodiscard]] const std::vector<WallLayout>& all() const { return all_; }
    [[nodiscard]] std::size_t shown() const { return shown_; }
    [[nodiscard]] const WallLayout& layout() const { return all_[shown_]; }
    [[nodiscard]] std::optional<std::size_t> find(const QString& name) const;
    /// What --layout understands, for people: "inset, side-by-side, night".
    [[nodiscard]] QString names() const;
    void show(std::size_t index);
    /// Of the layout that is shown.
    void setView(const CameraId& camera, const TileView& view);
    /// Under this name, and shown from now on; one of the same name is replaced. False: no name,
    /// or there are kMost already.
    bool keep(WallLayout layout);
    /// The shown one, unless it is the one with all entrances.
    bool remove();

private:
    std::vector<WallLayout> all_;
    std::size_t shown_ = 0;
};

/// Without the file: only the layout with all entrances. A file that cannot be read is set aside as
/// NAME.unread and named in the error; nothing of it is lost.
[[nodiscard]] Result<WallLayouts> loadLayouts(const std::filesystem::path& file);
[[nodiscard]] Result<void> saveLayouts(
    const WallLayouts& layouts, const std::filesystem::path& file);

/// Columns of the grid in which so many tiles of 4:3 are largest in this room.
[[nodiscard]] int gridColumns(int tiles, const QSizeF& room);

} // namespace haetae::ui
