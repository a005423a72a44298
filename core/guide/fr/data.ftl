# Tout emporter et tout effacer. Pas encore relu par une personne de langue maternelle.

data-title = Vos données
data-intro = Ce que vous notez reste sur ce téléphone. L’application n’a ni compte ni serveur, et ne se connecte pas elle-même à Internet.
data-amount = { $accounts ->
        [one] { $accounts } compte
       *[other] { $accounts } comptes
    }, { $marks ->
        [one] { $marks } entrée
       *[other] { $marks } entrées
    }
data-export = Exporter dans un fichier
    .note = Le fichier contient vos comptes, vos entrées, vos vérifications et votre calendrier. Il n’est pas chiffré : gardez-le là où vous seul pouvez le lire.
    .written = Le fichier est écrit.
    .not-written = Le fichier n’a pas pu être écrit. Choisissez un autre endroit.
data-import = Importer un fichier
    .note = Vous voyez d’abord ce que le fichier changerait. Les entrées déjà présentes ne sont pas reprises deux fois.
    .not-read = Le fichier n’a pas pu être lu. Rien n’a été modifié. Choisissez-le à nouveau.
data-erase = Tout effacer
    .note = Cela supprime tout ce qui est noté ici, pour tous les comptes. Les réglages de LinkedIn restent tels quels.
data-erase-question = Tout effacer ?
    .body = Cela efface { $amount }, vos vérifications et votre calendrier. C’est irréversible. Les réglages de LinkedIn restent tels quels.
    .confirm = Effacer
data-cancel = Annuler

import-title = Importation
import-intro = Le fichier a été écrit le { $date }. Rien n’est encore modifié.
import-nothing = Le fichier a été écrit le { $date }. Il n’apporte rien qui ne soit déjà ici.
import-applied = Importé. Le fichier a été écrit le { $date }.
import-apply = Importer
import-close = Terminé
import-new = Nouveau
import-changed = Modifié
import-same = Déjà présent
import-refused = Non repris
import-account = Compte : { $account }
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
import-objection = Si LinkedIn a répondu à votre opposition
import-schedule = Le calendrier de vos vérifications
import-schedule-kept = Le calendrier du fichier : celui de ce téléphone reste en place.
import-step = { $step } ({ $account }) : était « { $before } », puis « { $after } »
import-status-open = pas encore fait
import-status-done = fait
import-status-skipped = laissé de côté
import-status-not-found = introuvable
import-status-recheck = à regarder de nouveau
import-refused-unknown-answer = { $count ->
        [one] { $count } entrée dont cette application ne connaît pas la réponse
       *[other] { $count } entrées dont cette application ne connaît pas la réponse
    }
import-refused-undone-twice = { $count ->
        [one] { $count } entrée qui annule ce qui est déjà annulé ici
       *[other] { $count } entrées qui annulent ce qui est déjà annulé ici
    }
import-refused-too-many-accounts = { $count ->
        [one] { $count } compte ou entrée au-delà du nombre maximal de comptes
       *[other] { $count } comptes ou entrées au-delà du nombre maximal de comptes
    }

error-document-too-large = Ce fichier est trop grand pour être un export de cette application. Rien n’a été modifié.
error-document-not-ours = Ce fichier n’est pas un export de cette application. Rien n’a été modifié.
error-document-newer = Une version plus récente de l’application a écrit ce fichier. Rien n’a été modifié. Mettez l’application à jour pour l’importer.
error-document-malformed = Ce fichier est endommagé ou a été modifié à la main. Rien n’a été modifié.
