// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <map>

#include "model/config/output_config.h"

class QVBoxLayout;

namespace haetae::ui {

class SettingsField;

/// The fields of one output, made by walking the settings' own list of its keys, so that the page
/// and the file cannot disagree. *thread-bound* (UI)
class OutputForm final : public QWidget {
    Q_OBJECT
public:
    /// The name is part of every control's objectName: name_key.
    OutputForm(const OutputConfig& config, const QString& name, QWidget* parent);

    [[nodiscard]] OutputConfig typed() const;
    /// At the field of the key, which takes the focus; false when there is none of it.
    bool setError(const QString& key);
    void clearErrors();
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    friend class FormMaker;
    friend class FormReader;
    void addField(const char* key, QWidget* control);

    OutputConfig before_; ///< the parts that this kind has no fields for stay as they were
    QString name_;
    QVBoxLayout* column_;
    std::map<QString, QWidget*> controls_;
    std::map<QString, SettingsField*> fields_; ///< a box to tick has none: it carries its own words
};

} // namespace haetae::ui
