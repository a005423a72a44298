# Comptes : noms et régions, et le compte auquel une personne était connectée.

accounts = Comptes
accounts-intro = Selon l’article, l’interrupteur se règle par compte, donc chaque compte a ici son propre suivi. Un compte n’est qu’un nom que vous lui donnez. L’application ne demande jamais vos identifiants.
accounts-seen = { $word }, { $date }
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
    .not-set = Région non précisée
account-remove = Retirer ce compte
    .title = Retirer { $account } ?
    .nothing = Rien n’est enregistré pour lui.
    .body = { $marks ->
        [one] Une réponse disparaît pour de bon, enregistrée le { $first }.
       *[other] { $marks } réponses disparaissent pour de bon, enregistrées du { $first } au { $last }.
    }
    .answers = { $answers ->
        [one] Une réponse d’une vérification disparaît aussi.
       *[other] { $answers } réponses de vérifications disparaissent aussi.
    }
    .linkedin = Votre compte LinkedIn n’est pas touché.
    .confirm = Retirer
    .cancel = Garder

error-label-empty = Il faut un nom pour le compte. Rien n’a été modifié.
error-label-too-long = Ce nom est trop long. Rien n’a été modifié. Choisissez un nom de 40 caractères au plus.
error-label-control = Ce nom contient des caractères invisibles. Rien n’a été modifié. Saisissez-le à nouveau.
error-label-taken = Un autre compte porte ce nom. Rien n’a été modifié. Choisissez un autre nom.
error-too-many-accounts = L’application ne peut pas suivre plus de comptes. Rien n’a été modifié. Retirez-en d’abord un.
error-account-not-confirmed = Dites d’abord sur quel compte la session était ouverte. Rien n’a été modifié.
