# Les parties de l’app, telles que l’accueil les nomme.

menu = Plus

menu-protection = Protection
    .detail = Depuis quand l’entraînement de l’IA pouvait utiliser vos données, d’après ce que nous savons
menu-guide = Guide
    .detail = Ce qui est utilisé, pourquoi cela compte, et ce qui vaut chez vous

menu-settings = Réglages
    .detail = Dates, rappels, calendrier, langue

menu-history = Historique
    .detail = Ce que vous avez enregistré, avec des reçus à partager

menu-accounts = Comptes
    .detail = Un suivi pour chaque compte LinkedIn

menu-data = Vos données
    .detail = Les emporter, les reprendre ou les effacer
