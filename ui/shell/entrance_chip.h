// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "bridge/console_link.h"
#include "theme/tokens.h"

namespace haetae::ui {

/// Whether an entrance can judge people now, as colour and symbol and word. *thread-bound* (UI
/// thread)
class EntranceChip final : public QLabel {
    Q_OBJECT
public:
    enum class State { Waiting, Judging, NotJudging, SiteInDoubt, NoPicture, Paused };
    EntranceChip(const CameraId& camera, QString name, QWidget* parent = nullptr);

    /// By the newest snapshot (null while none has come) and what the link says of the picture.
    void follow(const SnapshotPtr& snapshot, CameraCondition condition);
    void setName(const QString& name);
    void setShort(bool isShort); ///< only symbol and name, where the header has no more room
    [[nodiscard]] State state() const { return state_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    QString name_;
    bool short_ = false;
    const Colours& colours_; ///< of the scheme in force
    State state_ = State::Waiting;
    ReferenceCondition reference_ = ReferenceCondition::Searching;
    CameraCondition camera_ = CameraCondition::Connecting;
    QString until_; ///< the screening is paused; empty: nobody knows
};

} // namespace haetae::ui
