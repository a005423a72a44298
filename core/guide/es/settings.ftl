# Spanish: not yet reviewed by a native speaker. Settings: checks, reminders, the calendar file, language, about.

settings-title = Ajustes

settings-reviews = Comprobaciones
settings-every = { $months ->
        [1] Cada mes
        [3] Cada 3 meses
        [6] Cada 6 meses
       *[12] Una vez al año
    }
settings-schedule = { $every } ({ $time }), a partir del { $date }.
settings-schedule-paused = Las comprobaciones están en pausa. Su programación se conserva. { $every } ({ $time }), a partir del { $date }.
settings-interval = Frecuencia
settings-date = Fecha de inicio
settings-time = Hora
settings-pause = Poner en pausa
settings-resume = Reanudar
settings-pause-note = Durante la pausa no llega ningún recordatorio. Al reanudar, le preguntamos una sola vez por lo que quedó pendiente.
settings-next = Las próximas comprobaciones
settings-next-none = Ninguna durante la pausa.

settings-reminders = Recordatorios
settings-reminders-arrive = Este teléfono permite recordatorios.
settings-reminders-paused = Las comprobaciones están en pausa, así que no llega ningún recordatorio.
settings-reminders-planned = El próximo recordatorio está previsto para el { $date }, en este teléfono.
settings-reminders-unplanned = En este teléfono no hay ningún recordatorio previsto.
settings-reminders-offered = El { $date }, le preguntamos por última vez.
settings-reminders-blocked = Desde el { $date }, este teléfono no deja pasar recordatorios.
settings-reminders-lost = El recordatorio del { $date } no llegó: este teléfono había detenido la aplicación.

settings-calendar = Calendario
settings-calendar-text = Ponga las comprobaciones en su propio calendario. El archivo no nombra ninguna cuenta. Que avise o no depende del calendario. Si cambia la programación más tarde, guarde el archivo otra vez.
settings-calendar-none = No hay ninguna comprobación prevista, así que no hay nada que poner en un calendario.
settings-calendar-earlier = Puede que su calendario conserve las comprobaciones de un archivo anterior. Si siguen ahí después de abrir el nuevo, borre allí «{ $title }» a mano.
settings-calendar-left = Un calendario puede contener aún las comprobaciones de un archivo anterior. Para detenerlas también ahí, elimine «{ $title }» a mano.
settings-calendar-button = Guardar el archivo
settings-calendar-saved = El archivo de calendario está guardado. Ábralo para agregar las comprobaciones a su calendario.
settings-calendar-not-saved = No se pudo guardar el archivo de calendario ahí. No se ha cambiado nada. Elija otro lugar e inténtelo de nuevo.

settings-language = Idioma
settings-language-name = español
settings-language-text = La aplicación está en { $language }. Sigue el idioma de su teléfono: español, alemán, árabe, francés o inglés.
settings-language-button = Elegir el idioma

settings-about = Acerca de Untrained
settings-about-independent = Untrained es independiente de LinkedIn. LinkedIn no lo ha creado, ni lo respalda, ni lo ha revisado.
settings-about-makers = Untrained es obra de quienes contribuyen a él. Su código es abierto, con la Mozilla Public License 2.0.
settings-about-guide = La guía tiene { $steps ->
        [one] { $steps } paso
       *[other] { $steps } pasos
    }. Sus páginas se comprobaron entre el { $first } y el { $last }.
settings-about-network = La aplicación misma no se conecta a internet. Lo que usted registra se queda en su teléfono, salvo que lo exporte.
settings-about-permissions = Usa como mucho dos permisos: para avisarle de las comprobaciones y para arrancar después de reiniciar el teléfono, de modo que los recordatorios se programen de nuevo.
settings-about-blind = No ve su cuenta de LinkedIn, ni con qué cuenta ha iniciado sesión, ni cómo están sus interruptores. Solo sabe lo que usted le dice.
settings-about-version = Versión { $version }
settings-licences = Licencias de los componentes

calendar-summary = Untrained: ¿sigue todo desactivado?
calendar-description = Mire si sus ajustes de LinkedIn siguen como los dejó. Abra Untrained para responder.

error-no-reviews = No hay ninguna comprobación prevista. No se ha cambiado nada. Las comprobaciones empiezan con su primera respuesta.

reminders-ask = Para recordarle la próxima comprobación, la aplicación necesita permiso para enviar notificaciones en este teléfono.
    .button = Permitir recordatorios
reminders-denied = Los recordatorios no llegarán: las notificaciones de esta aplicación están desactivadas. La comprobación le esperará aquí cuando abra la aplicación.
    .button = Ajustar notificaciones
reminders-channel = Los recordatorios no llegarán: su canal de notificaciones está bloqueado. La comprobación le esperará aquí cuando abra la aplicación.
    .button = Ajustar notificaciones
reminders-sleep = Los recordatorios llegan mientras use esta aplicación de vez en cuando. Si no la usa durante unos tres meses, este teléfono puede suspenderla, y entonces no llega ninguno. Desactive la pausa de aplicaciones sin usar en los ajustes de la aplicación. O ponga las comprobaciones en su calendario, más abajo.
    .button = Ajustes de la aplicación
    .home = Si no abre la aplicación durante unos tres meses, el teléfono puede suspenderla. Entonces no llega ningún recordatorio. Los ajustes de la aplicación permiten evitarlo.
    .leave = Dejarlo así
    .interval = Este teléfono puede suspender una aplicación que no se usa durante unos tres meses. Entonces no llega ningún recordatorio. Lo que ayuda está más abajo, en «Recordatorios».
