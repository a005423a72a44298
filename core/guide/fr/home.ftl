# French: not yet reviewed by a native speaker. Home: how the AI switch is, and the one thing to do about it.

home-new = L’interrupteur IA de LinkedIn est-il désactivé ?
    .body = Selon LinkedIn, il est activé par défaut. Désactivez-le, puis revenez.
    .why = Pourquoi, et comment le trouver
home-recheck =
    .body = Ce que nous savons de cet interrupteur a changé. Regardez-le à nouveau.
home-wrong-page =
    .body = La dernière fois, une autre page s’est ouverte, peut-être celle de connexion. Cette fois, la rubrique qui le contient s’ouvre, avec le chemin à suivre.
home-on = Activé
    .body = Il était activé quand vous avez regardé, le { $date }.
home-on-again = De nouveau activé
home-not-found = Pas encore trouvé
    .body = LinkedIn l’a peut-être déplacé ou renommé. Regardez sous « Confidentialité des données ».
    .other = Autres noms et chemins
home-off =
    .body = Vous avez regardé le { $date }.
home-off-since = Désactivé depuis { $month }, selon votre réponse.
home-not-for-you = Ne vous concerne pas, selon votre réponse
    .body = Vous pouvez regarder quand vous voulez.
home-left-on = Laissé activé, selon votre choix
    .body = Vous pouvez le désactiver quand vous voulez.
home-several = { $off ->
        [0] Désactivé sur aucun des { $total } comptes
       *[other] Désactivé sur { $off } des { $total } comptes
    }
    .body = Connectez-vous d’abord à « { $account } » sur LinkedIn.
home-due-others =
    .body = L’interrupteur IA d’abord : une minute. { $count ->
        [0] Aucun autre réglage ne suit
        [one] Votre autre réglage peut suivre
       *[other] Vos { $count } autres réglages peuvent suivre
    }.
home-due-accounts =
    .body = { $count ->
        [0] Aucun compte.
        [one] Un compte, une minute.
       *[other] { $count } comptes, une minute chacun.
    }
home-due-settings = C’est le moment de vérifier
    .body = { $count ->
        [0] Aucun réglage à revoir.
        [one] Un réglage à revoir.
       *[other] { $count } réglages à revoir.
    }
home-due-start = Commencer
home-due-start-switch = Commencer par l’interrupteur
home-due-go-on = Aller à la vérification
home-objection = LinkedIn a-t-il répondu ?
    .body = Vous avez envoyé votre opposition le { $date }.

home-notice-quarantined = Les données enregistrées étaient endommagées. Elles ont été mises de côté, pas supprimées, et l’application a commencé un nouvel historique.
    .button = Importer depuis un fichier
home-notice-folder = Un export n’est pas arrivé dans le dossier « { $folder } ».
    .button = Vos données
home-notice-lost = Ce téléphone avait arrêté l’application : le rappel du { $date } n’est pas arrivé. La vérification vous attend ici.

home-footer = Aucune autorisation d’accès à Internet. Ce que vous enregistrez reste sur votre téléphone, sauf si vous l’exportez. Indépendant de LinkedIn.

menu-objection = S’opposer à d’autres usages de l’IA
menu-section-detail = { $done } sur { $total }
menu-record = Historique
menu-guide = Guide
menu-settings = Réglages
menu-accounts = Comptes
menu-data = Vos données
menu-timeline = Chronologie

widget-heading = L’interrupteur IA de LinkedIn
