# French: not yet reviewed by a native speaker. Taking everything along, and erasing it.

data-title = Vos données
data-intro = Ce que vous enregistrez reste sur votre téléphone, sauf si vous l’exportez. Cette application ne demande pas de compte ; elle n’a pas de serveur et ne se connecte pas elle-même à Internet.
data-amount = { $accounts ->
        [one] { $accounts } compte
       *[other] { $accounts } comptes
    }, { $marks ->
        [one] { $marks } entrée
       *[other] { $marks } entrées
    }
data-export = Exporter dans un fichier
    .note = Le fichier contient vos comptes, vos entrées, vos vérifications et leur calendrier. Il n’est pas chiffré : gardez-le là où personne d’autre ne peut le lire.
    .written = Le fichier est enregistré.
    .not-written = Le fichier n’a pas pu être enregistré. Choisissez un autre endroit.
data-folder = Choisir un dossier d’export
    .note = Vous pouvez aussi choisir un dossier une fois pour toutes. Après chaque vérification terminée, l’application y enregistre un export et garde les trois derniers. Si une autre application téléverse ce dossier, comme le font les stockages en ligne, l’export quitte ce téléphone. Il n’est pas chiffré.
    .another = Choisir un autre dossier
    .stop = Ne plus enregistrer d’exports
    .chosen = Les exports vont dans « { $folder } ». Il n’y en a pas encore.
    .saved = Les exports vont dans « { $folder } ». Le dernier a été enregistré le { $date }.
    .gone = Le dossier « { $folder } » n’existe plus. Choisissez-le de nouveau, ou un autre.
    .refused = L’application n’a pas le droit d’enregistrer dans « { $folder } ». Choisissez-le de nouveau, ou un autre.
    .failed = Le dernier export n’a pas pu être enregistré dans « { $folder } ». L’application réessaiera quand vous l’ouvrirez un autre jour.
data-import = Importer depuis un fichier
    .note = Vous voyez d’abord ce que le fichier changerait. Les entrées déjà présentes ne sont pas ajoutées une seconde fois.
    .not-read = Le fichier n’a pas pu être lu. Rien n’a été modifié. Choisissez-le à nouveau.
data-erase = Tout effacer
    .note = Cela supprime tout ce qui est enregistré ici, pour tous les comptes. Les réglages de LinkedIn restent tels quels. Les exports que vous avez enregistrés restent où ils sont.
data-erase-question = Tout effacer ?
    .body = Cela efface { $amount }, vos vérifications et leur calendrier. C’est irréversible. Les réglages de LinkedIn restent tels quels.
    .confirm = Effacer
data-cancel = Annuler

import-title = Importation
import-intro = Le fichier a été enregistré le { $date }. Rien n’est encore modifié.
import-nothing = Le fichier a été enregistré le { $date }. Tout son contenu est déjà ici.
import-applied = Importé. Le fichier a été enregistré le { $date }.
import-apply = Importer
import-close = Terminé
import-new = Nouveau
import-changed = Modifié
import-same = Déjà présent
import-refused = Non importé
import-account = Compte : { $account }
import-marks = { $count ->
        [one] { $count } entrée
       *[other] { $count } entrées
    }
import-unknown-steps = { $count ->
        [one] { $count } d’entre elles concerne une étape absente de ce guide. Elle est conservée.
       *[other] { $count } d’entre elles concernent des étapes absentes de ce guide. Elles sont conservées.
    }
import-reviews = { $count ->
        [one] { $count } vérification
       *[other] { $count } vérifications
    }
import-region = Votre région
import-objection = Si LinkedIn a répondu à votre opposition
import-schedule = Le calendrier de vos vérifications
import-schedule-kept = Le calendrier du fichier n’est pas repris : le vôtre reste tel quel.
import-step = { $step } ({ $account }) : « { $before } » jusqu’ici, puis « { $after } »
import-status-open = pas encore fait
import-status-done = fait
import-status-skipped = passé
import-status-not-found = introuvable
import-status-recheck = à revoir
import-refused-unknown-answer = { $count ->
        [one] { $count } entrée dont cette application ne connaît pas la réponse
       *[other] { $count } entrées dont cette application ne connaît pas la réponse
    }
import-refused-undone-twice = { $count ->
        [one] { $count } entrée qui annule une réponse déjà annulée ici
       *[other] { $count } entrées qui annulent des réponses déjà annulées ici
    }
import-refused-too-many-accounts = { $count ->
        [one] { $count } compte ou entrée de plus que ce que l’application peut contenir
       *[other] { $count } comptes ou entrées de plus que ce que l’application peut contenir
    }

error-document-too-large = Ce fichier est trop grand pour être un export de cette application. Rien n’a été modifié.
error-document-not-ours = Ce fichier n’est pas un export de cette application. Rien n’a été modifié.
error-document-newer = Ce fichier vient d’une version plus récente de l’application. Rien n’a été modifié. Mettez l’application à jour pour l’importer.
error-document-malformed = Ce fichier est endommagé ou a été modifié à la main. Rien n’a été modifié.
