// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/window/mainwindow.h"

#include <QPointer>
#include <QTemporaryDir>

namespace palier {
class ImportDialog;
}

namespace palier::app {

/** Goes through the import of a small log, up to a step, for the pictures of it. Nothing of it stays. GUI thread. */
class PicturedImport
{
public:
    explicit PicturedImport(MainWindow &window);
    ~PicturedImport();
    Q_DISABLE_COPY_MOVE(PicturedImport)

    /** Does what can be done at once towards this step, counted from 0; true once it is there. Asked again and again: previews
       and imports come from another thread. */
    bool reaches(int step);
    /** Null where the log could not be written. */
    QWidget *dialog() const;

private:
    QTemporaryDir m_folder;
    QPointer<ImportDialog> m_dialog;
    int m_step = 0;
};

} // namespace palier::app
