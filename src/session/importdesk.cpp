// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/importdesk.h"

#include "exchange/logpreview.h"
#include "session/desk.h"

#include <QElapsedTimer>

namespace palier {

namespace {

constexpr qint64 MillisecondsBetweenReports = 50;
constexpr std::chrono::seconds TimeForLastImport{2};

} // namespace

ImportDesk::~ImportDesk()
{
    m_limit.endWithin(TimeForLastImport);
}

Answer ImportDesk::preview(const QString &path, const std::optional<MappingChoice> &choice, Take<LogPreview> take)
{
    return m_questions.ask<Result<LogPreview>>(
        std::move(take), [path, choice](const Answer::Flag &) { return previewLog(path, choice); });
}

Answer ImportDesk::import(const ImportWish &wish, std::function<void(double)> progress, Take<ImportReport> take)
{
    return m_questions.ask<Result<ImportReport>>(
        std::move(take), [this, wish, progress = std::move(progress)](const Answer::Flag &wanted) {
            QElapsedTimer sinceTold;
            return importNow(wish, [&](double share) {
                if (!sinceTold.isValid() || sinceTold.hasExpired(MillisecondsBetweenReports)) {
                    sinceTold.start();
                    m_questions.tell(wanted, [progress, share] { progress(share); });
                }
                return m_questions.isWanted(wanted);
            });
        });
}

/** A workspace that was made for a log that is then refused goes again. */
Result<ImportReport> ImportDesk::importNow(const ImportWish &wish, const GoOn &goOn)
{
    const auto mapping = mappingOf(wish.choice, formatOf(wish.path), wish.source);
    if (!mapping)
        return mapping.error();
    const auto address = databaseAt(wish.address, m_clock, m_passwords);
    if (!address)
        return address.error();
    auto workspace = Workspace::open(*address, Workspace::Purpose::Make, &m_limit);
    if (!workspace)
        return workspace.error();
    const auto share = [&](ImportProgress at) {
        return goOn(at.bytesTotal > 0 ? static_cast<double>(at.bytesRead) / static_cast<double>(at.bytesTotal) : 0.0);
    };
    ImportReport report = workspace->importFile(wish.path, *mapping, wish.source, share);
    if (!report.accepted())
        Workspace::discardIfNew(*std::move(workspace));
    return report;
}

Answer ImportDesk::levels(const QString &address, Take<std::vector<LevelValue>> take)
{
    return m_questions.ask<Result<std::vector<LevelValue>>>(std::move(take), [this, address](const Answer::Flag &) {
        AddressedDatabase file(address, m_clock, m_passwords);
        return Desk(file, m_limit).levels();
    });
}

Answer ImportDesk::setLevels(
    const QString &address, std::vector<LevelRecord> levels, std::function<void(const Receipt &)> receipt)
{
    return m_questions.ask<Receipt>(std::move(receipt), [this, address, levels = std::move(levels)](const Answer::Flag &) {
        AddressedDatabase file(address, m_clock, m_passwords);
        return Desk(file, m_limit).carryOut(SetLevels{levels});
    });
}

} // namespace palier
