// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export/reportxlsx.h"

#include "exchange/errors.h"
#include "exchange/export/figurecolumns.h"
#include "exchange/export/savefile.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <memory>

namespace palier {

namespace {

using Type = FigureColumn::Type;

constexpr int MostSheetName = 31; // of the file format
constexpr int MostCellText = 32767;

/** One workbook being written. libxlsxwriter keeps going after an error and tells at the end. */
class Workbook
{
public:
    Workbook(const QString &path, const QString &scratch, bool hasPromises)
        : m_path(QFile::encodeName(path)), m_scratch(QFile::encodeName(scratch)), m_columns(figureColumns(hasPromises))
    {
        lxw_workbook_options options{};
        options.tmpdir = m_scratch.data();
        m_book = workbook_new_opt(m_path.constData(), &options);
        if (!m_book)
            return;
        m_head = format(nullptr);
        if (m_head) {
            format_set_bold(m_head);
            format_set_text_wrap(m_head);
        }
        m_wrapped = format(nullptr);
        if (m_wrapped)
            format_set_text_wrap(m_wrapped);
        m_count = format("#,##0");
        m_share = format("0.0%");
        m_time = format("[h]:mm:ss");
        m_amount = format("#,##0.00");
    }
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;
    ~Workbook()
    {
        if (m_book)
            workbook_close(m_book);
    }

    bool isOpen() const { return m_book; }

    void writeAbout(const WorkbookWords &words)
    {
        lxw_worksheet *sheet = addSheet(words.about);
        worksheet_set_column(sheet, 0, 0, 28, nullptr);
        worksheet_set_column(sheet, 1, 1, 100, nullptr);
        lxw_row_t row = 0;
        for (const auto &[name, text] : words.facts) {
            writeText(sheet, row, 0, name, m_head);
            writeText(sheet, row++, 1, text, m_wrapped);
        }
    }

    lxw_worksheet *addFigureSheet(const QString &name, const WorkbookWords &words)
    {
        lxw_worksheet *sheet = addSheet(name);
        writeText(sheet, 0, 0, words.value, m_head);
        worksheet_set_column(sheet, 0, 0, 32, nullptr);
        lxw_col_t column = 1;
        for (const FigureColumn &figure : m_columns)
            writeText(sheet, 0, column++, words.heading(figure.name), m_head);
        worksheet_set_column(sheet, 1, static_cast<lxw_col_t>(column - 1), 13, nullptr);
        worksheet_freeze_panes(sheet, 1, 1);
        return sheet;
    }

    void writeRow(lxw_worksheet *sheet, lxw_row_t row, const QString &label, const Kpis &kpis, bool hasTickets)
    {
        writeText(sheet, row, 0, label, nullptr);
        lxw_col_t column = 1;
        for (const FigureColumn &figure : m_columns) {
            const auto value = figure.ofTickets && !hasTickets ? std::nullopt : figure.value(kpis);
            if (value)
                writeFigure(sheet, row, column, figure.type, *value);
            ++column;
        }
    }

    /** Ends the file; what went wrong, "" if nothing did. */
    QString close()
    {
        const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
        return error == LXW_NO_ERROR ? QString() : QString::fromUtf8(lxw_strerror(error));
    }

private:
    lxw_format *format(const char *numbers)
    {
        lxw_format *format = workbook_add_format(m_book);
        if (format && numbers)
            format_set_num_format(format, numbers);
        return format;
    }

    /** The file format forbids some characters, long names and the same name twice. */
    QString sheetName(const QString &wanted)
    {
        static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\\\x00-\\x1f]"));
        QString name = QString(wanted).replace(forbidden, QStringLiteral(" ")).left(MostSheetName).trimmed();
        while (name.startsWith(QLatin1Char('\'')))
            name.remove(0, 1);
        while (name.endsWith(QLatin1Char('\'')))
            name.chop(1);
        const QString base = name.isEmpty() ? QStringLiteral("-") : name;
        name = base;
        for (int i = 2; m_names.contains(name.toLower()); ++i) {
            const QString suffix = QStringLiteral(" (%1)").arg(i);
            name = base.left(MostSheetName - suffix.size()) + suffix;
        }
        m_names.insert(name.toLower());
        return name;
    }

    lxw_worksheet *addSheet(const QString &name) { return workbook_add_worksheet(m_book, sheetName(name).toUtf8().constData()); }

    static void writeText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
    {
        worksheet_write_string(sheet, row, column, text.left(MostCellText).toUtf8().constData(), format);
    }

    void writeFigure(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, Type type, double value)
    {
        switch (type) {
        case Type::Truth:
            worksheet_write_boolean(sheet, row, column, value != 0, nullptr);
            break;
        case Type::Seconds: // spreadsheets count in days
            worksheet_write_number(sheet, row, column, value / static_cast<double>(Day.count()), m_time);
            break;
        case Type::Share:
            worksheet_write_number(sheet, row, column, value, m_share);
            break;
        case Type::Amount:
            worksheet_write_number(sheet, row, column, value, m_amount);
            break;
        case Type::Count:
            worksheet_write_number(sheet, row, column, value, m_count);
            break;
        }
    }

    QByteArray m_path;
    QByteArray m_scratch;
    const std::vector<FigureColumn> &m_columns;
    lxw_workbook *m_book = nullptr;
    lxw_format *m_head = nullptr, *m_wrapped = nullptr;
    lxw_format *m_count = nullptr, *m_share = nullptr, *m_time = nullptr, *m_amount = nullptr;
    QSet<QString> m_names;
};

void writeSheets(Workbook &book, const Snapshot &snapshot, const WorkbookWords &words)
{
    book.writeAbout(words);
    book.writeRow(book.addFigureSheet(words.all, words), 1, words.all, snapshot.all, true);
    for (const Grouping &grouping : snapshot.groupings) {
        lxw_worksheet *sheet = book.addFigureSheet(words.sheet(grouping.dimension), words);
        lxw_row_t row = 1;
        for (const Group &group : grouping.groups)
            book.writeRow(sheet, row++, group.value, group.kpis, grouping.hasTickets);
    }
}

} // namespace

Result<Done> writeReportXlsx(const Snapshot &snapshot, const WorkbookWords &words, const QString &path)
{
    // The library writes to a path of its own: to a file in a scratch folder, whose bytes then replace the old file in one step.
    const QTemporaryDir scratch;
    if (!scratch.isValid())
        return Error{errors::ExportCannotWrite, {path, scratch.errorString()}};
    const QString draft = scratch.filePath(QStringLiteral("report.xlsx"));
    Workbook book(draft, scratch.path(), snapshot.query.promises != nullptr);
    if (!book.isOpen())
        return Error{errors::ExportCannotWrite, {path, QString()}};
    writeSheets(book, snapshot, words);
    const QString failure = book.close();
    QFile file(draft);
    if (!failure.isEmpty() || !file.open(QIODevice::ReadOnly))
        return Error{errors::ExportCannotWrite, {path, failure.isEmpty() ? file.errorString() : failure}};
    return saveFile(path, file.readAll());
}

} // namespace palier
