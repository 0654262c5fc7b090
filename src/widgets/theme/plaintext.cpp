// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/theme/plaintext.h"

#include <QToolTip>
#include <QWidget>

#include <algorithm>

namespace palier {

namespace {

constexpr qsizetype LongestLine = 400; // wider than any place to draw it
constexpr qsizetype LongestTip = 2000;

/** Breaking a pair of surrogates would leave half a character. */
QString cut(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    const bool splits = text[longest - 1].isHighSurrogate();
    return text.left(splits ? longest - 1 : longest) + QChar(0x2026);
}

} // namespace

QString oneLine(const QString &text)
{
    QString line = cut(text, LongestLine);
    const auto isControl = [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    };
    std::ranges::replace_if(line, isControl, QChar(QChar::Space));
    return line;
}

QString plainTip(const QString &text)
{
    QStringList lines = cut(text, LongestTip).split(QLatin1Char('\n'));
    for (QString &line : lines)
        line = oneLine(line).toHtmlEscaped();
    return QStringLiteral("<div>%1</div>").arg(lines.join(QStringLiteral("<br>")));
}

void showTip(QWidget *widget, const QPoint &at, const QRect &part, const QString &text)
{
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(widget->mapToGlobal(at), plainTip(text), widget, part);
}

} // namespace palier
