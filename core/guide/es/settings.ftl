# Spanish: not yet reviewed by a native speaker. Settings: reviews, reminders, the calendar file, language, about.

settings-title = Ajustes

settings-reviews = Revisiones
settings-every = { $months ->
        [1] Cada mes
        [3] Cada 3 meses
        [6] Cada 6 meses
       *[12] Una vez al año
    }
settings-schedule = { $every } a las { $time }, contando desde el { $date }.
settings-schedule-paused = Las revisiones están en pausa. Su ritmo se conserva. { $every } a las { $time }, contando desde el { $date }.
settings-interval = Con qué frecuencia
settings-date = Contando desde
settings-time = Hora
settings-pause = Poner en pausa
settings-resume = Reanudar
settings-pause-note = Durante la pausa no se pregunta nada ni llega ningún recordatorio. Al reanudar, lo que se perdió se pregunta una sola vez.
settings-next = Las próximas revisiones
settings-next-none = Durante la pausa no hay revisiones.

settings-reminders = Recordatorios
settings-reminders-arrive = Los recordatorios pueden llegar: este teléfono los permite.
settings-reminders-paused = Las revisiones están en pausa, así que no llega ningún recordatorio.
settings-reminders-planned = En este teléfono, el próximo recordatorio está previsto para el { $date }.
settings-reminders-unplanned = En este teléfono no hay ningún recordatorio previsto.
settings-reminders-offered = La última vez que se ofreció una revisión fue el { $date }, con un recordatorio o aquí en la aplicación.
settings-reminders-blocked = Los recordatorios no pueden llegar desde el { $date }.

settings-calendar = Calendario
settings-calendar-text = Ponga las revisiones en su propio calendario, con alarma. El archivo no nombra ninguna cuenta ni ningún paso. Si cambia el ritmo más tarde, guarde el archivo otra vez.
settings-calendar-none = Mientras no haya ninguna revisión prevista, no hay nada que poner en un calendario.
settings-calendar-button = Guardar archivo de calendario
settings-calendar-saved = El archivo de calendario está guardado. Ábralo para añadir las revisiones a su calendario.
settings-calendar-not-saved = No se pudo guardar el archivo de calendario ahí. No se cambió nada. Elija otro lugar e inténtelo de nuevo.

settings-language = Idioma
settings-language-name = español
settings-language-text = La aplicación habla { $language }. Sigue a su teléfono, en español, alemán, árabe, francés o inglés.
settings-language-button = Elegir el idioma

settings-about = Acerca de Untrained
settings-about-independent = Untrained es independiente de LinkedIn. LinkedIn no lo ha hecho, respaldado ni revisado.
settings-about-guide = La guía tiene { $steps ->
        [one] { $steps } paso
       *[other] { $steps } pasos
    }. Sus páginas se comprobaron entre el { $first } y el { $last }.
settings-about-network = La aplicación misma no se conecta a internet. Lo que usted anota se queda en este teléfono.
settings-about-version = Versión { $version }

calendar-summary = Untrained: ¿sigue todo desactivado?
calendar-description = Mire si sus ajustes de LinkedIn siguen como los dejó. Abra Untrained para responder.

error-no-reviews = No hay ninguna revisión prevista. No se ha cambiado nada. Las revisiones empiezan con el primer paso que marque como hecho.

reminders-ask = Para recordarle la próxima comprobación, este teléfono necesita su permiso para enviar notificaciones.
    .button = Permitir recordatorios
reminders-denied = Los recordatorios no llegarán: las notificaciones de esta aplicación están desactivadas. La comprobación le espera aquí de todos modos.
    .button = Abrir los ajustes de notificaciones
reminders-channel = Los recordatorios no llegarán: su canal de notificaciones está bloqueado. La comprobación le espera aquí de todos modos.
    .button = Abrir los ajustes de notificaciones
