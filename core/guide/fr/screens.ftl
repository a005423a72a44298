# French: not yet reviewed by a native speaker. What the screens say around the guide.

app-name = Untrained

## Dates and times

month-pattern = { $month ->
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
account-named = Pour : { $account }

## How a step stands

step-status-not-yet = { $wanted ->
        [off] Encore activé
        [on] Encore désactivé
       *[reviewed] Pas encore fait
    }, selon votre réponse du { $date }
step-status-reverted = { $wanted ->
        [off] De nouveau activé
        [on] De nouveau désactivé
       *[reviewed] Ce n’est plus le cas
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
step-status-recheck = Modifié depuis le { $date } : regardez à nouveau

## Errors: what happened, and what to do

error-folder-missing = Le dossier des données de l’application est introuvable. Rien n’a été modifié. Redémarrez l’application, ou réinstallez-la.
error-read-only = L’application ne peut pas enregistrer ses données. Rien n’a été modifié. Redémarrez le téléphone et réessayez.
error-full = Le stockage du téléphone est plein. Rien n’a été modifié. Libérez de l’espace et réessayez.
error-busy = Les données de l’application sont utilisées ailleurs. Rien n’a été modifié. Réessayez dans un instant.
error-newer-database = Ces données viennent d’une version plus récente de l’application. Rien n’a été modifié. Mettez l’application à jour pour les ouvrir.
error-damaged = Les données enregistrées sont endommagées. Fermez l’application et rouvrez-la : les données sont alors mises de côté, non supprimées.
error-unknown-step = Cette étape ou cette page n’est pas dans le guide. Rien n’a été modifié. Revenez au début et choisissez à nouveau.
error-unknown-account = Ce compte n’existe plus ici. Rien n’a été modifié. Revenez au début et choisissez à nouveau.
error-not-asked = Cette question n’est plus ouverte. Rien n’a été modifié.
error-nothing-to-undo = Il n’y a rien à annuler pour cette étape.
error-invalid-schedule = Cette date, cette heure ou cet intervalle ne peut pas être utilisé. Rien n’a été modifié.
error-since = Ce mois ne correspond pas à ce qui est enregistré. Rien n’a été modifié. Choisissez un autre mois.
error-link = Ce lien ne mène nulle part dans l’application.
error-internal = Un problème est survenu dans l’application. Ce que vous avez enregistré auparavant est en sécurité. Réessayez.
