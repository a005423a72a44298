# Historique et reçus : la parole de la personne, avec sa date.

# $offset est un nombre d’heures avec son signe, comme +1 ou −3:30.
timestamp-pattern = { $time } (UTC{ $offset })

history = Historique
history-intro = Ce que vous avez enregistré, le plus récent d’abord. C’est ce que vous avez dit, pas une preuve de ce que fait LinkedIn.
history-empty = Rien n’est encore enregistré. Ce que vous direz d’une étape apparaîtra ici, avec sa date.
history-all = Tous les comptes
history-more = Voir les réponses plus anciennes
history-timestamp-account = { $timestamp }, { $account }
history-share = Partager
    .spoken = Partager le reçu pour { $step }, { $timestamp }
history-unknown-step = Une étape que cette version du guide n’a pas ({ $id })

mark-done = { $wanted ->
        [off] Vous l’avez désactivé
        [on] Vous l’avez activé
       *[reviewed] Vous l’avez fait
    }
mark-not-yet = { $wanted ->
        [off] Il était encore activé
        [on] Il était encore désactivé
       *[reviewed] Ce n’était pas fait
    }
mark-not-found = Vous ne l’avez pas trouvé
mark-keep-as-is = Vous l’avez laissé tel quel
mark-does-not-apply = Cela ne vous concerne pas
mark-confirmed = { $wanted ->
        [off] Il était toujours désactivé
        [on] Il était toujours activé
       *[reviewed] C’était toujours le cas
    }
mark-reverted = { $wanted ->
        [off] Il était de nouveau activé
        [on] Il était de nouveau désactivé
       *[reviewed] Ce n’était plus le cas
    }
mark-no-longer-found = Vous ne le trouviez plus
mark-undo = Annulé : { $mark }
mark-undone = { $mark } (annulé plus tard)

receipt-subject = Ce que j’ai enregistré : { $step }
receipt-heading = Enregistré dans Untrained
receipt-account = Compte, sous le nom donné ici : { $value }
receipt-step = Étape : { $value }
receipt-label = Nom donné par LinkedIn : « { $value } »
receipt-wanted = État souhaité : { $value }
receipt-wanted-state = { $wanted ->
        [off] désactivé
        [on] activé
       *[reviewed] vu
    }
receipt-mark = Vous avez enregistré : { $value }
receipt-time = Quand : { $value }
receipt-revision = Version de l’étape dans le guide : { $value }
receipt-undone = Vous l’avez annulé plus tard.
receipt-note = C’est ce que la personne a enregistré, selon l’horloge de son téléphone. L’application ne voit pas les réglages de LinkedIn, ce n’est donc pas une preuve de leur état. Untrained est indépendant de LinkedIn.

step-changed = Ce qui a changé depuis votre dernière réponse

error-unknown-mark = Cette réponse n’existe plus. Rien n’a été modifié. Revenez à l’historique et choisissez à nouveau.

history-check = { $count ->
        [one] Vérification du { $date } : une réponse
       *[other] Vérification du { $date } : { $count } réponses
    }
receipt-since = Depuis : { $month }, selon votre réponse
receipt-together = { $count } réglages, une seule réponse
