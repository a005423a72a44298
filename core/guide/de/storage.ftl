# German: not yet reviewed by a native speaker. What the app says about the data it keeps.

home-notice-rebuilt = Ein Teil der gespeicherten Daten passte nicht zum Verlauf Ihrer Antworten. Er wurde daraus neu aufgebaut. Nichts ging verloren.

error-not-a-file = Wo die App ihre Daten ablegt, liegt etwas anderes. Es wurde nichts geändert. Starten Sie die App neu oder installieren Sie sie noch einmal.
error-io = Der Speicher des Telefons ließ sich nicht lesen oder beschreiben. Es wurde nichts geändert. Versuchen Sie es noch einmal. Starten Sie das Telefon neu, wenn es wieder geschieht.
error-traces-left = Alles wurde gelöscht. In den Dateien der App können noch Spuren davon sein. Schaffen Sie Platz, wenn der Speicher voll ist, und löschen Sie noch einmal.
