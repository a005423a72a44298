# Spanish: not yet reviewed by a native speaker. The claims: what the article says, beside what LinkedIn and a regulator say of it; .article, .linkedin and .regulator stand under their speaker's name, so they mostly begin with the verb. LinkedIn's own labels stand in « » and stay in English.

## How a claim stands

status-confirmed = LinkedIn o una autoridad dice lo mismo
status-named-differently = Lo mismo, con otro nombre o en otro lugar
status-contradicted = LinkedIn o una autoridad dice otra cosa, en todo o en parte
status-unconfirmed = No se encontró ninguna fuente
status-unresolved = Las fuentes difieren o lo dejan abierto
status-advice = Una razón o un consejo

## What the claims rest on

cited-source = { $source }. { $kind }: { $address }. { $date }
cited-source-no-address = sin dirección conocida
cited-source-kind-policy = Política de LinkedIn
cited-source-kind-help = Ayuda de LinkedIn
cited-source-kind-regulator = Autoridad
cited-source-kind-press = Prensa
cited-source-kind-notes = Notas de un tercero
cited-source-kind-public-list = Lista pública
cited-source-kind-software = Software
cited-source-kind-article = Artículo

source-article = El artículo del que partió esta guía; la fecha es la de nuestra comparación
source-help-a6278444 = Sobre el interruptor de entrenamiento de la IA, citado en la prensa
source-help-a5538339 = Sobre los datos que se usan, citado en la prensa
source-help-a1397243 = Sobre compartir datos con Microsoft para anuncios, copia guardada
source-help-a7101400 = Sobre las licencias que paga una empresa, copia guardada
source-help-92055 = Una página antigua sobre ajustes de privacidad, copia guardada
source-help-audit = Notas de trabajo sobre la Ayuda de LinkedIn, de una sola cuenta, en un repositorio público
source-policy-eu = Aviso de privacidad europeo, archivado
source-policy-global = Política de privacidad mundial, archivada
source-settings-index = El índice de ajustes de LinkedIn, tal como lo cargó un tercero
source-settings-list = Los ajustes de LinkedIn en inglés, con sus nombres
source-opt-out-tool = Una herramienta de exclusión que se mantiene al día
source-cookies-report = Aviso de que una herramienta de exclusión falla en la página de cookies
source-third-party-code = Código público que no es de LinkedIn
source-policy-2024 = El cambio que añadió el entrenamiento de la IA a la política de LinkedIn
source-notice-2025 = Aviso de que el entrenamiento empieza el 3 de noviembre de 2025, archivado
source-notice-2026 = Aviso de privacidad europeo, publicado de nuevo
source-ico = La ICO, Reino Unido
source-pcpd = La PCPD, Hong Kong
source-canada-opc = El Comisionado de Privacidad de Canadá
source-hamburg = La autoridad de protección de datos de Hamburgo
source-italy-2025 = La autoridad italiana de protección de datos, según se cita
source-ireland-dpc = La Comisión de Protección de Datos de Irlanda (DPC), según la prensa
source-netherlands-ap = La autoridad neerlandesa, según la prensa
source-form-report = Artículo sobre el formulario de oposición de LinkedIn
source-form-field-report = Artículo sobre el campo de texto del formulario
source-computer-report = Artículo: el interruptor puede faltar en la aplicación de LinkedIn
source-picture-report = Artículo sobre la ruta al interruptor
source-names-de = Los nombres de LinkedIn en alemán, artículos de octubre de 2025
source-names-fr-path = La autoridad belga, sobre la ruta en francés
source-names-fr-switch = El nombre del interruptor en francés, dos artículos
source-names-es = Los nombres de LinkedIn en español; los artículos difieren
source-names-ar = Un nombre en árabe, traducido por la prensa

## The core of the article: items 1 to 5

claim-path = El interruptor está en los ajustes de LinkedIn, en la privacidad de datos.
    .article = Da la ruta «Settings & Privacy», «Data privacy», «Data for Generative AI Improvement». Sus ocho pasos, más adelante, van por otro camino.
    .linkedin = Tiene la misma ruta. En un teléfono empieza en su foto de perfil. En una computadora, «How LinkedIn uses your data» queda en medio.
claim-three-minutes = Se tarda tres minutos.
    .article = Dice que bastan tres minutos.
claim-future-content = Con el interruptor desactivado, lo que añada después no sirve para entrenar IA que crea contenido.
    .article = Habla de IA generativa y nombra publicaciones, comentarios y datos de perfil futuros. En otro lugar enumera muchos más.
    .linkedin = Dice que ni LinkedIn ni sus empresas afiliadas usarán sus datos y contenidos para entrenar modelos que generan contenido, en adelante. La IA generativa para seguridad queda fuera del interruptor.
claim-no-ranking-effect = El interruptor no cambia la posición de sus publicaciones ni lo que se recomienda.
    .article = Dice que no hay efecto. En otro lugar habla de algo menos de personalización y de un feed más neutral.
    .linkedin = Su aviso europeo dice que lo que producen los modelos generativos puede servir de apoyo al ordenar contenidos y en la búsqueda. No lo relaciona con su interruptor.
claim-retroactive = El interruptor tiene también efecto retroactivo, para contenido aún no usado.
    .article = Lo dice. En otro lugar dice que el interruptor vale de ahí en adelante y que un modelo no puede olvidar.
    .linkedin = Dice: de ahí en adelante. El entrenamiento ya realizado no se ve afectado.
    .regulator = Las autoridades difieren. Para la italiana, una oposición tardía abarca solo lo que publique después. Para la de Hamburgo, abarca todo uso posterior.

## Data said to be used: items 6 to 14

claim-profile-data = Se usa su perfil.
    .article = Enumera nombre, titular, sector, ubicación, formación, experiencia, aptitudes, validaciones y recomendaciones.
    .linkedin = Enumera casi lo mismo, y su foto. Faltan el titular y el sector.
claim-activity-data = Se usa su actividad, reacciones incluidas.
    .article = Enumera publicaciones, artículos compartidos, comentarios, reacciones y grupos.
    .linkedin = Enumera publicaciones, artículos, respuestas a encuestas, comentarios, actividad y mensajes de grupo. No nombra las reacciones.
claim-interaction-data = Se usan sus interacciones con otras personas, mensajes incluidos.
    .article = Enumera los contactos, los mensajes, que describe como normalmente anonimizados, los perfiles que usted visitó y las solicitudes de empleo.
    .linkedin = Deja fuera los mensajes privados e InMail, pero usa los mensajes de grupo. Los contactos y las visitas no están en la lista de este interruptor; otras funciones de IA los usan. Se usan los currículums guardados y las respuestas de selección; los datos de solicitudes vinculados a usted, no.
claim-usage-data = Su forma de usar LinkedIn alimenta la IA.
    .article = Enumera el tiempo en la plataforma, las funciones usadas y su dispositivo.
    .linkedin = Nada de esto está en la lista de este interruptor. Está en las listas de funciones de IA y de otra IA, esté como esté su interruptor.
claim-inferred-data = Lo que LinkedIn deduce de usted alimenta la IA.
    .article = Enumera intereses y aspiraciones, y quizá la orientación política.
    .linkedin = Lo deducido no está en la lista de este interruptor. Está en las listas de funciones de IA y de otra IA. La orientación política no se nombra en ningún lugar.
claim-stated-purpose = La finalidad declarada es mejorar y personalizar los servicios.
    .article = La menciona como la finalidad de LinkedIn.
    .linkedin = Su política mundial lo dice: mejorar, desarrollar y personalizar servicios, entrenar modelos de IA y obtener conocimientos con IA.
claim-results = Los resultados se ven en sugerencias de empleo, feed, contactos sugeridos y búsqueda.
    .article = Enumera recomendaciones de empleo, el feed, sugerencias de contactos y la búsqueda.
    .linkedin = Su aviso europeo nombra los cuatro: empleos, feed y contactos como personalización, la búsqueda como uso de modelos generativos. Ninguno depende de este interruptor.
claim-not-self-aware = La IA no tiene conciencia de sí misma; aprende de muchos miembros.
    .article = Dice que aprende de más de 900 millones de miembros.
claim-legitimate-questions = Tantos datos detallados plantean preguntas legítimas.
    .article = Lo dice de la cantidad y el detalle de los datos.

## Reasons: items 15 to 21

claim-control = Conserva el control sobre sus propios datos.
    .article = Da esta razón.
claim-bias = La IA puede difundir sesgos e información falsa.
    .article = Da esta razón.
claim-smaller-footprint = Con una huella más pequeña hay menos que perder.
    .article = Dice que entonces se pierden menos datos en una brecha de seguridad, o se reutilizan menos.
claim-reputation = Su reputación profesional está en juego.
    .article = Da esta razón.
claim-ethics = Puede oponerse por motivos éticos.
    .article = Da esta razón.
claim-autonomy = Su vida laboral sigue siendo suya.
    .article = Da como razón la autonomía profesional.
claim-personal-choice = Al final es una decisión personal.
    .article = Dice que cada persona lo decide por sí misma.

## The eight steps: items 22 to 30

claim-log-in = Inicie sesión, mejor en una computadora.
    .article = Prefiere una computadora.
    .linkedin = Tiene también una ruta en el teléfono, con menos entradas.
claim-open-settings = Abra «Me» y luego «Settings & Privacy».
    .article = Empieza aquí.
    .linkedin = Lo mismo en una computadora, donde «Me» está arriba a la derecha. En la aplicación de LinkedIn: su foto de perfil, arriba a la izquierda, y luego «Settings».
claim-open-data-privacy = Elija «Data privacy».
    .article = Sigue aquí.
    .linkedin = Tiene la misma entrada en la aplicación y en una computadora.
claim-settings-section = Busque en «How LinkedIn uses your data» o en «Other applications».
    .article = Nombra ambas secciones.
    .linkedin = Agrupa el interruptor en «How LinkedIn uses your data». «Other applications» es otra sección, en una página de ayuda antigua.
claim-words-to-look-for = Busque palabras que encajen.
    .article = Menciona IA (AI), aprendizaje automático (machine learning), investigación (research), aportación de datos (data contribution) y mejora de nuestros servicios (improving our services).
claim-switch-and-confirm = Desactive el interruptor y confirme si hace falta.
    .article = Dice que quizá tenga que confirmar.
claim-review-research = Revise también los ajustes de investigación y de datos de terceros.
    .article = Llama al ajuste «Social, economic and workforce research».
    .linkedin = Lo llama «Social, economic, and workplace research», según una lista pública del 19 de septiembre de 2024.
claim-save = Guarde cuando se lo pidan.
    .article = Dice que a menudo se guarda automáticamente.
claim-wording-drifts = Los textos cambian, así que busque palabras parecidas.
    .article = Aconseja mirar en «Data privacy» o «Account preferences».

## What changes: items 31 to 36

claim-less-personal = LinkedIn puede parecerle un poco menos personal.
    .article = Dice que quizá, y a menudo demasiado poco para notarlo. En otro lugar dice que no hay efecto en las recomendaciones.
claim-public-data = Los datos públicos y la actividad general se siguen usando.
    .article = Dice que ambos se siguen usando después de desactivarlo.
    .linkedin = Su aviso europeo enumera publicaciones, perfil y actividad para otra IA y para personalizar, esté como esté su interruptor. Fuera de Europa puede compartir publicaciones públicas con empresas afiliadas.
claim-network-untouched = Puede usar LinkedIn como antes.
    .article = Dice que conectar, buscar, publicar, los grupos y los mensajes siguen igual.
    .linkedin = Dice que puede seguir usando sus funciones generativas. No habla del resto.
claim-ads-go-on = Los anuncios siguen, con ajustes propios.
    .article = Sitúa los ajustes de anuncios dentro de «Data privacy».
    .linkedin = Los tiene en el nivel superior de los ajustes, como «Advertising data».
claim-neutral-feed = Su feed puede volverse más neutral.
    .article = Dice que esto puede ocurrir. En otro lugar dice que no hay efecto en la clasificación ni en el alcance.
claim-minimal-effect = En conjunto notará poco.
    .article = Califica el efecto de mínimo.

## Habits: items 37 to 45

claim-quarterly-review = Revise sus ajustes una vez por trimestre.
    .article = Se refiere a LinkedIn y a sus otras plataformas.
claim-passwords = Use una contraseña distinta para cada cuenta.
    .article = Aconseja un gestor de contraseñas.
claim-two-factor = Active la verificación en dos pasos.
    .article = Lo aconseja como hábito.
    .linkedin = Lo llama «Two-step verification», en «Sign in & security».
claim-think-before-posting = Piense antes de publicar.
    .article = Lo aconseja como hábito.
claim-app-permissions = Compruebe qué pueden usar las aplicaciones.
    .article = Nombra cámara, micrófono, ubicación y contactos.
claim-skim-policies = Lea por encima las políticas.
    .article = Menciona tres partes que buscar: uso compartido, conservación y terceros.
claim-tracker-blocking = Bloquee los rastreadores.
    .article = Aconseja extensiones del navegador que lo hacen.
claim-stay-informed = Manténgase al día.
    .article = Aconseja estar al tanto de los cambios.
claim-stewardship = Haga del cuidado de sus datos un hábito.
    .article = La entiende como un cuidado duradero, no como un acto único.

## Questions: items 46 to 52

claim-where-is-it = ¿Dónde está el ajuste?
    .article = Su respuesta corta da el lugar correcto. Sus propios ocho pasos nombran también otras secciones.
    .linkedin = En «Data privacy», con el nombre «Data for Generative AI Improvement». En una computadora está agrupado en «How LinkedIn uses your data».
claim-per-account = El interruptor se ajusta por cuenta, no por publicación.
    .article = Lo dice.
claim-all-content = El interruptor se aplica de ahí en adelante, a todo su contenido.
    .article = Lo dice, aunque también dice que el interruptor tiene efecto retroactivo.
    .linkedin = Dice que se aplica de ahí en adelante. No dice qué pasa con el contenido antiguo que nunca se usó.
    .regulator = Las autoridades difieren. Para la italiana, una oposición tardía abarca solo lo que publique después. Para la de Hamburgo, abarca todo uso posterior.
claim-eu-default = En la UE el interruptor está desactivado por defecto desde septiembre de 2024.
    .article = Lo dice.
    .linkedin = Dejó fuera a la UE en septiembre de 2024. Su aviso del 18 de septiembre de 2025 enlaza con el interruptor, activado por defecto; el entrenamiento empezó el 3 de noviembre de 2025.
claim-no-reach-harm = Desactivarlo no perjudica su alcance.
    .article = Lo dice. En otro lugar habla de menos personalización y de un feed más neutral.
    .linkedin = Su aviso europeo dice que lo que producen los modelos generativos puede servir de apoyo al ordenar contenidos y en la búsqueda. No lo relaciona con su interruptor.
claim-cannot-untrain = Los datos de los que un modelo ha aprendido ya no se pueden retirar.
    .article = Lo dice. En otro lugar dice que el interruptor tiene efecto retroactivo.
    .linkedin = Dice que el entrenamiento ya realizado no se ve afectado. No dice si los datos podrían retirarse.
claim-deleted-post = Una publicación eliminada sale de la plataforma, pero un conjunto de datos anterior la conserva.
    .article = Lo dice.

## What no item covers: what the article misses, and what LinkedIn adds

claim-on-by-default = El interruptor está activado mientras no lo desactive.
    .linkedin = Dice que está activado por defecto. Eso vale en todas las regiones que nombra esta guía.
claim-affiliates = La desactivación abarca también a las empresas afiliadas de LinkedIn.
    .linkedin = Dice que ni LinkedIn ni sus empresas afiliadas usarán sus datos para entrenar modelos que generan contenido.
claim-training-done = El entrenamiento ya realizado se queda como está.
    .linkedin = Dice que el entrenamiento ya realizado no se ve afectado.
claim-purpose-of-training = El entrenamiento es para IA que crea textos, sonido, imágenes y más.
    .linkedin = Lo dice, en LinkedIn o en otro lugar. Nombra sugerencias de publicaciones y perfiles, borradores de mensajes para reclutadores, artículos, textos de anuncios y un asistente de chat.
claim-only-generating = El interruptor solo abarca la IA que genera contenido.
    .linkedin = Dice que otra IA continúa: para personalizar, para clasificar contenido, para protección y seguridad. La IA generativa para seguridad forma parte de ella.
claim-recruiter-ai = La IA para reclutadores lee perfiles, esté como esté el interruptor.
    .linkedin = Dice que su Hiring Assistant usa perfiles, y currículums y respuestas que usted haya puesto a disposición, para encontrar candidatos y resumir sus datos.
claim-objection-form = Para otra IA hay un formulario de oposición.
    .linkedin = Nombra su formulario TS-DPRO, para oponerse o limitar un uso. Sopesa su oposición y puede rechazarla, salvo en marketing directo.
claim-features-stay = Puede seguir usando las funciones generativas con el interruptor desactivado.
    .linkedin = Lo dice.
claim-prompts = Se usa lo que escribe en funciones generativas.
    .linkedin = Enumera indicaciones, búsquedas, chats y las respuestas.
claim-saved-resumes = Se usan los currículums guardados y las respuestas de selección.
    .article = No menciona los currículums guardados.
    .linkedin = Enumera ambos, si se guardan en LinkedIn.
claim-polls-and-feedback = Se usan las respuestas a encuestas y las opiniones.
    .linkedin = Enumera las respuestas a encuestas para el entrenamiento. Las opiniones sirven para mejorar sus funciones generativas.
claim-group-messages = Se usan los mensajes de grupo.
    .linkedin = Enumera la actividad y los mensajes de grupo.
claim-private-messages = No se usan los mensajes privados ni InMail.
    .linkedin = Cita ambos entre lo que no se usa.
claim-application-data = No se usan los datos de solicitudes de empleo vinculados a un miembro.
    .article = Cita las solicitudes de empleo entre lo que se usa, sin esta distinción.
    .linkedin = Los cita entre lo que no se usa.
claim-credentials-payment-salary = No se usan datos de acceso, de pago ni de salario.
    .linkedin = Cita los tres entre lo que no se usa.
claim-under-18 = No se usan los datos de miembros que se cree que son menores de 18 años.
    .linkedin = Los cita entre lo que no se usa.
claim-microsoft-ads = Fuera de Europa, LinkedIn puede compartir datos con Microsoft para anuncios.
    .article = No lo menciona.
    .linkedin = Tiene para ello un interruptor, «Data sharing» en «Advertising data», fuera de la UE, el EEE y Suiza. Desactivar «Ads outside of LinkedIn» lo desactiva también.
claim-customer-export = Los clientes de pago pueden exportar parte de su perfil.
    .article = No lo menciona.
    .linkedin = Menciona su nombre, titular, empresa, cargo y ubicación, para sus servicios de pago. Puede oponerse.
claim-switch-label = El interruptor se llama «Allowing your data to be used for AI training».
    .article = Lo llama así.
    .linkedin = Lo llama «Use my data for training content creation AI models».
claim-uk-microsoft = En el Reino Unido, parte del contenido va también a Microsoft para su IA.
    .article = No lo menciona.
    .linkedin = Enumera publicaciones, comentarios, artículos, videos, videos y transcripciones de Learning, datos de páginas de empresa y ofertas de empleo. El mismo interruptor lo detiene.
claim-late-objection = En la UE, una oposición tardía puede no abarcar lo que ya está en línea.
    .regulator = La autoridad italiana dijo el 28 de octubre de 2025: una oposición antes del 3 de noviembre lo excluye todo. Una posterior abarca solo lo que publique después. Para la de Hamburgo, una posterior abarca todo uso posterior.
claim-canada-dates = En Canadá el entrenamiento empezó, se pausó y está de nuevo en marcha.
    .linkedin = Empezó con su política del 18 de septiembre de 2024. Según su aviso del 18 de septiembre de 2025, el entrenamiento empieza el 3 de noviembre de 2025.
    .regulator = El Comisionado de Privacidad de Canadá dijo el 10 de diciembre de 2024 que LinkedIn lo había pausado. No consta el día de la pausa.
claim-mainland-china = No se sabe qué rige en China continental.
    .linkedin = No hemos podido confirmar qué tiene allí por defecto.
claim-minors-notice = El aviso europeo de LinkedIn nombra ahora protecciones para los jóvenes.
    .linkedin = Publicó de nuevo su aviso el 21 de agosto de 2026. Tiene protecciones para menores de 16 años y para quienes tienen 16 o 17.
claim-ireland-dpc = La autoridad irlandesa dejó que empezara el entrenamiento, sin aprobarlo.
    .regulator = Dijo el 7 de noviembre de 2025 que por ahora no da más pasos. LinkedIn había reducido los datos y el periodo, y debe informar en cinco meses.
claim-uk-hk-pauses = En el Reino Unido y Hong Kong, las autoridades expresaron inquietud y LinkedIn pausó el entrenamiento.
    .regulator = La ICO hace un seguimiento desde el 23 de septiembre de 2025, cuando LinkedIn anunció que lo reanudaría. La PCPD dijo el 15 de octubre de 2024 que LinkedIn lo había pausado el 11 de octubre.
claim-how-far-back = ¿Hasta cuándo se remonta el entrenamiento?
    .regulator = La autoridad neerlandesa advirtió en septiembre de 2025 de datos que se remontan a 2003. Según la irlandesa, LinkedIn ha reducido el periodo desde entonces; cuánto, no se sabe.
