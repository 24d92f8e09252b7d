// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/wall_layouts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cerrno>
#include <cmath>
#include <fstream>
#include <iterator>

#include "base/atomic_file.h"

namespace haetae::ui {
namespace {

constexpr std::uintmax_t kLargestFile = 256 * 1024;

TileView viewOf(const QJsonObject& object)
{
    TileView view;
    view.mode = viewModeFromToken(object[QStringLiteral("view")].toString()).value_or(view.mode);
    view.palette =
        paletteFromToken(object[QStringLiteral("palette")].toString()).value_or(view.palette);
    view.blend = std::clamp(object[QStringLiteral("blend")].toDouble(view.blend), 0.0, 1.0);
    view.isotherm = object[QStringLiteral("isotherm")].toBool(false);
    view.isothermDegrees =
        std::clamp(object[QStringLiteral("isotherm_c")].toDouble(view.isothermDegrees), 0.0, 120.0);
    return view;
}

QJsonObject objectOf(const TileView& view)
{
    return {{QStringLiteral("view"), token(view.mode)},
        {QStringLiteral("palette"), token(view.palette)}, {QStringLiteral("blend"), view.blend},
        {QStringLiteral("isotherm"), view.isotherm},
        {QStringLiteral("isotherm_c"), view.isothermDegrees}};
}

WallLayout layoutOf(const QJsonObject& object)
{
    WallLayout layout;
    layout.name = object[QStringLiteral("name")].toString().left(WallLayouts::kLongestName);
    for (const auto& id : object[QStringLiteral("entrances")].toArray()) {
        const CameraId camera{id.toString().toStdString()};
        auto& known = layout.entrances;
        if (std::find(known.begin(), known.end(), camera) == known.end())
            known.push_back(camera);
    }
    const QJsonObject views = object[QStringLiteral("views")].toObject();
    for (auto view = views.begin(); view != views.end(); ++view)
        layout.views[CameraId{view.key().toStdString()}] = viewOf(view->toObject());
    return layout;
}

QJsonObject objectOf(const WallLayout& layout)
{
    QJsonArray entrances;
    for (const CameraId& camera : layout.entrances)
        entrances.append(QString::fromStdString(camera.value));
    QJsonObject views;
    for (const auto& [camera, view] : layout.views)
        views[QString::fromStdString(camera.value)] = objectOf(view);
    return {{QStringLiteral("name"), layout.name}, {QStringLiteral("entrances"), entrances},
        {QStringLiteral("views"), views}};
}

} // namespace

Result<WallLayouts> WallLayouts::parse(const QByteArray& text, const QString& name)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    const QJsonValue list = document.object()[QStringLiteral("layouts")];
    if (error.error != QJsonParseError::NoError || !list.isArray())
        return fail(ErrorKind::InvalidInput, name.toStdString(),
            error.error != QJsonParseError::NoError ? error.errorString().toStdString()
                                                    : "it holds no list of layouts",
            "save the layouts again");
    WallLayouts layouts;
    const QJsonArray array = list.toArray();
    for (const auto& entry : array) {
        WallLayout layout = layoutOf(entry.toObject());
        if (layout.name.isEmpty())
            layouts.all_.front().views = std::move(layout.views);
        else
            layouts.keep(std::move(layout));
    }
    layouts.show(layouts.find(document.object()[QStringLiteral("shown")].toString()).value_or(0));
    return layouts;
}

QByteArray WallLayouts::text() const
{
    QJsonArray list;
    for (const WallLayout& layout : all_)
        list.append(objectOf(layout));
    return QJsonDocument(
        QJsonObject{{QStringLiteral("layouts"), list}, {QStringLiteral("shown"), layout().name}})
        .toJson();
}

std::optional<std::size_t> WallLayouts::find(const QString& name) const
{
    const auto found = std::find_if(
        all_.begin(), all_.end(), [&name](const WallLayout& one) { return one.name == name; });
    if (found == all_.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - all_.begin());
}

void WallLayouts::show(std::size_t index)
{
    shown_ = index < all_.size() ? index : shown_;
}

void WallLayouts::setView(const CameraId& camera, const TileView& view)
{
    all_[shown_].views[camera] = view;
}

bool WallLayouts::keep(WallLayout wanted)
{
    wanted.name = wanted.name.simplified().left(kLongestName);
    if (wanted.name.isEmpty())
        return false;
    const auto found = find(wanted.name);
    if (!found && all_.size() >= kMost)
        return false;
    shown_ = found.value_or(all_.size());
    if (!found)
        all_.emplace_back();
    all_[shown_] = std::move(wanted);
    return true;
}

bool WallLayouts::remove()
{
    if (shown_ == 0)
        return false;
    all_.erase(all_.begin() + static_cast<std::ptrdiff_t>(shown_));
    shown_ = 0;
    return true;
}

Result<WallLayouts> loadLayouts(const std::filesystem::path& file)
{
    std::error_code failed;
    const auto size = std::filesystem::file_size(file, failed);
    if (failed)
        return WallLayouts();
    std::ifstream in(file, std::ios::binary);
    std::string text;
    if (size <= kLargestFile)
        text.assign(std::istreambuf_iterator<char>(in), {});
    auto layouts = WallLayouts::parse(
        QByteArray::fromStdString(text), QString::fromStdString(file.filename().string()));
    if (!layouts) {
        auto aside = file;
        aside += ".unread";
        std::filesystem::rename(file, aside, failed);
    }
    return layouts;
}

Result<void> saveLayouts(const WallLayouts& layouts, const std::filesystem::path& file)
{
    if (file.empty())
        return {};
    auto out = AtomicFile::create(file);
    if (!out)
        return out.error();
    if (auto done = out->write(layouts.text().toStdString()); !done)
        return done;
    return out->commit();
}

int gridColumns(int tiles, const QSizeF& room)
{
    int best = 1;
    double largest = 0.0;
    for (int columns = 1; columns <= std::max(1, tiles); ++columns) {
        const int rows = (tiles + columns - 1) / columns;
        const double width = room.width() / columns;
        const double height = room.height() / rows;
        const double picture = std::min(width, height * 4.0 / 3.0);
        // Of two that are as good, the one with fewer empty places.
        const double empty = columns * rows - tiles;
        const double worth = picture * (1.0 - 0.02 * empty / std::max(1, columns * rows));
        if (worth > largest + 1e-6) {
            largest = worth;
            best = columns;
        }
    }
    return best;
}

} // namespace haetae::ui
