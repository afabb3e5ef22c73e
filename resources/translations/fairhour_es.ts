<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Fairhour</name>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Private windows</source>
            <translation>Ventanas privadas</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Counts</source>
            <translation>Recuento</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Away time</source>
            <translation>Ausencias</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Lock and sleep</source>
            <translation>Bloqueo y suspensión</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Tray</source>
            <translation>Bandeja</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Notices</source>
            <translation>Avisos</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Keyring</source>
            <translation>Llavero</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Clock</source>
            <translation>Reloj</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Disk</source>
            <translation>Disco</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Diary</source>
            <translation>Diario</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Sign-in</source>
            <translation>Inicio de sesión</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>A test picture shows your screen ({by}).</source>
            <translation>Una imagen de prueba muestra tu pantalla ({by}).</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>No pictures here: {by}. Recording goes on without them; in a Wayland session, install grim or your desktop's portal.</source>
            <translation>Aquí no hay imágenes: {by}. La grabación sigue sin ellas; en una sesión de Wayland, instala grim o el portal de tu escritorio.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Your desktop asks you once. Press Allow pictures, here or in the settings.</source>
            <translation>Tu escritorio pregunta una vez. Pulsa «Permitir imágenes», aquí o en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Your desktop was told no. Press Allow pictures, here or in the settings, to be asked again.</source>
            <translation>A tu escritorio se le dijo que no. Pulsa «Permitir imágenes», aquí o en los ajustes, para que pregunte otra vez.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>The test picture has one colour. Wake the screen, allow screen capture, and try again.</source>
            <translation>La imagen de prueba tiene un solo color. Despierta la pantalla, permite la captura y prueba otra vez.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Windows of your never-picture list are covered where they show ({by}).</source>
            <translation>Las ventanas de tu lista de nunca capturar se tapan donde se ven ({by}).</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Windows are known by name, not by place ({by}): with words in your never-picture list no pictures are taken here.</source>
            <translation>Las ventanas se conocen por su nombre, no por su lugar ({by}): si hay palabras en tu lista de nunca capturar, aquí no se hacen imágenes.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>This desktop tells programs of no windows: with words in your never-picture list no pictures are taken here.</source>
            <translation>Este escritorio no informa de las ventanas a los programas: si hay palabras en tu lista de nunca capturar, aquí no se hacen imágenes.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Key presses, clicks and scrolls are counted ({by}); never which keys.</source>
            <translation>Se cuentan pulsaciones, clics y desplazamientos ({by}); nunca qué teclas.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>The key you pressed was counted ({by}); which one is never known.</source>
            <translation>La tecla que pulsaste se contó ({by}); cuál fue no se sabe nunca.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>No key was counted within 5 s ({by}). If you pressed one, tell us; your client sees counts of 0.</source>
            <translation>No se contó ninguna tecla en 5 s ({by}). Si pulsaste una, avísanos; tu cliente ve recuentos de 0.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>This desktop does not let programs count input. Your client sees the same words.</source>
            <translation>Este escritorio no deja que los programas cuenten la actividad. Tu cliente ve las mismas palabras.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Your absence is noticed ({by}).</source>
            <translation>Se nota cuando te ausentas ({by}).</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Nothing tells when you leave. Stop by hand.</source>
            <translation>Nada avisa de cuándo te vas. Detén la grabación a mano.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>{by} runs faster than the clock. Stop by hand when you leave, and tell us.</source>
            <translation>{by} va más rápido que el reloj. Detén la grabación a mano al irte y avísanos.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Locking and sleep are heard ({by}).</source>
            <translation>Se detectan el bloqueo y la suspensión ({by}).</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Locking and sleep are not heard. A gap in time is noticed and never billed.</source>
            <translation>El bloqueo y la suspensión no se detectan. Un hueco en el tiempo se nota y nunca se factura.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>The tray shows an icon while the app runs.</source>
            <translation>La bandeja muestra un icono mientras la aplicación funciona.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>No tray here. The window stays; closing it asks once what you want.</source>
            <translation>Aquí no hay bandeja. La ventana se queda; al cerrarla se pregunta una vez qué quieres.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>The desktop shows notices.</source>
            <translation>El escritorio muestra avisos.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Nothing shows notices here. What matters is in the window.</source>
            <translation>Aquí nada muestra avisos. Lo importante está en la ventana.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Your sign-in is kept in the system's keyring.</source>
            <translation>Tu sesión se guarda en el llavero del sistema.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>No keyring: your sign-in is in a file only you can read, as you agreed.</source>
            <translation>Sin llavero: tu sesión está en un archivo que solo tú puedes leer, como aceptaste.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>No keyring answers. Unlock it, or start once with --sign-in-file.</source>
            <translation>Ningún llavero responde. Desbloquéalo o inicia una vez con --sign-in-file.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Within {by} s of the marketplace's clock.</source>
            <translation>A {by} s del reloj de la plataforma.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>{by} s away from the marketplace's clock. Turn on automatic time.</source>
            <translation>A {by} s del reloj de la plataforma. Activa la hora automática.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>{by} cannot be reached now. Your time is saved here and sent later.</source>
            <translation>No se llega a {by} ahora. Tu tiempo está guardado aquí y se envía más tarde.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>{by} MB are free.</source>
            <translation>Hay {by} MB libres.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Only {by} MB are free: pictures will pause. Make room.</source>
            <translation>Solo hay {by} MB libres: las imágenes se pausarán. Haz sitio.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Sound.</source>
            <translation>En buen estado.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>The app has it open, and checked it then.</source>
            <translation>La aplicación lo tiene abierto y lo comprobó entonces.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Damaged. Start the app: it puts the file aside and brings back what is in it.</source>
            <translation>Dañado. Inicia la aplicación: aparta el archivo y recupera lo que contiene.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>This computer is signed in.</source>
            <translation>Este equipo tiene la sesión iniciada.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Not signed in. Your time is saved here; sign in to send it: fairhour sign-in.</source>
            <translation>Sin sesión. Tu tiempo está guardado aquí; inicia sesión para enviarlo: fairhour sign-in.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>None yet; it begins with the first start.</source>
            <translation>Aún no hay; empieza con el primer inicio.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>From {times}</source>
            <translation>De {times}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>{client} takes no manual time</source>
            <translation>{client} no acepta tiempo manual</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>You were away for {length}</source>
            <translation>Has estado fuera {length}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>{start} to {end}</source>
            <translation>{start} a {end}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>This client</source>
            <translation>Este cliente</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>your contract</source>
            <translation>tu contrato</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>Leave it out and go on</source>
            <translation>Dejarlo fuera y seguir</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>Back to work on {title}</source>
            <translation>Vuelta al trabajo en {title}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>Leave it out and stop</source>
            <translation>Dejarlo fuera y parar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>Stops at {time}</source>
            <translation>Termina a las {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>I was working</source>
            <translation>Estaba trabajando</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>Do this for the rest of today</source>
            <translation>Hacer esto el resto del día</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>Holds for the first two answers.</source>
            <translation>Vale para las dos primeras respuestas.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>{when}. Nothing in this time is billed unless you say so. Time since {back} is kept on this computer and counts if you go on.</source>
            <translation>{when}. Nada de este tiempo se factura si no lo dices. El tiempo desde las {back} se guarda en este equipo y cuenta si sigues.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>Adds {length} as manual time, marked for the client</source>
            <translation>Añade {length} como tiempo manual, marcado para el cliente</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>Enter  ·  S  ·  W</source>
            <translation>Intro  ·  S  ·  W</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>No answer: left out</source>
            <translation>Sin respuesta: se deja fuera</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source> and from </source>
            <translation> y de </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cards.py"></location>
            <source>Review</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cards.py"></location>
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cards.py"></location>
            <source>Close message</source>
            <translation>Cerrar el mensaje</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cards.py"></location>
            <source>Review this picture</source>
            <translation>Revisar esta imagen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cards.py"></location>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cards.py"></location>
            <source>Remove this time</source>
            <translation>Quitar este tiempo</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_window.py"></location>
            <source>CSV (*.csv *.txt)</source>
            <translation>CSV (*.csv *.txt)</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Import and export</source>
            <translation>Importar y exportar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Bring time of Toggl Track, Clockify, Harvest or Kimai, or take your diary with you.</source>
            <translation>Trae tiempo de Toggl Track, Clockify, Harvest o Kimai, o llévate tu diario.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Import a time report</source>
            <translation>Importar un informe de horas</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Contract</source>
            <translation>Contrato</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Dates are written</source>
            <translation>Las fechas se escriben</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Choose a file…</source>
            <translation>Elegir archivo…</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Import {time}</source>
            <translation>Importar {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Export the diary</source>
            <translation>Exportar el diario</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Save as…</source>
            <translation>Guardar como…</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>This is no time report of Toggl Track, Clockify, Harvest or Kimai.</source>
            <translation>No es un informe de horas de Toggl Track, Clockify, Harvest ni Kimai.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>The file cannot be read.</source>
            <translation>No se puede leer el archivo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>The file cannot be written.</source>
            <translation>No se puede escribir el archivo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Nothing is written before you have seen what the file comes to.</source>
            <translation>No se escribe nada antes de que veas lo que suma el archivo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>{service}, {count}.</source>
            <translation>{service}, {count}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>In the file</source>
            <translation>En el archivo</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Day and month could be meant either way. Look at the order above.</source>
            <translation>El día y el mes pueden leerse de dos maneras. Mira el orden de arriba.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Left out, since it cannot be read: {count}.</source>
            <translation>Se deja fuera por ilegible: {count}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Imported. To take it back, remove it in the Diary until its week locks.</source>
            <translation>Importado. Para deshacerlo, quítalo en el Diario hasta que su semana se cierre.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Reading the file</source>
            <translation>Leyendo el archivo</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Written: {count}.</source>
            <translation>Escrito: {count}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Picture {done} of {whole}</source>
            <translation>Imagen {done} de {whole}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Added as manual time</source>
            <translation>Añadido como tiempo manual</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Of locked weeks: kept in this diary, never billed</source>
            <translation>De semanas cerradas: queda en este diario, nunca se factura</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Here already</source>
            <translation>Ya estaba aquí</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Left out: other time is there</source>
            <translation>Se deja fuera: hay otro tiempo ahí</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Left out: no memo</source>
            <translation>Se deja fuera: sin nota</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Left out: not passed yet</source>
            <translation>Se deja fuera: aún no ha pasado</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Year, month, day</source>
            <translation>Año, mes, día</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Day, month, year</source>
            <translation>Día, mes, año</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Month, day, year</source>
            <translation>Mes, día, año</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>This week</source>
            <translation>Esta semana</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Last four weeks</source>
            <translation>Últimas cuatro semanas</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>All of it</source>
            <translation>Todo</translation>
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
            <translation>ZIP con imágenes</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>{n} entries</source>
            <translation>
                <numerusform>{n} entrada</numerusform>
                <numerusform>{n} entradas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>{n} rows</source>
            <translation>
                <numerusform>{n} fila</numerusform>
                <numerusform>{n} filas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>{n} segments</source>
            <translation>
                <numerusform>{n} segmento</numerusform>
                <numerusform>{n} segmentos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Away from computer</source>
            <translation>Fuera del equipo</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Call</source>
            <translation>Llamada</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Forgot to start</source>
            <translation>Olvidé iniciar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Other</source>
            <translation>Otro</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>What did you work on? Your client sees this.</source>
            <translation>¿En qué trabajaste? Tu cliente lo ve.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Memo of the manual time</source>
            <translation>Nota del tiempo manual</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Why it was not recorded</source>
            <translation>Por qué no se grabó</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Until when you were working</source>
            <translation>Hasta cuándo trabajaste</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Until {time}, {length}</source>
            <translation>Hasta las {time}, {length}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Add {length}</source>
            <translation>Añadir {length}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/clock_face.py"></location>
            <source>Recording for {length}</source>
            <translation>Grabando desde hace {length}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_list.py"></location>
            <source>{client}  ·  {money} / hour</source>
            <translation>{client}  ·  {money} / hora</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_list.py"></location>
            <source>Needs the yes of {client} (30 days unused)</source>
            <translation>Necesita el sí de {client} (30 días sin uso)</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_list.py"></location>
            <source>No verified payment method</source>
            <translation>Sin medio de pago verificado</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_list.py"></location>
            <source>Funded for {length}</source>
            <translation>Con fondos para {length}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_list.py"></location>
            <source>Paused by client</source>
            <translation>Pausado por el cliente</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_list.py"></location>
            <source>Search contracts</source>
            <translation>Buscar contratos</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_list.py"></location>
            <source>Contracts</source>
            <translation>Contratos</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_list.py"></location>
            <source>No contract with these words</source>
            <translation>Ningún contrato con esas palabras</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_list.py"></location>
            <source>of {limit}</source>
            <translation>de {limit}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_picker.py"></location>
            <source>{money} / hour</source>
            <translation>{money} / hora</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_picker.py"></location>
            <source>Contract: {title}, {under}</source>
            <translation>Contrato: {title}, {under}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_picker.py"></location>
            <source>Choose a contract (Ctrl+K)</source>
            <translation>Elegir un contrato (Ctrl+K)</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_picker.py"></location>
            <source>No contract chosen</source>
            <translation>Ningún contrato elegido</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_picker.py"></location>
            <source>Your hourly contracts appear here</source>
            <translation>Aquí aparecen tus contratos por horas</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>Hide box</source>
            <translation>Tapar zona</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>Blur</source>
            <translation>Difuminar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>Show again</source>
            <translation>Mostrar de nuevo</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>Hide it</source>
            <translation>Taparlo</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>See it at the marketplace</source>
            <translation>Verlo en el mercado</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>Hide a box of this picture</source>
            <translation>Tapar una zona de esta imagen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>Blur this whole picture</source>
            <translation>Difuminar toda esta imagen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>Show this picture again as it was</source>
            <translation>Mostrar esta imagen como era</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>Hide what is in the box</source>
            <translation>Tapar lo que hay en el recuadro</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>Hide no box</source>
            <translation>No tapar ninguna zona</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_acts.py"></location>
            <source>{what} is sent now</source>
            <translation>{what} se envía ahora</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_acts.py"></location>
            <source>Removed {what}, {length}</source>
            <translation>Quitado: {what}, {length}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_acts.py"></location>
            <source>, with different memos</source>
            <translation>, con notas distintas</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_acts.py"></location>
            <source>Hidden {percent} % of this picture</source>
            <translation>Tapado el {percent} % de esta imagen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_acts.py"></location>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_acts.py"></location>
            <source>Memo changed</source>
            <translation>Nota cambiada</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>{n} questions</source>
            <translation>
                <numerusform>{n} pregunta</numerusform>
                <numerusform>{n} preguntas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>No picture, {length}</source>
            <translation>Sin imagen, {length}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>{active} of {present} min</source>
            <translation>{active} de {present} min</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Disputed</source>
            <translation>Disputado</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Not sent until {time}</source>
            <translation>Sin enviar hasta las {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>You removed this, {length} not billed</source>
            <translation>Lo quitaste, {length} sin facturar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Manual time, no picture</source>
            <translation>Tiempo manual, sin imagen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Picture to come</source>
            <translation>Imagen por venir</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>{time}, no time</source>
            <translation>{time}, sin tiempo</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Not counted</source>
            <translation>Sin contar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>To send</source>
            <translation>Por enviar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>! Under check</source>
            <translation>! En revisión</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>! Refused</source>
            <translation>! Rechazado</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Late</source>
            <translation>Tarde</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>One colour</source>
            <translation>Un solo color</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Hidden {percent} %</source>
            <translation>Tapado {percent} %</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Not sent. Waits for your approval</source>
            <translation>Sin enviar. Espera tu aprobación</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Under check</source>
            <translation>En revisión</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Refused</source>
            <translation>Rechazado</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>{active} of {n} minutes active</source>
            <translation>
                <numerusform>{active} de {n} minuto activo</numerusform>
                <numerusform>{active} de {n} minutos activos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>no memo</source>
            <translation>sin nota</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>the picture shows one colour only</source>
            <translation>la imagen muestra un solo color</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>{percent} % of the picture hidden</source>
            <translation>{percent} % de la imagen tapado</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Waits for you</source>
            <translation>Te espera</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Not sent</source>
            <translation>Sin enviar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Recording now</source>
            <translation>Grabando ahora</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Approved, to send</source>
            <translation>Aprobado, por enviar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Received by the marketplace</source>
            <translation>Recibido por la plataforma</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Late. It goes on the next invoice if the client agrees</source>
            <translation>Tarde. Va en la próxima factura si el cliente acepta</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Billed</source>
            <translation>Facturado</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Paid</source>
            <translation>Pagado</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_delegate.py"></location>
            <source>No memo</source>
            <translation>Sin nota</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_delegate.py"></location>
            <source>Removed</source>
            <translation>Quitado</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_delegate.py"></location>
            <source>Not paid</source>
            <translation>Sin pago</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_delegate.py"></location>
            <source>Picture not on this computer</source>
            <translation>La imagen no está en este equipo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/diary_model.py"></location>
            <source>{n} hours without time</source>
            <translation>
                <numerusform>{n} hora sin tiempo</numerusform>
                <numerusform>{n} horas sin tiempo</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_pdf.py"></location>
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_pdf.py"></location>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_table.py"></location>
            <source>Day, a row per hour and a column per ten minutes</source>
            <translation>Día, una fila por hora y una columna cada diez minutos</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_table.py"></location>
            <source>Hours</source>
            <translation>Horas</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_table.py"></location>
            <source>Minutes</source>
            <translation>Minutos</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Diary, {head}</source>
            <translation>Diario, {head}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Send now</source>
            <translation>Enviar ahora</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Edit memo</source>
            <translation>Editar nota</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Week</source>
            <translation>Semana</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Earnings</source>
            <translation>Ingresos</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Locked since Mon 12:00 UTC</source>
            <translation>Cerrada desde el lun 12:00 UTC</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>All contracts</source>
            <translation>Todos los contratos</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Previous day</source>
            <translation>Día anterior</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Next day</source>
            <translation>Día siguiente</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Open the week</source>
            <translation>Abrir la semana</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Open the earnings</source>
            <translation>Abrir los ingresos</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>Arrows move   Enter opens   Space selects   E memo   S send now   Del remove   Ctrl+Z undo</source>
            <translation>Flechas mueven   Intro abre   Espacio elige   E nota   S enviar   Supr quitar   Ctrl+Z deshacer</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>No time on {day}.</source>
            <translation>Sin tiempo el {day}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>{length} manual</source>
            <translation>{length} manual</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>{activity} / 10 average activity</source>
            <translation>{activity} / 10 de actividad media</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>No time today yet.</source>
            <translation>Hoy aún no hay tiempo.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>{n} wait here</source>
            <translation>
                <numerusform>{n} espera aquí</numerusform>
                <numerusform>{n} esperan aquí</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>{n} need a look</source>
            <translation>
                <numerusform>{n} necesita atención</numerusform>
                <numerusform>{n} necesitan atención</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>billable</source>
            <translation>facturable</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>until {time}</source>
            <translation>hasta las {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>{n} segments sent</source>
            <translation>
                <numerusform>{n} segmento enviado</numerusform>
                <numerusform>{n} segmentos enviados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Working</source>
            <translation>En curso</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>With client</source>
            <translation>Con el cliente</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Security</source>
            <translation>Seguridad</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Free</source>
            <translation>Disponible</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Hidden</source>
            <translation>Oculto</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Group by</source>
            <translation>Agrupar por</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Save as CSV</source>
            <translation>Guardar como CSV</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Save as PDF</source>
            <translation>Guardar como PDF</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Saved as {file}</source>
            <translation>Guardado como {file}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Time and money</source>
            <translation>Tiempo y dinero</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Fee</source>
            <translation>Comisión</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>The last 26 weeks</source>
            <translation>Las últimas 26 semanas</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Time per day over the last 26 weeks; the table by day has the figures</source>
            <translation>Tiempo por día en las últimas 26 semanas; la tabla por día tiene las cifras</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Time by {by}; the table below has the figures</source>
            <translation>Tiempo por {by}; la tabla de abajo tiene las cifras</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Time and money, Enter shows the segments behind a row</source>
            <translation>Tiempo y dinero, Intro muestra los segmentos de una fila</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Before the fee. Enter opens the segments behind a row.</source>
            <translation>Antes de la comisión. Intro abre los segmentos de una fila.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>No billable time in this period.</source>
            <translation>Sin tiempo facturable en este período.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>No label</source>
            <translation>Sin etiqueta</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Views</source>
            <translation>Vistas</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Saved views of this report</source>
            <translation>Vistas guardadas de este informe</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Save this view</source>
            <translation>Guardar esta vista</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Forget this view</source>
            <translation>Olvidar esta vista</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Segments behind {head}</source>
            <translation>Segmentos de {head}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Segments, Enter opens one in the diary</source>
            <translation>Segmentos, Intro abre uno en el diario</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>The last {shown} of {count}.</source>
            <translation>Los últimos {shown} de {count}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Together</source>
            <translation>En total</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>The marketplace has not told its figures yet. Yours are below.</source>
            <translation>La plataforma aún no ha dado sus cifras. Las tuyas están abajo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>By the marketplace, {at}. After the fee.</source>
            <translation>De la plataforma, {at}. Después de la comisión.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Memo</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Label</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Weekday</source>
            <translation>Día de la semana</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>4 weeks</source>
            <translation>4 semanas</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>26 weeks</source>
            <translation>26 semanas</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>This year</source>
            <translation>Este año</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Last year</source>
            <translation>El año pasado</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>This tax year</source>
            <translation>Este año fiscal</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Last tax year</source>
            <translation>El año fiscal pasado</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Money</source>
            <translation>Dinero</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>{money} billed with {client}. Fee now {percent} %, {next} % from {top}.</source>
            <translation>{money} facturados con {client}. Comisión ahora {percent} %, {next} % desde {top}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>{money} billed with {client}. Fee now {percent} %, the lowest.</source>
            <translation>{money} facturados con {client}. Comisión ahora {percent} %, la más baja.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Sign in to start</source>
            <translation>Inicia sesión para empezar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Sign in with your browser</source>
            <translation>Iniciar sesión en el navegador</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Copy code</source>
            <translation>Copiar código</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>New code</source>
            <translation>Código nuevo</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Waiting for your yes in the browser. The code lasts {length} more.</source>
            <translation>Espera tu sí en el navegador. El código dura {length} más.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Signed in as {name}</source>
            <translation>Sesión iniciada como {name}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Use a code instead</source>
            <translation>Usar un código</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Open the page again</source>
            <translation>Abrir la página otra vez</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Code {letters}</source>
            <translation>Código {letters}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Code copied</source>
            <translation>Código copiado</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/foot.py"></location>
            <source>Review what waits</source>
            <translation>Revisar lo que espera</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/foot.py"></location>
            <source>Open the diary</source>
            <translation>Abrir el diario</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/foot.py"></location>
            <source>Recent notifications</source>
            <translation>Avisos recientes</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/foot.py"></location>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/hotkeys.py"></location>
            <source>Recording stopped.</source>
            <translation>Grabación detenida.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Tracker</source>
            <translation>Tracker</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Start, stop, or say that you are back</source>
            <translation>Empezar, parar o decir que has vuelto</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Choose a contract; while recording, go on with it</source>
            <translation>Elegir un contrato; al grabar, seguir con él</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Edit the memo</source>
            <translation>Editar la nota</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Declare a call, reading or thinking, or end it</source>
            <translation>Declarar una llamada, lectura o reflexión, o terminarla</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Review the last picture</source>
            <translation>Revisar la última imagen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Open the Diary</source>
            <translation>Abrir el Diario</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Open the Week</source>
            <translation>Abrir la Semana</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Open the Earnings</source>
            <translation>Abrir los Ingresos</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Mini window</source>
            <translation>Ventana mini</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Say the clock aloud</source>
            <translation>Decir el reloj en voz alta</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Hide or show money</source>
            <translation>Ocultar o mostrar el dinero</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Arrow keys</source>
            <translation>Flechas</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Move the window</source>
            <translation>Mover la ventana</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Press its button</source>
            <translation>Pulsar su botón</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Open the Tracker window</source>
            <translation>Abrir la ventana Tracker</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Move from cell to cell</source>
            <translation>Ir de celda en celda</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Shift+Arrow keys</source>
            <translation>Mayús+Flechas</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Choose several cells</source>
            <translation>Elegir varias celdas</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Open the picture</source>
            <translation>Abrir la imagen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Edit the memo of what is chosen</source>
            <translation>Editar la nota de lo elegido</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Send what is chosen now</source>
            <translation>Enviar ahora lo elegido</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Remove what is chosen</source>
            <translation>Quitar lo elegido</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Move what is chosen to another contract</source>
            <translation>Mover lo elegido a otro contrato</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Blur the pictures of what is chosen, or show them again</source>
            <translation>Difuminar las imágenes de lo elegido, o mostrarlas de nuevo</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Open the picture and hide a box</source>
            <translation>Abrir la imagen y tapar una zona</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Go to today</source>
            <translation>Ir a hoy</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>The day before</source>
            <translation>El día anterior</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>The day after</source>
            <translation>El día siguiente</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Do it again</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Add manual time</source>
            <translation>Añadir tiempo manual</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>The week before</source>
            <translation>La semana anterior</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>The week after</source>
            <translation>La semana siguiente</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Move from figure to figure</source>
            <translation>Ir de cifra en cifra</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Open the day or the segment in the diary</source>
            <translation>Abrir el día o el segmento en el diario</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Approve and send what waits</source>
            <translation>Aprobar y enviar lo que espera</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Save the signed week of the chosen contract</source>
            <translation>Guardar la semana firmada del contrato elegido</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Show the segments behind a row</source>
            <translation>Mostrar los segmentos de una fila</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>The picture before, the picture after</source>
            <translation>La imagen anterior, la imagen siguiente</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Hide a box: arrow keys move it, Shift sizes it</source>
            <translation>Tapar una zona: las flechas la mueven, Mayús cambia el tamaño</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Blur all of it, or show it again</source>
            <translation>Difuminarla toda, o mostrarla de nuevo</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Away</source>
            <translation>Ausente</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Leave the time out and go on</source>
            <translation>Dejar el tiempo fuera y seguir</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Leave the time out and stop</source>
            <translation>Dejar el tiempo fuera y parar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>I was working: claim it as manual time</source>
            <translation>Estaba trabajando: declararlo como tiempo manual</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Every program</source>
            <translation>Todos los programas</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Start or stop</source>
            <translation>Empezar o detener</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Open Fairhour at the memo</source>
            <translation>Abrir Fairhour en la nota</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Every window</source>
            <translation>Todas las ventanas</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Go to the next part, or back</source>
            <translation>Ir a la parte siguiente, o volver</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>List of the keys</source>
            <translation>Lista de teclas</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Go to the message at the foot</source>
            <translation>Ir al mensaje del pie</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Close, where nothing is lost by it</source>
            <translation>Cerrar, donde no se pierde nada</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys_page.py"></location>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys_page.py"></location>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys_page.py"></location>
            <source>What they do</source>
            <translation>Qué hacen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/label_button.py"></location>
            <source>Your client sees this.</source>
            <translation>Tu cliente lo ve.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/label_button.py"></location>
            <source>Label: {name}</source>
            <translation>Etiqueta: {name}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/left_out.py"></location>
            <source>{length} left out</source>
            <translation>{length} fuera</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/left_out.py"></location>
            <source>Were you working? It is added as manual time, marked for the client.</source>
            <translation>¿Estabas trabajando? Se añade como tiempo manual, marcado para el cliente.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/left_out_line.py"></location>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/left_out_line.py"></location>
            <source>{length} left out, {times}.</source>
            <translation>{length} fuera, {times}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/left_out_line.py"></location>
            <source>Change: {what}</source>
            <translation>Cambiar: {what}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/manual_dialog.py"></location>
            <source>No contract</source>
            <translation>Sin contrato</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/memo_dialog.py"></location>
            <source>What did you work on?</source>
            <translation>¿En qué trabajaste?</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/memo_dialog.py"></location>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{author} asks about {asked_s} of {title}.</source>
            <translation>{author} pregunta por {asked_s} de {title}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{author} answered about {title}.</source>
            <translation>{author} respondió sobre {title}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{author} asks you to agree that a picture of {title} is deleted. Its time stays.</source>
            <translation>{author} le pide que acepte borrar una imagen de {title}. Su tiempo se queda.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{author} agreed: a picture of {title} is deleted.</source>
            <translation>{author} aceptó: se borró una imagen de {title}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{author} did not agree to delete a picture of {title}.</source>
            <translation>{author} no aceptó borrar una imagen de {title}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{author} no longer asks to delete a picture of {title}.</source>
            <translation>{author} ya no pide borrar una imagen de {title}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{client} disputes {asked_s} of {title}, {frozen_minor}. Answer until {answer_at_s}.</source>
            <translation>{client} disputa {asked_s} de {title}, {frozen_minor}. Responda hasta el {answer_at_s}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>The dispute about {title} has ended: {paid_minor} come to you, {back_minor} go back.</source>
            <translation>La disputa sobre {title} terminó: {paid_minor} son para usted, {back_minor} se devuelven.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{title} stands still: the client's payment failed. It is tried again.</source>
            <translation>{title} está parado: falló el pago del cliente. Se intentará de nuevo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{client} has no verified payment method. Time from now is not protected.</source>
            <translation>{client} no tiene un método de pago verificado. El tiempo desde ahora no está protegido.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>The balance of {client} covers {left_s} more.</source>
            <translation>El saldo de {client} cubre {left_s} más.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{author} agreed to {asked_s} of late time for {title}.</source>
            <translation>{author} aceptó {asked_s} de tiempo tardío para {title}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{author} declined {asked_s} of late time for {title}.</source>
            <translation>{author} rechazó {asked_s} de tiempo tardío para {title}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>A week of {title} is accepted: {gross_minor}.</source>
            <translation>Se aceptó una semana de {title}: {gross_minor}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{net_minor} of {title} are free now.</source>
            <translation>{net_minor} de {title} ya están libres.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_source.py"></location>
            <source>Allow pictures</source>
            <translation>Permitir imágenes</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Snapshot of the screen at {time}</source>
            <translation>Imagen de la pantalla a las {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Erase now</source>
            <translation>Borrar ahora</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Fetch</source>
            <translation>Traer</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Screen {number}</source>
            <translation>Pantalla {number}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>{number} of {count}</source>
            <translation>{number} de {count}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>{active} of {present} min active</source>
            <translation>{active} de {present} min activos</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Activity: {words}</source>
            <translation>Actividad: {words}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Screen {number} of {count}</source>
            <translation>Pantalla {number} de {count}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Taken {time}</source>
            <translation>Hecha a las {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Fetching the picture</source>
            <translation>Trayendo la imagen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Previous picture</source>
            <translation>Imagen anterior</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Next picture</source>
            <translation>Imagen siguiente</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Send without picture</source>
            <translation>Enviar sin imagen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Answer</source>
            <translation>Responder</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Key presses</source>
            <translation>Pulsaciones</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Clicks</source>
            <translation>Clics</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Scrolls</source>
            <translation>Desplazamientos</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>By a program</source>
            <translation>Por un programa</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Which keys were pressed is not known.</source>
            <translation>No se sabe qué teclas se pulsaron.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Snapshot of the screen</source>
            <translation>Captura de la pantalla</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Erased. Undo brings back the time alone.</source>
            <translation>Borrada. Deshacer devuelve solo el tiempo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Drag over what to hide, or move the box with the arrow keys and size it with Shift. Enter hides it, Esc gives up.</source>
            <translation>Arrastra sobre lo que quieras tapar, o mueve el recuadro con las flechas y cambia su tamaño con Mayús. Intro lo tapa, Esc lo deja.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>The picture is drawn anew</source>
            <translation>La imagen se dibuja de nuevo</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Shows everything again</source>
            <translation>Se muestra todo de nuevo</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>{client} does not take hidden pictures. You can remove this time.</source>
            <translation>{client} no acepta imágenes tapadas. Puedes quitar este tiempo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Your pictures are kept encrypted under one key. If your keyring is lost, this line opens them again. Keep it where only you find it. Time never depends on it.</source>
            <translation>Tus imágenes se guardan cifradas con una sola clave. Si pierdes tu llavero, esta línea las abre de nuevo. Guárdala donde solo tú la encuentres. El tiempo nunca depende de ella.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Pictures are locked after a lost or changed keyring? Enter the key you kept before.</source>
            <translation>¿Hay imágenes bloqueadas tras perder o cambiar el llavero? Escribe la clave que guardaste.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>The key is shown</source>
            <translation>La clave se muestra</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Key copied</source>
            <translation>Clave copiada</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Protected</source>
            <translation>Protegido</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>entered by hand</source>
            <translation>introducido a mano</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>over the weekly limit</source>
            <translation>por encima del límite semanal</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>after a pause or the end of the contract</source>
            <translation>tras una pausa o el fin del contrato</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>arrived after the week was locked</source>
            <translation>llegó después de cerrarse la semana</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>memo too short, {found} of {threshold} letters</source>
            <translation>nota muy corta, {found} de {threshold} letras</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>no label</source>
            <translation>sin etiqueta</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>this contract takes no pictures</source>
            <translation>este contrato no hace imágenes</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>no picture within {threshold} minutes</source>
            <translation>sin imagen en {threshold} minutos</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>the pictures show one colour only</source>
            <translation>las imágenes muestran un solo color</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>{found} % hidden, contract {threshold} %</source>
            <translation>{found} % tapado, contrato {threshold} %</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>{found} active minutes in three slots, at least {threshold}</source>
            <translation>{found} minutos activos en tres tramos, al menos {threshold}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>declared for more than {threshold} minutes</source>
            <translation>declarado por más de {threshold} minutos</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>the seal is broken</source>
            <translation>el sello está roto</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>this computer's clock is {found} seconds off</source>
            <translation>el reloj de este equipo difiere en {found} segundos</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>the client has no verified payment method</source>
            <translation>el cliente no tiene un medio de pago verificado</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>your identity is not verified</source>
            <translation>tu identidad no está verificada</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Not protected: {reasons}</source>
            <translation>No protegido: {reasons}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>{n} pictures open again</source>
            <translation>
                <numerusform>{n} imagen se abre de nuevo</numerusform>
                <numerusform>{n} imágenes se abren de nuevo</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Receipt {record}, {when}: number {number} of the log, whose head was {head}.</source>
            <translation>Recibo {record}, {when}: número {number} del registro, cuya cabeza era {head}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Hidden {percent} %, over the contract's {most_percent} %. Paid, but not protected.</source>
            <translation>Tapado {percent} %, más del {most_percent} % del contrato. Se paga, pero sin protección.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>In use: {what}</source>
            <translation>En uso: {what}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Hidden {percent} %, protected up to {most_percent} %</source>
            <translation>Tapado {percent} %, protegido hasta {most_percent} %</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/quit_box.py"></location>
            <source>Time up to now is kept in the diary on this computer.</source>
            <translation>El tiempo hasta ahora queda en el diario de este equipo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/quit_box.py"></location>
            <source>Quit Fairhour</source>
            <translation>Salir de Fairhour</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/quit_box.py"></location>
            <source>Stop and quit</source>
            <translation>Parar y salir</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/quit_box.py"></location>
            <source>Keep recording</source>
            <translation>Seguir grabando</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/quit_box.py"></location>
            <source>Stop recording and quit?</source>
            <translation>¿Parar la grabación y salir?</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reactions.py"></location>
            <source>Limit reached at {at}. Recording stopped.</source>
            <translation>Límite alcanzado a las {at}. Grabación parada.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reactions.py"></location>
            <source>Recording started</source>
            <translation>Grabación iniciada</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reactions.py"></location>
            <source>{length} left out.</source>
            <translation>{length} fuera.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reactions.py"></location>
            <source>Computer clock moved by {moved}. Your time is measured without it.</source>
            <translation>El reloj del equipo se movió {moved}. Tu tiempo se mide sin él.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reactions.py"></location>
            <source>Snapshot taken, {time}</source>
            <translation>Imagen hecha, {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reactions.py"></location>
            <source>Pictures stopped working: {why}</source>
            <translation>Las imágenes dejaron de funcionar: {why}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reactions.py"></location>
            <source>Stopped</source>
            <translation>Parado</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this desktop shows no screen</source>
            <translation>este escritorio no muestra ninguna pantalla</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the screen could not be read</source>
            <translation>no se pudo leer la pantalla</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the screen is switched off</source>
            <translation>la pantalla está apagada</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>your desktop asks you first, in Settings</source>
            <translation>tu escritorio te pregunta primero, en Ajustes</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the desktop is still being asked</source>
            <translation>aún se pregunta al escritorio</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this desktop was told not to share its screen</source>
            <translation>a este escritorio se le dijo que no compartiera su pantalla</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the desktop could not take the picture</source>
            <translation>el escritorio no pudo hacer la imagen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the desktop handed over a file that is no picture</source>
            <translation>el escritorio entregó un archivo que no es una imagen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the desktop's services cannot be reached</source>
            <translation>no se llega a los servicios del escritorio</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this desktop has no portal for pictures</source>
            <translation>este escritorio no tiene portal para imágenes</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this Wayland desktop has neither a portal for pictures nor grim</source>
            <translation>este escritorio Wayland no tiene ni portal para imágenes ni grim</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this desktop does not tell which windows show</source>
            <translation>este escritorio no dice qué ventanas se ven</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this desktop does not tell</source>
            <translation>este escritorio no lo dice</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the display is gone</source>
            <translation>la pantalla ya no está</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the screen did not answer</source>
            <translation>la pantalla no respondió</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this Wayland desktop does not show its screen</source>
            <translation>este escritorio Wayland no muestra su pantalla</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the screen did not answer in 10 seconds</source>
            <translation>la pantalla no respondió en 10 segundos</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the screen shows one colour only</source>
            <translation>la pantalla muestra un solo color</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this desktop gives no input counts</source>
            <translation>este escritorio no da recuentos de actividad</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this desktop is too old for input counts</source>
            <translation>este escritorio es demasiado antiguo para recuentos</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this desktop gives no away time</source>
            <translation>este escritorio no informa de ausencias</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the disk is full</source>
            <translation>el disco está lleno</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the picture could not be made</source>
            <translation>no se pudo crear la imagen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the picture became too large</source>
            <translation>la imagen salió demasiado grande</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this contract takes none</source>
            <translation>este contrato no hace ninguna</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the room you gave to pictures is used up</source>
            <translation>se agotó el espacio que diste a las imágenes</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this desktop does not say which windows show, and some are never pictured</source>
            <translation>este escritorio no dice qué ventanas se ven, y algunas no se capturan nunca</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>The desktop asks you once and then remembers.</source>
            <translation>El escritorio te pregunta una vez y lo recuerda.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>Not tried on this system by those who made Fairhour.</source>
            <translation>Quienes hacen Fairhour no lo han probado en este sistema.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>The system asks again about every month. Choose Continue to Allow.</source>
            <translation>El sistema vuelve a preguntar cada mes, más o menos. Elige «Seguir permitiendo».</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>Windows are known by name only, not by place.</source>
            <translation>Las ventanas se conocen solo por su nombre, no por su lugar.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_card.py"></location>
            <source>What will you work on? Your client sees this.</source>
            <translation>¿En qué vas a trabajar? Tu cliente lo ve.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_card.py"></location>
            <source>What are you working on?</source>
            <translation>¿En qué trabajas?</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_card.py"></location>
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_card.py"></location>
            <source>since {time}</source>
            <translation>desde las {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/record_card.py"></location>
            <source>{n} characters left</source>
            <translation>
                <numerusform>queda {n} carácter</numerusform>
                <numerusform>quedan {n} caracteres</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>When a client starts an hourly contract with you, it appears here by itself.</source>
            <translation>Cuando un cliente empiece un contrato por horas contigo, aparecerá aquí solo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Stopped: {why}</source>
            <translation>Parado: {why}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>the client</source>
            <translation>el cliente</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Recording {clock}</source>
            <translation>Grabando {clock}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>The diary did not open</source>
            <translation>El diario no se abrió</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>No hourly contract yet</source>
            <translation>Aún no hay contrato por horas</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Recording</source>
            <translation>Grabando</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Time from now is not protected.</source>
            <translation>El tiempo desde ahora no está protegido.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Back since {time}, kept if you go on</source>
            <translation>De vuelta desde las {time}, cuenta si sigues</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Weekly limit reached</source>
            <translation>Límite semanal alcanzado</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Time over the limit is not paid. The next week begins Monday 00:00 UTC.</source>
            <translation>El tiempo sobre el límite no se paga. La semana siguiente empieza el lunes a las 00:00 UTC.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Time up to then is safe.</source>
            <translation>El tiempo hasta entonces está a salvo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Start again</source>
            <translation>Empezar otra vez</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Paused, no input</source>
            <translation>En pausa, sin actividad</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Not recording</source>
            <translation>Sin grabar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Opening your diary</source>
            <translation>Abriendo tu diario</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Your diary on this computer stays readable.</source>
            <translation>Tu diario en este equipo sigue siendo legible.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Recording, not paid</source>
            <translation>Grabando, sin pago</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Recording without pictures</source>
            <translation>Grabando sin imágenes</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>{why} This time may not be protected.</source>
            <translation>{why} Puede que este tiempo no esté protegido.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>I'm back</source>
            <translation>He vuelto</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Paused by {client}</source>
            <translation>Pausado por {client}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Time up to then is kept.</source>
            <translation>El tiempo hasta entonces se conserva.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>No keyring on this desktop</source>
            <translation>Este escritorio no tiene llavero</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Keep it in a file</source>
            <translation>Guardarlo en un archivo</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>The keyring is locked</source>
            <translation>El llavero está bloqueado</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Try again</source>
            <translation>Probar otra vez</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Paused, no input since {time}</source>
            <translation>En pausa, sin actividad desde las {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/recovery_dialog.py"></location>
            <source>Recovery key</source>
            <translation>Clave de recuperación</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/recovery_dialog.py"></location>
            <source>Show the key</source>
            <translation>Mostrar la clave</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/recovery_dialog.py"></location>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/recovery_dialog.py"></location>
            <source>The key</source>
            <translation>La clave</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/recovery_dialog.py"></location>
            <source>A key you kept before</source>
            <translation>Una clave que guardaste</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/recovery_dialog.py"></location>
            <source>Open pictures with it</source>
            <translation>Abrir imágenes con ella</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/segment_card.py"></location>
            <source>One is taken at a random moment of these ten minutes.</source>
            <translation>Se hace una en un momento al azar de estos diez minutos.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/segment_card.py"></location>
            <source>No pictures in this contract. Not protected.</source>
            <translation>Este contrato no tiene imágenes. Sin protección.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/segment_card.py"></location>
            <source>No picture: {why}.</source>
            <translation>Sin imagen: {why}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/segment_card.py"></location>
            <source>Last picture</source>
            <translation>Última imagen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/segment_card.py"></location>
            <source>Now  {time}</source>
            <translation>Ahora  {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/segment_card.py"></location>
            <source>Activity now: {words}</source>
            <translation>Actividad ahora: {words}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/segment_card.py"></location>
            <source>Not measured on this desktop</source>
            <translation>No se mide en este escritorio</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/segment_card.py"></location>
            <source>Just begun</source>
            <translation>Recién empezado</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>This computer's clock is {off} behind the marketplace's. Recording goes on.</source>
            <translation>El reloj de este equipo va {off} por detrás del de la plataforma. La grabación sigue.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>{time} this week</source>
            <translation>{time} esta semana</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>{length} left this week</source>
            <translation>Quedan {length} esta semana</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>Stays on this computer {length} more, then it is sent</source>
            <translation>Se queda {length} más en este equipo; luego se envía</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>Sending {number} of {count}</source>
            <translation>Enviando {number} de {count}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>{n} wait for your approval</source>
            <translation>
                <numerusform>{n} espera tu aprobación</numerusform>
                <numerusform>{n} esperan tu aprobación</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>All saved. {count} to send</source>
            <translation>Todo guardado. Por enviar: {count}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>All saved. Sent up to {time}</source>
            <translation>Todo guardado. Enviado hasta las {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>All saved. Nothing sent yet</source>
            <translation>Todo guardado. Nada enviado aún</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>{count} refused. Kept on this computer</source>
            <translation>Rechazados: {count}. Se conservan en este equipo</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>{count} under check. Kept on this computer.</source>
            <translation>En revisión: {count}. Se conservan en este equipo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>Sign in again to send. Recording goes on.</source>
            <translation>Inicia sesión otra vez para enviar. La grabación sigue.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>The marketplace needs a newer Fairhour. Recording goes on.</source>
            <translation>La plataforma necesita un Fairhour más nuevo. La grabación sigue.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>Offline. {length} saved, sent when online</source>
            <translation>Sin conexión. {length} guardado, se envía al conectar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>This computer's clock is {off} ahead of the marketplace's. Recording goes on.</source>
            <translation>El reloj de este equipo va {off} por delante del de la plataforma. La grabación sigue.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>No weekly limit</source>
            <translation>Sin límite semanal</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>Limit reached. More time is not paid.</source>
            <translation>Límite alcanzado. Más tiempo no se paga.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>Waits for your approval</source>
            <translation>Espera tu aprobación</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>Approved. It is sent with its time</source>
            <translation>Aprobada. Se envía con su tiempo</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>{count} refused: {why}</source>
            <translation>Rechazados: {count}. {why}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>Offline. Your time is safe here</source>
            <translation>Sin conexión. Tu tiempo está a salvo aquí</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/sent_window.py"></location>
            <source>{n} pictures</source>
            <translation>
                <numerusform>{n} imagen</numerusform>
                <numerusform>{n} imágenes</numerusform>
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
            <translation>General</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Recording</source>
            <comment>page of settings</comment>
            <translation>Grabación</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Notifications</source>
            <translation>Avisos</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Storage and sending</source>
            <translation>Espacio y envío</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Privacy</source>
            <translation>Privacidad</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Search settings</source>
            <translation>Buscar ajustes</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>No setting has these words.</source>
            <translation>Ningún ajuste tiene esas palabras.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Pages of the settings</source>
            <translation>Páginas de los ajustes</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Run self-test</source>
            <translation>Hacer autoprueba</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>This system did not take it. Nothing was changed.</source>
            <translation>Este sistema no lo aceptó. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Your diary and its pictures are in {folder}</source>
            <translation>Tu diario y sus imágenes están en {folder}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>{size} MB, {free} MB are free on this disk.</source>
            <translation>{size} MB, {free} MB libres en este disco.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Time of another tracker in; the diary out as CSV, JSON, iCalendar, PDF or ZIP.</source>
            <translation>Traer tiempo de otro programa; sacar el diario como CSV, JSON, iCalendar, PDF o ZIP.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>This computer is not signed in. Recording goes on; nothing is sent.</source>
            <translation>Este equipo no tiene la sesión iniciada. La grabación sigue; no se envía nada.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Sign out</source>
            <translation>Cerrar sesión</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Signing out.</source>
            <translation>Cerrando sesión.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Signed out. Recording goes on; nothing is sent.</source>
            <translation>Sesión cerrada. La grabación sigue; no se envía nada.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Signed out on this computer. The website could not be told: retire it there.</source>
            <translation>Sesión cerrada en este equipo. No se pudo avisar a la web: retíralo allí.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Signed-in computers</source>
            <translation>Equipos con sesión</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>The website lists them, and can retire one that is lost.</source>
            <translation>La web los muestra y puede retirar uno perdido.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Everything that was sent</source>
            <translation>Todo lo que se envió</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>When, what, how large, and the marketplace's receipt.</source>
            <translation>Cuándo, qué, de qué tamaño y el recibo de la plataforma.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Empty: as the system says. Else as http://proxy.example:8080.</source>
            <translation>Vacío: como diga el sistema. Si no, como http://proxy.example:8080.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Write a proxy as http://proxy.example:8080. The one before stays.</source>
            <translation>Escribe el proxy como http://proxy.example:8080. Se queda el anterior.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Lets everything that is held go now.</source>
            <translation>Suelta ahora todo lo retenido.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>On its way.</source>
            <translation>En camino.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Tries pictures, counts, away time, tray, notices, keyring, clock and disk. A test picture shows what your client would see.</source>
            <translation>Prueba imágenes, recuentos, ausencia, bandeja, avisos, llavero, reloj y disco. Una imagen de prueba muestra lo que vería su cliente.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Keys work in the window that has the focus.</source>
            <translation>Las teclas actúan en la ventana que tiene el foco.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Marketplace: {server}</source>
            <translation>Mercado: {server}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Another one</source>
            <translation>Otro</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Address of the marketplace</source>
            <translation>Dirección del mercado</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Use it</source>
            <translation>Usar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Asking who answers there.</source>
            <translation>Preguntando quién responde allí.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>A marketplace answers there. Sign in to it.</source>
            <translation>Allí responde un mercado. Inicie sesión en él.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>The one before stays.</source>
            <translation>Se queda el anterior.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>{time} not sent yet. Send first?</source>
            <translation>{time} sin enviar. ¿Enviar primero?</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>What is not sent stays in the diary on this computer until you sign in again.</source>
            <translation>Lo no enviado queda en el diario de este equipo hasta que inicies sesión otra vez.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Send first</source>
            <translation>Enviar primero</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Sign out anyway</source>
            <translation>Cerrar sesión igualmente</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Stay signed in</source>
            <translation>Seguir con la sesión</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Erase local data</source>
            <translation>Borrar datos locales</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>The diary of this computer and its pictures. What was sent stays at the marketplace.</source>
            <translation>El diario de este equipo y sus imágenes. Lo enviado queda en la plataforma.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Erase the diary of this computer?</source>
            <translation>¿Borrar el diario de este equipo?</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>All time and pictures kept here are erased, the sign-in is forgotten, and Fairhour closes. This cannot be undone.</source>
            <translation>Se borran todo el tiempo y las imágenes guardados aquí, se olvida la sesión y Fairhour se cierra. No se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>I know that nothing of it comes back.</source>
            <translation>Sé que nada de ello vuelve.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>I know that {time} are not sent, are lost, and are never paid.</source>
            <translation>Sé que {time} no se han enviado, se pierden y nunca se pagan.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Keep everything</source>
            <translation>Conservar todo</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Erase</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>It could not be noted that the diary is to be erased. Nothing was erased.</source>
            <translation>No se pudo anotar que el diario debe borrarse. No se borró nada.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Nothing has left this computer.</source>
            <translation>Nada ha salido de este equipo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>What was sent, Enter opens the segment</source>
            <translation>Lo enviado, Intro abre el segmento</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>No picture</source>
            <translation>Sin imagen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Receipt</source>
            <translation>Recibo</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>New keys</source>
            <translation>Teclas nuevas</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>As it was</source>
            <translation>Como estaba</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>All as they were</source>
            <translation>Todas como estaban</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Choose a line, go to the field beside Change, and press the keys it shall have.</source>
            <translation>Elige una línea, ve al campo junto a «Cambiar» y pulsa las teclas que tendrá.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>These keys stay as they are.</source>
            <translation>Estas teclas se quedan como están.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Keys of this window need Ctrl, Alt or a function key: letters are typed in it.</source>
            <translation>Las teclas de esta ventana necesitan Ctrl, Alt o una tecla de función: en ella se escriben letras.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>{keys} is taken there: {does}.</source>
            <translation>{keys} ya se usa ahí: {does}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Changed. It works at once.</source>
            <translation>Cambiado. Funciona al momento.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>{keys}: press it once, in any program, to see whether it works here.</source>
            <translation>{keys}: púlsela una vez, en cualquier programa, para ver si funciona aquí.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>{keys} works.</source>
            <translation>{keys} funciona.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>{keys} belongs to another program here. Choose another one below.</source>
            <translation>{keys} es de otro programa aquí. Elija otra abajo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>{keys} is not on this keyboard. Choose another one below.</source>
            <translation>{keys} no está en este teclado. Elija otra abajo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Your desktop did not give {keys}. Bind “fairhour toggle” in its keyboard settings.</source>
            <translation>Su escritorio no cedió {keys}. Asigne «fairhour toggle» en sus ajustes de teclado.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>{keys} cannot be had on this desktop. Bind “fairhour toggle” in its keyboard settings.</source>
            <translation>{keys} no está disponible en este escritorio. Asigne «fairhour toggle» en sus ajustes de teclado.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Off</source>
            <translation>No</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>On</source>
            <translation>Sí</translation>
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
            <translation>Hasta que yo apruebe</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>The one in use</source>
            <translation>La que está en uso</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>All screens</source>
            <translation>Todas las pantallas</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Screen 1</source>
            <translation>Pantalla 1</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Screen 2</source>
            <translation>Pantalla 2</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Screen 3</source>
            <translation>Pantalla 3</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Screen 4</source>
            <translation>Pantalla 4</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Start with the computer</source>
            <translation>Iniciar con el equipo</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>In the tray, or as the Mini window where there is none.</source>
            <translation>En la bandeja, o como ventana mini donde no la hay.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Follows the desktop unless you choose.</source>
            <translation>Sigue al escritorio si no eliges.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Fairhour speaks it when it is opened the next time.</source>
            <translation>Fairhour lo habla la próxima vez que se abre.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Of all windows, at once.</source>
            <translation>De todas las ventanas, al instante.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Density</source>
            <translation>Densidad</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Of rows and cards, at once.</source>
            <translation>De filas y tarjetas, al instante.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Roomy</source>
            <translation>Amplia</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Dense</source>
            <translation>Compacta</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>For when others see your screen.</source>
            <translation>Para cuando otros ven tu pantalla.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Tax year begins</source>
            <translation>El año fiscal empieza</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>For the reports of a tax year, in Earnings.</source>
            <translation>Para los informes de un año fiscal, en Ingresos.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>1 January</source>
            <translation>1 de enero</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>1 April</source>
            <translation>1 de abril</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>6 April</source>
            <translation>6 de abril</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>1 July</source>
            <translation>1 de julio</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>1 October</source>
            <translation>1 de octubre</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Total of the week at the tray's icon</source>
            <translation>Total de la semana en el icono de la bandeja</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>In the words that stand at the pointer.</source>
            <translation>En las palabras que aparecen junto al puntero.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>When the Tracker window is closed</source>
            <translation>Al cerrar la ventana Tracker</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>While something is recorded, or if Fairhour starts with the computer.</source>
            <translation>Mientras se graba, o si Fairhour se inicia con el equipo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Stay in the tray</source>
            <translation>Quedarse en la bandeja</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Quit, after a question</source>
            <translation>Salir, tras preguntar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Mini window beside others</source>
            <translation>Ventana mini junto a las demás</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Stays on top even while the Tracker window is open.</source>
            <translation>Queda encima aunque la ventana Tracker esté abierta.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Single letters</source>
            <translation>Letras sueltas</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>S, E, M and others, in the Diary, the picture and the away window.</source>
            <translation>S, E, M y otras, en el Diario, la imagen y la ventana de ausencia.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Keys that work in every program</source>
            <translation>Teclas que funcionan en todos los programas</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Those of “Every program” in the list. Your desktop hands over these and no others.</source>
            <translation>Las de «Todos los programas» en la lista. Su escritorio entrega estas y ninguna más.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Away after</source>
            <translation>Ausente tras</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Without input for so long, the clock goes back to it.</source>
            <translation>Tras ese tiempo sin actividad, el reloj vuelve a su inicio.</translation>
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
            <translation>Al volver</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>What happens to the time you were away.</source>
            <translation>Qué pasa con el tiempo que estuviste fuera.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Ask me</source>
            <translation>Preguntarme</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Always leave it out</source>
            <translation>Dejarlo fuera siempre</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Remind me to start</source>
            <translation>Recordarme empezar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Monday to Friday, 9:00 to 17:00, after 15 min without recording.</source>
            <translation>De lunes a viernes, de 9:00 a 17:00, tras 15 min sin grabar.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>At the weekly limit</source>
            <translation>En el límite semanal</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>More time is not paid, unless the client raises it.</source>
            <translation>Más tiempo no se paga, salvo que el cliente lo suba.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Go on, unpaid</source>
            <translation>Seguir, sin pago</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>End of my day</source>
            <translation>Fin de mi jornada</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Asks once if it is still on purpose.</source>
            <translation>Pregunta una vez si aún es a propósito.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Same memo for long</source>
            <translation>Misma nota mucho tiempo</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Asks if it is still the right one.</source>
            <translation>Pregunta si aún es la correcta.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>No break for 4 h</source>
            <translation>4 h sin descanso</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Told once a stretch.</source>
            <translation>Se dice una vez por tramo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Hold</source>
            <translation>Retención</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>How long time and pictures stay here before they are sent.</source>
            <translation>Cuánto se quedan aquí el tiempo y las imágenes antes de enviarse.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Screens</source>
            <translation>Pantallas</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Where the desktop does not say which is in use, all are taken.</source>
            <translation>Si el escritorio no dice cuál está en uso, se toman todas.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>When a picture is taken</source>
            <translation>Cuando se hace una imagen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>You always know that one was taken.</source>
            <translation>Siempre sabes que se hizo una.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Show a card for 4 s</source>
            <translation>Mostrar una tarjeta 4 s</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Say nothing</source>
            <translation>No decir nada</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Sound</source>
            <translation>Sonido</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>The desktop's own short one, when a picture is taken.</source>
            <translation>El breve del escritorio, cuando se hace una imagen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Show the mouse pointer in pictures</source>
            <translation>Mostrar el puntero del ratón en las imágenes</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Helps who looks to see what was worked on.</source>
            <translation>Ayuda a ver en qué se trabajó.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Show it</source>
            <translation>Mostrarlo</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Note the app and title in use</source>
            <translation>Anotar la aplicación y el título en uso</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Noted with the picture, for you and the client of that contract.</source>
            <translation>Se anota con la imagen, para ti y el cliente de ese contrato.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>If the contract allows</source>
            <translation>Si el contrato lo permite</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Room for pictures</source>
            <translation>Espacio para imágenes</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>When it is used up, pictures pause; time is always saved.</source>
            <translation>Cuando se agota, las imágenes se pausan; el tiempo siempre se guarda.</translation>
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
            <translation>Conservar imágenes</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>After their week is paid. A contract may keep them shorter.</source>
            <translation>Tras pagarse su semana. Un contrato puede conservarlas menos.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>As the contract says</source>
            <translation>Como diga el contrato</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>30 days</source>
            <translation>30 días</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>90 days</source>
            <translation>90 días</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>400 days</source>
            <translation>400 días</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>While the screen is full, shared or not to be disturbed</source>
            <translation>Con pantalla completa, compartida o en No molestar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>As far as the desktop says so. What ends a recording is told all the same.</source>
            <translation>Según lo diga el escritorio. Lo que termina una grabación se avisa igual.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Show nothing</source>
            <translation>No mostrar nada</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Show as always</source>
            <translation>Mostrar como siempre</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Never picture these apps</source>
            <translation>Nunca capturar estas aplicaciones</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>KeePassXC, Signal</source>
            <translation>KeePassXC, Signal</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>A solid block with the words “Private window” stands where they show. Words with commas between.</source>
            <translation>Donde se ven queda un bloque liso con las palabras «Private window». Palabras separadas por comas.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Never picture windows with these words</source>
            <translation>Nunca capturar ventanas con estas palabras</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Online banking, Inbox</source>
            <translation>Banca en línea, Bandeja de entrada</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Words of the title, in small or capital letters.</source>
            <translation>Palabras del título, en mayúsculas o minúsculas.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Stop ({clock})</source>
            <translation>Parar ({clock})</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Last snapshot</source>
            <translation>Última imagen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Pause reminders today</source>
            <translation>Pausar recordatorios hoy</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Fairhour, Mini window</source>
            <translation>Fairhour, ventana mini</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Arrow keys move this window, Enter opens Fairhour.</source>
            <translation>Las flechas mueven esta ventana, Intro abre Fairhour.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Open Fairhour</source>
            <translation>Abrir Fairhour</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Still recording. The dot in your tray shows it.</source>
            <translation>Sigue grabando. El punto en la bandeja lo muestra.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Still recording. This desktop has no tray: a small window stays on top and shows it.</source>
            <translation>Sigue grabando. Este escritorio no tiene bandeja: una ventana pequeña queda encima y lo muestra.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>This desktop has no tray: a small window stays on top, since Fairhour starts with the computer.</source>
            <translation>Este escritorio no tiene bandeja: una ventana pequeña queda encima, ya que Fairhour se inicia con el equipo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Fairhour stays in your tray, since it starts with the computer.</source>
            <translation>Fairhour queda en tu bandeja, ya que se inicia con el equipo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>OK</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Stop instead</source>
            <translation>Mejor parar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>The tray is gone. A small window stays on top until it is back.</source>
            <translation>La bandeja desapareció. Una ventana pequeña queda encima hasta que vuelva.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Snapshot taken</source>
            <translation>Imagen hecha</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>A card in a corner for 4 s.</source>
            <translation>Una tarjeta en una esquina durante 4 s.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>By the command line, or again after a crash.</source>
            <translation>Por la línea de órdenes, o de nuevo tras un fallo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Recording stopped by itself</source>
            <translation>La grabación se paró sola</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>At the limit, when you left, when the client paused.</source>
            <translation>En el límite, cuando te fuiste, cuando el cliente pausó.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Weekly limit</source>
            <translation>Límite semanal</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>At 80 %, with 30 min left, and once it is reached.</source>
            <translation>Al 80 %, con 30 min restantes y cuando se alcanza.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Pictures stopped working</source>
            <translation>Las imágenes dejaron de funcionar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>At once; the Tracker window says so too.</source>
            <translation>Al momento; la ventana Tracker también lo dice.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Refused by the marketplace</source>
            <translation>Rechazado por la plataforma</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>The Diary marks it too.</source>
            <translation>El Diario también lo marca.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Not sent yet</source>
            <translation>Aún sin enviar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Once, three hours before the week locks.</source>
            <translation>Una vez, tres horas antes de cerrarse la semana.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Away time left out</source>
            <translation>Ausencia dejada fuera</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>After ten minutes without an answer.</source>
            <translation>Tras diez minutos sin respuesta.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Still recording</source>
            <translation>Sigue grabando</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>After the end of your day, or after 12 h.</source>
            <translation>Tras el fin de tu jornada, o tras 12 h.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Questions</source>
            <translation>Preguntas</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>A client asks, answers, or wants a picture deleted.</source>
            <translation>Un cliente pregunta, responde o quiere borrar una imagen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Disputes</source>
            <translation>Disputas</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Hours are disputed, or a dispute has ended.</source>
            <translation>Se disputan horas, o terminó una disputa.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>The client's payment</source>
            <translation>El pago del cliente</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>A payment failed, or the balance covers less than 3 h.</source>
            <translation>Falló un pago, o el saldo cubre menos de 3 h.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Your money</source>
            <translation>Su dinero</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>A week is accepted, money is free, late time is answered.</source>
            <translation>Una semana aceptada, dinero libre, respuesta al tiempo tardío.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Clock and other changes</source>
            <translation>Reloj y otros cambios</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>When the computer's clock was moved.</source>
            <translation>Cuando se movió el reloj del equipo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Still “{memo}”?</source>
            <translation>¿Aún «{memo}»?</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>4 h without a break.</source>
            <translation>4 h sin descanso.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Pause 10 min</source>
            <translation>Pausa de 10 min</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>The 10 min are over. Nothing is being recorded.</source>
            <translation>Pasaron los 10 min. No se está grabando nada.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Not recording. Start for {client}?</source>
            <translation>Sin grabar. ¿Empezar para {client}?</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Not recording.</source>
            <translation>Sin grabar.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Still recording. On purpose?</source>
            <translation>Sigue grabando. ¿A propósito?</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>{time} not sent. The week locks {at} UTC ({local}).</source>
            <translation>{time} sin enviar. La semana se cierra a las {at} UTC ({local}).</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>{count} refused: {reason} Kept on this computer.</source>
            <translation>Rechazados: {count}. {reason} Se conserva en este equipo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Recording for {client}</source>
            <translation>Grabando para {client}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>{time} left this week for {client}.</source>
            <translation>Quedan {time} esta semana para {client}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>{time} left this week.</source>
            <translation>Quedan {time} esta semana.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Removed. It is not billed.</source>
            <translation>Quitado. No se factura.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Recording stopped at {at}, when you left.</source>
            <translation>Grabación parada a las {at}, cuando te fuiste.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Recording stopped at {at}: the client paused the contract.</source>
            <translation>Grabación parada a las {at}: el cliente pausó el contrato.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Recording stopped at {at}: the computer was shut down.</source>
            <translation>Grabación parada a las {at}: el equipo se apagó.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Fix</source>
            <translation>Arreglar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Free space</source>
            <translation>Liberar espacio</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Record unpaid</source>
            <translation>Grabar sin pago</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Ask for more hours</source>
            <translation>Pedir más horas</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Find work</source>
            <translation>Buscar trabajo</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>The limit does not stop recording any more. What is over it is not paid.</source>
            <translation>El límite ya no para la grabación. Lo que lo supera no se paga.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>No notices in the last 30 days.</source>
            <translation>Sin avisos en los últimos 30 días.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Kept on this computer for 30 days.</source>
            <translation>Se guardan 30 días en este equipo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Try it for 30 s</source>
            <translation>Probar 30 s</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Nothing is saved.</source>
            <translation>No se guarda nada.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Type, click and scroll as you like. Nothing is saved.</source>
            <translation>Escriba, haga clic y desplácese como quiera. No se guarda nada.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>{presses} key presses, {clicks} clicks, {scrolls} scrolls</source>
            <translation>pulsaciones: {presses}, clics: {clicks}, desplazamientos: {scrolls}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Counts not available on this desktop</source>
            <translation>El recuento no está disponible en este escritorio</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>{left} s more. {counted}.</source>
            <translation>Quedan {left} s. {counted}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>That was it: {counted}. Nothing of it was saved.</source>
            <translation>Eso fue todo: {counted}. No se guardó nada.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>The picture that would have been taken</source>
            <translation>La imagen que se habría tomado</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Welcome to Fairhour</source>
            <translation>Te damos la bienvenida a Fairhour</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Step {number} of {count}</source>
            <translation>Paso {number} de {count}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>What this records</source>
            <translation>Qué graba esto</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>What it needs here</source>
            <translation>Qué necesita aquí</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Your first contract</source>
            <translation>Tu primer contrato</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Only while you record. You see each picture first, and can remove it.</source>
            <translation>Solo mientras grabas. Ves cada imagen primero y puedes quitarla.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Each line is tried now. What your desktop asks, it asks itself.</source>
            <translation>Cada línea se prueba ahora. Lo que tu escritorio pregunte, lo pregunta él.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Choose what to work on. Nothing is recorded before you press Start.</source>
            <translation>Elige en qué trabajar. No se graba nada hasta que pulses Empezar.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>No hourly contract yet. When a client starts one with you, it appears here by itself.</source>
            <translation>Aún no hay contrato por horas. Cuando un cliente empiece uno contigo, aparecerá aquí solo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Start now</source>
            <translation>Empezar ahora</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Take a test picture</source>
            <translation>Hacer una imagen de prueba</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>You can go on with these steps at the next start.</source>
            <translation>Puedes seguir con estos pasos en el próximo inicio.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>About Fairhour</source>
            <translation>Acerca de Fairhour</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Version {version}</source>
            <translation>Versión {version}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>A time tracker whose diary proves itself.</source>
            <translation>Un registro de tiempo cuyo diario se demuestra solo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Fairhour is free software under the Apache License 2.0.</source>
            <translation>Fairhour es software libre con la licencia Apache 2.0.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>It contains Qt and PySide6 (LGPL-3.0), the fonts Inter and Inter Display (OFL-1.1), and libraries under licences of their own. The file NOTICE beside the app names them.</source>
            <translation>Contiene Qt y PySide6 (LGPL-3.0), las fuentes Inter e Inter Display (OFL-1.1) y bibliotecas con sus propias licencias. El archivo NOTICE junto a la aplicación las nombra.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Fairhour {version} is ready. It installs nothing by itself: you choose when.</source>
            <translation>Fairhour {version} está listo. No instala nada solo: tú eliges cuándo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>This is the newest version, as of {date}.</source>
            <translation>Es la versión más nueva, a fecha de {date}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Whether there is a newer version is not known yet.</source>
            <translation>Aún no se sabe si hay una versión más nueva.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Open the download page</source>
            <translation>Abrir la página de descargas</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Licences</source>
            <translation>Licencias</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Your diary is in {folder}</source>
            <translation>Tu diario está en {folder}</translation>
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
                <numerusform>{n} hora</numerusform>
                <numerusform>{n} horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/shown.py"></location>
            <source>{n} minutes</source>
            <translation>
                <numerusform>{n} minuto</numerusform>
                <numerusform>{n} minutos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/step_line.py"></location>
            <source>Step {place} of {count}: {name}</source>
            <translation>Paso {place} de {count}: {name}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/totals_card.py"></location>
            <source>Week ends Sun 23:59 UTC, {time} your time</source>
            <translation>La semana acaba el dom 23:59 UTC, {time} en tu hora</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/tracker_window.py"></location>
            <source>Now on {contract}</source>
            <translation>Ahora en {contract}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Week, {week}</source>
            <translation>Semana, {week}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Previous week</source>
            <translation>Semana anterior</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Next week</source>
            <translation>Semana siguiente</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Approve and send</source>
            <translation>Aprobar y enviar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Approve and send {count}</source>
            <translation>Aprobar y enviar {count}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Timesheet</source>
            <translation>Hoja de horas</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Timesheet, a row per day and a column per kind of time</source>
            <translation>Hoja de horas, una fila por día y una columna por tipo de tiempo</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Cut to whole minutes; money uses exact seconds.</source>
            <translation>Recortado a minutos enteros; el dinero usa segundos exactos.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Before the week closes</source>
            <translation>Antes de que cierre la semana</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Protection</source>
            <translation>Protección</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Protection of each segment, Enter opens it in the diary</source>
            <translation>Protección de cada segmento, Intro lo abre en el diario</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Show all {count}</source>
            <translation>Mostrar los {count}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Show only what is not protected</source>
            <translation>Mostrar solo lo no protegido</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>All time of this week is protected.</source>
            <translation>Todo el tiempo de esta semana está protegido.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>No time in this week.</source>
            <translation>Sin tiempo en esta semana.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Nothing to look at. The week can close as it is.</source>
            <translation>Nada que mirar. La semana puede cerrarse así.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Locked. Nothing of this week changes any more.</source>
            <translation>Cerrada. Nada de esta semana cambia ya.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Can be mended</source>
            <translation>Se puede corregir</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Nothing can be done about it here</source>
            <translation>Aquí no se puede hacer nada</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Alt+Left and Alt+Right change the week   Enter opens   Ctrl+Enter approves and sends</source>
            <translation>Alt+Izq. y Alt+Der. cambian la semana   Intro abre   Ctrl+Intro aprueba y envía</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>As this computer knows it. The marketplace has not told its figures yet.</source>
            <translation>Como lo sabe este equipo. La plataforma aún no ha dado sus cifras.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>The marketplace has {told}, this computer {local}: the rest is not sent yet, or was recorded on another computer.</source>
            <translation>La plataforma tiene {told}, este equipo {local}: el resto aún no se ha enviado o se grabó en otro equipo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>The marketplace has the same {told}.</source>
            <translation>La plataforma tiene los mismos {told}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Save signed week</source>
            <translation>Guardar semana firmada</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Choose one contract first: each has a signed week of its own.</source>
            <translation>Elige primero un contrato: cada uno tiene su semana firmada.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>The diary is still being opened. Try again in a moment.</source>
            <translation>El diario aún se está abriendo. Prueba dentro de un momento.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>The signed week is fetched and checked.</source>
            <translation>Se trae y se comprueba la semana firmada.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Saved as {file}. Anybody can check it with “fairhour verify”.</source>
            <translation>Guardado como {file}. Cualquiera puede comprobarlo con «fairhour verify».</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>The signed week could not be saved. Nothing was written.</source>
            <translation>No se pudo guardar la semana firmada. No se escribió nada.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Tracked</source>
            <translation>Registrado</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Manual</source>
            <translation>Manual</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>To pay</source>
            <translation>A pagar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Still open</source>
            <translation>Aún abierto</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Work</source>
            <translation>Trabajo</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Your check</source>
            <translation>Tu revisión</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Client check</source>
            <translation>Revisión del cliente</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Look</source>
            <translation>Mirar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Approve</source>
            <translation>Aprobar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Write memo</source>
            <translation>Escribir nota</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Choose label</source>
            <translation>Elegir etiqueta</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>More that can be done with what is chosen</source>
            <translation>Más que se puede hacer con lo elegido</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Move to another contract</source>
            <translation>Mover a otro contrato</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Blur the pictures, or show them again</source>
            <translation>Difuminar las imágenes, o mostrarlas de nuevo</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Hide a box of the picture</source>
            <translation>Tapar una zona de la imagen</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>This time is on that contract already.</source>
            <translation>Este tiempo ya está en ese contrato.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>There is no other contract to move to.</source>
            <translation>No hay otro contrato al que mover.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Moved {what} to {contract}</source>
            <translation>{what}: movido a {contract}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Blurred</source>
            <translation>Difuminado</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>There is no picture to cover.</source>
            <translation>No hay imagen que tapar.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>14:00</source>
            <translation>14:00</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>To</source>
            <translation>A</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>14:30</source>
            <translation>14:30</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Manual time is never protected.</source>
            <translation>El tiempo manual nunca está protegido.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Write both times as 14:30.</source>
            <translation>Escribe ambas horas como 14:30.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Overlaps {span} on {contract}.</source>
            <translation>Se solapa con {span} en {contract}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Goes {length} over the limit; that is not paid.</source>
            <translation>Supera el límite en {length}; eso no se paga.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Added {length}</source>
            <translation>Añadido {length}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} things to look at</source>
            <translation>
                <numerusform>{n} cosa que mirar</numerusform>
                <numerusform>{n} cosas que mirar</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Free since {day}.</source>
            <translation>Disponible desde el {day}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{day}, {there} UTC ({weekday} {here} your time)</source>
            <translation>{day}, {there} UTC ({weekday} {here} en tu hora)</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{day}, {there} UTC</source>
            <translation>{day}, {there} UTC</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>your clients</source>
            <translation>tus clientes</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Open. You can change it until {until}, {length} left.</source>
            <translation>Abierta. Puedes cambiarla hasta {until}, quedan {length}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Payment failed or not collected yet. Protected time is paid in any case.</source>
            <translation>El pago falló o aún no se cobró. El tiempo protegido se paga en todo caso.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Locked since {when}. Nothing in it can be changed.</source>
            <translation>Cerrada desde {when}. Nada se puede cambiar.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>With {who} until {until}. {money} charged.</source>
            <translation>Con {who} hasta {until}. {money} cobrados.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Accepted. Free on {when}.</source>
            <translation>Aceptada. Disponible el {when}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} segments were refused</source>
            <translation>
                <numerusform>{n} segmento fue rechazado</numerusform>
                <numerusform>{n} segmentos fueron rechazados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} segments are under check</source>
            <translation>
                <numerusform>{n} segmento está en revisión</numerusform>
                <numerusform>{n} segmentos están en revisión</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} segments are not approved</source>
            <translation>
                <numerusform>{n} segmento no está aprobado</numerusform>
                <numerusform>{n} segmentos no están aprobados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} segments have no memo</source>
            <translation>
                <numerusform>{n} segmento no tiene nota</numerusform>
                <numerusform>{n} segmentos no tienen nota</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} segments have no label</source>
            <translation>
                <numerusform>{n} segmento no tiene etiqueta</numerusform>
                <numerusform>{n} segmentos no tienen etiqueta</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} segments are over the limit and not paid</source>
            <translation>
                <numerusform>{n} segmento supera el límite y no se paga</numerusform>
                <numerusform>{n} segmentos superan el límite y no se pagan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} manual segments say no reason</source>
            <translation>
                <numerusform>{n} segmento manual no dice el motivo</numerusform>
                <numerusform>{n} segmentos manuales no dicen el motivo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} segments have low activity and no note</source>
            <translation>
                <numerusform>{n} segmento tiene poca actividad y ninguna nota</numerusform>
                <numerusform>{n} segmentos tienen poca actividad y ninguna nota</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} segments are removed</source>
            <translation>
                <numerusform>{n} segmento está quitado</numerusform>
                <numerusform>{n} segmentos están quitados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source> ({here} your time)</source>
            <translation> ({here} en tu hora)</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Open. You can change it until {until}.</source>
            <translation>Abierta. Puedes cambiarla hasta {until}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} questions. No money is affected.</source>
            <translation>
                <numerusform>{n} pregunta. No afecta al dinero.</numerusform>
                <numerusform>{n} preguntas. No afectan al dinero.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{time} disputed, {frozen} frozen. {rest} goes on.</source>
            <translation>{time} en disputa, {frozen} congelados. {rest} sigue adelante.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Something went wrong in Fairhour. Your diary is not touched.</source>
            <translation>Algo falló en Fairhour. Tu diario no se ha tocado.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This contract cannot be recorded now. Choose another one.</source>
            <translation>Este contrato no se puede grabar ahora. Elige otro.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>No time for 30 days. The client confirms this contract before it goes on.</source>
            <translation>30 días sin tiempo. El cliente confirma este contrato antes de seguir.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The client paused this contract. Time up to then is kept.</source>
            <translation>El cliente pausó este contrato. El tiempo hasta entonces se conserva.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This contract has ended. Time up to then is kept.</source>
            <translation>Este contrato terminó. El tiempo hasta entonces se conserva.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This client asks for a memo.</source>
            <translation>Este cliente pide una nota.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This client asks for a label.</source>
            <translation>Este cliente pide una etiqueta.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This label is not on the client's list.</source>
            <translation>Esta etiqueta no está en la lista del cliente.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Time that was sent keeps its label.</source>
            <translation>El tiempo enviado conserva su etiqueta.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>A memo has at most 1,000 characters.</source>
            <translation>Una nota tiene como máximo 1000 caracteres.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Nothing is being recorded.</source>
            <translation>No se está grabando nada.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Recording already.</source>
            <translation>Ya se está grabando.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>A call, reading or thinking is declared for 15, 30 or 60 minutes.</source>
            <translation>Una llamada, lectura o reflexión se declara por 15, 30 o 60 minutos.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Manual time needs a memo.</source>
            <translation>El tiempo manual necesita una nota.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Choose why this time was not recorded.</source>
            <translation>Elige por qué no se grabó este tiempo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>To is before From.</source>
            <translation>«A» es anterior a «De».</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Manual time is whole minutes, 1 minute to 24 hours.</source>
            <translation>El tiempo manual son minutos enteros, de 1 minuto a 24 horas.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time has not passed yet.</source>
            <translation>Este tiempo aún no ha pasado.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>There is no absence to answer.</source>
            <translation>No hay ninguna ausencia que responder.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Fairhour is still opening the diary. Try again in a moment.</source>
            <translation>Fairhour aún está abriendo el diario. Prueba dentro de un momento.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Sign in first.</source>
            <translation>Inicia sesión primero.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The address of the marketplace must begin with https. Nothing was sent.</source>
            <translation>La dirección de la plataforma debe empezar por https. No se envió nada.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Write the address as https://fairhour.example.</source>
            <translation>Escriba la dirección como https://fairhour.example.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This diary belongs to its marketplace. Another one needs another folder, named in FAIRHOUR_HOME.</source>
            <translation>Este diario pertenece a su mercado. Otro necesita otra carpeta, indicada en FAIRHOUR_HOME.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Fairhour is closing.</source>
            <translation>Fairhour se está cerrando.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time is still being recorded. Stop first.</source>
            <translation>Este tiempo aún se está grabando. Para primero.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time is being sent right now. Try again in a moment.</source>
            <translation>Este tiempo se está enviando ahora. Prueba dentro de un momento.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This contract is being recorded already.</source>
            <translation>Este contrato ya se está grabando.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The diary cannot be written. Time up to then is safe.</source>
            <translation>No se puede escribir el diario. El tiempo hasta entonces está a salvo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time has been sent already.</source>
            <translation>Este tiempo ya se envió.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time is removed already.</source>
            <translation>Este tiempo ya está quitado.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time is not removed.</source>
            <translation>Este tiempo no está quitado.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time does not wait here any more.</source>
            <translation>Este tiempo ya no espera aquí.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Already approved. You can remove it until Monday 12:00 UTC.</source>
            <translation>Ya aprobado. Puedes quitarlo hasta el lunes a las 12:00 UTC.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time is removed. Bring it back first.</source>
            <translation>Este tiempo está quitado. Recupéralo primero.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>A picture of this time is being covered. Try again in a moment.</source>
            <translation>Se está tapando una imagen de este tiempo. Prueba dentro de un momento.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This picture was changed meanwhile. Look at it again.</source>
            <translation>Esta imagen cambió mientras tanto. Mírala otra vez.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This client takes no pictures. The time stays where it is.</source>
            <translation>Este cliente no acepta imágenes. El tiempo se queda donde está.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This client takes blurred pictures only. Blur the pictures first.</source>
            <translation>Este cliente solo acepta imágenes difuminadas. Difumínalas primero.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This client does not take hidden pictures. You can remove this time.</source>
            <translation>Este cliente no acepta imágenes tapadas. Puedes quitar este tiempo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>At most 64 boxes fit on a picture. Cover it whole.</source>
            <translation>En una imagen caben como máximo 64 zonas. Tápala entera.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The picture of this time is damaged and stays here. Its time is safe.</source>
            <translation>La imagen de este tiempo está dañada y se queda aquí. Su tiempo está a salvo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The picture of this time was kept with another key. Its time is safe.</source>
            <translation>La imagen de este tiempo se guardó con otra clave. Su tiempo está a salvo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Nothing waits to be sent.</source>
            <translation>Nada espera a ser enviado.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This is no longer possible for this time.</source>
            <translation>Esto ya no es posible para este tiempo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time can no longer be changed.</source>
            <translation>Este tiempo ya no se puede cambiar.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>More than one contract has this title. Write more of it.</source>
            <translation>Más de un contrato se llama así. Escribe más.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Fairhour does not know this word.</source>
            <translation>Fairhour no conoce esta palabra.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Fairhour could not read this.</source>
            <translation>Fairhour no pudo leer esto.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time ends before it begins. It stays in your diary.</source>
            <translation>Este tiempo acaba antes de empezar. Se queda en tu diario.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time is longer than its ten minutes. It stays in your diary.</source>
            <translation>Este tiempo es más largo que sus diez minutos. Se queda en tu diario.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time runs over a ten-minute boundary. It stays in your diary.</source>
            <translation>Este tiempo cruza un límite de diez minutos. Se queda en tu diario.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The activity of this time cannot be right. It stays in your diary.</source>
            <translation>La actividad de este tiempo no puede ser correcta. Se queda en tu diario.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>A picture of this time was taken outside of it. It stays in your diary.</source>
            <translation>Una imagen de este tiempo se hizo fuera de él. Se queda en tu diario.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This memo cannot be kept. Write at most 1,000 characters.</source>
            <translation>Esta nota no se puede guardar. Escribe como máximo 1000 caracteres.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace could not read this time. It stays in your diary.</source>
            <translation>La plataforma no pudo leer este tiempo. Se queda en tu diario.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace does not know a part of this time. It stays in your diary.</source>
            <translation>La plataforma no conoce una parte de este tiempo. Se queda en tu diario.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace needs a newer Fairhour. This time stays in your diary.</source>
            <translation>La plataforma necesita un Fairhour más nuevo. Este tiempo se queda en tu diario.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time is from before the contract began. It stays in your diary.</source>
            <translation>Este tiempo es anterior al contrato. Se queda en tu diario.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time is from after the contract ended. It stays in your diary.</source>
            <translation>Este tiempo es posterior al contrato. Se queda en tu diario.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace does not know this contract of yours. It stays in your diary.</source>
            <translation>La plataforma no conoce este contrato tuyo. Se queda en tu diario.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This contract belongs to somebody else. The time stays in your diary.</source>
            <translation>Este contrato es de otra persona. El tiempo se queda en tu diario.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The picture of this time did not arrive. It is sent again.</source>
            <translation>La imagen de este tiempo no llegó. Se envía otra vez.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This contract notes no window titles. This time stays in your diary.</source>
            <translation>Este contrato no anota títulos de ventanas. Este tiempo se queda en tu diario.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace has other time under this number. Yours stays in your diary.</source>
            <translation>La plataforma tiene otro tiempo con este número. El tuyo se queda en tu diario.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time does not fit its place in this computer's chain. It stays here.</source>
            <translation>Este tiempo no encaja en su lugar de la cadena de este equipo. Se queda aquí.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The signature of this time does not fit this computer. It stays here.</source>
            <translation>La firma de este tiempo no corresponde a este equipo. Se queda aquí.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time does not follow what was sent before. It stays in your diary.</source>
            <translation>Este tiempo no sigue a lo enviado antes. Se queda en tu diario.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time was recorded by another computer. It stays in your diary.</source>
            <translation>Este tiempo lo grabó otro equipo. Se queda en tu diario.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The week is locked since Monday 12:00 UTC. Nothing in it can be changed.</source>
            <translation>La semana está cerrada desde el lunes a las 12:00 UTC. Nada se puede cambiar.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This client takes no manual time. It stays in your diary.</source>
            <translation>Este cliente no acepta tiempo manual. Se queda en tu diario.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>A newer change of this time has arrived already.</source>
            <translation>Ya llegó un cambio más nuevo de este tiempo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time is not counted, so it cannot be changed.</source>
            <translation>Este tiempo no cuenta, así que no se puede cambiar.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Too much was sent at once. It is sent again in smaller parts.</source>
            <translation>Se envió demasiado a la vez. Se envía de nuevo en partes menores.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The picture is larger than the marketplace takes. It stays on this computer.</source>
            <translation>La imagen es mayor de lo que acepta la plataforma. Se queda en este equipo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace takes only WebP pictures. It stays on this computer.</source>
            <translation>La plataforma solo acepta imágenes WebP. Se queda en este equipo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The picture did not arrive whole. It is sent again.</source>
            <translation>La imagen no llegó entera. Se envía otra vez.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace could not open this picture. It stays on this computer.</source>
            <translation>La plataforma no pudo abrir esta imagen. Se queda en este equipo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace asked to sign again.</source>
            <translation>La plataforma pidió firmar otra vez.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace does not accept this computer's signature. Sign in again.</source>
            <translation>La plataforma no acepta la firma de este equipo. Inicia sesión otra vez.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This computer was signed out on the website. Sign in again.</source>
            <translation>La sesión de este equipo se cerró en la web. Inicia sesión otra vez.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace does not know this computer. Sign in again.</source>
            <translation>La plataforma no conoce este equipo. Inicia sesión otra vez.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace is busy. Your time is safe and is sent later.</source>
            <translation>La plataforma está ocupada. Tu tiempo está a salvo y se envía más tarde.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Other time is recorded there already. Keep one of the two.</source>
            <translation>Ahí ya hay otro tiempo grabado. Conserva uno de los dos.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Brought from another tracker after its week was locked. Never billed.</source>
            <translation>Traído de otro registro tras cerrarse su semana. Nunca se factura.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This computer's clock was ahead. The time is checked again when it has come.</source>
            <translation>El reloj de este equipo iba adelantado. El tiempo se revisa de nuevo cuando llegue.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This computer's diary was continued from an older copy. The time is checked.</source>
            <translation>El diario de este equipo continuó desde una copia más antigua. El tiempo se revisa.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>disk full</source>
            <translation>disco lleno</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>the diary's file is damaged</source>
            <translation>el archivo del diario está dañado</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>another Fairhour uses the diary</source>
            <translation>otro Fairhour usa el diario</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>the diary's folder cannot be written</source>
            <translation>no se puede escribir en la carpeta del diario</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>the diary's folder is gone</source>
            <translation>la carpeta del diario no está</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>an error in Fairhour</source>
            <translation>un error en Fairhour</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>the diary could not be written</source>
            <translation>no se pudo escribir el diario</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>the diary cannot be written</source>
            <translation>no se puede escribir el diario</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Self-test</source>
            <translation>Autoprueba</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Run again</source>
            <translation>Otra vez</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Trying what the app needs. This takes some seconds.</source>
            <translation>Se prueba lo que la aplicación necesita. Tarda unos segundos.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>As your client would see it, {size} kB. It is kept nowhere and sent nowhere.</source>
            <translation>Como la vería tu cliente, {size} kB. No se guarda ni se envía a ninguna parte.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The picture cannot be shown.</source>
            <translation>No se puede mostrar la imagen.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Nothing failed. You can record.</source>
            <translation>Nada falló. Puedes grabar.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Failed: {count}. Each line says what to do.</source>
            <translation>Fallos: {count}. Cada línea dice qué hacer.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>limited</source>
            <translation>limitado</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>FAILED</source>
            <translation>FALLO</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The app was closed while recording. Recovered {time}, up to {at}.</source>
            <translation>La aplicación se cerró mientras grababa. Recuperado {time}, hasta las {at}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Your diary's file was damaged. Entries brought back: {rows}. The file is kept beside it.</source>
            <translation>El archivo de tu diario estaba dañado. Entradas recuperadas: {rows}. El archivo se guarda al lado.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Disk nearly full: pictures paused, time is saved</source>
            <translation>Disco casi lleno: imágenes en pausa, el tiempo se guarda</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Disk full. Time up to then is safe.</source>
            <translation>Disco lleno. El tiempo hasta entonces está a salvo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Recording without pictures. This time may not be protected.</source>
            <translation>Grabando sin imágenes. Puede que este tiempo no esté protegido.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The client has no verified payment method. Time from now is not protected.</source>
            <translation>El cliente no tiene un medio de pago verificado. El tiempo desde ahora no está protegido.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Away time not available. Stop by hand when you leave.</source>
            <translation>Las ausencias no están disponibles. Para a mano cuando te vayas.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Older pictures are locked: they were kept with another key. Time goes on.</source>
            <translation>Las imágenes antiguas están bloqueadas: se guardaron con otra clave. El tiempo sigue.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>No keyring: the sign-in is kept in a file that only you can read.</source>
            <translation>Sin llavero: la sesión se guarda en un archivo que solo tú puedes leer.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Computer clock moved. Your time is measured without it.</source>
            <translation>El reloj del equipo se movió. Tu tiempo se mide sin él.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace cannot be reached. Your time is safe on this computer.</source>
            <translation>No se llega a la plataforma. Tu tiempo está a salvo en este equipo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace lacks a part of this diary's chain; it is sent again.</source>
            <translation>A la plataforma le falta una parte de la cadena de este diario; se envía otra vez.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace needs a newer Fairhour. Your time is safe here.</source>
            <translation>La plataforma necesita un Fairhour más nuevo. Tu tiempo está a salvo aquí.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The Wayland desktop does not answer. Recording goes on.</source>
            <translation>El escritorio Wayland no responde. La grabación sigue.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The desktop's services cannot be reached. Recording goes on.</source>
            <translation>No se llega a los servicios del escritorio. La grabación sigue.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>A service of the desktop did not do what Fairhour asked.</source>
            <translation>Un servicio del escritorio no hizo lo que Fairhour pidió.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Fairhour is not running.</source>
            <translation>Fairhour no está en marcha.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Fairhour did not answer. It may be busy; try again.</source>
            <translation>Fairhour no respondió. Puede estar ocupado; prueba otra vez.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Another Fairhour uses this diary. Close it, then open this one again.</source>
            <translation>Otro Fairhour usa este diario. Ciérralo y abre este otra vez.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Disk full. What was saved before is safe. Free some space, then go on.</source>
            <translation>Disco lleno. Lo guardado antes está a salvo. Libera espacio y sigue.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The diary's folder is not there. Mount its disk, then open Fairhour again. To begin a new diary instead, remove the file diary.began beside it.</source>
            <translation>La carpeta del diario no está. Monta su disco y abre Fairhour otra vez. Para empezar un diario nuevo, quita el archivo diary.began de al lado.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The diary's folder cannot be written. What was saved before is safe.</source>
            <translation>No se puede escribir en la carpeta del diario. Lo guardado antes está a salvo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The diary's file is damaged. It is kept as it is, beside a sound copy.</source>
            <translation>El archivo del diario está dañado. Se conserva como está, junto a una copia sana.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This diary was written by a newer Fairhour. Install that one to open it.</source>
            <translation>Este diario lo escribió un Fairhour más nuevo. Instálalo para abrirlo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>No keyring here. To keep the sign-in in a file only you can read, start once with `fairhour --sign-in-file`.</source>
            <translation>Aquí no hay llavero. Para guardar la sesión en un archivo que solo tú puedes leer, inicia una vez con `fairhour --sign-in-file`.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The keyring of this desktop is locked. Unlock it when it asks. Your diary is not touched.</source>
            <translation>El llavero de este escritorio está bloqueado. Desbloquéalo cuando lo pida. Tu diario no se ha tocado.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This picture was kept with another key and cannot be opened here.</source>
            <translation>Esta imagen se guardó con otra clave y no se puede abrir aquí.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Stopped. Nothing was written.</source>
            <translation>Detenido. No se escribió nada.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This is no recovery key, or it opens nothing that is locked here.</source>
            <translation>No es una clave de recuperación, o no abre nada de lo bloqueado aquí.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This picture's file is damaged. Its time is not touched.</source>
            <translation>El archivo de esta imagen está dañado. Su tiempo no se ha tocado.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Not available on this desktop</source>
            <translation>No disponible en este escritorio</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Money hidden</source>
            <translation>Dinero oculto</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Keep the sign-in and the diary's key in a file that only you can read?</source>
            <translation>¿Guardar la sesión y la clave del diario en un archivo que solo tú puedes leer?</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Your browser opens. No password is typed in this app.</source>
            <translation>Se abre tu navegador. En esta aplicación no se escribe ninguna contraseña.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Say yes on the page that opened, if it shows this code.</source>
            <translation>Di que sí en la página que se abrió, si muestra este código.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Opening the marketplace's page.</source>
            <translation>Abriendo la página de la plataforma.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Waiting for your yes in the browser.</source>
            <translation>Espera tu sí en el navegador.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Asking the marketplace for a code.</source>
            <translation>Pidiendo un código a la plataforma.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The sign-in could not be finished. Nothing was changed. You can try again.</source>
            <translation>No se pudo terminar el inicio de sesión. No se cambió nada. Puedes probar otra vez.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This code is too old. Get a new one.</source>
            <translation>Este código es demasiado antiguo. Pide uno nuevo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The page was told no. Nothing was changed. You can try again.</source>
            <translation>En la página se dijo que no. No se cambió nada. Puedes probar otra vez.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Signed in</source>
            <translation>Sesión iniciada</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Taken</source>
            <translation>Se toma</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>While you record: one picture of the screen per ten minutes, and how many key presses, clicks and scrolls each minute had.</source>
            <translation>Mientras grabas: una imagen de la pantalla cada diez minutos y cuántas pulsaciones, clics y desplazamientos tuvo cada minuto.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Never taken</source>
            <translation>Nunca se toma</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Which keys, sound, camera, clipboard, files, or anything while stopped.</source>
            <translation>Qué teclas, sonido, cámara, portapapeles, archivos, ni nada mientras está parado.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Who sees it</source>
            <translation>Quién lo ve</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>You, first. After the hold also the client of that contract.</source>
            <translation>Tú, primero. Tras la retención, también el cliente de ese contrato.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>For how long</source>
            <translation>Cuánto tiempo</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>As long as the contract says; then it is deleted.</source>
            <translation>Lo que diga el contrato; luego se borra.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Computer clock moved here</source>
            <translation>El reloj del equipo se movió aquí</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Saved up to here when the app closed</source>
            <translation>Guardado hasta aquí cuando se cerró la aplicación</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The computer slept here</source>
            <translation>El equipo se suspendió aquí</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The picture was damaged on this computer and did not go along</source>
            <translation>La imagen estaba dañada en este equipo y no se envió</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Not counted on this desktop</source>
            <translation>No se cuenta en este escritorio</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The pictures of three slots in a row hardly differ while there was much input.</source>
            <translation>Las imágenes de tres tramos seguidos apenas difieren mientras hubo mucha actividad.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>For an hour the input was as even as a machine's, or of one kind only.</source>
            <translation>Durante una hora la actividad fue tan regular como la de una máquina, o de un solo tipo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>For an hour the input repeated itself every few minutes, within 4 %.</source>
            <translation>Durante una hora la actividad se repitió cada pocos minutos, con un margen del 4 %.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Over 95 % of the seconds of 45 minutes had input.</source>
            <translation>Más del 95 % de los segundos de 45 minutos tuvo actividad.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>More than half of the input was made by a program, as an on-screen keyboard does.</source>
            <translation>Más de la mitad de la actividad la hizo un programa, como un teclado en pantalla.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>A minute had more than 3,000 inputs.</source>
            <translation>Un minuto tuvo más de 3000 entradas.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Entered by hand: a call</source>
            <translation>Introducido a mano: una llamada</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Entered by hand: away from the computer</source>
            <translation>Introducido a mano: fuera del equipo</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Entered by hand: forgot to start</source>
            <translation>Introducido a mano: olvidé iniciar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Entered by hand: another reason</source>
            <translation>Introducido a mano: otro motivo</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Call, reading, thinking</source>
            <translation>Llamada, lectura, reflexión</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>No pause while you touch nothing. Marked for your client. Ends by itself.</source>
            <translation>Sin pausa mientras no tocas nada. Marcado para tu cliente. Termina solo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>In a call</source>
            <translation>En una llamada</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Reading</source>
            <translation>Leyendo</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Thinking</source>
            <translation>Pensando</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The call is over. No input means away again.</source>
            <translation>La llamada terminó. Sin actividad vuelve a ser ausencia.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Reading is over. No input means away again.</source>
            <translation>La lectura terminó. Sin actividad vuelve a ser ausencia.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Thinking is over. No input means away again.</source>
            <translation>La reflexión terminó. Sin actividad vuelve a ser ausencia.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>No pictures yet: your desktop asks you first, once.</source>
            <translation>Aún sin imágenes: tu escritorio te pregunta primero, una vez.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Your desktop asks once. Choose Allow.</source>
            <translation>Tu escritorio pregunta una vez. Elige «Permitir».</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Away: {source}. Lock, sleep and another user count from their second.</source>
            <translation>Ausencia: {source}. El bloqueo, la suspensión y otro usuario cuentan desde su segundo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>{mode} for {minutes} min</source>
            <translation>{mode} durante {minutes} min</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>{mode} until {until}, not protected after {protected}</source>
            <translation>{mode} hasta las {until}, sin protección después de las {protected}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Paid, but not protected after {protected}.</source>
            <translation>Se paga, pero sin protección después de las {protected}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>End it: {mode}</source>
            <translation>Terminar: {mode}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Stopped at {time}: {why}</source>
            <translation>Parado a las {time}: {why}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>{client} has no verified payment method</source>
            <translation>{client} no tiene un medio de pago verificado</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Sandbox, clock at {day} {time} UTC, no real money</source>
            <translation>Entorno de pruebas, reloj en {day} {time} UTC, sin dinero real</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Stays on this computer until {time}.
Review it any time before that.</source>
            <translation>Se queda en este equipo hasta las {time}.
Revísala cuando quieras antes.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>No pictures: {why}.</source>
            <translation>Sin imágenes: {why}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>{mode} until {until}</source>
            <translation>{mode} hasta las {until}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Not done ({code}). Nothing was lost.</source>
            <translation>No se hizo ({code}). No se perdió nada.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Stays on this computer until you approve it.
Review it any time before that.</source>
            <translation>Se queda en este equipo hasta que la apruebes.
Revísala cuando quieras antes.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Pictures: {name}.</source>
            <translation>Imágenes: {name}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>it is not available here</source>
            <translation>no está disponible aquí</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Not counted: {why}.</source>
            <translation>Sin contar: {why}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Windows not known: {why}.</source>
            <translation>Ventanas desconocidas: {why}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The answer did not come from {host}. Your time is safe on this computer.</source>
            <translation>La respuesta no vino de {host}. Tu tiempo está a salvo en este equipo.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/zone_button.py"></location>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/zone_button.py"></location>
            <source>Times in {zone}</source>
            <translation>Horas en {zone}</translation>
        </message>
    </context>
</TS>
