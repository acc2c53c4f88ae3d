// What Blogger prints around a post by itself: its sharing buttons, run together or not, its comments and its pager.
// "Email This BlogThis! Share to X", "Newer Post Older Post Home"

import type { PhraseTable } from '../kinds.ts';

export const blogger: readonly PhraseTable[] = [
  {
    language: 'en',
    phrases: {
      share: 'email this blogthis! … | blogthis! … | email post | share to x | share to pinterest',
      menu: `
        newer post | older post | newer post home older post | older post home | newer post home
        home older post | links to this post | create a link | blog archive | … theme. powered by blogger
        theme images by … | view mobile version | view web version | subscribe to: comments atom
      `,
    },
  },
  {
    language: 'de',
    phrases: {
      share: 'diesen post per e-mail versenden … | in twitter freigeben | in facebook freigeben',
      menu: `
        neuerer post startseite älterer post | neuerer post älterer post startseite
        älterer post startseite | neuerer post startseite | abonnieren kommentare zum post atom
        abonnieren posts atom | links zu diesem post | link erstellen | mobile version anzeigen
        web-version anzeigen
      `,
    },
  },
  {
    language: 'fr',
    phrases: {
      share: 'envoyer par e-mail blogthis! … | partager sur pinterest',
      menu: `
        article plus récent article plus ancien accueil | article plus récent accueil article plus ancien
        article plus ancien accueil | inscription à: … atom … | liens vers cet article | créer un lien
        fourni par blogger | … fourni par blogger | afficher la version mobile
      `,
    },
  },
  {
    language: 'es',
    phrases: {
      share: `
        enviar esto por correo electrónico … | enviar por correo electrónico escribe un blog …
        compartir con twitter | compartir con facebook | compartir en pinterest
      `,
      menu: `
        entrada más reciente entrada antigua inicio | entrada más reciente inicio entrada antigua
        entrada antigua inicio | suscribirse a: … atom … | enlaces a esta entrada | crear un enlace
        con la tecnología de blogger | … con la tecnología de blogger | ver versión para móviles
      `,
    },
  },
  {
    language: 'it',
    phrases: {
      share: 'invia tramite email postalo sul blog … | condividi su x | condividi su pinterest',
      menu: `
        post più recente post più vecchio home page | post più recente home page post più vecchio
        post più vecchio home page | iscriviti a: … atom … | link a questo post | crea un link
        visualizza versione per dispositivi mobili
      `,
    },
  },
  {
    language: 'pt',
    phrases: {
      share: `
        enviar por e-mail postar no blog! … | enviar a mensagem por e-mail … | compartilhar no x
        partilhar no x
      `,
      menu: `
        postagem mais recente postagem mais antiga página inicial
        postagem mais recente página inicial postagem mais antiga | postagem mais antiga página inicial
        assinar: … atom … | subscrever: … atom … | links para esta postagem | criar um link
        tecnologia do blogger | … tecnologia do blogger | com tecnologia do blogger
        ver versão para celular
      `,
    },
  },
  {
    language: 'nl',
    phrases: {
      share: `
        dit e-mailen dit bloggen! … | delen via x | delen op x | delen via twitter | delen op pinterest
      `,
      counter: 'geen opmerkingen',
      menu: `
        nieuwere post oudere post homepage | nieuwere post homepage oudere post | oudere post homepage
        abonneren op: … atom … | links naar dit bericht | een link maken | mogelijk gemaakt door blogger
        … mogelijk gemaakt door blogger | mobiele versie weergeven
      `,
    },
  },
  {
    language: 'pl',
    phrases: {
      share: `
        wyślij pocztą e-mail wrzuć na bloga … | udostępnij w x | udostępnij w usłudze twitter
        udostępnij w usłudze facebook | udostępnij w serwisie pinterest
      `,
      menu: `
        nowszy post starszy post strona główna | nowszy post strona główna starszy post
        starszy post strona główna | subskrybuj: … atom … | linki do tego posta | utwórz link
        obsługiwane przez usługę blogger | … obsługiwane przez usługę blogger
      `,
    },
  },
  {
    language: 'ru',
    phrases: {
      share: `
        отправить по электронной почте написать об этом в блоге … | поделиться в x | поделиться в pinterest
      `,
      menu: `
        следующее предыдущее главная страница | следующее главная страница предыдущее
        предыдущее главная страница | подписаться на: … atom … | ссылки на это сообщение | создать ссылку
        технологии blogger | … технологии blogger
      `,
      tags: 'ярлыки: …',
    },
  },
  {
    language: 'sv',
    phrases: {
      share: 'skicka med e-post blogthis! … | dela på pinterest',
      counter: 'inga kommentarer',
      'comment-head': 'skicka en kommentar',
      menu: `
        senare inlägg | äldre inlägg | senare inlägg äldre inlägg startsida
        senare inlägg startsida äldre inlägg | äldre inlägg startsida | prenumerera på: … atom …
        länkar till detta inlägg | skapa en länk | bloggarkiv | använder blogger | … använder blogger
      `,
    },
  },
  {
    language: 'da',
    phrases: {
      share: 'send med mail blogthis! … | del via twitter | del på pinterest',
      counter: 'ingen kommentarer',
      'comment-head': 'send en kommentar',
      menu: `
        nyere opslag | ældre opslag | nyere opslag ældre opslag start | nyere opslag start ældre opslag
        abonner på: … atom … | blog-arkiv | leveret af blogger
      `,
    },
  },
  {
    language: 'no',
    phrases: {
      share: 'send dette via e-post blogg dette! …',
      'comment-head': 'legg inn en kommentar',
      menu: `
        nyere innlegg | eldre innlegg | nyere innlegg eldre innlegg startsiden
        nyere innlegg startsiden eldre innlegg | abonner på: … atom … | drevet av blogger
      `,
    },
  },
  {
    language: 'fi',
    phrases: {
      share: `
        kohteen lähettäminen sähköpostitse … | jaa x:ssä | jaa twitteriin | jaa facebookiin
        jaa pinterestiin
      `,
      counter: 'ei kommentteja',
      menu: `
        uudempi teksti | vanhempi viesti | uudempi teksti vanhempi viesti etusivu | tilaa: … atom …
        blogiarkisto | sisällön tarjoaa blogger
      `,
    },
  },
  {
    language: 'cs',
    phrases: {
      share: `
        odeslat e-mailem blogthis! … | sdílet na x | sdílet ve službě x | sdílet ve službě facebook
        sdílet na pinterestu
      `,
      counter: 'žádné komentáře',
      'comment-head': 'okomentovat',
      menu: `
        novější příspěvek | starší příspěvek | novější příspěvek starší příspěvek domovská stránka
        přihlásit se k odběru: … atom … | archiv blogu | používá technologii služby blogger
      `,
    },
  },
  {
    language: 'tr',
    phrases: {
      share: `
        bunu e-postayla gönder blogthis! … | x'te paylaş | pinterest'te paylaş
      `,
      counter: 'hiç yorum yok',
      menu: `
        sonraki kayıt | sonraki kayıt önceki kayıt ana sayfa | sonraki kayıt ana sayfa önceki kayıt
        kaydol: … atom … | bu yayına verilen bağlantılar | blog arşivi
        blogger tarafından desteklenmektedir
      `,
    },
  },
  {
    language: 'hu',
    phrases: {
      share: 'küldés e-mailben blogthis! … | megosztás a x-en | megosztás a pinteresten',
      counter: 'nincsenek megjegyzések',
      'comment-head': 'megjegyzés küldése',
      menu: `
        újabb bejegyzés | régebbi bejegyzés | újabb bejegyzés régebbi bejegyzés főoldal
        feliratkozás: … atom … | blogarchívum | üzemeltető: blogger
      `,
    },
  },
  {
    language: 'ro',
    phrases: {
      share: `
        trimiteți prin e-mail postați pe blog! … | distribuiți pe x | distribuiți pe facebook
        trimiteți către pinterest
      `,
      'comment-head': 'trimiteți un comentariu',
      menu: `
        postare mai nouă | postare mai veche | postare mai nouă postare mai veche pagina de pornire
        abonați-vă la: … atom … | arhivă blog | un produs blogger
      `,
    },
  },
  {
    language: 'el',
    phrases: {
      share: `
        αποστολή με μήνυμα ηλεκτρονικού ταχυδρομείου … | μοιραστείτε το στο facebook
        κοινοποίηση στο pinterest
      `,
      counter: 'δεν υπάρχουν σχόλια',
      'comment-head': 'δημοσίευση σχολίου',
      menu: `
        νεότερη ανάρτηση | παλαιότερη ανάρτηση | νεότερη ανάρτηση παλαιότερη ανάρτηση αρχική σελίδα
        εγγραφή σε: … atom … | αρχειοθήκη ιστολογίου | από το blogger
      `,
    },
  },
  {
    language: 'id',
    phrases: {
      share: `
        kirimkan ini lewat email blogthis! … | bagikan ke x | berbagi ke facebook | bagikan ke pinterest
      `,
      counter: 'tidak ada komentar',
      'comment-head': 'posting komentar',
      menu: `
        posting lebih baru | posting lama | posting lebih baru posting lama beranda | langganan: … atom …
        arsip blog | diberdayakan oleh blogger
      `,
    },
  },
];
