// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "model/skin_reading.h"

namespace haetae::ui {

/// A drawn head with the place marked where the skin temperature was taken: stands where a picture
/// would, which is not kept. *thread-bound* (UI)
class SiteSymbol final : public QWidget {
    Q_OBJECT
public:
    explicit SiteSymbol(QWidget* parent = nullptr);
    void setSite(std::optional<FacialSite> site);
    [[nodiscard]] QSize sizeHint() const override { return {72, 84}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<FacialSite> site_;
};

} // namespace haetae::ui
