// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>

namespace haetae::ui {

/// Words as they stand in a room: maybe in smaller type, maybe on two lines. *value*
struct FittedWords {
    QString words;
    int pixels = 0; ///< of the type
    QSize size; ///< that they take
};

/// The words in the largest type that fits the room: on one line down to three quarters of `most`
/// pixels, else on two lines, else on one down to size::kSmallest. What fits nowhere comes back in
/// the smallest type.
[[nodiscard]] FittedWords fitWords(const QString& words, QFont font, int most, QSize room);

/// A label of one line whose type shrinks before its words are cut. *thread-bound* (UI thread)
class FittedLabel final : public QLabel {
    Q_OBJECT
    Q_PROPERTY(QSize needs READ needs)
public:
    /// pixels: of the type where the room suffices.
    explicit FittedLabel(QWidget* parent = nullptr, int pixels = 16, bool bold = false);
    void setText(const QString& words); ///< hides QLabel's
    void setPixels(int pixels);
    [[nodiscard]] const QString& words() const { return words_; }
    [[nodiscard]] QSize needs() const; ///< what the words take as they are shown
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QString words_;
    int pixels_;
};

/// A button whose type shrinks before its words are cut. *thread-bound* (UI thread)
class FittedButton final : public QPushButton {
    Q_OBJECT
    Q_PROPERTY(QSize needs READ needs)
public:
    explicit FittedButton(QWidget* parent = nullptr);
    void setText(const QString& words); ///< hides QAbstractButton's
    [[nodiscard]] const QString& words() const { return words_; }
    [[nodiscard]] QSize needs() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    [[nodiscard]] QSize frame() const; ///< around the words

    QString words_;
    bool fitting_ = false;
};

} // namespace haetae::ui
