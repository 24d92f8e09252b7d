// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/output_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

#include "settings/output_fields.h"
#include "settings/settings_field.h"
#include "theme/output_words.h"

namespace haetae::ui {
namespace {

constexpr int kLargest = 100'000; // of any number here; the settings know each one's own range
constexpr int kNoNumber = -1; // shown as "none"

} // namespace

/// Makes the control of each key, with its value. *value*
class FormMaker {
public:
    explicit FormMaker(OutputForm& form) : form_(&form) { }

    void value(const char*, const OutputKind&) { } // chosen once, when it is added
    void value(const char* key, const std::string& text)
    {
        auto* line = new QLineEdit(QString::fromStdString(text));
        line->setMaxLength(500);
        line->setMaximumWidth(640);
        if (QLatin1String(key) == QLatin1String("url"))
            line->setEchoMode(QLineEdit::Password);
        QObject::connect(line, &QLineEdit::textChanged, form_, &OutputForm::edited);
        form_->addField(key, line);
    }
    void value(const char* key, const bool& yes)
    {
        auto* box = new QCheckBox;
        box->setChecked(yes);
        QObject::connect(box, &QCheckBox::toggled, form_, &OutputForm::edited);
        form_->addField(key, box);
    }
    void value(const char* key, const int& number) { addNumber(key, number, 0); }
    void value(const char* key, const std::optional<int>& number)
    {
        addNumber(key, number.value_or(kNoNumber), kNoNumber);
    }
    void value(const char* key, const std::chrono::seconds& time)
    {
        addNumber(key, static_cast<int>(time.count()), 0)->setSuffix(QStringLiteral(" s"));
    }
    void value(const char* key, const UsbLampModel& model)
    {
        addChoice(key, model, {UsbLampModel::Lr6Usb, UsbLampModel::Blink1});
    }
    void value(const char* key, const PnsModel& model)
    {
        addChoice(key, model, {PnsModel::Lr5, PnsModel::La6});
    }

private:
    QSpinBox* addNumber(const char* key, int number, int least)
    {
        auto* box = new QSpinBox;
        box->setRange(least, kLargest);
        box->setValue(number);
        box->setMaximumWidth(220);
        ignoreStrayWheel(*box);
        QObject::connect(box, &QSpinBox::valueChanged, form_, &OutputForm::edited);
        form_->addField(key, box);
        return box;
    }
    template <class Model>
    void addChoice(const char* key, Model now, std::initializer_list<Model> all)
    {
        auto* box = new QComboBox;
        for (const Model one : all)
            box->addItem(word(one), static_cast<int>(one));
        box->setCurrentIndex(box->findData(static_cast<int>(now)));
        box->setMaximumWidth(320);
        ignoreStrayWheel(*box);
        QObject::connect(box, &QComboBox::currentIndexChanged, form_, &OutputForm::edited);
        form_->addField(key, box);
    }

    OutputForm* form_;
};

/// Takes what was typed back into the members. *value*
class FormReader {
public:
    explicit FormReader(const OutputForm& form) : form_(&form) { }

    void value(const char*, OutputKind&) const { }
    void value(const char* key, std::string& text) const
    {
        text = control<QLineEdit>(key).text().trimmed().toStdString();
    }
    void value(const char* key, bool& yes) const { yes = control<QCheckBox>(key).isChecked(); }
    void value(const char* key, int& number) const { number = control<QSpinBox>(key).value(); }
    void value(const char* key, std::optional<int>& number) const
    {
        const int shown = control<QSpinBox>(key).value();
        number = shown == kNoNumber ? std::nullopt : std::optional(shown);
    }
    void value(const char* key, std::chrono::seconds& time) const
    {
        time = std::chrono::seconds(control<QSpinBox>(key).value());
    }
    template <class Model>
    void value(const char* key, Model& model) const
    {
        model = static_cast<Model>(control<QComboBox>(key).currentData().toInt());
    }

private:
    template <class Control>
    [[nodiscard]] Control& control(const char* key) const
    {
        return *static_cast<Control*>(form_->controls_.at(QLatin1String(key)));
    }
    const OutputForm* form_;
};

OutputForm::OutputForm(const OutputConfig& config, const QString& name, QWidget* parent)
    : QWidget(parent),
      before_(config),
      name_(name),
      column_(new QVBoxLayout(this))
{
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(12);
    FormMaker maker(*this);
    visitOutput(before_, maker);
    setFocusProxy(controls_.at(QStringLiteral("name")));
    connect(this, &OutputForm::edited, this, &OutputForm::clearErrors);
    retranslate();
}

void OutputForm::addField(const char* key, QWidget* control)
{
    const QString named = QLatin1String(key);
    const QByteArray objectName = (name_ + QLatin1Char('_') + named).toLatin1();
    controls_[named] = control;
    if (qobject_cast<QCheckBox*>(control)) {
        control->setObjectName(QLatin1String(objectName));
        column_->addWidget(control);
        return;
    }
    fields_[named] = new SettingsField(control, objectName.constData(), this);
    column_->addWidget(fields_[named]);
}

OutputConfig OutputForm::typed() const
{
    OutputConfig config = before_;
    const FormReader reader(*this);
    visitOutput(config, reader);
    return config;
}

bool OutputForm::setError(const QString& key)
{
    const auto field = fields_.find(key);
    if (field == fields_.end())
        return false;
    field->second->setError(outputKeyWords(key).error);
    return true;
}

void OutputForm::clearErrors()
{
    for (const auto& [key, field] : fields_)
        field->setError({});
}

void OutputForm::retranslate()
{
    for (const auto& [key, control] : controls_) {
        const OutputKeyWords words = outputKeyWords(key);
        if (auto* box = qobject_cast<QCheckBox*>(control))
            box->setText(words.label);
        else
            fields_.at(key)->setWords(words.label, words.hint);
        if (auto* number = qobject_cast<QSpinBox*>(control); number && number->minimum() < 0)
            number->setSpecialValueText(tr("none"));
    }
    if (const auto port = controls_.find(QStringLiteral("port"));
        port != controls_.end() && before_.kind == OutputKind::Mqtt)
        static_cast<QSpinBox*>(port->second)->setSpecialValueText(tr("as usual"));
}

} // namespace haetae::ui
