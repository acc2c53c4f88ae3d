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
      anuncios google | anuncios de google | enlaces patrocinados | links patrocinados
      enlace patrocinado | publicidad google
    `,
    'skip-link': `
      ir al contenido | ir al contenido principal | saltar al contenido | saltar al contenido principal
      pasar al contenido principal | ir a la navegación | ir al menú | volver arriba | ir arriba | subir
      volver al inicio | volver a la portada | saltar a la navegación
      omitir para ir al contenido principal | omitir e ir al contenido principal | saltar a contenido
      omitir al contenido | ir a contenido | omitir vínculos de navegación
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
      entrada más reciente | entrada antigua | entradas más recientes | entradas antiguas
      noticia anterior | noticia siguiente | siguiente noticia | anterior noticia | arriba
      cargando siguiente contenido | al minuto | estás en: … | usted está en: … | está en: …
      página # de # | ver todo mi perfil | archivo del blog | datos personales
      suscribirse a: enviar comentarios atom | suscribirse a: entradas atom
      suscribirse a: enviar comentarios …
      salir de la versión móvil | agregar a favoritos | añadir a favoritos
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
      ~en vivo | ~en directo | ~directo | ~minuto a minuto | ~entrevista | ~reportaje | ~crónica
      ~urgente | ~vídeo
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
      esta entrada fue publicada … | esta entrada ha sido publicada … | esta entrada se publicó …
      archivado bajo: … | … guarda el enlace permanente …
      palabras clave: … | publicado en: …
      categorías: … | categorías:sin categoría | etiquetado como … | etiquetado con …
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
      enviar por mail | enviar noticia | enviar la noticia | enviar artículo | enviar esta noticia
      envíalo a un amigo | envía esta noticia | envíala | envíalo | enviar a un contacto
      imprimir noticia | imprimir esta noticia | imprimir página | versión para imprimir
      versión imprimible | versión impresión | compartir esta noticia | comparte este artículo
      compártelo | guardar noticia | corregir | corregir noticia | recomendar | recomendar #
      recomendar esta noticia | recomiéndanos | recomienda esta noticia | votar | vota
      vota esta noticia | valorar | valora esta noticia | meneame | menéalo | enviar a menéame
      tamaño de texto | tamaño de letra | tamaño del texto | tamaño de la letra | tamaño texto
      aumentar texto | reducir texto | aumentar letra | disminuir letra | aumentar tamaño
      disminuir tamaño | disminuir | aumentar | reducir | letra | cambiar tamaño de letra | tuitéalo
      enlazar | enlace permanente | qué es esto | compartir en redes sociales
      más opciones para compartir | ir a los comentarios | escucha el artículo | escuchar el artículo
      escucha la noticia | regala este artículo | haz que seamos tu fuente preferida …
      añádenos como fuente preferida … | añadir como fuente preferida …
      … como fuente preferida en google … | resumir artículo | resumir noticia | pdf
      a d blogueros les gusta esto | a # blogueros les gusta esto | a %d les gusta esto
      enviar noticia por correo electrónico | enviar noticia por correo | actualizado: guardar
      actualizado guardar | … actualizado: guardar
    `,
    counter: `
      # comentario | # compartidos | # veces compartido | # visitas | # lecturas | # min de lectura
      # minutos de lectura | # min lectura | tiempo de lectura: # min | tiempo de lectura # min
      lectura: # min | ~hace # horas | ~hace # minutos | ~hace # días | tiempo de lectura …
      tiempo estimado de lectura …
      # votos | # voto | resultado # | resultado # estrellas # votos | valoración: #
      valoración media: # | puntuación: # | # personas han votado … | # lectores
    `,
    'media-control': `
      reproducir | reproducir video | ver vídeo | ver video | ver galería | ver fotos | ampliar
      ampliar imagen | cargando | pantalla completa | ver fotogalería | cargando contenido
      tu navegador no soporta … | su navegador no soporta …
      foto # de # | imagen # de # | foto #/# | imagen #/# | # imágenes | ampliar foto
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
      …. suscríbase aquí | …. suscríbete aquí | …. suscríbete gratis | …. suscríbete | …. regístrate aquí
      …. regístrate gratis | …. apúntate aquí
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
      lee sin límites | lea sin límites | solo suscriptores | contenido solo para suscriptores
      nota exclusiva para suscriptores
      adquiere una fotografía para ilustrar esta nota … | compre una fotografía para ilustrar esta nota …
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
      únete al canal de whatsapp … | sigue nuestro canal de whatsapp … | síguenos en nuestro canal …
    `,
    donate: `
      donar | dona | dona ahora | haz una donación | apóyanos | apoya nuestro periodismo …
      haz tu donación … | colabora con … periodismo …
      … no sería posible sin tu apoyo … | … con cada membresía o donación …
      el periodismo independiente necesita … | … con tu apoyo, seguiremos … | si te parece valioso …
      … apóyanos para seguir … | si te gustó este artículo … | si te ha gustado este artículo …
      si te gustó esta nota … | te gustó este artículo … | te gustó esta nota …
      te ha gustado este artículo …
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
      almacenar la información en un dispositivo y/o acceder a ella
      uso de datos limitados con el objetivo de seleccionar anuncios básicos
      utilizar datos limitados para seleccionar anuncios básicos
      crear un perfil para publicidad personalizada | crear perfiles para publicidad personalizada
      utilizar perfiles para seleccionar la publicidad personalizada
      crear un perfil para personalizar el contenido | crear perfiles para personalizar el contenido
      uso de perfiles para la selección de contenido personalizado
      utilizar perfiles para seleccionar contenido personalizado | medir el rendimiento de la publicidad
      medir el rendimiento de los anuncios | medir el rendimiento del contenido
      comprender al público a través de estadísticas … | desarrollo y mejora de los servicios
      desarrollar y mejorar los servicios
      uso de datos limitados con el objetivo de seleccionar el contenido
      utilizar datos de localización geográfica precisa | publicidad y contenido personalizados, …
      anuncios y contenido personalizados, … | nosotros y nuestros socios …
      nosotros y nuestros # socios … | con su acuerdo, nosotros y nuestros socios … | lista de socios
      interés legítimo
      esta web contiene cookies … | esta página web contiene cookies …
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
      … exclusiva responsabilidad de sus autores … | … responsabilidad exclusiva de sus autores …
      … exclusiva responsabilidad de su autor … | … responsabilidad exclusiva de su autor …
      las opiniones … no reflejan necesariamente … | la opinión … no refleja necesariamente …
      los artículos … no reflejan necesariamente … | este artículo … no refleja necesariamente …
      el contenido … no refleja necesariamente … | … no reflejan necesariamente la línea editorial …
    `,
    copyright: `
      todos los derechos reservados | derechos reservados | reservados todos los derechos
      prohibida su reproducción | prohibida la reproducción total o parcial
      todos los derechos reservados … | prohibida su reproducción … | prohibida la reproducción …
      … todos los derechos reservados … | … prohibida su reproducción … | … prohibida la reproducción …
      derechos reservados … | reservados todos los derechos … | … reservados todos los derechos
      copyright efe … | queda prohibida la reproducción … | prohibida la reproducción total o parcial …
      … prohibida la reproducción total o parcial …
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
      este artículo forma parte de … | este reportaje forma parte de … | esta nota forma parte de …
      nota de la redacción: … | nota del editor: … | fe de errores: … | fe de erratas: …
      este artículo ha sido actualizado … | este artículo fue traducido …
      este artículo ha sido traducido … | ~el autor es … | ~la autora es …
      este resumen ha sido generado … | resumen generado con … | resumen generado por …
      este artículo ha sido elaborado con … inteligencia artificial …
      si está interesado en licenciar este contenido … | has visto un error … | informar de un error
      notificar un error
      notificar error | resumen generado por ia | este resumen fue generado por … | puntúa este artículo
      valora este artículo | califica esta nota | califica este artículo
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
      listado de comentarios | opina | opina sobre esta noticia | tu opinión | dinos qué opinas
      comenta | comenta esta noticia | comentar noticia | comentar esta noticia | escribe tu comentario
      escriba su comentario | haz tu comentario | publicar un comentario
      publicar un comentario en la entrada | añadir un comentario | añade un comentario
      ver todos los comentarios | mostrar comentarios # | ocultar comentarios | leer comentarios
      sé el primero en opinar | sé el primero en comentar esta noticia
      # pensamientos en … | foro | debate | comentarios cerrados
    `,
    'comment-form': `
      responder | cancelar respuesta | nombre | sitio web | publicar comentario | enviar comentario
      reportar | tu nombre | normas de participación | ver normas | inicia sesión para comentar
      tu dirección de correo electrónico no será publicada …
      su dirección de correo electrónico no será publicada … | guarda mi nombre, … | guardar mi nombre, …
      recibir un correo electrónico con … | para comentar debes … | lo siento, debes estar conectado …
      … los campos obligatorios están marcados … | este sitio usa akismet …
      los comentarios publicados son … | los comentarios en esta sección … | para poder comentar tenés …
      para poder comentar tienes … | para poder comentar debes … | para poder comentar es necesario …
      comentario por … @ #:# | los comentarios … serán eliminados …
      normas de uso | denunciar comentario | reportar comentario | avisar al moderador
      identifícate para comentar … | para comentar … regístrate … | para poder comentar …
      debes iniciar sesión para … | necesitas estar registrado para … | tienes que estar registrado …
      no está permitido verter comentarios … | no se permiten comentarios …
      … no se hace responsable de las opiniones … | … no se responsabiliza de los comentarios …
      esta es la opinión de los internautas, … | código de seguridad | introduzca el código …
      deja una respuestacancelar la respuesta | deja un comentariocancelar la respuesta
      deja un comentariocancelar respuesta | deja una respuesta cancelar la respuesta
      deja un comentario cancelar la respuesta | deja un comentario cancelar respuesta
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
      la noticia en otros webs | otros webs | webs en español | en otros idiomas
      información relacionada | enlaces relacionados | tags relacionados | vídeos relacionados
      videos relacionados | en esta noticia | ver más noticias | enlaces externos
      enlaces de interés | sobre este tema
    `,
    'related-inline': `
      lea también: … | lee también: … | leer también: … | lea además: … | lee además: … | lea más: …
      leer más: … | ver también: … | vea también: … | mira también: … | mirá también: …
      te puede interesar: … | te podría interesar: … | te recomendamos: … | más información: …
      le puede interesar: … | puede leer: … | puedes leer: … | también puedes leer: … | también lee: …
      relacionado: … | nota relacionada: … | lea aquí: … | lee aquí: … | no te pierdas: … | ~en video: …
      lea también … | lee también … | ~leer más …
      también puede leer: … | puede leer también: … | puede interesarle: … | te recomendamos leer: …
      conoce más: … | conozca más: … | artículo principal: … | leé también: … | leé más: … | ver más: …
      siga leyendo: … | sigue leyendo: … | seguir leyendo: …
    `,
    'footer-head': `
      lo más leído | las más leídas | más leídas | los más leídos | lo más visto | lo + leído | más leído
      más vistas | más visto | lo más comentado | lo más compartido | lo más popular | más populares
      populares | tendencias del día | últimas noticias | noticias recientes | noticias más leídas
      entradas recientes | comentarios recientes | artículos recientes | sobre el autor | sobre la firma
      acerca del autor | en portada | lo más leído en … | titulares | hoy destacamos | últimos artículos
      últimos videos | top noticias | ranking
      últimas noticias de … | más noticias de … | lo último en … | ranking de noticias
      lo más enviado | lo más valorado | lo más votado | lo más buscado | lo + visto | lo + comentado
      lo + valorado | lo + votado | más comentadas | más votadas | más enviadas | las más vistas
      las más comentadas | valorado | enviado | comentado | los más comentados | los más vistos
      noticias más vistas | encuesta | la encuesta | encuesta del día | ver resultados | ver encuesta
      entradas populares | últimas entradas | titulares del día
    `,
    'read-on': `
      seguir leyendo | continuar leyendo | leer noticia completa | leer nota completa
      leer artículo completo | ver noticia completa | ver nota completa | ver más información
      haz clic aquí | clic aquí | saber más | conoce más | leer artículo
    `,
    'agency-notice': `
      este artículo fue publicado originalmente … | este artículo se publicó originalmente …
      este texto fue publicado originalmente … | esta nota fue publicada originalmente …
      este reportaje fue publicado originalmente … | ~publicado originalmente en …
    `,
    affiliate: `
      … enlaces de afiliado … | … enlaces de afiliados … | … podemos recibir una comisión …
    `,
  },
};
