// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/guide/guidebook.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSplitter;
class QTextBrowser;
class QTextDocument;
class QToolButton;
class QTreeWidget;

namespace palier {

/** The guide in a window of its own, which stays open beside the work: contents, the page, back and forward, search in the page.
    GUI thread. */
class GuideWindow : public QWidget
{
    Q_OBJECT

public:
    explicit GuideWindow(Language language);

    /** Shows a place, whose anchor is that of the English page, and comes to the front. */
    void open(const GuidePlace &place);
    void setLanguage(Language language);
    /** What is shown, in the language of the guide. */
    const GuidePlace &place() const { return m_places[m_at]; }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpParts();
    void setUpKeys();
    QToolButton *addButton(const char *name);
    void nameAll();
    void fillContents();
    void giveContentsRoom();
    void go(const GuidePlace &place);
    void step(int steps);
    void showPlace();
    void dress(QTextDocument &document) const;
    void markCurrent();
    void follow(const QString &link);
    void search(bool backward);

    Language m_language;
    std::vector<GuidePlace> m_places{{QStringLiteral("overview"), {}}}; // gone through
    std::size_t m_at = 0;
    bool m_isRoomChosen = false; // of the contents, by the reader
    QSplitter *m_splitter;
    QTreeWidget *m_contents;
    QTextBrowser *m_text;
    QLineEdit *m_search;
    QLabel *m_found;
    QToolButton *m_back, *m_forward, *m_next;
};

} // namespace palier
