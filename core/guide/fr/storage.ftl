# French: not yet reviewed by a native speaker. What the app says about the data it keeps.

home-notice-rebuilt = Une partie des données enregistrées ne correspondait pas à l’historique de vos réponses. Elle a été reconstruite à partir de cet historique. Rien n’a été perdu.

error-not-a-file = Autre chose se trouve là où l’application garde ses données. Rien n’a été modifié. Redémarrez l’application ou réinstallez-la.
error-io = Le stockage du téléphone n’a pas pu être lu ou écrit. Rien n’a été modifié. Réessayez, et redémarrez le téléphone si cela se reproduit.
error-traces-left = Tout a été effacé. Il peut en rester des traces dans les fichiers de l’application. Libérez de l’espace si le stockage est plein, puis effacez à nouveau.
