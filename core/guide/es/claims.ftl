# Spanish: not yet reviewed by a native speaker. The claims: what the article says, beside what LinkedIn and a regulator say of it; .article, .linkedin and .regulator stand under their speaker's name, so they mostly begin with the verb. LinkedIn's own labels stand in « » and stay in English.

## How a claim stands

status-confirmed = LinkedIn dice lo mismo
status-contradicted = LinkedIn o una autoridad dice otra cosa, en todo o en parte
status-unconfirmed = No se encontró ninguna fuente
status-unresolved = Las fuentes difieren o lo dejan abierto
status-advice = Una razón o un consejo

## What the claims rest on

source-article = El artículo del que partió esta guía (no se conoce su propia fecha; se muestra el día en que lo comparamos)
source-help-a6278444 = Ayuda de LinkedIn, artículo a6278444, sobre el interruptor del entrenamiento de la IA
source-help-a5538339 = Ayuda de LinkedIn, artículo a5538339, sobre los datos que se usan
source-help-audit = Auditoría de artículos de la Ayuda de LinkedIn
source-policy-eu = Política de privacidad de LinkedIn, texto europeo, archivada por Open Terms Archive
source-policy-global = Política de privacidad de LinkedIn, texto global, archivada por Open Terms Archive
source-settings-index = Índice de ajustes de LinkedIn, tal como lo cargó un tercero
source-opt-out-tool = Una herramienta de exclusión que se mantiene al día
source-third-party-code = Código público que no es de LinkedIn
source-policy-2024 = Cambio de la política de privacidad de LinkedIn que añadió el entrenamiento de la IA
source-uk-suspension = Suspensión para los miembros del Reino Unido, tras pedirlo el regulador
source-hk-pause = Pausa para los miembros de Hong Kong
source-notice-2025 = Aviso de LinkedIn de que el entrenamiento empieza el 3 de noviembre de 2025
source-italy-2025 = Declaración de la autoridad italiana de protección de datos
source-notice-2026 = Aviso europeo de LinkedIn, publicado de nuevo

## The core of the article: items 1 to 5

claim-path = El interruptor está en los ajustes de LinkedIn, en privacidad de los datos.
    .article = Da la ruta «Settings & Privacy», «Data privacy», «Data for Generative AI Improvement». Sus ocho pasos, más adelante, siguen otro camino.
    .linkedin = La ruta es la misma en un teléfono, donde empieza en la foto de perfil. En un ordenador, «How LinkedIn uses your data» queda en medio.
claim-three-minutes = Se tarda tres minutos.
    .article = Dice que bastan tres minutos.
    .linkedin = No encontramos ninguna fuente de LinkedIn al respecto.
claim-future-content = Con el interruptor desactivado, lo que usted añada después no entrena la IA generativa.
    .article = Menciona las futuras publicaciones, los comentarios y los datos del perfil. En otro lugar dice que se usan muchos más datos.
    .linkedin = Dice que ni LinkedIn ni sus empresas afiliadas usarán en adelante sus datos y contenidos para entrenar modelos que generan contenido.
claim-no-ranking-effect = El interruptor no cambia la posición de sus publicaciones ni lo que se recomienda.
    .article = Dice que no hay efecto en la clasificación ni en las recomendaciones. En otro lugar habla de algo menos de personalización y de un feed más neutral.
    .linkedin = Su texto sería compatible con una clasificación que usa señales separadas. Pero lo que producen los modelos generativos puede servir de apoyo a la clasificación, esté como esté su interruptor.
claim-retroactive = El interruptor actúa también hacia atrás, sobre el contenido aún no incorporado.
    .article = Dice que es retroactivo para el contenido aún no incorporado. En otro lugar dice que el interruptor se aplica en adelante y que un modelo no puede olvidar.
    .linkedin = Dice que el interruptor actúa en adelante y que el entrenamiento ya realizado no se ve afectado.
    .regulator = La autoridad italiana entendió el 28 de octubre de 2025 que abarca solo el contenido publicado después de la oposición. El contenido antiguo que aún no se había usado sigue siendo una cuestión abierta.

## Data said to be used: items 6 to 14

claim-profile-data = Se usa su perfil.
    .article = Enumera nombre, titular, sector, ubicación, formación, experiencia, aptitudes, validaciones y recomendaciones.
    .linkedin = Enumera los datos del perfil como usados. No cotejamos cada parte del perfil con su lista.
claim-activity-data = Se usa su actividad, reacciones incluidas.
    .article = Enumera publicaciones, artículos compartidos, comentarios, reacciones y grupos.
    .linkedin = Enumera publicaciones, artículos, encuestas, comentarios y actividad en grupos. Las reacciones no están en su lista para este interruptor.
claim-interaction-data = Se usa su trato con otras personas, mensajes incluidos.
    .article = Enumera los contactos, los mensajes, que describe como normalmente anonimizados, los perfiles que usted visitó y las solicitudes de empleo.
    .linkedin = Deja fuera los mensajes privados e InMail, pero usa los mensajes de grupo. Las visitas a perfiles no están en su lista. Usa las respuestas a preguntas de selección y los currículums guardados, pero no los datos de solicitudes de empleo vinculados a un miembro.
claim-usage-data = Se usa la forma en que usted utiliza LinkedIn.
    .article = Enumera el tiempo en la plataforma, las funciones usadas y su dispositivo.
    .linkedin = El dispositivo no está en su lista para este interruptor. Tampoco encontramos ninguna fuente de LinkedIn para lo demás.
claim-inferred-data = Se usan suposiciones sobre usted.
    .article = Enumera intereses y aspiraciones, y posiblemente la tendencia política.
    .linkedin = Los datos inferidos no están en su lista para este interruptor. No encontramos ninguna fuente de LinkedIn sobre la tendencia política.
claim-stated-purpose = La finalidad declarada es mejorar y personalizar los servicios.
    .article = La menciona como la finalidad que declara LinkedIn.
    .linkedin = Dice que los modelos de personalización quedan fuera de este interruptor. No encontramos ninguna fuente de LinkedIn para la finalidad tal como la expresa el artículo.
claim-results = Los resultados se ven en sugerencias de empleo, feed, contactos sugeridos y búsqueda.
    .article = Enumera las recomendaciones de empleo, el feed, las sugerencias de contactos y la búsqueda.
    .linkedin = Dice que el interruptor abarca solo los modelos que generan contenido. No encontramos ninguna fuente de LinkedIn que relacione estas cuatro cosas con ese entrenamiento.
claim-not-self-aware = La IA no tiene conciencia de sí misma; aprende de muchos miembros.
    .article = Dice que aprende de más de 900 millones de miembros.
    .linkedin = No encontramos ninguna fuente de LinkedIn al respecto.
claim-legitimate-questions = Tantos datos detallados plantean preguntas justas.
    .article = Dice que el volumen y el detalle de los datos plantean preguntas legítimas.

## Reasons: items 15 to 21

claim-control = Usted mantiene el control sobre sus propios datos.
    .article = Da como razón el control sobre los propios datos.
claim-bias = La IA puede difundir sesgos e información falsa.
    .article = Da como razón los sesgos y la desinformación.
claim-smaller-footprint = Una huella más pequeña significa menos que perder.
    .article = Dice que entonces se pierden menos datos en una brecha de seguridad o se reutilizan menos.
    .linkedin = Habla solo de entrenamiento. No encontramos ninguna fuente de LinkedIn de que el interruptor cambie cuánto almacena.
claim-reputation = Está en juego su buen nombre en el trabajo.
    .article = Da como razón la reputación profesional.
claim-ethics = Usted puede oponerse por motivos éticos.
    .article = Da como razón la ética.
claim-autonomy = Su vida laboral sigue siendo suya.
    .article = Da como razón la autonomía profesional.
claim-personal-choice = Al final es una decisión personal.
    .article = Dice que cada persona lo decide por sí misma.

## The eight steps: items 22 to 30

claim-log-in = Inicie sesión, mejor en un ordenador.
    .article = Prefiere un ordenador.
    .linkedin = También hay una ruta en el teléfono, con menos entradas.
claim-open-settings = Abra «Me» y después «Settings & Privacy».
    .article = Empieza aquí.
    .linkedin = Lo mismo en un ordenador: «Me» es la foto de perfil arriba a la derecha. En un teléfono es la foto de perfil y después «Settings».
claim-open-data-privacy = Elija «Data privacy».
    .article = Sigue por aquí.
    .linkedin = Tiene la misma entrada en el teléfono y en el ordenador.
claim-settings-section = Busque en «How LinkedIn uses your data» u «Other applications».
    .article = Menciona ambas secciones. Su propia respuesta breve sobre dónde está no encaja con esto.
    .linkedin = Agrupa el ajuste en «How LinkedIn uses your data». No encontramos ninguna fuente de LinkedIn para «Other applications».
claim-words-to-look-for = Busque palabras que encajen.
    .article = Menciona IA (AI), aprendizaje automático (machine learning), investigación (research), aportación de datos (data contribution) y mejora de nuestros servicios (improving our services).
claim-switch-and-confirm = Desactive el interruptor y, quizá, confirme.
    .article = Dice que puede que haya que confirmar. Su propia respuesta breve sobre dónde está no encaja con este paso.
    .linkedin = Tiene un interruptor que se desactiva. No encontramos ninguna fuente de LinkedIn para un cuadro de diálogo que pida confirmar.
claim-review-research = Revise también los ajustes sobre investigación y datos de terceros.
    .article = Llama al ajuste «Social, economic and workforce research».
    .linkedin = Lo llama «Social, economic and workplace research».
claim-save = Guarde cuando se lo pidan.
    .article = Dice que a menudo se guarda automáticamente.
    .linkedin = No encontramos ninguna fuente de LinkedIn al respecto.
claim-wording-drifts = Los textos cambian, así que busque palabras parecidas.
    .article = Aconseja mirar en «Data privacy» o «Account preferences».

## What changes: items 31 to 36

claim-less-personal = LinkedIn puede parecerle algo menos personal.
    .article = Dice que quizá haya algo menos de personalización, a menudo demasiado poco para notarlo. En otro lugar dice que no hay efecto en la clasificación ni en las recomendaciones.
    .linkedin = No encontramos ninguna fuente de LinkedIn al respecto.
claim-public-data = Los datos públicos y la actividad general se siguen usando.
    .article = Dice que ambos se siguen usando después de excluirse.
    .linkedin = Dice que los modelos de personalización, seguridad y protección, y contra los abusos, quedan fuera del interruptor. No encontramos aquí ninguna fuente de LinkedIn sobre los datos públicos.
claim-network-untouched = Usted puede usar LinkedIn como antes.
    .article = Dice que conectar, buscar, publicar, los grupos y los mensajes siguen igual.
    .linkedin = Dice que usted puede seguir usando sus funciones generativas. No encontramos ninguna fuente de LinkedIn sobre lo demás.
claim-ads-go-on = Los anuncios siguen, con sus propios ajustes.
    .article = Dice que los anuncios tienen ajustes aparte y los sitúa dentro de «Data privacy». En otro lugar incluye los datos de terceros entre los pasos para excluirse.
    .linkedin = Tiene «Advertising data» en el nivel superior de los ajustes, junto a «Data privacy».
claim-neutral-feed = Su feed puede volverse más neutral.
    .article = Dice que esto puede ocurrir. En otro lugar dice que no hay efecto en la clasificación ni en el alcance.
    .linkedin = No encontramos ninguna fuente de LinkedIn al respecto.
claim-minimal-effect = En conjunto notará poco.
    .article = Califica el efecto de mínimo.
    .linkedin = No encontramos ninguna fuente de LinkedIn al respecto.

## Habits: items 37 to 45

claim-quarterly-review = Revise sus ajustes una vez al trimestre.
    .article = Se refiere a LinkedIn y a sus otras plataformas.
claim-passwords = Use una contraseña única para cada cuenta.
    .article = Aconseja un gestor de contraseñas.
claim-two-factor = Active el inicio de sesión con dos factores.
    .article = Lo aconseja como hábito.
    .linkedin = Tiene una página de ajustes para la autenticación de dos factores; un artículo de la Ayuda menciona su dirección.
claim-think-before-posting = Piense antes de publicar.
    .article = Lo aconseja como hábito.
claim-app-permissions = Audite lo que pueden hacer las aplicaciones.
    .article = Menciona la cámara, el micrófono, la ubicación y los contactos.
claim-skim-policies = Lea por encima las políticas.
    .article = Menciona tres partes que buscar: uso compartido, conservación y terceros.
claim-tracker-blocking = Bloquee los rastreadores.
    .article = Aconseja extensiones del navegador que lo hacen.
claim-stay-informed = Manténgase al día.
    .article = Aconseja estar al tanto de los cambios.
claim-stewardship = Haga de la custodia de sus datos un hábito.
    .article = La entiende como un cuidado duradero, no como un acto único.

## Questions: items 46 to 52

claim-where-is-it = ¿Dónde está el ajuste?
    .article = Su respuesta breve no encaja con sus propios pasos, que mencionan otras secciones y quizá un cuadro de diálogo.
    .linkedin = En «Data privacy», con el nombre «Data for Generative AI Improvement». En un ordenador está agrupado en «How LinkedIn uses your data».
claim-per-account = El interruptor se ajusta por cuenta, no por publicación.
    .article = Lo afirma.
    .linkedin = Habla de sus datos y contenidos en conjunto. No encontramos ninguna fuente de LinkedIn que lo diga con estas palabras.
claim-all-content = El interruptor se aplica en adelante, a todo su contenido.
    .article = Lo afirma, aunque también dice que el interruptor actúa hacia atrás.
    .linkedin = Dice que se aplica en adelante. Deja abierto si el contenido antiguo que nunca se usó está a salvo.
    .regulator = La autoridad italiana entendió el 28 de octubre de 2025 que abarca solo el contenido publicado después de la oposición.
claim-eu-default = En la UE el interruptor está desactivado de forma predeterminada desde septiembre de 2024.
    .article = Lo afirma.
    .linkedin = Entonces no tenía ese interruptor en la UE. Existe allí desde el 3 de noviembre de 2025, y está activado de forma predeterminada.
claim-no-reach-harm = Excluirse no perjudica su alcance.
    .article = Lo afirma. En otro lugar habla de menos personalización y de un feed más neutral.
    .linkedin = Su texto sería compatible con una clasificación que usa señales separadas. Pero lo que producen los modelos generativos puede servir de apoyo a la clasificación, esté como esté su interruptor.
claim-cannot-untrain = Los datos de los que un modelo ha aprendido no se pueden volver a sacar de él.
    .article = Lo afirma. En otro lugar dice que el interruptor actúa hacia atrás.
    .linkedin = Dice que el entrenamiento ya realizado no se ve afectado. No dice si los datos se podrían sacar.
claim-deleted-post = Una publicación eliminada sale de la plataforma, pero un conjunto de datos anterior la conserva.
    .article = Lo afirma.
    .linkedin = No encontramos ninguna fuente de LinkedIn al respecto.

## What no item covers: what the article misses, and what LinkedIn adds

claim-on-by-default = El interruptor está activado salvo que usted lo desactive.
    .linkedin = Dice que está activado de forma predeterminada. Según la comprobación del 22 de agosto de 2026, eso vale en todas las regiones que menciona esta guía.
claim-affiliates = La desactivación abarca también a las empresas afiliadas de LinkedIn.
    .linkedin = Dice que ni LinkedIn ni sus empresas afiliadas usarán sus datos para entrenar modelos que generan contenido.
claim-training-done = El entrenamiento ya realizado se queda como está.
    .linkedin = Dice que el entrenamiento ya realizado no se ve afectado.
claim-only-generating = El interruptor abarca solo la IA que genera contenido.
    .linkedin = Dice que los modelos de personalización, seguridad y protección, y contra los abusos, quedan fuera del interruptor.
claim-objection-form = Para otros modelos de IA hay un formulario de oposición.
    .linkedin = Remite a su formulario TS-DPRO, para oponerse al uso de sus datos o limitarlo. La política de privacidad europea menciona la dirección.
claim-features-stay = Usted puede seguir usando las funciones generativas con el interruptor desactivado.
    .linkedin = Lo afirma.
claim-prompts = Se usa lo que usted escribe en las funciones generativas.
    .linkedin = Lo enumera como usado.
claim-saved-resumes = Se usan los currículums guardados y las respuestas a preguntas de selección.
    .article = No menciona los currículums guardados.
    .linkedin = Enumera ambos como usados.
claim-polls-and-feedback = Se usan las encuestas y las opiniones que usted envía.
    .linkedin = Enumera ambas como usadas.
claim-group-messages = Se usan los mensajes de grupo.
    .linkedin = Enumera la actividad en grupos y los mensajes de grupo como usados.
claim-private-messages = No se usan los mensajes privados ni InMail.
    .linkedin = Enumera ambos como no usados.
claim-application-data = No se usan los datos de solicitudes de empleo vinculados a un miembro.
    .article = Enumera las solicitudes de empleo como usadas, sin esta distinción.
    .linkedin = Los enumera como no usados.
claim-credentials-payment-salary = No se usan los datos de inicio de sesión, de pago ni de salario.
    .linkedin = Enumera las credenciales de inicio de sesión, los datos de pago y el salario como no usados.
claim-under-18 = No se usan los datos de miembros que se cree que son menores de 18 años.
    .linkedin = Los enumera como no usados.
claim-microsoft-ads = LinkedIn tiene un ajuste sobre compartir datos con Microsoft.
    .article = No menciona que se compartan datos con Microsoft para anuncios.
    .linkedin = Su política de privacidad global enlaza un ajuste sobre el uso compartido con Microsoft y empresas afiliadas. No comprobamos hasta qué punto abarca los anuncios.
claim-switch-label = El interruptor se llama «Allowing your data to be used for AI training».
    .article = Lo llama «Allowing your data to be used for AI training».
    .linkedin = Lo llama «Use my data for training content creation AI models».
claim-uk-microsoft = En el Reino Unido, parte del contenido va también a Microsoft para su IA.
    .article = No lo menciona.
    .linkedin = Dice que las publicaciones, los comentarios y los artículos de miembros del Reino Unido van también a Microsoft. El mismo interruptor lo detiene.
claim-late-objection = En la UE, una oposición tardía puede abarcar solo lo que usted publique después.
    .linkedin = Dice que el interruptor actúa en adelante. Deja abierto qué ocurre con el contenido antiguo que nunca se usó.
    .regulator = La autoridad italiana dijo el 28 de octubre de 2025: oponerse después del 3 de noviembre de 2025 abarca solo el contenido publicado más tarde.
claim-canada-dates = Para Canadá, nuestras fuentes dan dos fechas de inicio.
    .linkedin = Su cambio de política del 18 de septiembre de 2024 abarcaba Canadá, con el interruptor activado de forma predeterminada. Su aviso del 18 de septiembre de 2025 dice que el entrenamiento en Canadá empieza el 3 de noviembre de 2025.
claim-mainland-china = No se sabe qué rige en China continental.
    .linkedin = No hemos podido confirmar allí su valor predeterminado.
claim-minors-notice = El aviso europeo de LinkedIn menciona ahora protecciones para jóvenes.
    .linkedin = Publicó de nuevo su aviso europeo el 21 de agosto de 2026, con protecciones para menores de 16 años y para jóvenes de 16 y 17 años.
