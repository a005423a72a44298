# French: not yet reviewed by a native speaker. The quarterly check, and its reminders.

check-title = Vérification
check-progress = Partie { $at } sur { $total }
check-due = Toujours désactivé ?
check-last-seen = Il était désactivé quand vous avez regardé, le { $date }.
check-last-not-off = La dernière fois, le { $date }, vous ne l’avez pas vu désactivé.
check-named = { $account }. { $text }
check-account = Est-ce bien « { $account } » qui est ouvert sur LinkedIn ?
    .body = Sinon, passez d’abord à « { $account } » sur LinkedIn.
    .yes = Oui
check-skip = Passer cette fois
check-enough = C’est tout pour aujourd’hui
check-group =
    .body = { $count ->
        [0] Aucun réglage à revoir.
        [one] Un réglage, vu pour la dernière fois le { $date }.
       *[other] { $count } réglages, vus pour la dernière fois le { $date }.
    }
    .unchanged = J’ai regardé : rien n’a changé
    .changed = Quelque chose a changé
    .later = La prochaine fois
check-on-again = De nouveau activé, c’est noté
    .body = Le désactiver tant que vous y êtes ?
check-not-found = Introuvable, c’est noté
    .body = Il reviendra à la prochaine vérification. En attendant, regardez sous « Confidentialité des données ».
check-go-on = Pas maintenant
check-finished = Vérification terminée
    .off = Toujours désactivé
    .settings = { $seen ->
        [0] Aucun réglage vu
        [one] Un réglage vu
       *[other] { $seen } réglages vus
    }{ $left ->
        [0] .
       *[other] , { $left } pour la prochaine fois.
    }
check-next = Prochaine vérification : { $date }.
ask-again = Nous vous redemanderons le { $date }.
check-snoozed = Vérification reportée au { $date }.
check-paused = Les vérifications sont en pause.
check-none = Rien à vérifier maintenant
check-new = Rien à vérifier pour l’instant
    .body = Votre première vérification aura lieu trois mois après votre première réponse.
    .left = Une vérification demande si ce que vous avez désactivé l’est toujours. Commencez par l’interrupteur IA.
    .look = Regarder l’interrupteur IA

## The reminder. It may stand on a lock screen: it names no account.

reminder-off = L’interrupteur IA est-il toujours désactivé ?
    .body = Il l’était quand vous avez regardé, le { $date }. Comptez une minute.
reminder-on = L’interrupteur IA est activé
    .body = Il l’était quand vous avez regardé. Le désactiver ? Comptez une minute.
reminder-missing = L’interrupteur IA est-il désactivé ?
    .body = Vous ne l’avez pas trouvé la dernière fois. Comptez une minute.
reminder-new = L’interrupteur IA est-il désactivé ?
    .body = Vous n’avez pas encore regardé. Comptez trois minutes.
reminder-look = Regarder
reminder-channel = Vérifications
    .description = Un rappel pour voir si vos réglages sont toujours tels que vous les avez laissés.
