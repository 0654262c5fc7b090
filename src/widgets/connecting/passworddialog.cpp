// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/connecting/passworddialog.h"

#include "viewmodels/connecting/connectionwords.h"
#include "widgets/theme/moodlabel.h"
#include "widgets/theme/tokens.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace palier {

PasswordDialog::PasswordDialog(const ServerAddress &server, bool refused, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("passwordDialog"));
    setWindowTitle(tr("Password"));
    auto *question = new MoodLabel(this);
    question->setObjectName(QStringLiteral("question"));
    question->setWordWrap(true);
    question->setHoldsData(true);
    question->setWords(passwordQuestion(server, refused), refused ? Mood::Watch : Mood::Neutral);
    auto *password = new QLineEdit(this);
    password->setObjectName(QStringLiteral("password"));
    password->setProperty("field", true);
    password->setEchoMode(QLineEdit::Password);
    password->setAccessibleName(tr("Password"));
    auto *keep = new QCheckBox(tr("&Keep it in the keychain of this system"), this);
    keep->setObjectName(QStringLiteral("keepPassword"));
    auto *buttons = new QDialogButtonBox(this);
    auto *connecting = buttons->addButton(tr("&Connect"), QDialogButtonBox::AcceptRole);
    connecting->setObjectName(QStringLiteral("connect"));
    buttons->addButton(tr("Not &now"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("notNow"));
    connecting->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Card, Space::Card, Space::Card, Space::Card);
    layout->setSpacing(Space::Gap);
    for (QWidget *part : std::initializer_list<QWidget *>{question, password, keep, buttons})
        layout->addWidget(part);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    connect(password, &QLineEdit::textChanged, connecting,
        [connecting](const QString &text) { connecting->setEnabled(!text.isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &PasswordDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, password, keep] {
        Q_EMIT typed(password->text(), keep->isChecked());
        accept();
    });
}

} // namespace palier
