// Spanish page furniture.

import type { PhraseTable } from './kinds.ts';

export const es: PhraseTable = {
  language: 'es',
  phrases: {
    'ad-label': `
      publicidad | anuncio | anuncios | contenido patrocinado | patrocinado | contenido publicitario
      continúa la lectura debajo | continuar leyendo después de la publicidad | la nota continúa debajo
      la nota continúa después de la publicidad | la noticia continúa debajo de la publicidad
      el artículo continúa después de la publicidad | sigue leyendo después de la publicidad
      publicidad - continúa leyendo debajo | publicidad sigue leyendo | brandcontent | contenido de marca
      lo más leído publicidad
      continúa después de la publicidad | continuar leyendo debajo | publicidad: sigue leyendo
      sigue leyendo tras el anuncio | la noticia sigue tras la publicidad
    `,
    'skip-link': `
      ir al contenido | ir al contenido principal | saltar al contenido | saltar al contenido principal
      pasar al contenido principal | ir a la navegación | ir al menú | volver arriba | ir arriba | subir
      volver al inicio | volver a la portada | saltar a la navegación
    `,
    home: `inicio | portada | página principal | ir a la portada | página de inicio | home`,
    menu: `
      menú | menú principal | buscar | buscador | búsqueda | abrir menú | cerrar menú | cerrar | más
      ver más | ver todo | ver todos | ver todas | mostrar más | cargar más | siguiente | anterior
      página siguiente | página anterior | artículo anterior | artículo siguiente | secciones | categorías
      archivo | hemeroteca | navegación | estás en | usted está aquí | últimas | última hora | lo último
      lo más reciente | ediciones | elige tu edición | idioma | idiomas | mapa del sitio | mapa web | volver
      enviar | cancelar | navegación de entradas | entrada anterior
      siguiente entrada | etiquetas | edición impresa | versión impresa | impreso | suplementos | especiales
      servicios | buscar en | más opciones | todo
    `,
    'site-page': `
      contacto | contáctenos | contáctanos | contactar | quiénes somos | nosotros | sobre nosotros
      acerca de | equipo | redacción | staff | anúnciate | anúnciese | publicite | publicidad y tarifas
      clasificados | trabaja con nosotros | tienda | ayuda | preguntas frecuentes | horóscopo | el tiempo
      cartelera | programación tv | programación | pasatiempos | crucigrama | sudoku | sorteos | loterías
      esquelas | obituarios | suscripciones | newsletters | boletines | boletín | rss | canales rss
      aplicaciones | apps | descuentos | promociones | concursos | agenda | eventos | kiosko | kiosco
      quiosco | revistas | cartas al director | servicio al cliente | fotogalerías | galerías | caricaturas
      redes sociales | contacto comercial | código ético | defensor del lector | estatuto de redacción
    `,
    section: `
      ~noticias | ~actualidad | ~política | ~nacional | ~nacionales | ~internacional | ~internacionales
      ~mundo | ~españa | ~país | ~local | ~locales | ~regiones | ~provincias | ~economía | ~negocios
      ~empresas | ~finanzas | ~mercados | ~dinero | ~vivienda | ~motor | ~tecnología | ~ciencia
      ~ciencia y tecnología | ~salud | ~bienestar | ~educación | ~medio ambiente | ~clima | ~deportes
      ~deporte | ~fútbol | ~baloncesto | ~tenis | ~ciclismo | ~fórmula # | ~motociclismo | ~boxeo | ~béisbol
      ~más deportes | ~cultura | ~cine | ~música | ~libros | ~arte | ~teatro | ~televisión | ~series
      ~espectáculos | ~entretenimiento | ~farándula | ~gente | ~famosos | ~estilo | ~estilo de vida | ~moda
      ~belleza | ~vida | ~gastronomía | ~recetas | ~viajes | ~turismo | ~hogar | ~sucesos | ~policiales
      ~judicial | ~justicia | ~seguridad | ~sociedad | ~sociales | ~comunidad | ~opinión | ~editorial
      ~columnas | ~columnistas | ~análisis | ~blogs | ~entrevistas | ~reportajes | ~investigación
      ~multimedia | ~fotos | ~vídeos | ~videos | ~podcast | ~tendencias | ~viral | ~virales | ~mascotas
      ~mujer | ~toros | ~historia | ~religión | ~elecciones | ~américa | ~latinoamérica | ~estados unidos
      ~europa | ~áfrica | ~asia | ~madrid | ~cataluña | ~andalucía | ~galicia | ~comunidad valenciana
      ~país vasco | ~méxico | ~venezuela | ~colombia | ~videojuegos | ~ciudad | ~gobierno | ~empleo
      ~consumo | ~agro | ~gente y cultura
    `,
    login: `
      iniciar sesión | inicia sesión | iniciar sesion | ingresar | acceder | registrarse | registrarme
      regístrate | regístrese | crear cuenta | crear una cuenta | mi cuenta | mi perfil | cerrar sesión
      salir | contraseña | olvidé mi contraseña | olvidaste tu contraseña | usuario | nombre de usuario
      recupera tu contraseña | conéctate | área personal | ya tengo cuenta | si ya eres suscriptor …
      ya eres suscriptor … | ya tienes cuenta … | inicia sesión para … | inicia sesión o …
    `,
    tags: `
      temas | temas relacionados | archivado en | en este artículo | más sobre | palabras clave | tópicos
      temas de la nota | archivado en: … | temas: … | etiquetas: …
    `,
    share: `
      compartir | compartir en | compartir nota | compartir artículo | compartir noticia | comparte
      comparte esta noticia | comparte esto | comparte en | compartir en facebook | compartir en twitter
      compartir en x | compartir en whatsapp | compartir en linkedin | compartir por correo
      compartir por email | imprimir | imprimir artículo | enviar por correo | enviar por email
      enviar a un amigo | copiar enlace | copiar link | enlace copiado | tuitear | twittear | guardar
      guardar artículo | favorito | escuchar | escuchar artículo | me gusta | seguir | regala esta noticia
      regalar artículo | publicar | haz clic para compartir … | haz clic para enviar …
      haz clic para imprimir … | comparte este artículo … | comparte esta nota … | compartir en …
      escuchar nota | escuchar noticia | regalar nota | ver perfil | bio completa | mostrar más opciones
      añadir a google | … como fuente preferida … | guardar para leer más tarde | comparte en tus redes
    `,
    counter: `
      # comentario | # compartidos | # veces compartido | # visitas | # lecturas | # min de lectura
      # minutos de lectura | # min lectura | tiempo de lectura: # min | tiempo de lectura # min
      lectura: # min | ~hace # horas | ~hace # minutos | ~hace # días | tiempo de lectura …
      tiempo estimado de lectura …
    `,
    'media-control': `
      reproducir | reproducir video | ver vídeo | ver video | ver galería | ver fotos | ampliar
      ampliar imagen | cargando | pantalla completa | ver fotogalería | cargando contenido
      tu navegador no soporta … | su navegador no soporta …
    `,
    newsletter: `
      suscríbete a nuestra newsletter | suscríbete a nuestro boletín | suscríbete al boletín
      suscribirse al newsletter | correo electrónico | tu correo electrónico | tu email | introduce tu email
      recibir newsletter | apúntate a nuestra newsletter | suscríbete a … newsletter …
      suscríbete a … boletín … | suscríbete a nuestro … | suscríbase a nuestro … | recibe en tu correo …
      recibe nuestras … | recibe nuestro … | recibe las noticias … | recibe gratis …
      apúntate a … newsletter … | regístrate … boletín … | recibe cada … en tu correo …
      … nuestro boletín … | … nuestra newsletter … | … nuestro newsletter … | … en tu correo electrónico …
      … a tu correo …
      quiero recibirlo | recibí en tu email … | recibí en tu mail … | recibe en tu mail …
      recibe en tu email … | recibe todas las noticias … | recibí todas las noticias …
      lo más importante del día … en tu … | … en tu bandeja de entrada … | newsletter … recib…
    `,
    subscribe: `
      suscríbete | suscribirse | suscribirme | suscribite | suscríbase | suscripción | suscriptores
      suscriptor | solo para suscriptores | sólo suscriptores | contenido exclusivo | exclusivo suscriptores
      exclusivo para suscriptores | hazte socio | hazte premium | hazte suscriptor | únete | hazte socia
      premium | prueba gratis | suscríbete por … | suscríbete desde … | suscríbete para … | hazte socio …
      hazte premium … | accede a todos los contenidos …
      suscribite para … | suscribite a … | suscríbete a … | cancela cuando quieras | sin permanencia
      primer mes gratis | primer mes por # | # € al mes | #€/mes | después # € al mes
      disfruta de acceso ilimitado … | accede a todo el contenido … | elige tu plan | ver planes
    `,
    app: `
      descarga la app | descarga nuestra app | descargar app | disponible en google play
      descarga en app store | descárgala ya | descarga la app … | descarga nuestra app …
      descarga la aplicación … | descargue la app … | descarga la última versión de la app …
    `,
    follow: `
      síguenos | síguenos en | siguenos | siguenos en | seguinos | seguinos en | síganos | síganos en
      síguenos en facebook | síguenos en redes sociales | síguenos en nuestras redes sociales
      sigue nuestras redes | conéctate con nosotros | únete a nuestro canal de whatsapp
      activa las notificaciones | síguenos en … | siguenos en … | síganos en … | seguinos en …
      únete a nuestro canal … | únete a nuestro grupo … | únete al canal … | sigue a … en … facebook …
      sigue nuestro canal … | sigue toda la información … en … | … canal de whatsapp … | … en google news …
      … en nuestro canal de telegram …
      seguir en google … | haz clic aquí para seguir … | únete al canal de … | sigue el canal de …
      … nuestro canal de whatsapp … | … su canal de whatsapp … | … en google discover …
    `,
    donate: `
      donar | dona | dona ahora | haz una donación | apóyanos | apoya nuestro periodismo …
      haz tu donación … | colabora con … periodismo …
    `,
    paywall: `
      para seguir leyendo | para continuar leyendo | artículo solo para suscriptores
      contenido exclusivo para suscriptores | este contenido es exclusivo para suscriptores
      suscríbete para seguir leyendo | regístrate para seguir leyendo | esta noticia es exclusiva …
      este contenido es exclusivo … | este artículo es exclusivo … | para seguir leyendo …
      para continuar leyendo … | suscríbete para seguir … | regístrate para seguir …
      te quedan # artículos …
      suscríbete para leer … | hazte suscriptor para … | inicia sesión para seguir leyendo …
      contenido exclusivo para suscriptores …
    `,
    consent: `
      política de cookies | configuración de cookies | configurar cookies | aviso de cookies
      uso de cookies | cookies | aceptar cookies | aceptar todo | aceptar todas | aceptar | rechazar
      rechazar todo | gestionar cookies | panel de privacidad | preferencias de privacidad
      utilizamos cookies … | este sitio web utiliza cookies … | este sitio utiliza cookies …
      usamos cookies … | … utiliza cookies … | … utilizamos cookies … | … usamos cookies … | … usa cookies …
      ~… uso de cookies … | … cookies propias … | ~… cookies para …
      nosotros y nuestros … socios … | … nosotros y nuestros socios … | … información en un dispositivo …
      tu privacidad es importante … | su privacidad es importante … | valoramos tu privacidad
      valoramos su privacidad | aceptar y continuar | rechazar y suscribirse | rechazar y continuar
    `,
    browser: `
      … habilite javascript … | … activar javascript … | … habilitar javascript …
      … javascript está desactivado …
    `,
    terms: `
      política de privacidad | políticas de privacidad | privacidad | aviso legal | aviso de privacidad
      términos y condiciones | términos de uso | términos de servicio | términos legales
      condiciones de uso | condiciones generales | condiciones legales | condiciones de contratación
      política de datos | protección de datos | configuración de privacidad | certificado por
      terminos y condiciones | derechos arco | transparencia | derechos de autor
      al iniciar sesión, … acept … | al continuar, acept … | al registrarte, acept …
    `,
    copyright: `
      todos los derechos reservados | derechos reservados | reservados todos los derechos
      prohibida su reproducción | prohibida la reproducción total o parcial
      todos los derechos reservados … | prohibida su reproducción … | prohibida la reproducción …
      … todos los derechos reservados … | … prohibida su reproducción … | … prohibida la reproducción …
    `,
    'feed-footer': `
      la entrada … se publicó primero en … | la entrada … apareció primero en …
      el artículo … fue publicado originalmente en …
    `,
    'staff-note': `
      con información de … | con informacion de … | con información de agencias
      conforme a los criterios de | conforme a los criterios de the trust project | the trust project
      conocé más | por qué confiar en nosotros | reportar error | reportar un error | informa de un error
      has encontrado un error … | esta noticia ha sido … inteligencia artificial …
    `,
    'error-notice': `
      página no encontrada | error # | la página que buscas … | la página que busca …
      la página solicitada … | esta página no existe …
      la página que estás buscando … | la página que intenta … | la página que ha solicitado …
      no hemos encontrado la página … | no se ha encontrado la página … | no encontramos la página …
      página no disponible | # página no encontrada | error #: página no encontrada | acceso denegado
      ups! … página … | lo sentimos, la página … | lo sentimos, no … página …
      esta página ya no está disponible …
    `,
    'comment-head': `
      comentarios | # comentarios | comentarios # | comentar | deja un comentario | deja tu comentario
      deja una respuesta | deja una respuesta cancelar respuesta | dejar un comentario | dejar una respuesta
      escribe un comentario | añadir comentario | agregar comentario | ver comentarios | ver # comentarios
      mostrar comentarios | ir a comentarios | sé el primero en comentar | sin comentarios
      no hay comentarios | los comentarios están cerrados | últimos comentarios | tu comentario | participa
      # comentarios en … | un comentario en …
    `,
    'comment-form': `
      responder | cancelar respuesta | nombre | sitio web | publicar comentario | enviar comentario
      reportar | tu nombre | normas de participación | ver normas | inicia sesión para comentar
      tu dirección de correo electrónico no será publicada …
      su dirección de correo electrónico no será publicada … | guarda mi nombre, … | guardar mi nombre, …
      recibir un correo electrónico con … | para comentar debes … | lo siento, debes estar conectado …
      … los campos obligatorios están marcados … | este sitio usa akismet …
    `,
    'related-head': `
      noticias relacionadas | artículos relacionados | artículo relacionado | notas relacionadas
      contenido relacionado | contenidos relacionados | relacionadas | relacionado | relacionados
      te puede interesar | te podría interesar | también te puede interesar | puede interesarte
      le puede interesar | le podría interesar | te recomendamos | recomendados | recomendado
      recomendaciones | también puedes leer | lea también | lee también | leer también | lea además
      lee además | lea más | leer más | ver también | vea también | mira también | mirá también
      más información | más noticias | más en esta sección | más sobre este tema | más leídas de la sección
      no te pierdas | sigue leyendo | otras noticias | más artículos | quizás te interese
      noticia relacionada | historias relacionadas | publicaciones relacionadas | entradas relacionadas
      destacados | destacadas | de interés | para ti | te sugerimos
      te puede interesar … | el redactor recomienda | leé también | otras noticias de … | noticias de interés
      además | en esta nota | le recomendamos
    `,
    'related-inline': `
      lea también: … | lee también: … | leer también: … | lea además: … | lee además: … | lea más: …
      leer más: … | ver también: … | vea también: … | mira también: … | mirá también: …
      te puede interesar: … | te podría interesar: … | te recomendamos: … | más información: …
      le puede interesar: … | puede leer: … | puedes leer: … | también puedes leer: … | también lee: …
      relacionado: … | nota relacionada: … | lea aquí: … | lee aquí: … | no te pierdas: … | ~en video: …
      lea también … | lee también … | ~leer más …
    `,
    'footer-head': `
      lo más leído | las más leídas | más leídas | los más leídos | lo más visto | lo + leído | más leído
      más vistas | más visto | lo más comentado | lo más compartido | lo más popular | más populares
      populares | tendencias del día | últimas noticias | noticias recientes | noticias más leídas
      entradas recientes | comentarios recientes | artículos recientes | sobre el autor | sobre la firma
      acerca del autor | en portada | lo más leído en … | titulares | hoy destacamos | últimos artículos
      últimos videos | top noticias | ranking
      últimas noticias de … | más noticias de … | lo último en … | ranking de noticias
    `,
    'read-on': `
      seguir leyendo | continuar leyendo | leer noticia completa | leer nota completa
      leer artículo completo | ver noticia completa | ver nota completa | ver más información
      haz clic aquí | clic aquí | saber más | conoce más | leer artículo
    `,
  },
};
