// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/connecting/connectiondialog.h"

#include "viewmodels/connecting/connectionwords.h"
#include "viewmodels/errortext.h"
#include "widgets/theme/moodlabel.h"
#include "widgets/theme/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace palier {

namespace {

QLineEdit *addField(QWidget *parent, const char *name, const QString &text)
{
    auto *field = new QLineEdit(text, parent);
    field->setObjectName(QLatin1String(name));
    field->setProperty("field", true);
    return field;
}

QPushButton *addButton(QWidget *parent, const char *name, const QString &text)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

/** Two in one row of a form; the first takes what room there is. */
QHBoxLayout *beside(QWidget *wide, QWidget *narrow)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Gap);
    row->addWidget(wide, 1);
    row->addWidget(narrow);
    return row;
}

} // namespace

ConnectionDialog::ConnectionDialog(Connections &connections, const ServerAddress &server, const Format &format, QWidget *parent)
    : QDialog(parent),
      m_connections(connections),
      m_format(format),
      m_filledIn(server),
      m_host(addField(this, "host", server.host)),
      m_port(addField(this, "port", QString::number(server.port))),
      m_database(addField(this, "database", server.database)),
      m_user(addField(this, "user", server.user)),
      m_password(addField(this, "password", server.password)),
      m_certificate(addField(this, "certificate", server.rootCertificate)),
      m_keep(new QCheckBox(tr("&Keep it in the keychain of this system"), this)),
      m_tls(new QComboBox(this)),
      m_tlsNote(new MoodLabel(this)),
      m_result(new MoodLabel(this)),
      m_browse(addButton(this, "browse", tr("&Browse…"))),
      m_test(addButton(this, "test", tr("&Test"))),
      m_make(addButton(this, "make", tr("&Make the workspace"))),
      m_open(addButton(this, "open", tr("&Connect"))),
      m_cancel(addButton(this, "cancel", tr("Cancel")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("connectionDialog"));
    setWindowTitle(tr("Connect to a server"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(Space::Card, Space::Card, Space::Card, Space::Card);
    form->setVerticalSpacing(Space::Gap);
    form->setHorizontalSpacing(Space::Card);
    setUpServer(*form, server);
    setUpSafety(*form, server);
    setUpEnd(*form);
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
    edited();
}

void ConnectionDialog::setUpServer(QFormLayout &form, const ServerAddress &server)
{
    auto *portLabel = new QLabel(tr("P&ort"), this);
    portLabel->setBuddy(m_port);
    m_port->setMaximumWidth(fontMetrics().averageCharWidth() * 12);
    m_port->setAccessibleName(tr("Port"));
    auto *host = beside(m_host, portLabel);
    host->addWidget(m_port);
    m_host->setPlaceholderText(tr("this machine"));
    m_user->setPlaceholderText(tr("as you are called on this system"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("none, or in the file of PGPASSFILE"));
    m_keep->setObjectName(QStringLiteral("keepPassword"));
    form.addRow(tr("&Host"), host);
    form.addRow(tr("&Database"), m_database);
    form.addRow(tr("&User"), m_user);
    form.addRow(tr("&Password"), m_password);
    form.addRow(QString(), m_keep);
    static_cast<QLabel *>(form.labelForField(host))->setBuddy(m_host);
    m_host->setAccessibleName(tr("Host"));
    (server.database.isEmpty() ? m_host : m_password)->setFocus();
    for (QLineEdit *field : {m_host, m_port, m_database, m_user, m_password, m_certificate})
        connect(field, &QLineEdit::textChanged, this, &ConnectionDialog::edited);
}

void ConnectionDialog::setUpSafety(QFormLayout &form, const ServerAddress &server)
{
    m_tls->setObjectName(QStringLiteral("tls"));
    for (const auto &choice : tlsChoices()) {
        m_tls->addItem(tlsName(choice), choice ? QVariant(int(*choice)) : QVariant());
        if (choice == server.tls)
            m_tls->setCurrentIndex(m_tls->count() - 1);
    }
    m_tlsNote->setObjectName(QStringLiteral("tlsNote"));
    m_tlsNote->setWordWrap(true);
    m_certificate->setPlaceholderText(tr("those that this system trusts"));
    m_certificate->setAccessibleName(tr("File with the certificate of its authority"));
    auto *certificate = beside(m_certificate, m_browse);
    form.addRow(tr("&Encryption"), m_tls);
    form.addRow(QString(), m_tlsNote);
    form.addRow(tr("Certi&ficates"), certificate);
    static_cast<QLabel *>(form.labelForField(certificate))->setBuddy(m_certificate);
    connect(m_tls, &QComboBox::currentIndexChanged, this, &ConnectionDialog::edited);
    connect(m_browse, &QPushButton::clicked, this, &ConnectionDialog::browse);
}

void ConnectionDialog::setUpEnd(QFormLayout &form)
{
    m_result->setObjectName(QStringLiteral("result"));
    m_result->setWordWrap(true);
    m_result->setHoldsData(true); // the words of a server
    m_result->setMinimumHeight(fontMetrics().height() * 3);
    m_result->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_open->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Gap);
    buttons->addWidget(m_test);
    buttons->addWidget(m_make);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_open);
    form.addRow(m_result);
    form.addRow(buttons);
    connect(m_test, &QPushButton::clicked, this, [this] { look(false); });
    connect(m_make, &QPushButton::clicked, this, &ConnectionDialog::make);
    connect(m_open, &QPushButton::clicked, this, [this] { look(true); });
    connect(m_cancel, &QPushButton::clicked, this, &ConnectionDialog::reject);
}

ServerAddress ConnectionDialog::server() const
{
    ServerAddress server;
    server.host = m_host->text().trimmed();
    server.port = m_port->text().trimmed().isEmpty() ? ServerAddress::UsualPort : m_port->text().trimmed().toUShort();
    server.database = m_database->text().trimmed();
    server.user = m_user->text().trimmed();
    if (const QVariant choice = m_tls->currentData(); choice.isValid())
        server.tls = static_cast<TlsMode>(choice.toInt());
    server.rootCertificate = m_certificate->text().trimmed();
    server.password = m_password->text();
    return server;
}

void ConnectionDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Certificates of authorities"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.crt *.pem *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_certificate, &QLineEdit::setText);
    dialog->open();
}

/** A password that was filled in is not for another server, nor for one that need not prove its name. What somebody typed here is
    theirs to send. Whether there was one to drop. */
bool ConnectionDialog::dropForeignPassword()
{
    const bool isFilledIn = !m_filledIn.password.isEmpty() && m_password->text() == m_filledIn.password;
    if (!isFilledIn || server().account() == m_filledIn.account())
        return false;
    m_filledIn.password.clear();
    const QSignalBlocker quiet(m_password);
    m_password->clear();
    return true;
}

/** What was found was found elsewhere. */
void ConnectionDialog::edited()
{
    const bool isDropped = dropForeignPassword();
    m_running.cancel();
    m_isRunning = false;
    m_canMake = false;
    m_result->setWords(serverProblem(server(), m_port->text().trimmed()), Mood::Neutral);
    if (isDropped)
        m_result->setWords(
            tr("The password that was filled in was for %1: type the one for this connection.").arg(m_filledIn.name()),
            Mood::Neutral);
    update();
}

void ConnectionDialog::update()
{
    const ServerAddress typed = server();
    const ConnectionNote note = tlsNote(typed);
    const bool verifies = typed.tlsInForce() == TlsMode::VerifyFull || typed.tlsInForce() == TlsMode::VerifyCa;
    const bool isReady = !m_isRunning && serverProblem(typed, m_port->text().trimmed()).isEmpty();
    m_tlsNote->setWords(note.text, note.mood);
    m_certificate->setEnabled(verifies);
    m_browse->setEnabled(verifies);
    m_keep->setEnabled(!typed.password.isEmpty());
    m_make->setVisible(m_canMake);
    m_make->setEnabled(isReady);
    m_test->setEnabled(isReady);
    m_open->setEnabled(isReady);
}

void ConnectionDialog::look(bool thenOpen)
{
    m_isRunning = true;
    m_result->setWords(tr("Connecting…"), Mood::Neutral);
    update();
    m_running = m_connections.look(server(), [this, thenOpen](const auto &found) { take(found, thenOpen); });
}

void ConnectionDialog::make()
{
    m_isRunning = true;
    m_result->setWords(tr("The workspace is being made…"), Mood::Neutral);
    update();
    m_running = m_connections.makeWorkspace(server(), [this](const auto &found) { take(found, true); });
}

void ConnectionDialog::take(const Result<FoundOnServer> &found, bool thenOpen)
{
    m_isRunning = false;
    m_canMake = found && found->holds != FoundOnServer::Holds::Workspace && found->mayCreate;
    const ConnectionNote note = found ? foundNote(*found, m_format) : ConnectionNote{errorText(found.error()), Mood::Bad};
    m_result->setWords(note.text, note.mood);
    m_make->setText(
        found && found->holds == FoundOnServer::Holds::Older ? tr("Bring it &up to date") : tr("&Make the workspace"));
    update();
    if (!found && found.error().code == QLatin1String("server.password-missing"))
        m_password->setFocus();
    if (!thenOpen || !found || found->holds != FoundOnServer::Holds::Workspace)
        return;
    Q_EMIT chosen(server(), m_keep->isEnabled() && m_keep->isChecked());
    accept();
}

} // namespace palier
