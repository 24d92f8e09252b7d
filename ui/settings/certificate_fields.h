// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model/config/reference_config.h"

class QCheckBox;
class QLineEdit;

namespace haetae::ui {

class DegreesBox;

class SettingsField;

/// A reference's calibration certificate as typed from the paper. *thread-bound* (UI)
class CertificateFields final : public QWidget {
    Q_OBJECT
public:
    explicit CertificateFields(const ReferenceCertificate& certificate, QWidget* parent = nullptr);

    void store(ReferenceCertificate& certificate) const;
    /// False when a date is none: its field says so.
    [[nodiscard]] bool check();
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    void showDependents();

    QCheckBox* hasValue_;
    DegreesBox* value_;
    QLineEdit* issued_;
    QLineEdit* expires_;
    QLineEdit* override_;
    SettingsField* valueField_;
    SettingsField* issuedField_;
    SettingsField* expiresField_;
    SettingsField* overrideField_;
};

} // namespace haetae::ui
