# Les parties de l’app, telles que l’accueil les nomme.

places = Plus

place-review = Vérification
    .detail = Quand a lieu la prochaine et ce qu’elle demande
