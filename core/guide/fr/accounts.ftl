# Comptes : noms et régions, et le compte auquel une personne était connectée.

accounts = Comptes
accounts-intro = Chaque compte LinkedIn a ses propres réglages, donc chacun a ici son propre suivi. Un compte n’est qu’un nom que vous lui donnez. L’application ne demande jamais vos identifiants.
accounts-detail = { $region }. { $done } étapes réglées sur { $total }.
accounts-choose = Afficher celui-ci
accounts-chosen = Affiché maintenant
accounts-edit = Modifier
    .spoken = Modifier { $account }
accounts-add = Ajouter un compte
    .hint = Un nom pour le reconnaître
    .button = Ajouter

account-label = Nom
    .button = Garder ce nom
account-region = Où vous vivez
    .note = Les dates de LinkedIn pour l’entraînement de l’IA varient selon la région.
    .unsaid = Région non précisée
account-remove = Retirer ce compte
    .title = Retirer { $account } ?
    .nothing = Rien n’est enregistré pour lui.
    .body = { $marks ->
        [one] Une réponse disparaît pour de bon, enregistrée du { $first } au { $last }.
       *[other] { $marks } réponses disparaissent pour de bon, enregistrées du { $first } au { $last }.
    }
    .answers = { $answers ->
        [one] Une réponse de bilan disparaît aussi.
       *[other] { $answers } réponses de bilan disparaissent aussi.
    }
    .linkedin = Votre compte LinkedIn n’est pas touché.
    .confirm = Retirer
    .cancel = Garder

signed-in-which = À quel compte étiez-vous connecté ?
    .body = LinkedIn ne change l’interrupteur que pour le compte connecté. Votre réponse est enregistrée pour ce compte.
signed-in-whether = Êtes-vous connecté à { $account } ?
    .body = LinkedIn montre un seul compte à la fois. Passez d’abord à { $account } sur LinkedIn, puis dites-le ici.
    .yes = Oui, je suis connecté

error-label-empty = Il faut un nom pour le compte. Rien n’a été modifié.
error-label-too-long = Ce nom est trop long. Rien n’a été modifié. Choisissez un nom de 40 caractères au plus.
error-label-control = Ce nom contient des caractères invisibles. Rien n’a été modifié. Saisissez-le à nouveau.
error-label-taken = Un autre compte porte ce nom. Rien n’a été modifié. Choisissez un autre nom.
error-too-many-accounts = L’application ne peut pas suivre plus de comptes. Rien n’a été modifié. Retirez-en d’abord un.
error-sign-in-in-doubt = Dites d’abord à quel compte vous étiez connecté. Rien n’a été modifié.
