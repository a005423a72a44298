# Spanish: not yet reviewed by a native speaker. LinkedIn's own labels stand in « » and stay in English; words to look for carry the English word in brackets, because LinkedIn's wording in Spanish is not known.

## Groups

group-ai = Entrenamiento de la IA
group-research = Investigación y uso compartido de datos
group-ads = Datos publicitarios
group-visibility = Quién puede verle y encontrarle
group-security = Inicio de sesión y sesiones
group-habits = Hábitos más allá de LinkedIn

## Where an address was seen

grade-policy = La propia política de privacidad de LinkedIn, en su texto archivado, menciona esta dirección.
grade-index = El índice de ajustes de LinkedIn, tal como lo cargó un tercero, incluye esta dirección.
grade-help = Un artículo de la Ayuda de LinkedIn menciona esta dirección, según una auditoría de esos artículos.
grade-maintained-tool = Una herramienta de exclusión que se mantiene al día usa esta dirección. No la encontramos en ninguna página de LinkedIn.
grade-third-party-code = Solo vimos esta dirección en código público que no es de LinkedIn.

## AI training

step-ai-training = Detener el entrenamiento de la IA con sus datos
    .why = LinkedIn dice que este interruptor está activado de forma predeterminada. Mientras no lo desactive, sus datos pueden entrenar una IA que crea contenido.
    .effect = LinkedIn dice que ni LinkedIn ni sus empresas afiliadas usarán sus datos para este entrenamiento en adelante. El entrenamiento ya realizado no se ve afectado.
    .do = Busque el interruptor «Use my data for training content creation AI models» y desactívelo. Si LinkedIn le pide guardar o confirmar, hágalo.
    .see = El interruptor aparece como desactivado. Abra la página una vez más para comprobar que ha quedado así.
    .absent = Busque «Data for Generative AI Improvement», u otras palabras sobre IA (AI), en «Data privacy». Si no está ahí, abra la página Data privacy y siga la ruta escrita. Si eso tampoco funciona, use el formulario de oposición de LinkedIn.
    .ask = ¿Lo ha desactivado?
    .still = ¿Sigue desactivado?

step-objection = Oponerse a lo que el interruptor deja fuera
    .why = LinkedIn dice que el interruptor abarca solo la IA que crea contenido. Para sus otros modelos de IA, como los que personalizan, tiene un formulario de oposición.
    .effect = Usted pide a LinkedIn que deje de hacer otros usos de sus datos o que los limite. No hemos podido confirmar qué decide LinkedIn ni cuánto tarda.
    .do = Abra el formulario, indique a qué usos se opone y envíelo. Guarde una copia de su texto y anote la fecha.
    .see = Ha enviado el formulario y ha guardado su copia. No hemos podido confirmar qué muestra o envía LinkedIn después.
    .absent = La dirección procede de la política de privacidad europea de LinkedIn, y no hemos podido confirmar que el formulario sirva para todas las regiones. Si no se abre, pruebe el formulario para el delegado de protección de datos de LinkedIn.
    .ask = ¿Ha enviado la oposición?
    .still = ¿Sigue en pie su oposición?

step-delete-old-content = Eliminar publicaciones que ya no quiere
    .why = LinkedIn dice que el interruptor no afecta al entrenamiento ya realizado. Una publicación que usted elimina, dice el artículo, queda al menos fuera de la plataforma.
    .effect = El artículo dice que un conjunto de datos creado antes puede conservar la publicación. No encontramos ninguna fuente de LinkedIn al respecto.
    .do = Repase sus publicaciones y comentarios antiguos en LinkedIn. Elimine lo que hoy no publicaría.
    .see = Las publicaciones que ha eliminado ya no aparecen en LinkedIn.
    .absent = Si no puede eliminar algo por su cuenta, pruebe el formulario de LinkedIn para eliminar datos. Su dirección procede de la política de privacidad europea de LinkedIn.
    .ask = ¿Ha repasado sus publicaciones antiguas?
    .still = ¿Sigue conforme con lo que queda?

## Research and data sharing

step-research = Detener el uso de sus datos para investigación
    .why = La investigación tiene su propio ajuste, aparte del interruptor de la IA. También el artículo aconseja revisarlo.
    .effect = A juzgar por su nombre, este ajuste trata del uso de sus datos para investigación. No hemos podido confirmar qué más cambia.
    .do = Busque «Social, economic and workplace research» y desactívelo.
    .see = El ajuste aparece como desactivado.
    .absent = El artículo lo llama «Social, economic and workforce research», así que busque ambos nombres en «Data privacy». Si no está ahí, abra la página Data privacy y siga la ruta escrita. Si eso tampoco funciona, use el formulario de oposición de LinkedIn.
    .ask = ¿Lo ha desactivado?
    .still = ¿Sigue desactivado?

step-data-sharing = Detener el uso compartido de datos con Microsoft y empresas afiliadas
    .why = La política de privacidad global de LinkedIn enlaza este ajuste sobre el uso compartido con Microsoft y empresas afiliadas. El artículo no menciona que se compartan datos con Microsoft para anuncios.
    .effect = Está pensado para limitar lo que LinkedIn comparte con Microsoft y empresas afiliadas. Lo vimos solo en la política global y no hemos podido confirmar que exista en todas las regiones.
    .do = Busque un interruptor sobre compartir datos con Microsoft o con empresas afiliadas y desactívelo. No hemos podido confirmar su texto exacto.
    .see = El ajuste aparece como desactivado.
    .absent = Busque palabras como compartir (sharing), empresas afiliadas (affiliates), socios (partners) o Microsoft en «Data privacy». Si nada encaja, abra la página Data privacy y siga la ruta escrita. El formulario de LinkedIn para preguntas de privacidad es el último recurso.
    .ask = ¿Lo ha desactivado?
    .still = ¿Sigue desactivado?

step-permitted-services = Comprobar el uso compartido de datos para servicios permitidos
    .why = Este es otro lugar en el que LinkedIn puede compartir datos entre servicios. La política de privacidad global de LinkedIn lo enlaza.
    .effect = A juzgar por su dirección, trata del uso compartido de datos para los servicios que usted permite. No hemos podido confirmar qué cambia cada opción.
    .do = Lea lo que aparece en la lista y conserve solo lo que quiera. No hemos podido confirmar el texto exacto.
    .see = No hay nada permitido que usted no elegiría hoy.
    .absent = Busque palabras como servicios permitidos (permitted services) o uso compartido de datos (data sharing) en los ajustes de LinkedIn. No hemos podido confirmar la sección, así que empiece por la página Data privacy. El formulario de LinkedIn para preguntas de privacidad es el último recurso.
    .ask = ¿Ha comprobado lo que está permitido?
    .still = ¿Sigue como usted quiere?

step-page-admin-export = Impedir que quienes administran páginas exporten sus datos
    .why = En LinkedIn hay personas que administran páginas, y quizá puedan exportar datos sobre usted.
    .effect = A juzgar por su dirección, regula la exportación de datos por quienes administran páginas. No hemos podido confirmar qué datos son.
    .do = Busque un interruptor sobre la exportación de datos por administradores de páginas y desactívelo. No hemos podido confirmar su texto exacto.
    .see = El ajuste aparece como desactivado.
    .absent = Busque palabras como administradores de páginas (page admins) o exportar (export) en los ajustes de LinkedIn. No hemos podido confirmar la sección, así que empiece por la página sobre visibilidad. El formulario de LinkedIn para preguntas de privacidad es el último recurso.
    .ask = ¿Lo ha desactivado?
    .still = ¿Sigue desactivado?

step-microsoft-accounts = Comprobar las cuentas de Microsoft conectadas
    .why = Un enlace entre sus cuentas de LinkedIn y Microsoft puede dejar que pasen datos entre ellas. Quizá lo creó y lo olvidó.
    .effect = A juzgar por su dirección, esta página trata de las cuentas de Microsoft conectadas. No hemos podido confirmar qué cambia al terminar una conexión.
    .do = Mire si hay una cuenta de Microsoft conectada. Quite la conexión si no la necesita.
    .see = Solo quedan las conexiones que usted quiere, o ninguna.
    .absent = Busque palabras como Microsoft o cuentas conectadas (connected accounts) en los ajustes de LinkedIn. No hemos podido confirmar la sección, así que empiece por la página de la cuenta. El formulario de LinkedIn para preguntas de privacidad es el último recurso.
    .ask = ¿Ha comprobado las cuentas conectadas?
    .still = ¿Siguen las conexiones como usted quiere?

step-contacts-sync = Detener la sincronización de su agenda de contactos
    .why = Su agenda guarda datos de otras personas. Cuando se sincroniza, LinkedIn también los recibe.
    .effect = Con la sincronización desactivada, la aplicación no debería enviar contactos nuevos. No hemos podido confirmar qué ocurre con los que ya están allí.
    .do = Busque el ajuste sobre la sincronización de contactos y desactívelo. No encontramos su dirección, así que el enlace lleva a la página de la cuenta.
    .see = El ajuste de sincronización de contactos aparece como desactivado.
    .absent = Busque palabras como contactos (contacts) o sincronizar (sync) en «Account preferences». No hemos podido confirmar el texto exacto. El formulario de LinkedIn para preguntas de privacidad es el último recurso.
    .ask = ¿Lo ha desactivado?
    .still = ¿Sigue desactivado?

step-research-invitations = Decidir sobre las invitaciones a investigaciones
    .why = Quizá no quiera que le pidan participar en investigaciones. La política de privacidad global de LinkedIn enlaza un ajuste para ello.
    .effect = A juzgar por su dirección, trata de las invitaciones a investigaciones. Puede que no cambie cómo usa LinkedIn los datos que ya tiene.
    .do = Decida si quiere recibir esas invitaciones y ajústelo así. No hemos podido confirmar el texto exacto.
    .see = El ajuste muestra lo que usted ha elegido.
    .absent = Busque palabras como investigación (research) o invitaciones (invitations) en los ajustes de LinkedIn. No hemos podido confirmar la sección, así que empiece por la página Data privacy. El formulario de LinkedIn para preguntas de privacidad es el último recurso.
    .ask = ¿Lo ha ajustado como usted quiere?
    .still = ¿Sigue como usted quiere?

step-demographics = Revisar los datos personales que ha indicado
    .why = Quizá haya contado a LinkedIn detalles sobre usted que un perfil profesional no necesita. Cuanto menos indique, menos habrá para reutilizar.
    .effect = A juzgar por su dirección, esta página contiene datos demográficos sobre usted. No hemos podido confirmar para qué los usa LinkedIn.
    .do = Lea lo que está rellenado y borre lo que no quiera compartir. No hemos podido confirmar el texto exacto.
    .see = Solo quedan los datos que usted quiere compartir, o ninguno.
    .absent = Busque palabras como demográfico (demographic) o información personal (personal information) en los ajustes de LinkedIn. No hemos podido confirmar la sección, así que empiece por la página de la cuenta. El formulario de LinkedIn para preguntas de privacidad es el último recurso.
    .ask = ¿Ha revisado sus datos?
    .still = ¿Siguen los datos como usted quiere?

step-download-data = Pedir una copia de sus datos
    .why = Una copia le muestra qué tiene LinkedIn sobre usted. Así puede valorar qué ajustes le importan.
    .effect = No cambia nada en su cuenta. No hemos podido confirmar cuánto tarda LinkedIn ni todo lo que contiene la copia.
    .do = Pida una copia de sus datos y guárdela en un lugar seguro. No hemos podido confirmar el texto exacto de la página.
    .see = LinkedIn ha recibido su solicitud, o la copia está lista.
    .absent = Busque palabras como copia (copy), descargar (download) o sus datos (your data) en los ajustes de LinkedIn. No hemos podido confirmar la sección, así que empiece por la página Data privacy. Si eso no funciona, use el formulario de LinkedIn sobre derechos relativos a los datos.
    .ask = ¿Ha pedido la copia?
    .still = ¿Sigue teniendo lo que necesita?

## Advertising data

step-ads-beyond-linkedin = Limitar los anuncios fuera de LinkedIn
    .why = Los anuncios tienen sus propios ajustes, y el interruptor de la IA no los cambia. A juzgar por su dirección, este trata de los anuncios fuera de LinkedIn.
    .effect = Seguirá viendo anuncios. No hemos podido confirmar si también abarca los datos de terceros.
    .do = Busque un interruptor sobre los anuncios fuera de LinkedIn y desactívelo. No hemos podido confirmar su texto exacto.
    .see = El ajuste aparece como desactivado.
    .absent = Busque palabras como fuera de (beyond), socios (partners) o terceros (third parties) en «Advertising data». Si nada encaja, abra esa página y siga la ruta escrita. El formulario de oposición de LinkedIn es el último recurso.
    .ask = ¿Lo ha desactivado?
    .still = ¿Sigue desactivado?

step-ads-business-interactions = Limitar los anuncios por su trato con empresas
    .why = Lo que usted hace con una empresa puede influir en la elección de los anuncios. El interruptor de la IA no cambia eso.
    .effect = Seguirá viendo anuncios. A juzgar por su dirección, este ajuste trata de su trato con empresas; no hemos podido confirmar los detalles.
    .do = Busque un interruptor sobre sus interacciones con empresas y desactívelo. No hemos podido confirmar su texto exacto.
    .see = El ajuste aparece como desactivado.
    .absent = Busque palabras como empresa (business) o interacciones (interactions) en «Advertising data». Si nada encaja, abra esa página y siga la ruta escrita. El formulario de oposición de LinkedIn es el último recurso.
    .ask = ¿Lo ha desactivado?
    .still = ¿Sigue desactivado?

step-ads-related-actions = Limitar el uso de lo que usted hace con los anuncios
    .why = Lo que usted hace con un anuncio también son datos. La política de privacidad de LinkedIn enlaza un ajuste para ello.
    .effect = Seguirá viendo anuncios. A juzgar por su dirección, este ajuste trata de las acciones relacionadas con anuncios; no hemos podido confirmar los detalles.
    .do = Busque un interruptor sobre las acciones relacionadas con anuncios y desactívelo. No hemos podido confirmar su texto exacto.
    .see = El ajuste aparece como desactivado.
    .absent = Busque palabras como acciones (actions) en «Advertising data». Si nada encaja, abra esa página y siga la ruta escrita. El formulario de oposición de LinkedIn es el último recurso.
    .ask = ¿Lo ha desactivado?
    .still = ¿Sigue desactivado?

step-ads-interests = Revisar sus intereses publicitarios
    .why = LinkedIn puede asignarle intereses para los anuncios. Usted puede ver esa lista.
    .effect = Seguirá viendo anuncios. A juzgar por su dirección, esta página enumera categorías de intereses; no hemos podido confirmar qué cambia al quitar una.
    .do = Lea los intereses de la lista y quite los que no quiera que se usen. No hemos podido confirmar el texto exacto.
    .see = Solo quedan los intereses que usted acepta, o ninguno.
    .absent = Busque palabras como intereses (interests) o categorías (categories) en «Advertising data». Si nada encaja, abra esa página y siga la ruta escrita. El formulario de oposición de LinkedIn es el último recurso.
    .ask = ¿Ha revisado la lista?
    .still = ¿Sigue la lista como usted quiere?

step-ads-age = Detener los anuncios basados en su edad
    .why = La edad puede usarse para elegir los anuncios que ve. El interruptor de la IA no cambia eso.
    .effect = Seguirá viendo anuncios. A juzgar por su dirección, este ajuste trata de los anuncios según la edad; no hemos podido confirmar los detalles.
    .do = Busque un interruptor sobre la edad y desactívelo. No hemos podido confirmar su texto exacto.
    .see = El ajuste aparece como desactivado.
    .absent = Busque la palabra edad (age) en «Advertising data». Si nada encaja, abra esa página y siga la ruta escrita. El formulario de oposición de LinkedIn es el último recurso.
    .ask = ¿Lo ha desactivado?
    .still = ¿Sigue desactivado?

step-ads-gender = Detener los anuncios basados en su género
    .why = El género puede usarse para elegir los anuncios que ve. El interruptor de la IA no cambia eso.
    .effect = Seguirá viendo anuncios. A juzgar por su dirección, este ajuste trata de los anuncios según el género; no hemos podido confirmar los detalles.
    .do = Busque un interruptor sobre el género y desactívelo. No hemos podido confirmar su texto exacto.
    .see = El ajuste aparece como desactivado.
    .absent = Busque la palabra género (gender) en «Advertising data». Si nada encaja, abra esa página y siga la ruta escrita. El formulario de oposición de LinkedIn es el último recurso.
    .ask = ¿Lo ha desactivado?
    .still = ¿Sigue desactivado?

step-ads-location = Detener los anuncios basados en una ubicación supuesta
    .why = La dirección de este ajuste habla de una ubicación inferida: deducida, no indicada por usted. El interruptor de la IA no cambia su uso para anuncios.
    .effect = Seguirá viendo anuncios. No hemos podido confirmar cómo deduce LinkedIn la ubicación ni qué más la usa.
    .do = Busque un interruptor sobre la ubicación y desactívelo. No hemos podido confirmar su texto exacto.
    .see = El ajuste aparece como desactivado.
    .absent = Busque la palabra ubicación (location) en «Advertising data». Si nada encaja, abra esa página y siga la ruta escrita. El formulario de oposición de LinkedIn es el último recurso.
    .ask = ¿Lo ha desactivado?
    .still = ¿Sigue desactivado?

step-cookies = Revisar sus opciones de cookies
    .why = Las cookies pueden seguir lo que usted hace. El interruptor de la IA no las cambia.
    .effect = A juzgar por su dirección, esta página contiene las opciones de cookies de un miembro. No hemos podido confirmar qué cambia cada opción.
    .do = Lea las opciones y desactive lo que no quiera. No hemos podido confirmar el texto exacto.
    .see = La página muestra las opciones que usted ha elegido.
    .absent = Busque la palabra cookies en los ajustes de LinkedIn. No hemos podido confirmar la sección, así que empiece por la página Data privacy. El formulario de LinkedIn para preguntas de privacidad es el último recurso.
    .ask = ¿Ha revisado sus opciones?
    .still = ¿Siguen sus opciones como usted quiere?

## Who can see and find you

step-off-linkedin-discovery = Ocultar su perfil a los servicios de socios
    .why = Su perfil puede mostrarse fuera de LinkedIn. En cuantos menos lugares aparezca, menos podrán copiarlo.
    .effect = A juzgar por su dirección, este ajuste trata de la visibilidad de su perfil para socios. No hemos podido confirmar quiénes son.
    .do = Busque un interruptor sobre encontrar su perfil fuera de LinkedIn o en servicios de socios y desactívelo. No hemos podido confirmar su texto exacto.
    .see = El ajuste aparece como desactivado.
    .absent = Busque palabras como descubrimiento (discovery), socios (partners) o fuera de LinkedIn (off LinkedIn) en la sección sobre visibilidad. No hemos podido confirmar el nombre de esa sección, así que el enlace lleva a su página. El formulario de LinkedIn para preguntas de privacidad es el último recurso.
    .ask = ¿Lo ha desactivado?
    .still = ¿Sigue desactivado?

step-public-profile = Revisar su perfil público
    .why = El artículo dice que los datos públicos se siguen usando después de excluirse. Por eso conviene comprobar qué es público.
    .effect = Lo que oculte aquí ya no debería aparecer en su perfil público. Las copias que otros hicieron antes pueden permanecer.
    .do = Mire qué partes de su perfil son públicas y oculte lo que no quiera mostrar. No hemos podido confirmar el texto exacto.
    .see = La vista pública muestra solo lo que usted ha elegido.
    .absent = Busque palabras como perfil público (public profile) en la sección sobre visibilidad. No hemos podido confirmar el nombre de esa sección, así que el enlace lleva a su página. El formulario de LinkedIn para preguntas de privacidad es el último recurso.
    .ask = ¿Ha revisado su perfil público?
    .still = ¿Sigue como usted quiere?

step-find-by-email = Decidir quién le encuentra por correo electrónico
    .why = Quien tenga su dirección de correo electrónico quizá pueda encontrar su perfil con ella. Usted puede decidirlo.
    .effect = A juzgar por su dirección, este ajuste trata de que le encuentren por su dirección de correo electrónico. No hemos podido confirmar las opciones que ofrece.
    .do = Elija el menor número de personas que le convenga. No hemos podido confirmar el texto exacto.
    .see = El ajuste muestra lo que usted ha elegido.
    .absent = Busque palabras como correo electrónico (email) o descubrir (discover) en la sección sobre visibilidad. No hemos podido confirmar el nombre de esa sección, así que el enlace lleva a su página. El formulario de LinkedIn para preguntas de privacidad es el último recurso.
    .ask = ¿Lo ha ajustado como usted quiere?
    .still = ¿Sigue como usted quiere?

step-find-by-phone = Decidir quién le encuentra por número de teléfono
    .why = Quien tenga su número de teléfono quizá pueda encontrar su perfil con él. Usted puede decidirlo.
    .effect = A juzgar por su dirección, este ajuste trata de que le encuentren por su número de teléfono. No hemos podido confirmar las opciones que ofrece.
    .do = Elija el menor número de personas que le convenga. No hemos podido confirmar el texto exacto.
    .see = El ajuste muestra lo que usted ha elegido.
    .absent = Busque palabras como teléfono (phone) o descubrir (discover) en la sección sobre visibilidad. No hemos podido confirmar el nombre de esa sección, así que el enlace lleva a su página. El formulario de LinkedIn para preguntas de privacidad es el último recurso.
    .ask = ¿Lo ha ajustado como usted quiere?
    .still = ¿Sigue como usted quiere?

step-connections-visibility = Decidir quién ve sus contactos de LinkedIn
    .why = Su lista de contactos de LinkedIn habla de usted y de otras personas. La política de privacidad global de LinkedIn enlaza un ajuste para ella.
    .effect = A juzgar por su dirección, este ajuste trata de quién puede ver sus contactos. No hemos podido confirmar las opciones que ofrece.
    .do = Elija quién puede ver sus contactos. No hemos podido confirmar el texto exacto.
    .see = El ajuste muestra lo que usted ha elegido.
    .absent = Busque la palabra contactos (connections) en la sección sobre visibilidad. No hemos podido confirmar el nombre de esa sección, así que el enlace lleva a su página. El formulario de LinkedIn para preguntas de privacidad es el último recurso.
    .ask = ¿Lo ha ajustado como usted quiere?
    .still = ¿Sigue como usted quiere?

step-notify-network = Decidir quién se entera de los cambios en su perfil
    .why = LinkedIn puede avisar a su red cuando usted cambia su perfil. Conviene saberlo antes de ponerlo en orden.
    .effect = A juzgar por su dirección, este ajuste trata de avisar a su red de las novedades. No cambia cómo usa LinkedIn sus datos.
    .do = Decida si se debe avisar a su red y ajústelo así. No hemos podido confirmar el texto exacto.
    .see = El ajuste muestra lo que usted ha elegido.
    .absent = Busque palabras como avisar (notify), red (network) o novedades (updates) en la sección sobre visibilidad. No hemos podido confirmar el nombre de esa sección, así que el enlace lleva a su página. El formulario de LinkedIn para preguntas de privacidad es el último recurso.
    .ask = ¿Lo ha ajustado como usted quiere?
    .still = ¿Sigue como usted quiere?

## Sign-in and sessions

step-two-factor = Activar el inicio de sesión con dos factores
    .why = Una contraseña robada no debería bastar para abrir su cuenta. El artículo aconseja un segundo factor al iniciar sesión.
    .effect = Iniciar sesión requiere un paso más, por ejemplo, un código. Es más difícil que otros lleguen a sus ajustes y datos.
    .do = Active la autenticación de dos factores y siga los pasos de LinkedIn. Guarde los códigos de recuperación, si los hay, en un lugar seguro.
    .see = La autenticación de dos factores aparece como activada.
    .absent = Busque palabras como dos factores (two-factor) o dos pasos (two-step) en la sección sobre inicio de sesión y seguridad. No hemos podido confirmar el texto exacto, así que el enlace lleva a la página de esa sección. Desde ahí, siga la ruta escrita.
    .ask = ¿Lo ha activado?
    .still = ¿Sigue activado?

step-sessions = Cerrar las sesiones que no reconoce
    .why = Un dispositivo con la sesión aún abierta puede leer y cambiar sus ajustes. Es fácil olvidarse de teléfonos viejos y ordenadores compartidos.
    .effect = Una sesión que usted cierra debería tener que iniciarse de nuevo. No cambia cómo usa LinkedIn sus datos.
    .do = Repase la lista de sesiones y cierre las que no reconozca o no necesite. No hemos podido confirmar el texto exacto.
    .see = En la lista solo hay dispositivos que usted usa.
    .absent = Busque palabras como sesiones (sessions) o sesión iniciada (signed in) en la sección sobre inicio de sesión y seguridad. No hemos podido confirmar el texto exacto, así que el enlace lleva a la página de esa sección. Desde ahí, siga la ruta escrita.
    .ask = ¿Ha repasado las sesiones?
    .still = ¿Sigue reconociendo todas las sesiones?

## Habits beyond LinkedIn

step-quarterly-review = Revisar todas sus plataformas cada trimestre
    .why = Los ajustes cambian y aparecen otros nuevos. El artículo aconseja revisar LinkedIn y otras plataformas una vez al trimestre.
    .effect = Usted nota pronto si algo vuelve a estar activado. Esta aplicación le recuerda solo la parte de LinkedIn.
    .do = Haga una lista de las plataformas que usa y compruebe los ajustes de privacidad de cada una.
    .see = Ha recorrido toda su lista.
    .absent = Otras plataformas usan otras palabras. Busque privacidad (privacy), datos (data) o IA (AI) en sus ajustes.
    .ask = ¿Ha recorrido su lista?
    .still = ¿Ha revisado esta vez sus otras plataformas?

step-passwords = Usar una contraseña única en cada sitio
    .why = Una contraseña filtrada debería abrir como mucho una cuenta. El artículo aconseja contraseñas únicas y un gestor de contraseñas.
    .effect = Una filtración en un servicio hace menos daño en los demás.
    .do = Configure un gestor de contraseñas y dé a cada cuenta su propia contraseña. Empiece por LinkedIn y su correo electrónico.
    .see = Su gestor no muestra ninguna contraseña usada dos veces.
    .absent = No hay ninguna página de LinkedIn para esto. Es posible que su teléfono o su navegador ya tenga un gestor de contraseñas.
    .ask = ¿Lo ha hecho?
    .still = ¿Siguen siendo únicas sus contraseñas?

step-think-before-posting = Pensar antes de publicar
    .why = Una publicación se escribe rápido y es difícil de retirar. El artículo dice que los conjuntos de datos anteriores conservan una publicación aunque usted la elimine.
    .effect = Usted comparte lo que quería compartir, y nada más.
    .do = Antes de publicar, pregúntese si le importaría que eso se copiara y se conservara.
    .see = No hay nada que activar ni desactivar. Usted hace una pausa antes de publicar.
    .absent = No hay ninguna página de LinkedIn para esto. Es un hábito solo suyo.
    .ask = ¿Lo tendrá presente?
    .still = ¿Lo sigue haciendo?

step-app-permissions = Auditar los permisos de las aplicaciones
    .why = Las aplicaciones pueden tener accesos que ya no necesitan. El artículo menciona la cámara, el micrófono, la ubicación y los contactos.
    .effect = Una aplicación ya no puede usar lo que usted le retira. Una función puede volver a pedirlo cuando usted la use.
    .do = Abra los ajustes de su teléfono y mire los permisos de cada aplicación. Retire los que no necesite.
    .see = Cada aplicación tiene solo los permisos que usted quiere que tenga.
    .absent = Esto está en los ajustes de su teléfono, no en los de LinkedIn. Busque palabras como privacidad, permisos o aplicaciones.
    .ask = ¿Ha recorrido los permisos?
    .still = ¿Siguen los permisos como usted quiere?

step-read-policies = Leer por encima las políticas
    .why = Una política dice qué puede hacer un servicio con sus datos. El artículo aconseja leer por encima tres partes: uso compartido, conservación y terceros.
    .effect = Usted sabe qué acepta. No cambia ningún ajuste.
    .do = Abra la política de privacidad de un servicio que use. Busque en ella esas tres partes.
    .see = Puede decir qué comparte, con quién y cuánto tiempo conserva los datos.
    .absent = La mayoría de los servicios enlazan su política al pie de una página o en los ajustes.
    .ask = ¿Ha leído por encima alguna política?
    .still = ¿Ha mirado qué ha cambiado desde entonces?

step-tracker-blocking = Bloquear rastreadores en su navegador
    .why = Muchos sitios web cargan rastreadores que le siguen de un sitio a otro. El artículo aconseja extensiones del navegador que los bloquean.
    .effect = Menos rastreadores ven lo que usted hace en la web. No cambia lo que usted hace dentro de LinkedIn, y puede que un sitio funcione peor.
    .do = Elija una extensión en la que confíe e instálela desde la tienda del propio navegador.
    .see = La extensión aparece como activa en las páginas que visita.
    .absent = No todos los navegadores admiten extensiones, sobre todo en los teléfonos. Busque la protección contra el rastreo en los ajustes del propio navegador.
    .ask = ¿Lo ha configurado?
    .still = ¿Sigue activo?

step-stay-informed = Mantenerse al día
    .why = Las normas y los ajustes sobre IA y datos siguen cambiando. El artículo aconseja estar al tanto.
    .effect = Usted se entera de un cambio antes de que le sorprenda.
    .do = Lea los avisos que le envían LinkedIn y otros servicios. Elija una fuente de noticias sobre privacidad en la que confíe.
    .see = Sabe dónde se enteraría del próximo cambio.
    .absent = No hay ninguna página de LinkedIn para esto. Su autoridad de protección de datos quizá también publique noticias.
    .ask = ¿Ha elegido una fuente?
    .still = ¿La sigue leyendo?

step-stewardship = Hacer del cuidado de sus datos un hábito
    .why = Un interruptor es un comienzo. El artículo habla de custodia (stewardship): cuidar de sus datos a lo largo del tiempo.
    .effect = Las comprobaciones pequeñas y frecuentes mantienen sus decisiones como usted las tomó.
    .do = Deje activado el recordatorio trimestral y dedíquele unos minutos cuando llegue.
    .see = La próxima revisión tiene fecha.
    .absent = El recordatorio está en los ajustes de esta misma aplicación.
    .ask = ¿Lo mantendrá?
    .still = ¿Sigue siendo un hábito suyo?
