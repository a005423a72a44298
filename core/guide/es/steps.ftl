# Spanish: not yet reviewed by a native speaker. LinkedIn's own labels stand in « » and stay in English; words to look for carry the English word in brackets, because LinkedIn's wording in Spanish is not certain.

## Groups

group-ai = Entrenamiento de la IA
group-research = Investigación y uso compartido de datos
group-ads = Anuncios
group-visibility = Quién puede verle y encontrarle
group-security = Inicio de sesión
group-habits = Hábitos más allá de LinkedIn

## Where an address was seen

grade-policy = La propia política de privacidad de LinkedIn, en su texto archivado, menciona esta dirección.
grade-index = El índice de ajustes de LinkedIn, tal como lo cargó un tercero, incluye esta dirección.
grade-help = Un artículo de la Ayuda de LinkedIn menciona esta dirección, según las notas de un tercero.
grade-maintained-tool = Una herramienta de exclusión que se mantiene al día usa esta dirección. No la encontramos en ninguna página de LinkedIn.
grade-third-party-code = Solo vimos esta dirección en código público que no es de LinkedIn.

## Where a written path begins

path-start-phone = Su foto de perfil, arriba a la izquierda
path-start-computer = «Me», su foto de perfil, arriba a la derecha

## AI training

step-ai-training = Evitar que sus datos entrenen IA
    .why = En LinkedIn viene activado por defecto. Mientras no lo desactive, sus datos pueden entrenar IA que crea contenido.
    .effect = LinkedIn dice que no usará más sus datos así; sus afiliadas, tampoco. Lo ya entrenado permanece.
    .do = Desactívelo. Guarde o confirme si procede.
    .see = El interruptor aparece desactivado. Abra la página una vez más para comprobar que ha quedado así.
    .absent = Puede faltar en la aplicación de LinkedIn: pruebe primero en una computadora. Después, busque los otros nombres de abajo. Luego abra la sección «Data privacy». Por último, use el formulario de LinkedIn. Puede faltar porque LinkedIn lo movió, le cambió el nombre o no lo ofrece donde usted vive.
    .ask = ¿Lo ha desactivado?
    .still = ¿Sigue desactivado?

step-objection = Oponerse a lo que el interruptor deja fuera
    .why = El interruptor solo abarca la IA que crea contenido. Para el resto de su IA, LinkedIn tiene un formulario de oposición.
    .effect = LinkedIn sopesa su oposición y puede rechazarla. El uso de sus datos para marketing directo lo detiene siempre.
    .do = Escriba su oposición, elija en la lista de LinkedIn la opción que corresponda y envíela. Guarde una copia.
    .see = Ha enviado el formulario y guardado su copia.
    .absent = El aviso de privacidad europeo de LinkedIn menciona este formulario, así que quizá no sirva en todas las regiones. Si no se abre, escriba al delegado de protección de datos de LinkedIn.
    .ask = ¿Ha enviado su oposición?
    .still = ¿Sigue en pie su oposición?

step-delete-old-content = Eliminar publicaciones que ya no quiere
    .why = El interruptor no deshace el entrenamiento ya realizado. Una publicación eliminada ya no se puede tomar de LinkedIn.
    .effect = La publicación desaparece de LinkedIn. Un conjunto de datos creado antes puede conservarla.
    .do = Repase sus publicaciones y comentarios antiguos. Elimine lo que hoy no publicaría.
    .see = Las publicaciones eliminadas ya no aparecen.
    .absent = Si no puede eliminar algo por su cuenta, use el formulario de LinkedIn para eliminar datos.
    .ask = ¿Ha repasado sus publicaciones antiguas?
    .still = ¿Está conforme con lo que queda?

## Research and data sharing

step-research = Mantener sus datos fuera de la investigación
    .why = La investigación tiene un interruptor propio, aparte del entrenamiento de la IA.
    .effect = El nombre da a entender que LinkedIn ya no puede usar sus datos para investigación social, económica y laboral.
    .do = Desactívelo. Guarde o confirme si LinkedIn lo pide.
    .see = El interruptor aparece desactivado.
    .absent = Busque «Social, economic, and workplace research» en «Data privacy».
    .ask = ¿Lo ha desactivado?
    .still = ¿Sigue desactivado?

step-saved-resumes = Dejar de guardar currículums y solicitudes
    .why = Los currículums y respuestas que LinkedIn guarda están en su lista para entrenar la IA.
    .effect = LinkedIn ya no los guarda. Lo guardado antes permanece hasta que lo elimine.
    .do = Desactívelo. Después elimine los currículums y respuestas guardados allí.
    .see = El interruptor aparece desactivado y no figura ningún currículum.
    .absent = Busque «Job application settings» en «Data privacy».
    .ask = ¿Lo ha desactivado?
    .still = ¿Sigue desactivado?

step-data-sharing = Impedir que los clientes exporten su perfil
    .why = Los clientes de pago de LinkedIn pueden exportar su nombre, titular, empresa, cargo y ubicación, por ejemplo para gestionar contactos comerciales.
    .effect = LinkedIn dice que aquí puede oponerse. Los clientes de sus servicios de pago siguen viendo su perfil.
    .do = Busque un interruptor sobre compartir o exportar datos y desactívelo.
    .see = El interruptor aparece desactivado.
    .absent = Busque palabras como sharing o export en «Data privacy». La política mundial de LinkedIn enlaza con esta página; quizá no exista en todas las regiones.
    .ask = ¿Lo ha desactivado?
    .still = ¿Sigue desactivado?
    .changed-2 = Nos habíamos equivocado. La página no trata de Microsoft: impide que los clientes de pago de LinkedIn exporten datos de su perfil.

step-permitted-services = Desvincular servicios que ya no usa
    .why = Un servicio vinculado a LinkedIn puede recibir su nombre, cargo y empresa.
    .effect = LinkedIn dice que aquí puede retirar un vínculo. Lo que el servicio ya tiene queda en sus manos.
    .do = Lea la lista y quite lo que ya no usa.
    .see = Solo figuran servicios que usa, o ninguno.
    .absent = Busque «Permitted services» en «Data privacy».
    .ask = ¿Ha repasado la lista?
    .still = ¿Sigue la lista como quiere?

step-page-admin-export = Impedir que propietarios de páginas exporten sus datos
    .why = Una página (Page) de LinkedIn tiene propietarios, que quizá puedan exportar datos sobre usted.
    .effect = A juzgar por su nombre, este ajuste impide esa exportación. No impide que otros vean su perfil.
    .do = Desactívelo. Guarde o confirme si LinkedIn lo pide.
    .see = El interruptor aparece desactivado.
    .absent = Busque «Page owners exporting your data» en «Visibility».
    .ask = ¿Lo ha desactivado?
    .still = ¿Sigue desactivado?

step-messaging-suggestions = Desactivar las sugerencias en mensajes
    .why = Si sus ajustes lo permiten, las herramientas de LinkedIn analizan los mensajes para resumirlos y redactar respuestas.
    .effect = LinkedIn debería dejar de sugerir respuestas. Los análisis de seguridad continúan.
    .do = Desactívelo. Guarde o confirme si LinkedIn lo pide.
    .see = El interruptor aparece desactivado.
    .absent = Busque «Messaging suggestions» en «Data privacy».
    .ask = ¿Lo ha desactivado?
    .still = ¿Sigue desactivado?

step-microsoft-accounts = Comprobar las cuentas de Microsoft vinculadas
    .why = Un vínculo entre LinkedIn y Microsoft permite que pasen datos entre ambas.
    .effect = Sin vínculo, no pasan datos por esta vía.
    .do = Mire si hay una cuenta de Microsoft vinculada. Quite el vínculo si no lo necesita.
    .see = Solo quedan los vínculos que quiere, o ninguno.
    .absent = Busque Microsoft en «Partners & services», dentro de «Account preferences».
    .ask = ¿Ha comprobado los vínculos?
    .still = ¿Siguen los vínculos como quiere?

step-contacts-sync = Dejar de sincronizar sus contactos
    .why = Su agenda contiene datos de otras personas. Con la sincronización, LinkedIn también los recibe.
    .effect = La aplicación de LinkedIn no envía contactos nuevos. Los que ya están permanecen hasta que los quite.
    .do = Desactive la sincronización y quite los contactos que ya están allí.
    .see = La sincronización aparece desactivada y no figura ningún contacto.
    .absent = Busque «Sync contacts» en «Account preferences».
    .ask = ¿Ha desactivado la sincronización?
    .still = ¿Sigue desactivada la sincronización?

step-research-invitations = Elegir si recibe invitaciones a encuestas
    .why = LinkedIn y otros pueden invitarle a encuestas. Puede rechazarlo.
    .effect = Ya no recibe invitaciones. Este ajuste no cambia cómo usa LinkedIn sus datos.
    .do = Desactívelo si no quiere esas invitaciones.
    .see = El ajuste muestra lo que ha elegido.
    .absent = Busque «Research invites» en «Data privacy».
    .ask = ¿Lo ha dejado como quiere?
    .still = ¿Sigue como quiere?

step-demographics = Revisar los datos personales que dio
    .why = Estos datos son voluntarios. Lo que no da no se puede usar.
    .effect = Lo que borre ya no estará en la lista.
    .do = Lea lo que está rellenado y borre lo que prefiera no compartir.
    .see = Solo quedan los datos que quiere compartir, o ninguno.
    .absent = Busque «Personal demographic information» en «Account preferences».
    .ask = ¿Ha revisado sus datos?
    .still = ¿Siguen como quiere?

step-download-data = Obtener una copia de sus datos
    .why = Una copia le muestra lo que LinkedIn tiene sobre usted.
    .effect = Nada cambia en su cuenta.
    .do = Pida allí una copia y guárdela en un lugar seguro.
    .see = LinkedIn ha aceptado su petición, o la copia está lista.
    .absent = El aviso europeo de LinkedIn dice que una copia se pide en «Data privacy». Busque allí palabras como copy o download.
    .ask = ¿Ha pedido la copia?
    .still = ¿Tiene todavía lo que necesita?

## Ads

step-ads-beyond-linkedin = Desactivar anuncios fuera de LinkedIn
    .why = LinkedIn también puede mostrarle anuncios en otros sitios y aplicaciones.
    .effect = Seguirá viendo anuncios. Fuera de la UE, el EEE y Suiza, esto desactiva también compartir datos con Microsoft para anuncios.
    .do = Desactívelo. Guarde o confirme si LinkedIn lo pide.
    .see = El interruptor aparece desactivado.
    .absent = Busque «Ads outside of LinkedIn» en «Advertising data».
    .ask = ¿Lo ha desactivado?
    .still = ¿Sigue desactivado?

step-microsoft-ads = Mantener sus datos fuera de los anuncios de Microsoft
    .why = Fuera de la UE, el EEE y Suiza, LinkedIn puede compartir datos con Microsoft para sus anuncios.
    .effect = La Ayuda de LinkedIn dice que desactivar «Ads outside of LinkedIn» desactiva también esto.
    .do = Desactívelo. No hay enlace directo; empiece en «Advertising data».
    .see = El interruptor aparece desactivado, o no está.
    .absent = En la UE, el EEE y Suiza no existe este interruptor, porque allí no se comparten estos datos. En otros lugares, desactive «Ads outside of LinkedIn».
    .ask = ¿Lo ha desactivado?
    .still = ¿Sigue desactivado?

step-ads-business-interactions = Desactivar anuncios basados en datos de empresas
    .why = Las empresas pueden dar a LinkedIn datos que usted les dio, para elegir sus anuncios.
    .effect = Seguirá viendo anuncios. A juzgar por su nombre, este ajuste deja fuera esos datos.
    .do = Desactívelo. Guarde o confirme si LinkedIn lo pide.
    .see = El interruptor aparece desactivado.
    .absent = Busque «Interaction with businesses» en «Advertising data».
    .ask = ¿Lo ha desactivado?
    .still = ¿Sigue desactivado?

step-ads-related-actions = Mantener sus datos fuera de los informes publicitarios
    .why = LinkedIn usa lo que usted hace en informes para anunciantes, que pueden planear con ellos sus campañas.
    .effect = Seguirá viendo anuncios. La política mundial de LinkedIn enlaza con esta página para los informes.
    .do = Desactívelo. Guarde o confirme si LinkedIn lo pide.
    .see = El interruptor aparece desactivado.
    .absent = Busque «Ad-related actions» en «Advertising data».
    .ask = ¿Lo ha desactivado?
    .still = ¿Sigue desactivado?
    .changed-2 = Nos habíamos equivocado. El interruptor trata de informes a anunciantes, y no de qué anuncios ve usted.

step-social-actions-ads = Mantener sus «me gusta» y comentarios fuera de los anuncios
    .why = LinkedIn puede nombrarle en un anuncio: que le gusta una empresa o que la sigue, por ejemplo. Lo llama acción social (social action).
    .effect = Su nombre ya no debería aparecer junto a esos anuncios. Seguirá viendo anuncios.
    .do = Busque un interruptor sobre acciones sociales (social actions) en anuncios y desactívelo.
    .see = El interruptor aparece desactivado.
    .absent = Busque palabras como social actions en «Advertising data».
    .ask = ¿Lo ha desactivado?
    .still = ¿Sigue desactivado?

step-ads-interests = Revisar sus intereses publicitarios
    .why = LinkedIn deduce sus intereses y rasgos, y los usa para elegir anuncios.
    .effect = Seguirá viendo anuncios. Lo que desactive ya no debería influir en ellos.
    .do = Lea la lista y desactive lo que no quiere que se use.
    .see = Solo quedan intereses que acepta, o ninguno.
    .absent = Busque «Interests and traits» en «Advertising data».
    .ask = ¿Ha revisado la lista?
    .still = ¿Sigue la lista como quiere?

step-ads-age = Desactivar anuncios por edad
    .why = LinkedIn puede deducir su grupo de edad para elegir anuncios.
    .effect = Seguirá viendo anuncios. Su grupo de edad ya no debería influir en ellos.
    .do = Desactívelo. Guarde o confirme si LinkedIn lo pide.
    .see = El interruptor aparece desactivado.
    .absent = Busque «Age range» en «Advertising data».
    .ask = ¿Lo ha desactivado?
    .still = ¿Sigue desactivado?

step-ads-gender = Desactivar anuncios por género
    .why = LinkedIn puede deducir su género para elegir anuncios.
    .effect = Seguirá viendo anuncios. Su género ya no debería influir en ellos.
    .do = Desactívelo. Guarde o confirme si LinkedIn lo pide.
    .see = El interruptor aparece desactivado.
    .absent = Busque «Gender» en «Advertising data».
    .ask = ¿Lo ha desactivado?
    .still = ¿Sigue desactivado?

step-ads-location = Desactivar anuncios por ubicación deducida
    .why = LinkedIn puede deducir su ciudad de su dirección IP para elegir anuncios.
    .effect = Seguirá viendo anuncios. La ubicación deducida ya no debería influir en ellos.
    .do = Busque un interruptor sobre la ubicación (location) y desactívelo.
    .see = El interruptor aparece desactivado.
    .absent = Busque la palabra location en «Advertising data».
    .ask = ¿Lo ha desactivado?
    .still = ¿Sigue desactivado?

step-cookies = Revisar sus opciones de cookies
    .why = Las cookies pueden seguir lo que hace, en LinkedIn y en otros sitios.
    .effect = Cada opción cambia qué cookies pone LinkedIn. El interruptor de IA no las afecta.
    .do = Lea las opciones y desactive lo que no quiera.
    .see = La página muestra sus opciones.
    .absent = Esta página puede haber cambiado: una herramienta de exclusión falló en ella en agosto de 2026. Busque las cookies en los ajustes de LinkedIn.
    .ask = ¿Ha revisado sus opciones?
    .still = ¿Siguen sus opciones como quiere?

## Who can see and find you

step-off-linkedin-discovery = Ocultar su perfil a servicios asociados
    .why = Buscadores, aplicaciones de correo y otros pueden mostrar partes de su perfil.
    .effect = Su perfil ya no debería aparecer en servicios asociados. Las copias que ya tienen pueden quedar.
    .do = Busque un interruptor sobre socios o aparecer fuera de LinkedIn y desactívelo.
    .see = El interruptor aparece desactivado.
    .absent = Busque palabras como partners u off LinkedIn en «Visibility».
    .ask = ¿Lo ha desactivado?
    .still = ¿Sigue desactivado?

step-public-profile = Revisar su perfil público
    .why = Cualquiera puede ver su perfil público, sin iniciar sesión.
    .effect = Lo que oculte ya no aparece allí. Las copias que otros hicieron pueden quedar.
    .do = Mire qué es público y oculte lo que no quiere mostrar.
    .see = La vista pública muestra solo lo que ha elegido.
    .absent = Busque palabras como public profile en «Visibility».
    .ask = ¿Ha revisado su perfil público?
    .still = ¿Sigue como quiere?

step-find-by-email = Elegir quién le encuentra por correo electrónico
    .why = Quien tiene su correo electrónico puede encontrar su perfil con él.
    .effect = Solo las personas que elija podrán encontrarle así.
    .do = Elija el grupo más reducido que le convenga.
    .see = El ajuste muestra lo que ha elegido.
    .absent = Busque «Profile discovery using email address» en «Visibility».
    .ask = ¿Lo ha dejado como quiere?
    .still = ¿Sigue como quiere?

step-find-by-phone = Elegir quién le encuentra por número de teléfono
    .why = Quien tiene su número de teléfono puede encontrar su perfil con él.
    .effect = Solo las personas que elija podrán encontrarle así.
    .do = Elija el grupo más reducido que le convenga.
    .see = El ajuste muestra lo que ha elegido.
    .absent = Busque «Profile discovery using phone number» en «Visibility».
    .ask = ¿Lo ha dejado como quiere?
    .still = ¿Sigue como quiere?

step-connections-visibility = Elegir quién ve sus contactos
    .why = Sus contactos pueden ver quiénes son sus otros contactos.
    .effect = LinkedIn dice que puede elegir si comparte la lista con ellos.
    .do = Elija el grupo más reducido que le convenga.
    .see = El ajuste muestra lo que ha elegido.
    .absent = Busque «Who can see your connections» en «Visibility».
    .ask = ¿Lo ha dejado como quiere?
    .still = ¿Sigue como quiere?

step-followed-members = Elegir quién ve a quién sigue
    .why = A quién sigue dice algo de usted.
    .effect = Menos personas ven la lista. LinkedIn la sigue conociendo.
    .do = Elija el grupo más reducido que le convenga.
    .see = El ajuste muestra lo que ha elegido.
    .absent = Busque «Who can see members you follow» en «Visibility».
    .ask = ¿Lo ha dejado como quiere?
    .still = ¿Sigue como quiere?

step-page-visits = Elegir si las páginas ven sus visitas
    .why = Una organización puede saber que usted visitó su página (Page).
    .effect = Usted elige qué se le dice. LinkedIn sigue sabiendo de la visita.
    .do = Elija si se avisa a las páginas de su visita.
    .see = El ajuste muestra lo que ha elegido.
    .absent = Busque «Page visit visibility» en «Visibility».
    .ask = ¿Lo ha dejado como quiere?
    .still = ¿Sigue como quiere?

step-active-status = Elegir quién ve cuándo está en línea
    .why = LinkedIn puede mostrar a otros que está en línea.
    .effect = Menos personas lo ven. Este ajuste no cambia cómo usa LinkedIn sus datos.
    .do = Elija el grupo más reducido que le convenga.
    .see = El ajuste muestra lo que ha elegido.
    .absent = Busque «Manage active status» en «Visibility».
    .ask = ¿Lo ha dejado como quiere?
    .still = ¿Sigue como quiere?

step-notify-network = Elegir quién se entera de sus cambios de perfil
    .why = LinkedIn puede avisar a su red cuando cambia su perfil. Conviene saberlo antes de ponerlo en orden.
    .effect = Su red se entera de los cambios, o no. Este ajuste no cambia cómo usa LinkedIn sus datos.
    .do = Desactívelo si quiere cambiar su perfil sin avisar.
    .see = El ajuste muestra lo que ha elegido.
    .absent = Busque «Share profile updates with your network» en «Visibility».
    .ask = ¿Lo ha dejado como quiere?
    .still = ¿Sigue como quiere?

## Sign-in

step-two-factor = Activar la verificación en dos pasos
    .why = Una contraseña robada no debería bastar para abrir su cuenta.
    .effect = Iniciar sesión exige un paso más, como un código.
    .do = Actívela y siga los pasos de LinkedIn. Guarde bien los códigos de recuperación.
    .see = La verificación en dos pasos aparece activada.
    .absent = Busque «Two-step verification» en «Sign in & security».
    .ask = ¿La ha activado?
    .still = ¿Sigue activada?

step-sessions = Cerrar sesión en dispositivos que no conoce
    .why = Un dispositivo con la sesión abierta puede leer y cambiar sus ajustes.
    .effect = Un dispositivo en el que cierre sesión tiene que volver a iniciarla.
    .do = Repase la lista y cierre sesión donde no conozca o no necesite el dispositivo.
    .see = Solo figuran dispositivos que usa.
    .absent = Busque palabras como signed in en «Sign in & security».
    .ask = ¿Ha repasado los dispositivos?
    .still = ¿Sigue conociendo todos los dispositivos?

## Habits beyond LinkedIn

step-quarterly-review = Revisar también sus otras plataformas
    .why = Los ajustes cambian y aparecen otros nuevos, en todas las plataformas.
    .effect = Notará pronto si algo se ha vuelto a activar. Esta aplicación solo le recuerda revisar LinkedIn.
    .do = Haga una lista de las plataformas que usa y revise los ajustes de privacidad de cada una.
    .see = Ha repasado su lista.
    .absent = Otras plataformas usan otras palabras. Busque privacidad, datos o IA en sus ajustes.
    .ask = ¿Ha repasado su lista?
    .still = ¿Ha revisado esta vez sus otras plataformas?

step-passwords = Una contraseña distinta en cada sitio
    .why = Una contraseña filtrada debería abrir como mucho una cuenta.
    .effect = Una filtración en un servicio daña menos a los demás.
    .do = Instale un gestor de contraseñas y empiece por LinkedIn y su correo.
    .see = Su gestor no muestra ninguna contraseña usada dos veces.
    .absent = Esto no está en LinkedIn. Quizá su teléfono o navegador ya tenga un gestor de contraseñas.
    .ask = ¿Lo ha hecho?
    .still = ¿Sigue teniendo cada cuenta su propia contraseña?

step-think-before-posting = Pensar antes de publicar
    .why = Una publicación se escribe rápido y cuesta retirarla.
    .effect = Comparte lo que quería compartir, y nada más.
    .do = Antes de publicar, pregúntese si le molestaría que quedara una copia.
    .see = Hace una pausa antes de publicar.
    .absent = Esto no está en LinkedIn. Es un hábito suyo.
    .ask = ¿Lo tendrá presente?
    .still = ¿Lo sigue haciendo?

step-app-permissions = Comprobar qué pueden usar sus aplicaciones
    .why = Puede haber aplicaciones con permisos que ya no necesitan: cámara, micrófono, ubicación, contactos.
    .effect = La aplicación ya no puede usar lo que le quite. Puede volver a pedirlo.
    .do = Abra los ajustes de su teléfono y quite a cada aplicación lo que no necesita.
    .see = Cada aplicación tiene solo lo que usted quiere.
    .absent = Esto está en los ajustes de su teléfono. Busque privacidad, permisos o aplicaciones.
    .ask = ¿Ha repasado los permisos?
    .still = ¿Siguen como quiere?

step-read-policies = Echar un vistazo a las políticas
    .why = Una política dice qué puede hacer un servicio con sus datos.
    .effect = Sabe qué acepta. Ningún ajuste cambia.
    .do = Abra la política de privacidad de un servicio. Busque uso compartido, conservación y terceros.
    .see = Puede decir qué comparte, con quién y cuánto tiempo guarda los datos.
    .absent = La mayoría de los servicios enlazan su política al pie de la página o en los ajustes.
    .ask = ¿Ha echado un vistazo a alguna política?
    .still = ¿Ha visto qué ha cambiado desde entonces?

step-tracker-blocking = Bloquear rastreadores en su navegador
    .why = Muchos sitios cargan rastreadores que le siguen de un sitio a otro.
    .effect = Menos rastreadores ven lo que hace. A LinkedIn no le afecta, y algún sitio puede funcionar peor.
    .do = Elija una extensión de confianza e instálela desde la tienda de su navegador.
    .see = La extensión aparece activa.
    .absent = No todos los navegadores admiten extensiones. Busque la protección contra rastreo en sus ajustes.
    .ask = ¿Ha instalado la extensión?
    .still = ¿Sigue activa?

step-stay-informed = Mantenerse al día
    .why = Las reglas y los ajustes sobre IA y datos no dejan de cambiar.
    .effect = Se entera de un cambio antes de que le sorprenda.
    .do = Elija una fuente de noticias sobre privacidad en la que confíe.
    .see = Sabe dónde se enteraría del próximo cambio.
    .absent = Esto no está en LinkedIn. Quizá su autoridad de protección de datos también publique noticias.
    .ask = ¿Ha elegido una fuente?
    .still = ¿La sigue leyendo?

step-stewardship = Hacer del cuidado de sus datos un hábito
    .why = Un interruptor es un comienzo. Unas breves comprobaciones muestran si sus ajustes siguen como los eligió.
    .effect = Se entera cuando algo ha cambiado.
    .do = Deje activado el recordatorio y tómese un minuto cuando llegue.
    .see = La próxima comprobación tiene fecha.
    .absent = El recordatorio está en los ajustes de esta aplicación.
    .ask = ¿Seguirá con ello?
    .still = ¿Sigue siendo un hábito?
