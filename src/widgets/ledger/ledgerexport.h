// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/requests.h"
#include "viewmodels/format.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace palier {

/** An export on its way: how far it is, Cancel, and what came of it. Hidden while there is nothing to say. GUI thread. */
class LedgerExportBar : public QWidget
{
    Q_OBJECT

public:
    explicit LedgerExportBar(QWidget *parent = nullptr);

    bool isBusy() const { return m_isBusy; }
    /** Begins; one at a time, a second one takes the place of the first. */
    void begin(Requests &requests, LedgerExport what, const Format &format);
    /** Lets go of what runs; the file that was there stays as it was. */
    void cancel();
    /** A sentence that can be sent away. */
    void say(const QString &words);

private:
    void finish(const Result<qint64> &rows, const QString &path, const Format &format);
    void showBusy(bool busy);

    Answer m_answer;
    bool m_isBusy = false;
    QLabel *m_words;
    QProgressBar *m_progress;
    QToolButton *m_button;
};

} // namespace palier
