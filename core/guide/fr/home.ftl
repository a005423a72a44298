# French: not yet reviewed by a native speaker. Home: how the AI switch is, and the one thing to do about it.

home-new = Le réglage IA de LinkedIn est-il désactivé ?
    .body = Activé par défaut, dit LinkedIn. Un coup d’œil, trois minutes.
    .why = Pourquoi, et comment le trouver
home-recheck =
    .body = Ce que nous savons de ce réglage a changé. Regardez-le à nouveau.
home-wrong-page =
    .body = La dernière fois, une autre page s’est ouverte. Nous ouvrons d’abord la rubrique, avec le chemin à suivre.
home-on = Activé
    .body = Vous l’avez vu activé le { $date }. Désactivez-le ; nous demanderons à nouveau dans une semaine.
home-on-again = De nouveau activé
home-not-found = Pas encore trouvé
    .body = LinkedIn l’a peut-être déplacé ou renommé. Regardez sous « Confidentialité des données ».
    .other = Autres noms et chemins
home-off =
    .body = Vous avez regardé le { $date }.
home-left-on = Laissé activé, comme vous l’avez choisi
    .body = Vous pouvez le désactiver quand vous voulez.
home-several = { $off ->
        [0] Aucun des { $total } n’est désactivé
       *[other] { $off } sur { $total } désactivés
    }
    .body = Connectez-vous d’abord à { $account } sur LinkedIn.
home-due-others =
    .body = Le réglage IA d’abord : une minute. { $count ->
        [one] Votre autre réglage peut suivre
       *[other] Vos { $count } autres réglages peuvent suivre
    }.
home-due-accounts =
    .body = { $count } comptes, une minute chacun.
home-due-settings = C’est le moment de vérifier
    .body = { $count ->
        [one] Un réglage que vous avez regardé.
       *[other] { $count } réglages que vous avez regardés.
    } Une minute.
home-due-start = Commencer
home-due-start-switch = Commencer par le réglage IA
home-objection = LinkedIn a-t-il répondu ?
    .body = Vous avez envoyé votre opposition le { $date }.

home-notice-quarantined = Les données enregistrées étaient endommagées. Elles ont été mises de côté, pas supprimées, et l’application a recommencé à zéro.
    .button = Importer un enregistrement

home-footer = Aucune autorisation d’accès à Internet. Ce que vous notez reste sur ce téléphone. Indépendant de LinkedIn.

menu-objection = S’opposer aux autres usages par l’IA
menu-section-detail = { $done } sur { $total }
menu-record = Historique
menu-guide = Guide
menu-settings = Réglages
menu-accounts = Comptes
menu-data = Vos données
menu-timeline = Chronologie
