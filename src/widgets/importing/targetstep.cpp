// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/importing/targetstep.h"

#include "viewmodels/errortext.h"
#include "viewmodels/importing/importwords.h"
#include "viewmodels/importtext.h"
#include "viewmodels/start/startscreen.h"
#include "widgets/theme/moodlabel.h"
#include "widgets/theme/plaintext.h"
#include "widgets/theme/tokens.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>

namespace palier {

TargetStep::TargetStep(const QString &current, const Format &format, QWidget *parent)
    : QWidget(parent),
      m_current(current),
      m_format(format),
      m_new(new QRadioButton(tr("A &new database file"), this)),
      m_here(new QRadioButton(this)),
      m_file(new QLineEdit(this)),
      m_source(new QLineEdit(this)),
      m_browse(new QPushButton(tr("Br&owse…"), this)),
      m_note(new MoodLabel(this)),
      m_progress(new QProgressBar(this)),
      m_status(new MoodLabel(this)),
      m_reasons(new QPlainTextEdit(this))
{
    setUpTarget();
    setUpResult();
    m_new->setChecked(true);
    m_here->setText(tr("The &workspace on screen: %1").arg(workspaceName(m_current)));
    m_here->setVisible(!m_current.isEmpty());
}

void TargetStep::setUpTarget()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(Space::Gap);
    m_new->setObjectName(QStringLiteral("newFile"));
    m_here->setObjectName(QStringLiteral("here"));
    m_file->setObjectName(QStringLiteral("targetFile"));
    m_file->setAccessibleName(tr("New database file"));
    m_browse->setObjectName(QStringLiteral("browse"));
    m_source->setObjectName(QStringLiteral("sourceName"));
    m_note->setObjectName(QStringLiteral("targetNote"));
    m_note->setWordWrap(true);
    auto *label = new QLabel(tr("Na&me of the source"), this);
    label->setBuddy(m_source);
    m_source->setAccessibleName(tr("Name of the source"));
    grid->addWidget(m_new, 0, 0);
    grid->addWidget(m_file, 0, 1);
    grid->addWidget(m_browse, 0, 2);
    grid->addWidget(m_here, 1, 0, 1, 3);
    grid->addWidget(label, 2, 0);
    grid->addWidget(m_source, 2, 1);
    grid->addWidget(m_note, 3, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    setTabOrder(m_new, m_file);
    setTabOrder(m_file, m_browse);
    setTabOrder(m_browse, m_here);
    setTabOrder(m_here, m_source);
    connect(m_browse, &QPushButton::clicked, this, &TargetStep::browse);
    connect(m_new, &QRadioButton::toggled, this, [this](bool on) {
        m_file->setEnabled(on);
        m_browse->setEnabled(on);
        Q_EMIT changed();
    });
    for (QLineEdit *edit : {m_file, m_source}) {
        edit->setProperty("field", true);
        connect(edit, &QLineEdit::textChanged, this, &TargetStep::changed);
    }
}

void TargetStep::setUpResult()
{
    auto *grid = static_cast<QGridLayout *>(layout());
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_status->setObjectName(QStringLiteral("importStatus"));
    m_status->setWordWrap(true);
    m_reasons->setObjectName(QStringLiteral("reasons"));
    m_reasons->setReadOnly(true);
    m_reasons->setTabChangesFocus(true);
    m_reasons->setAccessibleName(tr("Why the file was refused"));
    m_progress->hide();
    m_reasons->hide();
    grid->addWidget(m_status, 4, 0, 1, 3);
    grid->addWidget(m_progress, 5, 0, 1, 3);
    grid->addWidget(m_reasons, 6, 0, 1, 3);
    grid->setRowStretch(6, 1);
    grid->setRowStretch(7, 1);
}

void TargetStep::setLog(const QString &path, const QString &source)
{
    const QFileInfo log(path);
    const bool canWrite = QFileInfo(log.path()).isWritable();
    const QDir folder(canWrite ? log.path() : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString stem = log.fileName().section(QLatin1Char('.'), 0, 0);
    QString file = folder.filePath(stem + QStringLiteral(".sqlite"));
    for (int i = 2; QFileInfo::exists(file); ++i)
        file = folder.filePath(QStringLiteral("%1-%2.sqlite").arg(stem).arg(i));
    m_file->setText(QDir::toNativeSeparators(file));
    m_source->setText(source);
}

QString TargetStep::address() const
{
    return m_here->isChecked() ? m_current : QStringLiteral("sqlite:") + QDir::fromNativeSeparators(m_file->text().trimmed());
}

QString TargetStep::source() const
{
    return m_source->text().trimmed();
}

bool TargetStep::isReady() const
{
    const bool exists = m_new->isChecked() && QFileInfo::exists(m_file->text().trimmed());
    m_note->setWords(exists ? tr("This file is there already: the log will be added to it.") : QString(), Mood::Watch);
    return !source().isEmpty() && (m_here->isChecked() || !m_file->text().trimmed().isEmpty());
}

void TargetStep::browse()
{
    auto *dialog = new QFileDialog(this, tr("New database file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("sqlite"));
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is overwritten: the note says so
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void TargetStep::setRunning(bool running)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_new, m_here, m_source})
        widget->setEnabled(!running);
    m_file->setEnabled(!running && m_new->isChecked());
    m_browse->setEnabled(!running && m_new->isChecked());
    m_progress->setVisible(running);
    if (running) {
        m_progress->setValue(0);
        m_reasons->hide();
        m_status->setWords(tr("Importing…"), Mood::Neutral);
    }
}

void TargetStep::showProgress(double share)
{
    m_progress->setValue(static_cast<int>(1000 * share));
}

void TargetStep::showReport(const ImportReport &report)
{
    m_reasons->setVisible(!report.accepted());
    if (report.accepted())
        return m_status->setWords(doneText(report, m_format), Mood::Good);
    QStringList lines;
    for (const ImportIssue &issue : report.refusals)
        lines << oneLine(issueText(issue, m_format));
    m_reasons->setPlainText(lines.join(QLatin1Char('\n')));
    m_status->setWords(refusedTitle(report, m_format), Mood::Bad);
}

void TargetStep::showError(const Error &error)
{
    m_status->setWords(errorText(error), Mood::Bad);
}

} // namespace palier
