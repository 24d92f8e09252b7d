// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/album_page.h"

#include <QCoreApplication>

#include "theme/words.h"

namespace haetae::ui {
namespace {

/// Where lupdate finds these words.
struct AlbumPage {
    Q_DECLARE_TR_FUNCTIONS(AlbumPage)
};

QString caption(const std::string& name)
{
    if (name == "log")
        return AlbumPage::tr(
            "The log of the simulated day: filter it, acknowledge, export it as CSV.");
    if (name == "settings")
        return AlbumPage::tr("The settings: limit, reference and language, with OK and Cancel.");
    return sceneCaption(name);
}

QString section(const std::vector<AlbumPicture>& pictures, const QString& table, bool korean)
{
    QString html =
        QStringLiteral("<section lang=\"%1\"><h1>%2</h1><p class=\"sim\">SIMULATION</p><p>%3</p>")
            .arg(korean ? "ko" : "en",
                AlbumPage::tr("Haetae: one simulated entrance").toHtmlEscaped(),
                AlbumPage::tr(
                    "A screening aid, not a medical device: an elevated reading is rechecked with "
                    "a clinical thermometer.")
                    .toHtmlEscaped());
    for (const auto& picture : pictures) {
        const QString text = caption(picture.name).toHtmlEscaped();
        html += QStringLiteral(
            "<figure><img src=\"%1\" alt=\"%2\"><figcaption>%2</figcaption></figure>")
                    .arg(korean ? picture.korean : picture.english, text);
    }
    html += QStringLiteral("<p><a href=\"%1\">%2</a></p></section>")
                .arg(table, AlbumPage::tr("The day's log as CSV").toHtmlEscaped());
    return html;
}

} // namespace

QString albumPage(const std::vector<AlbumPicture>& pictures, const QString& table,
    const std::function<void(Language)>& ask)
{
    QString html = QStringLiteral(
        "<!doctype html><html><head><meta charset=\"utf-8\"><title>Haetae 해태</title><style>"
        "body{margin:0 auto;max-width:1200px;padding:24px;background:#0d1117;color:#e8eef4;"
        "font:18px/1.5 \"Nanum Gothic\",NanumGothic,sans-serif}img{width:100%;border:1px solid "
        "#2c3643}"
        "figure{margin:24px "
        "0}figcaption{color:#9fb0c0}.sim{color:#ffd98a}a{color:#56b4e9}</style></head><body>");
    for (const Language language : {Language::Korean, Language::English}) {
        ask(language);
        html += section(pictures, table, language == Language::Korean);
    }
    return html + QStringLiteral("</body></html>\n");
}

} // namespace haetae::ui
