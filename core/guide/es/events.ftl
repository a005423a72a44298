# Spanish: not yet reviewed by a native speaker. Regions, what the dates mean there, and the events.

## Regions

region-eu = Unión Europea y EEE
region-eu-means = En 2024 LinkedIn dejó fuera a la UE y el EEE. Desde el 3 de noviembre de 2025 el entrenamiento está en marcha aquí salvo que el interruptor esté desactivado, y está activado por defecto. Sobre una oposición posterior a ese día, las autoridades difieren: para la italiana abarca solo lo que publique después; para la de Hamburgo, todo uso posterior.
region-uk = Reino Unido
region-uk-means = La política de LinkedIn abarcó el entrenamiento de la IA desde el 18 de septiembre de 2024. Dos días después se suspendió, tras expresar la ICO su inquietud. Desde el 3 de noviembre de 2025 está en marcha salvo que el interruptor esté desactivado, y está activado por defecto. Publicaciones, comentarios, artículos, videos, páginas de empresa y ofertas de empleo van también a Microsoft para su IA, con el mismo interruptor.
region-ch = Suiza
region-ch-means = En 2024 LinkedIn dejó fuera a Suiza. Desde el 3 de noviembre de 2025 el entrenamiento está en marcha aquí salvo que el interruptor esté desactivado, y está activado por defecto.
region-ca = Canadá
region-ca-means = El entrenamiento empezó con la política de LinkedIn del 18 de septiembre de 2024. El 10 de diciembre de 2024, como muy tarde, ya estaba en pausa; no consta el día. Desde el 3 de noviembre de 2025 está de nuevo en marcha salvo que el interruptor esté desactivado, y está activado por defecto.
region-hk = Hong Kong
region-hk-means = El interruptor llegó el 18 de septiembre de 2024, y el entrenamiento se puso en pausa el 11 de octubre de 2024. Desde el 3 de noviembre de 2025 está en marcha salvo que el interruptor esté desactivado, y está activado por defecto.
region-us = Estados Unidos
region-us-means = La política de LinkedIn abarca el entrenamiento de la IA desde el 18 de septiembre de 2024. El interruptor existe desde entonces y está activado por defecto.
region-rest = Otros lugares
region-rest-means = La política de LinkedIn abarca el entrenamiento de la IA desde el 18 de septiembre de 2024. El interruptor existe desde entonces y está activado por defecto. No hemos podido confirmar qué rige en China continental.

## Events

event-policy-2024 = La política de privacidad de LinkedIn añade el entrenamiento de la IA. El interruptor existe y está activado por defecto; la UE, el EEE y Suiza quedan fuera.
event-uk-suspended = LinkedIn suspende el entrenamiento con datos de miembros del Reino Unido, tras expresar la ICO su inquietud.
event-hk-paused = LinkedIn pausa el entrenamiento con datos de miembros de Hong Kong.
event-canada-paused = El Comisionado de Privacidad de Canadá dice que LinkedIn ha pausado el entrenamiento con datos de miembros de Canadá. No consta el día de la pausa.
event-notice-2025 = LinkedIn avisa de que el entrenamiento empieza el 3 de noviembre de 2025. Su aviso ya enlaza con el interruptor, que está activado por defecto.
event-uk-monitors = La ICO dice que LinkedIn reanuda el entrenamiento y que ella hará un seguimiento.
event-italy-2025 = La autoridad italiana de protección de datos explica: una oposición antes del 3 de noviembre de 2025 lo excluye todo; una posterior, solo lo que publique después.
event-start-2025 = Empieza el entrenamiento; el interruptor está activado por defecto. En el Reino Unido, publicaciones, comentarios, artículos, videos, páginas de empresa y ofertas de empleo van también a Microsoft para su IA, con el mismo interruptor.
event-ireland-2025 = La Comisión de Protección de Datos de Irlanda no da más pasos por ahora, sin aprobar el entrenamiento. LinkedIn ha reducido los datos y el periodo.
event-notice-2026 = LinkedIn publica de nuevo su aviso europeo, con protecciones para menores de 16 años y para jóvenes de 16 y 17 años.
