# Konten: Namen und Regionen, und bei welchem Konto eine Person angemeldet war.

accounts = Konten
accounts-intro = Der Artikel sagt, dass der Schalter je Konto gilt, deshalb hat hier jedes Konto seine eigenen Einträge. Ein Konto ist nur ein Name, den Sie ihm geben. Die App fragt nie nach Ihrer Anmeldung.
accounts-seen = { $word }, { $date }
accounts-chosen = Wird gezeigt
accounts-edit = Bearbeiten
    .spoken = { $account } bearbeiten
accounts-add = Konto hinzufügen
    .hint = Ein Name, an dem Sie es erkennen
    .button = Hinzufügen

account-label = Name
    .button = Namen übernehmen
account-region = Wo Sie leben
    .note = Wann LinkedIn mit dem KI-Training begann, unterscheidet sich nach Region.
    .not-set = Region nicht angegeben
account-remove = Dieses Konto entfernen
    .title = { $account } entfernen?
    .nothing = Dafür ist nichts festgehalten.
    .body = { $marks ->
        [one] Eine Antwort geht endgültig verloren, festgehalten am { $first }.
       *[other] { $marks } Antworten gehen endgültig verloren, festgehalten vom { $first } bis zum { $last }.
    }
    .answers = { $answers ->
        [one] Eine Antwort aus einer Überprüfung geht mit.
       *[other] { $answers } Antworten aus Überprüfungen gehen mit.
    }
    .linkedin = Ihr LinkedIn-Konto bleibt unberührt.
    .confirm = Entfernen
    .cancel = Behalten

error-label-empty = Das Konto braucht einen Namen. Es wurde nichts geändert.
error-label-too-long = Dieser Name ist zu lang. Es wurde nichts geändert. Wählen Sie einen mit höchstens 40 Zeichen.
error-label-control = Dieser Name enthält unsichtbare Zeichen. Es wurde nichts geändert. Geben Sie ihn noch einmal ein.
error-label-taken = Ein anderes Konto hat diesen Namen. Es wurde nichts geändert. Wählen Sie einen anderen Namen.
error-too-many-accounts = Mehr Konten kann die App nicht führen. Es wurde nichts geändert. Entfernen Sie zuerst eines.
error-account-not-confirmed = Sagen Sie zuerst, bei welchem Konto Sie angemeldet waren. Es wurde nichts geändert.
