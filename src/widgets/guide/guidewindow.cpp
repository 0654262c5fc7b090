// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/guide/guidewindow.h"

#include "widgets/cards/cutcells.h"
#include "widgets/theme/plaintext.h"
#include "widgets/theme/tokens.h"
#include "widgets/theme/typescale.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QResizeEvent>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>
#include <utility>

namespace palier {

namespace {

enum ItemData { PageRole = Qt::UserRole, AnchorRole };

/** The first heading of a document with this anchor. */
QTextBlock blockOf(const QTextDocument &document, const QString &anchor)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && GuideBook::anchorOf(block.text()) == anchor)
            return block;
    }
    return document.begin();
}

} // namespace

GuideWindow::GuideWindow(Language language)
    : m_language(language),
      m_splitter(new QSplitter(this)),
      m_contents(new QTreeWidget(this)),
      m_text(new QTextBrowser(this)),
      m_search(new QLineEdit(this)),
      m_found(new QLabel(this)),
      m_back(addButton("guideBack")),
      m_forward(addButton("guideForward")),
      m_next(addButton("guideNext"))
{
    setObjectName(QStringLiteral("guideWindow"));
    setAttribute(Qt::WA_QuitOnClose, false);
    setUpParts();
    setUpKeys();
    nameAll();
    fillContents();
    showPlace();
    resize(1000, 720);
}

QToolButton *GuideWindow::addButton(const char *name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setProperty("filter", true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void GuideWindow::setUpParts()
{
    m_search->setObjectName(QStringLiteral("guideSearch"));
    m_search->setProperty("filter", true);
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(fontMetrics().averageCharWidth() * 32);
    m_found->setForegroundRole(QPalette::PlaceholderText);
    m_contents->setObjectName(QStringLiteral("guideContents"));
    m_contents->setHeaderHidden(true);
    m_contents->setTextElideMode(Qt::ElideRight);
    m_text->setObjectName(QStringLiteral("guideText"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(Space::Small);
    for (QWidget *part : std::initializer_list<QWidget *>{m_back, m_forward})
        tools->addWidget(part);
    tools->addStretch(1);
    tools->addWidget(m_found);
    tools->addWidget(m_search);
    tools->addWidget(m_next);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(Space::Small);
    m_splitter->addWidget(m_contents);
    m_splitter->addWidget(m_text);
    m_splitter->setStretchFactor(1, 1);
    new CutCells(*m_contents);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isRoomChosen = true; });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Gap, Space::Small, Space::Gap, Space::Gap);
    layout->setSpacing(Space::Small);
    layout->addLayout(tools);
    layout->addWidget(m_splitter, 1);
}

void GuideWindow::setUpKeys()
{
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_next, &QToolButton::clicked, this, [this] { search(false); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { search(false); });
    connect(m_search, &QLineEdit::textChanged, m_found, &QLabel::clear);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) { follow(url.toString()); });
    const auto show = [this](const QTreeWidgetItem *item) {
        go({item->data(0, PageRole).toString(), item->data(0, AnchorRole).toString()});
    };
    connect(m_contents, &QTreeWidget::itemClicked, this, show);
    connect(m_contents, &QTreeWidget::itemActivated, this, show);
    const auto key = [this](const QKeySequence &keys, auto slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    key(QKeySequence::Find, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    key(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_back->click(); });
    key(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { m_forward->click(); });
    key(QKeySequence(Qt::Key_F3), [this] { search(false); });
    key(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { search(true); });
}

void GuideWindow::nameAll()
{
    const auto name = [](QToolButton *button, const QString &text, const QString &tip) {
        button->setText(text);
        button->setToolTip(plainTip(tip));
        button->setAccessibleName(tip);
    };
    setWindowTitle(tr("Guide – Palier"));
    name(m_back, QStringLiteral("‹"), tr("Back (Alt+Left)"));
    name(m_forward, QStringLiteral("›"), tr("Forward (Alt+Right)"));
    name(m_next, tr("&Next"), tr("Find the next place (F3)"));
    m_search->setPlaceholderText(tr("Search in this page"));
    m_search->setAccessibleName(tr("Search in this page"));
    m_contents->setAccessibleName(tr("Contents of the guide"));
    m_text->setAccessibleName(tr("Page of the guide"));
}

void GuideWindow::fillContents()
{
    m_contents->clear();
    for (const QString &id : GuideBook::pages()) {
        const GuidePage page = GuideBook::page(id, m_language);
        auto *top = new QTreeWidgetItem(m_contents, {page.title});
        top->setData(0, PageRole, id);
        for (const GuideHeading &heading : page.headings) {
            if (heading.level != 2)
                continue;
            auto *section = new QTreeWidgetItem(top, {heading.text});
            section->setData(0, PageRole, id);
            section->setData(0, AnchorRole, heading.anchor);
        }
    }
    if (!m_isRoomChosen)
        giveContentsRoom();
}

/** As much as the titles of the pages need, and at most two fifths of the window. */
void GuideWindow::giveContentsRoom()
{
    constexpr double MostOfWindow = 0.4;
    int widest = 0;
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i)
        widest = std::max(widest, m_contents->sizeHintForIndex(m_contents->indexFromItem(m_contents->topLevelItem(i))).width());
    const int needed = widest + m_contents->indentation() + 2 * Space::Gap;
    const int wide = std::min(needed, static_cast<int>(width() * MostOfWindow));
    m_splitter->setSizes({wide, width() - wide});
}

void GuideWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_isRoomChosen)
        giveContentsRoom();
}

void GuideWindow::open(const GuidePlace &place)
{
    go(GuideBook::translated(place, Language::English, m_language));
    show();
    raise();
    activateWindow();
    m_text->setFocus(Qt::OtherFocusReason);
}

void GuideWindow::setLanguage(Language language)
{
    if (language == m_language)
        return;
    for (GuidePlace &place : m_places)
        place = GuideBook::translated(place, m_language, language);
    m_language = language;
    nameAll();
    fillContents();
    showPlace();
}

void GuideWindow::go(const GuidePlace &place)
{
    if (!(place == this->place())) {
        m_places.resize(m_at + 1);
        m_places.push_back(place);
        ++m_at;
    }
    showPlace();
}

void GuideWindow::step(int steps)
{
    m_at += static_cast<std::size_t>(steps);
    showPlace();
}

void GuideWindow::follow(const QString &link)
{
    if (const auto target = GuideBook::target(place().page, link))
        go(*target);
}

void GuideWindow::showPlace()
{
    m_text->document()->setDefaultFont(font());
    m_text->setMarkdown(GuideBook::page(place().page, m_language).markdown);
    dress(*m_text->document());
    const QTextBlock block = blockOf(*m_text->document(), place().anchor);
    m_text->setTextCursor(QTextCursor(block));
    m_text->verticalScrollBar()->setValue(
        place().anchor.isEmpty() ? 0 : qRound(m_text->document()->documentLayout()->blockBoundingRect(block).top()) - Space::Gap);
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_places.size());
    m_found->clear();
    markCurrent();
}

/** What Markdown cannot say: margins, and tables in the colours of the theme. */
void GuideWindow::dress(QTextDocument &document) const
{
    const Tokens &t = tokensOf(palette());
    document.setDocumentMargin(Space::Card);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() < 2)
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(Space::Card);
        QTextCursor(block).setBlockFormat(format);
    }
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderBrush(t.border);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setCellPadding(Space::Tiny + 1);
        format.setCellSpacing(0);
        format.setTopMargin(Space::Small);
        format.setBottomMargin(Space::Gap);
        table->setFormat(format);
    }
}

void GuideWindow::markCurrent()
{
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        QTreeWidgetItem *page = m_contents->topLevelItem(i);
        const bool isOpen = page->data(0, PageRole).toString() == place().page;
        page->setExpanded(isOpen);
        if (!isOpen)
            continue;
        m_contents->setCurrentItem(page);
        for (int j = 0; j < page->childCount(); ++j) {
            if (page->child(j)->data(0, AnchorRole).toString() == place().anchor)
                m_contents->setCurrentItem(page->child(j));
        }
    }
}

/** From where one is, and around the end. */
void GuideWindow::search(bool backward)
{
    const QString words = m_search->text();
    const QTextDocument::FindFlags flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (words.isEmpty())
        return;
    bool isFound = m_text->find(words, flags);
    if (!isFound) {
        m_text->moveCursor(backward ? QTextCursor::End : QTextCursor::Start);
        isFound = m_text->find(words, flags);
    }
    m_found->setText(isFound ? QString() : tr("not in this page"));
}

void GuideWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void GuideWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showPlace();
}

} // namespace palier
