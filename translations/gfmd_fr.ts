<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
<context>
    <name>CheckView</name>
    <message>
        <source>Check another package…</source>
        <translation>Vérifier un autre paquet…</translation>
    </message>
    <message>
        <source>Trust this signer…</source>
        <translation>Faire confiance à ce signataire…</translation>
    </message>
    <message>
        <source>Take it in…</source>
        <translation>Intégrer…</translation>
    </message>
    <message>
        <source>The chain of proofs</source>
        <translation>La chaîne des preuves</translation>
    </message>
    <message>
        <source>Check it without this program</source>
        <translation>Vérifier sans ce programme</translation>
    </message>
    <message>
        <source>Unpack the package with any ZIP tool, open a terminal in the folder, and run:</source>
        <translation>Décompressez le paquet avec un outil ZIP, ouvrez un terminal dans le dossier et exécutez :</translation>
    </message>
    <message>
        <source>Command for OpenSSL</source>
        <translation>Commande pour OpenSSL</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Check a package</source>
        <translation>Vérifier un paquet</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Choose a package</source>
        <translation>Choisir un paquet</translation>
    </message>
    <message>
        <source>{file} is encrypted. Passphrase of this office:</source>
        <translation>{file} est chiffré. Phrase secrète de ce bureau :</translation>
    </message>
    <message>
        <source>Open an encrypted package</source>
        <translation>Ouvrir un paquet chiffré</translation>
    </message>
    <message>
        <source>Is this package genuine?</source>
        <translation>Ce paquet est-il authentique ?</translation>
    </message>
    <message>
        <source>Choose a package a partner sent. It is only looked at: you learn whether it is whole, who signed it, and whether you trust them. Nothing is taken in before you say so.</source>
        <translation>Choisissez un paquet envoyé par un partenaire. Il est seulement examiné : vous apprenez s’il est complet, qui l’a signé et si vous lui faites confiance. Rien n’est intégré sans votre accord.</translation>
    </message>
    <message>
        <source>Choose a package…</source>
        <translation>Choisir un paquet…</translation>
    </message>
    <message>
        <source>What you can do with it</source>
        <translation>Ce que vous pouvez en faire</translation>
    </message>
    <message>
        <source>Sign beside the sender…</source>
        <translation>Cosigner…</translation>
    </message>
    <message>
        <source>See what each signature covers, and put this office&apos;s signature beside them.</source>
        <translation>Voir ce que couvre chaque signature, et y joindre celle de cet office.</translation>
    </message>
    <message>
        <source>Sign a receipt…</source>
        <translation>Signer un accusé de réception…</translation>
    </message>
    <message>
        <source>Confirm to the sender that the package arrived here, and when.</source>
        <translation>Confirmer à l’expéditeur que le paquet est arrivé ici, et quand.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>Choose a workbook</source>
        <translation>Choisir un classeur</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Classeurs</translation>
    </message>
</context>
<context>
    <name>ComboField</name>
    <message>
        <source>Type to search</source>
        <translation>Tapez pour chercher</translation>
    </message>
    <message>
        <source>{text} is not in the list; choose one of its entries.</source>
        <translation>{text} n’est pas dans la liste ; choisissez l’une de ses entrées.</translation>
    </message>
</context>
<context>
    <name>ConflictsView</name>
    <message>
        <source>Previous difference</source>
        <translation>Divergence précédente</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Divergence suivante</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Votre décision</translation>
    </message>
    <message>
        <source>Why (optional)</source>
        <translation>Pourquoi (facultatif)</translation>
    </message>
    <message>
        <source>Each decision is saved at once. What is not decided stays visible and is never lost.</source>
        <translation>Chaque décision est enregistrée aussitôt. Ce qui n’est pas tranché reste visible et n’est jamais perdu.</translation>
    </message>
    <message>
        <source>Decide so</source>
        <translation>Décider ainsi</translation>
    </message>
    <message>
        <source>Decide differences</source>
        <translation>Trancher les divergences</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Leave without deciding?</source>
        <translation>Quitter sans décider ?</translation>
    </message>
    <message>
        <source>You prepared a decision and did not take it. Both answers are kept; you can decide later.</source>
        <translation>Vous avez préparé une décision sans la prendre. Les deux réponses sont conservées ; vous pourrez décider plus tard.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Rien à trancher</translation>
    </message>
    <message>
        <source>When a package brings an answer that differs from yours, both are kept and stand here side by side until a person decides.</source>
        <translation>Lorsqu’un paquet apporte une réponse différente de la vôtre, les deux sont conservées et figurent ici côte à côte jusqu’à ce qu’une personne décide.</translation>
    </message>
    <message>
        <source>To the documents</source>
        <translation>Vers les documents</translation>
    </message>
    <message>
        <source>Difference {number} of {count} still to decide</source>
        <translation>Divergence {number} sur {count} à trancher</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Retenir celle-ci</translation>
    </message>
    <message>
        <source>What both began from</source>
        <translation>Ce dont les deux sont parties</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation>Revenir à ceci</translation>
    </message>
    <message>
        <source>Take one of the above, or write what shall stand.</source>
        <translation>Retenez l’une des réponses ci-dessus, ou écrivez ce qui doit figurer.</translation>
    </message>
</context>
<context>
    <name>CorrectionPanel</name>
    <message>
        <source>Column {column}</source>
        <translation>Colonne {column}</translation>
    </message>
    <message>
        <source>Correct what was understood</source>
        <translation>Corriger ce qui a été compris</translation>
    </message>
    <message>
        <source>Press a cell of the sheet to see how its column is read.</source>
        <translation>Cliquez sur une cellule de la feuille pour voir comment sa colonne est lue.</translation>
    </message>
    <message>
        <source>The column holds</source>
        <translation>La colonne contient</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Figures are in</source>
        <translation>Les chiffres sont exprimés en</translation>
    </message>
    <message>
        <source>Header, first row</source>
        <translation>En-tête, première ligne</translation>
    </message>
    <message>
        <source>Header, last row</source>
        <translation>En-tête, dernière ligne</translation>
    </message>
    <message>
        <source>First row of data</source>
        <translation>Première ligne de données</translation>
    </message>
    <message>
        <source>Last row of data</source>
        <translation>Dernière ligne de données</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>jusqu’à la fin</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Read it like this</source>
        <translation>Lire ainsi</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>countries or areas</source>
        <translation>pays ou zones</translation>
    </message>
    <message>
        <source>the other country (origin or destination)</source>
        <translation>l’autre pays (origine ou destination)</translation>
    </message>
    <message>
        <source>years or periods</source>
        <translation>années ou périodes</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexe</translation>
    </message>
    <message>
        <source>age</source>
        <translation>âge</translation>
    </message>
    <message>
        <source>citizenship</source>
        <translation>nationalité</translation>
    </message>
    <message>
        <source>codes of the areas</source>
        <translation>codes des zones</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>flags of the figures to the left</source>
        <translation>indicateurs d’état des chiffres placés avant</translation>
    </message>
    <message>
        <source>nothing to be read</source>
        <translation>rien à lire</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>{text} is not a day; write it as 2026-01-31.</source>
        <translation>{text} n’est pas une date ; écrivez-la comme 2026-01-31.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Please note</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>This was not done</source>
        <translation>Cela n’a pas été fait</translation>
    </message>
    <message>
        <source>A fault of the program</source>
        <translation>Une défaillance du programme</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>This computer has no program for it. It lies here:</source>
        <translation>Cet ordinateur n’a pas de programme pour l’ouvrir. Il se trouve ici :</translation>
    </message>
</context>
<context>
    <name>DocumentsView</name>
    <message>
        <source>New document</source>
        <translation>Nouveau document</translation>
    </message>
    <message>
        <source>Profiles and annexes</source>
        <translation>Profils et annexes</translation>
    </message>
    <message>
        <source>No document yet</source>
        <translation>Pas encore de document</translation>
    </message>
    <message>
        <source>A document is a migration profile, an annex or a register entry: a template that your office fills in. Every answer is saved as soon as you leave its field.</source>
        <translation>Un document est un profil migratoire, une annexe ou une fiche de registre : un modèle que votre office remplit. Chaque réponse est enregistrée dès que vous quittez son champ.</translation>
    </message>
    <message>
        <source>Start a profile or annex</source>
        <translation>Commencer un profil ou une annexe</translation>
    </message>
    <message>
        <source>Documents: {count}</source>
        <translation>Documents : {count}</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>{answered} réponses sur {asked}</translation>
    </message>
    <message>
        <source>changed {when}</source>
        <translation>modifié le {when}</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Modèles…</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>File: {path}</source>
        <translation>Fichier : {path}</translation>
    </message>
    <message>
        <source>Members: {count}</source>
        <translation>Éléments : {count}</translation>
    </message>
    <message>
        <source>Name (digest): {digest}</source>
        <translation>Nom (condensat) : {digest}</translation>
    </message>
    <message>
        <source>Only these can open it: {names}, and this office</source>
        <translation>Seuls peuvent l’ouvrir : {names}, et cet office</translation>
    </message>
    <message>
        <source>Everybody can open it; nobody can change it unnoticed</source>
        <translation>Tous peuvent l’ouvrir ; nul ne peut le modifier sans que cela se voie</translation>
    </message>
    <message>
        <source>Your partner can check it without this program: VERIFY.txt inside it says how.</source>
        <translation>Votre partenaire peut le vérifier sans ce programme : le fichier VERIFY.txt qu’il contient explique comment.</translation>
    </message>
    <message>
        <source>Check it now</source>
        <translation>Le vérifier maintenant</translation>
    </message>
    <message>
        <source>Write it to a stick…</source>
        <translation>L’écrire sur une clé USB…</translation>
    </message>
    <message>
        <source>Cut it into parts for e-mail…</source>
        <translation>Le couper en parties pour le courriel…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The package is written and signed.</source>
        <translation>Le paquet est écrit et signé.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The program met a fault of its own.</source>
        <translation>Le programme a rencontré une défaillance interne.</translation>
    </message>
    <message>
        <source>Nothing you saved is lost. Copy the details and send them to us.</source>
        <translation>Rien de ce que vous avez enregistré n’est perdu. Copiez les détails et envoyez-les-nous.</translation>
    </message>
</context>
<context>
    <name>ExchangeView</name>
    <message>
        <source>Hand on what you compiled, and take in what partners compiled. Every package is signed and can be checked without this program.</source>
        <translation>Transmettez ce que vous avez établi et intégrez ce que vos partenaires ont établi. Chaque paquet est signé et peut être vérifié sans ce programme.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Packages sent and received: {count}</source>
        <translation>Paquets envoyés et reçus : {count}</translation>
    </message>
    <message>
        <source>Hand on a package</source>
        <translation>Transmettre un paquet</translation>
    </message>
    <message>
        <source>Choose documents and for whom; see what stays here and why; sign and save.</source>
        <translation>Choisissez les documents et les destinataires ; voyez ce qui reste ici et pourquoi ; signez et enregistrez.</translation>
    </message>
    <message>
        <source>Check or take in a package</source>
        <translation>Vérifier ou intégrer un paquet</translation>
    </message>
    <message>
        <source>See whether it is whole and who signed it, before anything is taken in.</source>
        <translation>Voyez s’il est intact et qui l’a signé, avant toute intégration.</translation>
    </message>
    <message>
        <source>Decide differences</source>
        <translation>Trancher les divergences</translation>
    </message>
    <message>
        <source>Where two offices answered differently, you decide. Waiting: {count}</source>
        <translation>Lorsque deux offices ont répondu différemment, vous tranchez. En attente : {count}</translation>
    </message>
    <message>
        <source>Partners and trust</source>
        <translation>Partenaires et confiance</translation>
    </message>
    <message>
        <source>Whose signatures are accepted here. Trusted: {count}</source>
        <translation>Les signatures acceptées ici. De confiance : {count}</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En chemin</translation>
    </message>
    <message>
        <source>Write a package to a stick…</source>
        <translation>Écrire un paquet sur une clé USB…</translation>
    </message>
    <message>
        <source>Written, read back and compared; you are told when it may be pulled out.</source>
        <translation>Écrit, relu et comparé ; on vous dit quand la retirer.</translation>
    </message>
    <message>
        <source>Cut a package into parts for e-mail…</source>
        <translation>Couper un paquet en parties pour le courriel…</translation>
    </message>
    <message>
        <source>With a list, so that a missing part is noticed.</source>
        <translation>Avec une liste, pour qu’une partie manquante se remarque.</translation>
    </message>
    <message>
        <source>Join the parts of a package…</source>
        <translation>Réunir les parties d’un paquet…</translation>
    </message>
    <message>
        <source>A part that is missing or damaged is named.</source>
        <translation>Une partie manquante ou abîmée est nommée.</translation>
    </message>
    <message>
        <source>Join copies that offices signed apart…</source>
        <translation>Réunir des exemplaires cosignés séparément…</translation>
    </message>
    <message>
        <source>Their signatures then stand beside each other.</source>
        <translation>Leurs signatures figurent alors côte à côte.</translation>
    </message>
    <message>
        <source>Keep a partner&apos;s receipt…</source>
        <translation>Garder l’accusé de réception d’un partenaire…</translation>
    </message>
    <message>
        <source>It proves what arrived there, and when.</source>
        <translation>Il prouve ce qui est arrivé là-bas, et quand.</translation>
    </message>
</context>
<context>
    <name>ExportSign</name>
    <message>
        <source>Sign and save</source>
        <translation>Signer et enregistrer</translation>
    </message>
    <message>
        <source>This office has no signature on this computer yet.</source>
        <translation>Cet office n’a pas encore de signature sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>En créer une</translation>
    </message>
    <message>
        <source>Passphrase of the signature</source>
        <translation>Phrase secrète de la signature</translation>
    </message>
    <message>
        <source>Package file</source>
        <translation>Fichier du paquet</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>ExportView</name>
    <message>
        <source>Hand on a package</source>
        <translation>Transmettre un paquet</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>The package is being written; wait for it, or cancel it above.</source>
        <translation>Le paquet est en cours d’écriture ; attendez, ou annulez ci-dessus.</translation>
    </message>
</context>
<context>
    <name>ExportWhat</name>
    <message>
        <source>Which documents?</source>
        <translation>Quels documents ?</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Pour qui ?</translation>
    </message>
    <message>
        <source>Everybody: only what is public</source>
        <translation>Tout le monde : seulement ce qui est public</translation>
    </message>
    <message>
        <source>Partners: also what is shared with partners</source>
        <translation>Partenaires : aussi ce qui est partagé avec les partenaires</translation>
    </message>
    <message>
        <source>Only this office: everything, for a second computer</source>
        <translation>Cet office seulement : tout, pour un second ordinateur</translation>
    </message>
    <message>
        <source>Languages of the reports</source>
        <translation>Langues des rapports</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>العربية</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Español</source>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>ExportWithheld</name>
    <message>
        <source>What goes, what stays</source>
        <translation>Ce qui part, ce qui reste</translation>
    </message>
    <message>
        <source>What stays never enters the package; it is not merely hidden.</source>
        <translation>Ce qui reste n’entre jamais dans le paquet ; ce n’est pas seulement masqué.</translation>
    </message>
    <message>
        <source>This goes</source>
        <translation>Ceci part</translation>
    </message>
    <message>
        <source>This stays, and why</source>
        <translation>Ceci reste, et pourquoi</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Not computed yet</source>
        <translation>Pas encore calculé</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>J’ai lu ceci</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Joindre un fichier…</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>No file attached</source>
        <translation>Aucun fichier joint</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>{text} is not a place; write latitude and longitude in degrees, such as 47.0105 28.8638.</source>
        <translation>{text} n’est pas un lieu ; écrivez latitude et longitude en degrés, par exemple 47.0105 28.8638.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>saisi ici</translation>
    </message>
    <message>
        <source>Add this year</source>
        <translation>Ajouter cette année</translation>
    </message>
    <message>
        <source>Year without a row</source>
        <translation>Année sans ligne</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Other country</source>
        <translation>Autre pays</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Choose a figure to see what it was before.</source>
        <translation>Choisissez un chiffre pour voir ses valeurs antérieures.</translation>
    </message>
    <message>
        <source>Type to search in the register</source>
        <translation>Tapez pour rechercher dans le registre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>FigurePicker</name>
    <message>
        <source>Which figure shall the text quote?</source>
        <translation>Quel chiffre le texte doit-il citer ?</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Year, country</source>
        <translation>Année, pays</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There are no figures of this country yet; import a workbook under Statistics.</source>
        <translation>Il n’y a pas encore de chiffres de ce pays ; importez un classeur sous Statistiques.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>{field}: {choice}</source>
        <translation>{field} : {choice}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Nobody has answered this yet.</source>
        <translation>Personne n’a encore répondu à cette question.</translation>
    </message>
    <message>
        <source>And earlier changes: {count}</source>
        <translation>Et modifications antérieures : {count}</translation>
    </message>
    <message>
        <source>an office not known here</source>
        <translation>un bureau inconnu ici</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restored from {when}</source>
        <translation>Rétabli à partir du {when}</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Continue where you stopped</source>
        <translation>Reprendre où vous en étiez</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>A new workspace is empty. Each of these takes a few minutes; the order does not matter.</source>
        <translation>Un nouvel espace de travail est vide. Chacune de ces étapes prend quelques minutes ; l’ordre importe peu.</translation>
    </message>
    <message>
        <source>Start a profile or annex</source>
        <translation>Commencer un profil ou une annexe</translation>
    </message>
    <message>
        <source>Import a workbook</source>
        <translation>Importer un classeur</translation>
    </message>
    <message>
        <source>Receive a package</source>
        <translation>Recevoir un paquet</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>What came in and was done</source>
        <translation>Ce qui est arrivé et a été fait</translation>
    </message>
    <message>
        <source>What this program promises</source>
        <translation>Ce que ce programme promet</translation>
    </message>
    <message>
        <source>1. What you typed is on disk before you reach the next field.</source>
        <translation>1. Ce que vous avez saisi est sur le disque avant le champ suivant.</translation>
    </message>
    <message>
        <source>2. We never change your workbook.</source>
        <translation>2. Nous ne modifions jamais votre classeur.</translation>
    </message>
    <message>
        <source>3. Nothing disappears in a merge without a person deciding.</source>
        <translation>3. Rien ne disparaît dans une fusion sans qu’une personne décide.</translation>
    </message>
    <message>
        <source>4. Every printed figure can say where it comes from, down to the cell.</source>
        <translation>4. Chaque chiffre imprimé peut dire d’où il vient, jusqu’à la cellule.</translation>
    </message>
    <message>
        <source>5. Your partner can check our package without our program.</source>
        <translation>5. Votre partenaire peut vérifier notre paquet sans notre programme.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>{answered} of {asked} questions answered</source>
        <translation>{answered} questions sur {asked} ont une réponse</translation>
    </message>
    <message>
        <source>last change {when}</source>
        <translation>dernière modification le {when}</translation>
    </message>
    <message>
        <source>Answers that two offices gave differently: {count}</source>
        <translation>Réponses données différemment par deux offices : {count}</translation>
    </message>
    <message>
        <source>Questions without an answer: {count}</source>
        <translation>Questions sans réponse : {count}</translation>
    </message>
    <message>
        <source>Nothing: every document is complete, or there is none yet.</source>
        <translation>Rien : chaque document est complet, ou il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>document changed on {when}</source>
        <translation>document modifié le {when}</translation>
    </message>
    <message>
        <source>Nothing yet. Imports, packages from partners and answers will be listed here.</source>
        <translation>Rien encore. Les importations, les paquets des partenaires et les réponses figureront ici.</translation>
    </message>
    <message>
        <source>imported on {when}</source>
        <translation>importé le {when}</translation>
    </message>
    <message>
        <source>came from a partner on {when}</source>
        <translation>reçu d’un partenaire le {when}</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>All reminders</source>
        <translation>Tous les rappels</translation>
    </message>
    <message>
        <source>Reminders that are due: {count}</source>
        <translation>Rappels échus : {count}</translation>
    </message>
</context>
<context>
    <name>IdentityPage</name>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Create the workspace</source>
        <translation>Créer l’espace de travail</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>countries of destination (receiving)</source>
        <translation>pays de destination (réception)</translation>
    </message>
    <message>
        <source>countries of origin (sending)</source>
        <translation>pays d’origine (envoi)</translation>
    </message>
    <message>
        <source>leave these rows out</source>
        <translation>écarter ces lignes</translation>
    </message>
</context>
<context>
    <name>ImportChoose</name>
    <message>
        <source>Which workbook?</source>
        <translation>Quel classeur ?</translation>
    </message>
    <message>
        <source>Excel (.xlsx, .xls, .xlsb), OpenDocument (.ods) or CSV. The file is read, never changed; a copy is kept with the workspace so that each figure can show its cell.</source>
        <translation>Excel (.xlsx, .xls, .xlsb), OpenDocument (.ods) ou CSV. Le fichier est lu, jamais modifié ; une copie est gardée avec l’espace de travail pour que chaque chiffre puisse montrer sa cellule.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
</context>
<context>
    <name>ImportProposal</name>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>The sheet as it was understood</source>
        <translation>La feuille telle qu’elle a été comprise</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Ce qui a été compris</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message>
        <source>What the import would do</source>
        <translation>Ce que ferait l’importation</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Rien n’a encore été écrit.</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Import a workbook</source>
        <translation>Importer un classeur</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>The import is being written; wait for it, or cancel it above.</source>
        <translation>L’importation est en cours d’écriture ; attendez, ou annulez ci-dessus.</translation>
    </message>
    <message>
        <source>Figures imported: {count}</source>
        <translation>Chiffres importés : {count}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>GFMD Desktop</source>
        <translation>GFMD Desktop</translation>
    </message>
    <message>
        <source>Sections of the program</source>
        <translation>Rubriques du programme</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Profiles and annexes</source>
        <translation>Profils et annexes</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registres</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Save state</source>
        <translation>État d’enregistrement</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>You can read but not change this workspace: it is in use by {holder}.</source>
        <translation>Vous pouvez lire cet espace de travail, mais pas le modifier : il est utilisé par {holder}.</translation>
    </message>
    <message>
        <source>All saved, {time}</source>
        <translation>Tout est enregistré, {time}</translation>
    </message>
    <message>
        <source>Help and findings</source>
        <translation>Aide et constats</translation>
    </message>
</context>
<context>
    <name>MergeView</name>
    <message>
        <source>Taking it in would bring</source>
        <translation>L’intégrer apporterait</translation>
    </message>
    <message>
        <source>Nothing that is here now is lost: where two offices say different things, both are kept until you decide.</source>
        <translation>Rien de ce qui est ici n’est perdu : lorsque deux offices disent des choses différentes, les deux sont gardées jusqu’à votre décision.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Intégrer</translation>
    </message>
    <message>
        <source>Take in a package</source>
        <translation>Intégrer un paquet</translation>
    </message>
    <message>
        <source>Check a package</source>
        <translation>Vérifier un paquet</translation>
    </message>
    <message>
        <source>A package is checked first, then you see what it would bring, then you decide.</source>
        <translation>Un paquet est d’abord vérifié, puis vous voyez ce qu’il apporterait, puis vous décidez.</translation>
    </message>
    <message>
        <source>No package chosen</source>
        <translation>Aucun paquet choisi</translation>
    </message>
    <message>
        <source>The package is being compared with this workspace…</source>
        <translation>Le paquet est comparé avec cet espace de travail…</translation>
    </message>
    <message>
        <source>The package is being taken in; wait for it, or cancel it above.</source>
        <translation>Le paquet est en cours d’intégration ; attendez, ou annulez ci-dessus.</translation>
    </message>
    <message>
        <source>{file}, from {office}</source>
        <translation>{file}, de {office}</translation>
    </message>
    <message>
        <source>New documents: {count}</source>
        <translation>Nouveaux documents : {count}</translation>
    </message>
    <message>
        <source>New answers and decisions: {count}</source>
        <translation>Nouvelles réponses et décisions : {count}</translation>
    </message>
    <message>
        <source>New imports with their figures: {count}</source>
        <translation>Nouvelles importations avec leurs chiffres : {count}</translation>
    </message>
    <message>
        <source>New source workbooks: {count}</source>
        <translation>Nouveaux classeurs sources : {count}</translation>
    </message>
    <message>
        <source>Differences to decide: {count}</source>
        <translation>Divergences à trancher : {count}</translation>
    </message>
    <message>
        <source>All of it is here already; taking it in changes nothing.</source>
        <translation>Tout est déjà ici ; l’intégrer ne change rien.</translation>
    </message>
    <message>
        <source>The package was taken in. There is no difference to decide.</source>
        <translation>Le paquet a été intégré. Il n’y a pas de divergence à trancher.</translation>
    </message>
    <message>
        <source>Leave without taking the package in?</source>
        <translation>Quitter sans intégrer le paquet ?</translation>
    </message>
    <message>
        <source>Nothing of it is here yet. The file stays where it is; you can check it again at any time.</source>
        <translation>Rien n’en a encore été repris. Le fichier reste où il est ; vous pouvez le vérifier de nouveau à tout moment.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>Narrative</name>
    <message>
        <source>Insert a figure</source>
        <translation>Insérer un chiffre</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Tel qu’imprimé</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>The text as it will be printed</source>
        <translation>Le texte tel qu’il sera imprimé</translation>
    </message>
</context>
<context>
    <name>NewDocumentView</name>
    <message>
        <source>Which document?</source>
        <translation>Quel document ?</translation>
    </message>
    <message>
        <source>Choose another template</source>
        <translation>Choisir un autre modèle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>First year of the period</source>
        <translation>Première année de la période</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Qui peut le voir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Nouveau document</translation>
    </message>
    <message>
        <source>Profiles and annexes</source>
        <translation>Profils et annexes</translation>
    </message>
    <message>
        <source>The period is the span of years the document describes; tables ask for figures of these years. The language is that of the text you write; reports can be printed in any language of the template. What is shared with nobody never enters a package.</source>
        <translation>La période est la suite d’années que décrit le document ; les tableaux demandent les chiffres de ces années. La langue est celle du texte que vous écrivez ; les rapports peuvent être imprimés dans toute langue du modèle. Ce qui n’est partagé avec personne n’entre jamais dans un paquet.</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>fourni</translation>
    </message>
    <message>
        <source>installed here</source>
        <translation>installé ici</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>version {version}</translation>
    </message>
    <message>
        <source>Chosen: {template}</source>
        <translation>Choisi : {template}</translation>
    </message>
    <message>
        <source>Choose one of the templates.</source>
        <translation>Choisissez l’un des modèles.</translation>
    </message>
    <message>
        <source>A year has four digits.</source>
        <translation>Une année a quatre chiffres.</translation>
    </message>
    <message>
        <source>The last year lies before the first.</source>
        <translation>La dernière année précède la première.</translation>
    </message>
    <message>
        <source>Templates and overlays…</source>
        <translation>Modèles et adaptations…</translation>
    </message>
    <message>
        <source>built in, regional overlay</source>
        <translation>intégré, adaptation régionale</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>And more of the same: {count}</source>
        <translation>Et d’autres du même genre : {count}</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{text} can mean thousands or a fraction; write it without the comma, or with a point.</source>
        <translation>{text} peut désigner des milliers ou une fraction ; écrivez-le sans virgule, ou avec un point.</translation>
    </message>
    <message>
        <source>{text} is not a number.</source>
        <translation>{text} n’est pas un nombre.</translation>
    </message>
    <message>
        <source>{text} is not a whole number.</source>
        <translation>{text} n’est pas un nombre entier.</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
</context>
<context>
    <name>OriginsView</name>
    <message>
        <source>Origins and drawer</source>
        <translation>Origines et tiroir</translation>
    </message>
    <message>
        <source>Fill what is open from this document</source>
        <translation>Remplir ce qui est ouvert à partir de ce document</translation>
    </message>
    <message>
        <source>Document to fill from</source>
        <translation>Document source</translation>
    </message>
    <message>
        <source>Changed at the origin since: {count}</source>
        <translation>Modifiées à l’origine depuis : {count}</translation>
    </message>
    <message>
        <source>here: {old} – at the origin now: {new}</source>
        <translation>ici : {old} – à l’origine maintenant : {new}</translation>
    </message>
    <message>
        <source>Difference: {number}</source>
        <translation>Différence : {number}</translation>
    </message>
    <message>
        <source>The text was edited here; taking the new one replaces it.</source>
        <translation>Le texte a été modifié ici ; reprendre le nouveau le remplace.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Answers without a place in this template: {count}</source>
        <translation>Réponses sans place dans ce modèle : {count}</translation>
    </message>
    <message>
        <source>They are kept and never printed. Copy what you need before putting one away.</source>
        <translation>Elles sont conservées et jamais imprimées. Copiez ce qu’il vous faut avant d’en écarter une.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Put at a question…</source>
        <translation>Placer à une question…</translation>
    </message>
    <message>
        <source>At which question?</source>
        <translation>À quelle question ?</translation>
    </message>
</context>
<context>
    <name>Packages</name>
    <message>
        <source>received from {office}</source>
        <translation>reçu de {office}</translation>
    </message>
    <message>
        <source>sent, for: {audience}</source>
        <translation>envoyé, pour : {audience}</translation>
    </message>
    <message>
        <source>encrypted for {names}</source>
        <translation>chiffré pour {names}</translation>
    </message>
    <message>
        <source>receipts: {count}</source>
        <translation>accusés : {count}</translation>
    </message>
</context>
<context>
    <name>PartnersView</name>
    <message>
        <source>Ask the partner for the fingerprint by telephone or in person, not by the way the file came, and compare it.</source>
        <translation>Demandez l’empreinte au partenaire par téléphone ou de vive voix, non par la voie qui a apporté le fichier, et comparez-la.</translation>
    </message>
    <message>
        <source>I compared it with the partner, and it is the same</source>
        <translation>Je l’ai comparée avec le partenaire, et c’est la même</translation>
    </message>
    <message>
        <source>Trust no longer</source>
        <translation>Ne plus faire confiance</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Faire confiance</translation>
    </message>
    <message>
        <source>Partners and trust</source>
        <translation>Partenaires et confiance</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>This is not the fingerprint of the certificate. Do not trust it.</source>
        <translation>Ce n’est pas l’empreinte du certificat. Ne lui faites pas confiance.</translation>
    </message>
    <message>
        <source>Trust {office} no longer?</source>
        <translation>Ne plus faire confiance à {office} ?</translation>
    </message>
    <message>
        <source>Packages they sign will not be taken in any more. What came from them stays.</source>
        <translation>Les paquets qu’il signe ne seront plus intégrés. Ce qui est venu de lui reste.</translation>
    </message>
    <message>
        <source>A signature is accepted here after its fingerprint was compared with the office, or if an authority trusted here vouches for it. Opening a file never makes anybody trusted.</source>
        <translation>Une signature est acceptée ici après comparaison de son empreinte avec l’office, ou si une autorité de confiance s’en porte garante. Ouvrir un fichier ne rend jamais personne digne de confiance.</translation>
    </message>
    <message>
        <source>Add a partner&apos;s card…</source>
        <translation>Ajouter la carte d’un partenaire…</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confiance</translation>
    </message>
    <message>
        <source>Known, but not trusted</source>
        <translation>Connus, mais sans confiance</translation>
    </message>
    <message>
        <source>Not relied upon any more</source>
        <translation>Qui ne font plus foi</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Autres voies</translation>
    </message>
    <message>
        <source>Its fingerprint, in digits and as words</source>
        <translation>Son empreinte, en chiffres et en mots</translation>
    </message>
    <message>
        <source>The fingerprint as the partner says it: its words, its digits, or the first and last four groups of digits</source>
        <translation>L’empreinte telle que le partenaire la dit : ses mots, ses chiffres, ou les quatre premiers et quatre derniers groupes</translation>
    </message>
    <message>
        <source>I asked the office by a way I know: it really changed its key</source>
        <translation>J’ai interrogé l’office par une voie que je connais : il a bien changé de clé</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Nobody yet. Ask a partner for their card, or check a package of theirs.</source>
        <translation>Personne encore. Demandez sa carte à un partenaire, ou vérifiez l’un de ses paquets.</translation>
    </message>
    <message>
        <source>{office} showed another key than the one trusted here.</source>
        <translation>{office} a présenté une autre clé que celle de confiance ici.</translation>
    </message>
    <message>
        <source>Nothing signed with it is accepted until you asked them and confirmed it.</source>
        <translation>Rien de ce qu’elle signe n’est accepté avant que vous ayez interrogé l’office et confirmé.</translation>
    </message>
    <message>
        <source>Our card for partners…</source>
        <translation>Notre carte pour les partenaires…</translation>
    </message>
    <message>
        <source>So that they can check what this office signs.</source>
        <translation>Afin qu’ils puissent vérifier ce que signe cet office.</translation>
    </message>
    <message>
        <source>Take in a partner&apos;s notice about its key…</source>
        <translation>Intégrer l’avis d’un partenaire sur sa clé…</translation>
    </message>
    <message>
        <source>A new key, or a key that must not be relied upon any more.</source>
        <translation>Une nouvelle clé, ou une clé qui ne fait plus foi.</translation>
    </message>
    <message>
        <source>Trust an authority…</source>
        <translation>Faire confiance à une autorité…</translation>
    </message>
    <message>
        <source>All offices to which it issued a certificate are trusted then.</source>
        <translation>Tous les offices auxquels elle a délivré un certificat sont alors de confiance.</translation>
    </message>
    <message>
        <source>Take in an authority&apos;s list of revoked certificates…</source>
        <translation>Intégrer la liste des certificats révoqués d’une autorité…</translation>
    </message>
    <message>
        <source>By file; nothing is asked over a network.</source>
        <translation>Par fichier ; rien n’est demandé sur un réseau.</translation>
    </message>
    <message>
        <source>A partner&apos;s card or certificate</source>
        <translation>La carte ou le certificat d’un partenaire</translation>
    </message>
    <message>
        <source>Cards and certificates</source>
        <translation>Cartes et certificats</translation>
    </message>
    <message>
        <source>This is another key than the one trusted here for this office.</source>
        <translation>C’est une autre clé que celle de confiance ici pour cet office.</translation>
    </message>
    <message>
        <source>Somebody may pretend to be them. Ask the office, by a way you know, whether it changed its key.</source>
        <translation>Quelqu’un se fait peut-être passer pour lui. Demandez à l’office, par une voie que vous connaissez, s’il a changé de clé.</translation>
    </message>
    <message>
        <source>What is signed with it is accepted here.</source>
        <translation>Ce qui est signé avec lui est accepté ici.</translation>
    </message>
    <message>
        <source>What is signed with it is not accepted here.</source>
        <translation>Ce qui est signé avec lui n’est pas accepté ici.</translation>
    </message>
    <message>
        <source>To trust it, add their card and compare.</source>
        <translation>Pour lui faire confiance, ajoutez la carte du partenaire et comparez.</translation>
    </message>
    <message>
        <source>It was trusted, and has ended.</source>
        <translation>Il était de confiance, et a pris fin.</translation>
    </message>
    <message>
        <source>Ask the office for its new card.</source>
        <translation>Demandez à l’office sa nouvelle carte.</translation>
    </message>
    <message>
        <source>It was withdrawn: nothing signed with it is relied upon.</source>
        <translation>Il a été retiré : rien de ce qu’il signe ne fait foi.</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>This file exists already; choose another name, or open it from the first page.</source>
        <translation>Ce fichier existe déjà ; choisissez un autre nom, ou ouvrez-le depuis la première page.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>Where shall the file be kept?</source>
        <translation>Où le fichier doit-il être gardé ?</translation>
    </message>
    <message>
        <source>Workspaces (*.gfmd)</source>
        <translation>Espaces de travail (*.gfmd)</translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message>
        <source>Search questions and answers</source>
        <translation>Chercher dans les questions et réponses</translation>
    </message>
    <message>
        <source>Sections of the document</source>
        <translation>Sections du document</translation>
    </message>
    <message>
        <source>Questions found</source>
        <translation>Questions trouvées</translation>
    </message>
    <message>
        <source>Next missing</source>
        <translation>Manque suivant</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Review: how far the document has come</source>
        <translation>Validation : état d’avancement du document</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Profiles and annexes</source>
        <translation>Profils et annexes</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Answers still needed in this section: {count}</source>
        <translation>Réponses encore attendues dans cette section : {count}</translation>
    </message>
    <message>
        <source>Answer them, or mark them as not available and say why.</source>
        <translation>Répondez, ou indiquez que l’information n’est pas disponible et pourquoi.</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>Chaque question a une réponse.</translation>
    </message>
    <message>
        <source>{answered} of {asked} questions answered</source>
        <translation>{answered} questions sur {asked} ont une réponse</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>About this record</source>
        <translation>À propos de cette fiche</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registres</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stopping; nothing will be changed…</source>
        <translation>Arrêt en cours ; rien ne sera modifié…</translation>
    </message>
</context>
<context>
    <name>ProposalPage</name>
    <message>
        <source>What it says</source>
        <translation>Ce qu’il dit</translation>
    </message>
    <message>
        <source>Load a recipe…</source>
        <translation>Charger une recette…</translation>
    </message>
    <message>
        <source>Save the recipe…</source>
        <translation>Enregistrer la recette…</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recettes</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Enregistrer la recette</translation>
    </message>
    <message>
        <source>Load a recipe</source>
        <translation>Charger une recette</translation>
    </message>
    <message>
        <source>This very file was imported before.</source>
        <translation>Ce même fichier a déjà été importé.</translation>
    </message>
    <message>
        <source>Importing it again adds a second dataset with the same figures.</source>
        <translation>L’importer de nouveau ajoute un second jeu de données avec les mêmes chiffres.</translation>
    </message>
    <message>
        <source>There is no question: everything was understood.</source>
        <translation>Il n’y a pas de question : tout a été compris.</translation>
    </message>
    <message>
        <source>No table of figures was found in this workbook.</source>
        <translation>Aucun tableau de chiffres n’a été trouvé dans ce classeur.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>libellés</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>Show the cell</source>
        <translation>Montrer la cellule</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>An answer is needed</source>
        <translation>Une réponse est nécessaire</translation>
    </message>
    <message>
        <source>History of this answer</source>
        <translation>Historique de cette réponse</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Non disponible</translation>
    </message>
    <message>
        <source>Why it is not available</source>
        <translation>Pourquoi ce n’est pas disponible</translation>
    </message>
    <message>
        <source>Two offices answered differently.</source>
        <translation>Deux offices ont répondu différemment.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Trancher</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N says it by keyboard</source>
        <translation>Au clavier : Ctrl+Maj+N</translation>
    </message>
    <message>
        <source>Remark (optional)</source>
        <translation>Remarque (facultative)</translation>
    </message>
    <message>
        <source>Remark on why it is not available</source>
        <translation>Remarque sur l’absence de la réponse</translation>
    </message>
    <message>
        <source>Not available…</source>
        <translation>Non disponible…</translation>
    </message>
    <message>
        <source>It is available after all</source>
        <translation>Finalement disponible</translation>
    </message>
</context>
<context>
    <name>RankField</name>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>not collected</source>
        <translation>non collecté</translation>
    </message>
    <message>
        <source>not shared with us</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>trop ancien</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>confidentiel</translation>
    </message>
</context>
<context>
    <name>RegistersView</name>
    <message>
        <source>Registers</source>
        <translation>Registres</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Search all records: an institution, a country, an occupation</source>
        <translation>Rechercher : une institution, un pays, un métier</translation>
    </message>
    <message>
        <source>Search all records</source>
        <translation>Rechercher dans toutes les fiches</translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation>Ajouter une fiche</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>Fiches trouvées</translation>
    </message>
    <message>
        <source>All registers</source>
        <translation>Tous les registres</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Prochaine date</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Records found: {count}</source>
        <translation>Fiches trouvées : {count}</translation>
    </message>
    <message>
        <source>No record says this. Try fewer words, another register, or take a filter away.</source>
        <translation>Aucune fiche ne dit cela. Essayez avec moins de mots, un autre registre, ou retirez un filtre.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Registers keep partnerships, agreements, legal opportunities, focal points and more: one record each, filled in like a profile. Profiles and annexes take records from here instead of repeating them.</source>
        <translation>Les registres tiennent partenariats, accords, opportunités légales, points focaux et plus : une fiche chacun, remplie comme un profil. Les profils et annexes reprennent les fiches d’ici au lieu de les répéter.</translation>
    </message>
    <message>
        <source>No record yet</source>
        <translation>Aucune fiche</translation>
    </message>
    <message>
        <source>In which register?</source>
        <translation>Dans quel registre ?</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
</context>
<context>
    <name>Repeats</name>
    <message>
        <source>Entry {number}</source>
        <translation>Fiche {number}</translation>
    </message>
    <message>
        <source>Open or close the entry</source>
        <translation>Ouvrir ou fermer la fiche</translation>
    </message>
    <message>
        <source>Remove entry {number}</source>
        <translation>Retirer la fiche {number}</translation>
    </message>
    <message>
        <source>No entry yet.</source>
        <translation>Pas encore de fiche.</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Ajouter une fiche</translation>
    </message>
    <message>
        <source>Take from the register…</source>
        <translation>Reprendre du registre…</translation>
    </message>
    <message>
        <source>There is no such record yet; add it under Registers.</source>
        <translation>Il n’y a pas encore de telle fiche ; ajoutez-la sous Registres.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Pages du rapport</translation>
    </message>
    <message>
        <source>Report: {title}</source>
        <translation>Rapport : {title}</translation>
    </message>
    <message>
        <source>The report is being printed…</source>
        <translation>Le rapport est en cours d’impression…</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>Pages : {count}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Le rapport est enregistré.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>draft</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>soumis</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Import the figures</source>
        <translation>Importer les chiffres</translation>
    </message>
    <message>
        <source>Figures: {count}</source>
        <translation>Chiffres : {count}</translation>
    </message>
    <message>
        <source>of which missing, with their reason: {count}</source>
        <translation>dont manquants, avec leur raison : {count}</translation>
    </message>
    <message>
        <source>There is nothing to remark.</source>
        <translation>Il n’y a rien à signaler.</translation>
    </message>
    <message>
        <source>Save a copy for the sender with the remarks at their cells…</source>
        <translation>Enregistrer une copie pour l’expéditeur, avec les remarques dans les cellules…</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Classeurs Excel</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Enregistrer la copie</translation>
    </message>
    <message>
        <source>Remarks written into the copy: {count}</source>
        <translation>Remarques inscrites dans la copie : {count}</translation>
    </message>
    <message>
        <source>Show the cell</source>
        <translation>Montrer la cellule</translation>
    </message>
    <message>
        <source>Language of the remarks</source>
        <translation>Langue des remarques</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>What stands against the next step</source>
        <translation>Ce qui s’oppose à l’étape suivante</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>Rien ne s’y oppose.</translation>
    </message>
    <message>
        <source>Note for the history (optional)</source>
        <translation>Note pour l’historique (facultative)</translation>
    </message>
    <message>
        <source>History of the review</source>
        <translation>Historique de la validation</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>A draft can be changed. A submitted document is read by whoever approves it; its answers are closed. An approved document is what you hand on. Each step is kept in the history and can be taken back by returning to draft.</source>
        <translation>Un brouillon peut être modifié. Un document soumis est lu par la personne qui l’approuve ; ses réponses sont fermées. Un document approuvé est celui que vous transmettez. Chaque étape est conservée dans l’historique ; le retour au brouillon permet de l’annuler.</translation>
    </message>
    <message>
        <source>The document is being written; answers can be changed.</source>
        <translation>Le document est en cours de rédaction ; les réponses peuvent être modifiées.</translation>
    </message>
    <message>
        <source>It was handed in; its answers are closed until it is approved or returned.</source>
        <translation>Le document a été soumis ; ses réponses sont fermées jusqu’à son approbation ou son renvoi.</translation>
    </message>
    <message>
        <source>The document is approved for exchange; to change it, return it to draft.</source>
        <translation>Le document est approuvé pour l’échange ; pour le modifier, renvoyez-le au brouillon.</translation>
    </message>
    <message>
        <source>Submit for approval</source>
        <translation>Soumettre pour approbation</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Origins and drawer…</source>
        <translation>Origines et tiroir…</translation>
    </message>
    <message>
        <source>Return to draft</source>
        <translation>Renvoyer au brouillon</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Answers still needed before approval: {count}</source>
        <translation>Réponses encore requises avant l’approbation : {count}</translation>
    </message>
    <message>
        <source>Answer them, or mark them as not available and say why.</source>
        <translation>Répondez, ou indiquez que l’information n’est pas disponible et pourquoi.</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Afficher la première</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>This window</source>
        <translation>Cette fenêtre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Taille de l’ensemble</translation>
    </message>
    <message>
        <source>The size changes when the program is started again.</source>
        <translation>La taille change au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>This office</source>
        <translation>Cet office</translation>
    </message>
    <message>
        <source>Your function</source>
        <translation>Votre fonction</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>One is made each day, and before each import and merge. Each was checked by opening it.</source>
        <translation>Une sauvegarde est faite chaque jour, et avant chaque importation et fusion. Chacune a été vérifiée en l’ouvrant.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Vérifier le fichier</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>Fermer l’espace de travail</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation>comme l’ordinateur</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>du jour</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>faite à la main</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>avant une importation</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>avant une fusion</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Le fichier est sain.</translation>
    </message>
    <message>
        <source>Put this backup in place of the present file?</source>
        <translation>Mettre cette sauvegarde à la place du fichier actuel ?</translation>
    </message>
    <message>
        <source>The present state is kept as a backup of its own first, so you can come back to it.</source>
        <translation>L’état actuel est d’abord gardé comme sauvegarde à part ; vous pourrez y revenir.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Our signature</source>
        <translation>Notre signature</translation>
    </message>
    <message>
        <source>There is none on this computer yet. Without one, packages and reports cannot be signed.</source>
        <translation>Il n’y en a pas encore sur cet ordinateur. Sans elle, ni paquets ni rapports ne peuvent être signés.</translation>
    </message>
    <message>
        <source>Valid until {day}. Fingerprint: {fingerprint}</source>
        <translation>Valable jusqu’au {day}. Empreinte : {fingerprint}</translation>
    </message>
    <message>
        <source>Make a signature…</source>
        <translation>Créer une signature…</translation>
    </message>
    <message>
        <source>Key, people and recovery…</source>
        <translation>Clé, personnes et récupération…</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>partenaires</translation>
    </message>
    <message>
        <source>only this office</source>
        <translation>cet office seulement</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>There is no further guidance here.</source>
        <translation>Il n’y a pas d’autre indication ici.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Indications</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>Rien à signaler.</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Sign and save</source>
        <translation>Signer et enregistrer</translation>
    </message>
    <message>
        <source>Signed by {office}, fingerprint {fingerprint}</source>
        <translation>Signé par {office}, empreinte {fingerprint}</translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation>Enregistrer le paquet</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Choose a figure in the table.</source>
        <translation>Choisissez un chiffre dans le tableau.</translation>
    </message>
    <message>
        <source>The workbook is being opened at the cell…</source>
        <translation>Le classeur est ouvert à la cellule…</translation>
    </message>
    <message>
        <source>Chart: {indicator}, {area}</source>
        <translation>Graphique : {indicator}, {area}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>withheld by its office</source>
        <translation>retenu par son office</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>As it stood there</source>
        <translation>Tel qu’il y figurait</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>Empreinte du fichier</translation>
    </message>
    <message>
        <source>The copy kept here; the figure&apos;s cell is marked.</source>
        <translation>Copie gardée ici ; la cellule du chiffre est marquée.</translation>
    </message>
    <message>
        <source>The workbook did not come with the figures.</source>
        <translation>Le classeur n’est pas venu avec les chiffres.</translation>
    </message>
    <message>
        <source>Open a copy of the workbook</source>
        <translation>Ouvrir une copie du classeur</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>Other imports say:</source>
        <translation>D’autres importations disent :</translation>
    </message>
    <message>
        <source>Before that: {place}</source>
        <translation>Auparavant : {place}</translation>
    </message>
</context>
<context>
    <name>StartIdentity</name>
    <message>
        <source>The passphrase of your signature</source>
        <translation>La phrase secrète de votre signature</translation>
    </message>
    <message>
        <source>Later: I only want to compile for now</source>
        <translation>Plus tard : je veux seulement établir des documents pour l’instant</translation>
    </message>
    <message>
        <source>Packages and reports are signed with a key that only this passphrase opens. It is not kept anywhere. Afterwards you can print a recovery sheet, in case it is forgotten.</source>
        <translation>Paquets et rapports sont signés avec une clé que seule cette phrase ouvre. Elle n’est gardée nulle part. Vous pourrez ensuite imprimer une feuille de récupération, au cas où elle serait oubliée.</translation>
    </message>
</context>
<context>
    <name>StartLanguage</name>
    <message>
        <source>In which language do you work?</source>
        <translation>Dans quelle langue travaillez-vous ?</translation>
    </message>
    <message>
        <source>It can be changed at any time. Reports choose their own language when they are printed.</source>
        <translation>Elle peut être changée à tout moment. La langue d’un rapport se choisit à l’impression.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>العربية</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Español</source>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>StartOffice</name>
    <message>
        <source>Who compiles?</source>
        <translation>Qui établit les documents ?</translation>
    </message>
    <message>
        <source>The name stands on reports and on the certificate with which packages are signed.</source>
        <translation>Le nom figure sur les rapports et sur le certificat avec lequel les paquets sont signés.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Type a few letters of the name.</source>
        <translation>Tapez quelques lettres du nom.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Ministry of Interior, Migration Department</source>
        <translation>Ministère de l’intérieur, service des migrations</translation>
    </message>
    <message>
        <source>Your function (optional)</source>
        <translation>Votre fonction (facultatif)</translation>
    </message>
    <message>
        <source>Statistician</source>
        <translation>Statisticien(ne)</translation>
    </message>
    <message>
        <source>Written beside each change, so that colleagues know whom to ask. A function, not a person&apos;s name.</source>
        <translation>Inscrite à côté de chaque modification, pour que les collègues sachent à qui s’adresser. Une fonction, non un nom de personne.</translation>
    </message>
</context>
<context>
    <name>StartPlace</name>
    <message>
        <source>Where shall the file be kept?</source>
        <translation>Où le fichier doit-il être gardé ?</translation>
    </message>
    <message>
        <source>One file holds everything: documents, statistics, source workbooks, packages received and the whole history. Copy it, and you have copied everything but the private key.</source>
        <translation>Un seul fichier contient tout : documents, statistiques, classeurs sources, paquets reçus et tout l’historique. Copiez-le, et vous avez tout copié sauf la clé privée.</translation>
    </message>
    <message>
        <source>Workspace file</source>
        <translation>Fichier de l’espace de travail</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>GFMD Desktop</source>
        <translation>GFMD Desktop</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Compile migration profiles and migration annexes on this computer, and hand them on signed. Nothing leaves it unless you send it.</source>
        <translation>Établissez profils et annexes migratoires sur cet ordinateur et transmettez-les signés. Rien ne le quitte sans que vous l’envoyiez.</translation>
    </message>
    <message>
        <source>Start a new workspace</source>
        <translation>Créer un espace de travail</translation>
    </message>
    <message>
        <source>Open a workspace file…</source>
        <translation>Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Workspaces (*.gfmd)</source>
        <translation>Espaces de travail (*.gfmd)</translation>
    </message>
</context>
<context>
    <name>StatisticsView</name>
    <message>
        <source>Parts of the statistics</source>
        <translation>Parties des statistiques</translation>
    </message>
    <message>
        <source>Check the figures</source>
        <translation>Vérifier les chiffres</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Import a workbook</source>
        <translation>Importer un classeur</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Where this figure comes from</source>
        <translation>D’où vient ce chiffre</translation>
    </message>
    <message>
        <source>The workbook around the figure</source>
        <translation>Le classeur autour du chiffre</translation>
    </message>
    <message>
        <source>Let this import speak</source>
        <translation>Faire foi de cette importation</translation>
    </message>
    <message>
        <source>Each import is kept as it came. A withdrawn one no longer counts, and can be brought back.</source>
        <translation>Chaque importation est gardée telle qu’elle est venue. Une importation retirée ne compte plus, et peut être rétablie.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Pas encore de chiffres</translation>
    </message>
    <message>
        <source>Import workbooks as they come: tables of the United Nations, of the World Bank, of your statistical office. The program proposes how to read them, you confirm, and every figure remembers its cell.</source>
        <translation>Importez les classeurs tels qu’ils viennent : tableaux des Nations Unies, de la Banque mondiale, de votre office statistique. Le programme propose une lecture, vous la confirmez, et chaque chiffre se souvient de sa cellule.</translation>
    </message>
    <message>
        <source>Figures found: {count}</source>
        <translation>Chiffres trouvés : {count}</translation>
    </message>
    <message>
        <source>Save the figures found</source>
        <translation>Enregistrer les chiffres trouvés</translation>
    </message>
    <message>
        <source>Figures written: {count}</source>
        <translation>Chiffres écrits : {count}</translation>
    </message>
    <message>
        <source>The figures are being checked against the rules of the catalogue…</source>
        <translation>Les chiffres sont vérifiés selon les règles du catalogue…</translation>
    </message>
    <message>
        <source>What the rules of the catalogue find doubtful: {count}</source>
        <translation>Ce que les règles du catalogue jugent douteux : {count}</translation>
    </message>
    <message>
        <source>The figures agree with every rule of the catalogue.</source>
        <translation>Les chiffres respectent toutes les règles du catalogue.</translation>
    </message>
    <message>
        <source>Show the cell</source>
        <translation>Afficher la cellule</translation>
    </message>
    <message>
        <source>This figure is no longer among those that count.</source>
        <translation>Ce chiffre ne fait plus partie de ceux qui comptent.</translation>
    </message>
    <message>
        <source>figures: {count}</source>
        <translation>chiffres : {count}</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>Withdraw this import?</source>
        <translation>Retirer cette importation ?</translation>
    </message>
    <message>
        <source>Its {count} figures no longer count in tables and reports. Nothing is deleted.</source>
        <translation>Ses {count} chiffres ne comptent plus dans les tableaux et rapports. Rien n’est supprimé.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Search texts and notes</source>
        <translation>Chercher dans les textes et notes</translation>
    </message>
    <message>
        <source>Import a workbook…</source>
        <translation>Importer un classeur…</translation>
    </message>
    <message>
        <source>Import several workbooks…</source>
        <translation>Importer plusieurs classeurs…</translation>
    </message>
    <message>
        <source>Make a workbook to fill in…</source>
        <translation>Faire un classeur à remplir…</translation>
    </message>
    <message>
        <source>Excel, with codes and sources (*.xlsx)</source>
        <translation>Excel, avec codes et sources (*.xlsx)</translation>
    </message>
    <message>
        <source>SDMX-CSV 2.0 (*.sdmx.csv)</source>
        <translation>SDMX-CSV 2.0 (*.sdmx.csv)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tableau CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>TemplateView</name>
    <message>
        <source>A template is an XLSForm workbook (.xlsx): sheets “survey”, “choices” and “settings”. It is checked first; nothing is installed before you say so.</source>
        <translation>Un modèle est un classeur XLSForm (.xlsx) : feuilles « survey », « choices » et « settings ». Il est d’abord vérifié ; rien n’est installé sans votre accord.</translation>
    </message>
    <message>
        <source>Choose a template…</source>
        <translation>Choisir un modèle…</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Install a template</source>
        <translation>Installer un modèle</translation>
    </message>
    <message>
        <source>This file cannot be used as a template.</source>
        <translation>Ce fichier ne peut pas servir de modèle.</translation>
    </message>
    <message>
        <source>{id}, version {version}: {questions} questions in {groups} groups, languages {languages}</source>
        <translation>{id}, version {version} : {questions} questions dans {groups} groupes, langues {languages}</translation>
    </message>
    <message>
        <source>Errors that forbid installing it: {count}</source>
        <translation>Erreurs qui empêchent l’installation : {count}</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>XLSForm workbooks (*.xlsx *.xls)</source>
        <translation>Classeurs XLSForm (*.xlsx *.xls)</translation>
    </message>
    <message>
        <source>Templates and overlays</source>
        <translation>Modèles et adaptations</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>{text} cannot be understood; write it as {example}.</source>
        <translation>{text} ne peut pas être compris ; écrivez-le comme {example}.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>(emptied or removed)</source>
        <translation>(vidé ou retiré)</translation>
    </message>
    <message>
        <source>not available: {reason}</source>
        <translation>non disponible : {reason}</translation>
    </message>
    <message>
        <source>(entry kept)</source>
        <translation>(fiche conservée)</translation>
    </message>
</context>
<context>
    <name>WhatPage</name>
    <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>There is no document yet.</source>
        <translation>Il n’y a pas encore de document.</translation>
    </message>
</context>
<context>
    <name>WithheldPage</name>
    <message>
        <source>What stays</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>En cours de calcul…</translation>
    </message>
    <message>
        <source>Source workbooks: {count}</source>
        <translation>Classeurs sources : {count}</translation>
    </message>
    <message>
        <source>Nothing stays: all of it may go to this audience.</source>
        <translation>Rien ne reste : tout peut aller à ce public.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Source workbook</source>
        <translation>Classeur source</translation>
    </message>
    <message>
        <source>Report as signed PDF: {title} ({languages})</source>
        <translation>Rapport en PDF signé : {title} ({languages})</translation>
    </message>
    <message>
        <source>The answers with their history, so that a partner can take them in</source>
        <translation>Les réponses avec leur historique, pour qu’un partenaire puisse les intégrer</translation>
    </message>
    <message>
        <source>The questionnaires they were given to</source>
        <translation>Les questionnaires auxquels elles répondent</translation>
    </message>
    <message>
        <source>Imports with their figures, as tables that a spreadsheet opens: {count}</source>
        <translation>Importations avec leurs chiffres, en tableaux qu’un tableur ouvre : {count}</translation>
    </message>
    <message>
        <source>What was withheld and why, and how to check it all, in four languages</source>
        <translation>Ce qui a été retenu et pourquoi, et comment tout vérifier, en quatre langues</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>overdue by {days} days</source>
        <translation>dépassé de {days} jours</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>dans {days} jours</translation>
    </message>
</context>
<context>
    <name>RemindersView</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>A date of a record comes here when its reminder says so. Answer it in the record, and it goes.</source>
        <translation>Une date d’une fiche apparaît ici quand son rappel le demande. Mettez la fiche à jour, et elle disparaît.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registres</translation>
    </message>
    <message>
        <source>What is due today</source>
        <translation>Échu aujourd’hui</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Le mois à venir</translation>
    </message>
    <message>
        <source>The next three months</source>
        <translation>Les trois mois à venir</translation>
    </message>
    <message>
        <source>The next year</source>
        <translation>L’année à venir</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Aucune échéance</translation>
    </message>
    <message>
        <source>Records carry dates that call for something: an agreement that expires, an evaluation, a deadline. They come here in time, and onto the first page.</source>
        <translation>Les fiches portent des dates qui appellent une suite : un accord qui expire, une évaluation, un délai. Elles apparaissent ici à temps, ainsi qu’en première page.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reminders: {count}</source>
        <translation>Rappels : {count}</translation>
    </message>
</context>
<context>
    <name>AddAuthority</name>
    <message>
        <source>Trust an authority</source>
        <translation>Faire confiance à une autorité</translation>
    </message>
    <message>
        <source>Every office to which this authority issues a certificate is trusted then, without comparing one by one. Compare the authority&apos;s own fingerprint first, by a way other than the file&apos;s.</source>
        <translation>Tout office auquel cette autorité délivre un certificat devient alors de confiance, sans comparaison un à un. Comparez d’abord l’empreinte de l’autorité elle-même, par une autre voie que celle du fichier.</translation>
    </message>
    <message>
        <source>This trusts many at once. Add only authorities your ministry relies upon.</source>
        <translation>C’est faire confiance à beaucoup d’offices à la fois. N’ajoutez que des autorités auxquelles votre ministère se fie.</translation>
    </message>
    <message>
        <source>Trust the authority</source>
        <translation>Faire confiance à l’autorité</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>The authority&apos;s own certificate</source>
        <translation>Le certificat de l’autorité elle-même</translation>
    </message>
    <message>
        <source>Its fingerprint, as the authority says it</source>
        <translation>Son empreinte, telle que l’autorité la dit</translation>
    </message>
    <message>
        <source>All 64 digits, as published on paper or told on the telephone</source>
        <translation>Les 64 chiffres, tels que publiés sur papier ou dits au téléphone</translation>
    </message>
    <message>
        <source>Offices to which {authority} issued a certificate are trusted now.</source>
        <translation>Les offices auxquels {authority} a délivré un certificat sont désormais de confiance.</translation>
    </message>
    <message>
        <source>Add its list of revoked certificates…</source>
        <translation>Ajouter sa liste de certificats révoqués…</translation>
    </message>
</context>
<context>
    <name>AddPerson</name>
    <message>
        <source>Let one more person sign</source>
        <translation>Permettre à une autre personne de signer</translation>
    </message>
    <message>
        <source>The person opens the same key with a passphrase of their own. Nobody learns another&apos;s passphrase; let the person type theirs here. It holds on this computer.</source>
        <translation>La personne ouvre la même clé avec sa propre phrase secrète. Nul n’apprend celle d’un autre ; laissez la personne taper la sienne ici. Cela vaut sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Let them sign</source>
        <translation>Lui permettre de signer</translation>
    </message>
    <message>
        <source>The person&apos;s function</source>
        <translation>La fonction de la personne</translation>
    </message>
    <message>
        <source>Such as: deputy focal point. A name is not needed.</source>
        <translation>Par exemple : point focal adjoint. Un nom n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>{person} can open the key now.</source>
        <translation>{person} peut désormais ouvrir la clé.</translation>
    </message>
</context>
<context>
    <name>AddRevocations</name>
    <message>
        <source>Take in an authority&apos;s list of revoked certificates</source>
        <translation>Intégrer la liste des certificats révoqués d’une autorité</translation>
    </message>
    <message>
        <source>Authorities publish which of their certificates must not be relied upon any more. This computer asks nobody: bring the list as a file (ending in .crl), and bring a new one from time to time.</source>
        <translation>Les autorités publient lesquels de leurs certificats ne font plus foi. Cet ordinateur n’interroge personne : apportez la liste sous forme de fichier (terminé par .crl), et apportez-en une nouvelle de temps en temps.</translation>
    </message>
    <message>
        <source>Take the list in</source>
        <translation>Intégrer la liste</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La liste</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>The list of {authority} is in force here.</source>
        <translation>La liste de {authority} est en vigueur ici.</translation>
    </message>
    <message>
        <source>Issued on {day}</source>
        <translation>Établie le {day}</translation>
    </message>
    <message>
        <source>Certificates revoked: {count}</source>
        <translation>Certificats révoqués : {count}</translation>
    </message>
</context>
<context>
    <name>Carry</name>
    <message>
        <source>Write a package to a stick</source>
        <translation>Écrire un paquet sur une clé USB</translation>
    </message>
    <message>
        <source>The space is looked at first. The package is written under another name, read back from the stick and compared; only then it gets its name. You are told when the stick may be pulled out.</source>
        <translation>La place est d’abord vérifiée. Le paquet est écrit sous un autre nom, relu depuis la clé USB et comparé ; il ne reçoit son nom qu’ensuite. On vous dit quand la clé USB peut être retirée.</translation>
    </message>
    <message>
        <source>Write it to the stick</source>
        <translation>L’écrire sur la clé USB</translation>
    </message>
    <message>
        <source>The stick, or a folder on it or on a shared drive</source>
        <translation>La clé USB, ou un dossier sur celle-ci ou sur un disque partagé</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>The stick may be pulled out now.</source>
        <translation>La clé USB peut être retirée maintenant.</translation>
    </message>
    <message>
        <source>It was written, read back from the stick and compared: the same.</source>
        <translation>Le paquet a été écrit, relu depuis la clé USB et comparé : il est identique.</translation>
    </message>
    <message>
        <source>The same package lay there already; it was read and compared.</source>
        <translation>Le même paquet s’y trouvait déjà ; il a été relu et comparé.</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <source>Write it to another stick…</source>
        <translation>L’écrire sur une autre clé USB…</translation>
    </message>
</context>
<context>
    <name>ChangePassphrase</name>
    <message>
        <source>Change your passphrase</source>
        <translation>Changer votre phrase secrète</translation>
    </message>
    <message>
        <source>Key, certificate and the other people&apos;s passphrases stay what they are.</source>
        <translation>La clé, le certificat et les phrases secrètes des autres personnes restent ce qu’ils sont.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>La changer</translation>
    </message>
    <message>
        <source>The new passphrase holds. The old one opens nothing on this computer.</source>
        <translation>La nouvelle phrase secrète est en vigueur. L’ancienne n’ouvre plus rien sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Countersign</name>
    <message>
        <source>Sign beside a partner&apos;s receipt</source>
        <translation>Contresigner l’accusé de réception d’un partenaire</translation>
    </message>
    <message>
        <source>With both signatures, sender and receiver hold the same proof of what was handed over and when. Send the file back to the receiver afterwards.</source>
        <translation>Avec les deux signatures, expéditeur et destinataire détiennent la même preuve de ce qui a été remis et quand. Renvoyez ensuite le fichier au destinataire.</translation>
    </message>
    <message>
        <source>Sign beside it</source>
        <translation>Contresigner</translation>
    </message>
    <message>
        <source>Both offices have signed. Send the file back to the receiver.</source>
        <translation>Les deux offices ont signé. Renvoyez le fichier au destinataire.</translation>
    </message>
</context>
<context>
    <name>Errand</name>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase secrète</translation>
    </message>
    <message>
        <source>PIN of {token}</source>
        <translation>Code PIN de {token}</translation>
    </message>
</context>
<context>
    <name>ErrandView</name>
    <message>
        <source>Errand</source>
        <translation>Démarche</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Our signature</source>
        <translation>Notre signature</translation>
    </message>
    <message>
        <source>Partners and trust</source>
        <translation>Partenaires et confiance</translation>
    </message>
    <message>
        <source>Register of packages</source>
        <translation>Registre des paquets</translation>
    </message>
    <message>
        <source>What is to be done with keys and packages is begun from their own screens.</source>
        <translation>Ce qu’il y a à faire avec les clés et les paquets se commence depuis leurs propres écrans.</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>Rien à faire ici</translation>
    </message>
    <message>
        <source>To the exchange</source>
        <translation>Vers les échanges</translation>
    </message>
</context>
<context>
    <name>ExportReaders</name>
    <message>
        <source>Who can open it?</source>
        <translation>Qui peut l’ouvrir ?</translation>
    </message>
    <message>
        <source>Everybody can read it; nobody can change it unnoticed</source>
        <translation>Tous peuvent le lire ; nul ne peut le modifier sans que cela se voie</translation>
    </message>
    <message>
        <source>Only the partners I choose, and this office: the package is encrypted</source>
        <translation>Seuls les partenaires que je choisis, et cet office : le paquet est chiffré</translation>
    </message>
    <message>
        <source>To encrypt a package, trust a partner first, under Partners and trust.</source>
        <translation>Pour chiffrer un paquet, faites d’abord confiance à un partenaire, sous Partenaires et confiance.</translation>
    </message>
    <message>
        <source>These alone can open it</source>
        <translation>Seuls ceux-ci peuvent l’ouvrir</translation>
    </message>
</context>
<context>
    <name>FollowNotice</name>
    <message>
        <source>Take in a partner&apos;s notice about its key</source>
        <translation>Intégrer l’avis d’un partenaire sur sa clé</translation>
    </message>
    <message>
        <source>Partners tell of a new key, or that an old one must not be relied upon any more, in a small signed package. It counts only if an office you trust has signed it, and only about its own keys.</source>
        <translation>Les partenaires annoncent une nouvelle clé, ou qu’une ancienne ne fait plus foi, dans un petit paquet signé. Il ne compte que si un office de confiance l’a signé, et seulement au sujet de ses propres clés.</translation>
    </message>
    <message>
        <source>Check and follow it</source>
        <translation>Le vérifier et le suivre</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>L’avis</translation>
    </message>
    <message>
        <source>{office} has a new key, and it is trusted now.</source>
        <translation>{office} a une nouvelle clé, désormais de confiance.</translation>
    </message>
    <message>
        <source>Nothing that {office} signed with its former key is relied upon any more.</source>
        <translation>Rien de ce que {office} a signé avec son ancienne clé ne fait plus foi.</translation>
    </message>
    <message>
        <source>Reason given: {reason}</source>
        <translation>Motif indiqué : {reason}</translation>
    </message>
</context>
<context>
    <name>IdentityView</name>
    <message>
        <source>Make the signature of this office</source>
        <translation>Créer la signature de cet office</translation>
    </message>
    <message>
        <source>Our signature</source>
        <translation>Notre signature</translation>
    </message>
</context>
<context>
    <name>ImportKey</name>
    <message>
        <source>Take over a key that was issued to this office</source>
        <translation>Reprendre une clé délivrée à cet office</translation>
    </message>
    <message>
        <source>If your ministry&apos;s authority gave you a key as a file (PKCS#12, ending in .p12 or .pfx), it is taken over and kept under a passphrase of your own. The file itself is only read; keep it locked away.</source>
        <translation>Si l’autorité de votre ministère vous a remis une clé sous forme de fichier (PKCS#12, terminé par .p12 ou .pfx), elle est reprise et gardée sous une phrase secrète à vous. Le fichier lui-même est seulement lu ; gardez-le sous clé.</translation>
    </message>
    <message>
        <source>Take the key over</source>
        <translation>Reprendre la clé</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>The password that came with the file</source>
        <translation>Le mot de passe reçu avec le fichier</translation>
    </message>
    <message>
        <source>The key was taken over. This office can sign now.</source>
        <translation>La clé est reprise. Cet office peut désormais signer.</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>Join the parts of a package</source>
        <translation>Réunir les parties d’un paquet</translation>
    </message>
    <message>
        <source>Put all parts, and the list that came with them, into one folder and name any of them. If one is missing or damaged you are told which, and nothing is written.</source>
        <translation>Placez toutes les parties, et la liste qui les accompagne, dans un même dossier et indiquez l’une d’elles. S’il en manque une ou si elle est abîmée, on vous dit laquelle et rien n’est écrit.</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Les réunir</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Any of the parts</source>
        <translation>L’une des parties</translation>
    </message>
    <message>
        <source>Check the package…</source>
        <translation>Vérifier le paquet…</translation>
    </message>
    <message>
        <source>The parts are joined. Check the package now.</source>
        <translation>Les parties sont réunies. Vérifiez le paquet maintenant.</translation>
    </message>
</context>
<context>
    <name>KeepReceipt</name>
    <message>
        <source>Keep a partner&apos;s receipt</source>
        <translation>Garder l’accusé de réception d’un partenaire</translation>
    </message>
    <message>
        <source>A partner confirms that a package arrived. The receipt is checked like a package and kept in the register, beside the package it is for.</source>
        <translation>Un partenaire confirme qu’un paquet est arrivé. L’accusé est vérifié comme un paquet et gardé dans le registre, à côté du paquet concerné.</translation>
    </message>
    <message>
        <source>Check and keep it</source>
        <translation>Le vérifier et le garder</translation>
    </message>
    <message>
        <source>The receipt is genuine, and kept.</source>
        <translation>L’accusé de réception est authentique, et gardé.</translation>
    </message>
    <message>
        <source>Sign beside it…</source>
        <translation>Contresigner…</translation>
    </message>
</context>
<context>
    <name>KeyCare</name>
    <message>
        <source>Renew the key…</source>
        <translation>Renouveler la clé…</translation>
    </message>
    <message>
        <source>The certificate of this office ended on {day}.</source>
        <translation>Le certificat de cet office a pris fin le {day}.</translation>
    </message>
    <message>
        <source>Partners will refuse what is signed now. Renew the key.</source>
        <translation>Les partenaires refuseront ce qui est signé maintenant. Renouvelez la clé.</translation>
    </message>
    <message>
        <source>The certificate of this office ends on {day}, in {count} days.</source>
        <translation>Le certificat de cet office prend fin le {day}, dans {count} jours.</translation>
    </message>
    <message>
        <source>Renew the key in time: partners follow by themselves while the present one holds.</source>
        <translation>Renouvelez la clé à temps : les partenaires suivent d’eux-mêmes tant que la clé actuelle est valable.</translation>
    </message>
    <message>
        <source>Nothing is prepared for the loss of the key or its passphrase.</source>
        <translation>Rien n’est préparé pour le cas où la clé ou sa phrase secrète serait perdue.</translation>
    </message>
    <message>
        <source>No data would be lost, but nobody could sign for this office before partners compared a new key.</source>
        <translation>Aucune donnée ne serait perdue, mais nul ne pourrait signer pour cet office avant que les partenaires aient comparé une nouvelle clé.</translation>
    </message>
    <message>
        <source>Prepare for a loss…</source>
        <translation>Se préparer à une perte…</translation>
    </message>
    <message>
        <source>The recovery was never rehearsed.</source>
        <translation>La récupération n’a jamais été répétée.</translation>
    </message>
    <message>
        <source>A sheet that nobody tried may fail on the day it is needed.</source>
        <translation>Une feuille que personne n’a essayée peut faire défaut le jour où il la faut.</translation>
    </message>
    <message>
        <source>Rehearse the recovery…</source>
        <translation>Répéter la récupération…</translation>
    </message>
</context>
<context>
    <name>KeyView</name>
    <message>
        <source>This office has no signature on this computer yet</source>
        <translation>Cet office n’a pas encore de signature sur cet ordinateur</translation>
    </message>
    <message>
        <source>Without one, packages and reports cannot be signed, and partners cannot know that they come from this office.</source>
        <translation>Sans elle, ni paquets ni rapports ne peuvent être signés, et les partenaires ne peuvent pas savoir qu’ils viennent de cet office.</translation>
    </message>
    <message>
        <source>The fingerprint, to compare with partners: in digits, and as words for the telephone</source>
        <translation>L’empreinte, à comparer avec les partenaires : en chiffres, et en mots pour le téléphone</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>Qui peut l’ouvrir</translation>
    </message>
    <message>
        <source>For the day it is lost</source>
        <translation>Pour le jour où elle serait perdue</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>Quand elle prend fin</translation>
    </message>
    <message>
        <source>Our signature</source>
        <translation>Notre signature</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>{office}. Valid from {first} until {last}.</source>
        <translation>{office}. Valable du {first} au {last}.</translation>
    </message>
    <message>
        <source>The key is in good care: it holds, and its recovery was rehearsed.</source>
        <translation>La clé est en bonnes mains : elle est valable, et sa récupération a été répétée.</translation>
    </message>
    <message>
        <source>Make a signature</source>
        <translation>Créer une signature</translation>
    </message>
    <message>
        <source>A key for this office, with a passphrase, a recovery sheet, and a card for partners.</source>
        <translation>Une clé pour cet office, avec une phrase secrète, une feuille de récupération et une carte pour les partenaires.</translation>
    </message>
    <message>
        <source>Take over a key that was issued to this office</source>
        <translation>Reprendre une clé délivrée à cet office</translation>
    </message>
    <message>
        <source>A file from your ministry&apos;s authority, ending in .p12 or .pfx.</source>
        <translation>Un fichier de l’autorité de votre ministère, terminé par .p12 ou .pfx.</translation>
    </message>
    <message>
        <source>Bring it back after a loss</source>
        <translation>La rétablir après une perte</translation>
    </message>
    <message>
        <source>With the copy of the key and the code on the printed sheet.</source>
        <translation>Avec la copie de la clé et le code de la feuille imprimée.</translation>
    </message>
    <message>
        <source>Our card for partners…</source>
        <translation>Notre carte pour les partenaires…</translation>
    </message>
    <message>
        <source>To print or to send: office, certificate, and the fingerprint in digits, words and as a code.</source>
        <translation>À imprimer ou à envoyer : l’office, le certificat, et l’empreinte en chiffres, en mots et en code à scanner.</translation>
    </message>
    <message>
        <source>End access…</source>
        <translation>Mettre fin à l’accès…</translation>
    </message>
    <message>
        <source>Let one more person sign…</source>
        <translation>Permettre à une autre personne de signer…</translation>
    </message>
    <message>
        <source>With a passphrase of their own to the same key.</source>
        <translation>Avec sa propre phrase secrète pour la même clé.</translation>
    </message>
    <message>
        <source>Change your passphrase…</source>
        <translation>Changer votre phrase secrète…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Copy of the key, and sheet with its code…</source>
        <translation>Copie de la clé, et feuille avec son code…</translation>
    </message>
    <message>
        <source>Last made: {day}</source>
        <translation>Dernière fois : {day}</translation>
    </message>
    <message>
        <source>Last rehearsed: {day}</source>
        <translation>Dernière répétition : {day}</translation>
    </message>
    <message>
        <source>Rehearse the recovery…</source>
        <translation>Répéter la récupération…</translation>
    </message>
    <message>
        <source>Renew the key…</source>
        <translation>Renouveler la clé…</translation>
    </message>
    <message>
        <source>A new key, and a notice by which partners follow to it.</source>
        <translation>Une nouvelle clé, et un avis par lequel les partenaires y passent.</translation>
    </message>
    <message>
        <source>Ask an authority for a certificate…</source>
        <translation>Demander un certificat à une autorité…</translation>
    </message>
    <message>
        <source>Saves a request for your national authority, or that of the programme.</source>
        <translation>Enregistre une demande pour votre autorité nationale, ou celle du programme.</translation>
    </message>
    <message>
        <source>Take in the authority&apos;s answer…</source>
        <translation>Intégrer la réponse de l’autorité…</translation>
    </message>
    <message>
        <source>The certificate that the authority issued for the request.</source>
        <translation>Le certificat que l’autorité a délivré pour la demande.</translation>
    </message>
    <message>
        <source>Withdraw a certificate…</source>
        <translation>Retirer un certificat…</translation>
    </message>
    <message>
        <source>If a key was stolen or copied: nobody shall rely on it any more.</source>
        <translation>Si une clé a été volée ou copiée : nul ne doit plus s’y fier.</translation>
    </message>
    <message>
        <source>The key lies on the token {token}.</source>
        <translation>La clé se trouve sur le jeton {token}.</translation>
    </message>
    <message>
        <source>The key lies on it and cannot be copied; it asks for its PIN.</source>
        <translation>La clé s’y trouve et ne peut être copiée ; son code PIN est demandé.</translation>
    </message>
    <message>
        <source>Sign with a token or smart card…</source>
        <translation>Signer avec un jeton ou une carte à puce…</translation>
    </message>
    <message>
        <source>The passphrase is forgotten…</source>
        <translation>La phrase secrète est oubliée…</translation>
    </message>
    <message>
        <source>With the copy of the key and the code on the sheet you choose a new one.</source>
        <translation>Avec la copie de la clé et le code de la feuille, vous en choisissez une nouvelle.</translation>
    </message>
    <message>
        <source>Copy or sheet are lost as well…</source>
        <translation>La copie ou la feuille sont perdues elles aussi…</translation>
    </message>
    <message>
        <source>A new key; every partner has to compare it again. No data are lost.</source>
        <translation>Une nouvelle clé ; chaque partenaire doit la comparer de nouveau. Aucune donnée n’est perdue.</translation>
    </message>
    <message>
        <source>Write the notice of the present key again…</source>
        <translation>Écrire de nouveau l’avis de la clé actuelle…</translation>
    </message>
    <message>
        <source>If it was lost on the way, or a partner never had it.</source>
        <translation>S’il s’est perdu en chemin, ou si un partenaire ne l’a jamais eu.</translation>
    </message>
</context>
<context>
    <name>LaterPage</name>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>MakeKey</name>
    <message>
        <source>Make the signature of this office</source>
        <translation>Créer la signature de cet office</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Packages and reports are signed with a key that stays on this computer. Only a passphrase opens it; it is kept nowhere. Choose several words that do not belong together.</source>
        <translation>Paquets et rapports sont signés avec une clé qui reste sur cet ordinateur. Seule une phrase secrète l’ouvre ; elle n’est gardée nulle part. Choisissez plusieurs mots sans lien entre eux.</translation>
    </message>
    <message>
        <source>Make the signature</source>
        <translation>Créer la signature</translation>
    </message>
    <message>
        <source>This office can sign now.</source>
        <translation>Cet office peut désormais signer.</translation>
    </message>
</context>
<context>
    <name>MakeRecovery</name>
    <message>
        <source>Prepare for a loss</source>
        <translation>Se préparer à une perte</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Two things are made: a copy of the key, for a stick, and a sheet with a code, for the printer. Keep them locked away in two places: together they open the key without any passphrase, one alone is of no use.</source>
        <translation>Deux choses sont faites : une copie de la clé, pour une clé USB, et une feuille avec un code, à imprimer. Gardez-les sous clé en deux endroits : ensemble, elles ouvrent la clé sans aucune phrase secrète ; l’une sans l’autre ne sert à rien.</translation>
    </message>
    <message>
        <source>An earlier sheet will open nothing on this computer any more. Destroy it.</source>
        <translation>Une feuille antérieure n’ouvrira plus rien sur cet ordinateur. Détruisez-la.</translation>
    </message>
    <message>
        <source>Write copy and sheet</source>
        <translation>Écrire la copie et la feuille</translation>
    </message>
    <message>
        <source>The copy of the key</source>
        <translation>La copie de la clé</translation>
    </message>
    <message>
        <source>Best at once on a stick that stays in a safe</source>
        <translation>De préférence directement sur une clé USB qui reste dans un coffre</translation>
    </message>
    <message>
        <source>Copies of a key</source>
        <translation>Copies d’une clé</translation>
    </message>
    <message>
        <source>The sheet with the code</source>
        <translation>La feuille avec le code</translation>
    </message>
    <message>
        <source>Print it, then delete the file</source>
        <translation>Imprimez-la, puis supprimez le fichier</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>Copy of the key: {path}</source>
        <translation>Copie de la clé : {path}</translation>
    </message>
    <message>
        <source>Sheet to print: {path}</source>
        <translation>Feuille à imprimer : {path}</translation>
    </message>
    <message>
        <source>Copy and sheet are written. Print the sheet now, and try once whether both are of use.</source>
        <translation>La copie et la feuille sont écrites. Imprimez la feuille maintenant, et essayez une fois si les deux fonctionnent.</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>Ouvrir la feuille</translation>
    </message>
    <message>
        <source>Rehearse the recovery…</source>
        <translation>Répéter la récupération…</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Encore la même</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Montrer ce que je tape</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Solidité de la phrase secrète</translation>
    </message>
    <message>
        <source>at least 12 signs; several words are best</source>
        <translation>au moins 12 signes ; plusieurs mots valent mieux</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>forte</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>There is a file of this name; it will be replaced.</source>
        <translation>Un fichier de ce nom existe ; il sera remplacé.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>the person who made the signature</source>
        <translation>la personne qui a créé la signature</translation>
    </message>
</context>
<context>
    <name>ReadersPage</name>
    <message>
        <source>Who can open it</source>
        <translation>Qui peut l’ouvrir</translation>
    </message>
    <message>
        <source>{office} (this office, always)</source>
        <translation>{office} (cet office, toujours)</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>This office can sign, and its key would survive a loss.</source>
        <translation>Cet office peut signer, et sa clé survivrait à une perte.</translation>
    </message>
    <message>
        <source>Lock the copy of the key and the printed sheet away, in two places.</source>
        <translation>Mettez la copie de la clé et la feuille imprimée sous clé, en deux endroits.</translation>
    </message>
    <message>
        <source>Give your card to partners, so that they can check what you sign.</source>
        <translation>Donnez votre carte aux partenaires, afin qu’ils puissent vérifier ce que vous signez.</translation>
    </message>
    <message>
        <source>Partners and trust</source>
        <translation>Partenaires et confiance</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>Bring the signature back after a loss</source>
        <translation>Rétablir la signature après une perte</translation>
    </message>
    <message>
        <source>With the copy of the key and the code from the printed sheet the office signs again as before: partners need not be told. You choose a new passphrase.</source>
        <translation>Avec la copie de la clé et le code de la feuille imprimée, l’office signe de nouveau comme avant : inutile de prévenir les partenaires. Vous choisissez une nouvelle phrase secrète.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>La rétablir</translation>
    </message>
    <message>
        <source>The signature is back. It is the same as before the loss.</source>
        <translation>La signature est rétablie. C’est la même qu’avant la perte.</translation>
    </message>
</context>
<context>
    <name>Rehearse</name>
    <message>
        <source>Rehearse the recovery</source>
        <translation>Répéter la récupération</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Type the code from the printed sheet, as you would after a loss. Aside and with the copy alone, the key is opened, something is signed, encrypted and decrypted, and compared. Nothing is changed.</source>
        <translation>Tapez le code de la feuille imprimée, comme vous le feriez après une perte. À part, et avec la seule copie, la clé est ouverte, quelque chose est signé, chiffré, déchiffré et comparé. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Rehearse now</source>
        <translation>Répéter maintenant</translation>
    </message>
    <message>
        <source>The recovery works. Lock copy and sheet away, in two places.</source>
        <translation>La récupération fonctionne. Mettez la copie et la feuille sous clé, en deux endroits.</translation>
    </message>
    <message>
        <source>Key of {office}</source>
        <translation>Clé de {office}</translation>
    </message>
</context>
<context>
    <name>RemovePerson</name>
    <message>
        <source>End a person&apos;s access to the key</source>
        <translation>Mettre fin à l’accès d’une personne à la clé</translation>
    </message>
    <message>
        <source>The passphrase of {person} will not open the key on this computer any more.</source>
        <translation>La phrase secrète de {person} n’ouvrira plus la clé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The key itself stays the same. If the person may have copied it, renew it and withdraw this one.</source>
        <translation>La clé elle-même reste la même. Si la personne a pu la copier, renouvelez-la et retirez celle-ci.</translation>
    </message>
    <message>
        <source>End the access</source>
        <translation>Mettre fin à l’accès</translation>
    </message>
    <message>
        <source>{person} cannot open the key on this computer any more.</source>
        <translation>{person} ne peut plus ouvrir la clé sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Renew</name>
    <message>
        <source>Renew the key</source>
        <translation>Renouveler la clé</translation>
    </message>
    <message>
        <source>A new key takes the place of the present one. The notice is signed with the present key: partners who trust it follow to the new one without comparing again. What was signed before stays valid.</source>
        <translation>Une nouvelle clé remplace l’actuelle. L’avis est signé avec la clé actuelle : les partenaires qui lui font confiance passent à la nouvelle sans comparer de nouveau. Ce qui a été signé avant reste valable.</translation>
    </message>
    <message>
        <source>The recovery sheet is for the present key: prepare and rehearse a new one afterwards.</source>
        <translation>La feuille de récupération vaut pour la clé actuelle : préparez-en une nouvelle ensuite, et répétez.</translation>
    </message>
    <message>
        <source>The office has a new key.</source>
        <translation>L’office a une nouvelle clé.</translation>
    </message>
</context>
<context>
    <name>RequestCertificate</name>
    <message>
        <source>Ask an authority for a certificate</source>
        <translation>Demander un certificat à une autorité</translation>
    </message>
    <message>
        <source>The file holds the public half of the office&apos;s key and its name. Your national authority, or that of the programme, answers with a certificate; partners who trust the authority then trust this office.</source>
        <translation>Le fichier contient la moitié publique de la clé de l’office et son nom. Votre autorité nationale, ou celle du programme, répond par un certificat ; les partenaires qui font confiance à l’autorité font alors confiance à cet office.</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Enregistrer la demande</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La demande</translation>
    </message>
    <message>
        <source>Certificate requests</source>
        <translation>Demandes de certificat</translation>
    </message>
    <message>
        <source>Send this file to the authority: {path}</source>
        <translation>Envoyez ce fichier à l’autorité : {path}</translation>
    </message>
    <message>
        <source>The request is saved. When the answer comes, take it in under the signature of this office.</source>
        <translation>La demande est enregistrée. Quand la réponse arrivera, intégrez-la depuis l’écran de la signature de cet office.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>Cut a package into parts for e-mail</source>
        <translation>Couper un paquet en parties pour le courriel</translation>
    </message>
    <message>
        <source>Each part is small enough for one message. A list goes with them, so that the partner sees whether one is missing or damaged. They are joined with this program, or with one command that the list names.</source>
        <translation>Chaque partie tient dans un message. Une liste les accompagne, pour que le partenaire voie s’il en manque une ou si elle est abîmée. Elles se réunissent avec ce programme, ou avec une commande que la liste indique.</translation>
    </message>
    <message>
        <source>Cut it into parts</source>
        <translation>Le couper en parties</translation>
    </message>
    <message>
        <source>Folder for the parts</source>
        <translation>Dossier pour les parties</translation>
    </message>
    <message>
        <source>Largest part, in megabytes</source>
        <translation>Taille maximale d’une partie, en mégaoctets</translation>
    </message>
    <message>
        <source>Parts written: {count}. Send all of them, and the list.</source>
        <translation>Parties écrites : {count}. Envoyez-les toutes, avec la liste.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>TakeAnswer</name>
    <message>
        <source>Take in the authority&apos;s answer</source>
        <translation>Intégrer la réponse de l’autorité</translation>
    </message>
    <message>
        <source>The key stays the same, its certificate becomes the one that the authority issued. The notice is signed under the present certificate, so that partners follow.</source>
        <translation>La clé reste la même, son certificat devient celui que l’autorité a délivré. L’avis est signé sous le certificat actuel, afin que les partenaires suivent.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>L’intégrer</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>The authority&apos;s answer</source>
        <translation>La réponse de l’autorité</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate is in use.</source>
        <translation>Le certificat de l’autorité est en usage.</translation>
    </message>
</context>
<context>
    <name>Withdraw</name>
    <message>
        <source>Withdraw a certificate</source>
        <translation>Retirer un certificat</translation>
    </message>
    <message>
        <source>If a key was stolen or copied, partners must hear that nothing signed with it counts any more. Renew the key first; then withdraw the former one.</source>
        <translation>Si une clé a été volée ou copiée, les partenaires doivent apprendre que rien de ce qu’elle signe ne compte plus. Renouvelez d’abord la clé ; retirez ensuite l’ancienne.</translation>
    </message>
    <message>
        <source>A partner who took the notice in cannot take it back. Data are not touched.</source>
        <translation>Un partenaire qui a intégré l’avis ne peut pas revenir en arrière. Les données ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Write the withdrawal</source>
        <translation>Écrire le retrait</translation>
    </message>
    <message>
        <source>Which certificate</source>
        <translation>Quel certificat</translation>
    </message>
    <message>
        <source>Reason, as partners shall read it</source>
        <translation>Motif, tel que les partenaires le liront</translation>
    </message>
    <message>
        <source>Nothing signed with this certificate shall be relied upon any more</source>
        <translation>Plus rien de ce qui est signé avec ce certificat ne doit faire foi</translation>
    </message>
    <message>
        <source>The withdrawal is written and signed.</source>
        <translation>Le retrait est écrit et signé.</translation>
    </message>
    <message>
        <source>a former one</source>
        <translation>un ancien</translation>
    </message>
    <message>
        <source>the present one</source>
        <translation>l’actuel</translation>
    </message>
</context>
<context>
    <name>WizardView</name>
    <message>
        <source>Wait until it is done, or cancel it above.</source>
        <translation>Attendez que ce soit fini, ou annulez ci-dessus.</translation>
    </message>
</context>
<context>
    <name>WriteCard</name>
    <message>
        <source>Our card for partners</source>
        <translation>Notre carte pour les partenaires</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>A page with the office&apos;s name, its certificate, and the fingerprint in digits, in words of four languages and as a code to scan. Hand it over in person or send it; the partner compares the fingerprint with you.</source>
        <translation>Une page avec le nom de l’office, son certificat, et l’empreinte en chiffres, en mots de quatre langues et en code à scanner. Remettez-la en personne ou envoyez-la ; le partenaire compare l’empreinte avec vous.</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Enregistrer la carte</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>La carte</translation>
    </message>
    <message>
        <source>The card is saved. Print it for a meeting, or send it.</source>
        <translation>La carte est enregistrée. Imprimez-la pour une rencontre, ou envoyez-la.</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Ouvrir la carte</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>WriteReceipt</name>
    <message>
        <source>Sign a receipt for a package</source>
        <translation>Signer un accusé de réception pour un paquet</translation>
    </message>
    <message>
        <source>The receipt names the package by its digest and says when it arrived here. It is signed by this office, a copy is kept in the register, and the file goes back to the sender.</source>
        <translation>L’accusé désigne le paquet par son condensat et dit quand il est arrivé ici. Il est signé par cet office, une copie est gardée dans le registre, et le fichier retourne à l’expéditeur.</translation>
    </message>
    <message>
        <source>Sign the receipt</source>
        <translation>Signer l’accusé de réception</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>package</source>
        <translation>paquet</translation>
    </message>
    <message>
        <source>The package that came</source>
        <translation>Le paquet reçu</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>L’accusé de réception</translation>
    </message>
    <message>
        <source>The receipt is signed and kept. Send it back to the sender.</source>
        <translation>L’accusé de réception est signé et gardé. Renvoyez-le à l’expéditeur.</translation>
    </message>
    <message>
        <source>File: {path}</source>
        <translation>Fichier : {path}</translation>
    </message>
</context>
<context>
    <name>_Making</name>
    <message>
        <source>Fingerprint: {groups}</source>
        <translation>Empreinte : {groups}</translation>
    </message>
    <message>
        <source>Prepare for a loss…</source>
        <translation>Se préparer à une perte…</translation>
    </message>
</context>
<context>
    <name>_Receipt</name>
    <message>
        <source>Package: {file}</source>
        <translation>Paquet : {file}</translation>
    </message>
    <message>
        <source>Name (digest): {digest}</source>
        <translation>Nom (condensat) : {digest}</translation>
    </message>
    <message>
        <source>Arrived: {when}</source>
        <translation>Arrivé : {when}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>L’accusé de réception</translation>
    </message>
</context>
<context>
    <name>_Telling</name>
    <message>
        <source>The notice for partners</source>
        <translation>L’avis pour les partenaires</translation>
    </message>
    <message>
        <source>A small signed package; send it to everybody who has your card</source>
        <translation>Un petit paquet signé ; envoyez-le à tous ceux qui ont votre carte</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Send this notice to your partners: {path}</source>
        <translation>Envoyez cet avis à vos partenaires : {path}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Write it to a stick…</source>
        <translation>L’écrire sur une clé USB…</translation>
    </message>
</context>
<context>
    <name>_WithKit</name>
    <message>
        <source>Copies of a key</source>
        <translation>Copies d’une clé</translation>
    </message>
    <message>
        <source>The copy of the key</source>
        <translation>La copie de la clé</translation>
    </message>
    <message>
        <source>The code on the sheet</source>
        <translation>Le code de la feuille</translation>
    </message>
</context>
<context>
    <name>_WithPackage</name>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>Le paquet</translation>
    </message>
</context>
<context>
    <name>RecordFilters</name>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Country: {choice}</source>
        <translation>Pays : {choice}</translation>
    </message>
    <message>
        <source>Date: {choice}</source>
        <translation>Date : {choice}</translation>
    </message>
    <message>
        <source>{field}: {choice}</source>
        <translation>{field} : {choice}</translation>
    </message>
    <message>
        <source>Filter by a field…</source>
        <translation>Filtrer par un champ…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>any</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>dépassée</translation>
    </message>
    <message>
        <source>within a month</source>
        <translation>d’ici un mois</translation>
    </message>
    <message>
        <source>within three months</source>
        <translation>d’ici trois mois</translation>
    </message>
    <message>
        <source>within a year</source>
        <translation>d’ici un an</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Fill in the record</source>
        <translation>Remplir la fiche</translation>
    </message>
    <message>
        <source>May it stand in reports?</source>
        <translation>Peut-elle figurer dans les rapports ?</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Worked out by the form</source>
        <translation>Calculé par le formulaire</translation>
    </message>
    <message>
        <source>Dates to be reminded of</source>
        <translation>Dates à rappeler</translation>
    </message>
    <message>
        <source>Where this record is used</source>
        <translation>Où cette fiche est utilisée</translation>
    </message>
    <message>
        <source>Nothing refers to it yet.</source>
        <translation>Rien n’y renvoie encore.</translation>
    </message>
    <message>
        <source>Records it refers to</source>
        <translation>Fiches auxquelles elle renvoie</translation>
    </message>
    <message>
        <source>About this record</source>
        <translation>À propos de cette fiche</translation>
    </message>
    <message>
        <source>may be seen by: {who}</source>
        <translation>visible pour : {who}</translation>
    </message>
    <message>
        <source>changed {when}</source>
        <translation>modifié {when}</translation>
    </message>
    <message>
        <source>Reports may describe it, up to its sharing level.</source>
        <translation>Les rapports peuvent la décrire, dans la limite de son niveau de partage.</translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>pas encore remplie</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>RegisterReportsView</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Only records that say …</source>
        <translation>Seulement les fiches qui disent …</translation>
    </message>
    <message>
        <source>Only records that say these words</source>
        <translation>Seulement les fiches qui disent ces mots</translation>
    </message>
    <message>
        <source>Only what belongs to a record</source>
        <translation>Seulement ce qui se rattache à une fiche</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Print as PDF…</source>
        <translation>Imprimer en PDF…</translation>
    </message>
    <message>
        <source>The report as a table</source>
        <translation>Le rapport en tableau</translation>
    </message>
    <message>
        <source>Reports on the registers</source>
        <translation>Rapports sur les registres</translation>
    </message>
    <message>
        <source>Of all records</source>
        <translation>De toutes les fiches</translation>
    </message>
    <message>
        <source>Records: {count}</source>
        <translation>Fiches : {count}</translation>
    </message>
    <message>
        <source>No record that this audience may see belongs in this report.</source>
        <translation>Aucune fiche visible pour ces destinataires n’entre dans ce rapport.</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registres</translation>
    </message>
</context>
<context>
    <name>SearchMenu</name>
    <message>
        <source>Type to search</source>
        <translation>Tapez pour rechercher</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>Cosign</name>
    <message>
        <source>Sign beside the sender</source>
        <translation>Cosigner avec l’expéditeur</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>The package and its name stay what they are; it gains a signature, which anybody can check like the first.</source>
        <translation>Le paquet et son nom restent ce qu’ils sont ; il reçoit une signature de plus, que chacun peut vérifier comme la première.</translation>
    </message>
    <message>
        <source>Sign and save</source>
        <translation>Signer et enregistrer</translation>
    </message>
    <message>
        <source>package</source>
        <translation>paquet</translation>
    </message>
    <message>
        <source>Members covered: {count}</source>
        <translation>Éléments couverts : {count}</translation>
    </message>
    <message>
        <source>This office&apos;s signature stands beside the others.</source>
        <translation>La signature de cet office est jointe aux autres.</translation>
    </message>
</context>
<context>
    <name>CosignCover</name>
    <message>
        <source>What each signature covers</source>
        <translation>Ce que couvre chaque signature</translation>
    </message>
    <message>
        <source>A tick stands where a signature covers a member. The last column is what this office would sign; no signature is taken away or changed.</source>
        <translation>Une coche indique qu’une signature couvre un élément. La dernière colonne est ce que cet office signerait ; aucune signature n’est retirée ni modifiée.</translation>
    </message>
    <message>
        <source>What shall this office sign?</source>
        <translation>Que doit signer cet office ?</translation>
    </message>
    <message>
        <source>Everything in the package</source>
        <translation>Tout le contenu du paquet</translation>
    </message>
    <message>
        <source>Only the reports of these documents</source>
        <translation>Seulement les rapports de ces documents</translation>
    </message>
</context>
<context>
    <name>CosignView</name>
    <message>
        <source>Sign beside the sender</source>
        <translation>Cosigner avec l’expéditeur</translation>
    </message>
    <message>
        <source>Check a package</source>
        <translation>Vérifier un paquet</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>What is covered</source>
        <translation>Ce qui est couvert</translation>
    </message>
    <message>
        <source>This office, if you sign</source>
        <translation>Cet office, si vous signez</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>couvert</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>non couvert</translation>
    </message>
    <message>
        <source>Check a package first; then it can be signed beside.</source>
        <translation>Vérifiez d’abord un paquet ; il pourra ensuite être cosigné.</translation>
    </message>
    <message>
        <source>Only a package that is whole, from an office you trust, can be signed beside.</source>
        <translation>Seul un paquet intact, venant d’un office de confiance, peut être cosigné.</translation>
    </message>
</context>
<context>
    <name>FindTokenKeys</name>
    <message>
        <source>Look at a token or smart card</source>
        <translation>Examiner un jeton ou une carte à puce</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Put the token in. Its maker delivers a library (PKCS#11) with it; if the program does not find it by itself, ask whoever gave you the token where it lies. Nothing on the token is changed.</source>
        <translation>Branchez le jeton. Son fabricant fournit une bibliothèque (PKCS#11) ; si le programme ne la trouve pas seul, demandez où elle se trouve à qui vous a remis le jeton. Rien n’est modifié sur le jeton.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>L’examiner</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>The token&apos;s library</source>
        <translation>La bibliothèque du jeton</translation>
    </message>
    <message>
        <source>Name or serial number of the token</source>
        <translation>Nom ou numéro de série du jeton</translation>
    </message>
    <message>
        <source>Only if several are put in</source>
        <translation>Seulement si plusieurs sont branchés</translation>
    </message>
    <message>
        <source>PIN of the token</source>
        <translation>Code PIN du jeton</translation>
    </message>
    <message>
        <source>Keys found: {count}</source>
        <translation>Clés trouvées : {count}</translation>
    </message>
</context>
<context>
    <name>JoinSignatures</name>
    <message>
        <source>Join copies that offices signed apart</source>
        <translation>Réunir des exemplaires cosignés séparément</translation>
    </message>
    <message>
        <source>Two offices each signed beside on a copy of their own. If both are copies of the same package, the signatures of the second are put beside those of the first. Nothing is signed anew.</source>
        <translation>Deux offices ont chacun cosigné leur propre exemplaire. Si ce sont deux exemplaires du même paquet, les signatures du second sont jointes à celles du premier. Rien n’est signé de nouveau.</translation>
    </message>
    <message>
        <source>Join the signatures</source>
        <translation>Réunir les signatures</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>One copy</source>
        <translation>Un exemplaire</translation>
    </message>
    <message>
        <source>The other copy</source>
        <translation>L’autre exemplaire</translation>
    </message>
    <message>
        <source>The signatures stand beside each other.</source>
        <translation>Les signatures figurent côte à côte.</translation>
    </message>
    <message>
        <source>Added: {offices}</source>
        <translation>Ajoutées : {offices}</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Report: {title}, {language}</source>
        <translation>Rapport : {title}, {language}</translation>
    </message>
    <message>
        <source>Signature of contribution {number}</source>
        <translation>Signature de la contribution {number}</translation>
    </message>
    <message>
        <source>Answers and decisions, contribution {number}</source>
        <translation>Réponses et décisions, contribution {number}</translation>
    </message>
    <message>
        <source>Figures: {title}</source>
        <translation>Chiffres : {title}</translation>
    </message>
    <message>
        <source>About the figures: {title}</source>
        <translation>Au sujet des chiffres : {title}</translation>
    </message>
    <message>
        <source>Questionnaire {name}</source>
        <translation>Questionnaire {name}</translation>
    </message>
    <message>
        <source>Source workbook {name}</source>
        <translation>Classeur source {name}</translation>
    </message>
    <message>
        <source>Description of the data</source>
        <translation>Description des données</translation>
    </message>
    <message>
        <source>What was withheld, {language}</source>
        <translation>Ce qui a été retenu, {language}</translation>
    </message>
    <message>
        <source>How to check it, {language}</source>
        <translation>Comment le vérifier, {language}</translation>
    </message>
</context>
<context>
    <name>PackageView</name>
    <message>
        <source>Receipts</source>
        <translation>Accusés de réception</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qui peut être fait</translation>
    </message>
    <message>
        <source>Register of packages</source>
        <translation>Registre des paquets</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>No package chosen</source>
        <translation>Aucun paquet choisi</translation>
    </message>
    <message>
        <source>Every package that was sent or taken in stands in the register, with its receipts.</source>
        <translation>Chaque paquet envoyé ou intégré figure au registre, avec ses accusés de réception.</translation>
    </message>
    <message>
        <source>To the exchange</source>
        <translation>Vers les échanges</translation>
    </message>
    <message>
        <source>Name (digest): {digest}</source>
        <translation>Nom (condensat) : {digest}</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucun encore.</translation>
    </message>
    <message>
        <source>Received from {office}, {when}</source>
        <translation>Reçu de {office}, {when}</translation>
    </message>
    <message>
        <source>Sent, {when}; for: {audience}</source>
        <translation>Envoyé, {when} ; pour : {audience}</translation>
    </message>
    <message>
        <source>Only these can open it: {names}</source>
        <translation>Seuls peuvent l’ouvrir : {names}</translation>
    </message>
    <message>
        <source>Everybody can open it; nobody can change it unnoticed</source>
        <translation>Tous peuvent l’ouvrir ; nul ne peut le modifier sans que cela se voie</translation>
    </message>
    <message>
        <source>an office</source>
        <translation>un office</translation>
    </message>
    <message>
        <source>{office} confirms that it arrived, {when}</source>
        <translation>{office} confirme qu’il est arrivé, {when}</translation>
    </message>
    <message>
        <source>signed by both offices</source>
        <translation>signé par les deux offices</translation>
    </message>
    <message>
        <source>signed by the receiver</source>
        <translation>signé par le destinataire</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Sign a receipt…</source>
        <translation>Signer un accusé de réception…</translation>
    </message>
    <message>
        <source>Confirm to the sender that it arrived here, and when.</source>
        <translation>Confirmer à l’expéditeur qu’il est arrivé ici, et quand.</translation>
    </message>
    <message>
        <source>Keep a partner&apos;s receipt…</source>
        <translation>Garder l’accusé de réception d’un partenaire…</translation>
    </message>
    <message>
        <source>It is checked, and kept beside the package it is for.</source>
        <translation>Il est vérifié, et gardé à côté du paquet concerné.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Enregistrer l’accusé de réception</translation>
    </message>
    <message>
        <source>The receipt could not be saved.</source>
        <translation>L’accusé de réception n’a pas pu être enregistré.</translation>
    </message>
</context>
<context>
    <name>Proofs</name>
    <message>
        <source>Genuine: whole, and signed by an office you trust</source>
        <translation>Authentique : intact et signé par un office de confiance</translation>
    </message>
    <message>
        <source>Whole, but signed by an office you do not trust yet</source>
        <translation>Intact, mais signé par un office auquel vous ne faites pas encore confiance</translation>
    </message>
    <message>
        <source>Not genuine: it was changed after it was signed</source>
        <translation>Non authentique : modifié après la signature</translation>
    </message>
    <message>
        <source>This cannot be read as a package</source>
        <translation>Ce fichier ne peut pas être lu comme un paquet</translation>
    </message>
    <message>
        <source>Whole, but its signer&apos;s certificate was withdrawn</source>
        <translation>Intact, mais le certificat du signataire a été retiré</translation>
    </message>
    <message>
        <source>Whole, but signed with another key than the one you trust</source>
        <translation>Intact, mais signé avec une autre clé que celle de confiance</translation>
    </message>
    <message>
        <source>Whole, but its certificate did not hold when it was signed</source>
        <translation>Intact, mais son certificat n’était pas valable lors de la signature</translation>
    </message>
    <message>
        <source>Whole, but not everything about its signature is in order</source>
        <translation>Intact, mais tout n’est pas en règle dans sa signature</translation>
    </message>
    <message>
        <source>{count} members are exactly what the manifest lists.</source>
        <translation>{count} éléments sont exactement ce que liste le manifeste.</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Intact</translation>
    </message>
    <message>
        <source>Its members were not looked at</source>
        <translation>Ses éléments n’ont pas été examinés</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Pas intact</translation>
    </message>
    <message>
        <source>and more: {count}</source>
        <translation>et d’autres : {count}</translation>
    </message>
    <message>
        <source>changed after signing</source>
        <translation>modifié après la signature</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>added after signing</source>
        <translation>ajouté après la signature</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renommé</translation>
    </message>
    <message>
        <source>there twice</source>
        <translation>présent deux fois</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>The signature does not fit</source>
        <translation>La signature ne correspond pas</translation>
    </message>
    <message>
        <source>It was not made for this content.</source>
        <translation>Elle n’a pas été faite pour ce contenu.</translation>
    </message>
    <message>
        <source>{office}; fingerprint {fingerprint}</source>
        <translation>{office} ; empreinte {fingerprint}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>{when}. This is what the signer says; nobody else vouches for the date.</source>
        <translation>{when}. C’est ce que dit le signataire ; nul autre n’atteste cette date.</translation>
    </message>
    <message>
        <source>Date of signing, as declared</source>
        <translation>Date de signature, telle que déclarée</translation>
    </message>
    <message>
        <source>The signer is trusted here</source>
        <translation>Le signataire est de confiance ici</translation>
    </message>
    <message>
        <source>The signer is known here, but not trusted</source>
        <translation>Le signataire est connu ici, mais sans confiance</translation>
    </message>
    <message>
        <source>The signer is not known here</source>
        <translation>Le signataire n’est pas connu ici</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the office, by telephone or in person.</source>
        <translation>Comparez l’empreinte avec l’office, par téléphone ou de vive voix.</translation>
    </message>
    <message>
        <source>Since {day} nothing signed with it is relied upon.</source>
        <translation>Depuis le {day}, rien de ce qu’il signe ne fait foi.</translation>
    </message>
    <message>
        <source>The certificate was withdrawn</source>
        <translation>Le certificat a été retiré</translation>
    </message>
    <message>
        <source>This office trusts another key for them. Ask them, by a way you know, before you go on.</source>
        <translation>Cet office fait confiance à une autre clé pour le signataire. Interrogez-le, par une voie que vous connaissez, avant de continuer.</translation>
    </message>
    <message>
        <source>The signer&apos;s key has changed</source>
        <translation>La clé du signataire a changé</translation>
    </message>
    <message>
        <source>from {first} until {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>The certificate did not hold on the date of signing</source>
        <translation>Le certificat n’était pas valable à la date de signature</translation>
    </message>
    <message>
        <source>The certificate held when it was signed, and has ended since</source>
        <translation>Le certificat était valable lors de la signature, et a pris fin depuis</translation>
    </message>
    <message>
        <source>The certificate holds</source>
        <translation>Le certificat est valable</translation>
    </message>
    <message>
        <source>trusted here</source>
        <translation>de confiance ici</translation>
    </message>
    <message>
        <source>not trusted here</source>
        <translation>sans confiance ici</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>ne correspond pas</translation>
    </message>
    <message>
        <source>covers {count} of {all} members</source>
        <translation>couvre {count} éléments sur {all}</translation>
    </message>
    <message>
        <source>declared date {day}</source>
        <translation>date déclarée {day}</translation>
    </message>
    <message>
        <source>{office} signed beside</source>
        <translation>{office} a cosigné</translation>
    </message>
    <message>
        <source>Contributions: {count}, of offices: {offices}; each is signed by its own office.</source>
        <translation>Contributions : {count}, d’offices : {offices} ; chacune est signée par son propre office.</translation>
    </message>
    <message>
        <source>Contributions: {count}, of offices: {offices}; not all of them are signed as they should be.</source>
        <translation>Contributions : {count}, d’offices : {offices} ; toutes ne sont pas signées comme il se doit.</translation>
    </message>
    <message>
        <source>Who contributed what</source>
        <translation>Qui a contribué à quoi</translation>
    </message>
    <message>
        <source>On {when}. Taking it in once more changes nothing.</source>
        <translation>Le {when}. L’intégrer encore une fois ne change rien.</translation>
    </message>
    <message>
        <source>This package came in before</source>
        <translation>Ce paquet est déjà arrivé</translation>
    </message>
    <message>
        <source>{office}: contributions {first} to {last} have not arrived. Ask for the packages in between.</source>
        <translation>{office} : les contributions {first} à {last} ne sont pas arrivées. Demandez les paquets intermédiaires.</translation>
    </message>
    <message>
        <source>Something in between is missing</source>
        <translation>Il manque quelque chose entre-temps</translation>
    </message>
    <message>
        <source>{office}: it ends with contribution {number}; number {known} is here already.</source>
        <translation>{office} : il s’arrête à la contribution {number} ; la {known} est déjà ici.</translation>
    </message>
    <message>
        <source>An older package</source>
        <translation>Un paquet plus ancien</translation>
    </message>
    <message>
        <source>{office} signed two different contributions with number {number}. Ask them before you rely on either.</source>
        <translation>{office} a signé deux contributions différentes portant le numéro {number}. Interrogez-le avant de vous fier à l’une ou à l’autre.</translation>
    </message>
    <message>
        <source>Two histories</source>
        <translation>Deux histoires</translation>
    </message>
    <message>
        <source>The questionnaire is known here</source>
        <translation>Le questionnaire est connu ici</translation>
    </message>
    <message>
        <source>The questionnaire is new here</source>
        <translation>Le questionnaire est nouveau ici</translation>
    </message>
    <message>
        <source>It comes with the package and is kept when that is taken in.</source>
        <translation>Il vient avec le paquet et est gardé quand celui-ci est intégré.</translation>
    </message>
    <message>
        <source>The questionnaire differs from the one here</source>
        <translation>Le questionnaire diffère de celui d’ici</translation>
    </message>
    <message>
        <source>It has the same name and version, but other content. The one here is kept.</source>
        <translation>Il a le même nom et la même version, mais un autre contenu. Celui d’ici est gardé.</translation>
    </message>
    <message>
        <source>The questionnaire cannot be read</source>
        <translation>Le questionnaire ne peut être lu</translation>
    </message>
    <message>
        <source>Documents filled with it can be taken in, but not shown.</source>
        <translation>Les documents remplis avec lui peuvent être intégrés, mais non affichés.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>trusted</source>
        <translation>de confiance</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>sans confiance</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>our own key</source>
        <translation>notre propre clé</translation>
    </message>
    <message>
        <source>fingerprint compared</source>
        <translation>empreinte comparée</translation>
    </message>
    <message>
        <source>accepted by a person; whether compared is not noted</source>
        <translation>accepté par une personne ; comparaison non notée</translation>
    </message>
    <message>
        <source>vouched for by its former key {key}</source>
        <translation>attesté par son ancienne clé {key}</translation>
    </message>
    <message>
        <source>issued by {authority}, trusted here</source>
        <translation>délivré par {authority}, de confiance ici</translation>
    </message>
    <message>
        <source>only seen in a package or file</source>
        <translation>seulement vu dans un paquet ou un fichier</translation>
    </message>
    <message>
        <source>trusted since {day}</source>
        <translation>de confiance depuis le {day}</translation>
    </message>
    <message>
        <source>confirmed by: {person}</source>
        <translation>confirmé par : {person}</translation>
    </message>
    <message>
        <source>withdrawn on {day}</source>
        <translation>retiré le {day}</translation>
    </message>
    <message>
        <source>valid from {first} until {last}</source>
        <translation>valable du {first} au {last}</translation>
    </message>
    <message>
        <source>Authority: {name}</source>
        <translation>Autorité : {name}</translation>
    </message>
    <message>
        <source>no list of revoked certificates yet</source>
        <translation>pas encore de liste de certificats révoqués</translation>
    </message>
    <message>
        <source>list of revoked certificates of {day}</source>
        <translation>liste de certificats révoqués du {day}</translation>
    </message>
</context>
<context>
    <name>TokenView</name>
    <message>
        <source>Sign with a token or smart card</source>
        <translation>Signer avec un jeton ou une carte à puce</translation>
    </message>
    <message>
        <source>Our signature</source>
        <translation>Notre signature</translation>
    </message>
</context>
<context>
    <name>UseToken</name>
    <message>
        <source>Sign with a token or smart card</source>
        <translation>Signer avec un jeton ou une carte à puce</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>The office signs with this key from now on, and the token has to be put in for it. What partners encrypt for this office is opened with the passphrase, without the token.</source>
        <translation>L’office signe désormais avec cette clé, et le jeton doit être branché pour cela. Ce que les partenaires chiffrent pour cet office s’ouvre avec la phrase secrète, sans le jeton.</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Utiliser cette clé</translation>
    </message>
    <message>
        <source>The notice for partners</source>
        <translation>L’avis pour les partenaires</translation>
    </message>
    <message>
        <source>Signed by the present key, so that partners follow</source>
        <translation>Signé par la clé actuelle, afin que les partenaires suivent</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Which key</source>
        <translation>Quelle clé</translation>
    </message>
    <message>
        <source>This office signs with {token} now.</source>
        <translation>Cet office signe désormais avec {token}.</translation>
    </message>
    <message>
        <source>Send this notice to your partners: {path}</source>
        <translation>Envoyez cet avis à vos partenaires : {path}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>valable jusqu’au {day}</translation>
    </message>
    <message>
        <source>without a certificate</source>
        <translation>sans certificat</translation>
    </message>
</context>
<context>
    <name>_Signed</name>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>The package with the signatures</source>
        <translation>Le paquet avec les signatures</translation>
    </message>
    <message>
        <source>File: {path}</source>
        <translation>Fichier : {path}</translation>
    </message>
    <message>
        <source>Check it now</source>
        <translation>Le vérifier maintenant</translation>
    </message>
    <message>
        <source>Write it to a stick…</source>
        <translation>L’écrire sur une clé USB…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>First document</source>
        <translation>Premier document</translation>
    </message>
    <message>
        <source>Second document</source>
        <translation>Second document</translation>
    </message>
    <message>
        <source>Search items and answers</source>
        <translation>Rechercher points et réponses</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Seulement les différences</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>Réponses côte à côte</translation>
    </message>
    <message>
        <source>Compare documents</source>
        <translation>Comparer des documents</translation>
    </message>
    <message>
        <source>Choose two documents. They may come from different overlays: items are found by their code.</source>
        <translation>Choisissez deux documents. Ils peuvent venir d’adaptations différentes : les points se retrouvent par leur code.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Print as PDF…</source>
        <translation>Imprimer en PDF…</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Rien à comparer</translation>
    </message>
</context>
<context>
    <name>ImportManyView</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Import several workbooks</source>
        <translation>Importer plusieurs classeurs</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>The import is being written; wait for it, or cancel it above.</source>
        <translation>L’importation est en cours d’écriture ; attendez-la ou annulez-la ci-dessus.</translation>
    </message>
    <message>
        <source>Each file is read by itself and only looked at; nothing is written before you say so.</source>
        <translation>Chaque fichier est lu séparément et seulement consulté ; rien n’est écrit avant votre accord.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Import what is ready</source>
        <translation>Importer ce qui est prêt</translation>
    </message>
    <message>
        <source>Answer its questions…</source>
        <translation>Répondre à ses questions…</translation>
    </message>
    <message>
        <source>Also files with open questions; what was asked is left out</source>
        <translation>Aussi les fichiers à questions ouvertes ; ce qui était demandé est laissé de côté</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Classeurs</translation>
    </message>
    <message>
        <source>Choose workbooks</source>
        <translation>Choisir des classeurs</translation>
    </message>
    <message>
        <source>Choose a folder of workbooks</source>
        <translation>Choisir un dossier de classeurs</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions à poser</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>imported: {count}</source>
        <translation>importés : {count}</translation>
    </message>
    <message>
        <source>ready: {count}</source>
        <translation>prêts : {count}</translation>
    </message>
    <message>
        <source>with open questions: {count}</source>
        <translation>avec questions ouvertes : {count}</translation>
    </message>
    <message>
        <source>refused: {count}</source>
        <translation>refusés : {count}</translation>
    </message>
    <message>
        <source>imported before: {count}</source>
        <translation>déjà importés : {count}</translation>
    </message>
    <message>
        <source>not read: {count}</source>
        <translation>non lus : {count}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>en cours de lecture</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>open questions</source>
        <translation>questions ouvertes</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>imported before</source>
        <translation>déjà importé</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
</context>
<context>
    <name>NewOverlayView</name>
    <message>
        <source>An overlay adapts a questionnaire to a region or a country: it adds, hides, rewords, moves or tightens questions. What the questions mean stays the same everywhere, so that answers can be compared.</source>
        <translation>Une adaptation ajuste un questionnaire à une région ou à un pays : elle ajoute, masque, reformule, déplace ou resserre des questions. Le sens des questions reste le même partout, pour que les réponses se comparent.</translation>
    </message>
    <message>
        <source>1. Which questionnaire does it adapt?</source>
        <translation>1. Quel questionnaire adapte-t-elle ?</translation>
    </message>
    <message>
        <source>2. Change a copy of it in your spreadsheet program</source>
        <translation>2. Modifiez-en une copie dans votre tableur</translation>
    </message>
    <message>
        <source>Save the questionnaire as a workbook, change texts, add or remove rows, save it. The program works out the overlay from the difference. Without a changed copy you get an empty overlay with all its columns, to be filled by hand.</source>
        <translation>Enregistrez le questionnaire comme classeur, changez des textes, ajoutez ou supprimez des lignes, enregistrez. Le programme déduit l’adaptation de la différence. Sans copie modifiée, vous obtenez une adaptation vide avec toutes ses colonnes, à remplir à la main.</translation>
    </message>
    <message>
        <source>Save the questionnaire as a workbook…</source>
        <translation>Enregistrer le questionnaire comme classeur…</translation>
    </message>
    <message>
        <source>Choose the changed copy…</source>
        <translation>Choisir la copie modifiée…</translation>
    </message>
    <message>
        <source>Without one</source>
        <translation>Sans copie</translation>
    </message>
    <message>
        <source>3. What is it called?</source>
        <translation>3. Comment s’appelle-t-elle ?</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens.</source>
        <translation>Lettres minuscules, chiffres et traits d’union.</translation>
    </message>
    <message>
        <source>Make the overlay…</source>
        <translation>Créer l’adaptation…</translation>
    </message>
    <message>
        <source>Make an overlay</source>
        <translation>Créer une adaptation</translation>
    </message>
    <message>
        <source>Templates and overlays</source>
        <translation>Modèles et adaptations</translation>
    </message>
    <message>
        <source>There is a questionnaire of this name already.</source>
        <translation>Un questionnaire porte déjà ce nom.</translation>
    </message>
    <message>
        <source>The name may have small letters, digits and hyphens.</source>
        <translation>Le nom peut comporter des lettres minuscules, des chiffres et des traits d’union.</translation>
    </message>
    <message>
        <source>No changed copy chosen: the overlay will be empty.</source>
        <translation>Aucune copie modifiée : l’adaptation sera vide.</translation>
    </message>
    <message>
        <source>Choose the changed copy</source>
        <translation>Choisir la copie modifiée</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xls)</source>
        <translation>Classeurs (*.xlsx *.xls)</translation>
    </message>
    <message>
        <source>Save the overlay</source>
        <translation>Enregistrer l’adaptation</translation>
    </message>
    <message>
        <source>The overlay is saved, with {count} rows.</source>
        <translation>L’adaptation est enregistrée, avec {count} lignes.</translation>
    </message>
</context>
<context>
    <name>OverlayView</name>
    <message>
        <source>Another file…</source>
        <translation>Un autre fichier…</translation>
    </message>
    <message>
        <source>What was found and what changes</source>
        <translation>Constats et changements</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Search the changes</source>
        <translation>Rechercher dans les changements</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Ce qu’elle change</translation>
    </message>
    <message>
        <source>Save the composed form…</source>
        <translation>Enregistrer le formulaire composé…</translation>
    </message>
    <message>
        <source>Install in this workspace</source>
        <translation>Installer dans cet espace de travail</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Adaptation</translation>
    </message>
    <message>
        <source>Templates and overlays</source>
        <translation>Modèles et adaptations</translation>
    </message>
    <message>
        <source>Choose an overlay…</source>
        <translation>Choisir une adaptation…</translation>
    </message>
    <message>
        <source>An overlay adapts a questionnaire to a region or a country. Nothing is kept before you say so.</source>
        <translation>Une adaptation ajuste un questionnaire à une région ou à un pays. Rien n’est conservé avant votre accord.</translation>
    </message>
    <message>
        <source>Check an overlay</source>
        <translation>Vérifier une adaptation</translation>
    </message>
    <message>
        <source>{id}, version {version}, adapts {base}, version {base_version}</source>
        <translation>{id}, version {version}, adapte {base}, version {base_version}</translation>
    </message>
    <message>
        <source>Errors that forbid installing it: {count}</source>
        <translation>Erreurs qui en interdisent l’installation : {count}</translation>
    </message>
    <message>
        <source>Findings: {count}</source>
        <translation>Constats : {count}</translation>
    </message>
    <message>
        <source>Changes: {count}</source>
        <translation>Changements : {count}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>libellé</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>indication</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>aide</translation>
    </message>
    <message>
        <source>must be answered</source>
        <translation>réponse obligatoire</translation>
    </message>
    <message>
        <source>asked when</source>
        <translation>posée quand</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <source>words of the rule</source>
        <translation>message de la règle</translation>
    </message>
    <message>
        <source>words when missing</source>
        <translation>message d’absence</translation>
    </message>
    <message>
        <source>which choices</source>
        <translation>choix proposés</translation>
    </message>
    <message>
        <source>who may see it</source>
        <translation>qui peut la voir</translation>
    </message>
    <message>
        <source>Nothing to remark</source>
        <translation>Rien à signaler</translation>
    </message>
    <message>
        <source>It can be installed.</source>
        <translation>Elle peut être installée.</translation>
    </message>
    <message>
        <source>Choose an overlay</source>
        <translation>Choisir une adaptation</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xls)</source>
        <translation>Classeurs (*.xlsx *.xls)</translation>
    </message>
    <message>
        <source>Save the composed form</source>
        <translation>Enregistrer le formulaire composé</translation>
    </message>
    <message>
        <source>The composed form is saved.</source>
        <translation>Le formulaire composé est enregistré.</translation>
    </message>
</context>
<context>
    <name>RevisionPanel</name>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>What this workbook changes</source>
        <translation>Ce que ce classeur modifie</translation>
    </message>
    <message>
        <source>This workbook repeats what you hold; no figure differs</source>
        <translation>Ce classeur répète ce que vous détenez ; aucun chiffre ne diffère</translation>
    </message>
    <message>
        <source>Figures that differ</source>
        <translation>Chiffres qui diffèrent</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Détenu</translation>
    </message>
    <message>
        <source>In this workbook</source>
        <translation>Dans ce classeur</translation>
    </message>
    <message>
        <source>{title} ({file}): the same {same}, different {changed}, no longer there {gone}</source>
        <translation>{title} ({file}) : identiques {same}, différents {changed}, absents désormais {gone}</translation>
    </message>
    <message>
        <source>Keep both; where they differ, decide later</source>
        <translation>Garder les deux ; trancher plus tard les écarts</translation>
    </message>
    <message>
        <source>It takes the place of “{title}”, which counts no more</source>
        <translation>Il remplace « {title} », qui ne compte plus</translation>
    </message>
    <message>
        <source>Keep both; where they differ, this workbook speaks</source>
        <translation>Garder les deux ; en cas d’écart, ce classeur prévaut</translation>
    </message>
    <message>
        <source>What is to hold?</source>
        <translation>Que doit-on retenir ?</translation>
    </message>
</context>
<context>
    <name>TemplatesView</name>
    <message>
        <source>Check or install a file…</source>
        <translation>Vérifier ou installer un fichier…</translation>
    </message>
    <message>
        <source>Make an overlay…</source>
        <translation>Créer une adaptation…</translation>
    </message>
    <message>
        <source>Templates and overlays</source>
        <translation>Modèles et adaptations</translation>
    </message>
    <message>
        <source>Save as a workbook…</source>
        <translation>Enregistrer comme classeur…</translation>
    </message>
    <message>
        <source>Look at its changes…</source>
        <translation>Voir ses changements…</translation>
    </message>
    <message>
        <source>Begin a document</source>
        <translation>Commencer un document</translation>
    </message>
    <message>
        <source>Profiles and annexes</source>
        <translation>Profils et annexes</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>installed here</source>
        <translation>installé ici</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Templates and overlays: {count}</source>
        <translation>Modèles et adaptations : {count}</translation>
    </message>
    <message>
        <source>It ships with the program and is the same everywhere.</source>
        <translation>Fourni avec le programme, identique partout.</translation>
    </message>
    <message>
        <source>It was installed in this workspace, or came with a package.</source>
        <translation>Installé dans cet espace de travail, ou arrivé avec un paquet.</translation>
    </message>
    <message>
        <source>Choose a template or an overlay</source>
        <translation>Choisir un modèle ou une adaptation</translation>
    </message>
    <message>
        <source>XLSForm workbooks (*.xlsx *.xls)</source>
        <translation>Classeurs XLSForm (*.xlsx *.xls)</translation>
    </message>
    <message>
        <source>Save the questionnaire</source>
        <translation>Enregistrer le questionnaire</translation>
    </message>
    <message>
        <source>The questionnaire is saved.</source>
        <translation>Le questionnaire est enregistré.</translation>
    </message>
    <message>
        <source>built in, regional overlay</source>
        <translation>intégré, adaptation régionale</translation>
    </message>
    <message>
        <source>It adapts a questionnaire for a region or a country; look at its changes.</source>
        <translation>Elle adapte un questionnaire à une région ou à un pays ; voyez ses changements.</translation>
    </message>
</context>
<context>
    <name>UpgradeView</name>
    <message>
        <source>Move to</source>
        <translation>Passer à</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Un fichier…</translation>
    </message>
    <message>
        <source>Save a mapping to complete…</source>
        <translation>Enregistrer une correspondance à compléter…</translation>
    </message>
    <message>
        <source>Use a mapping…</source>
        <translation>Utiliser une correspondance…</translation>
    </message>
    <message>
        <source>What becomes of each answer</source>
        <translation>Ce que devient chaque réponse</translation>
    </message>
    <message>
        <source>Nothing is lost: an answer without a place stays in the drawer, and the way back is the same.</source>
        <translation>Rien ne se perd : une réponse sans place reste dans le tiroir, et le retour se fait de même.</translation>
    </message>
    <message>
        <source>Move this document</source>
        <translation>Déplacer ce document</translation>
    </message>
    <message>
        <source>Move to another version</source>
        <translation>Passer à une autre version</translation>
    </message>
    <message>
        <source>{title} uses {template}, version {version}.</source>
        <translation>{title} utilise {template}, version {version}.</translation>
    </message>
    <message>
        <source>Without a mapping, the permanent codes decide where an answer goes.</source>
        <translation>Sans correspondance, les codes permanents décident où va une réponse.</translation>
    </message>
    <message>
        <source>Mapping: {file}</source>
        <translation>Correspondance : {file}</translation>
    </message>
    <message>
        <source>The plan is being worked out…</source>
        <translation>Le plan est en cours d’établissement…</translation>
    </message>
    <message>
        <source>There is no other version here</source>
        <translation>Il n’y a pas d’autre version ici</translation>
    </message>
    <message>
        <source>Install one, or choose a file; then you see what becomes of each answer.</source>
        <translation>Installez-en une, ou choisissez un fichier ; vous verrez ce que devient chaque réponse.</translation>
    </message>
    <message>
        <source>{moves} answers move, {stays} stay where they are, {drawer} go to the drawer.</source>
        <translation>{moves} réponses se déplacent, {stays} restent en place, {drawer} vont au tiroir.</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’elle devient</translation>
    </message>
    <message>
        <source>Question now</source>
        <translation>Question actuelle</translation>
    </message>
    <message>
        <source>Question then</source>
        <translation>Question ensuite</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>goes to the drawer: {reason}</source>
        <translation>va au tiroir : {reason}</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>se déplace</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>Choose the other version</source>
        <translation>Choisir l’autre version</translation>
    </message>
    <message>
        <source>XLSForm workbooks (*.xlsx *.xls)</source>
        <translation>Classeurs XLSForm (*.xlsx *.xls)</translation>
    </message>
    <message>
        <source>Choose a mapping</source>
        <translation>Choisir une correspondance</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xls)</source>
        <translation>Classeurs (*.xlsx *.xls)</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Enregistrer la correspondance</translation>
    </message>
    <message>
        <source>The mapping is saved. Complete it, then use it here.</source>
        <translation>La correspondance est enregistrée. Complétez-la, puis utilisez-la ici.</translation>
    </message>
    <message>
        <source>Move this document?</source>
        <translation>Déplacer ce document ?</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Déplacer</translation>
    </message>
</context>
<context>
    <name>WorkbookView</name>
    <message>
        <source>Type to search</source>
        <translation>Tapez pour rechercher</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>A workbook to fill in</source>
        <translation>Un classeur à remplir</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>An office fills in the yellow cells and sends the workbook back; it is then read without a question. Drop-down lists, missing marks and explanations are in the language chosen here.</source>
        <translation>Un bureau remplit les cellules jaunes et renvoie le classeur ; il est alors lu sans question. Les listes déroulantes, les marques d’absence et les explications sont dans la langue choisie ici.</translation>
    </message>
    <message>
        <source>What the indicator tables of a document ask</source>
        <translation>Ce que demandent les tableaux d’indicateurs d’un document</translation>
    </message>
    <message>
        <source>Indicators that I choose</source>
        <translation>Des indicateurs que je choisis</translation>
    </message>
    <message>
        <source>by sex</source>
        <translation>par sexe</translation>
    </message>
    <message>
        <source>Names or codes, with commas between</source>
        <translation>Noms ou codes, séparés par des virgules</translation>
    </message>
    <message>
        <source>None: only totals</source>
        <translation>Aucun : totaux seulement</translation>
    </message>
    <message>
        <source>Save the workbook…</source>
        <translation>Enregistrer le classeur…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document à remplir</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section du document</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Countries or areas</source>
        <translation>Pays ou zones</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>Autres pays</translation>
    </message>
    <message>
        <source>Broken down</source>
        <translation>Ventilation</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Âges</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Première année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>Language of the workbook</source>
        <translation>Langue du classeur</translation>
    </message>
    <message>
        <source>the whole document</source>
        <translation>tout le document</translation>
    </message>
    <message>
        <source>all ages together</source>
        <translation>tous âges confondus</translation>
    </message>
    <message>
        <source>under 18, 18 and over</source>
        <translation>moins de 18 ans, 18 ans et plus</translation>
    </message>
    <message>
        <source>under 15, 15–24, 25–64, 65 and over</source>
        <translation>moins de 15 ans, 15–24, 25–64, 65 ans et plus</translation>
    </message>
    <message>
        <source>groups of five years</source>
        <translation>groupes de cinq ans</translation>
    </message>
    <message>
        <source>The workbook asks for {count} figures on {sheets} sheets.</source>
        <translation>Le classeur demande {count} chiffres sur {sheets} feuilles.</translation>
    </message>
    <message>
        <source>No figure is asked for yet.</source>
        <translation>Aucun chiffre n’est encore demandé.</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Classeurs Excel</translation>
    </message>
    <message>
        <source>Save the workbook</source>
        <translation>Enregistrer le classeur</translation>
    </message>
    <message>
        <source>A workbook that asks for {count} figures was written.</source>
        <translation>Un classeur qui demande {count} chiffres a été écrit.</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
</context>
<context>
    <name>DifferencesPanel</name>
    <message>
        <source>Imports are being compared…</source>
        <translation>Comparaison des importations…</translation>
    </message>
    <message>
        <source>Which import speaks in tables and reports?</source>
        <translation>Quelle importation prévaut dans les tableaux et les rapports ?</translation>
    </message>
    <message>
        <source>This one speaks</source>
        <translation>Celle-ci prévaut</translation>
    </message>
    <message>
        <source>Show the cell</source>
        <translation>Montrer la cellule</translation>
    </message>
    <message>
        <source>Where imports differ</source>
        <translation>Où les importations diffèrent</translation>
    </message>
    <message>
        <source>Figures that differ</source>
        <translation>Chiffres qui diffèrent</translation>
    </message>
    <message>
        <source>Where imports differ: {count}; not decided yet: {open}. An undecided figure is not printed.</source>
        <translation>Écarts entre importations : {count} ; non tranchés : {open}. Un chiffre non tranché n’est pas imprimé.</translation>
    </message>
    <message>
        <source>No two imports tell different figures of the same thing.</source>
        <translation>Aucune importation ne donne de chiffres différents pour une même chose.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Which speaks</source>
        <translation>Laquelle prévaut</translation>
    </message>
    <message>
        <source>an import without these figures</source>
        <translation>une importation sans ces chiffres</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>non tranché</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Search sections and questions</source>
        <translation>Rechercher sections et questions</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Print as PDF…</source>
        <translation>Imprimer en PDF…</translation>
    </message>
    <message>
        <source>Completeness and quality</source>
        <translation>Complétude et qualité</translation>
    </message>
    <message>
        <source>Nothing is marked as not available</source>
        <translation>Rien n’est marqué comme non disponible</translation>
    </message>
    <message>
        <source>What a document calls not available, with its reason, stands here as a plan to improve data.</source>
        <translation>Ce qu’un document déclare non disponible, avec son motif, figure ici comme plan d’amélioration des données.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Print as PDF</source>
        <translation>Imprimer en PDF</translation>
    </message>
    <message>
        <source>The tables are printed.</source>
        <translation>Les tableaux sont imprimés.</translation>
    </message>
    <message>
        <source>Export as a workbook</source>
        <translation>Exporter en classeur</translation>
    </message>
    <message>
        <source>The tables are exported.</source>
        <translation>Les tableaux sont exportés.</translation>
    </message>
</context>
<context>
    <name>RewriteNotice</name>
    <message>
        <source>Write the notice of the present key again</source>
        <translation>Écrire de nouveau l’avis de la clé actuelle</translation>
    </message>
    <message>
        <source>If the notice of the last renewal was lost, or a partner never had it: it is signed once more.</source>
        <translation>Si l’avis du dernier renouvellement s’est perdu, ou si un partenaire ne l’a jamais eu : il est signé encore une fois.</translation>
    </message>
    <message>
        <source>Write the notice</source>
        <translation>Écrire l’avis</translation>
    </message>
    <message>
        <source>The notice is written and signed.</source>
        <translation>L’avis est écrit et signé.</translation>
    </message>
</context>
<context>
    <name>StartAgain</name>
    <message>
        <source>Begin again with a new key</source>
        <translation>Recommencer avec une nouvelle clé</translation>
    </message>
    <message>
        <source>Only if nobody&apos;s passphrase opens the key, and copy or sheet are lost as well. Documents, figures and history are not touched, and what was signed stays valid. The old key&apos;s files are put aside, not deleted.</source>
        <translation>Seulement si plus aucune phrase secrète n’ouvre la clé, et que la copie ou la feuille sont perdues elles aussi. Documents, chiffres et historique ne sont pas touchés, et ce qui a été signé reste valable. Les fichiers de l’ancienne clé sont mis de côté, non supprimés.</translation>
    </message>
    <message>
        <source>Nothing vouches for the new key: every partner has to compare its fingerprint with you again.</source>
        <translation>Rien n’atteste la nouvelle clé : chaque partenaire doit de nouveau comparer son empreinte avec vous.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Créer une nouvelle clé</translation>
    </message>
    <message>
        <source>Nobody can open the present key any more</source>
        <translation>Plus personne ne peut ouvrir la clé actuelle</translation>
    </message>
    <message>
        <source>This office has a new key. Give its card to all partners.</source>
        <translation>Cet office a une nouvelle clé. Donnez sa carte à tous les partenaires.</translation>
    </message>
    <message>
        <source>Save the card…</source>
        <translation>Enregistrer la carte…</translation>
    </message>
    <message>
        <source>Prepare for a loss…</source>
        <translation>Se préparer à une perte…</translation>
    </message>
</context>
<context>
    <name>LayoutPanel</name>
    <message>
        <source>The layout changed since the recipe was made</source>
        <translation>La disposition a changé depuis l’établissement de la recette</translation>
    </message>
    <message>
        <source>As the recipe knows it</source>
        <translation>Selon la recette</translation>
    </message>
    <message>
        <source>In this workbook</source>
        <translation>Dans ce classeur</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>read them where they stand now</source>
        <translation>les lire à leur place actuelle</translation>
    </message>
    <message>
        <source>another table: do without the recipe</source>
        <translation>autre tableau : se passer de la recette</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>read them as proposed</source>
        <translation>les lire comme proposé</translation>
    </message>
    <message>
        <source>leave them out</source>
        <translation>les laisser de côté</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>they are gone</source>
        <translation>ils ont disparu</translation>
    </message>
    <message>
        <source>the columns beside them are the same, renamed</source>
        <translation>les colonnes en regard sont les mêmes, renommées</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>new here</source>
        <translation>nouveau ici</translation>
    </message>
    <message>
        <source>answers and decisions: {count}</source>
        <translation>réponses et décisions : {count}</translation>
    </message>
    <message>
        <source>from {offices}</source>
        <translation>de {offices}</translation>
    </message>
</context>
<context>
    <name>EditionView</name>
    <message>
        <source>Which answers</source>
        <translation>Quelles réponses</translation>
    </message>
    <message>
        <source>Answers from the edition before</source>
        <translation>Réponses de l’édition précédente</translation>
    </message>
    <message>
        <source>Confirm all that are listed…</source>
        <translation>Confirmer toute la liste…</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>Modifier la réponse</translation>
    </message>
    <message>
        <source>It still holds</source>
        <translation>Toujours valable</translation>
    </message>
    <message>
        <source>Next edition</source>
        <translation>Édition suivante</translation>
    </message>
    <message>
        <source>Still to be confirmed</source>
        <translation>Encore à confirmer</translation>
    </message>
    <message>
        <source>Everything that was carried over</source>
        <translation>Tout ce qui a été repris</translation>
    </message>
    <message>
        <source>Carried over from the edition before: {count}; still to be confirmed: {waiting}</source>
        <translation>Repris de l’édition précédente : {count} ; encore à confirmer : {waiting}</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Every answer that came from the edition before was looked at by a person.</source>
        <translation>Chaque réponse venue de l’édition précédente a été vue par une personne.</translation>
    </message>
    <message>
        <source>Everything is confirmed</source>
        <translation>Tout est confirmé</translation>
    </message>
    <message>
        <source>The next edition takes the answers over, moves the period on and raises the number of the edition. Each answer waits until a person confirms or changes it; what grew old is marked. This document stays as it is.</source>
        <translation>L’édition suivante reprend les réponses, avance la période et augmente le numéro d’édition. Chaque réponse attend qu’une personne la confirme ou la modifie ; ce qui a vieilli est signalé. Ce document reste tel quel.</translation>
    </message>
    <message>
        <source>Begin the next edition</source>
        <translation>Commencer l’édition suivante</translation>
    </message>
    <message>
        <source>Nothing was carried over into this document</source>
        <translation>Rien n’a été repris dans ce document</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>modifiée ici</translation>
    </message>
    <message>
        <source>was not available: ask again</source>
        <translation>n’était pas disponible : redemander</translation>
    </message>
    <message>
        <source>no figure is newer than the edition before</source>
        <translation>aucun chiffre n’est plus récent que l’édition précédente</translation>
    </message>
    <message>
        <source>Confirm {count} answers unseen?</source>
        <translation>Confirmer {count} réponses sans les voir ?</translation>
    </message>
    <message>
        <source>They are noted as looked at by a person. Those that grew old or were not available are among them.</source>
        <translation>Elles sont notées comme vues par une personne. Celles qui ont vieilli ou n’étaient pas disponibles en font partie.</translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation>Tout confirmer</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>Origins and drawer…</source>
        <translation>Origines et tiroir…</translation>
    </message>
    <message>
        <source>Compare with another document…</source>
        <translation>Comparer avec un autre document…</translation>
    </message>
    <message>
        <source>Move to another version of the template…</source>
        <translation>Passer à une autre version du modèle…</translation>
    </message>
    <message>
        <source>About this record…</source>
        <translation>À propos de cette fiche…</translation>
    </message>
    <message>
        <source>Completeness and quality…</source>
        <translation>Complétude et qualité…</translation>
    </message>
    <message>
        <source>Next edition…</source>
        <translation>Édition suivante…</translation>
    </message>
</context>
<context>
    <name>QuestionSearch</name>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
</context>
</TS>
