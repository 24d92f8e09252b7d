// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "bridge/console_link.h"
#include "theme/tokens.h"
#include "visitor/visitor_message.h"

namespace haetae::ui {

/// The second window, for whoever stands before the camera: one pictogram, one sentence in Korean
/// and English. No number, no face, no colour of alarm: a bystander learns nothing about anybody.
/// *thread-bound* (UI thread)
class VisitorWindow final : public QWidget {
    Q_OBJECT
public:
    /// Of this entrance; of the first when it is empty or unknown.
    explicit VisitorWindow(
        ConsoleLink& link, const CameraId& entrance = {}, QWidget* parent = nullptr);

    [[nodiscard]] VisitorMessage shown() const { return shown_; }
    /// A message stays at least so long, or nobody could read it.
    static constexpr std::chrono::milliseconds kShortest{900};

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void tick();
    void tell(VisitorMessage message);
    void retranslate();
    void follow(const VisitorScreen& visitors);
    [[nodiscard]] std::optional<ThermalRect> spot() const;

    ConsoleLink* link_;
    CameraId entrance_;
    const Colours& colours_; ///< of the scheme in force
    VisitorMessage shown_ = VisitorMessage::StaffWillHelp;
    std::optional<MonotonicTime> since_; ///< empty: nothing shown has to be read to its end
    bool simulated_ = false;
    bool englishFirst_ = false;
};

} // namespace haetae::ui
