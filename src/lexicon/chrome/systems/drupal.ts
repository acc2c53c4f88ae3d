// What Drupal prints around a node by itself: its comment form with the help of its text formats, captchas, versions to print.
// "Add new comment", "No HTML tags allowed."

import type { PhraseTable } from '../kinds.ts';

export const drupal: readonly PhraseTable[] = [
  {
    language: 'en',
    phrases: {
      'comment-head': 'add new comment | post new comment',
      'comment-form': `
        more information about text formats | more information about formatting options
        no html tags allowed | lines and paragraphs break automatically
        lines and paragraphs are automatically recognized …
        web page addresses and e-mail addresses turn into links automatically
        web page addresses and email addresses turn into links automatically | allowed html tags: …
        allowed html tags | the content of this field is kept private …
        notify me when new comments are posted | all comments replies to my comment
        this question is for testing whether … | what code is in the image
        enter the characters shown in the image | enter the characters shown in the image … | image captcha
        math question | solve this simple math problem … | plain text | filtered html | full html
        text format | about text formats
      `,
      share: 'send by email | pdf version | forward this page',
    },
  },
  {
    language: 'de',
    phrases: {
      'comment-head': 'neuen kommentar hinzufügen',
      'comment-form': `
        anmelden oder registrieren um kommentare zu schreiben | anmelden um kommentare zu schreiben
        anmelden oder registrieren, um kommentare verfassen zu können
        bitte anmelden oder registrieren, um kommentare zu schreiben
        weitere informationen über textformate | weitere informationen über formatierungsoptionen
        weitere informationen zu formatierungsoptionen | keine html-tags erlaubt
        html-tags sind nicht erlaubt | zeilenumbrüche und absätze werden automatisch erzeugt
        html - zeilenumbrüche und absätze werden automatisch erzeugt
        internet- und e-mail-adressen werden automatisch umgewandelt
        website- und e-mail-adressen werden automatisch in links umgewandelt | zulässige html-tags: …
        zulässige html-tags | erlaubte html-tags: … | erlaubte html-tags
        der inhalt dieses feldes wird nicht öffentlich …
        benachrichtigen, wenn neue kommentare veröffentlicht werden
        diese frage dient dazu festzustellen, ob … | diese sicherheitsfrage überprüft, ob …
        welcher code ist im bild zu sehen | geben sie die zeichen ein, die im bild gezeigt werden
      `,
      share: 'pdf-version | als e-mail versenden',
    },
  },
  {
    language: 'fr',
    phrases: {
      'comment-head': 'poster un nouveau commentaire | ajouter un nouveau commentaire',
      'comment-form': `
        connectez-vous ou inscrivez-vous pour publier un commentaire
        se connecter ou s'inscrire pour poster un commentaire
        identifiez-vous ou inscrivez-vous pour écrire des commentaires
        se connecter pour poster des commentaires | plus d'informations sur les formats de texte
        plus d'informations sur les options de formatage | aucune balise html autorisée
        les lignes et les paragraphes vont à la ligne automatiquement
        les adresses de pages web et les adresses courriel se transforment en liens automatiquement
        les adresses de pages web et de courriels sont transformées en liens automatiquement
        balises html autorisées: … | balises html autorisées | tags html autorisés: … | tags html autorisés
        le contenu de ce champ sera maintenu privé … | le contenu de ce champ est gardé secret …
        cette question sert à vérifier si … | cette question permet de s'assurer que …
      `,
    },
  },
  {
    language: 'es',
    phrases: {
      'comment-head': `
        añadir nuevo comentario | agregar nuevo comentario | enviar un comentario nuevo
      `,
      'comment-form': `
        inicie sesión o regístrese para comentar | inicie sesión para comentar
        inicie sesión o regístrese para enviar comentarios | inicia sesión o regístrate para comentar
        más información sobre los formatos de texto | más información sobre opciones de formato
        no se permiten etiquetas html | saltos automáticos de líneas y de párrafos
        saltos automáticos de líneas y párrafos
        las direcciones de las páginas web y las de correo se convierten en enlaces automáticamente
        las direcciones de correos electrónicos y páginas web se convierten en enlaces automáticamente
        etiquetas html permitidas: … | etiquetas html permitidas
        el contenido de este campo se mantiene privado … | esta pregunta es para comprobar si …
        esta pregunta es para probar si …
      `,
      share: 'versión para impresión | versión en pdf',
    },
  },
  {
    language: 'it',
    phrases: {
      'comment-head': 'aggiungi un nuovo commento | aggiungi nuovo commento',
      'comment-form': `
        accedi o registrati per inserire commenti | accedi per inserire commenti
        accedi o registrati per commentare | maggiori informazioni sui formati di testo
        maggiori informazioni sulle opzioni di formattazione | nessun tag html consentito
        linee e paragrafi vanno a capo automaticamente
        gli indirizzi web e email diventano link automaticamente
        indirizzi web o e-mail vengono trasformati in link automaticamente | elementi html permessi: …
        elementi html permessi | tag html permessi: … | tag html permessi
        il contenuto di questo campo è privato … | questa domanda serve a verificare che …
      `,
      share: 'versione pdf',
    },
  },
  {
    language: 'pt',
    phrases: {
      'comment-head': 'adicionar novo comentário | enviar novo comentário',
      'comment-form': `
        faça login ou registre-se para postar comentários | faça login para postar comentários
        entre ou registre-se para enviar comentários | autentique-se ou registe-se para publicar comentários
        mais informações sobre os formatos de texto | mais informações sobre as opções de formatação
        nenhuma tag html permitida | quebras de linhas e parágrafos são feitos automaticamente
        quebras de linha e parágrafos são feitas automaticamente
        endereços de páginas de internet e emails viram links automaticamente | tags html permitidas: …
        tags html permitidas | o conteúdo deste campo é privado … | esta pergunta é para testar se …
      `,
      share: 'versão em pdf',
    },
  },
  {
    language: 'nl',
    phrases: {
      'comment-head': 'nieuwe reactie toevoegen | reactie toevoegen | nieuwe reactie inzenden',
      'comment-form': `
        log in of registreer om te reageren | login of registreer om te reageren
        login of registreer om reacties te plaatsen | inloggen of registreren om te reageren
        login om te reageren | meer informatie over tekstopmaak | meer informatie over tekstformaten
        meer informatie over formaatmogelijkheden | geen html toegestaan | geen html-tags toegestaan
        regels en paragrafen worden automatisch gesplitst
        regels en alinea's worden automatisch gesplitst …
        web- en e-mailadressen worden automatisch naar links omgezet
        adressen van webpagina's en e-mailadressen worden automatisch naar links omgezet
        toegelaten html-tags: … | toegelaten html-tags | toegestane html-tags: … | toegestane html-tags
        de inhoud van dit veld is privé … | deze vraag is om te controleren dat …
        deze vraag is om te testen of …
      `,
      share: 'pdf-versie | verzenden per e-mail | e-mail deze pagina',
    },
  },
  {
    language: 'pl',
    phrases: {
      'comment-head': 'dodaj nowy komentarz | odpowiedz na artykuł',
      'comment-form': `
        zaloguj się lub zarejestruj, aby dodawać komentarze
        zaloguj się albo zarejestruj aby dodawać komentarze | zaloguj się, aby dodawać komentarze
        więcej informacji o formatach tekstu | więcej informacji na temat formatowania
        znaczniki html niedozwolone | znaki końca linii i akapitu dodawane są automatycznie
        adresy internetowe są automatycznie zamieniane w odnośniki, które można kliknąć
        adresy www i e-mail są automatycznie konwertowane na odnośniki | dozwolone znaczniki html: …
        dozwolone znaczniki html | zawartość tego pola nie będzie udostępniana publicznie
        zawartość pola nie będzie udostępniana publicznie | to pytanie sprawdza czy …
      `,
      share: 'wersja do wydruku',
    },
  },
  {
    language: 'ru',
    phrases: {
      'comment-head': 'добавить новый комментарий',
      'comment-form': `
        войдите или зарегистрируйтесь, чтобы отправлять комментарии
        войдите на сайт для отправки комментариев | войдите, чтобы оставлять комментарии
        подробнее о текстовых форматах | подробнее о форматировании
        html-теги не обрабатываются и показываются как обычный текст
        строки и параграфы переносятся автоматически | строки и абзацы переносятся автоматически
        адреса страниц и электронной почты автоматически преобразуются в ссылки
        адреса веб-страниц и email-адреса преобразовываются в ссылки автоматически | доступные html теги: …
        доступные html теги | допустимые html-теги: … | допустимые html-теги
        содержимое этого поля является приватным … | содержание этого поля является приватным …
        этот вопрос задается для того, чтобы …
      `,
      share: 'pdf-версия',
    },
  },
  {
    language: 'uk',
    phrases: {
      'comment-head': 'додати новий коментар',
      'comment-form': `
        увійдіть або зареєструйтесь, щоб залишати коментарі | більше інформації про текстові формати
        рядки і абзаци розбиваються автоматично | не дозволено жодних html теґів
        вміст цього поля є приватним …
      `,
    },
  },
  {
    language: 'sv',
    phrases: {
      'comment-head': 'lägg till ny kommentar | skriv ny kommentar',
      'comment-form': `
        logga in eller registrera dig för att kommentera | logga in eller registrera för att kommentera
        mer information om textformat | inga html-taggar tillåtna | rader och stycken bryts automatiskt
        rader och stycken bryts automatiskt … | webb- och e-postadresser görs automatiskt om till länkar
        webbadresser och e-postadresser görs automatiskt till länkar | tillåtna html-taggar: …
        tillåtna html-taggar | innehållet i detta fält är privat … | den här frågan testar om …
      `,
      share: 'utskriftsvänlig version | skicka med e-post',
    },
  },
  {
    language: 'da',
    phrases: {
      'comment-head': 'tilføj ny kommentar',
      'comment-form': `
        log ind eller opret dig for at tilføje kommentarer | mere information om tekstformater
        ingen html-tags tilladt | linjer og afsnit ombrydes automatisk
        web- og e-mailadresser omdannes automatisk til links | indholdet af dette felt er privat …
      `,
      share: 'printervenlig udgave | udskriftsvenlig udgave',
    },
  },
  {
    language: 'no',
    phrases: {
      'comment-head': 'legg til ny kommentar | legg til kommentar',
      'comment-form': `
        logg inn eller registrer deg for å kommentere | mer informasjon om tekstformater
        ingen html-koder tillatt | linjer og avsnitt brytes automatisk
        nett- og e-postadresser gjøres automatisk om til lenker | innholdet i dette feltet er privat …
      `,
      share: 'utskriftsvennlig versjon',
    },
  },
  {
    language: 'fi',
    phrases: {
      'comment-head': 'lisää uusi kommentti | lisää kommentti',
      'comment-form': `
        kirjaudu sisään tai rekisteröidy kommentoidaksesi | kirjaudu tai rekisteröidy kommentoidaksesi
        lisätietoja tekstimuodoista | html-merkit eivät ole sallittuja
        rivit ja kappaleet päätetään automaattisesti | tämän kentän sisältö pidetään yksityisenä …
      `,
      share: 'tulostettava versio | tulostusversio',
    },
  },
  {
    language: 'cs',
    phrases: {
      'comment-head': 'přidat nový komentář',
      'comment-form': `
        pro psaní komentářů se přihlaste … | více informací o textových formátech
        nejsou povoleny html značky | řádky a odstavce se zalomí automaticky
        obsah tohoto pole je soukromý …
      `,
      share: 'verze pro tisk',
    },
  },
  {
    language: 'tr',
    phrases: {
      'comment-head': 'yeni yorum ekle',
      'comment-form': `
        yorum yapmak için giriş yapın … | metin biçimleri hakkında daha fazla bilgi
        hiç bir html etiketine izin verilmez | satır ve paragraflar otomatik olarak bölünürler
        bu alanın içeriği gizli tutulacak …
      `,
      share: 'yazdırılabilir sürüm',
    },
  },
  {
    language: 'hu',
    phrases: {
      'comment-head': 'új hozzászólás beküldése',
      'comment-form': `
        a hozzászóláshoz regisztráció és bejelentkezés szükséges | bővebb információ a szövegformátumokról
        nem használhatók html jelölők | a sorokat és bekezdéseket a rendszer automatikusan felismeri
        a mező tartalma nem nyilvános …
      `,
      share: 'nyomtatóbarát változat',
    },
  },
  {
    language: 'ro',
    phrases: {
      'comment-head': 'adaugă comentariu nou | adaugă un comentariu nou',
      'comment-form': `
        autentifică-te sau înregistrează-te pentru a adăuga comentarii
        mai multe informații despre formatele de text | nu sunt permise tag-uri html
        liniile și paragrafele sunt rupte automat | conținutul acestui câmp este privat …
      `,
      share: 'versiune pentru tipărire',
    },
  },
];
