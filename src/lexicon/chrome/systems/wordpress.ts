// What WordPress prints around a post by itself: its comment form, sharing buttons, Jetpack's "Like this", links to the archive;
// and what its most used themes and comment plugins add. "Cancel reply", "Proudly powered by WordPress"

import type { PhraseTable } from '../kinds.ts';

export const wordpress: readonly PhraseTable[] = [
  {
    language: 'en',
    phrases: {
      'related-head': 'check also | check also close',
      newsletter: 'with product you purchase',
      browser: 'adblock detected | please consider supporting us by disabling your ad blocker',
      login: `
        login to your account below | log in to your account | forgotten password | retrieve your password
        please enter your username or email address to reset your password | ~welcome back
      `,
      'site-page': 'contact us: …',
      'comment-head': 'no comments yet | leave a comment on this post',
      'comment-form': `
        you may use these html tags and attributes … | you may use these html tags and attributes
        log in using one of these social accounts | notify of | new follow-up comments
        new replies to my comments | inline feedbacks | most voted
        would love your thoughts, please comment | click here to cancel reply
      `,
      share: 'one blogger likes this | press this',
      menu: `
        proudly powered by wordpress | proudly powered by wordpress … | powered by wordpress …
        create a free website or blog at wordpress.com | blog at wordpress.com | blog at wordpress.com …
        get a free blog at wordpress.com | theme: … by … | entries feed | entries rss | ~meta | site admin
        popular category | latest article | switch skin | random article | back to top button
        add new playlist | select visibility | are you sure want to unlock this post | unlock left: #
        are you sure want to cancel subscription | ~oldest | ~newest
      `,
      tags: `
        ~posted in … | ~tagged … | view all posts by … | view all articles by … | more posts by …
      `,
      follow: '~tweets by …',
    },
  },
  {
    language: 'de',
    phrases: {
      'related-head': 'ähnliche artikel mehr vom autor | verwandte artikel mehr vom autor',
      login: 'willkommen! melden sie sich in ihrem konto an | passwort vergessen? hilfe bekommen',
      'comment-form': `
        antworten abbrechen | erforderliche felder sind mit markiert
        deine e-mail-adresse wird nicht veröffentlicht. erforderliche felder sind mit markiert
        meinen namen, meine e-mail-adresse und meine website in diesem browser …
        name, e-mail-adresse und website in diesem browser … | diese website verwendet akismet …
        diese seite verwendet akismet … | benachrichtige mich über …
        du kannst folgende html-tags benutzen … | bitte geben sie ihren kommentar ein
        bitte geben sie hier ihren namen ein | sie haben eine falsche e-mail-adresse eingegeben
        kommentieren sie den artikel antwort abbrechen
      `,
      share: `
        sei der erste dem dies gefällt | klick, um über … zu teilen … | klicken, um auf … zu teilen …
      `,
      menu: `
        stolz präsentiert von wordpress | präsentiert von wordpress
        erstelle kostenlos eine website oder ein blog auf wordpress.com | beitrags-feed | feed der einträge
        kommentar-feed
      `,
      tags: `
        ~veröffentlicht in … | ~verschlagwortet mit … | dieser beitrag wurde unter … veröffentlicht …
        dieser eintrag wurde veröffentlicht in … | alle beiträge von … anzeigen
        alle beiträge anzeigen von …
      `,
    },
  },
  {
    language: 'fr',
    phrases: {
      'related-head': `
        articles connexes plus de l'auteur | articles similaires plus de l'auteur | plus de l'auteur
      `,
      login: `
        bienvenue! connectez-vous à votre compte | votre nom d'utilisateur | votre mot de passe
        mot de passe oublié? obtenir de l'aide | récupération de mot de passe | récupérer votre mot de passe
        un mot de passe vous sera envoyé par email
      `,
      'comment-head': 'répondre annuler la réponse',
      'comment-form': `
        les champs obligatoires sont indiqués avec
        votre adresse e-mail ne sera pas publiée. les champs obligatoires sont indiqués avec
        enregistrer mon nom, mon e-mail et mon site … | prévenez-moi de tous les nouveaux …
        avertissez-moi par e-mail … | vous pouvez utiliser ces balises et attributs html …
        s'il vous plaît entrez votre commentaire | s'il vous plaît entrez votre nom ici
        vous avez entré une adresse email incorrecte
      `,
      share: `
        j'aime ça | j'aime chargement | soyez le premier à aimer cet article | cliquez pour partager sur …
        cliquer pour partager sur … | cliquez pour envoyer par e-mail …
      `,
      menu: `
        navigation de l'article | fièrement propulsé par wordpress
        créez un site ou un blog sur wordpress.com | propulsé par wordpress | flux des publications
        flux des commentaires
      `,
      tags: `
        ~publié dans … | ~étiqueté … | ce contenu a été publié dans … | cette entrée a été publiée dans …
        voir tous les articles par … | afficher tous les articles par …
      `,
    },
  },
  {
    language: 'es',
    phrases: {
      'related-head': 'artículos relacionados más del autor | más del autor',
      login: `
        bienvenido! ingresa en tu cuenta | tu nombre de usuario | tu contraseña
        olvidaste tu contraseña? consigue ayuda | recuperación de contraseña
        se te ha enviado una contraseña por correo electrónico
      `,
      'comment-form': `
        cancelar la respuesta | los campos obligatorios están marcados con
        los campos necesarios están marcados
        tu dirección de correo electrónico no será publicada. los campos obligatorios están marcados con
        guarda mi nombre, correo electrónico y … | guardar mi nombre, correo electrónico y …
        recibir un email con … | puedes usar las siguientes etiquetas y atributos html …
        por favor ingrese su comentario | por favor ingrese su nombre aquí
        ha introducido una dirección de correo electrónico incorrecta
        has introducido una dirección de correo electrónico incorrecta
      `,
      share: `
        me gusta esto | me gusta cargando | sé el primero en decir que te gusta
        haz clic para compartir en …
      `,
      menu: `
        navegación de la entrada | funciona gracias a wordpress | funciona con wordpress
        crea un blog o un sitio web gratuitos con wordpress.com | blog de wordpress.com | feed de entradas
        feed de comentarios
      `,
      tags: `
        ~publicado en … | ~etiquetado … | esta entrada fue publicada en … | esta entrada se publicó en …
        ver todas las entradas de … | ver todas las entradas por …
      `,
    },
  },
  {
    language: 'it',
    phrases: {
      'related-head': `
        articoli correlati altro dall'autore | altri articoli dello stesso autore | altro dall'autore
      `,
      login: `
        benvenuto! accedi al tuo account | il tuo username | la tua password | recupero della password
        recupera la tua password | hai dimenticato la tua password? ottieni aiuto
        la password verrà inviata via email
      `,
      'comment-head': 'rispondi annulla risposta',
      'comment-form': `
        i campi obbligatori sono contrassegnati
        il tuo indirizzo email non sarà pubblicato. i campi obbligatori sono contrassegnati
        salva il mio nome, email e … | questo sito usa akismet … | questo sito utilizza akismet …
        avvisami via email … | puoi usare questi tag ed attributi html …
        per favore inserisci il tuo commento | per favore inserisci il tuo nome qui
        hai inserito un indirizzo email errato
      `,
      share: `
        mi piace caricamento | di' per primo che ti piace | fai clic per condividere su …
        fai clic qui per condividere su … | fai clic per inviare … | fai clic qui per stampare …
      `,
      menu: `
        navigazione articolo | crea un sito web o un blog su wordpress.com | blog su wordpress.com
        feed dei contenuti | feed dei commenti | prossimo articolo
      `,
      tags: `
        ~pubblicato in … | ~contrassegnato da tag … | ~taggato … | ~archiviato in …
        questa voce è stata pubblicata in … | questo articolo è stato pubblicato in …
        vedi tutti gli articoli di … | visualizza tutti gli articoli di …
      `,
    },
  },
  {
    language: 'pt',
    phrases: {
      'related-head': 'artigos relacionados mais do autor | mais do autor',
      login: `
        bem-vindo! entre na sua conta | seu usuário | sua senha | esqueceu sua senha? obtenha ajuda
        recuperar senha | recupere sua senha | uma senha será enviada por e-mail para você
      `,
      'comment-head': 'deixar uma resposta',
      'comment-form': `
        campos obrigatórios são marcados com | campos obrigatórios marcados com
        o seu endereço de e-mail não será publicado. campos obrigatórios são marcados com
        o seu endereço de email não será publicado. campos obrigatórios marcados com
        guardar o meu nome, email e site neste navegador … | este site utiliza o akismet …
        este site usa akismet … | esse site utiliza o akismet … | notificar-me de …
        por favor digite seu comentário | por favor, digite seu nome aqui
        você digitou um endereço de e-mail incorreto
      `,
      share: `
        curtir isso | curtir carregando | gostar disto | gosto a carregar
        seja o primeiro a curtir este post | clique para compartilhar no … | clique para partilhar no …
        partilhar isto
      `,
      menu: `
        navegação de artigos | navegação de posts | orgulhosamente mantido com wordpress
        orgulhosamente desenvolvido com wordpress | crie um site ou blog no wordpress.com
        blog no wordpress.com | feed de posts | feed de comentários
      `,
      tags: `
        ~publicado em … | ~com a tag … | ~etiquetado … | esta entrada foi publicada em …
        ver todos os posts de … | ver todos os artigos de …
      `,
    },
  },
  {
    language: 'nl',
    phrases: {
      'comment-head': 'geef een antwoord',
      'comment-form': `
        reactie annuleren | vereiste velden zijn gemarkeerd met | verplichte velden zijn gemarkeerd met
        je e-mailadres wordt niet gepubliceerd. vereiste velden zijn gemarkeerd met
        je e-mailadres zal niet getoond worden. vereiste velden zijn gemarkeerd met
        mijn naam, e-mail en website … | deze site gebruikt akismet … | stuur mij een e-mail als er …
        houd mij via e-mail op de hoogte van …
      `,
      share: `
        vind-ik-leuk aan het laden | vind ik leuk laden | wees de eerste die dit leuk vindt
        klik om te delen met … | klik om te delen op … | klik om dit te e-mailen … | klik om af te drukken …
      `,
      menu: `
        bericht navigatie | ondersteund door wordpress | met trots aangedreven door wordpress
        maak een gratis website of blog op wordpress.com | berichten feed | reacties feed
      `,
      tags: '~getagged … | ~getagd … | bekijk alle berichten van … | toon alle berichten van …',
    },
  },
  {
    language: 'pl',
    phrases: {
      'comment-form': `
        anuluj odpowiedź | wymagane pola są oznaczone
        twój adres e-mail nie zostanie opublikowany. wymagane pola są oznaczone
        twój adres email nie zostanie opublikowany. pola, których wypełnienie jest wymagane, są oznaczone symbolem
        zapamiętaj moje dane w tej przeglądarce … | zapisz moje dane, adres e-mail i witrynę …
        ta strona używa akismet … | witryna wykorzystuje akismet … | powiadom mnie o …
      `,
      share: `
        lubię wczytywanie | kliknij, aby udostępnić na … | kliknij, aby wysłać … | kliknij by wydrukować …
      `,
      menu: `
        nawigacja po wpisach | dumnie wspierane przez wordpress | dumnie wspierane przez wordpressa
        stwórz darmową stronę albo bloga na wordpress.com | kanał wpisów | kanał komentarzy
      `,
      tags: `
        ~opublikowano w … | ~zaszufladkowano do kategorii … | ~otagowano …
        ten wpis został opublikowany w kategorii … | zobacz wszystkie wpisy …
      `,
    },
  },
  {
    language: 'ru',
    phrases: {
      'comment-form': `
        обязательные поля помечены | ваш адрес email не будет опубликован. обязательные поля помечены
        ваш e-mail не будет опубликован. обязательные поля помечены
        сохранить моё имя, email и адрес сайта … | этот сайт использует akismet … | уведомить меня о …
        уведомлять меня о … | можно использовать следующие html-теги и атрибуты …
      `,
      share: `
        понравилось это | нравится загрузка | нажмите, чтобы поделиться …
        нажмите здесь, чтобы поделиться … | нажмите, чтобы открыть на …
      `,
      menu: `
        навигация записи | сайт работает на wordpress | блог на wordpress.com | лента записей
        лента комментариев | архив блога
      `,
      tags: `
        ~опубликовано в … | ~отмечено … | эта запись опубликована в рубрике …
        просмотреть все записи автора …
      `,
      'related-head': 'похожее',
    },
  },
  {
    language: 'uk',
    phrases: {
      'comment-head': 'залишити відповідь | залишити відповідь скасувати відповідь',
      'comment-form': `
        ваша e-mail адреса не оприлюднюватиметься. обов'язкові поля позначені | обов'язкові поля позначені
        зберегти моє ім'я, e-mail, та адресу сайту … | цей сайт використовує akismet …
        повідомити мене про … | повідомляти мене про …
      `,
      share: `
        вподобати завантаження | подобається завантаження | натисніть, щоб поділитися …
        клацніть, щоб поділитися …
      `,
      menu: 'стрічка записів | стрічка коментарів | сайт працює на wordpress',
      tags: `
        ~опубліковано в … | ~позначено … | цей запис було опубліковано в … | переглянути усі публікації …
      `,
      'related-head': `
        схожий контент | пов'язано
      `,
    },
  },
  {
    language: 'sv',
    phrases: {
      'comment-form': `
        obligatoriska fält är märkta | din e-postadress kommer inte publiceras. obligatoriska fält är märkta
        din e-postadress kommer inte att publiceras. obligatoriska fält är märkta
        spara mitt namn, min e-postadress och … | denna webbplats använder akismet …
        denna webbplats använder akismet för att minska skräppost … | meddela mig om nya …
        meddela mig via e-post …
      `,
      share: `
        dela detta | gilla detta | gilla laddar in | gilla laddar | klicka för att dela på …
        klicka för att e-posta … | klicka för utskrift …
      `,
      menu: `
        inläggsnavigering | inläggsnavigation | drivs med wordpress | drivs med stolthet av wordpress
        blogg på wordpress.com | inläggsflöde | kommentarsflöde
      `,
      tags: `
        ~publicerat i … | ~publicerad i … | ~märkt … | det här inlägget postades i … | visa alla inlägg av …
      `,
      'related-head': 'relaterade',
    },
  },
  {
    language: 'da',
    phrases: {
      'comment-head': 'skriv et svar | efterlad et svar',
      'comment-form': `
        krævede felter er markeret med
        din e-mailadresse vil ikke blive publiceret. krævede felter er markeret med
        din e-mailadresse vil ikke blive offentliggjort. krævede felter er markeret med
        gem mit navn, mail og websted … | dette websted bruger akismet … | dette site anvender akismet …
        giv mig besked om nye …
      `,
      share: `
        del dette | synes om | like indlæser | klik for at dele på … | klik for at sende …
        klik for at udskrive …
      `,
      menu: `
        indlægsnavigation | drevet af wordpress | blog på wordpress.com | indlægsfeed | kommentarfeed
      `,
      tags: '~udgivet i … | ~tagget … | dette indlæg blev udgivet i … | se alle indlæg af …',
      'related-head': 'relaterede',
    },
  },
  {
    language: 'no',
    phrases: {
      'comment-form': `
        obligatoriske felt er merket med
        din e-postadresse vil ikke bli publisert. obligatoriske felt er merket med
        lagre mitt navn, e-post og … | dette nettstedet bruker akismet … | gi meg beskjed om nye …
        varsle meg om …
      `,
      share: `
        lik dette | lik laster inn | liker laster inn | klikk for å dele på … | klikk for å sende …
        klikk for å skrive ut …
      `,
      menu: 'innleggsnavigasjon | drevet av wordpress | innleggsstrøm | kommentarstrøm',
      tags: `
        ~publisert i … | ~merket med … | dette innlegget ble publisert i … | vis alle innlegg av …
      `,
    },
  },
  {
    language: 'fi',
    phrases: {
      'comment-head': 'vastaa peruuta vastaus | jätä kommentti | jätä vastaus',
      'comment-form': `
        pakolliset kentät on merkitty | sähköpostiosoitettasi ei julkaista. pakolliset kentät on merkitty
        tallenna nimeni, sähköpostiosoitteeni ja … | sivusto käyttää akismet …
        tämä sivusto käyttää akismet … | ilmoita minulle uusista …
      `,
      share: 'jaa tämä | tykkää tästä | tykkää lataa | jaa … avautuu uudessa ikkunassa …',
      menu: 'artikkelien selaus | sivua pyörittää wordpress | sisältösyöte | kommenttisyöte',
      tags: '~julkaistu kategoriassa … | kategoria: … | näytä kaikki kirjoittajan … artikkelit',
      'related-head': 'aiheeseen liittyy',
    },
  },
  {
    language: 'cs',
    phrases: {
      'comment-head': 'zanechat odpověď | přidejte komentář',
      'comment-form': `
        zrušit odpověď na komentář | vyžadované informace jsou označeny
        vaše e-mailová adresa nebude zveřejněna. vyžadované informace jsou označeny
        uložit do prohlížeče jméno, e-mail a … | tento web používá akismet …
        tato stránka používá akismet … | upozornit mě na nové …
      `,
      share: 'to se mi líbí | líbí se mi načítání | klikněte pro sdílení …',
      menu: `
        navigace pro příspěvek | používáme wordpress | zdroj kanálů příspěvky | kanál komentářů
      `,
      tags: '~publikováno v … | ~rubriky: … | ~označeno … | zobrazit všechny příspěvky …',
      'related-head': 'podobné',
    },
  },
  {
    language: 'tr',
    phrases: {
      'comment-head': 'bir yorum yazın | bir cevap yazın cevabı iptal et',
      'comment-form': `
        cevabı iptal et | e-posta adresiniz yayınlanmayacak. gerekli alanlar ile işaretlenmişlerdir
        e-posta hesabınız yayımlanmayacak. gerekli alanlar ile işaretlenmişlerdir
        gerekli alanlar ile işaretlenmişlerdir | daha sonraki yorumlarımda kullanılması için …
        bir dahaki sefere yorum yaptığımda … | bu site, istenmeyenleri azaltmak için akismet …
        bu site istenmeyenleri azaltmak için akismet … | beni sonraki yorumlar için …
        beni yeni yazılarda …
      `,
      share: 'bunu paylaş | bunu beğen | beğen yükleniyor | … paylaşmak için tıklayın …',
      menu: `
        yazı dolaşımı | yazı gezinmesi | wordpress gururla sunar | gururla sunar wordpress | kayıt akışı
        yorum akışı
      `,
      tags: '… tarafından yazılan tüm yazıları görüntüle',
      'related-head': 'ilgili',
    },
  },
  {
    language: 'hu',
    phrases: {
      'comment-form': `
        kilépés a válaszból | a kötelező mezőket karakterrel jelöltük | a nevem, e-mail címem, és …
        ez az oldal az akismet … | értesítést kérek …
      `,
      share: 'tetszik betöltés | kattintás ide … megosztáshoz …',
      menu: `
        bejegyzés navigáció | bejegyzések hírcsatorna | hozzászólások hírcsatorna | köszönjük wordpress
      `,
    },
  },
  {
    language: 'ro',
    phrases: {
      'comment-head': 'lasă un răspuns anulează răspunsul',
      'comment-form': `
        câmpurile obligatorii sunt marcate cu
        adresa ta de email nu va fi publicată. câmpurile obligatorii sunt marcate cu
        salvează-mi numele, emailul și … | acest site folosește akismet … | notifică-mă prin email …
        anunță-mă prin email …
      `,
      share: `
        partajează asta | apreciază | apreciază încarc | dă clic pentru a partaja …
        dă clic pentru partajare …
      `,
      menu: `
        navigare în articole | propulsat cu mândrie de wordpress | flux intrări | flux comentarii
      `,
      tags: `
        ~publicat în … | ~etichetat … | vezi toate articolele lui … | vezi toate articolele scrise de …
      `,
      'related-head': 'similare',
    },
  },
  {
    language: 'el',
    phrases: {
      'comment-head': 'σχολιάστε',
      'comment-form': `
        ακύρωση απάντησης | τα υποχρεωτικά πεδία σημειώνονται με | αποθήκευσε το όνομά μου, email, …
        αυτός ο ιστότοπος χρησιμοποιεί το akismet … | ο ιστότοπος χρησιμοποιεί το akismet …
      `,
      share: 'μου αρέσει φόρτωση | πατήστε για κοινοποίηση … | κλικ για κοινοποίηση …',
      menu: 'πλοήγηση άρθρων | ροή καταχωρίσεων | ροή σχολίων',
      tags: 'δείτε όλα τα άρθρα του … | προβολή όλων των άρθρων του …',
      'related-head': 'σχετικά',
    },
  },
  {
    language: 'id',
    phrases: {
      'comment-form': `
        ruas yang wajib ditandai | alamat email anda tidak akan dipublikasikan. ruas yang wajib ditandai
        simpan nama, email, dan situs web saya … | situs ini menggunakan akismet … | beritahu saya akan …
      `,
      share: 'bagikan ini | menyukai ini | suka memuat | klik untuk berbagi …',
      menu: 'navigasi tulisan | feed entri | feed komentar',
      tags: 'lihat semua pos milik … | lihat semua pos dari …',
    },
  },
];
