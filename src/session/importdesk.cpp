// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/importdesk.h"

#include "exchange/logpreview.h"
#include "session/desk.h"

#include <QElapsedTimer>

namespace palier {

namespace {

constexpr qint64 MillisecondsBetweenReports = 50;

} // namespace

ImportDesk::ImportDesk(const Clock &clock) : m_clock(clock), m_thread(std::make_unique<JobThread>(QStringLiteral("import"))) {}

ImportDesk::~ImportDesk()
{
    m_closing = true;
    m_thread.reset();
}

template<typename T>
Answer ImportDesk::ask(std::function<void(const T &)> take, std::function<T(const Answer::Flag &)> question)
{
    const auto wanted = std::make_shared<std::atomic<bool>>(true);
    m_thread->post([this, wanted, take = std::move(take), question = std::move(question)] {
        if (m_closing || !*wanted)
            return;
        const auto answer = std::make_shared<const T>(question(wanted));
        m_inbox.post([wanted, take, answer] {
            if (*wanted)
                take(*answer);
        });
    });
    return Answer(wanted);
}

Answer ImportDesk::preview(const QString &path, const std::optional<MappingChoice> &choice, Take<LogPreview> take)
{
    return ask<Result<LogPreview>>(std::move(take), [path, choice](const Answer::Flag &) { return previewLog(path, choice); });
}

Answer ImportDesk::import(const ImportWish &wish, std::function<void(double)> progress, Take<ImportReport> take)
{
    return ask<Result<ImportReport>>(std::move(take), [this, wish, progress = std::move(progress)](const Answer::Flag &wanted) {
        QElapsedTimer sinceTold;
        return importNow(wish, [&](double share) {
            if (!sinceTold.isValid() || sinceTold.hasExpired(MillisecondsBetweenReports)) {
                sinceTold.start();
                m_inbox.post([wanted, progress, share] {
                    if (*wanted)
                        progress(share);
                });
            }
            return *wanted && !m_closing;
        });
    });
}

/** A workspace that was made for a log that is then refused goes again. */
Result<ImportReport> ImportDesk::importNow(const ImportWish &wish, const GoOn &goOn) const
{
    const auto mapping = mappingOf(wish.choice, formatOf(wish.path), wish.source);
    if (!mapping)
        return mapping.error();
    auto workspace = Workspace::open(wish.address, Workspace::Purpose::Make, m_clock);
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
    return ask<Result<std::vector<LevelValue>>>(std::move(take), [this, address](const Answer::Flag &) {
        AddressedDatabase file(address, m_clock);
        return Desk(file).levels();
    });
}

Answer ImportDesk::setLevels(
    const QString &address, std::vector<LevelRecord> levels, std::function<void(const Receipt &)> receipt)
{
    return ask<Receipt>(std::move(receipt), [this, address, levels = std::move(levels)](const Answer::Flag &) {
        AddressedDatabase file(address, m_clock);
        return Desk(file).carryOut(SetLevels{levels});
    });
}

} // namespace palier
