# La guía para leer: el marco de los temas, las afirmaciones y las regiones.

## Guide

guide-title = Guía
guide-intro = Lo que sabemos y cómo lo sabemos.

## Topic

topic-checked = Lo más antiguo de esta página se comprobó el { $date }.
topic-checked-stale = Lo más antiguo de esta página se comprobó el { $date }, hace más de { $days } días. Algo puede haber cambiado desde entonces.
topic-steps = Qué puede hacer

## Claims

claims = Afirmación por afirmación
    .summary = { $count ->
        [one] { $count } afirmación, con fuentes y fechas
       *[other] { $count } afirmaciones, con fuentes y fechas
    }
position-article = El artículo
position-linkedin = LinkedIn
position-regulator = Una autoridad
claim-item = Punto { $item } del artículo
claim-sources = Fuentes
checked = Comprobado el { $date }
checked-stale = Comprobado por última vez el { $date }, hace más de { $days } días. Puede haber cambiado desde entonces.
sources = Todas las fuentes

## What is used, as a table

use-data = Datos
use-agreement = Resultado
use-used = Sí
use-in-part = En parte
use-not-used = No
use-other-ai = Para otra IA
use-not-listed = No figura
use-not-mentioned = No se menciona
use-same = Coinciden
use-differ = Difieren
use-no-source = Sin fuente
use-only-linkedin = Solo LinkedIn
use-spoken = { $data }. Se usa según el artículo: { $article }. Según LinkedIn: { $linkedin }. { $agreement }.

use-of-profile = Perfil
use-of-posts = Publicaciones, artículos, comentarios
use-of-groups = Grupos y sus mensajes
use-of-reactions = Reacciones
use-of-private-messages = Mensajes privados
use-of-applications = Solicitudes de empleo
use-of-views = Perfiles que visitó
use-of-connections = Contactos
use-of-usage = Tiempo, funciones, dispositivo
use-of-guesses = Lo que LinkedIn deduce
use-of-prompts = Lo que escribe en funciones de IA
use-of-polls = Encuestas y opiniones
use-of-secrets = Acceso, pagos, salario
use-of-minors = Posibles menores de 18

## Region

region-question = ¿Dónde vive?
    .why = Cuándo empezó el entrenamiento depende de la región. Elija la suya para ver qué significa para usted.
region-choose = Elegir mi región
region-change = Elegir otra región
region-line = Dónde vive: { $region }
region-propose = Vivo aquí: { $region }
region-events = Qué pasó allí, por fecha
region-kept = Guardado para «{ $account }», solo en este teléfono.
