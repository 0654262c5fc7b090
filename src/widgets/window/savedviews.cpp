// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/savedviews.h"

#include "commands/errors.h"
#include "viewmodels/errortext.h"
#include "widgets/theme/plaintext.h"

#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>

namespace palier {

namespace {

/** A name as the text of an action. */
QString actionText(const QString &name)
{
    return oneLine(name).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

SavedViews::SavedViews(QWidget *parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("savedViews"));
    setProperty("filter", true);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(InstantPopup);
    setMenu(new QMenu(this));
    nameAll();
}

void SavedViews::nameAll()
{
    setText(tr("&Views"));
    setToolTip(plainTip(tr("Saved views")));
    setAccessibleName(tr("Saved views"));
    fill();
}

void SavedViews::setHouse(Gateway *gateway, Requests *requests)
{
    m_gateway = gateway;
    m_requests = requests;
    m_asked.cancel();
    m_receipt.cancel();
    m_saved.clear();
    fill();
    reload();
}

void SavedViews::reload()
{
    if (!m_requests)
        return;
    m_asked = m_requests->savedViews([this](const Result<QMap<QString, View>> &saved) {
        if (saved)
            m_saved = *saved;
        fill();
    });
}

void SavedViews::fill()
{
    menu()->clear();
    for (auto view = m_saved.cbegin(); view != m_saved.cend(); ++view)
        connect(menu()->addAction(actionText(view.key())), &QAction::triggered, this,
            [this, chosen = view.value()] { Q_EMIT viewChosen(chosen); });
    if (m_saved.isEmpty())
        menu()->addAction(tr("No view is saved yet"))->setEnabled(false);
    menu()->addSeparator();
    QAction *keep = menu()->addAction(tr("&Save this view…"));
    keep->setObjectName(QStringLiteral("saveView"));
    keep->setEnabled(m_gateway);
    connect(keep, &QAction::triggered, this, [this] { askName({}, {}); });
    QMenu *removing = menu()->addMenu(tr("&Remove"));
    removing->setEnabled(!m_saved.isEmpty() && m_gateway);
    for (auto view = m_saved.cbegin(); view != m_saved.cend(); ++view)
        connect(removing->addAction(actionText(view.key())), &QAction::triggered, this,
            [this, name = view.key()] { askToRemove(name); });
}

/** What was typed comes back with what was wrong with it. */
void SavedViews::askName(const QString &name, const QString &problem)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("viewName"));
    dialog->setWindowTitle(tr("Save this view"));
    dialog->setLabelText(problem.isEmpty() ? tr("Name of the view (period, filters, basis):") : problem);
    dialog->setTextValue(name);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &typed) { save(typed, false); });
    dialog->open();
}

void SavedViews::save(const QString &name, bool replace)
{
    if (m_gateway)
        m_receipt = m_gateway->submit(
            SaveView{name, m_view, replace}, [this, name](const Receipt &receipt) { takeReceipt(receipt, name); });
}

void SavedViews::takeReceipt(const Receipt &receipt, const QString &name)
{
    if (receipt.isDone())
        return reload();
    if (receipt.error->code == errors::ViewNameMissing)
        return askName(name, errorText(*receipt.error));
    if (receipt.outcome != Receipt::Outcome::Conflict)
        return tell(errorText(*receipt.error));
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Save this view"), errorText(*receipt.error), QMessageBox::Yes | QMessageBox::No, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->button(QMessageBox::Yes)->setText(tr("&Replace"));
    box->button(QMessageBox::No)->setText(tr("&Another name"));
    const QAbstractButton *replace = box->button(QMessageBox::Yes);
    connect(box, &QMessageBox::buttonClicked, this, [this, replace, name](const QAbstractButton *button) {
        if (button == replace)
            save(name, true);
        else
            askName(name, {});
    });
    box->open();
}

/** It may have taken a while to make, others may use it, and nothing brings it back. */
void SavedViews::askToRemove(const QString &name)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Saved views"),
        tr("Remove the view “%1”? Everybody who opens this workspace loses it.").arg(oneLine(name)),
        QMessageBox::Yes | QMessageBox::No, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("removeView"));
    box->setTextFormat(Qt::PlainText);
    box->button(QMessageBox::Yes)->setText(tr("&Remove"));
    box->button(QMessageBox::No)->setText(tr("&Keep"));
    box->setDefaultButton(QMessageBox::No);
    const QAbstractButton *yes = box->button(QMessageBox::Yes);
    connect(box, &QMessageBox::buttonClicked, this, [this, yes, name](const QAbstractButton *button) {
        if (button == yes)
            remove(name);
    });
    box->open();
}

void SavedViews::remove(const QString &name)
{
    if (!m_gateway)
        return;
    m_receipt = m_gateway->submit(RemoveView{name}, [this](const Receipt &receipt) {
        if (receipt.isDone())
            reload();
        else
            tell(errorText(*receipt.error));
    });
}

void SavedViews::tell(const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Saved views"), text, QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

} // namespace palier
