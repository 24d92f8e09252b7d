// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <string>

#include "theme/tokens.h"

namespace haetae::ui {

/// Over the wall's bottom in a guided scene: what happens and which key answers. *thread-bound* (UI
/// thread)
class CaptionStrip final : public QWidget {
    Q_OBJECT
public:
    static constexpr int kHeight = 52;
    explicit CaptionStrip(QWidget* parent = nullptr);

    /// Machine token of the scene; empty or unknown hides the strip.
    void setScene(const std::string& scene);
    [[nodiscard]] QString text() const { return text_; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::string scene_;
    QString text_;
    const Colours& colours_; ///< of the scheme in force
};

} // namespace haetae::ui
