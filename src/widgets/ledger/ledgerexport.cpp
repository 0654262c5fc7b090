// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/ledger/ledgerexport.h"

#include "viewmodels/errortext.h"
#include "widgets/theme/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace palier {

LedgerExportBar::LedgerExportBar(QWidget *parent)
    : QWidget(parent), m_words(new QLabel(this)), m_progress(new QProgressBar(this)), m_button(new QToolButton(this))
{
    setObjectName(QStringLiteral("exportBar"));
    m_words->setObjectName(QStringLiteral("exportWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(220);
    m_button->setObjectName(QStringLiteral("exportButton"));
    m_button->setProperty("filter", true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_button);
    connect(m_button, &QToolButton::clicked, this, [this] {
        if (m_isBusy)
            cancel();
        else
            hide();
    });
    hide();
}

void LedgerExportBar::showBusy(bool busy)
{
    m_isBusy = busy;
    m_progress->setVisible(busy);
    m_button->setText(busy ? tr("&Cancel") : QStringLiteral("✕"));
    m_button->setAccessibleName(busy ? tr("Cancel the export") : tr("Close this message"));
    show();
}

void LedgerExportBar::begin(Requests &requests, LedgerExport what, const Format &format)
{
    const auto total = static_cast<qint64>(what.index->rows.size());
    const QString path = what.path;
    m_progress->setRange(0, static_cast<int>(std::max<qint64>(total, 1)));
    m_progress->setValue(0);
    m_words->setText(tr("Writing %1…").arg(path));
    showBusy(true);
    m_answer = requests.exportLedger(
        std::move(what), [this](qint64 rows) { m_progress->setValue(static_cast<int>(rows)); },
        [this, path, format](const Result<qint64> &rows) { finish(rows, path, format); });
}

void LedgerExportBar::finish(const Result<qint64> &rows, const QString &path, const Format &format)
{
    say(rows ? tr("%1 rows written to %2.").arg(format.number(*rows), path)
             : tr("Nothing was exported. %1").arg(errorText(rows.error())));
}

void LedgerExportBar::cancel()
{
    m_answer.cancel();
    say(tr("The export was cancelled; no file was changed."));
}

void LedgerExportBar::say(const QString &words)
{
    m_words->setText(words);
    showBusy(false);
}

} // namespace palier
