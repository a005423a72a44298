# German: not yet reviewed by a native speaker. Accounts: names and regions, and which account a person was signed in to.

accounts = Konten
accounts-intro = Möglicherweise gilt der Schalter für jedes Konto einzeln, deshalb hat hier jedes Konto seine eigenen Einträge. Ein Konto ist hier nur ein Name, den Sie vergeben. Nach Ihren Anmeldedaten fragt die App nie.
accounts-seen = { $word }, { $date }
accounts-chosen = Gerade angezeigt
accounts-edit = Bearbeiten
    .spoken = { $account } bearbeiten
accounts-add = Konto hinzufügen
    .hint = Ein Name, an dem Sie es erkennen
    .button = Hinzufügen

account-label = Name
    .button = Namen speichern
account-region = Wo Sie leben
    .note = Wann das KI-Training bei LinkedIn begann, hängt von der Region ab.
    .not-set = Region nicht angegeben
account-remove = Dieses Konto entfernen
    .title = „{ $account }“ entfernen?
    .nothing = Dafür ist nichts festgehalten.
    .body = { $marks ->
        [one] Eine Antwort vom { $first } wird gelöscht.
       *[other] { $marks } Antworten vom { $first } bis zum { $last } werden gelöscht.
    }
    .answers = { $answers ->
        [one] Auch eine Antwort aus einer Kontrolle wird gelöscht.
       *[other] Auch { $answers } Antworten aus Kontrollen werden gelöscht.
    }
    .linkedin = Ihr LinkedIn-Konto bleibt unberührt.
    .confirm = Entfernen
    .cancel = Behalten

error-label-empty = Das Konto braucht einen Namen. Es wurde nichts geändert.
error-label-too-long = Dieser Name ist zu lang. Es wurde nichts geändert. Wählen Sie einen mit höchstens 40 Zeichen.
error-label-control = Dieser Name enthält unsichtbare Zeichen. Es wurde nichts geändert. Geben Sie ihn noch einmal ein.
error-label-taken = Ein anderes Konto hat diesen Namen. Es wurde nichts geändert. Wählen Sie einen anderen Namen.
error-too-many-accounts = Mehr Konten kann die App nicht aufnehmen. Es wurde nichts geändert. Entfernen Sie zuerst eines.
error-account-not-confirmed = Wählen Sie zuerst das Konto, bei dem Sie angemeldet waren. Es wurde nichts geändert.
