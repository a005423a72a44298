# French: not yet reviewed by a native speaker. Accounts: names and regions, and which account a person was signed in to.

accounts = Comptes
accounts-intro = L’interrupteur se règle peut-être compte par compte : ici, chaque compte a donc son propre historique. Un compte n’est ici qu’un nom que vous lui donnez. L’application ne demande jamais vos identifiants.
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
    .title = Supprimer « { $account } » ?
    .nothing = Rien n’y est enregistré.
    .body = { $marks ->
        [0] Aucune réponse ne sera supprimée.
        [one] Une réponse du { $first } sera supprimée.
       *[other] { $marks } réponses, du { $first } au { $last }, seront supprimées.
    }
    .answers = { $answers ->
        [0] Aucune réponse donnée lors d’une vérification ne sera supprimée.
        [one] Une réponse donnée lors d’une vérification sera aussi supprimée.
       *[other] { $answers } réponses données lors de vérifications seront aussi supprimées.
    }
    .linkedin = Votre compte LinkedIn reste inchangé.
    .confirm = Supprimer
    .cancel = Conserver

error-label-empty = Il faut un nom pour le compte. Rien n’a été modifié.
error-label-too-long = Ce nom est trop long. Rien n’a été modifié. Choisissez un nom de 40 caractères au plus.
error-label-control = Ce nom contient des caractères invisibles. Rien n’a été modifié. Saisissez-le à nouveau.
error-label-taken = Un autre compte porte ce nom. Rien n’a été modifié. Choisissez un autre nom.
error-too-many-accounts = L’application ne peut pas gérer plus de comptes. Rien n’a été modifié. Supprimez-en d’abord un.
error-account-not-confirmed = Choisissez d’abord le compte avec lequel LinkedIn était ouvert. Rien n’a été modifié.
