// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/charts/charttablemodel.h"
#include "widgets/cards/card.h"
#include "widgets/cards/tableclip.h"
#include "widgets/charts/chartview.h"
#include "widgets/theme/tokens.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QToolButton>

// What the menu of a card does: its table and its picture leave the program.

namespace palier {

void Card::setUpMenu()
{
    m_menu = new QMenu(this);
    m_menu->setObjectName(QStringLiteral("chartMenu"));
    m_asTable = m_menu->addAction({}, this, &Card::setShowsTable);
    m_asTable->setCheckable(true);
    m_menu->addSeparator();
    m_copyTable = m_menu->addAction({}, this, &Card::copyTable);
    m_copyPicture = m_menu->addAction({}, this, &Card::copyPicture);
    m_savePicture = m_menu->addAction({}, this, &Card::askWhereToSave);
    m_asTable->setObjectName(QStringLiteral("showAsTable"));
    m_copyTable->setObjectName(QStringLiteral("copyTable"));
    m_copyPicture->setObjectName(QStringLiteral("copyPicture"));
    m_savePicture->setObjectName(QStringLiteral("savePicture"));
    m_menuButton->setMenu(m_menu);
    nameMenu();
}

/** The key for it, or the right button, anywhere on a card with a chart. */
void Card::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_chart)
        m_menu->popup(event->globalPos());
    event->setAccepted(m_chart);
}

/** Keyboards without a key for menus have Shift+F10. */
void Card::keyPressEvent(QKeyEvent *event)
{
    if (m_chart && event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier)
        m_menu->popup(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height())));
    else
        Surface::keyPressEvent(event);
}

void Card::nameMenu()
{
    if (!m_menu)
        return;
    m_asTable->setText(tr("Show as &table"));
    m_copyTable->setText(tr("&Copy as table"));
    m_copyPicture->setText(tr("Copy &picture"));
    m_savePicture->setText(tr("&Save picture…"));
    m_menuButton->setAccessibleName(tr("Menu of “%1”").arg(title()));
    m_menuButton->setToolTip(tr("Table, copy, picture"));
}

void Card::copyTable() const
{
    if (!m_chart)
        return;
    auto *data = new QMimeData;
    data->setText(tabSeparated(m_chart->table()));
    data->setHtml(htmlTable(m_chart->table()));
    QGuiApplication::clipboard()->setMimeData(data);
}

void Card::copyPicture()
{
    QGuiApplication::clipboard()->setImage(picture());
}

QImage Card::picture()
{
    constexpr int Sharpness = 2;
    QImage image(size() * Sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(Sharpness);
    QPainter painter(&image);
    paintPicture(painter);
    return image;
}

/** Without rounded corners and border: what is pasted into a document needs neither. */
void Card::paintPicture(QPainter &painter)
{
    painter.fillRect(rect(), tokensOf(palette()).surface);
    for (QWidget *label : std::initializer_list<QWidget *>{m_title, m_subtitle})
        label->render(&painter, label->mapTo(this, QPoint()), {}, {});
    if (!m_chart)
        return;
    painter.translate(m_chart->mapTo(this, QPoint()));
    m_chart->paintPicture(painter);
}

bool Card::saveSvg(const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setSize(size());
    generator.setViewBox(rect());
    generator.setTitle(title());
    {
        QPainter painter(&generator);
        paintPicture(painter);
    }
    return file.commit();
}

bool Card::savePicture(const QString &path)
{
    if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        return saveSvg(path);
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && picture().save(&file, "PNG") && file.commit();
}

void Card::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)")});
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(fileNameOf(title()));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("*.svg")) ? QStringLiteral("svg") : QStringLiteral("png"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &Card::saveOrTell);
    dialog->open();
}

void Card::saveOrTell(const QString &path)
{
    if (savePicture(path))
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Save picture"), {}, QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("The picture could not be written to %1. Choose another folder.").arg(path));
    box->open();
}

} // namespace palier
