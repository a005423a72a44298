# French: not yet reviewed by a native speaker. One step, and one section.

step-why = Pourquoi
step-source = Source
step-on-the-way = LinkedIn peut vous demander de vous connecter, et la page peut s’ouvrir dans un navigateur.
step-path = Chemin
    .computer = Sur un ordinateur : { $path }
step-path-entry-spoken = { $number } : { $entry }
step-path-note = Les noms sont ceux de LinkedIn. S’ils sont en anglais ici, les vôtres sont peut-être en français.
step-evidence = { $grade } Vérifié le { $date }.
step-evidence-stale = { $grade } Vérifié pour la dernière fois le { $date }, il y a plus de { $days } jours.
step-next = Suivant : { $step }
step-done-already = Déjà fait
step-done-habit = Je l’ai fait
step-undo = Annuler ma réponse
step-other-names = Autres noms : { $names }.
step-other-name = « { $name } »
step-other-name-separator = { ", " }
not-found-help = Introuvable ?
    .habit = Où est-ce ?
link-copied = L’adresse est copiée. Collez-la dans un navigateur.
    .path = L’adresse est copiée. Collez-la dans un navigateur, ou suivez le chemin : { $path }
link-section = C’est la rubrique qui contient ce réglage. À partir d’ici : { $path }

since-label = Il l’était déjà : depuis quand ?
since-title = Depuis quand est-il désactivé ?

section-have-already = Déjà faits
section-undo = Annuler ces réponses
