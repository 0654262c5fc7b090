// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/picturedimport.h"

#include "widgets/importing/importdialog.h"

#include <QAbstractButton>
#include <QFile>
#include <QTableView>

namespace palier::app {

namespace {

constexpr int Levels = 2;

constexpr char Log[] = "ticket,at,kind,unit,tier\n"
                       "4711,2026-01-05T09:00:00Z,opened,Desk N1,\n"
                       "4711,2026-01-05T11:30:00Z,moved,Desk N2,\n"
                       "4712,2026-01-05T09:10:00Z,opened,Desk N1,\n"
                       "4713,2026-01-06T08:00:00Z,opened,Desk N1,\n"
                       "4713,2026-01-06T15:20:00Z,moved,Field service,\n";

} // namespace

PicturedImport::PicturedImport(MainWindow &window)
{
    QFile log(m_folder.filePath(QStringLiteral("support.csv")));
    if (!log.open(QIODevice::WriteOnly) || log.write(Log) < 0)
        return;
    log.close();
    Q_EMIT window.logChosen(log.fileName());
    m_dialog = window.findChild<ImportDialog *>();
    if (m_dialog) // the window keeps its workspace
        QObject::disconnect(m_dialog, &ImportDialog::imported, nullptr, nullptr);
}

PicturedImport::~PicturedImport()
{
    delete m_dialog;
}

bool PicturedImport::reaches(int step)
{
    auto *next = m_dialog->findChild<QAbstractButton *>(QStringLiteral("next"));
    if (!next->isEnabled())
        return false;
    if (m_step < step) {
        ++m_step;
        next->click();
        return false;
    }
    return step != Levels || m_dialog->findChild<QTableView *>(QStringLiteral("levelsTable"))->model()->rowCount() > 0;
}

QWidget *PicturedImport::dialog() const
{
    return m_dialog;
}

} // namespace palier::app
