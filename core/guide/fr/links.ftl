# Les chemins vers les pages de LinkedIn.

link-hub = Ceci ouvre la section au-dessus du réglage. Le chemin écrit : { $path }
link-copied = L’adresse est copiée. Collez-la dans un navigateur.
link-hub-first = Le bouton ouvre d’abord la section au-dessus, vérifiée le { $date }. Le chemin écrit continue à partir de là.
link-hub-stale = La section au-dessus n’a pas été vérifiée depuis non plus, donc le bouton ouvre la page elle-même.
link-proven = Vous avez dit que la bonne page s’est ouverte ici, donc le bouton l’ouvre de nouveau.
step-open-hub = Ouvrir la section au-dessus
step-open-form = Ouvrir le formulaire de LinkedIn
step-not-found-help-path = Ou allez-y pas à pas
