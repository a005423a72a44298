# French: not yet reviewed by a native speaker. The guide to read: the frame around topics, claims and regions.

## Guide

guide-title = Guide
guide-intro = Ce que nous savons, et comment nous le savons.

## Topic

topic-checked = La plus ancienne vérification de cette page date du { $date }.
topic-checked-stale = La plus ancienne vérification de cette page date du { $date }, il y a plus de { $days } jours. Certains points ont pu changer depuis.
topic-steps = Ce que vous pouvez faire

## Claims

claims = Affirmation par affirmation
    .summary = { $count ->
        [one] { $count } affirmation, avec ses sources et ses dates
       *[other] { $count } affirmations, avec leurs sources et leurs dates
    }
position-article = L’article
position-linkedin = LinkedIn
position-regulator = Une autorité
claim-item = Point { $item } de l’article
claim-sources = Sources
checked = Vérifié le { $date }
checked-stale = Dernière vérification le { $date }, il y a plus de { $days } jours. Cela a pu changer depuis.
sources = Toutes les sources

## What is used, as a table

use-data = Données
use-agreement = Résultat
use-used = Oui
use-in-part = En partie
use-not-used = Non
use-other-ai = Pour d’autres IA
use-not-listed = Hors liste
use-not-mentioned = Non mentionné
use-same = Concordent
use-differ = Divergent
use-no-source = Sans source
use-only-linkedin = LinkedIn seulement
use-spoken = { $data }. Utilisé selon l’article : { $article }. Selon LinkedIn : { $linkedin }. { $agreement }.

use-of-profile = Profil
use-of-posts = Posts, articles, commentaires
use-of-groups = Groupes et leurs messages
use-of-reactions = Réactions
use-of-private-messages = Messages privés
use-of-applications = Candidatures
use-of-views = Profils consultés
use-of-connections = Relations
use-of-usage = Durée, fonctions, appareil
use-of-guesses = Ce que LinkedIn déduit
use-of-prompts = Saisies dans les fonctions d’IA
use-of-polls = Sondages et retours
use-of-secrets = Connexion, paiement, salaire
use-of-minors = Moins de 18 ans supposés

## Region

region-question = Où vivez-vous ?
    .why = La date de début de l’entraînement dépend de la région. Choisissez la vôtre pour voir ce qui vaut pour vous.
region-choose = Choisir ma région
region-change = Choisir une autre région
region-line = Votre région : { $region }
region-propose = Je vis ici : { $region }
region-events = Ce qui s’y est passé, par date
region-kept = Conservé pour « { $account } », sur ce téléphone seulement.
