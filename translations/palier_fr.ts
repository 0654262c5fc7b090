<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>palier::ArgumentWords</name>
    <message>
        <source>There is no option %1.</source>
        <translation>L’option %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>L’option %1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>L’option %1 demande une valeur.</translation>
    </message>
    <message>
        <source>The option %1 can be given only once.</source>
        <translation>L’option %1 ne peut être donnée qu’une fois.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>L’option --%1 manque.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Il manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«&#xa0;%1&#xa0;» est de trop.</translation>
    </message>
</context>
<context>
    <name>palier::CalendarDialog</name>
    <message>
        <source>New calendar</source>
        <translation>Nouveau calendrier</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation>&amp;Fuseau</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>&amp;Holidays</source>
        <translation>&amp;Jours fériés</translation>
    </message>
    <message>
        <source>A calendar needs a name.</source>
        <translation>Un calendrier doit avoir un nom.</translation>
    </message>
    <message>
        <source>There is a calendar of this name already.</source>
        <translation>Un calendrier porte déjà ce nom.</translation>
    </message>
    <message>
        <source>This zone is not known: choose one, or write an offset such as +01:00.</source>
        <translation>Ce fuseau est inconnu&#xa0;: en choisir un, ou écrire un décalage comme +01:00.</translation>
    </message>
    <message>
        <source>%1: write hours such as 9:00–12:00, 14:00–17:30, which do not overlap.</source>
        <translation>%1&#xa0;: écrire des heures comme 9:00–12:00, 14:00–17:30, sans chevauchement.</translation>
    </message>
    <message>
        <source>Write holidays as 2026-12-25, with commas between them.</source>
        <translation>Écrire les jours fériés comme 2026-12-25, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Fuseau</translation>
    </message>
</context>
<context>
    <name>palier::Card</name>
    <message>
        <source>Show as &amp;table</source>
        <translation>Afficher en &amp;tableau</translation>
    </message>
    <message>
        <source>&amp;Copy as table</source>
        <translation>&amp;Copier le tableau</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>Copier l’&amp;image</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Menu of “%1”</source>
        <translation>Menu de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Table, copy, picture</source>
        <translation>Tableau, copie, image</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>The picture could not be written to %1. Choose another folder.</source>
        <translation>L’image n’a pas pu être écrite dans %1. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>palier::ColumnsStep</name>
    <message>
        <source>&amp;How the columns are read</source>
        <translation>&amp;Comment lire les colonnes</translation>
    </message>
    <message>
        <source>How the columns are read</source>
        <translation>Comment lire les colonnes</translation>
    </message>
    <message>
        <source>All the columns that it needs are in this file. Choose “Columns by hand” to read it in another way.</source>
        <translation>Toutes les colonnes qu’il lui faut sont dans ce fichier. Choisissez «&#xa0;Colonnes à la main&#xa0;» pour le lire autrement.</translation>
    </message>
    <message>
        <source>for example Europe/Paris</source>
        <translation>par exemple Europe/Paris</translation>
    </message>
    <message>
        <source>Time zone of the file</source>
        <translation>Fuseau horaire du fichier</translation>
    </message>
    <message>
        <source>states, separated by commas</source>
        <translation>états, séparés par des virgules</translation>
    </message>
    <message>
        <source>States that mean resolved</source>
        <translation>États qui veulent dire résolu</translation>
    </message>
    <message>
        <source>&amp;Sort the lines of a ticket by time</source>
        <translation>&amp;Trier les lignes d’un ticket par heure</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>Means &amp;resolved</source>
        <translation>Veut dire &amp;résolu</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Reading the first lines…</source>
        <translation>Lecture des premières lignes…</translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation>– choisir –</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– aucune –</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Trouvés&#xa0;: %1</translation>
    </message>
    <message>
        <source>No line can be understood in this way.</source>
        <translation>Aucune ligne ne peut être comprise ainsi.</translation>
    </message>
    <message>
        <source>In this way the file would be refused:</source>
        <translation>Ainsi, le fichier serait refusé&#xa0;:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
</context>
<context>
    <name>palier::CommandPalette</name>
    <message>
        <source>Page, ticket, unit, topic, agent, saved view, command</source>
        <translation>Page, ticket, unité, sujet, agent, vue enregistrée, commande</translation>
    </message>
    <message>
        <source>Find a page, a ticket, a value, a saved view or a command</source>
        <translation>Trouver une page, un ticket, une valeur, une vue enregistrée ou une commande</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Return: go · Ctrl+Return: add · Esc: close</source>
        <translation>Entrée&#xa0;: y aller · Ctrl+Entrée&#xa0;: ajouter · Échap&#xa0;: fermer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trouver</translation>
    </message>
</context>
<context>
    <name>palier::CommandWords</name>
    <message>
        <source>There is no format “%1”; there are: text, json.</source>
        <translation>Le format «&#xa0;%1&#xa0;» n’existe pas&#x202f;; il y a&#xa0;: text, json.</translation>
    </message>
</context>
<context>
    <name>palier::CompanionRows</name>
    <message>
        <source>Tickets outside support</source>
        <translation>Tickets hors support</translation>
    </message>
    <message>
        <source>never held by a unit with a level; in no figure</source>
        <translation>jamais tenus par une unité qui a un niveau&#x202f;; dans aucun chiffre</translation>
    </message>
    <message>
        <source>The sources do not tell: %1.</source>
        <translation>Les sources ne disent pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>First-contact resolution</source>
        <translation>Résolution au premier contact</translation>
    </message>
    <message>
        <source>first-contact resolution</source>
        <translation>la résolution au premier contact</translation>
    </message>
    <message>
        <source>First-level resolution</source>
        <translation>Résolution au niveau 1</translation>
    </message>
    <message numerus="yes">
        <source>; %n may still be reopened</source>
        <translation>
            <numerusform>&#x202f;; %n peut encore être rouvert</numerusform>
            <numerusform>&#x202f;; %n peuvent encore être rouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Première réponse</translation>
    </message>
    <message>
        <source>time to first response</source>
        <translation>le délai de première réponse</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>Délai de résolution</translation>
    </message>
    <message>
        <source>median of %1; nine in ten: %2</source>
        <translation>médiane de %1&#x202f;; neuf sur dix&#xa0;: %2</translation>
    </message>
    <message>
        <source>time to acknowledge an escalation</source>
        <translation>le délai de prise en charge d’une escalade</translation>
    </message>
    <message>
        <source>median; nine in ten: %1; %2</source>
        <translation>médiane&#x202f;; neuf sur dix&#xa0;: %1&#x202f;; %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>Time to acknowledge</source>
        <translation>Délai de prise en charge</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Tickets ouverts</translation>
    </message>
    <message>
        <source>Open escalations</source>
        <translation>Escalades ouvertes</translation>
    </message>
    <message>
        <source>Tickets with a bounce</source>
        <translation>Tickets retournés</translation>
    </message>
    <message>
        <source>Handovers between units</source>
        <translation>Transferts entre unités</translation>
    </message>
    <message>
        <source>%1 a ticket</source>
        <translation>%1 par ticket</translation>
    </message>
    <message>
        <source>Ping-pong tickets</source>
        <translation>Tickets en ping-pong</translation>
    </message>
    <message>
        <source>three or more times between the same two units</source>
        <translation>trois fois ou plus entre les deux mêmes unités</translation>
    </message>
    <message>
        <source>Reopenings</source>
        <translation>Réouvertures</translation>
    </message>
    <message>
        <source>Born on level</source>
        <translation>Niveau de naissance</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cost of a ticket</source>
        <translation>Coût d’un ticket</translation>
    </message>
    <message>
        <source>mean over all tickets, by the levels that held them</source>
        <translation>moyenne de tous les tickets, selon les niveaux qui les ont tenus</translation>
    </message>
    <message>
        <source>One level lower</source>
        <translation>Un niveau plus bas</translation>
    </message>
    <message>
        <source>would have been saved, had the sender&apos;s level resolved it</source>
        <translation>seraient économisés si le niveau d’origine avait résolu</translation>
    </message>
    <message>
        <source>Further figures</source>
        <translation>Autres chiffres</translation>
    </message>
    <message>
        <source>tickets open above the level they were born on, or not yet answered there</source>
        <translation>tickets ouverts au-dessus de leur niveau de naissance, ou en attente de réponse</translation>
    </message>
    <message>
        <source>SLA breaches</source>
        <translation>SLA dépassés</translation>
    </message>
    <message>
        <source>no promise to these tickets</source>
        <translation>aucun engagement pour ces tickets</translation>
    </message>
    <message>
        <source>… %1</source>
        <comment>an SLA clock</comment>
        <translation>… %1</translation>
    </message>
    <message>
        <source>%1 of %2 with a promise</source>
        <translation>%1 sur %2 avec engagement</translation>
    </message>
    <message>
        <source>median of %1; nine in ten: %2; in open hours</source>
        <translation>médiane de %1&#x202f;; neuf sur dix&#xa0;: %2&#x202f;; en heures ouvrées</translation>
    </message>
</context>
<context>
    <name>palier::ConnectionDialog</name>
    <message>
        <source>&amp;Keep it in the keychain of this system</source>
        <translation>&amp;Le garder dans le trousseau de ce système</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>&amp;Make the workspace</source>
        <translation>&amp;Créer l’espace de travail</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Se connecter à un serveur</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>cette machine</translation>
    </message>
    <message>
        <source>as you are called on this system</source>
        <translation>votre nom sur ce système</translation>
    </message>
    <message>
        <source>none, or in the file of PGPASSFILE</source>
        <translation>aucun, ou dans le fichier de PGPASSFILE</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de données</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>those that this system trusts</source>
        <translation>ceux de ce système</translation>
    </message>
    <message>
        <source>File with the certificate of its authority</source>
        <translation>Fichier du certificat de son autorité</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Chiffrement</translation>
    </message>
    <message>
        <source>Certi&amp;ficates</source>
        <translation>Certi&amp;ficats</translation>
    </message>
    <message>
        <source>Certificates of authorities</source>
        <translation>Certificats d’autorités</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer)</source>
        <translation>Certificats (*.crt *.pem *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>The workspace is being made…</source>
        <translation>L’espace de travail est en cours de création…</translation>
    </message>
    <message>
        <source>Bring it &amp;up to date</source>
        <translation>Mettre à &amp;jour</translation>
    </message>
    <message>
        <source>The password that was filled in was for %1: type the one for this connection.</source>
        <translation>Le mot de passe repris était celui de %1&#xa0;: saisir celui de cette connexion.</translation>
    </message>
</context>
<context>
    <name>palier::ConnectionWords</name>
    <message>
        <source>Write the host alone: a name, an address, or the folder of a socket.</source>
        <translation>Écrivez l’hôte seul&#xa0;: un nom, une adresse, ou le dossier d’une socket.</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535; usually it is 5432.</source>
        <translation>Le port est un nombre de 1 à 65535&#xa0;; d’habitude 5432.</translation>
    </message>
    <message>
        <source>Say which database of the server.</source>
        <translation>Dites quelle base de données du serveur.</translation>
    </message>
    <message>
        <source>The name of a database has no “/” here.</source>
        <translation>Le nom d’une base de données n’a pas de «&#xa0;/&#xa0;» ici.</translation>
    </message>
    <message>
        <source>As recommended for this host</source>
        <translation>Comme il est recommandé pour cet hôte</translation>
    </message>
    <message>
        <source>Encrypted, and the server proves its name</source>
        <translation>Chiffré, et le serveur prouve son nom</translation>
    </message>
    <message>
        <source>Encrypted, by a trusted authority under any name</source>
        <translation>Chiffré, autorité reconnue sous tout nom</translation>
    </message>
    <message>
        <source>Encrypted, whoever answers</source>
        <translation>Chiffré, qui que soit celui qui répond</translation>
    </message>
    <message>
        <source>Encrypted if the server can</source>
        <translation>Chiffré si le serveur le peut</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffré</translation>
    </message>
    <message>
        <source>Nobody on the way can read along or answer in the server&apos;s place.</source>
        <translation>Personne en chemin ne peut lire ni répondre à la place du serveur.</translation>
    </message>
    <message>
        <source>Another server with a certificate of the same authority could answer in its place.</source>
        <translation>Un autre serveur, avec un certificat de la même autorité, pourrait répondre à sa place.</translation>
    </message>
    <message>
        <source>Nobody can read along, but anybody on the way could answer in the server&apos;s place and learn the password.</source>
        <translation>Personne ne peut lire, mais quiconque en chemin pourrait répondre à la place du serveur et apprendre le mot de passe.</translation>
    </message>
    <message>
        <source>Anybody on the way could switch encryption off, read along and answer in the server&apos;s place.</source>
        <translation>Quiconque en chemin pourrait couper le chiffrement, lire, et répondre à la place du serveur.</translation>
    </message>
    <message>
        <source>Anybody on the way can read everything, customers&apos; names and the password included.</source>
        <translation>Quiconque en chemin peut tout lire, y compris les noms des clients et le mot de passe.</translation>
    </message>
    <message>
        <source>The server is on this machine: nothing leaves it.</source>
        <translation>Le serveur est sur cette machine&#xa0;: rien n’en sort.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 answers, encrypted.</source>
        <translation>PostgreSQL %1 répond, chiffré.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 answers, not encrypted.</source>
        <translation>PostgreSQL %1 répond, non chiffré.</translation>
    </message>
    <message>
        <source>Tickets in its workspace: %1.</source>
        <translation>Tickets dans son espace de travail&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You may read and change it.</source>
        <translation>Vous pouvez le lire et le modifier.</translation>
    </message>
    <message>
        <source>You may read it, not change it.</source>
        <translation>Vous pouvez le lire, pas le modifier.</translation>
    </message>
    <message>
        <source>Its workspace is of an older Palier: bring it up to date to open it here. Older programs of your colleagues can then no longer open it.</source>
        <translation>Son espace de travail vient d’un Palier plus ancien&#xa0;: mettez-le à jour pour l’ouvrir ici. Les programmes plus anciens de vos collègues ne pourront alors plus l’ouvrir.</translation>
    </message>
    <message>
        <source>Its workspace is of an older Palier: have its owner bring it up to date.</source>
        <translation>Son espace de travail vient d’un Palier plus ancien&#xa0;: demandez à son propriétaire de le mettre à jour.</translation>
    </message>
    <message>
        <source>There is no workspace in this database yet: you can make one.</source>
        <translation>Il n’y a pas encore d’espace de travail dans cette base&#xa0;: vous pouvez en créer un.</translation>
    </message>
    <message>
        <source>There is no workspace in this database, and you may not make one: whoever owns it can give you the right (GRANT CREATE ON DATABASE).</source>
        <translation>Il n’y a pas d’espace de travail dans cette base, et vous n’avez pas le droit d’en créer un&#xa0;: son propriétaire peut vous le donner (GRANT CREATE ON DATABASE).</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>%1 did not let %2 in. Type the password again, or have the account checked.</source>
        <translation>%1 a refusé l’entrée à %2. Tapez le mot de passe de nouveau, ou faites vérifier le compte.</translation>
    </message>
    <message>
        <source>%1 asks for the password of %2.</source>
        <translation>%1 demande le mot de passe de %2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>palier::ConsoleWords</name>
    <message>
        <source>See “%1”.</source>
        <translation>Voir «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The result cannot be written to standard output: %1.</source>
        <translation>Le résultat ne peut pas être écrit sur la sortie standard&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>palier::DefinitionPopup</name>
    <message>
        <source>&amp;Open the tickets</source>
        <translation>&amp;Ouvrir les tickets</translation>
    </message>
    <message>
        <source>More in the &amp;guide</source>
        <translation>En savoir plus dans le &amp;guide</translation>
    </message>
</context>
<context>
    <name>palier::DemoCommandWords</name>
    <message>
        <source>The number of tickets is between %1 and %2.</source>
        <translation>Le nombre de tickets est compris entre %1 et %2.</translation>
    </message>
    <message>
        <source>A seed is a whole number from 0 on.</source>
        <translation>Une graine est un nombre entier à partir de 0.</translation>
    </message>
    <message>
        <source>The rate is between %1 and %2 changes a second.</source>
        <translation>Le rythme est compris entre %1 et %2 changements par seconde.</translation>
    </message>
    <message>
        <source>A rate (--rate) is for a demo that goes on (--live).</source>
        <translation>Un rythme (--rate) ne vaut que pour une démo qui continue (--live).</translation>
    </message>
    <message>
        <source>The truth (--truth) is read from a demo that exists, and goes with nothing else.</source>
        <translation>La vérité (--truth) se lit dans une démo existante, et ne va avec rien d’autre.</translation>
    </message>
    <message>
        <source>The embedded demo has its own size and seed.</source>
        <translation>La démo intégrée a sa propre taille et sa propre graine.</translation>
    </message>
    <message>
        <source>Writing the demo …</source>
        <translation>Écriture de la démo…</translation>
    </message>
    <message>
        <source>A demo is made as of (--now) a time between 1980 and now.</source>
        <translation>Une démo se crée à la date (--now) d’un instant entre 1980 et maintenant.</translation>
    </message>
</context>
<context>
    <name>palier::DemoWords</name>
    <message numerus="yes">
        <source>A demo of %n ticket(s) was written: %1</source>
        <translation>
            <numerusform>Une démo de %n ticket a été écrite&#xa0;: %1</numerusform>
            <numerusform>Une démo de %n tickets a été écrite&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The demo goes on, with about %1 changes a second. Ctrl+C ends it.</source>
        <translation>La démo continue, avec environ %1 changements par seconde. Ctrl+C y met fin.</translation>
    </message>
    <message>
        <source>Nothing was planted here: this is no demo.</source>
        <translation>Rien n’a été semé ici&#xa0;: ce n’est pas une démo.</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>ticket</translation>
    </message>
    <message>
        <source>planted</source>
        <translation>semé</translation>
    </message>
    <message>
        <source>at</source>
        <translation>le</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>détail</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made, about %1 a second.</source>
        <translation>
            <numerusform>%n changement a été fait, environ %1 par seconde.</numerusform>
            <numerusform>%n changements ont été faits, environ %1 par seconde.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than one change in this hour</source>
        <translation>moins d’un changement dans cette heure</translation>
    </message>
    <message numerus="yes">
        <source>about %n change(s) in this hour</source>
        <translation>
            <numerusform>environ %n changement dans cette heure</numerusform>
            <numerusform>environ %n changements dans cette heure</numerusform>
        </translation>
    </message>
    <message>
        <source>The demo goes on at the pace of its floor, with %1; --rate makes it quicker. Ctrl+C ends it.</source>
        <translation>La démo continue au rythme de son plateau, avec %1&#xa0;; --rate l’accélère. Ctrl+C y met fin.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made.</source>
        <translation>
            <numerusform>%n changement a été fait.</numerusform>
            <numerusform>%n changements ont été faits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::DimensionText</name>
    <message>
        <source>By topic</source>
        <translation>Par sujet</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Par canal</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Par priorité</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Par client</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Par langue</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>Par unité</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>Par agent</translation>
    </message>
    <message>
        <source>By receiving unit</source>
        <translation>Par unité destinataire</translation>
    </message>
    <message>
        <source>By kind of escalation</source>
        <translation>Par type d’escalade</translation>
    </message>
    <message>
        <source>By who made the escalation</source>
        <translation>Par origine de l’escalade</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Par motif</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>external</source>
        <translation>externe</translation>
    </message>
    <message>
        <source>an agent</source>
        <translation>un agent</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>le client</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>une règle</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>le système</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(sans)</translation>
    </message>
    <message>
        <source>functional</source>
        <translation>fonctionnelle</translation>
    </message>
    <message>
        <source>hierarchical</source>
        <translation>hiérarchique</translation>
    </message>
    <message>
        <source>%1-W%2</source>
        <translation>%1-S%2</translation>
    </message>
    <message>
        <source>By hour of the week</source>
        <translation>Par heure de la semaine</translation>
    </message>
    <message>
        <source>By change of level</source>
        <translation>Par changement de niveau</translation>
    </message>
    <message>
        <source>By time to escalate</source>
        <translation>Par délai d’escalade</translation>
    </message>
    <message>
        <source>%1 %2:00</source>
        <translation>%1 %2 h</translation>
    </message>
    <message>
        <source>%1 to %2 in open hours</source>
        <comment>durations</comment>
        <translation>%1 à %2 en heures ouvrées</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>durations</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>By customer class</source>
        <translation>Par classe de client</translation>
    </message>
</context>
<context>
    <name>palier::Durations</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Tickets escalated</source>
        <translation>Tickets escaladés</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>médiane %1</translation>
    </message>
    <message>
        <source>90%: %1</source>
        <translation>90&#x202f;%&#xa0;: %1</translation>
    </message>
    <message>
        <source>share escalated by then</source>
        <translation>part escaladée à ce moment</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>davantage</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2
%3 ticket(s) escalated</source>
        <translation>
            <numerusform>%1 – %2
%3 ticket escaladé</numerusform>
            <numerusform>%1 – %2
%3 tickets escaladés</numerusform>
        </translation>
    </message>
    <message>
        <source>open hours, logarithmic scale</source>
        <translation>heures ouvrées, échelle logarithmique</translation>
    </message>
    <message>
        <source>logarithmic scale</source>
        <translation>échelle logarithmique</translation>
    </message>
    <message>
        <source>From, open hours</source>
        <translation>De, heures ouvrées</translation>
    </message>
    <message>
        <source>To, open hours</source>
        <translation>À, heures ouvrées</translation>
    </message>
    <message>
        <source>The share escalated by then is always calendar time: without open hours it is here.</source>
        <translation>La part escaladée d’ici là est toujours en temps calendaire&#xa0;: sans heures ouvrées, elle est ici.</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2 in open hours
%3 ticket(s) escalated</source>
        <translation>
            <numerusform>%1 – %2 en heures ouvrées
%3 ticket escaladé</numerusform>
            <numerusform>%1 – %2 en heures ouvrées
%3 tickets escaladés</numerusform>
        </translation>
    </message>
    <message>
        <source>90 days before</source>
        <translation>90 jours précédents</translation>
    </message>
</context>
<context>
    <name>palier::EmptyText</name>
    <message>
        <source>The tickets of this period never were in a unit with a level. Say in Settings which unit is which level.</source>
        <translation>Les tickets de cette période n’ont jamais été dans une unité qui a un niveau. Indiquez dans les Paramètres le niveau de chaque unité.</translation>
    </message>
    <message>
        <source>No tickets in this period.</source>
        <translation>Aucun ticket dans cette période.</translation>
    </message>
    <message>
        <source>No tickets in this period with these filters.</source>
        <translation>Aucun ticket dans cette période avec ces filtres.</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Rien n’a encore été importé.</translation>
    </message>
    <message>
        <source>No escalations in this period.</source>
        <translation>Aucune escalade dans cette période.</translation>
    </message>
    <message>
        <source>No ticket of this period has been escalated.</source>
        <translation>Aucun ticket de cette période n’a été escaladé.</translation>
    </message>
    <message>
        <source>No escalations in this period with these filters.</source>
        <translation>Aucune escalade dans cette période avec ces filtres.</translation>
    </message>
</context>
<context>
    <name>palier::ErrorText</name>
    <message>
        <source>A saved view cannot be read: it begins with “%1”. Delete it and save it again.</source>
        <translation>Une vue enregistrée est illisible&#xa0;: elle commence par «&#xa0;%1&#xa0;». Supprimez-la et enregistrez-la de nouveau.</translation>
    </message>
    <message>
        <source>The workspace is still being read: ask again when its figures are there.</source>
        <translation>L’espace de travail est encore en cours de lecture&#xa0;: redemandez quand ses chiffres seront là.</translation>
    </message>
    <message>
        <source>Somebody has changed %1 meanwhile: it is “%2” now. Look at it again before you change it.</source>
        <translation>Quelqu’un a changé %1 entre-temps&#xa0;: la valeur est maintenant «&#xa0;%2&#xa0;». Vérifiez-la avant de la changer.</translation>
    </message>
    <message>
        <source>There is a view “%1” already: replace it, or choose another name.</source>
        <translation>Il y a déjà une vue «&#xa0;%1&#xa0;»&#xa0;: remplacez-la, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Une vue doit avoir un nom.</translation>
    </message>
    <message>
        <source>“%1” is no time zone: give an offset such as +01:00, or a name such as Europe/Paris.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fuseau horaire&#xa0;: donner un décalage comme +01:00, ou un nom comme Europe/Paris.</translation>
    </message>
    <message>
        <source>“%1” is no duration: write it as in PT5M (5 minutes), PT12H (12 hours) or P7D (7 days).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée&#xa0;: écrire PT5M (5 minutes), PT12H (12 heures) ou P7D (7 jours).</translation>
    </message>
    <message>
        <source>“%1” is no date or time: write 2026-03-01, 2026-03-01T09:00 or 2026-03-01T09:00:00+01:00.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une date ni un instant&#xa0;: écrire 2026-03-01, 2026-03-01T09:00 ou 2026-03-01T09:00:00+01:00.</translation>
    </message>
    <message>
        <source>There is no setting “%1”: “palierctl settings get” lists them all.</source>
        <translation>Le réglage «&#xa0;%1&#xa0;» n’existe pas&#xa0;: «&#xa0;palierctl settings get&#xa0;» les liste tous.</translation>
    </message>
    <message>
        <source>“%2” cannot be the value of %1: it takes values such as %3.</source>
        <translation>«&#xa0;%2&#xa0;» ne peut pas être la valeur de %1&#xa0;: il prend des valeurs comme %3.</translation>
    </message>
    <message>
        <source>Nothing here can be filtered or grouped by “%1”. There are: %2.</source>
        <translation>Rien ici ne peut être filtré ni regroupé par «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be a filter: give the period with --from and --to.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un filtre&#xa0;: donner la période avec --from et --to.</translation>
    </message>
    <message>
        <source>“%1” names no file: write sqlite:FILE, for example sqlite:support.sqlite.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne pas de fichier&#xa0;: écrire sqlite:FICHIER, par exemple sqlite:support.sqlite.</translation>
    </message>
    <message>
        <source>No source has a unit “%1”. Did you mean one of these? %2.</source>
        <translation>Aucune source n’a d’unité «&#xa0;%1&#xa0;». Serait-ce l’une de celles-ci&#x202f;? %2.</translation>
    </message>
    <message>
        <source>There is no mapping “%1”: it is neither a shipped one (%2) nor a file that can be read.</source>
        <translation>La correspondance «&#xa0;%1&#xa0;» n’existe pas&#xa0;: ce n’est ni l’une de celles livrées (%2), ni un fichier lisible.</translation>
    </message>
    <message>
        <source>The mapping has a key “%1” that Palier does not know: correct or remove it.</source>
        <translation>La correspondance a une clé «&#xa0;%1&#xa0;» que Palier ne connaît pas&#xa0;: la corriger ou la retirer.</translation>
    </message>
    <message>
        <source>The mapping lacks “%1”: add it.</source>
        <translation>Il manque «&#xa0;%1&#xa0;» à la correspondance&#xa0;: ajoutez-le.</translation>
    </message>
    <message>
        <source>In the mapping, “%1” must be %2: correct it.</source>
        <translation>Dans la correspondance, «&#xa0;%1&#xa0;» doit être %2&#xa0;: corrigez-le.</translation>
    </message>
    <message>
        <source>In the mapping, “%1” cannot be “%2”; it can be: %3.</source>
        <translation>Dans la correspondance, «&#xa0;%1&#xa0;» ne peut pas être «&#xa0;%2&#xa0;»&#x202f;; valeurs possibles&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The mapping has both “%1” and “%2”: keep one of them.</source>
        <translation>La correspondance a à la fois «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;»&#xa0;: garder l’un des deux.</translation>
    </message>
    <message>
        <source>In the mapping, “%1” gives an attribute the name “%2”, which is a dimension of Palier&apos;s own: choose another name.</source>
        <translation>Dans la correspondance, «&#xa0;%1&#xa0;» donne à un attribut le nom «&#xa0;%2&#xa0;», qui est une dimension propre à Palier&#xa0;: choisir un autre nom.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1. Check its path and its permissions.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1. Vérifiez son chemin et ses droits.</translation>
    </message>
    <message>
        <source>This is not a file: give the path of a CSV or XES file.</source>
        <translation>Ce n’est pas un fichier&#xa0;: donner le chemin d’un fichier CSV ou XES.</translation>
    </message>
    <message>
        <source>The file was changed while it was read: import it again when it is complete.</source>
        <translation>Le fichier a changé pendant la lecture&#xa0;: l’importer de nouveau quand il sera complet.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>L’import a été interrompu.</translation>
    </message>
    <message>
        <source>The file is empty: export the log again.</source>
        <translation>Le fichier est vide&#xa0;: exportez de nouveau le journal.</translation>
    </message>
    <message>
        <source>The file has a header but no line of a log: check the period of the export.</source>
        <translation>Le fichier a un en-tête, mais aucune ligne de journal&#xa0;: vérifiez la période de l’export.</translation>
    </message>
    <message>
        <source>No room to sort the log in the temporary folder %1: %2. Free some space there, or set TMPDIR to another folder.</source>
        <translation>Pas de place pour trier le journal dans le dossier temporaire %1&#xa0;: %2. Y libérer de la place, ou donner un autre dossier dans TMPDIR.</translation>
    </message>
    <message>
        <source>The gz file ends too early: it was not copied completely.</source>
        <translation>Le fichier gz finit trop tôt&#xa0;: il n’a pas été copié en entier.</translation>
    </message>
    <message>
        <source>The gz file is damaged: unpack it with another tool, or fetch it again.</source>
        <translation>Le fichier gz est endommagé&#xa0;: le décompresser avec un autre outil, ou le récupérer de nouveau.</translation>
    </message>
    <message>
        <source>The gz file unpacks to more than %1 bytes: if that is right, unpack it first and import what is in it.</source>
        <translation>Le fichier gz donne plus de %1 octets&#xa0;: si c’est normal, le décompresser d’abord et importer son contenu.</translation>
    </message>
    <message>
        <source>The file holds zero bytes: it is binary, or UTF-16 without a byte order mark. Save it as UTF-8, or name its encoding in the mapping.</source>
        <translation>Le fichier contient des octets nuls&#xa0;: il est binaire, ou en UTF-16 sans marque d’ordre des octets. L’enregistrer en UTF-8, ou nommer son codage dans la correspondance.</translation>
    </message>
    <message>
        <source>This line is not UTF-8, though the rest of the file is: two files were joined, or a tool spoilt it. Save the whole file as UTF-8, or name the one encoding of all of it in the mapping (“encoding”).</source>
        <translation>Cette ligne n’est pas en UTF-8, alors que le reste du fichier l’est&#xa0;: deux fichiers ont été réunis, ou un outil l’a abîmé. Enregistrez tout le fichier en UTF-8, ou nommez dans la correspondance l’encodage de l’ensemble («&#xa0;encoding&#xa0;»).</translation>
    </message>
    <message>
        <source>The encoding is neither UTF-8 nor windows-1252: name it in the mapping (“encoding”).</source>
        <translation>Le codage n’est ni UTF-8 ni windows-1252&#xa0;: le nommer dans la correspondance («&#xa0;encoding&#xa0;»).</translation>
    </message>
    <message>
        <source>This line is not in the encoding %1 that the mapping or the file itself names: save the file in it, or name another one in the mapping (“encoding”).</source>
        <translation>Cette ligne n’est pas dans l’encodage %1 que nomme la correspondance ou le fichier lui-même&#xa0;: enregistrez le fichier dans cet encodage, ou nommez-en un autre dans la correspondance («&#xa0;encoding&#xa0;»).</translation>
    </message>
    <message>
        <source>There is no column “%1”, which the mapping reads: choose the mapping of this log, or correct the name in it.</source>
        <translation>Il n’y a pas de colonne «&#xa0;%1&#xa0;», que lit la correspondance&#xa0;: choisissez la correspondance de ce journal, ou corrigez-y le nom.</translation>
    </message>
    <message>
        <source>The columns are not separated by “%1” as the mapping says; it would fit with “%2”.</source>
        <translation>Les colonnes ne sont pas séparées par «&#xa0;%1&#xa0;» comme le dit la correspondance&#x202f;; ce serait le cas avec «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>There are two columns “%1”: rename one.</source>
        <translation>Il y a deux colonnes «&#xa0;%1&#xa0;»&#xa0;: en renommer une.</translation>
    </message>
    <message>
        <source>There are more than %1 columns: export only those that the mapping reads.</source>
        <translation>Il y a plus de %1 colonnes&#xa0;: n’exportez que celles que lit la correspondance.</translation>
    </message>
    <message>
        <source>The mapping must be one JSON object: put { at its beginning and } at its end.</source>
        <translation>La correspondance doit être un seul objet JSON&#xa0;: mettez { au début et } à la fin.</translation>
    </message>
    <message>
        <source>With “%1” between the columns the header is a single one, and not one that the mapping reads: name the right “delimiter” in the mapping.</source>
        <translation>Avec «&#xa0;%1&#xa0;» entre les colonnes, l’en-tête n’en forme qu’une, que la correspondance ne lit pas&#xa0;: indiquer le bon séparateur dans la correspondance («&#xa0;delimiter&#xa0;»).</translation>
    </message>
    <message>
        <source>This looks like XES (XML), but the mapping is one of CSV files: take a mapping whose “format” is “xes”.</source>
        <translation>Ce fichier semble être du XES (XML), mais la correspondance est faite pour du CSV&#xa0;: en prendre une dont le «&#xa0;format&#xa0;» est «&#xa0;xes&#xa0;».</translation>
    </message>
    <message>
        <source>The line is empty: %1 cells are missing. Remove it, or fill it in.</source>
        <translation>La ligne est vide&#xa0;: il manque %1 cellules. Supprimez-la ou complétez-la.</translation>
    </message>
    <message>
        <source>“%1”: there is no such day or hour when it is read as the mapping says. Correct the format in the mapping (“at”, “format”), or the file.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: ce jour ou cette heure n’existe pas, lu comme le dit la correspondance. Corrigez-y le format («&#xa0;at&#xa0;», «&#xa0;format&#xa0;»), ou corrigez le fichier.</translation>
    </message>
    <message>
        <source>The kind “%1” (here for the first time, %2 lines in all) is not known: taken as a note.</source>
        <translation>Le type «&#xa0;%1&#xa0;» (ici pour la première fois, lignes en tout&#xa0;: %2) n’est pas connu&#xa0;: pris comme une note.</translation>
    </message>
    <message>
        <source>The quotation mark that opens on this line is never closed: close it, or export the file again if it was cut.</source>
        <translation>Le guillemet ouvert sur cette ligne n’est jamais fermé&#xa0;: fermez-le, ou exportez de nouveau le fichier s’il a été coupé.</translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark: a quotation mark inside a text must be doubled.</source>
        <translation>Il y a du texte derrière un guillemet fermant&#xa0;: à l’intérieur d’un texte, un guillemet doit être doublé.</translation>
    </message>
    <message>
        <source>A cell is longer than %1 bytes: a quotation mark is probably missing.</source>
        <translation>Une cellule dépasse %1 octets&#xa0;: il manque sans doute un guillemet.</translation>
    </message>
    <message>
        <source>A row is longer than %1 bytes: a quotation mark is probably missing.</source>
        <translation>Une ligne dépasse %1 octets&#xa0;: il manque sans doute un guillemet.</translation>
    </message>
    <message>
        <source>There is a control character (%1) where a text should be: take it out, or export the file as text.</source>
        <translation>Il y a un caractère de contrôle (%1) à la place d’un texte&#xa0;: supprimez-le, ou exportez le fichier en texte.</translation>
    </message>
    <message>
        <source>This is not well-formed XML (position %1): %2. Export the log again; if it is no XES, take the mapping of its format.</source>
        <translation>Ce n’est pas du XML bien formé (position %1)&#xa0;: %2. Exportez de nouveau le journal&#xa0;; si ce n’est pas du XES, prenez la correspondance de son format.</translation>
    </message>
    <message>
        <source>The file declares a document type, which XES does not need and which can be used for attacks: remove the declaration.</source>
        <translation>Le fichier déclare un type de document, dont XES n’a pas besoin et qui peut servir à des attaques&#xa0;: retirer la déclaration.</translation>
    </message>
    <message>
        <source>This is not an XES log: its root element is “%1”, not “log”. Export the log as XES.</source>
        <translation>Ce n’est pas un journal XES&#xa0;: son élément racine est «&#xa0;%1&#xa0;», et non «&#xa0;log&#xa0;». Exportez le journal en XES.</translation>
    </message>
    <message>
        <source>The elements are nested more than %1 deep: this is no usual XES. Export the log again.</source>
        <translation>Les éléments sont imbriqués sur plus de %1 niveaux&#xa0;: ce n’est pas du XES usuel. Exportez de nouveau le journal.</translation>
    </message>
    <message>
        <source>A text is longer than %1 bytes: shorten it, or leave it out of the export.</source>
        <translation>Un texte fait plus de %1 octets&#xa0;: raccourcissez-le, ou retirez-le de l’export.</translation>
    </message>
    <message>
        <source>There is an event outside every trace, which belongs to no ticket: remove it, or put it into a trace.</source>
        <translation>Il y a un événement hors de toute trace, qui n’appartient à aucun ticket&#xa0;: supprimez-le, ou placez-le dans une trace.</translation>
    </message>
    <message>
        <source>The attribute “%1” of a trace stands behind its events: it must stand before them.</source>
        <translation>L’attribut «&#xa0;%1&#xa0;» d’une trace vient après ses événements&#xa0;: il doit venir avant.</translation>
    </message>
    <message>
        <source>The key “%1” occurs twice in one element: remove one.</source>
        <translation>La clé «&#xa0;%1&#xa0;» figure deux fois dans un élément&#xa0;: supprimez-en une.</translation>
    </message>
    <message>
        <source>There is an attribute without a key: give it one, or remove it.</source>
        <translation>Il y a un attribut sans clé&#xa0;: donnez-lui-en une, ou supprimez-le.</translation>
    </message>
    <message>
        <source>The time is missing: give every event one, or leave it out of the log.</source>
        <translation>L’heure manque&#xa0;: donnez-en une à chaque événement, ou retirez celui-ci du journal.</translation>
    </message>
    <message>
        <source>“%1” is no time that the mapping can read: give its format in the mapping (“at”, “format”).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure que la correspondance sait lire&#xa0;: donner son format dans la correspondance («&#xa0;at&#xa0;», «&#xa0;format&#xa0;»).</translation>
    </message>
    <message>
        <source>“%1” has no time zone: name the zone of the log in the mapping (“at”, “zone”).</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de fuseau horaire&#xa0;: nommer celui du journal dans la correspondance («&#xa0;at&#xa0;», «&#xa0;zone&#xa0;»).</translation>
    </message>
    <message>
        <source>“%1” never was on a clock in %2: it lies in the hour that is skipped in spring. Check the zone in the mapping.</source>
        <translation>«&#xa0;%1&#xa0;» n’a jamais été affiché par une horloge de %2&#xa0;: c’est l’heure sautée au printemps. Vérifier le fuseau dans la correspondance.</translation>
    </message>
    <message>
        <source>“%1” is outside the years 1970 to 2106: correct the time, or its format in the mapping.</source>
        <translation>«&#xa0;%1&#xa0;» est hors des années 1970 à 2106&#xa0;: corrigez l’heure, ou son format dans la correspondance.</translation>
    </message>
    <message>
        <source>Day or month first? “%1” can be both, and nothing in the column decides: give the format in the mapping (“at”, “format”).</source>
        <translation>Jour ou mois d’abord&#x202f;? «&#xa0;%1&#xa0;» peut être les deux, et rien dans la colonne ne tranche&#xa0;: donner le format dans la correspondance («&#xa0;at&#xa0;», «&#xa0;format&#xa0;»).</translation>
    </message>
    <message>
        <source>The time goes backwards in ticket %1 (line %2 comes before it): correct the file, or let the mapping sort the lines (“sort”: true).</source>
        <translation>L’heure recule dans le ticket %1 (la ligne %2 le précède)&#xa0;: corriger le fichier, ou laisser la correspondance trier les lignes («&#xa0;sort&#xa0;»&#xa0;: true).</translation>
    </message>
    <message>
        <source>The ticket&apos;s number is missing: fill it in, or leave the line out of the log.</source>
        <translation>Le numéro du ticket manque&#xa0;: indiquez-le, ou retirez la ligne du journal.</translation>
    </message>
    <message>
        <source>“%1” is a number that a spreadsheet has spoilt: export the column as text.</source>
        <translation>«&#xa0;%1&#xa0;» est un nombre abîmé par un tableur&#xa0;: exporter la colonne comme texte.</translation>
    </message>
    <message>
        <source>The unit is missing: fill in who had the ticket, or leave the line out of the log.</source>
        <translation>L’unité manque&#xa0;: indiquez qui tenait le ticket, ou retirez la ligne du journal.</translation>
    </message>
    <message>
        <source>The mapping says nothing about the kind “%1”: add it to “kind”, or “*” for all others.</source>
        <translation>La correspondance ne dit rien du type «&#xa0;%1&#xa0;»&#xa0;: l’ajouter à «&#xa0;kind&#xa0;», ou «&#xa0;*&#xa0;» pour tous les autres.</translation>
    </message>
    <message>
        <source>The mapping says nothing about the state “%1”: add it to “state”, or “*” for all others.</source>
        <translation>La correspondance ne dit rien de l’état «&#xa0;%1&#xa0;»&#xa0;: l’ajouter à «&#xa0;state&#xa0;», ou «&#xa0;*&#xa0;» pour tous les autres.</translation>
    </message>
    <message>
        <source>“%1” is no kind of unit; there are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type d’unité&#x202f;; il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no kind of actor; there are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type d’acteur&#x202f;; il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no kind of return; there are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de retour&#x202f;; il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no level: it must be a number from 1 to %2, or empty.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un niveau&#xa0;: il faut un nombre de 1 à %2, ou rien.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters: is the right column mapped? If so, shorten it.</source>
        <translation>Le texte fait plus de %1 caractères&#xa0;: est-ce la bonne colonne&#xa0;? Si oui, raccourcissez-le.</translation>
    </message>
    <message>
        <source>There are more than %1 different units: is the right column mapped?</source>
        <translation>Il y a plus de %1 unités différentes&#xa0;: est-ce la bonne colonne&#x202f;?</translation>
    </message>
    <message>
        <source>Ticket %1 has more than %2 lines: is the right column mapped?</source>
        <translation>Le ticket %1 a plus de %2 lignes&#xa0;: est-ce la bonne colonne&#x202f;?</translation>
    </message>
    <message>
        <source>The unit “%1” was %2 before and is %3 here: the first was kept. Set it with “palierctl levels --set”.</source>
        <translation>L’unité «&#xa0;%1&#xa0;» était %2 jusqu’ici et est %3 à cette ligne&#xa0;: le premier a été gardé. Le régler avec «&#xa0;palierctl levels --set&#xa0;».</translation>
    </message>
    <message>
        <source>The column “%1” was left out: a dimension of Palier&apos;s own has its name. Give it another one in the mapping.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» a été laissée de côté&#xa0;: une dimension propre à Palier porte son nom. Lui en donner un autre dans la correspondance.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Nothing was changed.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>There is no file %1. To make a workspace, import a log into it or run “palierctl migrate”.</source>
        <translation>Il n’y a pas de fichier %1. Pour créer un espace de travail, y importer un journal ou lancer «&#xa0;palierctl migrate&#xa0;».</translation>
    </message>
    <message>
        <source>There is no folder %1: create it first.</source>
        <translation>Il n’y a pas de dossier %1&#xa0;: le créer d’abord.</translation>
    </message>
    <message>
        <source>%1 is a folder: give the path of a file.</source>
        <translation>%1 est un dossier&#xa0;: donner le chemin d’un fichier.</translation>
    </message>
    <message>
        <source>%1 may not be read: ask its owner for the permission.</source>
        <translation>%1 ne peut pas être lu&#xa0;: en demander le droit à son propriétaire.</translation>
    </message>
    <message>
        <source>%1 may not be written: ask its owner for the permission, or work on a copy.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: en demander le droit à son propriétaire, ou travailler sur une copie.</translation>
    </message>
    <message>
        <source>The folder %1 may not be written, and SQLite needs to: ask its owner for the permission, or move the file.</source>
        <translation>Le dossier %1 ne peut pas être écrit, et SQLite en a besoin&#xa0;: en demander le droit à son propriétaire, ou déplacer le fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: check the permissions of the file and of those beside it (-wal, -shm).</source>
        <translation>%1 ne peut pas être ouvert&#xa0;: vérifier les droits du fichier et de ceux à côté de lui (-wal, -shm).</translation>
    </message>
    <message>
        <source>%1 is not a SQLite database; it was left alone. Choose a workspace of Palier&apos;s, or a new name; a log is imported into one.</source>
        <translation>%1 n’est pas une base SQLite&#xa0;; rien n’y a été touché. Choisissez un espace de travail de Palier ou un nouveau nom&#xa0;; un journal s’importe dans un espace.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Restore it from a backup, or import its logs into a new file.</source>
        <translation>%1 est endommagé&#xa0;: %2. Le restaurer d’une sauvegarde, ou importer ses journaux dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>%1 has changes that are not merged yet (-wal): open it once with the right to write.</source>
        <translation>%1 a des changements qui ne sont pas encore intégrés (-wal)&#xa0;: l’ouvrir une fois avec le droit d’écrire.</translation>
    </message>
    <message>
        <source>Qt&apos;s database driver %1 is not installed: install the package libqt6sql6-sqlite or libqt6sql6-psql.</source>
        <translation>Le pilote de base de données de Qt %1 n’est pas installé&#xa0;: installez le paquet libqt6sql6-sqlite ou libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>%1 is being written by another program: try again when it has finished.</source>
        <translation>%1 est en cours d’écriture par un autre programme&#xa0;: réessayer quand il aura fini.</translation>
    </message>
    <message>
        <source>There is no room left for %1; nothing was changed. Free some space and try again.</source>
        <translation>Il n’y a plus de place pour %1&#x202f;; rien n’a été changé. Libérer de la place et réessayer.</translation>
    </message>
    <message>
        <source>The database %1 failed: %2. “palierctl check” says whether it is whole.</source>
        <translation>La base %1 a échoué&#xa0;: %2. «&#xa0;palierctl check&#xa0;» dit si elle est entière.</translation>
    </message>
    <message>
        <source>The program is incomplete: %1 is missing. Install it again.</source>
        <translation>Le programme est incomplet&#xa0;: il manque %1. L’installer de nouveau.</translation>
    </message>
    <message>
        <source>%1 is a database of another program; it was left alone. Choose a workspace of Palier&apos;s, or a new name.</source>
        <translation>%1 est la base d’un autre programme&#xa0;; rien n’y a été touché. Choisissez un espace de travail de Palier, ou un nouveau nom.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Palier (schema %2, this one knows %3): update Palier.</source>
        <translation>%1 vient d’un Palier plus récent (schéma %2, celui-ci connaît %3)&#xa0;: mettre Palier à jour.</translation>
    </message>
    <message>
        <source>%1 has an older schema (%2, needed is %3): run “palierctl migrate”, best after a copy of the file.</source>
        <translation>%1 a un schéma plus ancien (%2, il faut %3)&#xa0;: lancer «&#xa0;palierctl migrate&#xa0;», de préférence après une copie du fichier.</translation>
    </message>
    <message>
        <source>%1 is empty: import a log into it or run “palierctl migrate”.</source>
        <translation>%1 est vide&#xa0;: y importer un journal ou lancer «&#xa0;palierctl migrate&#xa0;».</translation>
    </message>
    <message>
        <source>%1 does not say clearly which schema it has; it was left alone. Restore it from a backup.</source>
        <translation>%1 ne dit pas clairement quel schéma il a&#x202f;; il a été laissé intact. Le restaurer d’une sauvegarde.</translation>
    </message>
    <message>
        <source>There is no source profile “%1”: check the name.</source>
        <translation>Il n’y a pas de profil de source «&#xa0;%1&#xa0;»&#xa0;: vérifiez le nom.</translation>
    </message>
    <message>
        <source>The source profile “%1” cannot be read: %2 (byte %3).</source>
        <translation>Le profil de source «&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2 (octet %3).</translation>
    </message>
    <message>
        <source>In the source profile “%1”, “%2” cannot be “%3”.</source>
        <translation>Dans le profil de source «&#xa0;%1&#xa0;», «&#xa0;%2&#xa0;» ne peut pas être «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>There is no source “%1”: “palierctl sources” lists them.</source>
        <translation>Il n’y a pas de source «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;palierctl sources&#xa0;» les liste.</translation>
    </message>
    <message>
        <source>“%1” is already a source of another kind: import under another name (--source).</source>
        <translation>«&#xa0;%1&#xa0;» est déjà une source d’une autre sorte&#xa0;: importer sous un autre nom (--source).</translation>
    </message>
    <message>
        <source>The history of ticket %1 is not in order at line %2: correct the file and import it again.</source>
        <translation>L’historique du ticket %1 n’est pas en ordre à la ligne %2&#xa0;: corrigez le fichier et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>In source “%1”, ticket %2, line %3: “%4” cannot be “%5”. Import the ticket again.</source>
        <translation>Dans la source «&#xa0;%1&#xa0;», ticket %2, ligne %3&#xa0;: «&#xa0;%4&#xa0;» ne peut pas être «&#xa0;%5&#xa0;». Importez de nouveau le ticket.</translation>
    </message>
    <message>
        <source>In source “%1”, ticket %2 has no history: import the ticket again.</source>
        <translation>Dans la source «&#xa0;%1&#xa0;», le ticket %2 n’a pas d’historique&#xa0;: importez-le de nouveau.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>La lecture a été interrompue.</translation>
    </message>
    <message>
        <source>“%1” cannot be a %2 on level %3: teams, managers and external parties have a level from 1 on, system and outside units have none.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être %2 au niveau %3&#xa0;: équipes, responsables et tiers ont un niveau à partir de 1, les unités système et hors support n’en ont pas.</translation>
    </message>
    <message>
        <source>The file is damaged: %1. Restore it from a backup.</source>
        <translation>Le fichier est abîmé&#xa0;: %1. Restaurez-le d’une sauvegarde.</translation>
    </message>
    <message>
        <source>Source “%1”, ticket %2: %3 says “%4”, its history says “%5”. Import the ticket again.</source>
        <translation>Source «&#xa0;%1&#xa0;», ticket %2&#xa0;: %3 dit «&#xa0;%4&#xa0;», son historique dit «&#xa0;%5&#xa0;». Importer de nouveau le ticket.</translation>
    </message>
    <message>
        <source>Source “%1”, ticket %2: the lines of its history are out of order from line %3 on. Import the ticket again.</source>
        <translation>Source «&#xa0;%1&#xa0;», ticket %2&#xa0;: les lignes de son historique ne sont plus en ordre à partir de la ligne %3. Importer de nouveau le ticket.</translation>
    </message>
    <message>
        <source>Something went wrong that has no words yet: %1 (%2).</source>
        <translation>Une erreur qui n’a pas encore de phrase&#xa0;: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) instead of %2: a delimiter or a quotation mark is missing, or one too many. Correct the line.</source>
        <translation>
            <numerusform>%1 cellule au lieu de %2&#xa0;: il manque un séparateur ou un guillemet, ou il y en a un de trop. Corrigez la ligne.</numerusform>
            <numerusform>%1 cellules au lieu de %2&#xa0;: il manque un séparateur ou un guillemet, ou il y en a un de trop. Corrigez la ligne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 time(s) lie in the hour that the clocks of %2 show twice in autumn: the first one was taken.</source>
        <translation>
            <numerusform>%1 instant tombe dans l’heure que les horloges de %2 montrent deux fois en automne&#xa0;: la première a été prise.</numerusform>
            <numerusform>%1 instants tombent dans l’heure que les horloges de %2 montrent deux fois en automne&#xa0;: la première a été prise.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket number %1 does not exist, but has events: %2.</source>
        <translation>Le ticket numéro %1 n’existe pas, mais il a des événements&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The line is empty: remove it.</source>
        <translation>La ligne est vide&#xa0;: supprimez-la.</translation>
    </message>
    <message>
        <source>There are two calendars “%1”: rename one.</source>
        <translation>Il y a deux calendriers «&#xa0;%1&#xa0;»&#xa0;: en renommer un.</translation>
    </message>
    <message>
        <source>A calendar has no name: give it one.</source>
        <translation>Un calendrier n’a pas de nom&#xa0;: lui en donner un.</translation>
    </message>
    <message>
        <source>The calendar “%1” is in the time zone “%2”, which there is not: give an offset such as +01:00, or a name such as Europe/Paris.</source>
        <translation>Le calendrier «&#xa0;%1&#xa0;» est dans le fuseau horaire «&#xa0;%2&#xa0;», qui n’existe pas&#xa0;: donner un décalage comme +01:00, ou un nom comme Europe/Paris.</translation>
    </message>
    <message>
        <source>In the calendar “%1”, weekday %2 (1 is Monday) cannot be open from %3 to %4: hours end after they begin, and by 24:00.</source>
        <translation>Dans le calendrier «&#xa0;%1&#xa0;», le jour %2 de la semaine (1 est lundi) ne peut pas être ouvert de %3 à %4&#xa0;: une plage finit après son début, et à 24:00 au plus tard.</translation>
    </message>
    <message>
        <source>In the calendar “%1”, weekday %2 (1 is Monday), the hours from %3 to %4 overlap others: join them.</source>
        <translation>Dans le calendrier «&#xa0;%1&#xa0;», le jour %2 de la semaine (1 est lundi), la plage de %3 à %4 en chevauche une autre&#xa0;: les réunir.</translation>
    </message>
    <message>
        <source>A holiday of the calendar “%1” is no day of any year: correct it.</source>
        <translation>Un jour férié du calendrier «&#xa0;%1&#xa0;» n’est le jour d’aucune année&#xa0;: le corriger.</translation>
    </message>
    <message>
        <source>The calendar “%1” has the holiday %2 twice: remove one.</source>
        <translation>Le calendrier «&#xa0;%1&#xa0;» a deux fois le jour férié %2&#xa0;: en supprimer un.</translation>
    </message>
    <message>
        <source>SLA policy %1 promises %2 minutes: it must be at least one.</source>
        <translation>La règle de SLA %1 promet %2 minute(s)&#xa0;: il en faut au moins une.</translation>
    </message>
    <message>
        <source>SLA policy %1 counts in the calendar “%2”, which there is not: choose another, or none for around the clock.</source>
        <translation>La règle de SLA %1 compte dans le calendrier «&#xa0;%2&#xa0;», qui n’existe pas&#xa0;: en choisir un autre, ou aucun pour jour et nuit.</translation>
    </message>
    <message>
        <source>SLA policy %1 is for the same clock, tickets and date as policy %2, and would never apply: remove one or change its date.</source>
        <translation>La règle de SLA %1 porte sur le même délai, les mêmes tickets et la même date que la règle %2, et ne s’appliquerait jamais&#xa0;: supprimer l’une des deux ou changer sa date.</translation>
    </message>
    <message>
        <source>A shift of %1 follows the calendar “%2”, which there is not: choose another.</source>
        <translation>Une vacation de %1 suit le calendrier «&#xa0;%2&#xa0;», qui n’existe pas&#xa0;: en choisir un autre.</translation>
    </message>
    <message>
        <source>%1 cannot be on shift on weekday %2 (1 is Monday) from %3 to %4: weekdays go from 1 to 7, and hours end after they begin, by 24:00.</source>
        <translation>%1 ne peut pas être en service le jour %2 de la semaine (1 est lundi) de %3 à %4&#xa0;: les jours vont de 1 à 7, et une plage finit après son début, à 24:00 au plus tard.</translation>
    </message>
    <message>
        <source>The program is incomplete: %1 is missing or damaged. Install it again.</source>
        <translation>Le programme est incomplet&#xa0;: %1 manque ou est abîmé. Installez-le de nouveau.</translation>
    </message>
    <message>
        <source>The demo was cancelled; nothing was written.</source>
        <translation>La démo a été annulée&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 holds no demo: “palierctl demo” makes one in a new file.</source>
        <translation>%1 ne contient pas de démo&#xa0;: «&#xa0;palierctl demo&#xa0;» en crée une dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>The folder for the demo cannot be made: %1.</source>
        <translation>Le dossier de la démo ne peut pas être créé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no ticket “%1”: check the number.</source>
        <translation>Il n’y a pas de ticket «&#xa0;%1&#xa0;»&#xa0;: vérifiez le numéro.</translation>
    </message>
    <message>
        <source>Somebody has placed “%1” meanwhile: it is “%2” now. Look at it again before you change it.</source>
        <translation>Quelqu’un a placé «&#xa0;%1&#xa0;» entre-temps&#xa0;: c’est maintenant «&#xa0;%2&#xa0;». Revoyez avant de changer.</translation>
    </message>
    <message>
        <source>Shifts follow the calendar “%1”: it cannot be removed before they follow another.</source>
        <translation>Des plages de travail suivent le calendrier «&#xa0;%1&#xa0;»&#xa0;: il ne peut être supprimé avant qu’elles en suivent un autre.</translation>
    </message>
    <message>
        <source>Somebody else has changed the calendars or the promises meanwhile: look at them as they are now, and change them again.</source>
        <translation>Quelqu’un d’autre a modifié les calendriers ou les engagements entre-temps&#xa0;: les regarder tels qu’ils sont maintenant, puis les modifier à nouveau.</translation>
    </message>
    <message>
        <source>“%1” names no workspace: write sqlite:FILE for a file, postgresql://USER@HOST/DATABASE for a database on a server, or demo.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucun espace de travail&#xa0;: écrivez sqlite:FICHIER pour un fichier, postgresql://UTILISATEUR@HÔTE/BASE pour une base sur un serveur, ou demo.</translation>
    </message>
    <message>
        <source>“%1” names no database: write postgresql://USER@HOST/DATABASE.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucune base de données&#xa0;: écrivez postgresql://UTILISATEUR@HÔTE/BASE.</translation>
    </message>
    <message>
        <source>A password must not stand in the address of a workspace (“%1”), where others can see it: leave it out, and keep it in the file that PGPASSFILE names.</source>
        <translation>Un mot de passe n’a pas sa place dans l’adresse d’un espace de travail («&#xa0;%1&#xa0;»), où d’autres peuvent le voir&#xa0;: retirez-le, et gardez-le dans le fichier que désigne PGPASSFILE.</translation>
    </message>
    <message>
        <source>In the address “%1”, the option “%2” cannot be understood. There are sslmode (disable, prefer, require, verify-ca, verify-full), sslrootcert (a file) and host (the folder of a socket).</source>
        <translation>Dans l’adresse «&#xa0;%1&#xa0;», l’option «&#xa0;%2&#xa0;» est incompréhensible. Il y a sslmode (disable, prefer, require, verify-ca, verify-full), sslrootcert (un fichier) et host (le dossier d’une socket).</translation>
    </message>
    <message>
        <source>A text for %1 holds the character U+0000, which a server cannot keep: take it out.</source>
        <translation>Un texte destiné à %1 contient le caractère U+0000, qu’un serveur ne sait pas conserver&#xa0;: retirez-le.</translation>
    </message>
    <message>
        <source>The server of %1 does not answer: %2. Check the name and the port, and that the server runs.</source>
        <translation>Le serveur de %1 ne répond pas&#xa0;: %2. Vérifiez le nom et le port, et que le serveur est en marche.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: the server was stopped or restarted, or the network failed.</source>
        <translation>La connexion à %1 est perdue&#xa0;: le serveur a été arrêté ou redémarré, ou le réseau a failli.</translation>
    </message>
    <message>
        <source>%1 has not answered for too long: the connection was given up. The server is overloaded, or the network loses what is sent.</source>
        <translation>%1 ne répond plus depuis trop longtemps&#xa0;: la connexion a été abandonnée. Le serveur est surchargé, ou le réseau perd ce qui est envoyé.</translation>
    </message>
    <message>
        <source>The server of %1 runs PostgreSQL %2; Palier needs %3 or newer. Ask whoever looks after the server to update it.</source>
        <translation>Le serveur de %1 fait tourner PostgreSQL %2&#xa0;; Palier a besoin de la version %3 ou d’une plus récente. Demandez à l’administrateur du serveur de le mettre à jour.</translation>
    </message>
    <message>
        <source>The server of %1 takes no more connections: close other programs, or have max_connections raised.</source>
        <translation>Le serveur de %1 n’accepte plus de connexions&#xa0;: fermez d’autres programmes, ou faites augmenter max_connections.</translation>
    </message>
    <message>
        <source>%1 can only be read: it is a replica, or was set read-only. Connect to the main server to make changes.</source>
        <translation>%1 ne peut qu’être lu&#xa0;: c’est un réplica, ou il a été mis en lecture seule. Connectez-vous au serveur principal pour modifier quelque chose.</translation>
    </message>
    <message>
        <source>The disk of the server of %1 is full: nothing was changed. Tell whoever looks after the server.</source>
        <translation>Le disque du serveur de %1 est plein&#xa0;: rien n’a été modifié. Prévenez la personne qui s’occupe du serveur.</translation>
    </message>
    <message>
        <source>%1 asks for the password of “%2”, and none is known: keep it in the file that PGPASSFILE names.</source>
        <translation>%1 demande le mot de passe de «&#xa0;%2&#xa0;», et aucun n’est connu&#xa0;: gardez-le dans le fichier que désigne PGPASSFILE.</translation>
    </message>
    <message>
        <source>%1 refuses the user “%2”: the name or the password is wrong, or the server does not let this user in from here.</source>
        <translation>%1 refuse l’utilisateur «&#xa0;%2&#xa0;»&#xa0;: le nom ou le mot de passe est faux, ou le serveur ne laisse pas entrer cet utilisateur depuis cette machine.</translation>
    </message>
    <message>
        <source>The server of %1 has no database “%2”: check the name, or have it made (createdb).</source>
        <translation>Le serveur de %1 n’a pas de base «&#xa0;%2&#xa0;»&#xa0;: vérifiez le nom, ou faites-la créer (createdb).</translation>
    </message>
    <message>
        <source>%1 took too long, and the question was given up: the server is busy, or sets a limit (statement_timeout).</source>
        <translation>%1 a mis trop longtemps, et la question a été abandonnée&#xa0;: le serveur est occupé, ou impose une limite (statement_timeout).</translation>
    </message>
    <message>
        <source>Somebody else changed the same in %1 at the same time: nothing was changed. Try again.</source>
        <translation>Quelqu’un d’autre a modifié la même chose dans %1 au même moment&#xa0;: rien n’a été modifié. Recommencez.</translation>
    </message>
    <message>
        <source>There is no local file %1.</source>
        <translation>Il n’y a pas de fichier local %1.</translation>
    </message>
    <message>
        <source>The local file %1 cannot be read: %2. The workspace is read from its database.</source>
        <translation>Le fichier local %1 ne peut pas être lu&#xa0;: %2. L’espace de travail est lu depuis sa base.</translation>
    </message>
    <message>
        <source>%1 is no local file of Palier: it was set aside, and the workspace is read from its database.</source>
        <translation>%1 n’est pas un fichier local de Palier&#xa0;: il a été mis de côté, et l’espace de travail est lu depuis sa base.</translation>
    </message>
    <message>
        <source>The local file %1 was made by an older Palier (version %2, this one knows %3): it was set aside, and the workspace is read from its database.</source>
        <translation>Le fichier local %1 vient d’un Palier plus ancien (version %2, celui-ci connaît la %3)&#xa0;: il a été mis de côté, et l’espace de travail est lu depuis sa base.</translation>
    </message>
    <message>
        <source>The local file %1 was made by a newer Palier (version %2, this one knows %3): it was set aside, and the workspace is read from its database.</source>
        <translation>Le fichier local %1 vient d’un Palier plus récent (version %2, celui-ci connaît la %3)&#xa0;: il a été mis de côté, et l’espace de travail est lu depuis sa base.</translation>
    </message>
    <message>
        <source>The local file %1 is not whole (%2 bytes instead of %3): it was set aside, and the workspace is read from its database.</source>
        <translation>Le fichier local %1 est incomplet (%2 octets au lieu de %3)&#xa0;: il a été mis de côté, et l’espace de travail est lu depuis sa base.</translation>
    </message>
    <message>
        <source>The local file %1 is damaged (%2): it was set aside, and the workspace is read from its database.</source>
        <translation>Le fichier local %1 est endommagé (%2)&#xa0;: il a été mis de côté, et l’espace de travail est lu depuis sa base.</translation>
    </message>
    <message>
        <source>Another Palier is writing the local file %1: its own stays.</source>
        <translation>Un autre Palier est en train d’écrire le fichier local %1&#xa0;: le sien reste.</translation>
    </message>
    <message>
        <source>The local file %1 cannot be written: %2. Nothing is lost, but the next start takes longer.</source>
        <translation>Le fichier local %1 ne peut pas être écrit&#xa0;: %2. Rien n’est perdu, mais le prochain démarrage sera plus long.</translation>
    </message>
    <message>
        <source>%1 cannot tell of changes any more, so that nothing was changed: its queue of notifications is full, because somebody who listens has had a transaction open for too long. Ask whoever looks after the server to end it (pg_stat_activity, state “idle in transaction”).</source>
        <translation>%1 ne peut plus annoncer de changements, si bien que rien n’a été modifié&#xa0;: sa file de notifications est pleine, parce que quelqu’un qui écoute garde une transaction ouverte depuis trop longtemps. Demandez à la personne qui s’occupe du serveur d’y mettre fin (pg_stat_activity, état «&#xa0;idle in transaction&#xa0;»).</translation>
    </message>
    <message>
        <source>“%1” puts day and month the other way round than line %2 does: the column mixes both orders. Correct the file.</source>
        <translation>«&#xa0;%1&#xa0;» met le jour et le mois dans l’ordre inverse de la ligne %2&#xa0;: la colonne mélange les deux ordres. Corriger le fichier.</translation>
    </message>
    <message>
        <source>%1 has tickets already, and a demo does not mix with them: choose another file or database.</source>
        <translation>%1 contient déjà des tickets, et une démo ne s’y mêle pas&#xa0;: choisir un autre fichier ou une autre base.</translation>
    </message>
    <message>
        <source>No safe connection to %1 can be made: %2. If its authority is not known here, name the file with the certificate of the authority (sslrootcert); if the certificate is of another name, connect by that one. If it has expired, or the server does not encrypt, ask whoever looks after the server.</source>
        <translation>Aucune connexion sûre à %1 n’est possible&#xa0;: %2. Si son autorité n’est pas connue ici, indiquer le fichier du certificat de l’autorité (sslrootcert)&#xa0;; si le certificat porte un autre nom, se connecter par celui-là. S’il a expiré, ou si le serveur ne chiffre pas, voir avec la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>You lack a right in %1: %2. Whoever owns the database can give it: GRANT USAGE ON SCHEMA palier TO %3, GRANT SELECT ON ALL TABLES IN SCHEMA palier TO %3 to read, and INSERT, UPDATE, DELETE likewise to write.</source>
        <translation>Il vous manque un droit dans %1&#xa0;: %2. Le propriétaire de la base peut le donner&#xa0;: GRANT USAGE ON SCHEMA palier TO %3, GRANT SELECT ON ALL TABLES IN SCHEMA palier TO %3 pour lire, et de même INSERT, UPDATE, DELETE pour écrire.</translation>
    </message>
    <message>
        <source>You may not make a workspace in %1: %2. Whoever owns the database can give the right to: GRANT CREATE ON DATABASE %4 TO %3.</source>
        <translation>Vous ne pouvez pas créer d’espace de travail dans %1&#xa0;: %2. Le propriétaire de la base peut en donner le droit&#xa0;: GRANT CREATE ON DATABASE %4 TO %3.</translation>
    </message>
    <message>
        <source>You may not bring %1 up to date: %2. Only who made the workspace can: have that user run “palierctl migrate”.</source>
        <translation>Vous ne pouvez pas mettre à jour %1&#xa0;: %2. Seul l’utilisateur qui a créé l’espace de travail le peut&#xa0;: lui demander de lancer «&#xa0;palierctl migrate&#xa0;».</translation>
    </message>
    <message>
        <source>Row %2 of table %1 refers to something in %3 that does not exist: restore the file from a backup.</source>
        <translation>La ligne %2 de la table %1 renvoie à quelque chose dans %3 qui n’existe pas&#xa0;: restaurer le fichier depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>Rows of table %1 refer to something in %2 that does not exist: restore the file from a backup.</source>
        <translation>Des lignes de la table %1 renvoient à quelque chose dans %2 qui n’existe pas&#xa0;: restaurer le fichier depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The mapping is not valid JSON on line %1: %2. Correct it there; a comma or a quotation mark is often the reason.</source>
        <translation>La correspondance n’est pas du JSON valide à la ligne %1&#xa0;: %2. La corriger à cet endroit&#xa0;; une virgule ou un guillemet en est souvent la cause.</translation>
    </message>
    <message>
        <source>On line %1, the mapping has the key “%2” a second time in the same place: remove one of the two.</source>
        <translation>À la ligne %1, la correspondance a la clé «&#xa0;%2&#xa0;» une seconde fois au même endroit&#xa0;: retirer l’une des deux.</translation>
    </message>
    <message>
        <source>The file is in UTF-32, which Palier does not read: save it as UTF-8.</source>
        <translation>Le fichier est en UTF-32, que Palier ne lit pas&#xa0;: l’enregistrer en UTF-8.</translation>
    </message>
    <message>
        <source>The local file %1 was made from another database or for another role: it was set aside, and the workspace is read from its database.</source>
        <translation>Le fichier local %1 a été fait à partir d’une autre base ou pour un autre rôle&#xa0;: il a été mis de côté, et l’espace de travail est lu depuis sa base.</translation>
    </message>
</context>
<context>
    <name>palier::FigureText</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Escalated tickets</source>
        <translation>Tickets escaladés</translation>
    </message>
    <message>
        <source>… that left level 1</source>
        <translation>… partis du niveau 1</translation>
    </message>
    <message>
        <source>Escalation rate</source>
        <translation>Taux d’escalade</translation>
    </message>
    <message>
        <source>Time to escalate</source>
        <translation>Délai d’escalade</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Escalades</translation>
    </message>
    <message>
        <source>… resolved</source>
        <translation>… résolues</translation>
    </message>
    <message>
        <source>… bounced back</source>
        <translation>… retournées</translation>
    </message>
    <message>
        <source>… answered</source>
        <translation>… avec réponse</translation>
    </message>
    <message>
        <source>… reopened</source>
        <translation>… rouvertes</translation>
    </message>
    <message>
        <source>… closed unsolved</source>
        <translation>… closes sans solution</translation>
    </message>
    <message>
        <source>… still open</source>
        <translation>… ouvertes</translation>
    </message>
    <message>
        <source>Resolved, not yet held</source>
        <translation>Résolues, pas encore acquises</translation>
    </message>
    <message>
        <source>Tickets with a bounce</source>
        <translation>Tickets retournés</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Taux de réussite</translation>
    </message>
    <message>
        <source>Bounce-back rate</source>
        <translation>Taux de retour</translation>
    </message>
    <message>
        <source>First-contact resolution</source>
        <translation>Résolution au premier contact</translation>
    </message>
    <message>
        <source>First-level resolution</source>
        <translation>Résolution au niveau 1</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Première réponse</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>Délai de résolution</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Tickets ouverts</translation>
    </message>
    <message>
        <source>Open escalations (tickets)</source>
        <translation>Escalades ouvertes (tickets)</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Reopenings</source>
        <translation>Réouvertures</translation>
    </message>
    <message>
        <source>Ping-pong tickets</source>
        <translation>Tickets en ping-pong</translation>
    </message>
    <message>
        <source>Cost of a ticket</source>
        <translation>Coût d’un ticket</translation>
    </message>
    <message>
        <source>Saving one level lower</source>
        <translation>Économie un niveau plus bas</translation>
    </message>
    <message>
        <source>95% interval from</source>
        <translation>intervalle à 95 %, de</translation>
    </message>
    <message>
        <source>95% interval to</source>
        <translation>intervalle à 95 %, à</translation>
    </message>
    <message>
        <source>estimable</source>
        <translation>estimable</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>nine in ten within</source>
        <translation>neuf sur dix en</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalade</translation>
    </message>
    <message>
        <source>A handover of a ticket that is not done to a strictly higher level.</source>
        <translation>Transfert d’un ticket non terminé vers un niveau strictement plus élevé.</translation>
    </message>
    <message>
        <source>Of the tickets created in the period: those with at least one escalation.</source>
        <translation>Parmi les tickets créés dans la période&#xa0;: ceux qui ont au moins une escalade.</translation>
    </message>
    <message>
        <source>From the creation of a ticket to its first escalation.</source>
        <translation>De la création d’un ticket à sa première escalade.</translation>
    </message>
    <message>
        <source>Of the escalations made in the period: those after which the ticket was resolved, and not reopened soon after.</source>
        <translation>Parmi les escalades faites dans la période&#xa0;: celles après lesquelles le ticket a été résolu, sans réouverture peu après.</translation>
    </message>
    <message>
        <source>Of the escalations made in the period: those that came back down undone.</source>
        <translation>Parmi les escalades faites dans la période&#xa0;: celles qui sont redescendues sans avoir été traitées.</translation>
    </message>
    <message>
        <source>To date, and after some days</source>
        <translation>À ce jour, et à quelques jours</translation>
    </message>
    <message>
        <source>To date counts what has happened so far. “After 7 days” estimates (Aalen-Johansen) what will have happened by then, recent tickets included; it stands where “estimable” is true.</source>
        <translation>«&#xa0;À ce jour&#xa0;» compte ce qui est arrivé jusqu’ici. «&#xa0;À 7 jours&#xa0;» estime (Aalen-Johansen) ce qui sera arrivé d’ici là, tickets récents compris&#x202f;; l’estimation vaut là où «&#xa0;estimable&#xa0;» est vrai.</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>The range in which the true share lies with 95% confidence, given how few tickets there are.</source>
        <translation>Plage où se trouve la vraie part, avec une confiance de 95 %, compte tenu du petit nombre de tickets.</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Cellules vides</translation>
    </message>
    <message>
        <source>The figure is undefined there, which is not zero.</source>
        <translation>Le chiffre n’y est pas défini, ce qui n’est pas zéro.</translation>
    </message>
    <message>
        <source>SLA breaches (tickets)</source>
        <translation>SLA dépassés (tickets)</translation>
    </message>
    <message>
        <source>Tickets with a promise</source>
        <translation>Tickets avec engagement</translation>
    </message>
    <message>
        <source>SLA breaches, first response</source>
        <translation>SLA dépassés, première réponse</translation>
    </message>
    <message>
        <source>Tickets with a promise, first response</source>
        <translation>Tickets avec engagement, première réponse</translation>
    </message>
    <message>
        <source>SLA breaches, next reply</source>
        <translation>SLA dépassés, réponse suivante</translation>
    </message>
    <message>
        <source>Tickets with a promise, next reply</source>
        <translation>Tickets avec engagement, réponse suivante</translation>
    </message>
    <message>
        <source>SLA breaches, resolution</source>
        <translation>SLA dépassés, résolution</translation>
    </message>
    <message>
        <source>Tickets with a promise, resolution</source>
        <translation>Tickets avec engagement, résolution</translation>
    </message>
</context>
<context>
    <name>palier::FilterBar</name>
    <message>
        <source>Back to the filters before (Alt+Left)</source>
        <translation>Revenir aux filtres précédents (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Forward again (Alt+Right)</source>
        <translation>Avancer de nouveau (Alt+Droite)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>+ &amp;Filter</source>
        <translation>+ &amp;Filtre</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message>
        <source>To &amp;date</source>
        <translation>À ce &amp;jour</translation>
    </message>
    <message>
        <source>What has happened so far</source>
        <translation>Ce qui est arrivé jusqu’ici</translation>
    </message>
    <message>
        <source>At hori&amp;zon</source>
        <translation>À l’&amp;horizon</translation>
    </message>
    <message>
        <source>What will have happened by the horizon, recent tickets included</source>
        <translation>Ce qui sera arrivé à l’horizon, tickets récents compris</translation>
    </message>
    <message>
        <source>&amp;Choose days…</source>
        <translation>&amp;Choisir les jours…</translation>
    </message>
    <message>
        <source>%1
Click to take it away</source>
        <translation>%1
Cliquez pour le retirer</translation>
    </message>
    <message>
        <source>Take the filter away: %1</source>
        <translation>Retirer le filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>No calendar in this workspace: nothing says which hours are open hours</source>
        <translation>Pas de calendrier dans cet espace de travail&#xa0;: rien ne dit quelles heures sont ouvrées</translation>
    </message>
    <message>
        <source>Count durations to date in the open hours of the calendar “%1”</source>
        <translation>Compter les délais à ce jour en heures ouvrées du calendrier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Open &amp;hours</source>
        <translation>Heures ouvrées</translation>
    </message>
</context>
<context>
    <name>palier::FilterDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtrer par</translation>
    </message>
    <message>
        <source>Search the values</source>
        <translation>Chercher parmi les valeurs</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Filter &amp;by</source>
        <translation>Filtrer &amp;par</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>&amp;Valeurs</translation>
    </message>
</context>
<context>
    <name>palier::FilterWords</name>
    <message>
        <source>All time</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>no comparison</source>
        <translation>sans comparaison</translation>
    </message>
    <message>
        <source>compared with the period before</source>
        <translation>comparé à la période précédente</translation>
    </message>
    <message>
        <source>compared with last year</source>
        <translation>comparé à l’an dernier</translation>
    </message>
    <message>
        <source>Days: %1</source>
        <translation>Jours&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>dimension, values</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Receiving unit</source>
        <translation>Unité destinataire</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Escalated by</source>
        <translation>Escaladé par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Escalated on</source>
        <translation>Escaladé le</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Time to escalate</source>
        <translation>Délai d’escalade</translation>
    </message>
    <message>
        <source>Customer class</source>
        <translation>Classe de client</translation>
    </message>
</context>
<context>
    <name>palier::Flow</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Escalades</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Niveau %1</translation>
    </message>
    <message numerus="yes">
        <source>%1
held %2 ticket(s)</source>
        <translation>
            <numerusform>%1
%2 ticket passé par ce niveau</numerusform>
            <numerusform>%1
%2 tickets passés par ce niveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2
%3 escalation(s)</source>
        <translation>
            <numerusform>%1 vers %2
%3 escalade</numerusform>
            <numerusform>%1 vers %2
%3 escalades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::Format</name>
    <message>
        <source>%1%</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1–%2%</source>
        <translation>%1–%2&#x202f;%</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>palier::GroupRows</name>
    <message>
        <source>tickets</source>
        <translation>tickets</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>taux</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>intervalle 95&#x202f;%</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>escal.</source>
        <translation>escal.</translation>
    </message>
    <message>
        <source>success</source>
        <translation>réussite</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverts</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>Tickets stand at their first unit, escalations at the unit that sent them.</source>
        <translation>Les tickets figurent à leur première unité, les escalades à l’unité qui les a envoyées.</translation>
    </message>
    <message>
        <source>* younger than %1, in whole or in part: its values to date will still move; “open” counts the tickets that are not yet decided.</source>
        <translation>* a moins de %1, en tout ou en partie&#xa0;: ses valeurs à ce jour vont encore bouger&#x202f;; «&#xa0;ouverts&#xa0;» compte les tickets dont le sort n’est pas encore connu.</translation>
    </message>
    <message>
        <source>… not yet estimable: too few could be followed for so long.</source>
        <translation>… pas encore estimable&#xa0;: trop peu ont pu être suivis aussi longtemps.</translation>
    </message>
    <message>
        <source>▲ above, ▼ below the healthy range.</source>
        <translation>▲ au-dessus, ▼ au-dessous de la plage saine.</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>… et %1 de plus.</translation>
    </message>
    <message>
        <source>median, open h</source>
        <translation>médiane, h ouvrées</translation>
    </message>
</context>
<context>
    <name>palier::GuideWindow</name>
    <message>
        <source>Guide – Palier</source>
        <translation>Guide – Palier</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Retour (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Avancer (Alt+Droite)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Find the next place (F3)</source>
        <translation>Trouver l’endroit suivant (F3)</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>Chercher dans cette page</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Sommaire du guide</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
    <message>
        <source>not in this page</source>
        <translation>pas dans cette page</translation>
    </message>
</context>
<context>
    <name>palier::HelpWords</name>
    <message>
        <source>(can be repeated)</source>
        <translation>(peut être répétée)</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPTIONS]</translation>
    </message>
    <message>
        <source>Usage: palierctl COMMAND [OPTIONS]</source>
        <translation>Utilisation&#xa0;: palierctl COMMANDE [OPTIONS]</translation>
    </message>
    <message>
        <source>Palier computes from ticket histories how often, how soon and how well support escalates.</source>
        <translation>Palier calcule, d’après l’historique des tickets, si le support escalade souvent, vite et bien.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>the version of the program</source>
        <translation>la version du programme</translation>
    </message>
    <message>
        <source>“palierctl COMMAND --help” explains a command.</source>
        <translation>«&#xa0;palierctl COMMANDE --help&#xa0;» explique une commande.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>palier::HoldingBar</name>
    <message>
        <source>Who held the ticket, by level</source>
        <translation>Qui détenait le ticket, par niveau</translation>
    </message>
    <message>
        <source>L%1</source>
        <comment>level, short</comment>
        <translation>N%1</translation>
    </message>
</context>
<context>
    <name>palier::HoldingWords</name>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pendant</translation>
    </message>
    <message>
        <source>done %1</source>
        <comment>instant</comment>
        <translation>terminé le %1</translation>
    </message>
    <message>
        <source>done (%1)</source>
        <comment>unit</comment>
        <translation>terminé (%1)</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1, niveau %2</translation>
    </message>
    <message>
        <source>from %1, for %2</source>
        <translation>à partir du %1, pendant %2</translation>
    </message>
</context>
<context>
    <name>palier::Hours</name>
    <message>
        <source>Weekday</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>%1:00</source>
        <comment>hour of the day</comment>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 – %3
%4 escalation(s)</source>
        <translation>
            <numerusform>%1, %2 – %3
%4 escalade</numerusform>
            <numerusform>%1, %2 – %3
%4 escalades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ImportCommandWords</name>
    <message>
        <source>Importing %1 …</source>
        <translation>Import de %1…</translation>
    </message>
    <message>
        <source>There is no file %1 to import.</source>
        <translation>Il n’y a pas de fichier %1 à importer.</translation>
    </message>
    <message>
        <source>A source needs a name (--source).</source>
        <translation>Une source a besoin d’un nom (--source).</translation>
    </message>
</context>
<context>
    <name>palier::ImportDialog</name>
    <message>
        <source>‹ &amp;Back</source>
        <translation>‹ &amp;Retour</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Values found in the sources</source>
        <translation>Valeurs trouvées dans les sources</translation>
    </message>
    <message>
        <source>1 of 3: what the columns are</source>
        <translation>1 sur 3&#xa0;: ce que sont les colonnes</translation>
    </message>
    <message>
        <source>2 of 3: where to</source>
        <translation>2 sur 3&#xa0;: vers où</translation>
    </message>
    <message>
        <source>3 of 3: which unit is which level</source>
        <translation>3 sur 3&#xa0;: quelle unité est de quel niveau</translation>
    </message>
    <message>
        <source>&amp;Next ›</source>
        <translation>&amp;Suivant ›</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Apply and show</source>
        <translation>&amp;Appliquer et montrer</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>&amp;Show the figures</source>
        <translation>&amp;Montrer les chiffres</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) are proposed from the names, in bold: check them.</source>
        <translation>
            <numerusform>%n niveau est proposé d’après le nom, en gras&#xa0;: vérifiez-le.</numerusform>
            <numerusform>%n niveaux sont proposés d’après les noms, en gras&#xa0;: vérifiez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have no level yet: they count as outside support. Double-click or Enter to place them.</source>
        <translation>
            <numerusform>%n unité n’a pas encore de niveau&#xa0;: elle compte comme hors support. Double-clic ou Entrée pour la placer.</numerusform>
            <numerusform>%n unités n’ont pas encore de niveau&#xa0;: elles comptent comme hors support. Double-clic ou Entrée pour les placer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log says which unit is which level: check it.</source>
        <translation>Le journal dit quelle unité est de quel niveau&#xa0;: vérifiez.</translation>
    </message>
    <message>
        <source>Not applied, what you typed is kept. %1</source>
        <translation>Non appliqué, votre saisie est conservée. %1</translation>
    </message>
</context>
<context>
    <name>palier::ImportDialogWords</name>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Unit that holds it</source>
        <translation>Unité qui le tient</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>or kind of event</source>
        <translation>ou genre d’événement</translation>
    </message>
    <message>
        <source>Level of the unit</source>
        <translation>Niveau de l’unité</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Qui l’a fait</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Say which columns hold the ticket, the time and the unit.</source>
        <translation>Dites quelles colonnes portent le ticket, l’heure et l’unité.</translation>
    </message>
    <message>
        <source>Say which column holds the state of the ticket, or the kind of event.</source>
        <translation>Dites quelle colonne porte l’état du ticket, ou le genre d’événement.</translation>
    </message>
    <message>
        <source>Columns by hand</source>
        <translation>Colonnes à la main</translation>
    </message>
    <message>
        <source>Mapping “%1”, which comes with Palier</source>
        <translation>Correspondance «&#xa0;%1&#xa0;», livrée avec Palier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>transféré</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>résolu</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>rouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>void</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>attribué</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>state: new</source>
        <translation>état&#xa0;: nouveau</translation>
    </message>
    <message>
        <source>state: open</source>
        <translation>état&#xa0;: ouvert</translation>
    </message>
    <message>
        <source>state: waiting</source>
        <translation>état&#xa0;: en attente</translation>
    </message>
    <message>
        <source>state: resolved</source>
        <translation>état&#xa0;: résolu</translation>
    </message>
    <message>
        <source>state: closed</source>
        <translation>état&#xa0;: clos</translation>
    </message>
    <message>
        <source>state: void</source>
        <translation>état&#xa0;: annulé</translation>
    </message>
    <message>
        <source>No line can be understood in this way.</source>
        <translation>Aucune ligne ne peut être comprise ainsi.</translation>
    </message>
    <message>
        <source>The first %1 lines as they are understood, in the zone %2</source>
        <translation>Les %1 premières lignes telles qu’elles sont comprises, dans le fuseau %2</translation>
    </message>
    <message>
        <source>Nothing is new: all tickets were here already.</source>
        <translation>Rien de nouveau&#xa0;: tous les tickets étaient déjà là.</translation>
    </message>
    <message>
        <source>Nothing was written. Reasons found: %1. Correct the file or the columns, and try again.</source>
        <translation>Rien n’a été écrit. Raisons trouvées&#xa0;: %1. Corrigez le fichier ou les colonnes, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 with %2: %3 added, %4 changed, %5 unchanged.</source>
        <comment>tickets, events</comment>
        <translation>%1, %2&#xa0;; ajoutés&#xa0;: %3, modifiés&#xa0;: %4, inchangés&#xa0;: %5.</translation>
    </message>
</context>
<context>
    <name>palier::ImportWords</name>
    <message>
        <source>line %1, column %2: </source>
        <translation>ligne %1, colonne %2&#xa0;: </translation>
    </message>
    <message>
        <source>line %1: </source>
        <translation>ligne %1&#xa0;: </translation>
    </message>
    <message>
        <source>column %1: </source>
        <translation>colonne %1&#xa0;: </translation>
    </message>
    <message>
        <source>Added %1, changed %2, unchanged %3.</source>
        <translation>Ajoutés&#xa0;: %1, modifiés&#xa0;: %2, inchangés&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Nothing is new: all of them were here already.</source>
        <translation>Rien de nouveau&#xa0;: tout y était déjà.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message numerus="yes">
        <source>%1: refused, nothing was written; %2 reason(s):</source>
        <translation>
            <numerusform>%1&#xa0;: refusé, rien n’a été écrit&#x202f;; %2 raison&#xa0;:</numerusform>
            <numerusform>%1&#xa0;: refusé, rien n’a été écrit&#x202f;; %2 raisons&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 with %3 in source “%4”.</source>
        <translation>%1&#xa0;: %2 avec %3 dans la source «&#xa0;%4&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Taken with %1 doubt(s):</source>
        <translation>
            <numerusform>Pris avec %1 doute&#xa0;:</numerusform>
            <numerusform>Pris avec %1 doutes&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::KpiPhrases</name>
    <message>
        <source>nothing before to compare with</source>
        <translation>rien avant à comparer</translation>
    </message>
    <message>
        <source>cannot be compared yet</source>
        <translation>pas encore comparable</translation>
    </message>
    <message>
        <source>cannot be compared: 0 or 100%</source>
        <translation>non comparable&#xa0;: 0 ou 100&#x202f;%</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>pas de changement net</translation>
    </message>
    <message>
        <source>%1%2: no clear change</source>
        <comment>sign, size</comment>
        <translation>%1%2&#xa0;: pas de changement net</translation>
    </message>
    <message>
        <source>▲ longer by %1</source>
        <translation>▲ plus long de %1</translation>
    </message>
    <message>
        <source>▼ shorter by %1</source>
        <translation>▼ plus court de %1</translation>
    </message>
    <message>
        <source>%1 to %2 points</source>
        <translation>%1 à %2&#xa0;points</translation>
    </message>
    <message numerus="yes">
        <source>%1 point(s): no clear change</source>
        <translation>
            <numerusform>%1&#xa0;point&#xa0;: pas de changement net</numerusform>
            <numerusform>%1&#xa0;points&#xa0;: pas de changement net</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ higher by %1 point(s)</source>
        <translation>
            <numerusform>▲ hausse de %1&#xa0;point</numerusform>
            <numerusform>▲ hausse de %1&#xa0;points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▼ lower by %1 point(s)</source>
        <translation>
            <numerusform>▼ baisse de %1&#xa0;point</numerusform>
            <numerusform>▼ baisse de %1&#xa0;points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::KpiRows</name>
    <message>
        <source>The four figures</source>
        <translation>Les quatre indicateurs</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Taux de réussite</translation>
    </message>
    <message>
        <source>Bounce-back rate</source>
        <translation>Taux de retour</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>of</source>
        <translation>sur</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>intervalle 95&#x202f;%</translation>
    </message>
    <message>
        <source>healthy range</source>
        <translation>plage saine</translation>
    </message>
    <message>
        <source>Escalation rate</source>
        <translation>Taux d’escalade</translation>
    </message>
    <message>
        <source>left level 1</source>
        <translation>partis du niveau 1</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimation</translation>
    </message>
    <message>
        <source>Time to escalate</source>
        <translation>Délai d’escalade</translation>
    </message>
    <message>
        <source>median of %1</source>
        <translation>médiane de %1</translation>
    </message>
    <message>
        <source>nine in ten within</source>
        <translation>neuf sur dix en</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>“Left level 1” counts tickets that rose from level 1; the escalation rate also counts tickets born higher that rose further.</source>
        <translation>«&#xa0;Partis du niveau 1&#xa0;» compte les tickets montés depuis le niveau 1&#x202f;; le taux d’escalade compte aussi ceux nés plus haut qui sont encore montés.</translation>
    </message>
    <message>
        <source>Tickets are those created in the period, escalations those made in it: two different sets.</source>
        <translation>Les tickets sont ceux créés dans la période, les escalades celles faites pendant celle-ci&#xa0;: ce sont deux ensembles différents.</translation>
    </message>
    <message>
        <source>Below %1 in the denominator nothing is judged against a healthy range.</source>
        <translation>Avec moins de %1 au dénominateur, rien n’est jugé par rapport à une plage saine.</translation>
    </message>
    <message>
        <source>The first value of each figure is to date: it counts what has happened so far, and recent tickets have not had time to escalate. “%1” estimates how many will have by then, recent tickets included: compare and judge periods by this value.</source>
        <translation>La première valeur de chaque indicateur est à ce jour&#xa0;: elle compte ce qui est arrivé jusqu’ici, et les tickets récents n’ont pas eu le temps d’être escaladés. «&#xa0;%1&#xa0;» estime combien l’auront été d’ici là, tickets récents compris&#xa0;: c’est sur cette valeur que les périodes se comparent et se jugent.</translation>
    </message>
    <message>
        <source>nine in ten: %1</source>
        <translation>neuf sur dix&#xa0;: %1</translation>
    </message>
    <message>
        <source>in open hours</source>
        <translation>en heures ouvrées</translation>
    </message>
</context>
<context>
    <name>palier::KpiTileWidget</name>
    <message>
        <source>What %1 means</source>
        <translation>Ce que signifie %1</translation>
    </message>
</context>
<context>
    <name>palier::KpiTiles</name>
    <message>
        <source>Escalation rate</source>
        <translation>Taux d’escalade</translation>
    </message>
    <message>
        <source>Of the tickets created in the period, the share that was escalated at least once: handed to a unit of a higher level before it was done.</source>
        <translation>Parmi les tickets créés dans la période, la part escaladée au moins une fois&#xa0;: transférée à une unité d’un niveau plus élevé avant d’être terminée.</translation>
    </message>
    <message>
        <source>Left level 1</source>
        <translation>Partis du niveau 1</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Indécis</translation>
    </message>
    <message>
        <source>neither escalated nor done: they may still be</source>
        <translation>ni escaladés ni terminés&#xa0;: ils peuvent encore l’être</translation>
    </message>
    <message>
        <source>“Left level 1” leaves out tickets born higher that rose further.</source>
        <translation>«&#xa0;Partis du niveau 1&#xa0;» laisse de côté les tickets nés plus haut qui sont encore montés.</translation>
    </message>
    <message>
        <source>Time to escalate (median)</source>
        <translation>Délai d’escalade (médiane)</translation>
    </message>
    <message>
        <source>to date: %1</source>
        <translation>à ce jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>within %1: %2</source>
        <translation>en %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 escalated ticket(s)</source>
        <translation>
            <numerusform>%1 ticket escaladé</numerusform>
            <numerusform>%1 tickets escaladés</numerusform>
        </translation>
    </message>
    <message>
        <source>nine in ten within %1</source>
        <translation>neuf sur dix en %1</translation>
    </message>
    <message>
        <source>From the creation of a ticket to its first escalation, over the escalated tickets created in the period.</source>
        <translation>De la création d’un ticket à sa première escalade, sur les tickets escaladés créés dans la période.</translation>
    </message>
    <message>
        <source>Median to date</source>
        <translation>Médiane à ce jour</translation>
    </message>
    <message>
        <source>Nine in ten to date</source>
        <translation>Neuf sur dix à ce jour</translation>
    </message>
    <message>
        <source>Mean to date</source>
        <translation>Moyenne à ce jour</translation>
    </message>
    <message>
        <source>Median within %1</source>
        <translation>Médiane en %1</translation>
    </message>
    <message>
        <source>Tickets that are escalated late are not in it yet: compare periods by the value at the horizon.</source>
        <translation>Les tickets escaladés tard n’y sont pas encore&#xa0;: comparez les périodes par la valeur à l’horizon.</translation>
    </message>
    <message>
        <source>Success of escalations</source>
        <translation>Réussite des escalades</translation>
    </message>
    <message>
        <source>Of the escalations made in the period, the share that ended in a resolution and was not reopened within the reopening window.</source>
        <translation>Parmi les escalades faites dans la période, la part qui a mené à une résolution sans réouverture dans le délai de réouverture.</translation>
    </message>
    <message>
        <source>Not yet held</source>
        <translation>Pas encore acquises</translation>
    </message>
    <message>
        <source>resolved, but young enough to be reopened: the rate may still fall</source>
        <translation>résolues, mais encore susceptibles d’être rouvertes&#xa0;: le taux peut encore baisser</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>pas encore décidées</translation>
    </message>
    <message>
        <source>Bounce-back rate</source>
        <translation>Taux de retour</translation>
    </message>
    <message>
        <source>Of the escalations made in the period, the share that was sent back down without an answer: “this was not for us”.</source>
        <translation>Parmi les escalades faites dans la période, la part renvoyée vers le bas sans réponse&#xa0;: «&#xa0;ce n’était pas pour nous&#xa0;».</translation>
    </message>
    <message>
        <source>Answered back</source>
        <translation>Rendues avec réponse</translation>
    </message>
    <message>
        <source>came back with an answer: not counted as bounced</source>
        <translation>revenues avec une réponse&#xa0;: ne comptent pas comme retours</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>with at least one such escalation</source>
        <translation>avec au moins une telle escalade</translation>
    </message>
    <message>
        <source>95% interval %1</source>
        <translation>intervalle à 95&#x202f;%&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>too few to judge</source>
        <translation>trop peu pour juger</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>À ce jour</translation>
    </message>
    <message>
        <source>%1; 95% interval %2</source>
        <translation>%1&#x202f;; intervalle à 95&#x202f;%&#xa0;: %2</translation>
    </message>
    <message>
        <source>To date counts what has happened so far. The value at the horizon estimates what will have happened by then, recent tickets included: judgements and comparisons use it.</source>
        <translation>«&#xa0;À ce jour&#xa0;» compte ce qui est arrivé jusqu’ici. La valeur à l’horizon estime ce qui sera arrivé d’ici là, tickets récents compris&#xa0;: c’est elle qui sert à juger et à comparer.</translation>
    </message>
    <message>
        <source>Tickets are those created in the period, escalations those made in it: two different sets.</source>
        <translation>Les tickets sont ceux créés dans la période, les escalades celles faites pendant celle-ci&#xa0;: ce sont deux ensembles différents.</translation>
    </message>
    <message>
        <source>%1 to date</source>
        <translation>%1 à ce jour</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Évolution %1</translation>
    </message>
    <message>
        <source>nothing before to compare with</source>
        <translation>rien avant à comparer</translation>
    </message>
    <message>
        <source>Time to escalate (median, open hours)</source>
        <translation>Délai d’escalade (médiane, heures ouvrées)</translation>
    </message>
    <message>
        <source>to date: %1, open hours</source>
        <translation>à ce jour&#xa0;: %1, heures ouvrées</translation>
    </message>
    <message>
        <source>Values to date count the open hours of the calendar “%1”; those within a horizon are calendar time.</source>
        <translation>Les valeurs à ce jour comptent les heures ouvrées du calendrier «&#xa0;%1&#xa0;»&#x202f;; celles à un horizon sont en temps calendaire.</translation>
    </message>
</context>
<context>
    <name>palier::LedgerCells</name>
    <message>
        <source>Resolved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>escalation</comment>
        <translation>Résolue</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Retournée</translation>
    </message>
    <message>
        <source>Answered back</source>
        <translation>Rendue avec réponse</translation>
    </message>
    <message>
        <source>Reopened</source>
        <comment>escalation</comment>
        <translation>Rouverte</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>escalation</comment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>escalation</comment>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non terminé</translation>
    </message>
</context>
<context>
    <name>palier::LedgerColumnMenu</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>Comme au &amp;début</translation>
    </message>
</context>
<context>
    <name>palier::LedgerColumns</name>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Escalated after</source>
        <translation>Escaladé après</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>Dernière issue</translation>
    </message>
    <message>
        <source>Done after</source>
        <translation>Terminé après</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Reopenings</source>
        <translation>Réouvertures</translation>
    </message>
    <message>
        <source>The unit that the ticket counts for: its first one on a level. Who holds it now stands in the ticket.</source>
        <translation>L’unité pour laquelle le ticket compte&#xa0;: la première avec un niveau. Qui le tient maintenant figure dans le ticket.</translation>
    </message>
    <message>
        <source>As the figures see it: resolved, closed without a resolution, or not done. The help desk’s own state stands in the ticket.</source>
        <translation>Tel que les chiffres le voient&#xa0;: résolu, fermé sans résolution, ou non terminé. L’état de l’outil lui-même figure dans le ticket.</translation>
    </message>
    <message>
        <source>From its creation to its first escalation.</source>
        <translation>De sa création à sa première escalade.</translation>
    </message>
    <message>
        <source>From its creation to its last resolution or closing.</source>
        <translation>De sa création à sa dernière résolution ou fermeture.</translation>
    </message>
    <message>
        <source>How often it went from one unit on a level to another.</source>
        <translation>Combien de fois il est passé d’une unité avec niveau à une autre.</translation>
    </message>
    <message>
        <source>The agent of its first unit that the ticket counts for: its owner when it was first escalated, else who resolved it there, else its first owner. Who has it now stands in the ticket.</source>
        <translation>L’agent de sa première unité pour lequel le ticket compte&#xa0;: celui qui l’avait lors de la première escalade, sinon celui qui l’y a résolu, sinon le premier qui l’a eu. Qui l’a maintenant figure dans le ticket.</translation>
    </message>
</context>
<context>
    <name>palier::LedgerExportBar</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Annuler l’export</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>%1 rows written to %2.</source>
        <translation>%1 lignes écrites dans %2.</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>Rien n’a été exporté. %1</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was changed.</source>
        <translation>L’export est annulé&#xa0;; aucun fichier n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>palier::LedgerPage</name>
    <message>
        <source>Columns and sorting</source>
        <translation>Colonnes et tri</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Export the list as CSV</source>
        <translation>Exporter la liste en CSV</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>The list stays as it is until you ask for the new one (F5)</source>
        <translation>La liste reste telle quelle jusqu’à ce que vous demandiez la nouvelle (F5)</translation>
    </message>
    <message>
        <source>The first %1 rows are in the clipboard; export the list to have all of it.</source>
        <translation>Les %1 premières lignes sont dans le presse-papiers&#xa0;; exportez la liste pour l’avoir en entier.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Number or subject</source>
        <translation>Numéro ou objet</translation>
    </message>
    <message>
        <source>Search by number or subject</source>
        <translation>Chercher par numéro ou par objet</translation>
    </message>
    <message>
        <source>A part of a ticket&apos;s number, or words of its subject (Ctrl+F)</source>
        <translation>Une partie du numéro d’un ticket, ou des mots de son objet (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>palier::LedgerWords</name>
    <message>
        <source>&amp;Escalated</source>
        <translation>&amp;Escaladés</translation>
    </message>
    <message>
        <source>&amp;Not done</source>
        <translation>&amp;Non terminés</translation>
    </message>
    <message>
        <source>Escalations made</source>
        <translation>Escalades faites</translation>
    </message>
    <message>
        <source>Resolved escalations</source>
        <translation>Escalades résolues</translation>
    </message>
    <message>
        <source>&amp;Bounced</source>
        <translation>&amp;Retournées</translation>
    </message>
    <message>
        <source>Tickets created in the period</source>
        <translation>Tickets créés dans la période</translation>
    </message>
    <message>
        <source>Tickets created in the period that were escalated at least once</source>
        <translation>Tickets créés dans la période et escaladés au moins une fois</translation>
    </message>
    <message>
        <source>Tickets created in the period that are neither resolved nor closed</source>
        <translation>Tickets créés dans la période qui ne sont ni résolus ni clos</translation>
    </message>
    <message>
        <source>Tickets with an escalation made in the period</source>
        <translation>Tickets dont une escalade a été faite dans la période</translation>
    </message>
    <message>
        <source>Tickets with an escalation made in the period that was sent back down without an answer</source>
        <translation>Tickets dont une escalade faite dans la période est redescendue sans réponse</translation>
    </message>
    <message>
        <source>Tickets with an escalation made in the period that is still open</source>
        <translation>Tickets dont une escalade faite dans la période est encore ouverte</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>tickets, escalations</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): &amp;refresh</source>
        <translation>
            <numerusform>%n changement&#xa0;: &amp;actualiser</numerusform>
            <numerusform>%n changements&#xa0;: &amp;actualiser</numerusform>
        </translation>
    </message>
    <message>
        <source>No such tickets in this period.</source>
        <translation>Aucun ticket de ce type dans cette période.</translation>
    </message>
    <message>
        <source>No such tickets with these filters.</source>
        <translation>Aucun ticket de ce type avec ces filtres.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3, in %4)</source>
        <translation>%1 (du %2 au %3, zone %4)</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Période&#xa0;: %1</translation>
    </message>
    <message>
        <source>Palier, list of tickets: %1</source>
        <translation>Palier, liste de tickets&#xa0;: %1</translation>
    </message>
    <message>
        <source>Filter: %1: %2</source>
        <translation>Filtre&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Recherche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <translation>Tri&#xa0;: %1</translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation>État au&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Lignes&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, croissant</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, décroissant</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tous</translation>
    </message>
    <message>
        <source>Open escalat&amp;ions</source>
        <translation>Escalades &amp;ouvertes</translation>
    </message>
    <message>
        <source>Tickets with an escalation made in the period that was resolved and not reopened</source>
        <translation>Tickets dont une escalade faite dans la période a été résolue et pas rouverte</translation>
    </message>
    <message>
        <source>Answered back</source>
        <translation>Rendues avec réponse</translation>
    </message>
    <message>
        <source>Reopened escalations</source>
        <translation>Escalades rouvertes</translation>
    </message>
    <message>
        <source>Closed escalations</source>
        <translation>Escalades closes</translation>
    </message>
    <message>
        <source>Tickets with an escalation made in the period that came back down with an answer</source>
        <translation>Tickets dont une escalade de la période est redescendue avec une réponse</translation>
    </message>
    <message>
        <source>Tickets with an escalation made in the period whose resolution did not hold</source>
        <translation>Tickets dont une escalade de la période a été résolue, puis rouverte</translation>
    </message>
    <message>
        <source>Tickets with an escalation made in the period that was closed without a solution</source>
        <translation>Tickets dont une escalade de la période a été close sans solution</translation>
    </message>
    <message>
        <source>SLA breaches</source>
        <translation>SLA dépassés</translation>
    </message>
    <message>
        <source>Tickets created in the period with a broken promise: one of their SLA clocks ran out</source>
        <translation>Tickets créés dans la période dont un engagement n’a pas été tenu&#xa0;: un de leurs délais de SLA a été dépassé</translation>
    </message>
    <message>
        <source>No ticket here has what you search for in its number or its subject.</source>
        <translation>Aucun ticket ici n’a ce que vous cherchez dans son numéro ou son objet.</translation>
    </message>
    <message>
        <source>Resolved at first contact</source>
        <translation>Résolus au premier contact</translation>
    </message>
    <message>
        <source>Answered by an agent</source>
        <translation>Répondus par un agent</translation>
    </message>
    <message>
        <source>Resolved tickets</source>
        <translation>Tickets résolus</translation>
    </message>
    <message>
        <source>Resolved and held</source>
        <translation>Résolues et acquises</translation>
    </message>
    <message>
        <source>Resolved, not yet held</source>
        <translation>Résolues, pas encore acquises</translation>
    </message>
    <message>
        <source>Tickets created in the period that were resolved in the level 1 they were born in, with exactly one public reply, and not reopened so far</source>
        <translation>Tickets créés dans la période, résolus au niveau 1 où ils sont nés, avec une seule réponse publique, et pas rouverts à ce jour</translation>
    </message>
    <message>
        <source>Tickets created in the period with a public reply by an agent</source>
        <translation>Tickets créés dans la période qui ont reçu une réponse publique d’un agent</translation>
    </message>
    <message>
        <source>Tickets created in the period that are resolved</source>
        <translation>Tickets créés dans la période et résolus</translation>
    </message>
    <message>
        <source>Tickets with an escalation made in the period that was resolved longer ago than the reopening window, and held</source>
        <translation>Tickets dont une escalade faite dans la période a été résolue, et dont le délai de réouverture est passé</translation>
    </message>
    <message>
        <source>Tickets with an escalation made in the period that was resolved within the reopening window: it may yet be reopened</source>
        <translation>Tickets dont une escalade faite dans la période a été résolue, mais peut encore être rouverte</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Rien n’a encore été importé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 such escalation(s)</source>
        <translation>
            <numerusform>%1 escalade de ce type</numerusform>
            <numerusform>%1 escalades de ce type</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::LevelRow</name>
    <message>
        <source>team</source>
        <translation>équipe</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>external party</source>
        <translation>partenaire externe</translation>
    </message>
    <message>
        <source>system queue</source>
        <translation>file du système</translation>
    </message>
    <message>
        <source>outside support</source>
        <translation>hors support</translation>
    </message>
    <message>
        <source>not placed: counts as outside</source>
        <translation>non placée&#xa0;: compte hors support</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <translation>%1, retiré</translation>
    </message>
</context>
<context>
    <name>palier::LevelsModel</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>palier::LevelsPanel</name>
    <message>
        <source>Values found in the sources</source>
        <translation>Valeurs trouvées dans les sources</translation>
    </message>
    <message>
        <source>double-click or Enter to say what a value is</source>
        <translation>double-clic ou Entrée pour dire ce qu’est une valeur</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search the values</source>
        <translation>Chercher parmi les valeurs</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>Nothing has been imported yet: there are no values to place.</source>
        <translation>Rien n’a encore été importé&#xa0;: il n’y a pas de valeurs à placer.</translation>
    </message>
    <message>
        <source>Every value has its place.</source>
        <translation>Chaque valeur a sa place.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not placed: they count as outside support.</source>
        <translation>
            <numerusform>%n valeur non placée&#xa0;: elle compte comme hors support.</numerusform>
            <numerusform>%n valeurs non placées&#xa0;: elles comptent comme hors support.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change a value above to see the figures before and after; nothing is stored until you apply.</source>
        <translation>Changez une valeur ci-dessus pour voir les chiffres avant et après&#xa0;; rien n’est enregistré tant que vous n’appliquez pas.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1&#xa0;: %2, avant %3</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Application…</translation>
    </message>
    <message>
        <source>Applied: the figures are counted anew.</source>
        <translation>Appliqué&#xa0;: les chiffres sont recomptés.</translation>
    </message>
    <message>
        <source>Not applied, what you typed is kept. %1</source>
        <translation>Non appliqué, votre saisie est conservée. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) from the names: check them, then apply.</source>
        <translation>
            <numerusform>%n proposition d’après les noms&#xa0;: vérifiez-la, puis appliquez.</numerusform>
            <numerusform>%n propositions d’après les noms&#xa0;: vérifiez-les, puis appliquez.</numerusform>
        </translation>
    </message>
    <message>
        <source>No name says its level: say it yourself.</source>
        <translation>Aucun nom ne dit son niveau&#xa0;: dites-le vous-même.</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>Somebody has changed a value that you are changing too: look at it again before you apply.</source>
        <translation>Quelqu’un a changé une valeur que vous changez aussi&#xa0;: revoyez-la avant d’appliquer.</translation>
    </message>
    <message>
        <source>Propos&amp;e from the names</source>
        <translation>Pr&amp;oposer d’après les noms</translation>
    </message>
    <message>
        <source>&amp;Keep entry</source>
        <translation>&amp;Garder l’entrée</translation>
    </message>
    <message>
        <source>&amp;Take entry back</source>
        <translation>&amp;Retirer l’entrée</translation>
    </message>
    <message>
        <source>Takes what was said for this value and date out of the map (Del)</source>
        <translation>Ôte de la carte ce qui a été dit pour cette valeur et cette date (Suppr)</translation>
    </message>
</context>
<context>
    <name>palier::LevelsWords</name>
    <message>
        <source>“%1” is no level: write --set &quot;Support N2=2&quot;, &quot;Board=4:manager&quot;, &quot;Billing=outside&quot; or &quot;Support N2=2@2026-03-01&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un niveau&#xa0;: écrire --set &quot;Support N2=2&quot;, &quot;Direction=4:manager&quot;, &quot;Facturation=outside&quot; ou &quot;Support N2=2@2026-03-01&quot;.</translation>
    </message>
    <message>
        <source>The level map has no entry “%1”: “palierctl levels” lists those it has. Write --unset &quot;Support N2@2026-03-01&quot; for the one of that day, --unset &quot;Support N2&quot; for the one without a date.</source>
        <translation>La carte des niveaux n’a pas d’entrée «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;palierctl levels&#xa0;» donne celles qu’elle a. Écrire --unset &quot;Support N2@2026-03-01&quot; pour celle de ce jour, --unset &quot;Support N2&quot; pour celle sans date.</translation>
    </message>
    <message>
        <source>Two different things are said of “%1”: keep one --set or --unset of it for each date.</source>
        <translation>Deux choses différentes sont dites de «&#xa0;%1&#xa0;»&#xa0;: n’en garder qu’un --set ou --unset par date.</translation>
    </message>
</context>
<context>
    <name>palier::MainWindow</name>
    <message>
        <source>Palier</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>%1 – Palier</source>
        <translation>%1 – Palier</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Para&amp;mètres</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>Plu&amp;s…</translation>
    </message>
    <message>
        <source>Tic&amp;kets</source>
        <translation>Tic&amp;kets</translation>
    </message>
</context>
<context>
    <name>palier::MainWords</name>
    <message>
        <source>Which command?</source>
        <translation>Quelle commande&#x202f;?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no language “%1”: fr or en.</source>
        <translation>La langue «&#xa0;%1&#xa0;» n’existe pas&#xa0;: fr ou en.</translation>
    </message>
</context>
<context>
    <name>palier::NoticeBar</name>
    <message>
        <source>Nothing has been imported into this workspace yet. Import a log of your tickets, or drop a CSV or XES file on this window; or look around in the demo first.</source>
        <translation>Rien n’a encore été importé dans cet espace de travail. Importez un journal de vos tickets, ou déposez un fichier CSV ou XES sur cette fenêtre&#xa0;; ou regardez d’abord la démonstration.</translation>
    </message>
    <message>
        <source>Import a CSV or XES &amp;log…</source>
        <translation>Importer un &amp;journal CSV ou XES…</translation>
    </message>
    <message>
        <source>Explore wi&amp;th demo data</source>
        <translation>Explorer avec des &amp;données de démonstration</translation>
    </message>
    <message>
        <source>Show all &amp;time</source>
        <translation>Tout montrer depuis le débu&amp;t</translation>
    </message>
    <message>
        <source>Take the filters a&amp;way</source>
        <translation>Retirer &amp;les filtres</translation>
    </message>
    <message>
        <source>Place the units on le&amp;vels</source>
        <translation>&amp;Placer les unités sur des niveaux</translation>
    </message>
</context>
<context>
    <name>palier::OptionWords</name>
    <message>
        <source>--%1 does not know “%2”.</source>
        <translation>--%1 ne connaît pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--lang does not know “%1”.</source>
        <translation>--lang ne connaît pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>One database at a time: “%1” is one too many.</source>
        <translation>Une base à la fois&#xa0;: «&#xa0;%1&#xa0;» est de trop.</translation>
    </message>
    <message>
        <source>Usage: palier [DB] [--lang en|fr]
       palier --screenshots DIR [DB] [--langs en,fr] [--themes light,dark] [--sizes 1280x800,1920x1080]
              [--pages PAGES] [--scale 2]

DB is a workspace: demo (the embedded demo), sqlite:&lt;file&gt; or postgresql://user@host/database. Where none is
named, the last one is opened.
--screenshots renders every page into PNG files, without a display, and ends.
PAGES: %1
</source>
        <translation>Usage&#xa0;: palier [BASE] [--lang en|fr]
       palier --screenshots DOSSIER [BASE] [--langs en,fr] [--themes light,dark] [--sizes 1280x800,1920x1080]
              [--pages PAGES] [--scale 2]

BASE est un espace de travail&#xa0;: demo (la démo intégrée), sqlite:&lt;fichier&gt; ou postgresql://utilisateur@hôte/base.
Si rien n’est nommé, le dernier est ouvert.
--screenshots dessine chaque page dans des fichiers PNG, sans écran, et s’arrête.
PAGES&#xa0;: %1
</translation>
    </message>
    <message>
        <source>--scale is a factor from 0.5 to 4, not “%1”.</source>
        <translation>--scale est un facteur de 0.5 à 4, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set). “palier --screenshots DIR” renders the pages without one, “palierctl report” prints the figures.</source>
        <translation>Il n’y a pas d’écran ici (ni DISPLAY ni WAYLAND_DISPLAY n’est défini). «&#xa0;palier --screenshots DIR&#xa0;» dessine les pages sans écran, «&#xa0;palierctl report&#xa0;» imprime les chiffres.</translation>
    </message>
</context>
<context>
    <name>palier::OutcomeBars</name>
    <message>
        <source>resolved</source>
        <translation>résolues</translation>
    </message>
    <message>
        <source>resolved, not yet held</source>
        <translation>résolues, pas encore acquises</translation>
    </message>
    <message>
        <source>answered back</source>
        <translation>rendues avec réponse</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>retournées</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>rouvertes</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closes</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvertes</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Escalades</translation>
    </message>
    <message>
        <source>%1
%2: %3 (%4)</source>
        <translation>%1
%2&#xa0;: %3 (%4)</translation>
    </message>
</context>
<context>
    <name>palier::OutcomeWords</name>
    <message>
        <source>Resolved</source>
        <translation>Résolues</translation>
    </message>
    <message>
        <source>Bounced back</source>
        <translation>Retournées</translation>
    </message>
    <message>
        <source>Answered and handed back</source>
        <translation>Rendues avec réponse</translation>
    </message>
    <message>
        <source>Resolved, then reopened</source>
        <translation>Résolues puis rouvertes</translation>
    </message>
    <message>
        <source>Closed without a solution</source>
        <translation>Closes sans solution</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouvertes</translation>
    </message>
    <message numerus="yes">
        <source>%n of the resolved escalation(s) is younger than %1: the success rate may still fall, for a ticket reopened within this time takes its success back.</source>
        <translation>
            <numerusform>%n des escalades résolues l’est depuis moins de %1&#xa0;: le taux de réussite peut encore baisser, car un ticket rouvert dans ce délai annule sa réussite.</numerusform>
            <numerusform>%n des escalades résolues le sont depuis moins de %1&#xa0;: le taux de réussite peut encore baisser, car un ticket rouvert dans ce délai annule sa réussite.</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of %1</source>
        <translation>Issue de %1</translation>
    </message>
</context>
<context>
    <name>palier::OutputWords</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>%1 is the workspace itself, or one of its files: write the report to another file.</source>
        <translation>%1 est l’espace de travail lui-même, ou l’un de ses fichiers&#xa0;: écrivez le rapport dans un autre fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is a folder.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: c’est un dossier.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is a device or a pipe, not a file. To write to standard output, leave -o out.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: c’est un périphérique ou un tube, pas un fichier. Pour écrire sur la sortie standard, omettez -o.</translation>
    </message>
</context>
<context>
    <name>palier::OverviewPage</name>
    <message>
        <source>Escalation rate over time</source>
        <translation>Taux d’escalade dans le temps</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>Outcome of escalations by week</source>
        <translation>Issue des escalades par semaine</translation>
    </message>
    <message>
        <source>of all made in the week</source>
        <translation>sur toutes celles de la semaine</translation>
    </message>
    <message>
        <source>Time to escalate</source>
        <translation>Délai d’escalade</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>Par unité</translation>
    </message>
    <message>
        <source>line: 95% interval</source>
        <translation>trait&#xa0;: intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>Escalated topics</source>
        <translation>Sujets escaladés</translation>
    </message>
    <message>
        <source>▲ rising</source>
        <translation>▲ en hausse</translation>
    </message>
    <message>
        <source>Hour and weekday</source>
        <translation>Heure et jour</translation>
    </message>
    <message>
        <source>escalations</source>
        <translation>escalades</translation>
    </message>
    <message>
        <source>From level to level</source>
        <translation>De niveau en niveau</translation>
    </message>
</context>
<context>
    <name>palier::PaletteWords</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>%1, in force</source>
        <comment>a filter</comment>
        <translation>%1, en vigueur</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number, subject</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Tickets cannot be searched: %1</source>
        <translation>La recherche de tickets est impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Searching the tickets…</source>
        <translation>Recherche dans les tickets…</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>Rien ne s’appelle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 more: type on</source>
        <comment>hidden results</comment>
        <translation>%1 de plus&#xa0;: continuez à taper</translation>
    </message>
</context>
<context>
    <name>palier::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keychain of this system</source>
        <translation>&amp;Le garder dans le trousseau de ce système</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>Not &amp;now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
</context>
<context>
    <name>palier::PdfWords</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>palier::PeopleWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, login</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>an agent</source>
        <translation>un agent</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>le client</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>une règle</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>le système</translation>
    </message>
</context>
<context>
    <name>palier::PeriodDialog</name>
    <message>
        <source>Choose days</source>
        <translation>Choisir les jours</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;To, included</source>
        <translation>&amp;Au, compris</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day, included</source>
        <translation>Dernier jour, compris</translation>
    </message>
</context>
<context>
    <name>palier::Phrases</name>
    <message numerus="yes">
        <source>%1 of %2 ticket(s)</source>
        <translation>
            <numerusform>%1 sur %2 ticket</numerusform>
            <numerusform>%1 sur %2 tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 escalation(s)</source>
        <translation>
            <numerusform>%1 sur %2 escalade</numerusform>
            <numerusform>%1 sur %2 escalades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ticket(s)</source>
        <translation>
            <numerusform>%1 ticket</numerusform>
            <numerusform>%1 tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 escalation(s)</source>
        <translation>
            <numerusform>%1 escalade</numerusform>
            <numerusform>%1 escalades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>à %n jour</numerusform>
            <numerusform>à %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet estimable</source>
        <translation>pas encore estimable</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>au-dessus de %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>au-dessous de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 événement</numerusform>
            <numerusform>%1 événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::PromiseDialog</name>
    <message>
        <source>Since e&amp;ver</source>
        <translation>Depuis &amp;toujours</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>Nouvel engagement</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>&amp;Délai de</translation>
    </message>
    <message>
        <source>&amp;Within</source>
        <translation>E&amp;n</translation>
    </message>
    <message>
        <source>&amp;Hours of</source>
        <translation>&amp;Heures de</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorité</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unité</translation>
    </message>
    <message>
        <source>Cus&amp;tomers</source>
        <translation>C&amp;lients</translation>
    </message>
    <message>
        <source>For tickets created since</source>
        <translation>Pour les tickets créés depuis</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>D&amp;epuis</translation>
    </message>
    <message>
        <source>Write how long it may take, such as 30 min, 8 h or 2 days.</source>
        <translation>Écrire le temps accordé, comme 30 min, 8 h ou 2 jours.</translation>
    </message>
</context>
<context>
    <name>palier::QueryWords</name>
    <message>
        <source>“%1” is no filter: write --where DIMENSION=VALUE, for example --where unit=N1.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un filtre&#xa0;: écrire --where DIMENSION=VALEUR, par exemple --where unit=N1.</translation>
    </message>
    <message>
        <source>The period ends (--to) before it begins (--from).</source>
        <translation>La période finit (--to) avant de commencer (--from).</translation>
    </message>
</context>
<context>
    <name>palier::RateChart</name>
    <message>
        <source>healthy %1</source>
        <translation>cible %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Escalation rate</source>
        <translation>Taux d’escalade</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escaladés</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Indécis</translation>
    </message>
    <message numerus="yes">
        <source>young data: %1 ticket(s) undecided</source>
        <translation>
            <numerusform>données jeunes&#xa0;: %1 ticket indécis</numerusform>
            <numerusform>données jeunes&#xa0;: %1 tickets indécis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
no tickets</source>
        <translation>%1
aucun ticket</translation>
    </message>
    <message>
        <source>escalation rate to date %1</source>
        <translation>taux d’escalade à ce jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>95% interval %1</source>
        <translation>intervalle à 95&#x202f;%&#xa0;: %1</translation>
    </message>
    <message>
        <source>still undecided: %1</source>
        <translation>encore indécis&#xa0;: %1</translation>
    </message>
    <message>
        <source>too few to be part of the line</source>
        <translation>trop peu pour faire partie de la courbe</translation>
    </message>
</context>
<context>
    <name>palier::ReportCommandWords</name>
    <message>
        <source>There is no format “%1”; there are: %2.</source>
        <translation>Le format «&#xa0;%1&#xa0;» n’existe pas&#x202f;; il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The format %1 needs a file: give it with -o FILE.</source>
        <translation>Le format %1 demande un fichier&#xa0;: le donner avec -o FICHIER.</translation>
    </message>
    <message>
        <source>“%1” cannot be the number of groups (--top): it takes 1, 2, 3 …</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nombre de groupes (--top)&#xa0;: il faut 1, 2, 3…</translation>
    </message>
    <message>
        <source>Nothing has %1: is it spelt right?</source>
        <translation>Rien n’a %1&#xa0;: est-ce bien écrit&#x202f;?</translation>
    </message>
    <message>
        <source>Reading the histories …</source>
        <translation>Lecture des historiques…</translation>
    </message>
    <message>
        <source>This workspace has no calendar: nothing says which hours are open hours.</source>
        <translation>Cet espace de travail n’a pas de calendrier&#xa0;: rien ne dit quelles heures sont ouvrées.</translation>
    </message>
</context>
<context>
    <name>palier::ReportWords</name>
    <message>
        <source>Tickets created and escalations made from %1 until before %2.</source>
        <translation>Tickets créés et escalades faites du %1 jusqu’avant le %2.</translation>
    </message>
    <message>
        <source>Tickets created and escalations made since %1.</source>
        <translation>Tickets créés et escalades faites depuis le %1.</translation>
    </message>
    <message>
        <source>Tickets created and escalations made before %1.</source>
        <translation>Tickets créés et escalades faites avant le %1.</translation>
    </message>
    <message>
        <source>All tickets and escalations until then.</source>
        <translation>Tous les tickets et toutes les escalades jusque-là.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>No ticket and no escalation in this period.</source>
        <translation>Aucun ticket et aucune escalade dans cette période.</translation>
    </message>
    <message>
        <source>No ticket and no escalation in this period with these filters.</source>
        <translation>Aucun ticket et aucune escalade dans cette période avec ces filtres.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) never were in a unit with a level: give the units their levels (palierctl levels).</source>
        <translation>
            <numerusform>%n ticket n’a jamais été dans une unité qui a un niveau&#xa0;: donner leur niveau aux unités (palierctl levels).</numerusform>
            <numerusform>%n tickets n’ont jamais été dans une unité qui a un niveau&#xa0;: donner leur niveau aux unités (palierctl levels).</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>État au %1.</translation>
    </message>
    <message>
        <source>Only: %1.</source>
        <translation>Seulement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>Escalation report</source>
        <translation>Rapport d’escalade</translation>
    </message>
    <message>
        <source>Escalation report: %1</source>
        <translation>Rapport d’escalade&#xa0;: %1</translation>
    </message>
    <message>
        <source>Durations to date count the open hours of the calendar “%1”.</source>
        <translation>Les délais à ce jour comptent les heures ouvrées du calendrier «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>palier::SavedViews</name>
    <message>
        <source>&amp;Views</source>
        <translation>V&amp;ues</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>Aucune vue n’est encore enregistrée</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Name of the view (period, filters, basis):</source>
        <translation>Nom de la vue (période, filtres, base)&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Another name</source>
        <translation>&amp;Autre nom</translation>
    </message>
    <message>
        <source>Remove the view “%1”? Everybody who opens this workspace loses it.</source>
        <translation>Supprimer la vue «&#xa0;%1&#xa0;»&#x202f;? Tous ceux qui ouvrent cet espace de travail la perdent.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
</context>
<context>
    <name>palier::ServicePanel</name>
    <message>
        <source>Calendars</source>
        <translation>Calendriers</translation>
    </message>
    <message>
        <source>when somebody is there</source>
        <translation>quand quelqu’un est là</translation>
    </message>
    <message>
        <source>Promises (SLA)</source>
        <translation>Engagements (SLA)</translation>
    </message>
    <message>
        <source>the most specific one applies to a ticket</source>
        <translation>le plus précis s’applique à un ticket</translation>
    </message>
    <message>
        <source>This workspace has no calendar: time is counted around the clock.</source>
        <translation>Cet espace de travail n’a pas de calendrier&#xa0;: le temps se compte jour et nuit.</translation>
    </message>
    <message>
        <source>This workspace has no promises: nothing can run out of time.</source>
        <translation>Cet espace de travail n’a pas d’engagements&#xa0;: aucun délai ne peut être dépassé.</translation>
    </message>
    <message>
        <source>Ne&amp;w calendar…</source>
        <translation>Nouveau ca&amp;lendrier…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>New prom&amp;ise…</source>
        <translation>Nouvel &amp;engagement…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>M&amp;odifier…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Not stored. %1</source>
        <translation>Non enregistré. %1</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>rétabli</translation>
    </message>
    <message>
        <source>stored; Ctrl+Z puts it back</source>
        <translation>enregistré&#xa0;; Ctrl+Z rétablit</translation>
    </message>
</context>
<context>
    <name>palier::ServiceText</name>
    <message>
        <source>first response</source>
        <translation>première réponse</translation>
    </message>
    <message>
        <source>next reply</source>
        <translation>réponse suivante</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>résolution</translation>
    </message>
    <message>
        <source>all</source>
        <comment>customers</comment>
        <translation>tous</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>not VIP</source>
        <translation>non VIP</translation>
    </message>
    <message>
        <source>any</source>
        <translation>toute</translation>
    </message>
    <message>
        <source>around the clock</source>
        <translation>jour et nuit</translation>
    </message>
</context>
<context>
    <name>palier::ServiceWords</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Fuseau</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Délai de</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Hours of</source>
        <translation>Heures de</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s): %1</source>
        <translation>
            <numerusform>%n jour&#xa0;: %1</numerusform>
            <numerusform>%n jours&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>never open</source>
        <translation>jamais ouvert</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the hours of days</comment>
        <translation>&#x202f;; </translation>
    </message>
</context>
<context>
    <name>palier::SettingForm</name>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>In which zone days and weeks are cut, and how long a resolution must hold.</source>
        <translation>Dans quel fuseau jours et semaines sont découpés, et combien de temps une résolution doit tenir.</translation>
    </message>
    <message>
        <source>Healthy ranges and horizons</source>
        <translation>Plages saines et horizons</translation>
    </message>
    <message>
        <source>Ranges are what the figures are judged by; a horizon is how long after a ticket or an escalation they look.</source>
        <translation>Les plages servent à juger les chiffres&#xa0;; un horizon dit jusqu’à quand, après un ticket ou une escalade, ils regardent.</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Garde-fous</translation>
    </message>
    <message>
        <source>Handovers quicker than these are routing or slips of the mouse, and no escalations.</source>
        <translation>Un transfert plus rapide est un aiguillage ou un clic de travers, pas une escalade.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>What handling a ticket costs on each level, in your currency.</source>
        <translation>Ce que coûte le traitement d’un ticket à chaque niveau, dans votre monnaie.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>First routing</source>
        <translation>Premier aiguillage</translation>
    </message>
    <message>
        <source>Slip of the mouse</source>
        <translation>Clic de travers</translation>
    </message>
    <message>
        <source>Reopening window</source>
        <translation>Fenêtre de réouverture</translation>
    </message>
    <message>
        <source>Horizon of the escalation rate</source>
        <translation>Horizon du taux d’escalade</translation>
    </message>
    <message>
        <source>Horizon of outcomes</source>
        <translation>Horizon des issues</translation>
    </message>
    <message>
        <source>Escalation rate, in %</source>
        <translation>Taux d’escalade, en %</translation>
    </message>
    <message>
        <source>Success of escalations, in %</source>
        <translation>Réussite des escalades, en %</translation>
    </message>
    <message>
        <source>Bounce-back rate, in %</source>
        <translation>Taux de retour, en %</translation>
    </message>
    <message>
        <source>Cost of handling</source>
        <translation>Coût de traitement</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Niveau %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting, of what</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>as for all: %1</source>
        <translation>comme pour tous&#xa0;: %1</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>default: %1, none for imported files</source>
        <translation>par défaut&#xa0;: %1, aucun pour les fichiers importés</translation>
    </message>
    <message>
        <source>empty: not known</source>
        <translation>vide&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>empty: no judgement</source>
        <translation>vide&#xa0;: pas de jugement</translation>
    </message>
</context>
<context>
    <name>palier::SettingRow</name>
    <message>
        <source>%1: back to the default</source>
        <translation>%1&#xa0;: revenir à la valeur par défaut</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Revenir à la valeur par défaut</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <translation>%1&#xa0;: retirer</translation>
    </message>
    <message>
        <source>Remove: as for all units again</source>
        <translation>Retirer&#xa0;: de nouveau comme pour toutes les unités</translation>
    </message>
</context>
<context>
    <name>palier::SettingText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>This is no time zone: choose one, for example %1.</source>
        <translation>Ce n’est pas un fuseau horaire&#xa0;: choisissez-en un, par exemple %1.</translation>
    </message>
    <message>
        <source>This is no length of time: write for example %1.</source>
        <translation>Ce n’est pas une durée&#xa0;: écrivez par exemple %1.</translation>
    </message>
    <message>
        <source>This is none of the horizons: choose one, for example %1.</source>
        <translation>Ce n’est pas un des horizons&#xa0;: choisissez-en un, par exemple %1.</translation>
    </message>
    <message>
        <source>This is no range of percentages: write the lower and the upper end, for example %1.</source>
        <translation>Ce n’est pas une plage de pourcentages&#xa0;: écrivez le bas et le haut, par exemple %1.</translation>
    </message>
    <message>
        <source>This is no amount: write for example %1.</source>
        <translation>Ce n’est pas un montant&#xa0;: écrivez par exemple %1.</translation>
    </message>
</context>
<context>
    <name>palier::SettingsPage</name>
    <message>
        <source>&amp;Levels and units</source>
        <translation>&amp;Niveaux et unités</translation>
    </message>
    <message>
        <source>&amp;Targets, time, guards, costs</source>
        <translation>&amp;Cibles, temps, garde-fous, coûts</translation>
    </message>
    <message>
        <source>Cale&amp;ndars and SLA</source>
        <translation>Calen&amp;driers et SLA</translation>
    </message>
</context>
<context>
    <name>palier::SettingsPanel</name>
    <message>
        <source>Not stored, what you typed is kept. %1</source>
        <translation>Non enregistré, votre saisie est conservée. %1</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>remis</translation>
    </message>
    <message>
        <source>stored; Ctrl+Z puts it back</source>
        <translation>enregistré&#xa0;; Ctrl+Z le remet</translation>
    </message>
    <message>
        <source>Removed: %1. Ctrl+Z puts it back.</source>
        <translation>Retiré&#xa0;: %1. Ctrl+Z le remet.</translation>
    </message>
</context>
<context>
    <name>palier::SettingsWords</name>
    <message>
        <source>“%1” is neither get nor set.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni get ni set.</translation>
    </message>
    <message>
        <source>To set something takes a key and a value: set KEY VALUE.</source>
        <translation>Pour régler, il faut une clé et une valeur&#xa0;: set CLÉ VALEUR.</translation>
    </message>
    <message>
        <source>To get something takes one key at most: get [KEY].</source>
        <translation>Pour lire, il faut au plus une clé&#xa0;: get [CLÉ].</translation>
    </message>
    <message>
        <source>There is no source “%1” here. Did you mean one of these? %2.</source>
        <translation>Il n’y a pas ici de source «&#xa0;%1&#xa0;». Vouliez-vous dire l’une de celles-ci&#x202f;? %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be the value of %2: it takes %3 (%4 days).</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être la valeur de %2&#xa0;: les valeurs possibles sont %3 (%4 jours).</translation>
    </message>
    <message>
        <source>The workspace holds no ticket yet: import a log first.</source>
        <translation>L’espace de travail ne contient encore aucun ticket&#xa0;: importez d’abord un journal.</translation>
    </message>
</context>
<context>
    <name>palier::SmallTileCards</name>
    <message>
        <source>Of the tickets created in the period, the share that was resolved in the level 1 it was born in, with exactly one public reply, and not reopened within the reopening window.</source>
        <translation>Parmi les tickets créés dans la période, la part résolue au niveau 1 où ils sont nés, avec une seule réponse publique, et pas rouverte dans le délai de réouverture.</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>À ce jour</translation>
    </message>
    <message>
        <source>Not yet held</source>
        <translation>Pas encore acquises</translation>
    </message>
    <message>
        <source>resolved, but young enough to be reopened: the share may still fall</source>
        <translation>résolus, mais encore susceptibles d’être rouverts&#xa0;: la part peut encore baisser</translation>
    </message>
    <message>
        <source>Not counted: tickets that were escalated, answered more than once or born above level 1. Tickets whose source does not write replies down are left out altogether.</source>
        <translation>Ne comptent pas&#xa0;: les tickets escaladés, ceux qui ont reçu plusieurs réponses ou qui sont nés au-dessus du niveau 1. Les tickets dont la source n’enregistre pas les réponses sont laissés de côté.</translation>
    </message>
    <message>
        <source>From the creation of a ticket to the first public reply by an agent, over the tickets created in the period that have one.</source>
        <translation>De la création d’un ticket à la première réponse publique d’un agent, sur les tickets créés dans la période qui en ont une.</translation>
    </message>
    <message>
        <source>Not counted: tickets that have no public reply yet. Internal notes and messages of customers are no reply.</source>
        <translation>Ne comptent pas&#xa0;: les tickets encore sans réponse publique. Les notes internes et les messages des clients ne sont pas des réponses.</translation>
    </message>
    <message>
        <source>From the creation of a ticket to its last resolution, over the tickets created in the period that are resolved.</source>
        <translation>De la création d’un ticket à sa dernière résolution, sur les tickets créés dans la période et résolus.</translation>
    </message>
    <message>
        <source>Not counted: tickets that are open, reopened, or closed without a solution. Recent periods look quicker than they are: their slow tickets are still open.</source>
        <translation>Ne comptent pas&#xa0;: les tickets ouverts, rouverts, ou clos sans solution. Une période récente paraît plus rapide qu’elle n’est&#xa0;: ses tickets lents sont encore ouverts.</translation>
    </message>
    <message>
        <source>The tickets created in the period with a broken promise: at least one of their SLA clocks ran out.</source>
        <translation>Les tickets créés dans la période dont un engagement n’a pas été tenu&#xa0;: au moins un de leurs délais SLA est dépassé.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Not counted: tickets to which no policy promises anything. A breach is an alert, never an escalation.</source>
        <translation>Ne comptent pas&#xa0;: les tickets auxquels aucun engagement ne s’applique. Un dépassement est une alerte, jamais une escalade.</translation>
    </message>
    <message>
        <source>The escalations made in the period that are not decided yet: neither resolved nor closed, nor come back down.</source>
        <translation>Les escalades faites dans la période et pas encore décidées&#xa0;: ni résolues, ni closes, ni redescendues.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Not counted: escalations made before the period, though they may be open still. A ticket may have several.</source>
        <translation>Ne comptent pas&#xa0;: les escalades faites avant la période, même encore ouvertes. Un ticket peut en avoir plusieurs.</translation>
    </message>
    <message>
        <source>Over the escalations made in the period: the cost of one handling at the level they went to, less that at the level they came from. What would have been saved, had they been resolved where they came from.</source>
        <translation>Sur les escalades faites dans la période&#xa0;: le coût d’un traitement au niveau où elles sont allées, moins celui du niveau d’où elles venaient. C’est ce qui aurait été économisé si elles avaient été résolues sur place.</translation>
    </message>
    <message>
        <source>Avoidable cost</source>
        <translation>Coût évitable</translation>
    </message>
    <message>
        <source>The cost of a handling is set for each level in Settings; without it there is no figure. Not counted: what the tickets cost at the levels they touched anyway.</source>
        <translation>Le coût d’un traitement se définit par niveau dans les Paramètres&#xa0;; sans lui, pas de chiffre. Ne compte pas&#xa0;: ce que les tickets ont coûté de toute façon aux niveaux qu’ils ont touchés.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Nine in ten</source>
        <translation>Neuf sur dix</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Counted in the open hours of the calendar “%1”.</source>
        <translation>Compté dans les heures ouvrées du calendrier «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>palier::SmallTileWidget</name>
    <message>
        <source>What %1 means</source>
        <translation>Ce que signifie %1</translation>
    </message>
</context>
<context>
    <name>palier::SmallTiles</name>
    <message>
        <source>%1 of %2, %3 not yet held</source>
        <comment>tickets</comment>
        <translation>%1 sur %2, dont %3 à confirmer</translation>
    </message>
    <message>
        <source>Resolved at first contact</source>
        <translation>Résolus au premier contact</translation>
    </message>
    <message>
        <source>First response, median</source>
        <translation>Première réponse, médiane</translation>
    </message>
    <message>
        <source>no reply recorded</source>
        <translation>aucune réponse enregistrée</translation>
    </message>
    <message>
        <source>Resolution, median</source>
        <translation>Résolution, médiane</translation>
    </message>
    <message>
        <source>nothing resolved yet</source>
        <translation>rien de résolu encore</translation>
    </message>
    <message>
        <source>Open escalations</source>
        <translation>Escalades ouvertes</translation>
    </message>
    <message>
        <source>of %1 made in the period</source>
        <translation>sur %1 faites dans la période</translation>
    </message>
    <message>
        <source>no escalations</source>
        <translation>aucune escalade</translation>
    </message>
    <message>
        <source>no cost set for a level</source>
        <translation>coût d’un niveau non indiqué</translation>
    </message>
    <message>
        <source>Avoidable cost</source>
        <translation>Coût évitable</translation>
    </message>
    <message>
        <source>no replies in this source</source>
        <translation>pas de réponses dans cette source</translation>
    </message>
    <message>
        <source>no tickets</source>
        <translation>aucun ticket</translation>
    </message>
    <message>
        <source>nine in ten within %1</source>
        <translation>neuf sur dix en %1</translation>
    </message>
    <message>
        <source>SLA breaches</source>
        <translation>SLA dépassés</translation>
    </message>
    <message>
        <source>%1 of %2 with a promise</source>
        <comment>share, tickets</comment>
        <translation>%1 des %2 avec engagement</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>clock, broken, promised</comment>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>no SLA promises set</source>
        <translation>aucun engagement défini</translation>
    </message>
    <message>
        <source>no promise to these tickets</source>
        <translation>aucun engagement pour ces tickets</translation>
    </message>
    <message>
        <source>90% within %1, open hours</source>
        <translation>90&#x202f;% en %1, heures ouvrées</translation>
    </message>
    <message>
        <source>if resolved where they came from</source>
        <translation>si résolues par l’unité d’origine</translation>
    </message>
</context>
<context>
    <name>palier::Sparklines</name>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>lately %1, which may still change</source>
        <translation>récemment %1, encore provisoire</translation>
    </message>
    <message>
        <source>; %1</source>
        <translation>&#x202f;; %1</translation>
    </message>
</context>
<context>
    <name>palier::StartPage</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Explore with demo data</source>
        <translation>&amp;Explorer avec des données de démonstration</translation>
    </message>
    <message>
        <source>&amp;Open a database file…</source>
        <translation>&amp;Ouvrir un fichier de base de données…</translation>
    </message>
    <message>
        <source>&amp;Import a CSV or XES log…</source>
        <translation>&amp;Importer un journal CSV ou XES…</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Espaces de travail récents</translation>
    </message>
    <message>
        <source>Open a database file</source>
        <translation>Ouvrir un fichier de base de données</translation>
    </message>
    <message>
        <source>Databases (*.sqlite *.db *.palier)</source>
        <translation>Bases de données (*.sqlite *.db *.palier)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import a log</source>
        <translation>Importer un journal</translation>
    </message>
    <message>
        <source>Logs (*.csv *.csv.gz *.xes *.xes.gz *.txt *.tsv)</source>
        <translation>Journaux (*.csv *.csv.gz *.xes *.xes.gz *.txt *.tsv)</translation>
    </message>
    <message>
        <source>&amp;Check the connection…</source>
        <translation>&amp;Vérifier la connexion…</translation>
    </message>
    <message>
        <source>Connect to a &amp;server…</source>
        <translation>Se connecter à un &amp;serveur…</translation>
    </message>
</context>
<context>
    <name>palier::StartWords</name>
    <message>
        <source>Welcome to Palier</source>
        <translation>Bienvenue dans Palier</translation>
    </message>
    <message>
        <source>See which tickets rise from level to level, how fast, and what comes of it: on invented data first, or at once on your own.</source>
        <translation>Voyez quels tickets montent de niveau en niveau, à quelle vitesse, et ce qu’il en advient&#xa0;: d’abord sur des données inventées, ou tout de suite sur les vôtres.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être montré</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again once the cause is gone, or go on with something else.</source>
        <translation>Rien n’a été modifié. Réessayez quand la cause aura disparu, ou continuez avec autre chose.</translation>
    </message>
    <message>
        <source>The settings of the program could not be read: they were set aside, and the defaults are in force. Your workspaces are not touched.</source>
        <translation>Les réglages du programme n’ont pas pu être lus&#xa0;: ils ont été mis de côté, et les valeurs par défaut s’appliquent. Vos espaces de travail ne sont pas touchés.</translation>
    </message>
    <message>
        <source>The settings of the program were written by a newer version: they are left as they are, and this version begins with the defaults and keeps nothing.</source>
        <translation>Les réglages du programme viennent d’une version plus récente&#xa0;: ils sont laissés tels quels, et cette version commence par les valeurs par défaut et ne garde rien.</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Données de démonstration</translation>
    </message>
</context>
<context>
    <name>palier::StatusWords</name>
    <message>
        <source>&amp;Resume</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Loading: %1 of %2 tickets</source>
        <translation>Chargement&#xa0;: %1 sur %2 tickets</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Live, read-only</source>
        <translation>En direct, lecture seule</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Not connected, showing the last figures: %1</source>
        <translation>Non connecté, derniers chiffres affichés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>data %1 old</source>
        <translation>données d’il y a %1</translation>
    </message>
    <message>
        <source>&amp;Stop loading</source>
        <translation>Arrêter le &amp;chargement</translation>
    </message>
    <message>
        <source>&amp;Load again</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>Loading was stopped</source>
        <translation>Chargement arrêté</translation>
    </message>
    <message>
        <source>Making the demo, once a day: %1 of %2 tickets</source>
        <translation>Création de la démonstration, une fois par jour&#xa0;: %1 tickets sur %2</translation>
    </message>
    <message>
        <source>data of an unknown age</source>
        <translation>données d’un âge inconnu</translation>
    </message>
    <message>
        <source>data just read</source>
        <translation>données lues à l’instant</translation>
    </message>
    <message>
        <source>Behind its main server</source>
        <translation>En retard sur son serveur principal</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of the server&apos;s: what is “now” and “today” is wrong. Set it right.</source>
        <translation>L’horloge de cet ordinateur avance de %1 sur celle du serveur&#xa0;: ce qui est «&#xa0;maintenant&#xa0;» et «&#xa0;aujourd’hui&#xa0;» est faux. La remettre à l’heure.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind the server&apos;s: what is “now” and “today” is wrong. Set it right.</source>
        <translation>L’horloge de cet ordinateur retarde de %1 sur celle du serveur&#xa0;: ce qui est «&#xa0;maintenant&#xa0;» et «&#xa0;aujourd’hui&#xa0;» est faux. La remettre à l’heure.</translation>
    </message>
    <message>
        <source>This replica does not follow its main server at present: what it holds is %1 old.</source>
        <translation>Ce réplica ne suit pas son serveur principal en ce moment&#xa0;: ce qu’il contient date d’il y a %1.</translation>
    </message>
</context>
<context>
    <name>palier::TargetStep</name>
    <message>
        <source>A &amp;new database file</source>
        <translation>Un &amp;nouveau fichier de base de données</translation>
    </message>
    <message>
        <source>The &amp;workspace on screen: %1</source>
        <translation>L’&amp;espace de travail à l’écran&#xa0;: %1</translation>
    </message>
    <message>
        <source>New database file</source>
        <translation>Nouveau fichier de base de données</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Nom de la source</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Avancement de l’import</translation>
    </message>
    <message>
        <source>Why the file was refused</source>
        <translation>Pourquoi le fichier a été refusé</translation>
    </message>
    <message>
        <source>This file is there already: the log will be added to it.</source>
        <translation>Ce fichier existe déjà&#xa0;: le journal y sera ajouté.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import en cours…</translation>
    </message>
    <message>
        <source>Br&amp;owse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Na&amp;me of the source</source>
        <translation>No&amp;m de la source</translation>
    </message>
</context>
<context>
    <name>palier::TicketPanel</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Escalades</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the ticket</source>
        <translation>Fermer le ticket</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Reading the ticket…</source>
        <translation>Lecture du ticket…</translation>
    </message>
    <message>
        <source>The ticket cannot be read. %1</source>
        <translation>Le ticket ne peut pas être lu. %1</translation>
    </message>
    <message>
        <source>This ticket no longer exists.</source>
        <translation>Ce ticket n’existe plus.</translation>
    </message>
    <message>
        <source>The messages cannot be read. %1</source>
        <translation>Les messages ne peuvent pas être lus. %1</translation>
    </message>
    <message>
        <source>Escala&amp;tions (%1)</source>
        <translation>Escala&amp;des (%1)</translation>
    </message>
    <message>
        <source>Escala&amp;tions</source>
        <translation>Escala&amp;des</translation>
    </message>
    <message>
        <source>Messa&amp;ges</source>
        <translation>Messa&amp;ges</translation>
    </message>
    <message>
        <source>Sho&amp;w messages</source>
        <translation>Aff&amp;icher les messages</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>Chrono&amp;logie</translation>
    </message>
</context>
<context>
    <name>palier::TicketWords</name>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>%1 · VIP</source>
        <comment>customer</comment>
        <translation>%1 · VIP</translation>
    </message>
    <message>
        <source>No SLA: nothing was promised for this ticket.</source>
        <translation>Pas de SLA&#xa0;: rien n’a été promis pour ce ticket.</translation>
    </message>
    <message>
        <source>This ticket has no messages in the database.</source>
        <translation>Ce ticket n’a aucun message dans la base.</translation>
    </message>
    <message>
        <source>public</source>
        <comment>message</comment>
        <translation>public</translation>
    </message>
    <message>
        <source>internal</source>
        <comment>message</comment>
        <translation>interne</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, kind</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>when, who, kind</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The figures do not know this ticket yet.</source>
        <translation>Les chiffres ne connaissent pas encore ce ticket.</translation>
    </message>
    <message>
        <source>This ticket is out of the figures: it was merged, or is no ticket.</source>
        <translation>Ce ticket est hors des chiffres&#xa0;: il a été fusionné, ou n’en est pas un.</translation>
    </message>
    <message>
        <source>This ticket never was in a unit with a level.</source>
        <translation>Ce ticket n’a jamais été dans une unité qui a un niveau.</translation>
    </message>
    <message>
        <source>Never escalated.</source>
        <translation>Jamais escaladé.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>En attente du client</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Out of the figures</source>
        <translation>Hors des chiffres</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Première réponse</translation>
    </message>
    <message>
        <source>Next reply</source>
        <translation>Réponse suivante</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>breached: %1 over the %2 promised</source>
        <translation>dépassé&#xa0;: %1 de plus que les %2 promis</translation>
    </message>
    <message>
        <source>breached: took %1 of the %2 promised</source>
        <translation>dépassé&#xa0;: %1 pour %2 promis</translation>
    </message>
    <message>
        <source>met: %1 of %2 used</source>
        <translation>tenu&#xa0;: %1 utilisé sur %2</translation>
    </message>
    <message>
        <source>no longer needed: %1 of %2 used</source>
        <translation>plus nécessaire&#xa0;: %1 utilisé sur %2</translation>
    </message>
    <message>
        <source>paused: %1 left of %2</source>
        <translation>en pause&#xa0;: reste %1 sur %2</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>reste %1 sur %2</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>unité %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>priorité %1</translation>
    </message>
    <message>
        <source>VIP customers</source>
        <translation>clients VIP</translation>
    </message>
    <message>
        <source>customers that are not VIP</source>
        <translation>clients non VIP</translation>
    </message>
    <message>
        <source>around the clock</source>
        <translation>24 h sur 24</translation>
    </message>
    <message>
        <source>hours of “%1”</source>
        <translation>heures de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Done after</source>
        <translation>Terminé après</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Unit now</source>
        <translation>Unité actuelle</translation>
    </message>
    <message>
        <source>Owner now</source>
        <translation>Agent actuel</translation>
    </message>
</context>
<context>
    <name>palier::TimeAxis</name>
    <message>
        <source>Week %1, from %2</source>
        <translation>Semaine %1, du %2</translation>
    </message>
    <message>
        <source>W%1</source>
        <comment>week of the year, on an axis</comment>
        <translation>s. %1</translation>
    </message>
</context>
<context>
    <name>palier::TimelineWords</name>
    <message>
        <source>%1 (level %2)</source>
        <translation>%1 (niveau %2)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>outcome, from, to</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Escalated: %1</source>
        <translation>Escalade&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bounced: %1</source>
        <translation>Retournée&#xa0;: %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Opened in %1</source>
        <translation>Ouvert dans %1</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Taken out of the figures</source>
        <translation>Retiré des chiffres</translation>
    </message>
    <message>
        <source>Merged into another ticket</source>
        <translation>Fusionné avec un autre ticket</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>Fusionné avec %1</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Attribué à personne</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Attribué à %1</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Transféré à %1</translation>
    </message>
    <message>
        <source>Moved from %1 to %2</source>
        <translation>Transféré de %1 à %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>moved, how it came back</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Being worked on</source>
        <translation>En traitement</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>En attente du client</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation>Réponse au client</translation>
    </message>
    <message>
        <source>Message of the customer</source>
        <translation>Message du client</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Mis en veille</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Note interne</translation>
    </message>
    <message>
        <source>an unknown unit</source>
        <translation>une unité inconnue</translation>
    </message>
    <message>
        <source>functional</source>
        <translation>fonctionnelle</translation>
    </message>
    <message>
        <source>hierarchical, to a manager</source>
        <translation>hiérarchique, vers un responsable</translation>
    </message>
    <message>
        <source>to an external party</source>
        <translation>vers un tiers externe</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Type&#xa0;: %1</translation>
    </message>
    <message>
        <source>Made by %1; kind: %2</source>
        <translation>Faite par %1&#xa0;; type&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not documented: no reason was given</source>
        <translation>Non documentée&#xa0;: aucun motif donné</translation>
    </message>
    <message>
        <source>Documented, reason: %1</source>
        <translation>Documentée, motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>First act of the receiving unit after %1</source>
        <translation>Premier acte de l’unité destinataire après %1</translation>
    </message>
    <message>
        <source>No act of the receiving unit</source>
        <translation>Aucun acte de l’unité destinataire</translation>
    </message>
    <message>
        <source>Open for %1</source>
        <translation>Ouverte depuis %1</translation>
    </message>
    <message>
        <source>Sent back after %1, without saying why</source>
        <translation>Renvoyée après %1, sans dire pourquoi</translation>
    </message>
    <message>
        <source>Sent back after %1: %2</source>
        <translation>Renvoyée après %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Came back with an answer after %1</source>
        <translation>Rendue avec réponse après %1</translation>
    </message>
    <message>
        <source>Resolved after %1, and reopened since</source>
        <translation>Résolue après %1, et rouverte depuis</translation>
    </message>
    <message>
        <source>Closed without a solution after %1</source>
        <translation>Close sans solution après %1</translation>
    </message>
    <message>
        <source>Resolved after %1, and not reopened</source>
        <translation>Résolue après %1, et pas rouverte</translation>
    </message>
</context>
<context>
    <name>palier::TodayLine</name>
    <message>
        <source>%1 until %2: %3, %4</source>
        <translation>Ce %1 jusqu’à %2&#xa0;: %3, %4</translation>
    </message>
    <message>
        <source>%1 (usually %2–%3)</source>
        <translation>%1 (d’habitude %2–%3)</translation>
    </message>
    <message>
        <source>not enough weeks to compare with</source>
        <translation>pas assez de semaines pour comparer</translation>
    </message>
    <message>
        <source>more escalations than usual</source>
        <translation>plus d’escalades que d’habitude</translation>
    </message>
    <message>
        <source>more tickets than usual</source>
        <translation>plus de tickets que d’habitude</translation>
    </message>
    <message>
        <source>fewer tickets than usual</source>
        <translation>moins de tickets que d’habitude</translation>
    </message>
    <message>
        <source>fewer escalations than usual</source>
        <translation>moins d’escalades que d’habitude</translation>
    </message>
    <message>
        <source>a normal day so far</source>
        <translation>une journée normale jusqu’ici</translation>
    </message>
    <message>
        <source>nothing yet, as usual</source>
        <translation>rien encore, comme d’habitude</translation>
    </message>
</context>
<context>
    <name>palier::TopicRows</name>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Escalades</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>14 derniers jours</translation>
    </message>
    <message>
        <source>8 weeks before</source>
        <translation>8 semaines avant</translation>
    </message>
    <message>
        <source>▲ ×%1</source>
        <translation>▲ ×%1</translation>
    </message>
    <message>
        <source>▲ new</source>
        <translation>▲ nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%1 escalation(s)</source>
        <translation>
            <numerusform>%1 escalade</numerusform>
            <numerusform>%1 escalades</numerusform>
        </translation>
    </message>
    <message>
        <source>last 14 days: %1; the 8 weeks before: %2</source>
        <translation>14 derniers jours&#xa0;: %1&#x202f;; les 8 semaines avant&#xa0;: %2</translation>
    </message>
    <message>
        <source>rising: this is more than chance explains</source>
        <translation>en hausse&#xa0;: plus que le hasard ne l’explique</translation>
    </message>
    <message>
        <source>Others (%1)</source>
        <translation>Autres (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%1 more topic(s)</source>
        <translation>
            <numerusform>%1 autre sujet</numerusform>
            <numerusform>%1 autres sujets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::UnitRanges</name>
    <message>
        <source>Ranges of one &amp;unit</source>
        <translation>Pla&amp;ges d’une unité</translation>
    </message>
    <message>
        <source>Unit that gets ranges of its own</source>
        <translation>Unité qui reçoit ses propres plages</translation>
    </message>
    <message>
        <source>Add its &amp;ranges</source>
        <translation>Aj&amp;outer ses plages</translation>
    </message>
    <message>
        <source>Add ranges of this unit</source>
        <translation>Ajouter les plages de cette unité</translation>
    </message>
</context>
<context>
    <name>palier::UnitRows</name>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Escalation rate</source>
        <translation>Taux d’escalade</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escaladés</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>n=%1</source>
        <translation>n=%1</translation>
    </message>
    <message>
        <source>escalation rate to date %1</source>
        <translation>taux d’escalade à ce jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>95% interval %1</source>
        <translation>intervalle à 95&#x202f;%&#xa0;: %1</translation>
    </message>
    <message>
        <source>too few tickets to judge</source>
        <translation>trop peu de tickets pour juger</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>ensemble %1</translation>
    </message>
</context>
<context>
    <name>palier::WallboardWords</name>
    <message>
        <source>to date</source>
        <translation>à ce jour</translation>
    </message>
    <message>
        <source>at horizon</source>
        <translation>à l’horizon</translation>
    </message>
</context>
<context>
    <name>palier::WindowActions</name>
    <message>
        <source>Fin&amp;d…</source>
        <translation>&amp;Trouver…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trouver</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Back to the filters before</source>
        <translation>Revenir aux filtres précédents</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;vancer</translation>
    </message>
    <message>
        <source>Forward again to the filters after</source>
        <translation>Avancer de nouveau vers les filtres suivants</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>E&amp;ffacer</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Explore with demo data</source>
        <translation>&amp;Explorer avec des données de démonstration</translation>
    </message>
    <message>
        <source>Explore with demo data</source>
        <translation>Explorer avec des données de démonstration</translation>
    </message>
    <message>
        <source>&amp;Open a database file…</source>
        <translation>&amp;Ouvrir un fichier de base de données…</translation>
    </message>
    <message>
        <source>Open a database file…</source>
        <translation>Ouvrir un fichier de base de données…</translation>
    </message>
    <message>
        <source>&amp;Import a CSV or XES log…</source>
        <translation>&amp;Importer un journal CSV ou XES…</translation>
    </message>
    <message>
        <source>Import a CSV or XES log…</source>
        <translation>Importer un journal CSV ou XES…</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Couleurs du &amp;système</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Full screen (wallboard of the Overview)</source>
        <translation>Plein écran (tableau mural de la vue d’ensemble)</translation>
    </message>
    <message>
        <source>Connect to a &amp;server…</source>
        <translation>Se connecter à un &amp;serveur…</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <translation>Se connecter à un serveur…</translation>
    </message>
</context>
<context>
    <name>palier::WorkspaceWords</name>
    <message>
        <source>team</source>
        <translation>équipe</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>external</source>
        <translation>externe</translation>
    </message>
    <message>
        <source>system</source>
        <translation>système</translation>
    </message>
    <message>
        <source>outside support</source>
        <translation>hors support</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>since</source>
        <translation>depuis</translation>
    </message>
    <message>
        <source>No unit has a level yet.</source>
        <translation>Aucune unité n’a encore de niveau.</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>tickets</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) without a level: they count as outside support.</source>
        <translation>
            <numerusform>%n unité sans niveau&#xa0;: elle compte comme hors support.</numerusform>
            <numerusform>%n unités sans niveau&#xa0;: elles comptent comme hors support.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what they are, for example: palierctl levels --db DB --set &quot;%1=2&quot;, or &quot;%1=4:manager&quot;, &quot;%1=outside&quot;.</source>
        <translation>Dire ce qu’elles sont, par exemple&#xa0;: palierctl levels --db DB --set &quot;%1=2&quot;, ou &quot;%1=4:manager&quot;, &quot;%1=outside&quot;.</translation>
    </message>
    <message>
        <source>No source yet: import a log (palierctl import).</source>
        <translation>Pas encore de source&#xa0;: importer un journal (palierctl import).</translation>
    </message>
    <message>
        <source>from</source>
        <translation>origine</translation>
    </message>
    <message>
        <source>first event</source>
        <translation>premier événement</translation>
    </message>
    <message>
        <source>last event</source>
        <translation>dernier événement</translation>
    </message>
    <message>
        <source>imported files</source>
        <translation>fichiers importés</translation>
    </message>
    <message>
        <source>help desk</source>
        <translation>centre de support</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>experimental</source>
        <translation>expérimental</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>réglage</translation>
    </message>
    <message>
        <source>default</source>
        <translation>défaut</translation>
    </message>
    <message>
        <source>set here</source>
        <translation>réglé ici</translation>
    </message>
    <message>
        <source>The database is sound: file, references and histories agree.</source>
        <translation>La base est saine&#xa0;: fichier, références et historiques concordent.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>%n anomalie.</numerusform>
            <numerusform>%n anomalies.</numerusform>
        </translation>
    </message>
    <message>
        <source>The schema is up to date (%1).</source>
        <translation>Le schéma est à jour (%1).</translation>
    </message>
    <message>
        <source>A new workspace was made (schema %1).</source>
        <translation>Un nouvel espace de travail a été créé (schéma %1).</translation>
    </message>
    <message>
        <source>The schema was brought from %1 to %2.</source>
        <translation>Le schéma est passé de %1 à %2.</translation>
    </message>
    <message>
        <source>Times are in the zone %1.</source>
        <translation>Les heures sont dans le fuseau %1.</translation>
    </message>
    <message>
        <source>and %1 more (palierctl levels)</source>
        <translation>et %1 de plus (palierctl levels)</translation>
    </message>
</context>
<context>
    <name>palier::app::Gallery</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>No log can be imported for the pictures.</source>
        <translation>Aucun journal ne peut être importé pour les images.</translation>
    </message>
</context>
<context>
    <name>palier::app::ServerDoor</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The password could not be kept in the keychain, and will be asked for again at the next start: %1</source>
        <translation>Le mot de passe n’a pas pu être gardé dans le trousseau, et sera redemandé au prochain démarrage&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>palier::ctl</name>
    <message>
        <source>say nothing but results and errors</source>
        <translation>ne dire que les résultats et les erreurs</translation>
    </message>
    <message>
        <source>the language (otherwise that of the environment)</source>
        <translation>la langue (sinon celle de l’environnement)</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>ce texte</translation>
    </message>
    <message>
        <source>whether the workspace is sound</source>
        <translation>dit si l’espace de travail est sain</translation>
    </message>
    <message>
        <source>Looks at the file itself, at references, and whether the columns of every ticket agree with its history; lists the units without a level. Changes nothing. Ends with 1 if something is not as it must be.
</source>
        <translation>Examine le fichier lui-même, les références, et si les colonnes de chaque ticket concordent avec son historique&#x202f;; liste les unités sans niveau. Ne change rien. Finit par 1 si quelque chose n’est pas comme il faut.
</translation>
    </message>
    <message>
        <source>for people, or for programs (otherwise text)</source>
        <translation>pour des personnes, ou pour des programmes (sinon text)</translation>
    </message>
    <message>
        <source>takes logs of ticket histories (CSV or XES) into a workspace</source>
        <translation>prend des journaux de tickets (CSV ou XES) dans un espace de travail</translation>
    </message>
    <message>
        <source>Takes logs of ticket histories into a workspace: CSV with any delimiter and encoding, or XES, plain or packed (.gz). A missing database file is created.
Each file is taken whole or not at all; a refusal lists what is wrong and where, and nothing is written. A file replaces the whole history of each ticket in it, and the same file again changes nothing.
A mapping says which column is what: one that comes with Palier (bpi2013-csv, bpi2013-xes, events), or a JSON file of your own.
</source>
        <translation>Prend des journaux d’historiques de tickets dans un espace de travail&#xa0;: CSV de tout séparateur et de tout codage, ou XES, tels quels ou compressés (.gz). Un fichier de base qui manque est créé.
Chaque fichier est pris en entier ou pas du tout&#x202f;; un refus dit ce qui ne va pas et où, et rien n’est écrit. Un fichier remplace tout l’historique de chacun de ses tickets, et le même fichier une seconde fois ne change rien.
Une correspondance dit quelle colonne est quoi&#xa0;: une de celles livrées avec Palier (bpi2013-csv, bpi2013-xes, events), ou un fichier JSON à soi.
</translation>
    </message>
    <message>
        <source>how the columns are read</source>
        <translation>comment les colonnes sont lues</translation>
    </message>
    <message>
        <source>the source that the tickets belong to (otherwise the mapping&apos;s name)</source>
        <translation>la source à laquelle les tickets appartiennent (sinon le nom de la correspondance)</translation>
    </message>
    <message>
        <source>every ticket with its escalations, one JSON line each</source>
        <translation>chaque ticket avec ses escalades, une ligne JSON par ticket</translation>
    </message>
    <message>
        <source>Writes one JSON line a ticket: when it was created, resolved and closed, the level it was born on, and each of its escalations with sender, receiver and outcome. Times are seconds since 1970 UTC. Void tickets (merged, spam, test) carry &quot;void&quot;: true.
</source>
        <translation>Écrit une ligne JSON par ticket&#xa0;: quand il a été créé, résolu et clos, son niveau de naissance, et chacune de ses escalades avec émetteur, destinataire et issue. Les instants sont en secondes depuis 1970 UTC. Les tickets annulés (fusionnés, indésirables, essais) portent &quot;void&quot;: true.
</translation>
    </message>
    <message>
        <source>what happened later does not exist (otherwise the clock; in a workspace of imported files, the last event)</source>
        <translation>ce qui est arrivé après n’existe pas (sinon l’horloge&#x202f;; dans un espace de fichiers importés, le dernier événement)</translation>
    </message>
    <message>
        <source>which unit is on which level, and those that nobody has placed yet</source>
        <translation>quelle unité est à quel niveau, et celles que personne n’a encore placées</translation>
    </message>
    <message>
        <source>&quot;Support N2=2&quot;, &quot;Board=4:manager&quot;, &quot;Vendor=5:external&quot;, &quot;Billing=outside&quot;, &quot;Robot=system&quot;, &quot;X=2@2026-03-01&quot;</source>
        <translation>&quot;Support N2=2&quot;, &quot;Direction=4:manager&quot;, &quot;Éditeur=5:external&quot;, &quot;Facturation=outside&quot;, &quot;Robot=system&quot;, &quot;X=2@2026-03-01&quot;</translation>
    </message>
    <message>
        <source>makes a workspace, or brings an older one up to date</source>
        <translation>crée un espace de travail, ou met à jour un plus ancien</translation>
    </message>
    <message>
        <source>Creates the schema in a new or empty file, or brings that of an older Palier to this version&apos;s, one step after the other, each wholly or not at all. A newer workspace is refused and left alone. Copy the file before.
</source>
        <translation>Crée le schéma dans un fichier nouveau ou vide, ou amène celui d’un Palier plus ancien à celui de cette version, étape par étape, chacune en entier ou pas du tout. Un espace plus récent est refusé et laissé intact. Copier le fichier auparavant.
</translation>
    </message>
    <message>
        <source>the four figures of escalation, with what lies behind them</source>
        <translation>les quatre indicateurs de l’escalade, et ce qu’il y a derrière</translation>
    </message>
    <message>
        <source>tickets created and escalations made from then on</source>
        <translation>tickets créés et escalades faites à partir de là</translation>
    </message>
    <message>
        <source>… and before then; that instant or day itself is not in</source>
        <translation>… et avant cela&#x202f;; cet instant ou ce jour lui-même n’en est pas</translation>
    </message>
    <message>
        <source>in which days begin: +01:00, Europe/Paris (otherwise the workspace&apos;s)</source>
        <translation>où commencent les jours&#xa0;: +01:00, Europe/Paris (sinon celui de l’espace de travail)</translation>
    </message>
    <message>
        <source>only what has this value</source>
        <translation>seulement ce qui a cette valeur</translation>
    </message>
    <message>
        <source>a table by this dimension</source>
        <translation>un tableau selon cette dimension</translation>
    </message>
    <message>
        <source>only the N biggest groups of each (days, weeks and months: always all)</source>
        <translation>seulement les N plus grands groupes de chacun (jours, semaines et mois&#xa0;: toujours tous)</translation>
    </message>
    <message>
        <source>where to (otherwise to standard output; xlsx and pdf need a file)</source>
        <translation>où (sinon la sortie standard&#x202f;; xlsx et pdf demandent un fichier)</translation>
    </message>
    <message>
        <source>zone, guards, windows, horizons, healthy ranges and costs of a workspace</source>
        <translation>fuseau, gardes, fenêtres, horizons, plages saines et coûts d’un espace de travail</translation>
    </message>
    <message>
        <source>Shows the settings in force, or sets one; an empty value (&quot;&quot;) goes back to the default. Durations are written PT5M, P7D, healthy ranges 10..20.
zone: in which days begin. guard.routing, guard.misclick: what counts as noise (0 for imported files unless set). reopen.window: how soon a reopening spoils a resolution. horizon.rate, horizon.outcome: after how long figures are judged. band.rate, band.success, band.bounceback: the healthy ranges. cost.tier@1 …: what a handling on a level costs.
Behind an @ a setting holds for one thing alone: guard.routing@SOURCE, band.rate@UNIT, cost.tier@LEVEL.
</source>
        <translation>Montre les réglages en vigueur, ou en change un&#x202f;; une valeur vide (&quot;&quot;) revient au défaut. Les durées s’écrivent PT5M, P7D, les plages saines 10..20.
zone&#xa0;: où commencent les jours. guard.routing, guard.misclick&#xa0;: ce qui compte comme bruit (0 pour les fichiers importés, sauf réglage). reopen.window&#xa0;: en combien de temps une réouverture annule une résolution. horizon.rate, horizon.outcome&#xa0;: au bout de combien de temps les chiffres sont jugés. band.rate, band.success, band.bounceback&#xa0;: les plages saines. cost.tier@1…&#xa0;: ce que coûte un traitement à un niveau.
Derrière un @, un réglage ne vaut que pour une chose&#xa0;: guard.routing@SOURCE, band.rate@UNITÉ, cost.tier@NIVEAU.
</translation>
    </message>
    <message>
        <source>where tickets can come from, and where those of a workspace do</source>
        <translation>d’où les tickets peuvent venir, et d’où viennent ceux d’un espace de travail</translation>
    </message>
    <message>
        <source>Lists the source profiles (the databases that Palier can read) and whether they were verified on the real product; with --db also the sources in a workspace.
</source>
        <translation>Liste les profils de source (les bases que Palier sait lire) et s’ils ont été vérifiés sur le vrai produit&#x202f;; avec --db aussi les sources d’un espace de travail.
</translation>
    </message>
    <message>
        <source>how it is written (otherwise what the suffix of the file says, or text)</source>
        <translation>comment il est écrit (sinon selon le suffixe du fichier, ou text)</translation>
    </message>
    <message>
        <source>makes a support floor to try Palier on</source>
        <translation>crée un plateau de support pour essayer Palier</translation>
    </message>
    <message>
        <source>how many tickets (otherwise 20000)</source>
        <translation>nombre de tickets (sinon 20000)</translation>
    </message>
    <message>
        <source>which floor (otherwise 1)</source>
        <translation>quel plateau (sinon 1)</translation>
    </message>
    <message>
        <source>go on as a floor would, until Ctrl+C</source>
        <translation>continuer comme un vrai plateau, jusqu’à Ctrl+C</translation>
    </message>
    <message>
        <source>print what was planted in the demo</source>
        <translation>afficher ce qui a été semé dans la démo</translation>
    </message>
    <message>
        <source>Escalation rate, time to escalate, success rate and bounce-back rate, to date and estimated at a horizon, with their intervals; what became of the escalations; and a table for each grouping.
Groupings and filters: topic, channel, priority, customer, customer-class, language, unit, agent, any attribute of the imported tickets; of the escalations: receiving-unit, kind, origin, reason, hour-of-week (4T09), level-change (1&gt;2), time-to-escalate; groupings also: day, week, month. Filters of one dimension are alternatives, those of different dimensions must all hold.
Times are dates (2026-03-01) or instants (2026-03-01T09:00, 2026-03-01T09:00:00+01:00); what has no offset is in the zone of the report. The period is from --from until before --to: “--from 2026-03-01 --to 2026-04-01” is March.
</source>
        <translation>Taux d’escalade, délai d’escalade, taux de réussite et taux de retour, à ce jour et estimés à un horizon, avec leurs intervalles&#x202f;; ce que sont devenues les escalades&#x202f;; et un tableau par regroupement.
Regroupements et filtres&#xa0;: topic (sujet), channel (canal), priority (priorité), customer (client), customer-class (classe de client), language (langue), unit (unité), agent, tout attribut des tickets importés&#x202f;; pour les escalades&#xa0;: receiving-unit (unité destinataire), kind (type), origin (origine), reason (motif), hour-of-week (heure de la semaine&#xa0;: 4T09), level-change (changement de niveau&#xa0;: 1&gt;2), time-to-escalate (délai)&#x202f;; regroupements aussi&#xa0;: day (jour), week (semaine), month (mois). Les filtres d’une même dimension s’additionnent, ceux de dimensions différentes doivent tous être remplis.
Les temps sont des dates (2026-03-01) ou des instants (2026-03-01T09:00, 2026-03-01T09:00:00+01:00)&#x202f;; sans décalage, ils sont dans le fuseau du rapport. La période va de --from jusqu’avant --to&#xa0;: «&#xa0;--from 2026-03-01 --to 2026-04-01&#xa0;» est le mois de mars.
</translation>
    </message>
    <message>
        <source>durations to date in open hours of the workspace&apos;s calendar; estimates at a horizon stay in calendar time</source>
        <translation>délais à ce jour en heures ouvrées du calendrier de l’espace de travail&#x202f;; les estimations à un horizon restent en temps calendaire</translation>
    </message>
    <message>
        <source>the workspace: sqlite:FILE, postgresql://USER@HOST/DATABASE, or demo</source>
        <translation>l’espace de travail&#xa0;: sqlite:FICHIER, postgresql://UTILISATEUR@HÔTE/BASE, ou demo</translation>
    </message>
    <message>
        <source>Shows, and with --set and --unset changes, which unit is on which level. A unit without a level counts as outside support and is listed with the number of its tickets.
A level is a number from 1 on (a team), a number with :manager or :external, or one of the words outside and system. @DATE says from when on; without it the level holds from the beginning until the first date that is said for the unit. --unset takes back what was said: of a date, or without one what has no date. Several --set and --unset are done together or not at all.
</source>
        <translation>Montre, et avec --set et --unset change, quelle unité est à quel niveau. Une unité sans niveau compte comme hors support et est listée avec le nombre de ses tickets.
Un niveau est un nombre à partir de 1 (une équipe), un nombre suivi de :manager ou :external, ou l’un des mots outside et system. @DATE dit à partir de quand&#xa0;; sans elle, le niveau vaut du début jusqu’à la première date donnée pour l’unité. --unset retire ce qui a été dit&#xa0;: d’une date, ou sans date ce qui n’en a pas. Plusieurs --set et --unset sont faits ensemble ou pas du tout.
</translation>
    </message>
    <message>
        <source>takes an entry back: &quot;X@2026-03-01&quot;, or &quot;X&quot; for the one without a date</source>
        <translation>retire une entrée&#xa0;: &quot;X@2026-03-01&quot;, ou &quot;X&quot; pour celle sans date</translation>
    </message>
    <message>
        <source>as of then (otherwise as of the clock)</source>
        <translation>à la date de cet instant (sinon, de l’horloge)</translation>
    </message>
    <message>
        <source>Writes a year of a made-up support floor, in French and English, into a new workspace: tickets with their texts, people, shifts, promises, paths, and everything that goes wrong on a floor. The same seed and --now give the same floor.
With --live it goes on as a floor would, change by change, until Ctrl+C: at its own pace, busy on a Monday morning and quiet at night, or at that of --rate, whatever the hour. A demo that exists is taken up again.
“--db demo” is the demo that comes with Palier: it is made once a day and needs no file.
</source>
        <translation>Écrit une année d’un plateau de support inventé, en français et en anglais, dans un nouvel espace de travail&#xa0;: tickets avec leurs textes, personnes, horaires, engagements, parcours, et tout ce qui va de travers sur un plateau. La même graine et le même --now donnent le même plateau.
Avec --live, il continue comme un vrai plateau, changement par changement, jusqu’à Ctrl+C&#xa0;: à son propre rythme, chargé un lundi matin et calme la nuit, ou à celui de --rate, quelle que soit l’heure. Une démo existante est reprise.
«&#xa0;--db demo&#xa0;» est la démo fournie avec Palier&#xa0;: elle est créée une fois par jour et ne demande aucun fichier.
</translation>
    </message>
    <message>
        <source>with --live: changes a second (otherwise as the hour has them)</source>
        <translation>avec --live&#xa0;: changements par seconde (sinon, selon l’heure)</translation>
    </message>
</context>
</TS>
