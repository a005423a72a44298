# German: not yet reviewed by a native speaker. The guide to read: the frame around topics, claims and regions.

## Guide

guide-title = Leitfaden
guide-intro = Was wir wissen und woher.

## Topic

topic-checked = Die älteste Prüfung auf dieser Seite ist vom { $date }.
topic-checked-stale = Die älteste Prüfung auf dieser Seite ist vom { $date }, das ist mehr als { $days } Tage her. Manches davon kann sich seitdem geändert haben.
topic-steps = Was Sie tun können

## Claims

claims = Aussage für Aussage
    .summary = { $count ->
        [one] { $count } Aussage, mit Quellen und Datum
       *[other] { $count } Aussagen, mit Quellen und Datum
    }
position-article = Der Artikel
position-linkedin = LinkedIn
position-regulator = Eine Behörde
claim-item = Punkt { $item } des Artikels
claim-sources = Quellen
checked = Geprüft am { $date }
checked-stale = Zuletzt geprüft am { $date }, das ist mehr als { $days } Tage her. Es kann sich seitdem geändert haben.
sources = Alle Quellen

## What is used, as a table

use-data = Daten
use-agreement = Ergebnis
use-used = Ja
use-in-part = Teils
use-not-used = Nein
use-other-ai = Für andere KI
use-not-listed = Nicht aufgeführt
use-not-mentioned = Nicht erwähnt
use-same = Stimmt überein
use-differ = Weicht ab
use-no-source = Keine Quelle
use-only-linkedin = Nur LinkedIn
use-spoken = { $data }. Laut dem Artikel verwendet: { $article }. Laut LinkedIn: { $linkedin }. { $agreement }.

use-of-profile = Profil
use-of-posts = Beiträge, Artikel, Kommentare
use-of-groups = Gruppen und Gruppennachrichten
use-of-reactions = Reaktionen
use-of-private-messages = Private Nachrichten
use-of-applications = Bewerbungen
use-of-views = Angesehene Profile
use-of-connections = Kontakte
use-of-usage = Zeit, Funktionen, Gerät
use-of-guesses = Was LinkedIn ableitet
use-of-prompts = Eingaben in KI-Funktionen
use-of-polls = Umfragen und Feedback
use-of-secrets = Anmeldung, Zahlung, Gehalt
use-of-minors = Vermutlich unter 18

## Region

region-question = Wo leben Sie?
    .why = Wann das Training begann, hängt von der Region ab. Wählen Sie Ihre, um zu sehen, was für Sie gilt.
region-choose = Region wählen
region-change = Andere Region wählen
region-line = Ihre Region: { $region }
region-propose = Ich lebe hier: { $region }
region-events = Was dort geschah, nach Datum
region-kept = Gespeichert für „{ $account }“, nur auf diesem Telefon.
