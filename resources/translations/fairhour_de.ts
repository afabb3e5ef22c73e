<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Fairhour</name>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Private windows</source>
            <translation>Private Fenster</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Counts</source>
            <translation>Zählung</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Away time</source>
            <translation>Abwesenheit</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Lock and sleep</source>
            <translation>Sperre und Ruhezustand</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Tray</source>
            <translation>Infobereich</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Notices</source>
            <translation>Hinweise</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Keyring</source>
            <translation>Schlüsselbund</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Clock</source>
            <translation>Uhr</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Disk</source>
            <translation>Speicherplatz</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Diary</source>
            <translation>Tagebuch</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Sign-in</source>
            <translation>Anmeldung</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>A test picture shows your screen ({by}).</source>
            <translation>Ein Probebild zeigt Ihren Bildschirm ({by}).</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>No pictures here: {by}. Recording goes on without them; in a Wayland session, install grim or your desktop's portal.</source>
            <translation>Hier gibt es keine Bilder: {by}. Die Aufzeichnung läuft ohne sie weiter; in einer Wayland-Sitzung hilft grim oder das Portal Ihres Desktops.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Your desktop asks you once. Press Allow pictures, here or in the settings.</source>
            <translation>Ihr Desktop fragt einmal. Drücken Sie „Bilder erlauben“, hier oder in den Einstellungen.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Your desktop was told no. Press Allow pictures, here or in the settings, to be asked again.</source>
            <translation>Ihrem Desktop wurde nein gesagt. Drücken Sie „Bilder erlauben“, hier oder in den Einstellungen, um noch einmal gefragt zu werden.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>The test picture has one colour. Wake the screen, allow screen capture, and try again.</source>
            <translation>Das Probebild hat nur eine Farbe. Wecken Sie den Bildschirm, erlauben Sie die Aufnahme und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Windows of your never-picture list are covered where they show ({by}).</source>
            <translation>Fenster Ihrer Nie-abbilden-Liste werden dort verdeckt, wo man sie sieht ({by}).</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Windows are known by name, not by place ({by}): with words in your never-picture list no pictures are taken here.</source>
            <translation>Fenster sind nur dem Namen nach bekannt, nicht dem Ort nach ({by}): Stehen Wörter in Ihrer Nie-abbilden-Liste, werden hier keine Bilder gemacht.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>This desktop tells programs of no windows: with words in your never-picture list no pictures are taken here.</source>
            <translation>Dieser Desktop verrät Programmen keine Fenster: Stehen Wörter in Ihrer Nie-abbilden-Liste, werden hier keine Bilder gemacht.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Key presses, clicks and scrolls are counted ({by}); never which keys.</source>
            <translation>Tastenanschläge, Klicks und Scrollen werden gezählt ({by}); nie, welche Tasten.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>The key you pressed was counted ({by}); which one is never known.</source>
            <translation>Die gedrückte Taste wurde gezählt ({by}); welche es war, ist nie bekannt.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>No key was counted within 5 s ({by}). If you pressed one, tell us; your client sees counts of 0.</source>
            <translation>Innerhalb von 5 s wurde keine Taste gezählt ({by}). Falls Sie eine gedrückt haben, sagen Sie es uns; Ihr Kunde sieht 0 Anschläge.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>This desktop does not let programs count input. Your client sees the same words.</source>
            <translation>Dieser Desktop lässt Programme keine Eingaben zählen. Ihr Kunde sieht dieselben Worte.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Your absence is noticed ({by}).</source>
            <translation>Ihre Abwesenheit wird bemerkt ({by}).</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Nothing tells when you leave. Stop by hand.</source>
            <translation>Nichts verrät, wann Sie gehen. Halten Sie von Hand an.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>{by} runs faster than the clock. Stop by hand when you leave, and tell us.</source>
            <translation>{by} läuft schneller als die Uhr. Halten Sie von Hand an, wenn Sie gehen, und sagen Sie es uns.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Locking and sleep are heard ({by}).</source>
            <translation>Sperre und Ruhezustand werden gehört ({by}).</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Locking and sleep are not heard. A gap in time is noticed and never billed.</source>
            <translation>Sperre und Ruhezustand werden nicht gehört. Eine Lücke in der Zeit wird bemerkt und nie abgerechnet.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>The tray shows an icon while the app runs.</source>
            <translation>Der Infobereich zeigt ein Symbol, solange die App läuft.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>No tray here. The window stays; closing it asks once what you want.</source>
            <translation>Hier gibt es keinen Infobereich. Das Fenster bleibt; beim Schließen wird einmal gefragt, was Sie möchten.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>The desktop shows notices.</source>
            <translation>Der Desktop zeigt Hinweise.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Nothing shows notices here. What matters is in the window.</source>
            <translation>Hier zeigt nichts Hinweise. Was wichtig ist, steht im Fenster.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Your sign-in is kept in the system's keyring.</source>
            <translation>Ihre Anmeldung liegt im Schlüsselbund des Systems.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>No keyring: your sign-in is in a file only you can read, as you agreed.</source>
            <translation>Kein Schlüsselbund: Ihre Anmeldung liegt in einer Datei, die nur Sie lesen können, wie Sie zugestimmt haben.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>No keyring answers. Unlock it, or start once with --sign-in-file.</source>
            <translation>Kein Schlüsselbund antwortet. Entsperren Sie ihn oder starten Sie einmal mit --sign-in-file.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Within {by} s of the marketplace's clock.</source>
            <translation>Auf {by} s genau wie die Uhr des Marktplatzes.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>{by} s away from the marketplace's clock. Turn on automatic time.</source>
            <translation>{by} s von der Uhr des Marktplatzes entfernt. Schalten Sie die automatische Uhrzeit ein.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>{by} cannot be reached now. Your time is saved here and sent later.</source>
            <translation>{by} ist jetzt nicht erreichbar. Ihre Zeit ist hier gespeichert und wird später gesendet.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>{by} MB are free.</source>
            <translation>{by} MB sind frei.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Only {by} MB are free: pictures will pause. Make room.</source>
            <translation>Nur {by} MB sind frei: Die Bilder machen Pause. Schaffen Sie Platz.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Sound.</source>
            <translation>In Ordnung.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>The app has it open, and checked it then.</source>
            <translation>Die App hat es offen und hat es dabei geprüft.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Damaged. Start the app: it puts the file aside and brings back what is in it.</source>
            <translation>Beschädigt. Starten Sie die App: Sie legt die Datei beiseite und holt zurück, was darin ist.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>This computer is signed in.</source>
            <translation>Dieser Computer ist angemeldet.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Not signed in. Your time is saved here; sign in to send it: fairhour sign-in.</source>
            <translation>Nicht angemeldet. Ihre Zeit ist hier gespeichert; zum Senden melden Sie sich an: fairhour sign-in.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>None yet; it begins with the first start.</source>
            <translation>Noch keines; es beginnt mit dem ersten Start.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>From {times}</source>
            <translation>Von {times}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>{client} takes no manual time</source>
            <translation>{client} nimmt keine manuelle Zeit</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>You were away for {length}</source>
            <translation>Sie waren {length} weg</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>{start} to {end}</source>
            <translation>{start} bis {end}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>This client</source>
            <translation>Dieser Kunde</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>your contract</source>
            <translation>Ihrem Vertrag</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>Leave it out and go on</source>
            <translation>Weglassen und weitermachen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>Back to work on {title}</source>
            <translation>Weiter mit {title}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>Leave it out and stop</source>
            <translation>Weglassen und anhalten</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>Stops at {time}</source>
            <translation>Endet um {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>I was working</source>
            <translation>Ich habe gearbeitet</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>Do this for the rest of today</source>
            <translation>Heute immer so machen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>Holds for the first two answers.</source>
            <translation>Gilt für die ersten zwei Antworten.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>{when}. Nothing in this time is billed unless you say so. Time since {back} is kept on this computer and counts if you go on.</source>
            <translation>{when}. Nichts aus dieser Zeit wird abgerechnet, wenn Sie es nicht sagen. Zeit seit {back} bleibt auf diesem Computer und zählt, wenn Sie weitermachen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>Adds {length} as manual time, marked for the client</source>
            <translation>Fügt {length} als manuelle Zeit hinzu, für den Kunden gekennzeichnet</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>Enter  ·  S  ·  W</source>
            <translation>Eingabe  ·  S  ·  W</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>No answer: left out</source>
            <translation>Keine Antwort: weggelassen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source> and from </source>
            <translation> und von </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cards.py"></location>
            <source>Review</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cards.py"></location>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cards.py"></location>
            <source>Close message</source>
            <translation>Meldung schließen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cards.py"></location>
            <source>Review this picture</source>
            <translation>Dieses Bild ansehen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cards.py"></location>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cards.py"></location>
            <source>Remove this time</source>
            <translation>Diese Zeit entfernen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_window.py"></location>
            <source>CSV (*.csv *.txt)</source>
            <translation>CSV (*.csv *.txt)</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Import and export</source>
            <translation>Import und Export</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Bring time of Toggl Track, Clockify, Harvest or Kimai, or take your diary with you.</source>
            <translation>Bringen Sie Zeit aus Toggl Track, Clockify, Harvest oder Kimai mit, oder nehmen Sie Ihr Tagebuch mit.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Import a time report</source>
            <translation>Einen Zeitbericht importieren</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Contract</source>
            <translation>Vertrag</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Dates are written</source>
            <translation>Schreibweise des Datums</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Choose a file…</source>
            <translation>Datei wählen…</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Import {time}</source>
            <translation>{time} importieren</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Export the diary</source>
            <translation>Das Tagebuch exportieren</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Save as…</source>
            <translation>Speichern unter…</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>This is no time report of Toggl Track, Clockify, Harvest or Kimai.</source>
            <translation>Das ist kein Zeitbericht von Toggl Track, Clockify, Harvest oder Kimai.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>The file cannot be read.</source>
            <translation>Die Datei kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>The file cannot be written.</source>
            <translation>Die Datei kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Nothing is written before you have seen what the file comes to.</source>
            <translation>Nichts wird geschrieben, bevor Sie gesehen haben, was die Datei ergibt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>{service}, {count}.</source>
            <translation>{service}, {count}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>In the file</source>
            <translation>In der Datei</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Day and month could be meant either way. Look at the order above.</source>
            <translation>Tag und Monat können so oder so gemeint sein. Prüfen Sie oben die Reihenfolge.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Left out, since it cannot be read: {count}.</source>
            <translation>Weggelassen, weil nicht lesbar: {count}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Imported. To take it back, remove it in the Diary until its week locks.</source>
            <translation>Importiert. Zum Rückgängigmachen entfernen Sie es im Tagebuch, bis seine Woche gesperrt ist.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Reading the file</source>
            <translation>Die Datei wird gelesen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Written: {count}.</source>
            <translation>Geschrieben: {count}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Picture {done} of {whole}</source>
            <translation>Bild {done} von {whole}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Added as manual time</source>
            <translation>Als manuelle Zeit hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Of locked weeks: kept in this diary, never billed</source>
            <translation>Aus gesperrten Wochen: bleibt in diesem Tagebuch, wird nie abgerechnet</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Here already</source>
            <translation>Schon da</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Left out: other time is there</source>
            <translation>Weggelassen: Dort liegt andere Zeit</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Left out: no memo</source>
            <translation>Weggelassen: keine Notiz</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Left out: not passed yet</source>
            <translation>Weggelassen: noch nicht vergangen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Year, month, day</source>
            <translation>Jahr, Monat, Tag</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Day, month, year</source>
            <translation>Tag, Monat, Jahr</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Month, day, year</source>
            <translation>Monat, Tag, Jahr</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>This week</source>
            <translation>Diese Woche</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Last four weeks</source>
            <translation>Letzte vier Wochen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>All of it</source>
            <translation>Alles</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>iCalendar</source>
            <translation>iCalendar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>ZIP with pictures</source>
            <translation>ZIP mit Bildern</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>{n} entries</source>
            <translation>
                <numerusform>{n} Eintrag</numerusform>
                <numerusform>{n} Einträge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>{n} rows</source>
            <translation>
                <numerusform>{n} Zeile</numerusform>
                <numerusform>{n} Zeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>{n} segments</source>
            <translation>
                <numerusform>{n} Segment</numerusform>
                <numerusform>{n} Segmente</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Away from computer</source>
            <translation>Nicht am Computer</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Call</source>
            <translation>Anruf</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Forgot to start</source>
            <translation>Starten vergessen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Other</source>
            <translation>Anderes</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>What did you work on? Your client sees this.</source>
            <translation>Woran haben Sie gearbeitet? Ihr Kunde sieht das.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Memo of the manual time</source>
            <translation>Notiz der manuellen Zeit</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Why it was not recorded</source>
            <translation>Warum nicht aufgezeichnet wurde</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Until when you were working</source>
            <translation>Bis wann Sie gearbeitet haben</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Until {time}, {length}</source>
            <translation>Bis {time}, {length}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Add {length}</source>
            <translation>{length} hinzufügen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/clock_face.py"></location>
            <source>Recording for {length}</source>
            <translation>Läuft seit {length}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_list.py"></location>
            <source>{client}  ·  {money} / hour</source>
            <translation>{client}  ·  {money} / Stunde</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_list.py"></location>
            <source>Needs the yes of {client} (30 days unused)</source>
            <translation>Braucht das Ja von {client} (30 Tage ungenutzt)</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_list.py"></location>
            <source>No verified payment method</source>
            <translation>Kein bestätigtes Zahlungsmittel</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_list.py"></location>
            <source>Funded for {length}</source>
            <translation>Gedeckt für {length}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_list.py"></location>
            <source>Paused by client</source>
            <translation>Vom Kunden pausiert</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_list.py"></location>
            <source>Search contracts</source>
            <translation>Verträge suchen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_list.py"></location>
            <source>Contracts</source>
            <translation>Verträge</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_list.py"></location>
            <source>No contract with these words</source>
            <translation>Kein Vertrag mit diesen Wörtern</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_list.py"></location>
            <source>of {limit}</source>
            <translation>von {limit}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_picker.py"></location>
            <source>{money} / hour</source>
            <translation>{money} / Stunde</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_picker.py"></location>
            <source>Contract: {title}, {under}</source>
            <translation>Vertrag: {title}, {under}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_picker.py"></location>
            <source>Choose a contract (Ctrl+K)</source>
            <translation>Vertrag wählen (Strg+K)</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_picker.py"></location>
            <source>No contract chosen</source>
            <translation>Kein Vertrag gewählt</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_picker.py"></location>
            <source>Your hourly contracts appear here</source>
            <translation>Hier erscheinen Ihre Stundenverträge</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>Hide box</source>
            <translation>Kasten verdecken</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>Blur</source>
            <translation>Weichzeichnen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>Show again</source>
            <translation>Wieder zeigen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>Hide it</source>
            <translation>Verdecken</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>See it at the marketplace</source>
            <translation>Beim Marktplatz ansehen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>Hide a box of this picture</source>
            <translation>Einen Kasten dieses Bildes verdecken</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>Blur this whole picture</source>
            <translation>Dieses ganze Bild weichzeichnen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>Show this picture again as it was</source>
            <translation>Dieses Bild wieder zeigen, wie es war</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>Hide what is in the box</source>
            <translation>Verdecken, was im Kasten ist</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>Hide no box</source>
            <translation>Keinen Kasten verdecken</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_acts.py"></location>
            <source>{what} is sent now</source>
            <translation>{what} wird jetzt gesendet</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_acts.py"></location>
            <source>Removed {what}, {length}</source>
            <translation>{what} entfernt, {length}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_acts.py"></location>
            <source>, with different memos</source>
            <translation>, mit verschiedenen Notizen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_acts.py"></location>
            <source>Hidden {percent} % of this picture</source>
            <translation>{percent} % dieses Bildes verdeckt</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_acts.py"></location>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_acts.py"></location>
            <source>Memo changed</source>
            <translation>Notiz geändert</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>{n} questions</source>
            <translation>
                <numerusform>{n} Frage</numerusform>
                <numerusform>{n} Fragen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>No picture, {length}</source>
            <translation>Kein Bild, {length}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>{active} of {present} min</source>
            <translation>{active} von {present} min</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Disputed</source>
            <translation>Bestritten</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Not sent until {time}</source>
            <translation>Nicht gesendet bis {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>You removed this, {length} not billed</source>
            <translation>Von Ihnen entfernt, {length} nicht abgerechnet</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Manual time, no picture</source>
            <translation>Manuelle Zeit, kein Bild</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Picture to come</source>
            <translation>Bild kommt noch</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>{time}, no time</source>
            <translation>{time}, keine Zeit</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Not counted</source>
            <translation>Nicht gezählt</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>To send</source>
            <translation>Zu senden</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Sending</source>
            <translation>Wird gesendet</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>! Under check</source>
            <translation>! In Prüfung</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>! Refused</source>
            <translation>! Abgelehnt</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Late</source>
            <translation>Verspätet</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>One colour</source>
            <translation>Eine Farbe</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Hidden {percent} %</source>
            <translation>{percent} % verdeckt</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Not sent. Waits for your approval</source>
            <translation>Nicht gesendet. Wartet auf Ihre Freigabe</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Under check</source>
            <translation>In Prüfung</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>{active} of {n} minutes active</source>
            <translation>
                <numerusform>{active} von {n} Minute aktiv</numerusform>
                <numerusform>{active} von {n} Minuten aktiv</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>no memo</source>
            <translation>keine Notiz</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>the picture shows one colour only</source>
            <translation>das Bild zeigt nur eine Farbe</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>{percent} % of the picture hidden</source>
            <translation>{percent} % des Bildes verdeckt</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Waits for you</source>
            <translation>Wartet auf Sie</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Not sent</source>
            <translation>Nicht gesendet</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Recording now</source>
            <translation>Läuft gerade</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Approved, to send</source>
            <translation>Freigegeben, zu senden</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Received by the marketplace</source>
            <translation>Vom Marktplatz empfangen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Late. It goes on the next invoice if the client agrees</source>
            <translation>Verspätet. Kommt auf die nächste Rechnung, wenn der Kunde zustimmt</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Billed</source>
            <translation>Abgerechnet</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Paid</source>
            <translation>Bezahlt</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_delegate.py"></location>
            <source>No memo</source>
            <translation>Keine Notiz</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_delegate.py"></location>
            <source>Removed</source>
            <translation>Entfernt</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_delegate.py"></location>
            <source>Not paid</source>
            <translation>Unbezahlt</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_delegate.py"></location>
            <source>Picture not on this computer</source>
            <translation>Bild nicht auf diesem Computer</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/diary_model.py"></location>
            <source>{n} hours without time</source>
            <translation>
                <numerusform>{n} Stunde ohne Zeit</numerusform>
                <numerusform>{n} Stunden ohne Zeit</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_pdf.py"></location>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_pdf.py"></location>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_table.py"></location>
            <source>Day, a row per hour and a column per ten minutes</source>
            <translation>Tag, eine Zeile je Stunde und eine Spalte je zehn Minuten</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_table.py"></location>
            <source>Hours</source>
            <translation>Stunden</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_table.py"></location>
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Diary, {head}</source>
            <translation>Tagebuch, {head}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Send now</source>
            <translation>Jetzt senden</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Edit memo</source>
            <translation>Notiz bearbeiten</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Week</source>
            <translation>Woche</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Earnings</source>
            <translation>Einnahmen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Locked since Mon 12:00 UTC</source>
            <translation>Gesperrt seit Mo 12:00 UTC</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>All contracts</source>
            <translation>Alle Verträge</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Previous day</source>
            <translation>Voriger Tag</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Next day</source>
            <translation>Nächster Tag</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Open the week</source>
            <translation>Die Woche öffnen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Open the earnings</source>
            <translation>Die Einnahmen öffnen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>Arrows move   Enter opens   Space selects   E memo   S send now   Del remove   Ctrl+Z undo</source>
            <translation>Pfeile bewegen   Eingabe öffnet   Leertaste wählt   E Notiz   S senden   Entf entfernen   Strg+Z zurück</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>No time on {day}.</source>
            <translation>Keine Zeit am {day}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>{length} manual</source>
            <translation>{length} manuell</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>{activity} / 10 average activity</source>
            <translation>{activity} / 10 Aktivität im Mittel</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>No time today yet.</source>
            <translation>Heute noch keine Zeit.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>{n} wait here</source>
            <translation>
                <numerusform>{n} wartet hier</numerusform>
                <numerusform>{n} warten hier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>{n} need a look</source>
            <translation>
                <numerusform>{n} braucht einen Blick</numerusform>
                <numerusform>{n} brauchen einen Blick</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>billable</source>
            <translation>abrechenbar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>until {time}</source>
            <translation>bis {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>{n} segments sent</source>
            <translation>
                <numerusform>{n} Segment gesendet</numerusform>
                <numerusform>{n} Segmente gesendet</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Working</source>
            <translation>In Arbeit</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>With client</source>
            <translation>Beim Kunden</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Security</source>
            <translation>Sicherheitsfrist</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Free</source>
            <translation>Verfügbar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Hidden</source>
            <translation>Verborgen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Group by</source>
            <translation>Gruppieren nach</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Save as CSV</source>
            <translation>Als CSV speichern</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Save as PDF</source>
            <translation>Als PDF speichern</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Saved as {file}</source>
            <translation>Gespeichert als {file}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Time and money</source>
            <translation>Zeit und Geld</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Fee</source>
            <translation>Gebühr</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>The last 26 weeks</source>
            <translation>Die letzten 26 Wochen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Time per day over the last 26 weeks; the table by day has the figures</source>
            <translation>Zeit je Tag in den letzten 26 Wochen; die Zahlen stehen in der Tabelle nach Tag</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Time by {by}; the table below has the figures</source>
            <translation>Zeit nach {by}; die Zahlen stehen in der Tabelle darunter</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Time and money, Enter shows the segments behind a row</source>
            <translation>Zeit und Geld, Eingabe zeigt die Segmente hinter einer Zeile</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Before the fee. Enter opens the segments behind a row.</source>
            <translation>Vor der Gebühr. Eingabe öffnet die Segmente hinter einer Zeile.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>No billable time in this period.</source>
            <translation>Keine abrechenbare Zeit in diesem Zeitraum.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>No label</source>
            <translation>Kein Etikett</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Views</source>
            <translation>Ansichten</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Saved views of this report</source>
            <translation>Gespeicherte Ansichten dieses Berichts</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Save this view</source>
            <translation>Diese Ansicht speichern</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Forget this view</source>
            <translation>Diese Ansicht vergessen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Segments behind {head}</source>
            <translation>Segmente hinter {head}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Segments, Enter opens one in the diary</source>
            <translation>Segmente, Eingabe öffnet eines im Tagebuch</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>The last {shown} of {count}.</source>
            <translation>Die letzten {shown} von {count}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Together</source>
            <translation>Zusammen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>The marketplace has not told its figures yet. Yours are below.</source>
            <translation>Der Marktplatz hat seine Zahlen noch nicht genannt. Ihre stehen unten.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>By the marketplace, {at}. After the fee.</source>
            <translation>Vom Marktplatz, {at}. Nach Abzug der Gebühr.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Client</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Memo</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Label</source>
            <translation>Etikett</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Weekday</source>
            <translation>Wochentag</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>4 weeks</source>
            <translation>4 Wochen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>26 weeks</source>
            <translation>26 Wochen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>This year</source>
            <translation>Dieses Jahr</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Last year</source>
            <translation>Letztes Jahr</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>This tax year</source>
            <translation>Dieses Steuerjahr</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Last tax year</source>
            <translation>Letztes Steuerjahr</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Money</source>
            <translation>Geld</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>{money} billed with {client}. Fee now {percent} %, {next} % from {top}.</source>
            <translation>{money} mit {client} abgerechnet. Gebühr jetzt {percent} %, {next} % ab {top}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>{money} billed with {client}. Fee now {percent} %, the lowest.</source>
            <translation>{money} mit {client} abgerechnet. Gebühr jetzt {percent} %, die niedrigste.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Sign in to start</source>
            <translation>Zum Starten anmelden</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Sign in with your browser</source>
            <translation>Im Browser anmelden</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Copy code</source>
            <translation>Code kopieren</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>New code</source>
            <translation>Neuer Code</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Waiting for your yes in the browser. The code lasts {length} more.</source>
            <translation>Wartet auf Ihr Ja im Browser. Der Code gilt noch {length}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Signed in as {name}</source>
            <translation>Angemeldet als {name}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Use a code instead</source>
            <translation>Stattdessen einen Code verwenden</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Open the page again</source>
            <translation>Die Seite noch einmal öffnen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Code {letters}</source>
            <translation>Code {letters}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Code copied</source>
            <translation>Code kopiert</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/foot.py"></location>
            <source>Review what waits</source>
            <translation>Ansehen, was wartet</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/foot.py"></location>
            <source>Open the diary</source>
            <translation>Das Tagebuch öffnen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/foot.py"></location>
            <source>Recent notifications</source>
            <translation>Letzte Hinweise</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/foot.py"></location>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/hotkeys.py"></location>
            <source>Recording stopped.</source>
            <translation>Aufnahme gestoppt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Tracker</source>
            <translation>Tracker</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Start, stop, or say that you are back</source>
            <translation>Starten, anhalten oder sagen, dass Sie zurück sind</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Choose a contract; while recording, go on with it</source>
            <translation>Einen Vertrag wählen; während der Aufzeichnung damit weitermachen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Edit the memo</source>
            <translation>Die Notiz bearbeiten</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Declare a call, reading or thinking, or end it</source>
            <translation>Einen Anruf, Lesen oder Nachdenken angeben oder beenden</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Review the last picture</source>
            <translation>Das letzte Bild ansehen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Open the Diary</source>
            <translation>Das Tagebuch öffnen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Open the Week</source>
            <translation>Die Woche öffnen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Open the Earnings</source>
            <translation>Die Einnahmen öffnen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Mini window</source>
            <translation>Minifenster</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Say the clock aloud</source>
            <translation>Die Uhr vorlesen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Hide or show money</source>
            <translation>Geld verbergen oder zeigen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Arrow keys</source>
            <translation>Pfeiltasten</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Move the window</source>
            <translation>Das Fenster verschieben</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Press its button</source>
            <translation>Seinen Knopf drücken</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Open the Tracker window</source>
            <translation>Das Tracker-Fenster öffnen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Move from cell to cell</source>
            <translation>Von Zelle zu Zelle gehen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Shift+Arrow keys</source>
            <translation>Umschalt+Pfeiltasten</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Choose several cells</source>
            <translation>Mehrere Zellen wählen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Open the picture</source>
            <translation>Das Bild öffnen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Edit the memo of what is chosen</source>
            <translation>Die Notiz des Gewählten bearbeiten</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Send what is chosen now</source>
            <translation>Das Gewählte jetzt senden</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Remove what is chosen</source>
            <translation>Das Gewählte entfernen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Move what is chosen to another contract</source>
            <translation>Das Gewählte zu einem anderen Vertrag verschieben</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Blur the pictures of what is chosen, or show them again</source>
            <translation>Die Bilder des Gewählten weichzeichnen oder wieder zeigen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Open the picture and hide a box</source>
            <translation>Das Bild öffnen und einen Kasten verdecken</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Go to today</source>
            <translation>Zu heute gehen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>The day before</source>
            <translation>Der Tag davor</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>The day after</source>
            <translation>Der Tag danach</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Do it again</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Add manual time</source>
            <translation>Manuelle Zeit hinzufügen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>The week before</source>
            <translation>Die Woche davor</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>The week after</source>
            <translation>Die Woche danach</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Move from figure to figure</source>
            <translation>Von Zahl zu Zahl gehen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Open the day or the segment in the diary</source>
            <translation>Den Tag oder das Segment im Tagebuch öffnen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Approve and send what waits</source>
            <translation>Freigeben und senden, was wartet</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Save the signed week of the chosen contract</source>
            <translation>Die signierte Woche des gewählten Vertrags speichern</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Show the segments behind a row</source>
            <translation>Die Segmente hinter einer Zeile zeigen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>The picture before, the picture after</source>
            <translation>Das Bild davor, das Bild danach</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Hide a box: arrow keys move it, Shift sizes it</source>
            <translation>Einen Kasten verdecken: Pfeiltasten verschieben ihn, Umschalt ändert die Größe</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Blur all of it, or show it again</source>
            <translation>Alles weichzeichnen oder wieder zeigen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Away</source>
            <translation>Abwesend</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Leave the time out and go on</source>
            <translation>Die Zeit weglassen und weitermachen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Leave the time out and stop</source>
            <translation>Die Zeit weglassen und anhalten</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>I was working: claim it as manual time</source>
            <translation>Ich habe gearbeitet: als manuelle Zeit angeben</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Every program</source>
            <translation>Jedes Programm</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Start or stop</source>
            <translation>Starten oder stoppen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Open Fairhour at the memo</source>
            <translation>Fairhour an der Notiz öffnen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Every window</source>
            <translation>Jedes Fenster</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Go to the next part, or back</source>
            <translation>Zum nächsten Teil oder zurück</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>List of the keys</source>
            <translation>Liste der Tasten</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Go to the message at the foot</source>
            <translation>Zur Meldung am unteren Rand</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Close, where nothing is lost by it</source>
            <translation>Schließen, wo dadurch nichts verloren geht</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys_page.py"></location>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys_page.py"></location>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys_page.py"></location>
            <source>What they do</source>
            <translation>Was sie tun</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/label_button.py"></location>
            <source>Your client sees this.</source>
            <translation>Ihr Kunde sieht das.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/label_button.py"></location>
            <source>Label: {name}</source>
            <translation>Etikett: {name}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/left_out.py"></location>
            <source>{length} left out</source>
            <translation>{length} weggelassen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/left_out.py"></location>
            <source>Were you working? It is added as manual time, marked for the client.</source>
            <translation>Haben Sie gearbeitet? Dann wird es als manuelle Zeit hinzugefügt, für den Kunden gekennzeichnet.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/left_out_line.py"></location>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/left_out_line.py"></location>
            <source>{length} left out, {times}.</source>
            <translation>{length} weggelassen, {times}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/left_out_line.py"></location>
            <source>Change: {what}</source>
            <translation>Ändern: {what}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/manual_dialog.py"></location>
            <source>No contract</source>
            <translation>Kein Vertrag</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/memo_dialog.py"></location>
            <source>What did you work on?</source>
            <translation>Woran haben Sie gearbeitet?</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/memo_dialog.py"></location>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{author} asks about {asked_s} of {title}.</source>
            <translation>{author} fragt nach {asked_s} von {title}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{author} answered about {title}.</source>
            <translation>{author} hat zu {title} geantwortet.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{author} asks you to agree that a picture of {title} is deleted. Its time stays.</source>
            <translation>{author} bittet um Zustimmung, ein Bild von {title} zu löschen. Die Zeit bleibt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{author} agreed: a picture of {title} is deleted.</source>
            <translation>{author} hat zugestimmt: ein Bild von {title} ist gelöscht.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{author} did not agree to delete a picture of {title}.</source>
            <translation>{author} hat nicht zugestimmt, ein Bild von {title} zu löschen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{author} no longer asks to delete a picture of {title}.</source>
            <translation>{author} bittet nicht mehr darum, ein Bild von {title} zu löschen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{client} disputes {asked_s} of {title}, {frozen_minor}. Answer until {answer_at_s}.</source>
            <translation>{client} bestreitet {asked_s} von {title}, {frozen_minor}. Antworten Sie bis {answer_at_s}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>The dispute about {title} has ended: {paid_minor} come to you, {back_minor} go back.</source>
            <translation>Der Streit über {title} ist beendet: {paid_minor} kommen zu Ihnen, {back_minor} gehen zurück.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{title} stands still: the client's payment failed. It is tried again.</source>
            <translation>{title} steht still: die Zahlung des Kunden ist gescheitert. Sie wird erneut versucht.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{client} has no verified payment method. Time from now is not protected.</source>
            <translation>{client} hat keine geprüfte Zahlungsart. Zeit ab jetzt ist nicht geschützt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>The balance of {client} covers {left_s} more.</source>
            <translation>Das Guthaben von {client} reicht noch für {left_s}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{author} agreed to {asked_s} of late time for {title}.</source>
            <translation>{author} hat {asked_s} verspäteter Zeit für {title} zugestimmt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{author} declined {asked_s} of late time for {title}.</source>
            <translation>{author} hat {asked_s} verspäteter Zeit für {title} abgelehnt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>A week of {title} is accepted: {gross_minor}.</source>
            <translation>Eine Woche von {title} ist angenommen: {gross_minor}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{net_minor} of {title} are free now.</source>
            <translation>{net_minor} von {title} sind jetzt frei.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_source.py"></location>
            <source>Allow pictures</source>
            <translation>Bilder erlauben</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Snapshot of the screen at {time}</source>
            <translation>Bild des Bildschirms um {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Erase now</source>
            <translation>Jetzt löschen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Fetch</source>
            <translation>Holen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Screen {number}</source>
            <translation>Bildschirm {number}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>{number} of {count}</source>
            <translation>{number} von {count}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>{active} of {present} min active</source>
            <translation>{active} von {present} min aktiv</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Activity: {words}</source>
            <translation>Aktivität: {words}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Screen {number} of {count}</source>
            <translation>Bildschirm {number} von {count}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Taken {time}</source>
            <translation>Aufgenommen {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Fetching the picture</source>
            <translation>Das Bild wird geholt</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Previous picture</source>
            <translation>Voriges Bild</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Next picture</source>
            <translation>Nächstes Bild</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Send without picture</source>
            <translation>Ohne Bild senden</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Answer</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Key presses</source>
            <translation>Tastenanschläge</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Clicks</source>
            <translation>Klicks</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Scrolls</source>
            <translation>Scrollen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>By a program</source>
            <translation>Von einem Programm</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Which keys were pressed is not known.</source>
            <translation>Welche Tasten gedrückt wurden, ist nicht bekannt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Snapshot of the screen</source>
            <translation>Aufnahme des Bildschirms</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Erased. Undo brings back the time alone.</source>
            <translation>Gelöscht. Rückgängig bringt nur die Zeit zurück.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Drag over what to hide, or move the box with the arrow keys and size it with Shift. Enter hides it, Esc gives up.</source>
            <translation>Ziehen Sie über das, was verdeckt werden soll, oder verschieben Sie den Kasten mit den Pfeiltasten und ändern Sie seine Größe mit Umschalt. Eingabe verdeckt, Esc bricht ab.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>The picture is drawn anew</source>
            <translation>Das Bild wird neu gezeichnet</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Shows everything again</source>
            <translation>Zeigt wieder alles</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>{client} does not take hidden pictures. You can remove this time.</source>
            <translation>{client} nimmt keine verdeckten Bilder. Sie können diese Zeit entfernen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Your pictures are kept encrypted under one key. If your keyring is lost, this line opens them again. Keep it where only you find it. Time never depends on it.</source>
            <translation>Ihre Bilder liegen verschlüsselt unter einem einzigen Schlüssel. Geht Ihr Schlüsselbund verloren, öffnet diese Zeile sie wieder. Bewahren Sie sie dort auf, wo nur Sie sie finden. Die Zeit hängt nie davon ab.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Pictures are locked after a lost or changed keyring? Enter the key you kept before.</source>
            <translation>Sind Bilder nach einem verlorenen oder geänderten Schlüsselbund gesperrt? Geben Sie den Schlüssel ein, den Sie aufbewahrt haben.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>The key is shown</source>
            <translation>Der Schlüssel wird gezeigt</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Key copied</source>
            <translation>Schlüssel kopiert</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Protected</source>
            <translation>Geschützt</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>entered by hand</source>
            <translation>von Hand eingetragen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>over the weekly limit</source>
            <translation>über dem Wochenlimit</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>after a pause or the end of the contract</source>
            <translation>nach einer Pause oder dem Ende des Vertrags</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>arrived after the week was locked</source>
            <translation>kam an, nachdem die Woche gesperrt war</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>memo too short, {found} of {threshold} letters</source>
            <translation>Notiz zu kurz, {found} von {threshold} Buchstaben</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>no label</source>
            <translation>kein Etikett</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>this contract takes no pictures</source>
            <translation>dieser Vertrag macht keine Bilder</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>no picture within {threshold} minutes</source>
            <translation>kein Bild innerhalb von {threshold} Minuten</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>the pictures show one colour only</source>
            <translation>die Bilder zeigen nur eine Farbe</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>{found} % hidden, contract {threshold} %</source>
            <translation>{found} % verdeckt, Vertrag {threshold} %</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>{found} active minutes in three slots, at least {threshold}</source>
            <translation>{found} aktive Minuten in drei Abschnitten, mindestens {threshold}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>declared for more than {threshold} minutes</source>
            <translation>länger als {threshold} Minuten angegeben</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>the seal is broken</source>
            <translation>das Siegel ist gebrochen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>this computer's clock is {found} seconds off</source>
            <translation>die Uhr dieses Computers geht um {found} Sekunden falsch</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>the client has no verified payment method</source>
            <translation>der Kunde hat kein bestätigtes Zahlungsmittel</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>your identity is not verified</source>
            <translation>Ihre Identität ist nicht bestätigt</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Not protected: {reasons}</source>
            <translation>Nicht geschützt: {reasons}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>{n} pictures open again</source>
            <translation>
                <numerusform>{n} Bild öffnet sich wieder</numerusform>
                <numerusform>{n} Bilder öffnen sich wieder</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Receipt {record}, {when}: number {number} of the log, whose head was {head}.</source>
            <translation>Quittung {record}, {when}: Nummer {number} des Protokolls, dessen Kopf {head} war.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Hidden {percent} %, over the contract's {most_percent} %. Paid, but not protected.</source>
            <translation>{percent} % verdeckt, mehr als die {most_percent} % des Vertrags. Bezahlt, aber nicht geschützt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>In use: {what}</source>
            <translation>In Benutzung: {what}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Hidden {percent} %, protected up to {most_percent} %</source>
            <translation>{percent} % verdeckt, geschützt bis {most_percent} %</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/quit_box.py"></location>
            <source>Time up to now is kept in the diary on this computer.</source>
            <translation>Die Zeit bis jetzt bleibt im Tagebuch auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/quit_box.py"></location>
            <source>Quit Fairhour</source>
            <translation>Fairhour beenden</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/quit_box.py"></location>
            <source>Stop and quit</source>
            <translation>Anhalten und beenden</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/quit_box.py"></location>
            <source>Keep recording</source>
            <translation>Weiter aufzeichnen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/quit_box.py"></location>
            <source>Stop recording and quit?</source>
            <translation>Aufzeichnung anhalten und beenden?</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reactions.py"></location>
            <source>Limit reached at {at}. Recording stopped.</source>
            <translation>Limit um {at} erreicht. Aufzeichnung angehalten.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reactions.py"></location>
            <source>Recording started</source>
            <translation>Aufzeichnung gestartet</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reactions.py"></location>
            <source>{length} left out.</source>
            <translation>{length} weggelassen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reactions.py"></location>
            <source>Computer clock moved by {moved}. Your time is measured without it.</source>
            <translation>Die Computeruhr wurde um {moved} verstellt. Ihre Zeit wird ohne sie gemessen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reactions.py"></location>
            <source>Snapshot taken, {time}</source>
            <translation>Bild gemacht, {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reactions.py"></location>
            <source>Pictures stopped working: {why}</source>
            <translation>Bilder gehen nicht mehr: {why}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reactions.py"></location>
            <source>Stopped</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this desktop shows no screen</source>
            <translation>dieser Desktop zeigt keinen Bildschirm</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the screen could not be read</source>
            <translation>der Bildschirm konnte nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the screen is switched off</source>
            <translation>der Bildschirm ist ausgeschaltet</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>your desktop asks you first, in Settings</source>
            <translation>Ihr Desktop fragt Sie zuerst, in den Einstellungen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the desktop is still being asked</source>
            <translation>der Desktop wird noch gefragt</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this desktop was told not to share its screen</source>
            <translation>diesem Desktop wurde gesagt, seinen Bildschirm nicht zu teilen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the desktop could not take the picture</source>
            <translation>der Desktop konnte das Bild nicht machen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the desktop handed over a file that is no picture</source>
            <translation>der Desktop hat eine Datei geliefert, die kein Bild ist</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the desktop's services cannot be reached</source>
            <translation>die Dienste des Desktops sind nicht erreichbar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this desktop has no portal for pictures</source>
            <translation>dieser Desktop hat kein Portal für Bilder</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this Wayland desktop has neither a portal for pictures nor grim</source>
            <translation>dieser Wayland-Desktop hat weder ein Portal für Bilder noch grim</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this desktop does not tell which windows show</source>
            <translation>dieser Desktop verrät nicht, welche Fenster zu sehen sind</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this desktop does not tell</source>
            <translation>dieser Desktop verrät es nicht</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the display is gone</source>
            <translation>die Anzeige ist weg</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the screen did not answer</source>
            <translation>der Bildschirm hat nicht geantwortet</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this Wayland desktop does not show its screen</source>
            <translation>dieser Wayland-Desktop zeigt seinen Bildschirm nicht</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the screen did not answer in 10 seconds</source>
            <translation>der Bildschirm hat in 10 Sekunden nicht geantwortet</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the screen shows one colour only</source>
            <translation>der Bildschirm zeigt nur eine Farbe</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this desktop gives no input counts</source>
            <translation>dieser Desktop gibt keine Eingabezahlen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this desktop is too old for input counts</source>
            <translation>dieser Desktop ist zu alt für Eingabezahlen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this desktop gives no away time</source>
            <translation>dieser Desktop meldet keine Abwesenheit</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the disk is full</source>
            <translation>die Festplatte ist voll</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the picture could not be made</source>
            <translation>das Bild konnte nicht erzeugt werden</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the picture became too large</source>
            <translation>das Bild wurde zu groß</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this contract takes none</source>
            <translation>dieser Vertrag macht keine</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the room you gave to pictures is used up</source>
            <translation>der Platz, den Sie den Bildern gaben, ist verbraucht</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this desktop does not say which windows show, and some are never pictured</source>
            <translation>dieser Desktop sagt nicht, welche Fenster zu sehen sind, und einige werden nie abgebildet</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>The desktop asks you once and then remembers.</source>
            <translation>Der Desktop fragt Sie einmal und merkt es sich.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>Not tried on this system by those who made Fairhour.</source>
            <translation>Auf diesem System von den Machern von Fairhour nicht erprobt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>The system asks again about every month. Choose Continue to Allow.</source>
            <translation>Das System fragt etwa jeden Monat wieder. Wählen Sie „Weiterhin erlauben“.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>Windows are known by name only, not by place.</source>
            <translation>Fenster sind nur dem Namen nach bekannt, nicht dem Ort nach.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_card.py"></location>
            <source>What will you work on? Your client sees this.</source>
            <translation>Woran werden Sie arbeiten? Ihr Kunde sieht das.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_card.py"></location>
            <source>What are you working on?</source>
            <translation>Woran arbeiten Sie?</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_card.py"></location>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_card.py"></location>
            <source>since {time}</source>
            <translation>seit {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/record_card.py"></location>
            <source>{n} characters left</source>
            <translation>
                <numerusform>noch {n} Zeichen</numerusform>
                <numerusform>noch {n} Zeichen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>When a client starts an hourly contract with you, it appears here by itself.</source>
            <translation>Wenn ein Kunde einen Stundenvertrag mit Ihnen beginnt, erscheint er hier von selbst.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Stopped: {why}</source>
            <translation>Angehalten: {why}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>the client</source>
            <translation>den Kunden</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Recording {clock}</source>
            <translation>Aufzeichnung {clock}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>The diary did not open</source>
            <translation>Das Tagebuch ließ sich nicht öffnen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>No hourly contract yet</source>
            <translation>Noch kein Stundenvertrag</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Recording</source>
            <translation>Aufzeichnung läuft</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Time from now is not protected.</source>
            <translation>Zeit ab jetzt ist nicht geschützt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Back since {time}, kept if you go on</source>
            <translation>Zurück seit {time}, zählt, wenn Sie weitermachen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Weekly limit reached</source>
            <translation>Wochenlimit erreicht</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Time over the limit is not paid. The next week begins Monday 00:00 UTC.</source>
            <translation>Zeit über dem Limit wird nicht bezahlt. Die nächste Woche beginnt Montag 00:00 UTC.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Time up to then is safe.</source>
            <translation>Die Zeit bis dahin ist sicher.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Start again</source>
            <translation>Neu starten</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Paused, no input</source>
            <translation>Pausiert, keine Eingabe</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Not recording</source>
            <translation>Keine Aufzeichnung</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Opening your diary</source>
            <translation>Ihr Tagebuch wird geöffnet</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Your diary on this computer stays readable.</source>
            <translation>Ihr Tagebuch auf diesem Computer bleibt lesbar.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Recording, not paid</source>
            <translation>Aufzeichnung, unbezahlt</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Recording without pictures</source>
            <translation>Aufzeichnung ohne Bilder</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>{why} This time may not be protected.</source>
            <translation>{why} Diese Zeit ist vielleicht nicht geschützt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>I'm back</source>
            <translation>Ich bin zurück</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Paused by {client}</source>
            <translation>Pausiert durch {client}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Time up to then is kept.</source>
            <translation>Die Zeit bis dahin bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>No keyring on this desktop</source>
            <translation>Kein Schlüsselbund auf diesem Desktop</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Keep it in a file</source>
            <translation>In einer Datei aufbewahren</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>The keyring is locked</source>
            <translation>Der Schlüsselbund ist gesperrt</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Paused, no input since {time}</source>
            <translation>Pausiert, keine Eingabe seit {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/recovery_dialog.py"></location>
            <source>Recovery key</source>
            <translation>Wiederherstellungsschlüssel</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/recovery_dialog.py"></location>
            <source>Show the key</source>
            <translation>Den Schlüssel zeigen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/recovery_dialog.py"></location>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/recovery_dialog.py"></location>
            <source>The key</source>
            <translation>Der Schlüssel</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/recovery_dialog.py"></location>
            <source>A key you kept before</source>
            <translation>Ein Schlüssel, den Sie aufbewahrt haben</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/recovery_dialog.py"></location>
            <source>Open pictures with it</source>
            <translation>Bilder damit öffnen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/segment_card.py"></location>
            <source>One is taken at a random moment of these ten minutes.</source>
            <translation>Eines wird in einem zufälligen Moment dieser zehn Minuten gemacht.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/segment_card.py"></location>
            <source>No pictures in this contract. Not protected.</source>
            <translation>Keine Bilder in diesem Vertrag. Nicht geschützt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/segment_card.py"></location>
            <source>No picture: {why}.</source>
            <translation>Kein Bild: {why}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/segment_card.py"></location>
            <source>Last picture</source>
            <translation>Letztes Bild</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/segment_card.py"></location>
            <source>Now  {time}</source>
            <translation>Jetzt  {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/segment_card.py"></location>
            <source>Activity now: {words}</source>
            <translation>Aktivität jetzt: {words}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/segment_card.py"></location>
            <source>Not measured on this desktop</source>
            <translation>Auf diesem Desktop nicht gemessen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/segment_card.py"></location>
            <source>Just begun</source>
            <translation>Gerade begonnen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>This computer's clock is {off} behind the marketplace's. Recording goes on.</source>
            <translation>Die Uhr dieses Computers geht gegenüber dem Marktplatz um {off} nach. Die Aufzeichnung läuft weiter.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>{time} this week</source>
            <translation>{time} in dieser Woche</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>{length} left this week</source>
            <translation>Noch {length} in dieser Woche</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>Stays on this computer {length} more, then it is sent</source>
            <translation>Bleibt noch {length} auf diesem Computer, dann wird gesendet</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>Sending {number} of {count}</source>
            <translation>Senden: {number} von {count}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>{n} wait for your approval</source>
            <translation>
                <numerusform>{n} wartet auf Ihre Freigabe</numerusform>
                <numerusform>{n} warten auf Ihre Freigabe</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>All saved. {count} to send</source>
            <translation>Alles gespeichert. Zu senden: {count}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>All saved. Sent up to {time}</source>
            <translation>Alles gespeichert. Gesendet bis {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>All saved. Nothing sent yet</source>
            <translation>Alles gespeichert. Noch nichts gesendet</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>{count} refused. Kept on this computer</source>
            <translation>{count} abgelehnt. Bleibt auf diesem Computer</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>{count} under check. Kept on this computer.</source>
            <translation>{count} in Prüfung. Bleibt auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>Sign in again to send. Recording goes on.</source>
            <translation>Zum Senden neu anmelden. Die Aufzeichnung läuft weiter.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>The marketplace needs a newer Fairhour. Recording goes on.</source>
            <translation>Der Marktplatz braucht ein neueres Fairhour. Die Aufzeichnung läuft weiter.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>Offline. {length} saved, sent when online</source>
            <translation>Offline. {length} gespeichert, wird bei Verbindung gesendet</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>This computer's clock is {off} ahead of the marketplace's. Recording goes on.</source>
            <translation>Die Uhr dieses Computers geht gegenüber dem Marktplatz um {off} vor. Die Aufzeichnung läuft weiter.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>No weekly limit</source>
            <translation>Kein Wochenlimit</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>Limit reached. More time is not paid.</source>
            <translation>Limit erreicht. Mehr Zeit wird nicht bezahlt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>Waits for your approval</source>
            <translation>Wartet auf Ihre Freigabe</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>Approved. It is sent with its time</source>
            <translation>Freigegeben. Wird mit seiner Zeit gesendet</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>{count} refused: {why}</source>
            <translation>{count} abgelehnt: {why}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>Offline. Your time is safe here</source>
            <translation>Offline. Ihre Zeit ist hier sicher</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/sent_window.py"></location>
            <source>{n} pictures</source>
            <translation>
                <numerusform>{n} Bild</numerusform>
                <numerusform>{n} Bilder</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sent_window.py"></location>
            <source>{n} kB</source>
            <translation>{n} kB</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Recording</source>
            <comment>page of settings</comment>
            <translation>Aufzeichnung</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Notifications</source>
            <translation>Hinweise</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Storage and sending</source>
            <translation>Speicher und Senden</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Privacy</source>
            <translation>Privatsphäre</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>About</source>
            <translation>Über</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Search settings</source>
            <translation>Einstellungen suchen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>No setting has these words.</source>
            <translation>Keine Einstellung mit diesen Wörtern.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Pages of the settings</source>
            <translation>Seiten der Einstellungen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Run self-test</source>
            <translation>Selbsttest starten</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>This system did not take it. Nothing was changed.</source>
            <translation>Dieses System hat es nicht angenommen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Your diary and its pictures are in {folder}</source>
            <translation>Ihr Tagebuch und seine Bilder liegen in {folder}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>{size} MB, {free} MB are free on this disk.</source>
            <translation>{size} MB, {free} MB sind auf diesem Datenträger frei.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Time of another tracker in; the diary out as CSV, JSON, iCalendar, PDF or ZIP.</source>
            <translation>Zeit eines anderen Trackers herein; das Tagebuch hinaus als CSV, JSON, iCalendar, PDF oder ZIP.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>This computer is not signed in. Recording goes on; nothing is sent.</source>
            <translation>Dieser Computer ist nicht angemeldet. Die Aufzeichnung läuft weiter; gesendet wird nichts.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Sign out</source>
            <translation>Abmelden</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Signing out.</source>
            <translation>Abmeldung läuft.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Signed out. Recording goes on; nothing is sent.</source>
            <translation>Abgemeldet. Die Aufzeichnung läuft weiter; gesendet wird nichts.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Signed out on this computer. The website could not be told: retire it there.</source>
            <translation>Auf diesem Computer abgemeldet. Die Website war nicht zu erreichen: Melden Sie ihn dort ab.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Signed-in computers</source>
            <translation>Angemeldete Computer</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>The website lists them, and can retire one that is lost.</source>
            <translation>Die Website listet sie auf und kann einen verlorenen abmelden.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Everything that was sent</source>
            <translation>Alles, was gesendet wurde</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>When, what, how large, and the marketplace's receipt.</source>
            <translation>Wann, was, wie groß und die Quittung des Marktplatzes.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Empty: as the system says. Else as http://proxy.example:8080.</source>
            <translation>Leer: wie das System sagt. Sonst wie http://proxy.example:8080.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Write a proxy as http://proxy.example:8080. The one before stays.</source>
            <translation>Schreiben Sie den Proxy wie http://proxy.example:8080. Der vorige bleibt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Lets everything that is held go now.</source>
            <translation>Lässt alles Zurückgehaltene jetzt los.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>On its way.</source>
            <translation>Unterwegs.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Tries pictures, counts, away time, tray, notices, keyring, clock and disk. A test picture shows what your client would see.</source>
            <translation>Probiert Bilder, Zählen, Abwesenheit, Tray, Hinweise, Schlüsselbund, Uhr und Datenträger. Ein Testbild zeigt, was Ihr Kunde sähe.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Keys work in the window that has the focus.</source>
            <translation>Tasten wirken in dem Fenster, das den Fokus hat.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Marketplace: {server}</source>
            <translation>Marktplatz: {server}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Another one</source>
            <translation>Ein anderer</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Address of the marketplace</source>
            <translation>Adresse des Marktplatzes</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Use it</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Asking who answers there.</source>
            <translation>Es wird gefragt, wer dort antwortet.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>A marketplace answers there. Sign in to it.</source>
            <translation>Dort antwortet ein Marktplatz. Melden Sie sich an.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>The one before stays.</source>
            <translation>Der bisherige bleibt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>{time} not sent yet. Send first?</source>
            <translation>{time} noch nicht gesendet. Zuerst senden?</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>What is not sent stays in the diary on this computer until you sign in again.</source>
            <translation>Was nicht gesendet ist, bleibt im Tagebuch auf diesem Computer, bis Sie sich wieder anmelden.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Send first</source>
            <translation>Zuerst senden</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Sign out anyway</source>
            <translation>Trotzdem abmelden</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Stay signed in</source>
            <translation>Angemeldet bleiben</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Erase local data</source>
            <translation>Lokale Daten löschen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>The diary of this computer and its pictures. What was sent stays at the marketplace.</source>
            <translation>Das Tagebuch dieses Computers und seine Bilder. Was gesendet wurde, bleibt beim Marktplatz.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Erase the diary of this computer?</source>
            <translation>Das Tagebuch dieses Computers löschen?</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>All time and pictures kept here are erased, the sign-in is forgotten, and Fairhour closes. This cannot be undone.</source>
            <translation>Alle Zeit und alle Bilder hier werden gelöscht, die Anmeldung wird vergessen, und Fairhour schließt sich. Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>I know that nothing of it comes back.</source>
            <translation>Ich weiß, dass nichts davon zurückkommt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>I know that {time} are not sent, are lost, and are never paid.</source>
            <translation>Ich weiß, dass {time} nicht gesendet sind, verloren gehen und nie bezahlt werden.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Keep everything</source>
            <translation>Alles behalten</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Erase</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>It could not be noted that the diary is to be erased. Nothing was erased.</source>
            <translation>Es konnte nicht vermerkt werden, dass das Tagebuch gelöscht werden soll. Nichts wurde gelöscht.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Nothing has left this computer.</source>
            <translation>Nichts hat diesen Computer verlassen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>What was sent, Enter opens the segment</source>
            <translation>Was gesendet wurde, Eingabe öffnet das Segment</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>No picture</source>
            <translation>Kein Bild</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Receipt</source>
            <translation>Quittung</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>New keys</source>
            <translation>Neue Tasten</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>As it was</source>
            <translation>Wie vorher</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>All as they were</source>
            <translation>Alle wie vorher</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Choose a line, go to the field beside Change, and press the keys it shall have.</source>
            <translation>Wählen Sie eine Zeile, gehen Sie in das Feld neben „Ändern“ und drücken Sie die Tasten, die sie haben soll.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>These keys stay as they are.</source>
            <translation>Diese Tasten bleiben, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Keys of this window need Ctrl, Alt or a function key: letters are typed in it.</source>
            <translation>Tasten dieses Fensters brauchen Strg, Alt oder eine Funktionstaste: Buchstaben werden darin getippt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>{keys} is taken there: {does}.</source>
            <translation>{keys} ist dort vergeben: {does}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Changed. It works at once.</source>
            <translation>Geändert. Es gilt sofort.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>{keys}: press it once, in any program, to see whether it works here.</source>
            <translation>{keys}: einmal in irgendeinem Programm drücken, um zu sehen, ob es hier wirkt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>{keys} works.</source>
            <translation>{keys} wirkt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>{keys} belongs to another program here. Choose another one below.</source>
            <translation>{keys} gehört hier einem anderen Programm. Wählen Sie unten eine andere.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>{keys} is not on this keyboard. Choose another one below.</source>
            <translation>{keys} ist nicht auf dieser Tastatur. Wählen Sie unten eine andere.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Your desktop did not give {keys}. Bind “fairhour toggle” in its keyboard settings.</source>
            <translation>Ihr Desktop hat {keys} nicht gegeben. Legen Sie „fairhour toggle“ in seinen Tastatureinstellungen fest.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>{keys} cannot be had on this desktop. Bind “fairhour toggle” in its keyboard settings.</source>
            <translation>{keys} ist auf diesem Desktop nicht zu haben. Legen Sie „fairhour toggle“ in seinen Tastatureinstellungen fest.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>On</source>
            <translation>Ein</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>0 min</source>
            <translation>0 min</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>5 min</source>
            <translation>5 min</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>10 min</source>
            <translation>10 min</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>30 min</source>
            <translation>30 min</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>60 min</source>
            <translation>60 min</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Until I approve</source>
            <translation>Bis ich freigebe</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>The one in use</source>
            <translation>Der benutzte</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>All screens</source>
            <translation>Alle Bildschirme</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Screen 1</source>
            <translation>Bildschirm 1</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Screen 2</source>
            <translation>Bildschirm 2</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Screen 3</source>
            <translation>Bildschirm 3</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Screen 4</source>
            <translation>Bildschirm 4</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Start with the computer</source>
            <translation>Mit dem Computer starten</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>In the tray, or as the Mini window where there is none.</source>
            <translation>Im Infobereich oder, wo es keinen gibt, als Minifenster.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Theme</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Follows the desktop unless you choose.</source>
            <translation>Folgt dem Desktop, wenn Sie nichts wählen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Fairhour speaks it when it is opened the next time.</source>
            <translation>Fairhour spricht sie, wenn es das nächste Mal geöffnet wird.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Of all windows, at once.</source>
            <translation>Aller Fenster, sofort.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Density</source>
            <translation>Dichte</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Of rows and cards, at once.</source>
            <translation>Von Zeilen und Karten, sofort.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Roomy</source>
            <translation>Geräumig</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Dense</source>
            <translation>Dicht</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>For when others see your screen.</source>
            <translation>Wenn andere Ihren Bildschirm sehen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Hide</source>
            <translation>Verbergen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Tax year begins</source>
            <translation>Steuerjahr beginnt</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>For the reports of a tax year, in Earnings.</source>
            <translation>Für die Berichte eines Steuerjahrs, unter Einnahmen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>1 January</source>
            <translation>1. Januar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>1 April</source>
            <translation>1. April</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>6 April</source>
            <translation>6. April</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>1 July</source>
            <translation>1. Juli</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>1 October</source>
            <translation>1. Oktober</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Total of the week at the tray's icon</source>
            <translation>Wochensumme am Symbol im Infobereich</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>In the words that stand at the pointer.</source>
            <translation>In den Worten, die am Zeiger stehen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>When the Tracker window is closed</source>
            <translation>Wenn das Tracker-Fenster geschlossen wird</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>While something is recorded, or if Fairhour starts with the computer.</source>
            <translation>Während aufgezeichnet wird oder wenn Fairhour mit dem Computer startet.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Stay in the tray</source>
            <translation>Im Infobereich bleiben</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Quit, after a question</source>
            <translation>Beenden, nach einer Frage</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Mini window beside others</source>
            <translation>Minifenster neben den anderen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Stays on top even while the Tracker window is open.</source>
            <translation>Bleibt oben, auch wenn das Tracker-Fenster offen ist.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Single letters</source>
            <translation>Einzelne Buchstaben</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>S, E, M and others, in the Diary, the picture and the away window.</source>
            <translation>S, E, M und andere, im Tagebuch, im Bild und im Fenster der Abwesenheit.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Keys that work in every program</source>
            <translation>Tasten, die in jedem Programm wirken</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Those of “Every program” in the list. Your desktop hands over these and no others.</source>
            <translation>Die von „Jedes Programm“ in der Liste. Ihr Desktop reicht diese weiter und keine anderen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Away after</source>
            <translation>Abwesend nach</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Without input for so long, the clock goes back to it.</source>
            <translation>Nach so langer Zeit ohne Eingabe geht die Uhr auf deren Beginn zurück.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>3 min</source>
            <translation>3 min</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>15 min</source>
            <translation>15 min</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>On return</source>
            <translation>Bei der Rückkehr</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>What happens to the time you were away.</source>
            <translation>Was mit der Zeit Ihrer Abwesenheit geschieht.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Ask me</source>
            <translation>Mich fragen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Always leave it out</source>
            <translation>Immer weglassen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Remind me to start</source>
            <translation>Ans Starten erinnern</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Monday to Friday, 9:00 to 17:00, after 15 min without recording.</source>
            <translation>Montag bis Freitag, 9:00 bis 17:00, nach 15 min ohne Aufzeichnung.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>At the weekly limit</source>
            <translation>Beim Wochenlimit</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>More time is not paid, unless the client raises it.</source>
            <translation>Mehr Zeit wird nicht bezahlt, außer der Kunde erhöht es.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Go on, unpaid</source>
            <translation>Weiter, unbezahlt</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>End of my day</source>
            <translation>Ende meines Tages</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Asks once if it is still on purpose.</source>
            <translation>Fragt einmal, ob es noch Absicht ist.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Same memo for long</source>
            <translation>Lange dieselbe Notiz</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Asks if it is still the right one.</source>
            <translation>Fragt, ob sie noch stimmt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>No break for 4 h</source>
            <translation>4 h ohne Pause</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Told once a stretch.</source>
            <translation>Einmal je Strecke gesagt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Hold</source>
            <translation>Zurückhalten</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>How long time and pictures stay here before they are sent.</source>
            <translation>Wie lange Zeit und Bilder hier bleiben, bevor sie gesendet werden.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Screens</source>
            <translation>Bildschirme</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Where the desktop does not say which is in use, all are taken.</source>
            <translation>Sagt der Desktop nicht, welcher benutzt wird, werden alle aufgenommen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>When a picture is taken</source>
            <translation>Wenn ein Bild gemacht wird</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>You always know that one was taken.</source>
            <translation>Sie wissen immer, dass eines gemacht wurde.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Show a card for 4 s</source>
            <translation>4 s lang eine Karte zeigen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Say nothing</source>
            <translation>Nichts sagen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Sound</source>
            <translation>Ton</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>The desktop's own short one, when a picture is taken.</source>
            <translation>Der kurze des Desktops, wenn ein Bild gemacht wird.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Show the mouse pointer in pictures</source>
            <translation>Den Mauszeiger in Bildern zeigen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Helps who looks to see what was worked on.</source>
            <translation>Hilft zu sehen, woran gearbeitet wurde.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Show it</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Note the app and title in use</source>
            <translation>App und Titel in Benutzung vermerken</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Noted with the picture, for you and the client of that contract.</source>
            <translation>Mit dem Bild vermerkt, für Sie und den Kunden dieses Vertrags.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>If the contract allows</source>
            <translation>Wenn der Vertrag es erlaubt</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Room for pictures</source>
            <translation>Platz für Bilder</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>When it is used up, pictures pause; time is always saved.</source>
            <translation>Ist er verbraucht, machen die Bilder Pause; Zeit wird immer gespeichert.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>1 GB</source>
            <translation>1 GB</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>2 GB</source>
            <translation>2 GB</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>4 GB</source>
            <translation>4 GB</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>10 GB</source>
            <translation>10 GB</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>50 GB</source>
            <translation>50 GB</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Keep pictures</source>
            <translation>Bilder aufbewahren</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>After their week is paid. A contract may keep them shorter.</source>
            <translation>Nachdem ihre Woche bezahlt ist. Ein Vertrag kann sie kürzer aufbewahren.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>As the contract says</source>
            <translation>Wie der Vertrag sagt</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>30 days</source>
            <translation>30 Tage</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>90 days</source>
            <translation>90 Tage</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>400 days</source>
            <translation>400 Tage</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>While the screen is full, shared or not to be disturbed</source>
            <translation>Während der Bildschirm voll, geteilt oder nicht zu stören ist</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>As far as the desktop says so. What ends a recording is told all the same.</source>
            <translation>Soweit der Desktop es sagt. Was eine Aufnahme beendet, wird trotzdem gemeldet.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Show nothing</source>
            <translation>Nichts zeigen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Show as always</source>
            <translation>Wie immer zeigen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Never picture these apps</source>
            <translation>Diese Apps nie abbilden</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>KeePassXC, Signal</source>
            <translation>KeePassXC, Signal</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>A solid block with the words “Private window” stands where they show. Words with commas between.</source>
            <translation>Wo sie zu sehen sind, steht ein einfarbiger Block mit den Worten „Private window“. Wörter mit Kommas dazwischen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Never picture windows with these words</source>
            <translation>Fenster mit diesen Wörtern nie abbilden</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Online banking, Inbox</source>
            <translation>Online-Banking, Posteingang</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Words of the title, in small or capital letters.</source>
            <translation>Wörter des Titels, groß oder klein geschrieben.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Stop ({clock})</source>
            <translation>Stopp ({clock})</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Last snapshot</source>
            <translation>Letztes Bild</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Pause reminders today</source>
            <translation>Erinnerungen heute aussetzen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Fairhour, Mini window</source>
            <translation>Fairhour, Minifenster</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Arrow keys move this window, Enter opens Fairhour.</source>
            <translation>Pfeiltasten verschieben dieses Fenster, Eingabe öffnet Fairhour.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Open Fairhour</source>
            <translation>Fairhour öffnen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Still recording. The dot in your tray shows it.</source>
            <translation>Es wird weiter aufgezeichnet. Der Punkt im Infobereich zeigt es.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Still recording. This desktop has no tray: a small window stays on top and shows it.</source>
            <translation>Es wird weiter aufgezeichnet. Dieser Desktop hat keinen Infobereich: Ein kleines Fenster bleibt oben und zeigt es.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>This desktop has no tray: a small window stays on top, since Fairhour starts with the computer.</source>
            <translation>Dieser Desktop hat keinen Infobereich: Ein kleines Fenster bleibt oben, da Fairhour mit dem Computer startet.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Fairhour stays in your tray, since it starts with the computer.</source>
            <translation>Fairhour bleibt im Infobereich, da es mit dem Computer startet.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Stop instead</source>
            <translation>Lieber anhalten</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>The tray is gone. A small window stays on top until it is back.</source>
            <translation>Der Infobereich ist weg. Ein kleines Fenster bleibt oben, bis er wieder da ist.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Snapshot taken</source>
            <translation>Bild gemacht</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>A card in a corner for 4 s.</source>
            <translation>4 s lang eine Karte in einer Ecke.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>By the command line, or again after a crash.</source>
            <translation>Durch die Befehlszeile oder wieder nach einem Absturz.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Recording stopped by itself</source>
            <translation>Aufzeichnung von selbst angehalten</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>At the limit, when you left, when the client paused.</source>
            <translation>Am Limit, als Sie gingen, als der Kunde pausierte.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Weekly limit</source>
            <translation>Wochenlimit</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>At 80 %, with 30 min left, and once it is reached.</source>
            <translation>Bei 80 %, wenn noch 30 min bleiben und sobald es erreicht ist.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Pictures stopped working</source>
            <translation>Bilder gehen nicht mehr</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>At once; the Tracker window says so too.</source>
            <translation>Sofort; das Tracker-Fenster sagt es auch.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Refused by the marketplace</source>
            <translation>Vom Marktplatz abgelehnt</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>The Diary marks it too.</source>
            <translation>Das Tagebuch kennzeichnet es auch.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Not sent yet</source>
            <translation>Noch nicht gesendet</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Once, three hours before the week locks.</source>
            <translation>Einmal, drei Stunden bevor die Woche gesperrt wird.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Away time left out</source>
            <translation>Abwesenheit weggelassen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>After ten minutes without an answer.</source>
            <translation>Nach zehn Minuten ohne Antwort.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Still recording</source>
            <translation>Es wird weiter aufgezeichnet</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>After the end of your day, or after 12 h.</source>
            <translation>Nach dem Ende Ihres Tages oder nach 12 h.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>A client asks, answers, or wants a picture deleted.</source>
            <translation>Ein Kunde fragt, antwortet oder möchte ein Bild gelöscht haben.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Disputes</source>
            <translation>Streitfälle</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Hours are disputed, or a dispute has ended.</source>
            <translation>Stunden werden bestritten, oder ein Streit ist beendet.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>The client's payment</source>
            <translation>Die Zahlung des Kunden</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>A payment failed, or the balance covers less than 3 h.</source>
            <translation>Eine Zahlung ist gescheitert, oder das Guthaben reicht für weniger als 3 h.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Your money</source>
            <translation>Ihr Geld</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>A week is accepted, money is free, late time is answered.</source>
            <translation>Eine Woche ist angenommen, Geld ist frei, verspätete Zeit ist beantwortet.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Clock and other changes</source>
            <translation>Uhr und andere Änderungen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>When the computer's clock was moved.</source>
            <translation>Wenn die Uhr des Computers verstellt wurde.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Still “{memo}”?</source>
            <translation>Noch „{memo}“?</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>4 h without a break.</source>
            <translation>4 h ohne Pause.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Pause 10 min</source>
            <translation>10 min Pause</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>The 10 min are over. Nothing is being recorded.</source>
            <translation>Die 10 min sind um. Es wird nichts aufgezeichnet.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Not recording. Start for {client}?</source>
            <translation>Keine Aufnahme. Für {client} starten?</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Not recording.</source>
            <translation>Keine Aufnahme.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Still recording. On purpose?</source>
            <translation>Es wird weiter aufgezeichnet. Absicht?</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>{time} not sent. The week locks {at} UTC ({local}).</source>
            <translation>{time} nicht gesendet. Die Woche wird {at} UTC gesperrt ({local}).</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>{count} refused: {reason} Kept on this computer.</source>
            <translation>{count} abgelehnt: {reason} Bleibt auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Recording for {client}</source>
            <translation>Aufzeichnung für {client}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>{time} left this week for {client}.</source>
            <translation>Noch {time} in dieser Woche für {client}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>{time} left this week.</source>
            <translation>Noch {time} in dieser Woche.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Removed. It is not billed.</source>
            <translation>Entfernt. Wird nicht abgerechnet.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Recording stopped at {at}, when you left.</source>
            <translation>Aufzeichnung um {at} angehalten, als Sie gingen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Recording stopped at {at}: the client paused the contract.</source>
            <translation>Aufzeichnung um {at} angehalten: Der Kunde hat den Vertrag pausiert.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Recording stopped at {at}: the computer was shut down.</source>
            <translation>Aufzeichnung um {at} angehalten: Der Computer wurde heruntergefahren.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Fix</source>
            <translation>Beheben</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Free space</source>
            <translation>Platz schaffen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Record unpaid</source>
            <translation>Unbezahlt aufzeichnen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Ask for more hours</source>
            <translation>Um mehr Stunden bitten</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Find work</source>
            <translation>Arbeit finden</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>The limit does not stop recording any more. What is over it is not paid.</source>
            <translation>Das Limit hält die Aufzeichnung nicht mehr an. Was darüber liegt, wird nicht bezahlt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>No notices in the last 30 days.</source>
            <translation>Keine Hinweise in den letzten 30 Tagen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Kept on this computer for 30 days.</source>
            <translation>30 Tage lang auf diesem Computer aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Try it for 30 s</source>
            <translation>30 s ausprobieren</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Nothing is saved.</source>
            <translation>Nichts wird gespeichert.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Type, click and scroll as you like. Nothing is saved.</source>
            <translation>Tippen, klicken und scrollen Sie, wie Sie mögen. Nichts wird gespeichert.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>{presses} key presses, {clicks} clicks, {scrolls} scrolls</source>
            <translation>Tasten {presses}, Klicks {clicks}, Scrollen {scrolls}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Counts not available on this desktop</source>
            <translation>Zählung auf diesem Desktop nicht verfügbar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>{left} s more. {counted}.</source>
            <translation>Noch {left} s. {counted}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>That was it: {counted}. Nothing of it was saved.</source>
            <translation>Das war es: {counted}. Nichts davon wurde gespeichert.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>The picture that would have been taken</source>
            <translation>Das Bild, das gemacht worden wäre</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Welcome to Fairhour</source>
            <translation>Willkommen bei Fairhour</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Step {number} of {count}</source>
            <translation>Schritt {number} von {count}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>What this records</source>
            <translation>Was das hier aufzeichnet</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>What it needs here</source>
            <translation>Was es hier braucht</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Your first contract</source>
            <translation>Ihr erster Vertrag</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Only while you record. You see each picture first, and can remove it.</source>
            <translation>Nur während Sie aufzeichnen. Sie sehen jedes Bild zuerst und können es entfernen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Each line is tried now. What your desktop asks, it asks itself.</source>
            <translation>Jede Zeile wird jetzt geprüft. Was Ihr Desktop fragt, fragt er selbst.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Choose what to work on. Nothing is recorded before you press Start.</source>
            <translation>Wählen Sie, woran Sie arbeiten. Nichts wird aufgezeichnet, bevor Sie Start drücken.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>No hourly contract yet. When a client starts one with you, it appears here by itself.</source>
            <translation>Noch kein Stundenvertrag. Wenn ein Kunde einen mit Ihnen beginnt, erscheint er hier von selbst.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Start now</source>
            <translation>Jetzt starten</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Take a test picture</source>
            <translation>Ein Probebild machen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>You can go on with these steps at the next start.</source>
            <translation>Sie können mit diesen Schritten beim nächsten Start weitermachen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>About Fairhour</source>
            <translation>Über Fairhour</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>A time tracker whose diary proves itself.</source>
            <translation>Eine Zeiterfassung, deren Tagebuch sich selbst beweist.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Fairhour is free software under the Apache License 2.0.</source>
            <translation>Fairhour ist freie Software unter der Apache License 2.0.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>It contains Qt and PySide6 (LGPL-3.0), the fonts Inter and Inter Display (OFL-1.1), and libraries under licences of their own. The file NOTICE beside the app names them.</source>
            <translation>Es enthält Qt und PySide6 (LGPL-3.0), die Schriften Inter und Inter Display (OFL-1.1) und Bibliotheken unter eigenen Lizenzen. Die Datei NOTICE neben der App nennt sie.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Fairhour {version} is ready. It installs nothing by itself: you choose when.</source>
            <translation>Fairhour {version} ist da. Es installiert nichts von selbst: Sie wählen, wann.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>This is the newest version, as of {date}.</source>
            <translation>Das ist die neueste Version, Stand {date}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Whether there is a newer version is not known yet.</source>
            <translation>Ob es eine neuere Version gibt, ist noch nicht bekannt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Open the download page</source>
            <translation>Die Download-Seite öffnen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Licences</source>
            <translation>Lizenzen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Your diary is in {folder}</source>
            <translation>Ihr Tagebuch liegt in {folder}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shown.py"></location>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shown.py"></location>
            <source>{what}, {time}</source>
            <translation>{what}, {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shown.py"></location>
            <source>{n} s</source>
            <translation>{n} s</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shown.py"></location>
            <source>{n} min</source>
            <translation>{n} min</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shown.py"></location>
            <source>{n} h</source>
            <translation>{n} h</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/shown.py"></location>
            <source>{n} hours</source>
            <translation>
                <numerusform>{n} Stunde</numerusform>
                <numerusform>{n} Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/shown.py"></location>
            <source>{n} minutes</source>
            <translation>
                <numerusform>{n} Minute</numerusform>
                <numerusform>{n} Minuten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/step_line.py"></location>
            <source>Step {place} of {count}: {name}</source>
            <translation>Schritt {place} von {count}: {name}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/totals_card.py"></location>
            <source>Week ends Sun 23:59 UTC, {time} your time</source>
            <translation>Die Woche endet So 23:59 UTC, {time} Ihrer Zeit</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/tracker_window.py"></location>
            <source>Now on {contract}</source>
            <translation>Jetzt bei {contract}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Week, {week}</source>
            <translation>Woche, {week}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Previous week</source>
            <translation>Vorige Woche</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Next week</source>
            <translation>Nächste Woche</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Approve and send</source>
            <translation>Freigeben und senden</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Approve and send {count}</source>
            <translation>{count} freigeben und senden</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Timesheet</source>
            <translation>Stundenzettel</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Timesheet, a row per day and a column per kind of time</source>
            <translation>Stundenzettel, eine Zeile je Tag und eine Spalte je Art von Zeit</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Cut to whole minutes; money uses exact seconds.</source>
            <translation>Auf ganze Minuten gekürzt; Geld rechnet mit genauen Sekunden.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Before the week closes</source>
            <translation>Bevor die Woche schließt</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Protection</source>
            <translation>Schutz</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Protection of each segment, Enter opens it in the diary</source>
            <translation>Schutz jedes Segments, Eingabe öffnet es im Tagebuch</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Show all {count}</source>
            <translation>Alle {count} zeigen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Show only what is not protected</source>
            <translation>Nur zeigen, was nicht geschützt ist</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>All time of this week is protected.</source>
            <translation>Alle Zeit dieser Woche ist geschützt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>No time in this week.</source>
            <translation>Keine Zeit in dieser Woche.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Nothing to look at. The week can close as it is.</source>
            <translation>Nichts anzusehen. Die Woche kann so schließen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Locked. Nothing of this week changes any more.</source>
            <translation>Gesperrt. An dieser Woche ändert sich nichts mehr.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Can be mended</source>
            <translation>Noch zu beheben</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Nothing can be done about it here</source>
            <translation>Hier ist nichts daran zu ändern</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Alt+Left and Alt+Right change the week   Enter opens   Ctrl+Enter approves and sends</source>
            <translation>Alt+Links und Alt+Rechts wechseln die Woche   Eingabe öffnet   Strg+Eingabe gibt frei und sendet</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>As this computer knows it. The marketplace has not told its figures yet.</source>
            <translation>So, wie dieser Computer es weiß. Der Marktplatz hat seine Zahlen noch nicht genannt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>The marketplace has {told}, this computer {local}: the rest is not sent yet, or was recorded on another computer.</source>
            <translation>Der Marktplatz hat {told}, dieser Computer {local}: Der Rest ist noch nicht gesendet oder wurde auf einem anderen Computer aufgezeichnet.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>The marketplace has the same {told}.</source>
            <translation>Der Marktplatz hat dieselben {told}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Save signed week</source>
            <translation>Signierte Woche speichern</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Choose one contract first: each has a signed week of its own.</source>
            <translation>Wählen Sie zuerst einen Vertrag: Jeder hat seine eigene signierte Woche.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>The diary is still being opened. Try again in a moment.</source>
            <translation>Das Tagebuch wird noch geöffnet. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>The signed week is fetched and checked.</source>
            <translation>Die signierte Woche wird geholt und geprüft.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Saved as {file}. Anybody can check it with “fairhour verify”.</source>
            <translation>Gespeichert als {file}. Jeder kann es mit „fairhour verify“ prüfen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>The signed week could not be saved. Nothing was written.</source>
            <translation>Die signierte Woche konnte nicht gespeichert werden. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Tracked</source>
            <translation>Erfasst</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Manual</source>
            <translation>Manuell</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>To pay</source>
            <translation>Zu zahlen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Still open</source>
            <translation>Noch offen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Work</source>
            <translation>Arbeit</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Your check</source>
            <translation>Ihre Prüfung</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Client check</source>
            <translation>Prüfung des Kunden</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Look</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Approve</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Write memo</source>
            <translation>Notiz schreiben</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Choose label</source>
            <translation>Etikett wählen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>More that can be done with what is chosen</source>
            <translation>Was mit dem Gewählten noch getan werden kann</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Move to another contract</source>
            <translation>Zu einem anderen Vertrag verschieben</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Blur the pictures, or show them again</source>
            <translation>Die Bilder weichzeichnen oder wieder zeigen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Hide a box of the picture</source>
            <translation>Einen Kasten des Bildes verdecken</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>This time is on that contract already.</source>
            <translation>Diese Zeit gehört schon zu diesem Vertrag.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>There is no other contract to move to.</source>
            <translation>Es gibt keinen anderen Vertrag.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Moved {what} to {contract}</source>
            <translation>{what} zu {contract} verschoben</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Blurred</source>
            <translation>Weichgezeichnet</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>There is no picture to cover.</source>
            <translation>Es gibt kein Bild zum Verdecken.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>14:00</source>
            <translation>14:00</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>14:30</source>
            <translation>14:30</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Manual time is never protected.</source>
            <translation>Manuelle Zeit ist nie geschützt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Write both times as 14:30.</source>
            <translation>Schreiben Sie beide Zeiten wie 14:30.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Overlaps {span} on {contract}.</source>
            <translation>Überschneidet sich mit {span} bei {contract}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Goes {length} over the limit; that is not paid.</source>
            <translation>Geht {length} über das Limit; das wird nicht bezahlt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Added {length}</source>
            <translation>{length} hinzugefügt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} things to look at</source>
            <translation>
                <numerusform>{n} Sache anzusehen</numerusform>
                <numerusform>{n} Sachen anzusehen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Free since {day}.</source>
            <translation>Verfügbar seit {day}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{day}, {there} UTC ({weekday} {here} your time)</source>
            <translation>{day}, {there} UTC ({weekday} {here} Ihrer Zeit)</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{day}, {there} UTC</source>
            <translation>{day}, {there} UTC</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>your clients</source>
            <translation>Ihren Kunden</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Open. You can change it until {until}, {length} left.</source>
            <translation>Offen. Änderbar bis {until}, noch {length}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Payment failed or not collected yet. Protected time is paid in any case.</source>
            <translation>Zahlung fehlgeschlagen oder noch nicht eingezogen. Geschützte Zeit wird in jedem Fall bezahlt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Locked since {when}. Nothing in it can be changed.</source>
            <translation>Gesperrt seit {when}. Nichts daran kann mehr geändert werden.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>With {who} until {until}. {money} charged.</source>
            <translation>Bei {who} bis {until}. {money} eingezogen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Accepted. Free on {when}.</source>
            <translation>Angenommen. Verfügbar am {when}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} segments were refused</source>
            <translation>
                <numerusform>{n} Segment wurde abgelehnt</numerusform>
                <numerusform>{n} Segmente wurden abgelehnt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} segments are under check</source>
            <translation>
                <numerusform>{n} Segment ist in Prüfung</numerusform>
                <numerusform>{n} Segmente sind in Prüfung</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} segments are not approved</source>
            <translation>
                <numerusform>{n} Segment ist nicht freigegeben</numerusform>
                <numerusform>{n} Segmente sind nicht freigegeben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} segments have no memo</source>
            <translation>
                <numerusform>{n} Segment hat keine Notiz</numerusform>
                <numerusform>{n} Segmente haben keine Notiz</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} segments have no label</source>
            <translation>
                <numerusform>{n} Segment hat kein Etikett</numerusform>
                <numerusform>{n} Segmente haben kein Etikett</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} segments are over the limit and not paid</source>
            <translation>
                <numerusform>{n} Segment liegt über dem Limit und wird nicht bezahlt</numerusform>
                <numerusform>{n} Segmente liegen über dem Limit und werden nicht bezahlt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} manual segments say no reason</source>
            <translation>
                <numerusform>{n} manuelles Segment nennt keinen Grund</numerusform>
                <numerusform>{n} manuelle Segmente nennen keinen Grund</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} segments have low activity and no note</source>
            <translation>
                <numerusform>{n} Segment hat wenig Aktivität und keine Notiz</numerusform>
                <numerusform>{n} Segmente haben wenig Aktivität und keine Notiz</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} segments are removed</source>
            <translation>
                <numerusform>{n} Segment ist entfernt</numerusform>
                <numerusform>{n} Segmente sind entfernt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source> ({here} your time)</source>
            <translation> ({here} Ihrer Zeit)</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Open. You can change it until {until}.</source>
            <translation>Offen. Änderbar bis {until}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} questions. No money is affected.</source>
            <translation>
                <numerusform>{n} Frage. Es geht nicht um Geld.</numerusform>
                <numerusform>{n} Fragen. Es geht nicht um Geld.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{time} disputed, {frozen} frozen. {rest} goes on.</source>
            <translation>{time} strittig, {frozen} eingefroren. {rest} läuft weiter.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Something went wrong in Fairhour. Your diary is not touched.</source>
            <translation>In Fairhour ist etwas schiefgegangen. Ihr Tagebuch ist nicht berührt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This contract cannot be recorded now. Choose another one.</source>
            <translation>Dieser Vertrag kann jetzt nicht aufgezeichnet werden. Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>No time for 30 days. The client confirms this contract before it goes on.</source>
            <translation>30 Tage keine Zeit. Der Kunde bestätigt diesen Vertrag, bevor es weitergeht.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The client paused this contract. Time up to then is kept.</source>
            <translation>Der Kunde hat diesen Vertrag pausiert. Die Zeit bis dahin bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This contract has ended. Time up to then is kept.</source>
            <translation>Dieser Vertrag ist beendet. Die Zeit bis dahin bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This client asks for a memo.</source>
            <translation>Dieser Kunde verlangt eine Notiz.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This client asks for a label.</source>
            <translation>Dieser Kunde verlangt ein Etikett.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This label is not on the client's list.</source>
            <translation>Dieses Etikett steht nicht auf der Liste des Kunden.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Time that was sent keeps its label.</source>
            <translation>Gesendete Zeit behält ihr Etikett.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>A memo has at most 1,000 characters.</source>
            <translation>Eine Notiz hat höchstens 1.000 Zeichen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Nothing is being recorded.</source>
            <translation>Es wird nichts aufgezeichnet.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Recording already.</source>
            <translation>Die Aufzeichnung läuft schon.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>A call, reading or thinking is declared for 15, 30 or 60 minutes.</source>
            <translation>Ein Anruf, Lesen oder Nachdenken wird für 15, 30 oder 60 Minuten angegeben.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Manual time needs a memo.</source>
            <translation>Manuelle Zeit braucht eine Notiz.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Choose why this time was not recorded.</source>
            <translation>Wählen Sie, warum diese Zeit nicht aufgezeichnet wurde.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>To is before From.</source>
            <translation>Bis liegt vor Von.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Manual time is whole minutes, 1 minute to 24 hours.</source>
            <translation>Manuelle Zeit sind ganze Minuten, 1 Minute bis 24 Stunden.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time has not passed yet.</source>
            <translation>Diese Zeit ist noch nicht vergangen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>There is no absence to answer.</source>
            <translation>Es gibt keine Abwesenheit zu beantworten.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Fairhour is still opening the diary. Try again in a moment.</source>
            <translation>Fairhour öffnet das Tagebuch noch. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Sign in first.</source>
            <translation>Melden Sie sich zuerst an.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The address of the marketplace must begin with https. Nothing was sent.</source>
            <translation>Die Adresse des Marktplatzes muss mit https beginnen. Nichts wurde gesendet.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Write the address as https://fairhour.example.</source>
            <translation>Schreiben Sie die Adresse als https://fairhour.example.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This diary belongs to its marketplace. Another one needs another folder, named in FAIRHOUR_HOME.</source>
            <translation>Dieses Tagebuch gehört zu seinem Marktplatz. Ein anderer braucht einen anderen Ordner, genannt in FAIRHOUR_HOME.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Fairhour is closing.</source>
            <translation>Fairhour wird geschlossen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time is still being recorded. Stop first.</source>
            <translation>Diese Zeit wird noch aufgezeichnet. Halten Sie zuerst an.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time is being sent right now. Try again in a moment.</source>
            <translation>Diese Zeit wird gerade gesendet. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This contract is being recorded already.</source>
            <translation>Dieser Vertrag wird schon aufgezeichnet.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The diary cannot be written. Time up to then is safe.</source>
            <translation>Das Tagebuch kann nicht geschrieben werden. Die Zeit bis dahin ist sicher.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time has been sent already.</source>
            <translation>Diese Zeit wurde schon gesendet.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time is removed already.</source>
            <translation>Diese Zeit ist schon entfernt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time is not removed.</source>
            <translation>Diese Zeit ist nicht entfernt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time does not wait here any more.</source>
            <translation>Diese Zeit wartet hier nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Already approved. You can remove it until Monday 12:00 UTC.</source>
            <translation>Schon freigegeben. Sie können sie bis Montag 12:00 UTC entfernen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time is removed. Bring it back first.</source>
            <translation>Diese Zeit ist entfernt. Holen Sie sie zuerst zurück.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>A picture of this time is being covered. Try again in a moment.</source>
            <translation>Ein Bild dieser Zeit wird gerade verdeckt. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This picture was changed meanwhile. Look at it again.</source>
            <translation>Dieses Bild wurde inzwischen geändert. Sehen Sie es noch einmal an.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This client takes no pictures. The time stays where it is.</source>
            <translation>Dieser Kunde nimmt keine Bilder. Die Zeit bleibt, wo sie ist.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This client takes blurred pictures only. Blur the pictures first.</source>
            <translation>Dieser Kunde nimmt nur weichgezeichnete Bilder. Zeichnen Sie die Bilder zuerst weich.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This client does not take hidden pictures. You can remove this time.</source>
            <translation>Dieser Kunde nimmt keine verdeckten Bilder. Sie können diese Zeit entfernen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>At most 64 boxes fit on a picture. Cover it whole.</source>
            <translation>Auf ein Bild passen höchstens 64 Kästen. Verdecken Sie es ganz.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The picture of this time is damaged and stays here. Its time is safe.</source>
            <translation>Das Bild dieser Zeit ist beschädigt und bleibt hier. Die Zeit ist sicher.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The picture of this time was kept with another key. Its time is safe.</source>
            <translation>Das Bild dieser Zeit liegt unter einem anderen Schlüssel. Die Zeit ist sicher.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Nothing waits to be sent.</source>
            <translation>Nichts wartet auf das Senden.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This is no longer possible for this time.</source>
            <translation>Das ist für diese Zeit nicht mehr möglich.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time can no longer be changed.</source>
            <translation>Diese Zeit kann nicht mehr geändert werden.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>More than one contract has this title. Write more of it.</source>
            <translation>Mehr als ein Vertrag heißt so. Schreiben Sie mehr davon.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Fairhour does not know this word.</source>
            <translation>Fairhour kennt dieses Wort nicht.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Fairhour could not read this.</source>
            <translation>Fairhour konnte das nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time ends before it begins. It stays in your diary.</source>
            <translation>Diese Zeit endet, bevor sie beginnt. Sie bleibt in Ihrem Tagebuch.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time is longer than its ten minutes. It stays in your diary.</source>
            <translation>Diese Zeit ist länger als ihre zehn Minuten. Sie bleibt in Ihrem Tagebuch.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time runs over a ten-minute boundary. It stays in your diary.</source>
            <translation>Diese Zeit läuft über eine Zehn-Minuten-Grenze. Sie bleibt in Ihrem Tagebuch.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The activity of this time cannot be right. It stays in your diary.</source>
            <translation>Die Aktivität dieser Zeit kann nicht stimmen. Sie bleibt in Ihrem Tagebuch.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>A picture of this time was taken outside of it. It stays in your diary.</source>
            <translation>Ein Bild dieser Zeit wurde außerhalb von ihr gemacht. Sie bleibt in Ihrem Tagebuch.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This memo cannot be kept. Write at most 1,000 characters.</source>
            <translation>Diese Notiz kann nicht gespeichert werden. Schreiben Sie höchstens 1.000 Zeichen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace could not read this time. It stays in your diary.</source>
            <translation>Der Marktplatz konnte diese Zeit nicht lesen. Sie bleibt in Ihrem Tagebuch.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace does not know a part of this time. It stays in your diary.</source>
            <translation>Der Marktplatz kennt einen Teil dieser Zeit nicht. Sie bleibt in Ihrem Tagebuch.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace needs a newer Fairhour. This time stays in your diary.</source>
            <translation>Der Marktplatz braucht ein neueres Fairhour. Diese Zeit bleibt in Ihrem Tagebuch.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time is from before the contract began. It stays in your diary.</source>
            <translation>Diese Zeit liegt vor dem Beginn des Vertrags. Sie bleibt in Ihrem Tagebuch.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time is from after the contract ended. It stays in your diary.</source>
            <translation>Diese Zeit liegt nach dem Ende des Vertrags. Sie bleibt in Ihrem Tagebuch.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace does not know this contract of yours. It stays in your diary.</source>
            <translation>Der Marktplatz kennt diesen Vertrag von Ihnen nicht. Sie bleibt in Ihrem Tagebuch.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This contract belongs to somebody else. The time stays in your diary.</source>
            <translation>Dieser Vertrag gehört jemand anderem. Die Zeit bleibt in Ihrem Tagebuch.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The picture of this time did not arrive. It is sent again.</source>
            <translation>Das Bild dieser Zeit kam nicht an. Es wird noch einmal gesendet.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This contract notes no window titles. This time stays in your diary.</source>
            <translation>Dieser Vertrag vermerkt keine Fenstertitel. Diese Zeit bleibt in Ihrem Tagebuch.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace has other time under this number. Yours stays in your diary.</source>
            <translation>Der Marktplatz hat unter dieser Nummer andere Zeit. Ihre bleibt in Ihrem Tagebuch.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time does not fit its place in this computer's chain. It stays here.</source>
            <translation>Diese Zeit passt nicht an ihre Stelle in der Kette dieses Computers. Sie bleibt hier.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The signature of this time does not fit this computer. It stays here.</source>
            <translation>Die Signatur dieser Zeit passt nicht zu diesem Computer. Sie bleibt hier.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time does not follow what was sent before. It stays in your diary.</source>
            <translation>Diese Zeit folgt nicht auf das, was zuvor gesendet wurde. Sie bleibt in Ihrem Tagebuch.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time was recorded by another computer. It stays in your diary.</source>
            <translation>Diese Zeit wurde von einem anderen Computer aufgezeichnet. Sie bleibt in Ihrem Tagebuch.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The week is locked since Monday 12:00 UTC. Nothing in it can be changed.</source>
            <translation>Die Woche ist seit Montag 12:00 UTC gesperrt. Nichts daran kann mehr geändert werden.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This client takes no manual time. It stays in your diary.</source>
            <translation>Dieser Kunde nimmt keine manuelle Zeit. Sie bleibt in Ihrem Tagebuch.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>A newer change of this time has arrived already.</source>
            <translation>Eine neuere Änderung dieser Zeit ist schon angekommen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time is not counted, so it cannot be changed.</source>
            <translation>Diese Zeit zählt nicht und kann deshalb nicht geändert werden.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Too much was sent at once. It is sent again in smaller parts.</source>
            <translation>Es wurde zu viel auf einmal gesendet. Es wird in kleineren Teilen noch einmal gesendet.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The picture is larger than the marketplace takes. It stays on this computer.</source>
            <translation>Das Bild ist größer, als der Marktplatz nimmt. Es bleibt auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace takes only WebP pictures. It stays on this computer.</source>
            <translation>Der Marktplatz nimmt nur WebP-Bilder. Es bleibt auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The picture did not arrive whole. It is sent again.</source>
            <translation>Das Bild kam nicht ganz an. Es wird noch einmal gesendet.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace could not open this picture. It stays on this computer.</source>
            <translation>Der Marktplatz konnte dieses Bild nicht öffnen. Es bleibt auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace asked to sign again.</source>
            <translation>Der Marktplatz bat darum, noch einmal zu signieren.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace does not accept this computer's signature. Sign in again.</source>
            <translation>Der Marktplatz nimmt die Signatur dieses Computers nicht an. Melden Sie sich neu an.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This computer was signed out on the website. Sign in again.</source>
            <translation>Dieser Computer wurde auf der Website abgemeldet. Melden Sie sich neu an.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace does not know this computer. Sign in again.</source>
            <translation>Der Marktplatz kennt diesen Computer nicht. Melden Sie sich neu an.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace is busy. Your time is safe and is sent later.</source>
            <translation>Der Marktplatz ist beschäftigt. Ihre Zeit ist sicher und wird später gesendet.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Other time is recorded there already. Keep one of the two.</source>
            <translation>Dort ist schon andere Zeit aufgezeichnet. Behalten Sie eine von beiden.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Brought from another tracker after its week was locked. Never billed.</source>
            <translation>Aus einer anderen Zeiterfassung, nachdem ihre Woche gesperrt war. Wird nie abgerechnet.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This computer's clock was ahead. The time is checked again when it has come.</source>
            <translation>Die Uhr dieses Computers ging vor. Die Zeit wird noch einmal geprüft, wenn sie da ist.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This computer's diary was continued from an older copy. The time is checked.</source>
            <translation>Das Tagebuch dieses Computers wurde aus einer älteren Kopie fortgesetzt. Die Zeit wird geprüft.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>disk full</source>
            <translation>Festplatte voll</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>the diary's file is damaged</source>
            <translation>die Datei des Tagebuchs ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>another Fairhour uses the diary</source>
            <translation>ein anderes Fairhour benutzt das Tagebuch</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>the diary's folder cannot be written</source>
            <translation>der Ordner des Tagebuchs kann nicht geschrieben werden</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>the diary's folder is gone</source>
            <translation>der Ordner des Tagebuchs ist weg</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>an error in Fairhour</source>
            <translation>ein Fehler in Fairhour</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>the diary could not be written</source>
            <translation>das Tagebuch konnte nicht geschrieben werden</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>the diary cannot be written</source>
            <translation>das Tagebuch kann nicht geschrieben werden</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Self-test</source>
            <translation>Selbsttest</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Run again</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Trying what the app needs. This takes some seconds.</source>
            <translation>Es wird geprüft, was die App braucht. Das dauert einige Sekunden.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>As your client would see it, {size} kB. It is kept nowhere and sent nowhere.</source>
            <translation>So, wie Ihr Kunde es sähe, {size} kB. Es wird nirgends gespeichert und nirgendwohin gesendet.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The picture cannot be shown.</source>
            <translation>Das Bild kann nicht gezeigt werden.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Nothing failed. You can record.</source>
            <translation>Nichts ist fehlgeschlagen. Sie können aufzeichnen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Failed: {count}. Each line says what to do.</source>
            <translation>Fehlgeschlagen: {count}. Jede Zeile sagt, was zu tun ist.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>limited</source>
            <translation>eingeschränkt</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>FAILED</source>
            <translation>FEHLER</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The app was closed while recording. Recovered {time}, up to {at}.</source>
            <translation>Die App wurde während der Aufzeichnung geschlossen. {time} gerettet, bis {at}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Your diary's file was damaged. Entries brought back: {rows}. The file is kept beside it.</source>
            <translation>Die Datei Ihres Tagebuchs war beschädigt. Zurückgeholte Einträge: {rows}. Die Datei liegt daneben.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Disk nearly full: pictures paused, time is saved</source>
            <translation>Festplatte fast voll: Bilder pausiert, Zeit wird gespeichert</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Disk full. Time up to then is safe.</source>
            <translation>Festplatte voll. Die Zeit bis dahin ist sicher.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Recording without pictures. This time may not be protected.</source>
            <translation>Aufzeichnung ohne Bilder. Diese Zeit ist vielleicht nicht geschützt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The client has no verified payment method. Time from now is not protected.</source>
            <translation>Der Kunde hat kein bestätigtes Zahlungsmittel. Zeit ab jetzt ist nicht geschützt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Away time not available. Stop by hand when you leave.</source>
            <translation>Abwesenheit nicht verfügbar. Halten Sie von Hand an, wenn Sie gehen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Older pictures are locked: they were kept with another key. Time goes on.</source>
            <translation>Ältere Bilder sind gesperrt: Sie liegen unter einem anderen Schlüssel. Die Zeit läuft weiter.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>No keyring: the sign-in is kept in a file that only you can read.</source>
            <translation>Kein Schlüsselbund: Die Anmeldung liegt in einer Datei, die nur Sie lesen können.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Computer clock moved. Your time is measured without it.</source>
            <translation>Die Computeruhr wurde verstellt. Ihre Zeit wird ohne sie gemessen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace cannot be reached. Your time is safe on this computer.</source>
            <translation>Der Marktplatz ist nicht erreichbar. Ihre Zeit ist auf diesem Computer sicher.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace lacks a part of this diary's chain; it is sent again.</source>
            <translation>Dem Marktplatz fehlt ein Teil der Kette dieses Tagebuchs; er wird noch einmal gesendet.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace needs a newer Fairhour. Your time is safe here.</source>
            <translation>Der Marktplatz braucht ein neueres Fairhour. Ihre Zeit ist hier sicher.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The Wayland desktop does not answer. Recording goes on.</source>
            <translation>Der Wayland-Desktop antwortet nicht. Die Aufzeichnung läuft weiter.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The desktop's services cannot be reached. Recording goes on.</source>
            <translation>Die Dienste des Desktops sind nicht erreichbar. Die Aufzeichnung läuft weiter.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>A service of the desktop did not do what Fairhour asked.</source>
            <translation>Ein Dienst des Desktops hat nicht getan, worum Fairhour bat.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Fairhour is not running.</source>
            <translation>Fairhour läuft nicht.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Fairhour did not answer. It may be busy; try again.</source>
            <translation>Fairhour hat nicht geantwortet. Vielleicht ist es beschäftigt; versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Another Fairhour uses this diary. Close it, then open this one again.</source>
            <translation>Ein anderes Fairhour benutzt dieses Tagebuch. Schließen Sie es und öffnen Sie dieses noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Disk full. What was saved before is safe. Free some space, then go on.</source>
            <translation>Festplatte voll. Was vorher gespeichert wurde, ist sicher. Schaffen Sie Platz und machen Sie dann weiter.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The diary's folder is not there. Mount its disk, then open Fairhour again. To begin a new diary instead, remove the file diary.began beside it.</source>
            <translation>Der Ordner des Tagebuchs ist nicht da. Hängen Sie seine Festplatte ein und öffnen Sie Fairhour noch einmal. Um stattdessen ein neues Tagebuch zu beginnen, entfernen Sie die Datei diary.began daneben.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The diary's folder cannot be written. What was saved before is safe.</source>
            <translation>Der Ordner des Tagebuchs kann nicht geschrieben werden. Was vorher gespeichert wurde, ist sicher.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The diary's file is damaged. It is kept as it is, beside a sound copy.</source>
            <translation>Die Datei des Tagebuchs ist beschädigt. Sie bleibt, wie sie ist, neben einer heilen Kopie.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This diary was written by a newer Fairhour. Install that one to open it.</source>
            <translation>Dieses Tagebuch wurde von einem neueren Fairhour geschrieben. Installieren Sie jenes, um es zu öffnen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>No keyring here. To keep the sign-in in a file only you can read, start once with `fairhour --sign-in-file`.</source>
            <translation>Hier gibt es keinen Schlüsselbund. Um die Anmeldung in einer Datei aufzubewahren, die nur Sie lesen können, starten Sie einmal mit `fairhour --sign-in-file`.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The keyring of this desktop is locked. Unlock it when it asks. Your diary is not touched.</source>
            <translation>Der Schlüsselbund dieses Desktops ist gesperrt. Entsperren Sie ihn, wenn er fragt. Ihr Tagebuch ist nicht berührt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This picture was kept with another key and cannot be opened here.</source>
            <translation>Dieses Bild liegt unter einem anderen Schlüssel und kann hier nicht geöffnet werden.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Stopped. Nothing was written.</source>
            <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This is no recovery key, or it opens nothing that is locked here.</source>
            <translation>Das ist kein Wiederherstellungsschlüssel, oder er öffnet nichts, was hier gesperrt ist.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This picture's file is damaged. Its time is not touched.</source>
            <translation>Die Datei dieses Bildes ist beschädigt. Die Zeit ist nicht berührt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Not available on this desktop</source>
            <translation>Auf diesem Desktop nicht verfügbar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Money hidden</source>
            <translation>Geld verborgen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Keep the sign-in and the diary's key in a file that only you can read?</source>
            <translation>Die Anmeldung und den Schlüssel des Tagebuchs in einer Datei aufbewahren, die nur Sie lesen können?</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Your browser opens. No password is typed in this app.</source>
            <translation>Ihr Browser öffnet sich. In dieser App wird kein Passwort getippt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Say yes on the page that opened, if it shows this code.</source>
            <translation>Sagen Sie auf der geöffneten Seite ja, wenn sie diesen Code zeigt.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Opening the marketplace's page.</source>
            <translation>Die Seite des Marktplatzes wird geöffnet.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Waiting for your yes in the browser.</source>
            <translation>Wartet auf Ihr Ja im Browser.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Asking the marketplace for a code.</source>
            <translation>Der Marktplatz wird um einen Code gebeten.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The sign-in could not be finished. Nothing was changed. You can try again.</source>
            <translation>Die Anmeldung konnte nicht abgeschlossen werden. Nichts wurde geändert. Sie können es noch einmal versuchen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This code is too old. Get a new one.</source>
            <translation>Dieser Code ist zu alt. Holen Sie einen neuen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The page was told no. Nothing was changed. You can try again.</source>
            <translation>Der Seite wurde nein gesagt. Nichts wurde geändert. Sie können es noch einmal versuchen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Signed in</source>
            <translation>Angemeldet</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Taken</source>
            <translation>Aufgenommen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>While you record: one picture of the screen per ten minutes, and how many key presses, clicks and scrolls each minute had.</source>
            <translation>Während Sie aufzeichnen: ein Bild des Bildschirms je zehn Minuten und wie viele Tastenanschläge, Klicks und Scrollbewegungen jede Minute hatte.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Never taken</source>
            <translation>Nie aufgenommen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Which keys, sound, camera, clipboard, files, or anything while stopped.</source>
            <translation>Welche Tasten, Ton, Kamera, Zwischenablage, Dateien oder irgendetwas, solange angehalten ist.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Who sees it</source>
            <translation>Wer es sieht</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>You, first. After the hold also the client of that contract.</source>
            <translation>Zuerst Sie. Nach der Haltezeit auch der Kunde dieses Vertrags.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>For how long</source>
            <translation>Wie lange</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>As long as the contract says; then it is deleted.</source>
            <translation>So lange der Vertrag es sagt; dann wird es gelöscht.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Computer clock moved here</source>
            <translation>Die Computeruhr wurde hier verstellt</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Saved up to here when the app closed</source>
            <translation>Bis hier gespeichert, als die App schloss</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The computer slept here</source>
            <translation>Der Computer schlief hier</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The picture was damaged on this computer and did not go along</source>
            <translation>Das Bild war auf diesem Computer beschädigt und ging nicht mit</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Not counted on this desktop</source>
            <translation>Auf diesem Desktop nicht gezählt</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The pictures of three slots in a row hardly differ while there was much input.</source>
            <translation>Die Bilder von drei Abschnitten in Folge unterscheiden sich kaum, während viel eingegeben wurde.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>For an hour the input was as even as a machine's, or of one kind only.</source>
            <translation>Eine Stunde lang war die Eingabe so gleichmäßig wie die einer Maschine oder von nur einer Art.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>For an hour the input repeated itself every few minutes, within 4 %.</source>
            <translation>Eine Stunde lang wiederholte sich die Eingabe alle paar Minuten, auf 4 % genau.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Over 95 % of the seconds of 45 minutes had input.</source>
            <translation>Über 95 % der Sekunden von 45 Minuten hatten Eingabe.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>More than half of the input was made by a program, as an on-screen keyboard does.</source>
            <translation>Mehr als die Hälfte der Eingabe stammt von einem Programm, wie bei einer Bildschirmtastatur.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>A minute had more than 3,000 inputs.</source>
            <translation>Eine Minute hatte mehr als 3.000 Eingaben.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Entered by hand: a call</source>
            <translation>Von Hand eingetragen: ein Anruf</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Entered by hand: away from the computer</source>
            <translation>Von Hand eingetragen: nicht am Computer</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Entered by hand: forgot to start</source>
            <translation>Von Hand eingetragen: Starten vergessen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Entered by hand: another reason</source>
            <translation>Von Hand eingetragen: ein anderer Grund</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Call, reading, thinking</source>
            <translation>Anruf, Lesen, Nachdenken</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>No pause while you touch nothing. Marked for your client. Ends by itself.</source>
            <translation>Keine Pause, während Sie nichts berühren. Für Ihren Kunden gekennzeichnet. Endet von selbst.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>In a call</source>
            <translation>Im Anruf</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Reading</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Thinking</source>
            <translation>Nachdenken</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The call is over. No input means away again.</source>
            <translation>Der Anruf ist vorbei. Ohne Eingabe gilt wieder: abwesend.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Reading is over. No input means away again.</source>
            <translation>Das Lesen ist vorbei. Ohne Eingabe gilt wieder: abwesend.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Thinking is over. No input means away again.</source>
            <translation>Das Nachdenken ist vorbei. Ohne Eingabe gilt wieder: abwesend.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>No pictures yet: your desktop asks you first, once.</source>
            <translation>Noch keine Bilder: Ihr Desktop fragt Sie zuerst, einmal.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Your desktop asks once. Choose Allow.</source>
            <translation>Ihr Desktop fragt einmal. Wählen Sie „Erlauben“.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Away: {source}. Lock, sleep and another user count from their second.</source>
            <translation>Abwesend: {source}. Sperre, Ruhezustand und ein anderer Benutzer zählen ab ihrer Sekunde.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>{mode} for {minutes} min</source>
            <translation>{mode} für {minutes} min</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>{mode} until {until}, not protected after {protected}</source>
            <translation>{mode} bis {until}, nicht geschützt nach {protected}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Paid, but not protected after {protected}.</source>
            <translation>Bezahlt, aber nicht geschützt nach {protected}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>End it: {mode}</source>
            <translation>Beenden: {mode}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Stopped at {time}: {why}</source>
            <translation>Angehalten um {time}: {why}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>{client} has no verified payment method</source>
            <translation>{client} hat kein bestätigtes Zahlungsmittel</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Sandbox, clock at {day} {time} UTC, no real money</source>
            <translation>Testumgebung, Uhr auf {day} {time} UTC, kein echtes Geld</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Stays on this computer until {time}.
Review it any time before that.</source>
            <translation>Bleibt bis {time} auf diesem Computer.
Sehen Sie es sich vorher jederzeit an.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>No pictures: {why}.</source>
            <translation>Keine Bilder: {why}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>{mode} until {until}</source>
            <translation>{mode} bis {until}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Not done ({code}). Nothing was lost.</source>
            <translation>Nicht getan ({code}). Nichts ging verloren.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Stays on this computer until you approve it.
Review it any time before that.</source>
            <translation>Bleibt auf diesem Computer, bis Sie es freigeben.
Sehen Sie es sich vorher jederzeit an.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Pictures: {name}.</source>
            <translation>Bilder: {name}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>it is not available here</source>
            <translation>hier nicht verfügbar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Not counted: {why}.</source>
            <translation>Nicht gezählt: {why}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Windows not known: {why}.</source>
            <translation>Fenster nicht bekannt: {why}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The answer did not come from {host}. Your time is safe on this computer.</source>
            <translation>Die Antwort kam nicht von {host}. Ihre Zeit ist auf diesem Computer sicher.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/zone_button.py"></location>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/zone_button.py"></location>
            <source>Times in {zone}</source>
            <translation>Zeiten in {zone}</translation>
        </message>
    </context>
</TS>
