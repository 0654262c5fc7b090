// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/importing/importdialog.h"

#include "viewmodels/errortext.h"
#include "viewmodels/importing/importwords.h"
#include "widgets/importing/columnsstep.h"
#include "widgets/importing/targetstep.h"
#include "widgets/settings/levelstable.h"
#include "widgets/theme/moodlabel.h"
#include "widgets/theme/plaintext.h"
#include "widgets/theme/tokens.h"
#include "widgets/theme/typescale.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace palier {

ImportDialog::ImportDialog(Imports &imports, const QString &path, const QString &current, const Format &format, QWidget *parent)
    : QDialog(parent),
      m_imports(imports),
      m_path(path),
      m_format(format),
      m_title(new QLabel(this)),
      m_steps(new QStackedWidget(this)),
      m_columns(new ColumnsStep(imports, format, this)),
      m_target(new TargetStep(current, format, this)),
      m_levels(new QWidget(this)),
      m_back(new QPushButton(tr("‹ &Back"), this)),
      m_next(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import %1").arg(oneLine(QFileInfo(path).fileName())));
    setUpSteps();
    setUpLevels();
    setUpButtons();
    const QSize wanted(fontMetrics().averageCharWidth() * 180, fontMetrics().height() * 46);
    resize(parent ? wanted.boundedTo(parent->window()->size()) : wanted);
    show(Columns);
    m_columns->setFile(path);
}

void ImportDialog::setUpSteps()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Card, Space::Card, Space::Card, Space::Card);
    layout->setSpacing(Space::Gap);
    m_title->setFont(fontOf(TextRole::PageTitle, font()));
    m_title->setObjectName(QStringLiteral("stepTitle"));
    layout->addWidget(m_title);
    layout->addWidget(m_steps, 1);
    for (QWidget *step : std::initializer_list<QWidget *>{m_columns, m_target, m_levels})
        m_steps->addWidget(step);
    connect(m_columns, &ColumnsStep::changed, this, &ImportDialog::updateButtons);
    connect(m_target, &TargetStep::changed, this, &ImportDialog::updateButtons);
}

void ImportDialog::setUpLevels()
{
    m_model.setFormat(m_format);
    m_table = new LevelsTable(m_model, m_levels);
    m_table->setAccessibleName(tr("Values found in the sources"));
    m_done = new MoodLabel(m_levels);
    m_done->setObjectName(QStringLiteral("importDone"));
    m_levelNote = new MoodLabel(m_levels);
    m_levelNote->setObjectName(QStringLiteral("levelNote"));
    m_done->setWordWrap(true);
    m_levelNote->setWordWrap(true);
    auto *layout = new QVBoxLayout(m_levels);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_done);
    layout->addWidget(m_levelNote);
    layout->addWidget(m_table, 1);
    connect(&m_model, &LevelsModel::edited, this, &ImportDialog::updateButtons);
}

void ImportDialog::setUpButtons()
{
    m_back->setObjectName(QStringLiteral("back"));
    m_next->setObjectName(QStringLiteral("next"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_next->setDefault(true);
    m_back->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::goOn);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
}

void ImportDialog::show(Step step)
{
    const std::array titles{tr("1 of 3: what the columns are"), tr("2 of 3: where to"), tr("3 of 3: which unit is which level")};
    const std::array nexts{tr("&Next ›"), tr("&Import"), tr("&Apply and show")};
    m_title->setText(titles.at(step));
    m_next->setText(nexts.at(step));
    m_steps->setCurrentIndex(step);
    m_back->setVisible(step == Target);
    updateButtons();
}

void ImportDialog::updateButtons()
{
    const int step = m_steps->currentIndex();
    const bool ready = step == Columns ? m_columns->isReady() : step != Target || m_target->isReady();
    m_next->setEnabled(ready && !m_isRunning);
    m_back->setEnabled(!m_isRunning);
    m_cancel->setText(step == Levels ? tr("&Later") : tr("&Cancel"));
    if (step == Levels)
        m_next->setText(m_model.isEdited() ? tr("&Apply and show") : tr("&Show the figures"));
}

void ImportDialog::goOn()
{
    if (m_steps->currentIndex() == Columns) {
        m_target->setLog(m_path, m_columns->choice().shipped.isEmpty() ? m_columns->preview().name : m_columns->choice().shipped);
        show(Target);
    } else if (m_steps->currentIndex() == Target) {
        startImport();
    } else {
        applyLevels();
    }
}

void ImportDialog::goBack()
{
    show(Columns);
}

void ImportDialog::startImport()
{
    m_isRunning = true;
    m_target->setRunning(true);
    updateButtons();
    m_running = m_imports.import(
        {m_path, m_columns->choice(), m_target->source(), m_target->address()},
        [this](double share) { m_target->showProgress(share); }, [this](const auto &report) { takeReport(report); });
}

void ImportDialog::takeReport(const Result<ImportReport> &report)
{
    m_isRunning = false;
    m_target->setRunning(false);
    if (!report)
        m_target->showError(report.error());
    else
        m_target->showReport(*report);
    updateButtons();
    if (!report || !report->accepted())
        return;
    m_address = m_target->address();
    m_done->setWords(doneText(*report, m_format), Mood::Good);
    m_running = m_imports.levels(m_address, [this](const auto &values) { takeLevels(values); });
    show(Levels);
    Q_EMIT imported(m_address);
}

void ImportDialog::takeLevels(const Result<std::vector<LevelValue>> &values)
{
    if (!values)
        return m_levelNote->setWords(errorText(values.error()), Mood::Bad);
    m_model.setValues(*values);
    guess();
}

void ImportDialog::guess()
{
    const int unplaced = m_model.unplaced();
    const int proposed = m_model.guessFromNames();
    if (proposed > 0)
        m_levelNote->setWords(
            tr("%n level(s) are proposed from the names, in bold: check them.", nullptr, proposed), Mood::Watch);
    else if (unplaced > 0)
        m_levelNote->setWords(
            tr("%n unit(s) have no level yet: they count as outside support. Double-click or Enter to place them.", nullptr,
                unplaced),
            Mood::Watch);
    else
        m_levelNote->setWords(tr("The log says which unit is which level: check it."), Mood::Neutral);
    m_table->setFocus();
    m_table->setCurrentIndex(m_table->model()->index(0, LevelsModel::Tier));
}

void ImportDialog::applyLevels()
{
    if (!m_model.isEdited())
        return accept();
    m_isRunning = true;
    updateButtons();
    m_running = m_imports.setLevels(m_address, m_model.edits(), [this](const Receipt &receipt) {
        m_isRunning = false;
        updateButtons();
        if (receipt.isDone())
            return accept();
        m_levelNote->setWords(tr("Not applied, what you typed is kept. %1").arg(errorText(*receipt.error)), Mood::Bad);
    });
}

/** While something runs, Cancel ends that and no more; Esc too. */
void ImportDialog::reject()
{
    if (m_isRunning && m_steps->currentIndex() == Target) {
        m_running.cancel();
        m_isRunning = false;
        m_target->setRunning(false);
        m_target->showError({ErrorCode("import.cancelled"), {}});
        return updateButtons();
    }
    QDialog::reject();
}

} // namespace palier
