// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>
#include <vector>

#include "desk/desk_notice.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace haetae::ui {

class KeptClipView;

/// The pictures that are kept of an alarm: first only that there are some and who may look, then,
/// when the desk has written down who asked, the pictures. They live in this widget alone and go
/// with the row. *thread-bound* (UI)
class KeptPictureView final : public QWidget {
    Q_OBJECT
public:
    explicit KeptPictureView(QWidget* parent = nullptr);

    /// Forgets what was shown. 0: there is nothing, and the widget hides.
    void offer(int pictures, bool mayLook);
    void show(const std::vector<ShownPicture>& pictures);
    void tell(const QString& sentence); ///< why there is nothing to see

Q_SIGNALS:
    void lookAsked();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void forget();
    void say(const QString& sentence);

    int offered_ = 0;
    bool mayLook_ = false;
    QLabel* words_;
    QPushButton* look_;
    QHBoxLayout* row_;
    KeptClipView* clips_;
};

} // namespace haetae::ui
