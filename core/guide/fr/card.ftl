# French: not yet reviewed by a native speaker. What several screens ask and offer.

open-linkedin = Ouvrir LinkedIn
open-data-privacy = Ouvrir « Confidentialité des données »
open-section = Ouvrir la rubrique qui contient ce réglage
open-form = Ouvrir le formulaire de LinkedIn
look-now = Regarder maintenant
just-looked = Je viens de regarder
share-receipt = Partager le reçu
done = Terminé
save = Enregistrer
to-start = Retour au début
leave-it-on = Le laisser activé
leave-it-off = Le laisser désactivé
leave-as-is = Le laisser tel quel
not-for-me = Ne me concerne pas
snooze-day = Demain

## The reminder: asked for where its reason is

remind-me = Me le rappeler alors
    .settings = Autoriser les rappels dans les réglages
no-reminder = Pas de rappel

## How a switch is

switch-off = Désactivé
switch-on = Activé
switch-looked = Vu
switch-unknown = Pas regardé
switch-missing = Pas trouvé
switch-changed = À regarder à nouveau
switch-not-for-you = Ne vous concerne pas

label-may-be = LinkedIn l’appelle peut-être « { $names } ».
label-in-english = Le nom donné par LinkedIn, en anglais. Le vôtre est peut-être en français.

## The question on return

question-switch = Qu’affiche le réglage ?
question-setting = Qu’affiche ce réglage ? { $step }
question-account = Quel compte était-ce ?
    .body = LinkedIn affiche un compte à la fois, et cette application ne voit pas lequel.
answer-off = Désactivé
answer-on = Activé
answer-done = Fait
answer-not-done = Pas fait
answer-not-found = Introuvable
answer-other-page = Une autre page s’est ouverte
answer-later = Pas encore
