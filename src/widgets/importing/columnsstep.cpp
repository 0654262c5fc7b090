// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/importing/columnsstep.h"

#include "viewmodels/errortext.h"
#include "viewmodels/importtext.h"
#include "widgets/cards/card.h"
#include "widgets/theme/moodlabel.h"
#include "widgets/theme/plaintext.h"
#include "widgets/theme/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace palier {

ColumnsStep::ColumnsStep(Imports &imports, const Format &format, QWidget *parent)
    : QWidget(parent),
      m_imports(imports),
      m_format(format),
      m_mapping(new QComboBox(this)),
      m_byHand(new QWidget),
      m_form(new QFormLayout(m_byHand)),
      m_zone(new QLineEdit(m_byHand)),
      m_done(new QLineEdit(m_byHand)),
      m_sort(new QCheckBox(m_byHand)),
      m_issues(new QLabel(this)),
      m_fits(new QLabel(this)),
      m_problem(new MoodLabel(this)),
      m_card(new Card(this)),
      m_table(new QTableView)
{
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Space::Gap);
    setUpForm();
    setUpPreview();
    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    connect(&m_soon, &QTimer::timeout, this, &ColumnsStep::ask);
}

void ColumnsStep::setUpForm()
{
    auto *left = new QVBoxLayout;
    left->setSpacing(Space::Small);
    auto *label = new QLabel(tr("&How the columns are read"), this);
    label->setBuddy(m_mapping);
    m_mapping->setObjectName(QStringLiteral("mapping"));
    m_mapping->setAccessibleName(tr("How the columns are read"));
    left->addWidget(label);
    left->addWidget(m_mapping);
    m_fits->setText(tr("All the columns that it needs are in this file. Choose “Columns by hand” to read it in another way."));
    m_fits->setWordWrap(true);
    m_fits->setForegroundRole(QPalette::PlaceholderText);
    left->addWidget(m_fits);
    for (const RoleField &role : roleFields())
        addField(role);
    setUpMore();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    m_form->setContentsMargins(0, 0, Space::Gap, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    scroll->setWidget(m_byHand);
    QWidget *last = m_mapping;
    for (const Field &field : m_fields) {
        setTabOrder(last, field.columns);
        last = field.columns;
    }
    for (QWidget *next : std::initializer_list<QWidget *>{m_zone, m_done, m_sort}) {
        setTabOrder(last, next);
        last = next;
    }
    left->addWidget(scroll, 1);
    static_cast<QHBoxLayout *>(layout())->addLayout(left, 2);
    connect(m_mapping, &QComboBox::activated, this, &ColumnsStep::ask);
}

void ColumnsStep::addField(const RoleField &role)
{
    Field field{role, new QComboBox(m_byHand), new MoodLabel(m_byHand)};
    field.columns->setObjectName(QLatin1String(role.id));
    field.columns->setAccessibleName(role.label);
    field.columns->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field.columns->setMinimumContentsLength(12);
    field.problem->setWordWrap(true);
    field.problem->hide();
    m_form->addRow(role.label, field.columns);
    m_form->addRow(field.problem);
    connect(field.columns, &QComboBox::activated, &m_soon, qOverload<>(&QTimer::start));
    m_fields.push_back(field);
}

void ColumnsStep::setUpMore()
{
    m_zone->setObjectName(QStringLiteral("zone"));
    m_zone->setPlaceholderText(tr("for example Europe/Paris"));
    m_zone->setAccessibleName(tr("Time zone of the file"));
    m_done->setObjectName(QStringLiteral("done"));
    m_done->setPlaceholderText(tr("states, separated by commas"));
    m_done->setAccessibleName(tr("States that mean resolved"));
    m_sort->setObjectName(QStringLiteral("sort"));
    m_sort->setText(tr("&Sort the lines of a ticket by time"));
    m_form->addRow(tr("Time &zone"), m_zone);
    m_form->addRow(tr("Means &resolved"), m_done);
    m_form->addRow(m_sort);
    for (QLineEdit *edit : {m_zone, m_done}) {
        edit->setProperty("field", true);
        edit->setMinimumWidth(fontMetrics().horizontalAdvance(edit->placeholderText()) + 2 * Space::Gap);
        connect(edit, &QLineEdit::textEdited, &m_soon, qOverload<>(&QTimer::start));
    }
    connect(m_sort, &QCheckBox::toggled, this, [this] {
        if (!m_filling)
            m_soon.start();
    });
}

void ColumnsStep::setUpPreview()
{
    auto *right = new QVBoxLayout;
    m_table->setObjectName(QStringLiteral("previewTable"));
    m_table->setModel(&m_lines);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setAccessibleName(tr("Preview"));
    m_card->setTitle(tr("Preview"));
    m_card->setContent(m_table);
    m_card->showMessage(tr("Reading the first lines…"));
    m_problem->setObjectName(QStringLiteral("columnsProblem"));
    m_problem->setWordWrap(true);
    m_issues->setObjectName(QStringLiteral("issues"));
    m_issues->setTextFormat(Qt::PlainText);
    m_issues->setWordWrap(true);
    m_issues->setTextInteractionFlags(Qt::TextSelectableByMouse);
    right->addWidget(m_card, 1);
    right->addWidget(m_problem);
    right->addWidget(m_issues);
    static_cast<QHBoxLayout *>(layout())->addLayout(right, 3);
}

void ColumnsStep::setFile(const QString &path)
{
    m_path = path;
    m_asked = m_imports.preview(path, std::nullopt, [this](const auto &preview) { take(preview); });
}

MappingChoice ColumnsStep::choice() const
{
    MappingChoice choice{m_mapping->currentData().toString(), {}};
    if (!choice.shipped.isEmpty())
        return choice;
    for (const Field &field : m_fields)
        choice.roles.*field.role.column = field.columns->currentData().toString();
    choice.roles.zone = m_zone->text().trimmed();
    for (const QString &value : m_done->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        choice.roles.doneValues << value.trimmed();
    choice.roles.sort = m_sort->isChecked();
    return choice;
}

void ColumnsStep::ask()
{
    std::optional<MappingChoice> wanted = choice();
    // From a shipped mapping to hand: begin with what the names of the columns say.
    if (wanted->shipped.isEmpty() && !m_preview.choice.shipped.isEmpty() && *wanted == MappingChoice())
        wanted->roles = m_preview.choice.roles;
    m_asked = m_imports.preview(m_path, wanted, [this](const auto &preview) { take(preview); });
}

void ColumnsStep::take(const Result<LogPreview> &preview)
{
    if (preview) {
        m_preview = *preview;
        fillChoices();
        showPreview();
    } else {
        m_isReady = false;
        m_card->showMessage(errorText(preview.error()));
    }
    Q_EMIT changed();
}

void ColumnsStep::fillChoices()
{
    const QScopedValueRollback guard(m_filling, true);
    m_mapping->clear();
    for (const QString &name : m_preview.fitting)
        m_mapping->addItem(mappingTitle(name), name);
    m_mapping->addItem(mappingTitle({}), QString());
    m_mapping->setCurrentIndex(m_mapping->findData(m_preview.choice.shipped));
    const bool byHand = m_preview.choice.shipped.isEmpty();
    m_byHand->setVisible(byHand);
    m_fits->setVisible(!byHand);
    for (const Field &field : m_fields) {
        field.columns->clear();
        field.columns->addItem(field.role.required ? tr("– choose –") : tr("– none –"), QString());
        for (const QString &column : m_preview.columns)
            field.columns->addItem(oneLine(column), column);
        field.columns->setCurrentIndex(std::max(0, field.columns->findData(m_preview.choice.roles.*field.role.column)));
    }
    if (!m_done->hasFocus())
        m_done->setText(m_preview.choice.roles.doneValues.join(QStringLiteral(", ")));
    m_done->setToolTip(plainTip(tr("Found: %1").arg(m_preview.stateValues.join(QStringLiteral(", ")))));
    m_sort->setChecked(m_preview.choice.roles.sort);
}

void ColumnsStep::showPreview()
{
    m_lines.setTable(previewTable(m_preview, m_format));
    m_card->setSubtitle(previewText(m_preview, m_format));
    m_card->showMessage(m_preview.lines.empty() ? tr("No line can be understood in this way.") : QString());
    const QString missing =
        m_preview.choice.shipped.isEmpty() && !m_preview.columns.isEmpty() ? roleProblem(m_preview.choice.roles) : QString();
    m_isReady = missing.isEmpty() && m_preview.report.accepted() && !m_preview.lines.empty();
    const QString found = m_preview.report.accepted() ? QString() : tr("In this way the file would be refused:");
    m_problem->setWords(missing.isEmpty() ? found : missing, m_isReady ? Mood::Neutral : Mood::Watch);
    m_problem->setVisible(!m_problem->text().isEmpty());
    showIssues();
}

/** Each column's first problem under its field; the others below the preview. */
void ColumnsStep::showIssues()
{
    const auto &issues = m_preview.report.refusals;
    const bool missing = m_preview.choice.shipped.isEmpty() && !roleProblem(m_preview.choice.roles).isEmpty();
    for (const Field &field : m_fields) {
        const QString column = m_preview.choice.roles.*field.role.column;
        const auto found = column.isEmpty() ? issues.end() : std::ranges::find(issues, column, &ImportIssue::column);
        field.problem->setVisible(found != issues.end());
        if (found != issues.end())
            field.problem->setWords(issueText(*found, m_format), Mood::Bad);
    }
    constexpr std::size_t MostShown = 6;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(issues.size(), MostShown) && (!missing || m_preview.columns.isEmpty()); ++i)
        lines << oneLine(issueText(issues[i], m_format));
    if (const qint64 more = m_preview.report.refusedCount - static_cast<qint64>(MostShown); more > 0 && !lines.isEmpty())
        lines << tr("and %1 more").arg(m_format.number(more));
    m_issues->setText(lines.join(QLatin1Char('\n')));
    m_issues->setVisible(!lines.isEmpty());
}

} // namespace palier
