// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/noticebar.h"

#include "widgets/cards/elidedlabel.h"
#include "widgets/theme/flowlayout.h"
#include "widgets/theme/moodlabel.h"
#include "widgets/theme/tokens.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace palier {

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent),
      m_trouble(new MoodLabel(this)),
      m_text(new ElidedLabel(this)),
      m_buttons(new FlowLayout),
      m_import(addButton("noticeImport", &NoticeBar::importWanted)),
      m_demo(addButton("noticeDemo", &NoticeBar::demoWanted)),
      m_allTime(addButton("noticeAllTime", &NoticeBar::allTimeWanted)),
      m_clear(addButton("noticeClear", &NoticeBar::clearWanted)),
      m_levels(addButton("noticeLevels", &NoticeBar::levelsWanted))
{
    setObjectName(QStringLiteral("notice"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setWordWrap(true);
    m_trouble->setObjectName(QStringLiteral("noticeTrouble"));
    m_trouble->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Card, Space::Gap, Space::Card, Space::Gap);
    layout->setSpacing(Space::Small);
    layout->addWidget(m_trouble);
    layout->addWidget(m_text);
    m_buttons->setSpacing(Space::Small);
    layout->addLayout(m_buttons);
    nameAll();
}

QPushButton *NoticeBar::addButton(const char *name, void (NoticeBar::*wanted)())
{
    auto *button = new QPushButton(this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(true); // Enter presses what has the focus
    m_buttons->addWidget(button);
    connect(button, &QPushButton::clicked, this, wanted);
    return button;
}

void NoticeBar::setNotice(const QString &why, const Remedies &remedies)
{
    m_why = why;
    m_remedies = remedies;
    nameAll();
}

void NoticeBar::setTrouble(const QString &why)
{
    m_trouble->setWords(why, Mood::Bad);
    showWhatIsSaid();
}

void NoticeBar::setWanted(bool wanted)
{
    m_isWanted = wanted;
    nameAll();
}

void NoticeBar::showWhatIsSaid()
{
    const bool hasTrouble = !m_trouble->text().isEmpty();
    const bool hasNotice = m_isWanted && m_remedies.any();
    m_trouble->setVisible(hasTrouble);
    m_text->setVisible(hasNotice);
    setVisible(hasTrouble || hasNotice);
}

void NoticeBar::nameAll()
{
    m_text->setText(
        m_remedies.import
            ? tr("Nothing has been imported into this workspace yet. Import a log of your tickets, or drop a CSV or XES file on "
                 "this window; or look around in the demo first.")
            : m_why);
    const auto name = [this](QPushButton *button, const QString &text, bool offered) {
        button->setText(text);
        button->setAccessibleName(QString(text).remove(QLatin1Char('&')));
        button->setVisible(offered && m_isWanted);
    };
    name(m_import, tr("Import a CSV or XES &log…"), m_remedies.import);
    name(m_demo, tr("Explore wi&th demo data"), m_remedies.import);
    name(m_allTime, tr("Show all &time"), m_remedies.allTime);
    name(m_clear, tr("Take the filters a&way"), m_remedies.clear);
    name(m_levels, tr("Place the units on le&vels"), m_remedies.levels);
    showWhatIsSaid();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(0, height() - 1, width(), 1, t.border);
}

} // namespace palier
