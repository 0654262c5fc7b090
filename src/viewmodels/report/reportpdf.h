// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace palier {

/** Prints a report (reportHtml()) on A4 pages, each with the footer and its number. Needs a QGuiApplication.
    @param title of the PDF document. */
QByteArray reportPdf(const QString &html, const QString &title, const QString &footer);

} // namespace palier
