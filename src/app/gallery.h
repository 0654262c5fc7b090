// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/composition.h"
#include "app/picturedimport.h"

#include <QDialog>
#include <QPointer>

#include <functional>

namespace palier::app {

/** Renders the window, and the dialogs that it shows, in every wanted language, colour scheme and size, once its figures are
 * there. GUI thread. */
class Gallery : public QObject
{
    Q_OBJECT

public:
    /** @param end called with true where every picture was written. Says on standard error why not. */
    Gallery(Composition &composition, Screenshots wish, std::function<void(bool)> end);

private:
    struct Picture {
        PicturedPage page;
        Language language;
        Theme::Scheme theme;
        QSize size;
    };

    void begin();
    void prepare();
    void showPage(PicturedPage page);
    void showOver(PicturedPage page);
    void showStart(PicturedPage page);
    void showForm();
    void showQuestion();
    void showState(PicturedPage page);
    bool isSettled();
    void takeWhenSettled();
    void take();
    QWidget &pictured() const;
    void fail(const QString &why);
    QString fileOf(const Picture &picture) const;

    Composition &m_composition;
    Screenshots m_wish;
    std::function<void(bool)> m_end;
    std::vector<Picture> m_pictures;
    std::size_t m_next = 0;
    std::unique_ptr<PicturedImport> m_import;
    QPointer<QDialog> m_form;
    bool m_began = false;
    bool m_isPaused = false;
    bool m_choseTicket = false;
};

} // namespace palier::app
