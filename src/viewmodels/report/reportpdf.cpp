// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/report/reportpdf.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace palier {

namespace {

constexpr int Resolution = 300; // dots an inch
constexpr qreal MarginMm = 15;
constexpr qreal FooterMm = 8;

struct PdfWords {
    Q_DECLARE_TR_FUNCTIONS(palier::PdfWords)
};

qreal dots(qreal mm)
{
    return mm / 25.4 * Resolution;
}

void setUp(QPdfWriter &writer, const QString &title)
{
    writer.setResolution(Resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(MarginMm, MarginMm, MarginMm, MarginMm), QPageLayout::Millimeter);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Palier"));
}

void paintPage(QPainter &painter, const QTextDocument &document, int page)
{
    const QRectF part(0, page * document.pageSize().height(), document.pageSize().width(), document.pageSize().height());
    painter.save();
    painter.translate(0, -part.top());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = part;
    context.palette.setColor(QPalette::Text, Qt::black);
    painter.setClipRect(part);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

void paintFooter(QPainter &painter, const QRectF &place, const QString &footer, const QString &number)
{
    QFont font(QStringLiteral("sans-serif"));
    font.setPointSizeF(7.5);
    painter.setFont(font);
    painter.setPen(QColor(0x5d, 0x68, 0x78));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignBottom, footer);
    painter.drawText(place, Qt::AlignRight | Qt::AlignBottom, number);
}

} // namespace

QByteArray reportPdf(const QString &html, const QString &title, const QString &footer)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        setUp(writer, title);
        const QSizeF page(writer.width(), writer.height());
        QTextDocument document;
        document.documentLayout()->setPaintDevice(&writer);
        document.setDocumentMargin(0);
        document.setHtml(html);
        document.setPageSize(QSizeF(page.width(), page.height() - dots(FooterMm)));
        QPainter painter(&writer);
        for (int i = 0; i < document.pageCount(); ++i) {
            if (i > 0)
                writer.newPage();
            paintPage(painter, document, i);
            const QString number = PdfWords::tr("Page %1 of %2").arg(i + 1).arg(document.pageCount());
            paintFooter(painter, QRectF(QPointF(0, 0), page), footer, number);
        }
    }
    return buffer.data();
}

} // namespace palier
