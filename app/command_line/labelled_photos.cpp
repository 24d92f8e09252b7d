// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/labelled_photos.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>

namespace haetae::command_line {
namespace {

namespace fs = std::filesystem;

/// What stands between from and to, searched from at on; moves at behind it.
std::optional<std::string_view> between(
    std::string_view text, std::string_view from, std::string_view to, std::size_t& at)
{
    const std::size_t begin = text.find(from, at);
    if (begin == std::string_view::npos)
        return std::nullopt;
    const std::size_t end = text.find(to, begin + from.size());
    if (end == std::string_view::npos)
        return std::nullopt;
    at = end + to.size();
    return text.substr(begin + from.size(), end - begin - from.size());
}

std::optional<double> number(std::string_view text, std::string_view from, std::string_view to)
{
    std::size_t at = 0;
    const auto written = between(text, from, to, at);
    double value = 0;
    if (!written
        || std::from_chars(written->data(), written->data() + written->size(), value).ec
            != std::errc())
        return std::nullopt;
    return value;
}

Result<std::string> readText(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    if (!in)
        return fail(ErrorKind::NotFound, file.string(), "cannot be read", "check the path");
    return text;
}

tl::unexpected<Error> brokenBox(const fs::path& file)
{
    return fail(ErrorKind::Corrupt, file.string(), "a box lacks one of its four sides",
        "give labels of PASCAL VOC or of dlib's image labeller");
}

Result<std::vector<LabelledFace>> readVoc(const fs::path& file)
{
    const auto text = readText(file);
    if (!text)
        return tl::unexpected(text.error());
    std::vector<LabelledFace> faces;
    for (std::size_t at = 0; const auto object = between(*text, "<object>", "</object>", at);) {
        const auto left = number(*object, "<xmin>", "<");
        const auto top = number(*object, "<ymin>", "<");
        const auto right = number(*object, "<xmax>", "<");
        const auto bottom = number(*object, "<ymax>", "<");
        if (!left || !top || !right || !bottom || *right <= *left || *bottom <= *top)
            return brokenBox(file);
        std::size_t begin = 0;
        const auto label = between(*object, "<name>", "<", begin);
        faces.push_back(
            {{*left, *top, *right - *left, *bottom - *top}, std::string(label.value_or("face"))});
    }
    return faces;
}

std::vector<fs::path> filesIn(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code error;
    for (auto it = fs::directory_iterator(folder, error); !error && it != fs::directory_iterator();
         it.increment(error))
        files.push_back(it->path());
    std::sort(files.begin(), files.end());
    return files;
}

tl::unexpected<Error> nothingIn(const fs::path& folder)
{
    return fail(ErrorKind::NotFound, folder.string(), "holds no labelled photos",
        "give the folder of the photos and that of their labels");
}

/// The photos of one list of dlib's.
Result<std::vector<LabelledPhoto>> readList(const fs::path& file)
{
    const auto text = readText(file);
    if (!text)
        return tl::unexpected(text.error());
    std::vector<LabelledPhoto> photos;
    for (std::size_t at = 0; const auto image = between(*text, "<image ", "</image>", at);) {
        std::size_t begin = 0;
        const auto name = between(*image, "file='", "'", begin);
        LabelledPhoto photo{file.parent_path() / name.value_or(""), {}};
        while (const auto box = between(*image, "<box ", ">", begin)) {
            const auto left = number(*box, "left='", "'");
            const auto top = number(*box, "top='", "'");
            const auto width = number(*box, "width='", "'");
            const auto height = number(*box, "height='", "'");
            if (!left || !top || !width || !height)
                return brokenBox(file);
            photo.faces.push_back({{*left, *top, *width, *height}, "face"});
        }
        photos.push_back(std::move(photo));
    }
    return photos;
}

} // namespace

Result<std::vector<LabelledPhoto>> readVocPhotos(
    const fs::path& images, const fs::path& annotations)
{
    std::vector<LabelledPhoto> photos;
    for (const fs::path& image : filesIn(images)) {
        const fs::path labels = annotations / image.filename().replace_extension(".xml");
        std::error_code error;
        if (!fs::exists(labels, error))
            continue;
        auto faces = readVoc(labels);
        if (!faces)
            return tl::unexpected(faces.error());
        photos.push_back({image, std::move(*faces)});
    }
    if (photos.empty())
        return nothingIn(images);
    return photos;
}

Result<std::vector<LabelledPhoto>> readDlibPhotos(const fs::path& folder)
{
    std::map<fs::path, LabelledPhoto> once;
    for (const fs::path& file : filesIn(folder)) {
        if (file.extension() != ".xml")
            continue;
        const auto photos = readList(file);
        if (!photos)
            return tl::unexpected(photos.error());
        for (const LabelledPhoto& photo : *photos)
            once.emplace(photo.file, photo);
    }
    std::vector<LabelledPhoto> photos;
    for (const auto& [file, photo] : once)
        photos.push_back(photo);
    if (photos.empty())
        return nothingIn(folder);
    return photos;
}

Result<std::vector<LabelledPhoto>> readDataset(std::string_view name, const fs::path& folder)
{
    if (name == "masked_faces")
        return readVocPhotos(folder / "images", folder / "xml");
    return readDlibPhotos(folder);
}

} // namespace haetae::command_line
