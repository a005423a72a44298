# Comptes : noms et régions, et le compte auquel une personne était connectée.

accounts = Comptes
accounts-intro = L’interrupteur se règle peut-être par compte, donc chaque compte a ici son propre historique. Ici, un compte n’est qu’un nom que vous lui donnez. L’application ne demande jamais vos identifiants.
accounts-seen = { $word }, { $date }
accounts-chosen = Affiché actuellement
accounts-edit = Modifier
    .spoken = Modifier { $account }
accounts-add = Ajouter un compte
    .hint = Un nom pour le reconnaître
    .button = Ajouter

account-label = Nom
    .button = Enregistrer le nom
account-region = Où vous vivez
    .note = Les dates de l’entraînement de l’IA par LinkedIn varient selon la région.
    .not-set = Région non précisée
account-remove = Supprimer ce compte
    .title = Supprimer { $account } ?
    .nothing = Rien n’est enregistré pour lui.
    .body = { $marks ->
        [one] Une réponse sera supprimée, enregistrée le { $first }.
       *[other] { $marks } réponses seront supprimées, enregistrées du { $first } au { $last }.
    }
    .answers = { $answers ->
        [one] Une réponse d’une vérification sera aussi supprimée.
       *[other] { $answers } réponses de vérifications seront aussi supprimées.
    }
    .linkedin = Votre compte LinkedIn n’est pas touché.
    .confirm = Supprimer
    .cancel = Conserver

error-label-empty = Il faut un nom pour le compte. Rien n’a été modifié.
error-label-too-long = Ce nom est trop long. Rien n’a été modifié. Choisissez un nom de 40 caractères au plus.
error-label-control = Ce nom contient des caractères invisibles. Rien n’a été modifié. Saisissez-le à nouveau.
error-label-taken = Un autre compte porte ce nom. Rien n’a été modifié. Choisissez un autre nom.
error-too-many-accounts = L’application ne peut pas gérer plus de comptes. Rien n’a été modifié. Supprimez-en d’abord un.
error-account-not-confirmed = Choisissez d’abord le compte sur lequel la session était ouverte. Rien n’a été modifié.
