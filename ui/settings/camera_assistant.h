// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

#include "settings/camera_probe.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace haetae::ui {

class CameraErrand;
class CameraShown;
class FormLine;
class SettingsField;

/// Finds a camera, tries it once a click, shows its first pictures and what is missing, and hands
/// it over. It writes nothing and keeps no password. *thread-bound* (UI)
class CameraAssistant final : public QFrame {
    Q_OBJECT
public:
    CameraAssistant(CameraProbe probe, QStringList kinds, QWidget* parent = nullptr);

    void begin(); ///< empty fields, and a search
    /// As tried: name, back end, address and user; its id is the taker's to give.
    [[nodiscard]] const CameraTrialOrder& chosen() const { return tried_; }
    void retranslate();

Q_SIGNALS:
    void taken(); ///< chosen() is wanted
    void closed();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    enum class Step { Where, Trying, Failed, Shown };
    void lay();
    void wire();
    void search();
    void take(const Result<std::vector<FoundCamera>>& found);
    void fillList();
    void pick(int row);
    [[nodiscard]] bool mayTry();
    void tryOnce();
    void take(std::shared_ptr<const CameraTrial> trial);
    void edited();
    void add();
    void end();
    void showStep(Step step);

    CameraProbe probe_;
    CameraErrand* searching_;
    CameraErrand* trying_;
    Step step_ = Step::Where;
    std::optional<std::vector<FoundCamera>> found_; ///< empty: being searched for, or failed
    std::optional<Error> searchError_;
    CameraTrialOrder tried_;
    std::shared_ptr<const CameraTrial> trial_;
    QLabel* title_;
    QLabel* where_;
    QListWidget* list_;
    QLabel* listState_;
    QPushButton* again_;
    QComboBox* kind_;
    QLineEdit* address_;
    SettingsField* kindField_;
    SettingsField* addressField_;
    QLabel* who_;
    FormLine* user_;
    FormLine* password_;
    QPushButton* try_;
    QLabel* tryState_;
    QLabel* what_;
    CameraShown* shown_;
    QLineEdit* name_;
    SettingsField* nameField_;
    QPushButton* add_;
    QPushButton* cancel_;
};

} // namespace haetae::ui
