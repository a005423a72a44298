# Historique et reçus : la parole de la personne, avec sa date.

# $offset est un nombre d’heures avec son signe, comme +1 ou −3:30.
moment = { $time } (UTC{ $offset })

history = Historique
history-intro = Ce que vous avez enregistré, le plus récent d’abord. C’est votre parole, pas une preuve de ce que fait LinkedIn.
history-empty = Rien n’est encore enregistré. Ce que vous direz d’une étape se trouvera ici, avec sa date.
history-all = Tous les comptes
history-more = Voir les réponses plus anciennes
history-moment-account = { $moment }, { $account }
history-share = Partager
    .spoken = Partager le reçu pour { $step }, { $moment }
history-unknown-step = Une étape que cette version du guide n’a pas ({ $id })

said-done = { $wanted ->
        [off] Vous l’avez désactivé
        [on] Vous l’avez activé
       *[reviewed] Vous l’avez fait
    }
said-still-on = { $wanted ->
        [off] C’était encore activé
        [on] C’était encore désactivé
       *[reviewed] Ce n’était pas fait
    }
said-not-found = Vous ne l’avez pas trouvé
said-keep-as-is = Vous le gardez tel quel
said-does-not-apply = Cela ne vous concerne pas
said-confirmed = { $wanted ->
        [off] C’était toujours désactivé
        [on] C’était toujours activé
       *[reviewed] Cela tenait toujours
    }
said-reversed = { $wanted ->
        [off] C’était de nouveau activé
        [on] C’était de nouveau désactivé
       *[reviewed] Cela ne tenait plus
    }
said-lost = Vous ne le trouviez plus
said-taken-back = Annulé : { $said }
said-undone = { $said } (annulé plus tard)

receipt-subject = Ce que j’ai enregistré : { $step }
receipt-heading = Enregistré dans Untrained
receipt-account = Compte, sous le nom donné ici : { $value }
receipt-step = Étape : { $value }
receipt-label = Libellé de LinkedIn : « { $value } »
receipt-wanted = État souhaité : { $value }
receipt-wanted-off = désactivé
receipt-wanted-on = activé
receipt-wanted-reviewed = passé en revue
receipt-said = Vous avez enregistré : { $value }
receipt-moment = Quand : { $value }
receipt-revision = Révision de l’étape dans le guide : { $value }
receipt-undone = Vous l’avez annulé plus tard.
receipt-note = C’est ce que la personne a enregistré, à l’heure de son téléphone. L’application ne voit pas les réglages de LinkedIn, ce n’est donc pas une preuve de leur état. Untrained est indépendant de LinkedIn.

step-changed = Ce qui a changé depuis que vous avez traité l’étape

error-unknown-mark = Cette réponse n’existe plus. Rien n’a été modifié. Revenez à l’historique et choisissez à nouveau.
