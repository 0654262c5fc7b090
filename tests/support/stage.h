// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/composition.h"
#include "session/demo.h"
#include "support/testdata.h"
#include "support/widgettest.h"
#include "widgets/importing/importdialog.h"
#include "widgets/ledger/ledgerpage.h"
#include "widgets/settings/settingspage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QMimeData>
#include <QTemporaryDir>

namespace palier::test {

/** Puts pending layouts and other news of the loop into effect. */
inline void layOut()
{
    constexpr int Rounds = 6; // a label that wraps changes the height that its page asks for, and so on
    for (int i = 0; i < Rounds; ++i)
        QCoreApplication::sendPostedEvents();
}

/** The program as main() makes it, without a memory. */
struct Stage {
    explicit Stage(const QString &address, Language language = Language::English)
        : composition(*qApp, options(address, language), false)
    {
        composition.setScheme(Theme::Scheme::Light);
        window().resize(1280, 800);
        window().show();
        window().activateWindow();
        composition.start();
    }

    static app::Options options(const QString &address, Language language)
    {
        app::Options options;
        options.address = address;
        options.language = language;
        return options;
    }

    MainWindow &window() { return composition.window(); }
    ImportDialog *dialog() { return window().findChild<ImportDialog *>(); }

    /** Until the figures of the view are there. */
    bool settles()
    {
        Session *session = composition.session();
        return comes(session, &Session::dashboardReady,
            [&] { return session->dashboard() && session->dashboard()->query.view == window().view(); });
    }

    /** Until the list and the ticket are there. */
    bool listSettles()
    {
        return QTest::qWaitFor([&] { return window().ledger().isSettled(); }, 20'000);
    }

    template<typename T>
    T *find(const QString &name)
    {
        return found<T>(window(), name);
    }

    template<typename T>
    static T *found(const QWidget &in, const QString &name)
    {
        auto *widget = in.findChild<T *>(name);
        if (!widget)
            qFatal("no %s", qPrintable(name));
        return widget;
    }

    app::Composition composition;
};

} // namespace palier::test
