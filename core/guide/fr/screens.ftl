# French: not yet reviewed by a native speaker. What the screens say around the guide.

app-name = Untrained

## Dates and times

date-pattern = { $day ->
        [1] 1er
       *[other] { $day }
    } { $month ->
        [January] janvier
        [February] février
        [March] mars
        [April] avril
        [May] mai
        [June] juin
        [July] juillet
        [August] août
        [September] septembre
        [October] octobre
        [November] novembre
       *[December] décembre
    } { $year }
date-time-pattern = { $date } à { $time }
# On a phone with a 12-hour clock; the words are those of CLDR.
time-am = { $time } AM
time-pm = { $time } PM
duration = { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }

## Accounts

account-default = Mon compte LinkedIn
account-named = Compte : { $account }

## Home

home-ring = { $done } sur { $total }
home-ring-spoken = Étapes traitées : { $done } sur { $total }. { $caption }
home-caption-open = Entraînement de l’IA par LinkedIn : désactivation pas encore confirmée
home-caption-done = Entraînement de l’IA par LinkedIn : vous avez confirmé sa désactivation le { $date }
home-caption-skipped = Entraînement de l’IA par LinkedIn : vous avez choisi de le laisser tel quel
home-caption-not-found = Entraînement de l’IA par LinkedIn : vous n’avez pas trouvé l’interrupteur
home-caption-recheck = Entraînement de l’IA par LinkedIn : l’étape a changé, veuillez regarder de nouveau

home-next-primary = Commencez ici
    .body = { $minutes }. Nous ouvrons la page où se trouve l’interrupteur de LinkedIn, pour autant qu’on le sache. Vous le désactivez, et vous nous dites comment cela s’est passé.
    .button = Aller à la première étape
home-next-not-yet = L’interrupteur de l’IA est encore activé
    .body = Le { $date }, vous avez indiqué qu’il est activé. Ouvrez l’étape pour le désactiver.
    .button = Ouvrir l’étape
home-next-pending = De retour de LinkedIn ?
    .body = { $question } Votre réponse sera enregistrée pour « { $step } ».
    .button = Répondre
home-next-review = Votre vérification est à faire
    .body = Tout est-il toujours comme vous l’avez laissé ? Les réglages et leurs noms peuvent changer.
    .button = Commencer la vérification
home-next-not-found = Trouver l’interrupteur de l’IA autrement
    .body = Vous ne l’avez pas trouvé la dernière fois. L’étape indique d’autres noms et d’autres chemins.
    .button = Réessayer
home-next-recheck = Regarder de nouveau
    .body = L’étape « { $step } » a changé depuis que vous l’avez traitée.
    .button = Ouvrir l’étape
home-next-step = Ensuite : { $step }
    .body = { $minutes }. { $why }
    .button = Ouvrir l’étape
home-next-find = Chercher autrement
    .body = Vous n’avez pas trouvé le réglage de l’étape « { $step } » la dernière fois. L’étape indique d’autres noms et d’autres chemins.
    .button = Réessayer
home-next-nothing = Plus rien à faire pour l’instant
    .body = Toutes les étapes sont traitées.
    .button = Voir la vérification

home-review-none = Quand une étape est faite, nous vous demandons tous les trois mois si c’est toujours le cas.
home-review-due = Vérification à faire depuis le { $date }
home-review-next = Prochaine vérification : { $date }
home-review-snoozed = Vérification reportée au { $date }
home-review-paused = Les vérifications sont en pause.

home-notice-ask = Pour vous rappeler la prochaine vérification, ce téléphone a besoin que vous autorisiez les notifications.
    .button = Autoriser les rappels
home-notice-denied = Les rappels n’arriveront pas : les notifications sont désactivées pour cette application. La vérification vous attend tout de même ici quand vous l’ouvrez.
    .button = Régler les notifications
home-notice-channel = Les rappels n’arriveront pas : leur canal de notification est bloqué. La vérification vous attend tout de même ici quand vous ouvrez l’application.
    .button = Régler les notifications
home-notice-quarantined = Les données enregistrées étaient endommagées. Elles ont été mises de côté, non supprimées, et l’application a commencé un nouvel historique.
    .button = Importer un historique

home-footer = Untrained est indépendant de LinkedIn. Ce que vous enregistrez reste sur ce téléphone : l’application elle-même ne se connecte pas à Internet.

## How a step stands

step-status-open = Pas encore fait
step-status-not-yet = { $wanted ->
        [off] Toujours activé
        [on] Toujours désactivé
       *[reviewed] Pas encore fait
    }, selon votre réponse du { $date }
step-status-reverted = { $wanted ->
        [off] De nouveau activé
        [on] De nouveau désactivé
       *[reviewed] Plus le cas
    }, selon votre réponse du { $date }
step-status-done = Fait le { $date }
step-status-confirmed = { $wanted ->
        [off] Toujours désactivé
        [on] Toujours activé
       *[reviewed] Toujours le cas
    }, selon votre réponse du { $date }
step-status-skipped = Laissé tel quel, selon votre réponse du { $date }
step-status-does-not-apply = Ne vous concerne pas, selon votre réponse du { $date }
step-status-not-found = Introuvable, selon votre réponse du { $date }
step-status-recheck = Modifié depuis le { $date } : veuillez regarder de nouveau

## Step

step-why = Pourquoi
step-effect = Ce que cela change
step-do = Que faire
step-see = À quoi cela ressemble une fois fait
step-not-found-help = Je ne vois pas ce réglage
step-not-found-help-habit = Où est-ce ?
step-other-names = Il peut aussi s’appeler ainsi, ou se trouver sous : { $names }.
step-other-name = « { $name } »
step-other-name-separator = { ", " }
step-path-phone = Le chemin dans l’application
step-path-computer = Le chemin sur ordinateur
step-path-entry-spoken = { $number } : { $entry }
step-path-note = Les noms sont ceux de LinkedIn, en anglais. LinkedIn peut les afficher dans votre langue ; nous ne connaissons pas leur formulation.
step-switch = Cherchez cet interrupteur
step-switch-note = Le libellé de LinkedIn, en anglais.
step-wanted = { $wanted ->
        [off] À laisser désactivé
        [on] À laisser activé
       *[reviewed] À passer en revue
    }
step-open = Ouvrir LinkedIn
step-evidence = { $grade } Vérifié le { $date }.
step-evidence-stale = { $grade } Notre dernière vérification date du { $date }, il y a plus de { $days } jours. Si ce n’est pas la bonne page, allez-y par le chemin indiqué.
step-elsewhere = Je l’ai fait sur un autre appareil
step-elsewhere-habit = Je l’ai fait
step-skip = Vous ne le faites pas ?
step-skip-keep = Je laisse tel quel
step-skip-does-not-apply = Cela ne me concerne pas
step-undo = Retirer ma réponse
step-question-body = { $account }. Cherchez « { $label } ».
step-question-body-plain = { $account }. { $step }.
step-answer-done = { $wanted ->
        [off] Oui, c’est désactivé
        [on] Oui, c’est activé
       *[reviewed] Oui, c’est fait
    }
step-answer-not-yet = { $wanted ->
        [off] Non, c’est encore activé
        [on] Non, c’est encore désactivé
       *[reviewed] Non, ce n’est pas fait
    }
step-answer-not-found = Je ne l’ai pas trouvé
step-answer-later = Me demander plus tard
step-page-question = La bonne page s’est-elle ouverte ?
    .yes = Oui
    .no = Non
step-copied = L’adresse est copiée. Collez-la dans un navigateur, ou suivez le chemin : { $path }

## Review

review-title = Vérification
review-intro = À faire depuis le { $date }. Regardez chaque réglage sur LinkedIn, puis dites-nous ce que vous avez trouvé. Vous pouvez vous arrêter et reprendre plus tard.
review-none = Aucune vérification n’est à faire. La prochaine est prévue le { $date }.
review-none-snoozed = Vous avez reporté cette vérification au { $date }.
review-none-paused = Les vérifications sont en pause.
review-none-yet = Quand une étape est faite, nous vous demandons tous les trois mois si c’est toujours le cas.
review-nothing = Une vérification est à faire depuis le { $date }, mais aucune étape n’est marquée comme faite : il n’y a donc rien à demander. Vos étapes ouvertes sont sur l’écran d’accueil.
review-progress = Réponses : { $done } sur { $total }
review-last = Dernière confirmation le { $date }
review-last-later = { review-last }. Remis à plus tard.
review-last-answered = Réponse donnée le { $date }
review-answer-as-wanted = { $wanted ->
        [off] Toujours désactivé
        [on] Toujours activé
       *[reviewed] Toujours le cas
    }
review-answer-reverted = { $wanted ->
        [off] De nouveau activé
        [on] De nouveau désactivé
       *[reviewed] Plus le cas
    }
review-answer-not-found = Introuvable
review-answer-later = Plus tard
review-answered-reverted = { $answer } : l’étape est rouverte
review-open = Voir sur LinkedIn
review-snooze = Pas maintenant ?
review-snooze-day = Me demander demain
review-snooze-week = Me demander dans 7 jours
review-dismiss = Terminé pour l’instant
review-finished = Vérification terminée. La prochaine est prévue le { $date }.
review-home = Retour à l’accueil

## Reminder. It may stand on a lock screen: no account, no step.

reminder-title = Votre vérification est à faire
reminder-body = Tout est-il toujours comme vous l’avez laissé ?
reminder-done-for-now = Terminé pour l’instant
reminder-snooze = Demain
reminder-open = Ouvrir
reminder-channel = Vérifications
    .description = Le rappel pour regarder si vos réglages sont toujours comme vous les avez laissés.

## Errors: what happened, and what to do

error-folder-missing = Le dossier des données de l’application manque. Rien n’a été modifié. Redémarrez l’application, ou réinstallez-la.
error-read-only = Impossible d’écrire dans les données de l’application. Rien n’a été modifié. Retirez la protection en écriture du stockage et réessayez.
error-full = Le stockage du téléphone est plein. Rien n’a été modifié. Libérez de l’espace et réessayez.
error-busy = Les données de l’application sont utilisées ailleurs. Rien n’a été modifié. Réessayez dans un instant.
error-newer-database = Une version plus récente de l’application a écrit ces données. Rien n’a été modifié. Mettez l’application à jour pour les ouvrir.
error-damaged = Les données enregistrées sont endommagées. Fermez l’application et rouvrez-la : les données sont alors mises de côté, non supprimées.
error-unknown-step = Le guide ne contient pas cette étape ou cette page. Rien n’a été modifié. Revenez à l’accueil et choisissez de nouveau.
error-unknown-account = Ce compte n’existe plus ici. Rien n’a été modifié. Revenez à l’accueil et choisissez de nouveau.
error-not-asked = Cette question n’est plus ouverte. Rien n’a été modifié.
error-nothing-to-undo = Il n’y a rien à retirer pour cette étape.
error-invalid-schedule = Cette date, cette heure ou cet intervalle ne peut pas être utilisé. Rien n’a été modifié.
error-link = Ce lien ne mène nulle part dans l’application.
error-internal = Un problème est survenu dans l’application. Ce que vous avez enregistré auparavant est en sécurité. Réessayez.
