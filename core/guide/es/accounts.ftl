# Cuentas: nombres y regiones, y en qué cuenta había iniciado sesión una persona.

accounts = Cuentas
accounts-intro = Quizá el interruptor se ajuste en cada cuenta por separado, así que cada una tiene aquí su propio historial. Aquí, una cuenta es solo un nombre que usted le da. La aplicación nunca pide sus datos de acceso.
accounts-seen = { $word }, { $date }
accounts-chosen = Se muestra ahora
accounts-edit = Editar
    .spoken = Editar { $account }
accounts-add = Agregar una cuenta
    .hint = Un nombre para reconocerla
    .button = Agregar

account-label = Nombre
    .button = Guardar nombre
account-region = Dónde vive
    .note = Las fechas del entrenamiento de la IA en LinkedIn varían según la región.
    .not-set = Región sin indicar
account-remove = Eliminar esta cuenta
    .title = ¿Eliminar «{ $account }» de esta aplicación?
    .nothing = No hay nada registrado para ella.
    .body = { $marks ->
        [one] Se eliminará una respuesta, registrada el { $first }.
       *[other] Se eliminarán { $marks } respuestas, registradas del { $first } al { $last }.
    }
    .answers = { $answers ->
        [one] También se eliminará una respuesta de una comprobación.
       *[other] También se eliminarán { $answers } respuestas de comprobaciones.
    }
    .linkedin = Su cuenta de LinkedIn no se toca.
    .confirm = Eliminar
    .cancel = Conservar

error-label-empty = La cuenta necesita un nombre. No se ha cambiado nada.
error-label-too-long = Este nombre es demasiado largo. No se ha cambiado nada. Elija uno de 40 caracteres como máximo.
error-label-control = Este nombre tiene caracteres que no se ven. No se ha cambiado nada. Escríbalo de nuevo.
error-label-taken = Otra cuenta tiene este nombre. No se ha cambiado nada. Elija otro nombre.
error-too-many-accounts = La aplicación no admite más cuentas. No se ha cambiado nada. Elimine una primero.
error-account-not-confirmed = Elija primero la cuenta en la que había iniciado sesión. No se ha cambiado nada.
