# Cuentas: nombres y regiones, y en qué cuenta había iniciado sesión una persona.

accounts = Cuentas
accounts-intro = El artículo dice que el interruptor se ajusta por cuenta, así que cada cuenta tiene aquí su propio registro. Una cuenta es solo un nombre que usted le da. La aplicación nunca pide sus datos de acceso.
accounts-seen = { $word }, { $date }
accounts-chosen = Se muestra ahora
accounts-edit = Editar
    .spoken = Editar { $account }
accounts-add = Añadir una cuenta
    .hint = Un nombre para reconocerla
    .button = Añadir

account-label = Nombre
    .button = Guardar este nombre
account-region = Dónde vive
    .note = Las fechas de LinkedIn para el entrenamiento de la IA varían según la región.
    .not-set = Región sin indicar
account-remove = Quitar esta cuenta
    .title = ¿Quitar { $account }?
    .nothing = No hay nada registrado para ella.
    .body = { $marks ->
        [one] Una respuesta se pierde para siempre, registrada el { $first }.
       *[other] { $marks } respuestas se pierden para siempre, registradas del { $first } al { $last }.
    }
    .answers = { $answers ->
        [one] También se pierde una respuesta de una revisión.
       *[other] También se pierden { $answers } respuestas de revisiones.
    }
    .linkedin = Su cuenta de LinkedIn no se toca.
    .confirm = Quitarla
    .cancel = Conservarla

error-label-empty = La cuenta necesita un nombre. No se ha cambiado nada.
error-label-too-long = Este nombre es demasiado largo. No se ha cambiado nada. Elija uno de 40 caracteres como máximo.
error-label-control = Este nombre tiene caracteres que no se ven. No se ha cambiado nada. Escríbalo de nuevo.
error-label-taken = Otra cuenta tiene este nombre. No se ha cambiado nada. Elija otro nombre.
error-too-many-accounts = La aplicación no puede llevar más cuentas. No se ha cambiado nada. Quite una primero.
error-account-not-confirmed = Diga primero en qué cuenta había iniciado sesión. No se ha cambiado nada.
