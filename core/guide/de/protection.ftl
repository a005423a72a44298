# Deutsch: noch nicht von einer Person mit Muttersprache geprüft. Schutz: was sich Tag für Tag sagen lässt.

protection = Schutz
protection-region = Wo Sie leben: { $region }
protection-region-not-set = Wählen Sie, wo Sie leben. Die Daten des KI-Trainings unterscheiden sich je nach Region, und ohne sie kann dieser Balken wenig sagen.
protection-today = Heute: { $kind }
protection-too-early = Noch nichts zu zeigen
    .body = Das Datum dieses Telefons liegt vor dem { $date }, dem ersten Datum unserer Quellen. Stellen Sie die Uhr des Telefons und sehen Sie dann noch einmal nach.
protection-bar-end = Heute
protection-stretches = Dasselbe in Worten
protection-sources = Was geschah und wer es sagt
protection-note = Dieser Balken beruht auf datierten Quellen und auf dem, was Sie festgehalten haben. Ihre LinkedIn-Einstellungen können wir nicht sehen. LinkedIn gibt an, dass bereits erfolgtes Training vom Schalter nicht berührt wird.

protection-days = { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
protection-span = { $from } bis { $to } ({ $length })
protection-since = Seit { $from } ({ $length })
protection-spoken = { $span }: { $kind }. { $why }

## Die Arten

protection-not-affected = Nicht betroffen
    .meaning = Das Training hatte in Ihrer Region nicht begonnen.
protection-suspended = Ausgesetzt
    .meaning = Das Training war in Ihrer Region ausgesetzt.
protection-unprotected = Ungeschützt
    .meaning = Das Training erfasste Ihre Region, und Sie hatten den Schalter nicht als ausgeschaltet bestätigt.
protection-protected = Geschützt
    .meaning = Sie haben den Schalter am Anfang und am Ende als ausgeschaltet bestätigt.
protection-assumed = Angenommen
    .meaning = Sie haben den Schalter als ausgeschaltet bestätigt und seither nicht nachgesehen.
protection-unknown = Unbekannt
    .meaning = Die Quellen oder Ihre Einträge sagen es nicht.

## Warum ein Abschnitt ist, was er ist

protection-why-not-begun = Nach unseren Quellen hatte das Training dort, wo Sie leben, nicht begonnen.
protection-why-paused = Nach unseren Quellen war das Training dort, wo Sie leben, ausgesetzt.
protection-why-default = Nach unseren Quellen erfasste das KI-Training Ihre Region, und der Schalter ist standardmäßig eingeschaltet. Sie hatten nicht angegeben, dass er ausgeschaltet war.
protection-why-said-on = Nach unseren Quellen erfasste das KI-Training Ihre Region, und Sie haben angegeben, dass der Schalter eingeschaltet war.
protection-why-between = Sie haben den Schalter am Anfang und am Ende als ausgeschaltet bestätigt.
protection-why-since = Sie haben den Schalter am Anfang als ausgeschaltet bestätigt. Seither ist nichts festgehalten, daher nehmen wir an, dass er ausgeschaltet blieb.
protection-why-no-region = Sie haben nicht angegeben, wo Sie leben, daher können wir nicht sagen, ob das Training lief.
protection-why-two-starts = Unsere Quellen nennen zwei Daten für den Beginn des Trainings dort, wo Sie leben. Dieser Abschnitt liegt dazwischen.
protection-why-found-on = Sie haben den Schalter am Anfang als ausgeschaltet bestätigt und ihn dann eingeschaltet vorgefunden. Seit wann, wissen wir nicht.
protection-why-not-found = Sie konnten den Schalter nicht finden, daher wissen wir nicht, wie er stand.
protection-why-decided = Sie haben sich gegen diesen Schritt entschieden, daher wissen wir nicht, wie der Schalter stand.
protection-why-clock = Die Uhr des Telefons passt nicht zur Reihenfolge Ihrer Einträge, daher kennen wir den Tag nicht.
