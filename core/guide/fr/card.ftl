# French: not yet reviewed by a native speaker. What several screens ask and offer.

open-linkedin = Ouvrir LinkedIn
open-data-privacy = Ouvrir « Confidentialité des données »
open-section = Ouvrir la rubrique du réglage
open-form = Ouvrir le formulaire
look-now = Regarder maintenant
just-looked = Je viens de regarder
share-receipt = Partager le reçu
tell = En parler à un collègue
    .subject = L’interrupteur IA de LinkedIn
    .text =
        LinkedIn peut utiliser ce que les membres publient pour entraîner l’IA. L’interrupteur correspondant est activé par défaut.

        1. Ouvrir la page ci-dessous.
        2. Désactiver : { $label }
        3. Regarder à nouveau dans trois mois.
done = Terminé
save = Enregistrer
to-start = Retour au début
leave-it-on = Le laisser activé
leave-it-off = Le laisser désactivé
leave-as-is = Le laisser tel quel
not-for-me = Ne me concerne pas
snooze-day = Demain

## The reminder: asked for where its reason is

remind-me = Me le rappeler
    .settings = Autoriser les rappels
no-reminder = Pas de rappel

## How a switch is

switch-off = Désactivé
switch-on = Activé
switch-looked = Vu
switch-unknown = Pas encore regardé
switch-missing = Introuvable
switch-changed = À revoir
switch-not-for-you = Ne vous concerne pas

label-may-be = LinkedIn l’appelle peut-être « { $names } ».
label-in-english = Nom anglais de LinkedIn, peut-être en français chez vous.

## The question on return

question-switch = Qu’affiche l’interrupteur maintenant ?
question-account = Quel compte était-ce ?
    .body = LinkedIn affiche un seul compte à la fois, et cette application ne voit pas lequel.
answer-off = Désactivé
answer-on = Activé
answer-done = Fait
answer-not-done = Pas fait
answer-not-found = Introuvable
answer-other-page = Une autre page s’est ouverte
answer-later = Me demander plus tard
