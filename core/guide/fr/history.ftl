# French: not yet reviewed by a native speaker. History and receipts: the person's word, with its date.

# $offset est un nombre d’heures avec son signe, comme +1 ou −3:30.
timestamp-pattern = { $time } (UTC{ $offset })

history = Historique
history-intro = Ce que vous avez enregistré, le plus récent d’abord. Ce sont vos réponses, pas une preuve de ce que fait LinkedIn.
history-empty = Rien n’est encore enregistré. Ce que vous direz d’une étape apparaîtra ici, avec sa date.
history-all = Tous les comptes
history-more = Voir les réponses d’avant
history-timestamp-account = { $timestamp }, { $account }
history-share = Partager
    .spoken = Partager le reçu pour { $step }, { $timestamp }
history-unknown-step = Une étape que cette version du guide n’a pas ({ $id })

mark-done = { $wanted ->
        [off] Désactivé
        [on] Activé
       *[reviewed] Fait
    }
mark-not-yet = { $wanted ->
        [off] Encore activé
        [on] Encore désactivé
       *[reviewed] Pas fait
    }
mark-not-found = Introuvable
mark-keep-as-is = Laissé tel quel
mark-does-not-apply = Sans objet
mark-confirmed = { $wanted ->
        [off] Toujours désactivé
        [on] Toujours activé
       *[reviewed] Toujours le cas
    }
mark-reverted = { $wanted ->
        [off] De nouveau activé
        [on] De nouveau désactivé
       *[reviewed] Ce n’est plus le cas
    }
mark-no-longer-found = Devenu introuvable
mark-since = { $mark }, depuis { $month }
mark-undo = Annulé : { $mark }
mark-undone = { $mark } (annulé plus tard)

receipt-subject = Ce que j’ai enregistré : { $step }
receipt-heading = Enregistré dans Untrained
receipt-account = Compte, tel que nommé dans l’application : { $value }
receipt-step = Étape : { $value }
receipt-label = Nom donné par LinkedIn : « { $value } »
receipt-wanted = État souhaité : { $value }
receipt-wanted-state = { $wanted ->
        [off] désactivé
        [on] activé
       *[reviewed] vu
    }
receipt-mark = Enregistré : { $value }
receipt-time = Quand : { $value }
receipt-revision = Version de l’étape dans le guide : { $value }
receipt-undone = Annulé plus tard.
receipt-note = C’est ce que la personne a enregistré, selon l’horloge de son téléphone. L’application ne voit pas les réglages de LinkedIn : ce n’est donc pas une preuve de leur état. Untrained est indépendant de LinkedIn.

step-changed = Ce qui a changé depuis votre dernière réponse

error-unknown-mark = Cette réponse n’existe plus. Rien n’a été modifié. Revenez à l’historique et choisissez à nouveau.

history-check = { $count ->
        [0] Vérification du { $date } : aucune réponse
        [one] Vérification du { $date } : une réponse
       *[other] Vérification du { $date } : { $count } réponses
    }
receipt-since = Depuis : { $month }, selon la personne
receipt-together = { $count } réglages, une même réponse
