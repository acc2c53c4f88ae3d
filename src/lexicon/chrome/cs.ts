// Czech page furniture.

import type { PhraseTable } from './kinds.ts';

export const cs: PhraseTable = {
  language: 'cs',
  phrases: {
    'ad-label': `
      reklama | inzerce | komerční sdělení | sponzorovaný obsah | článek pokračuje pod reklamou
      pokračování článku pod reklamou | článek pokračuje za reklamou | pr článek | placený obsah
      text pokračuje pod reklamou
    `,
    'skip-link': `
      přejít k obsahu | přejít na obsah | přeskočit na obsah | přejít k hlavnímu obsahu | zpět nahoru
      nahoru | na začátek | přejít na hlavní obsah
    `,
    home: `domů | úvod | hlavní stránka | úvodní stránka`,
    menu: `
      hledat | vyhledávání | vyhledat | zavřít | zavřít menu | otevřít menu | více | zobrazit více
      zobrazit vše | načíst další | další | předchozí | další článek | předchozí článek | následující
      kategorie | rubriky | archiv | zpět | zrušit | odeslat | jazyk | nastavení | mapa webu | mapa stránek
      všechny články | témata | hlavní menu | vše | navigace
    `,
    'site-page': `
      kontakt | kontakty | o nás | redakce | kariéra | inzerujte | nápověda | počasí | horoskop | horoskopy
      tv program | hry | křížovky | předplatné | newslettery | e-shop | obchod | akce | pro média
      kurzy měn | zprávy e-mailem | soutěže | tiráž | autoři
    `,
    section: `
      ~zprávy | ~domácí | ~zahraničí | ~zahraniční | ~svět | ~politika | ~ekonomika | ~byznys | ~finance
      ~peníze | ~technologie | ~věda | ~zdraví | ~životní prostředí | ~vzdělávání | ~fotbal | ~hokej
      ~tenis | ~kultura | ~film | ~hudba | ~knihy | ~zábava | ~celebrity | ~životní styl | ~móda | ~krása
      ~jídlo | ~recepty | ~cestování | ~bydlení | ~zahrada | ~auto | ~názory | ~komentáře a názory
      ~rozhovory | ~krimi | ~černá kronika | ~regiony | ~praha | ~brno | ~historie | ~rodina | ~ženy
      ~události | ~společnost | ~česko | ~místní zprávy | ~zprávy z regionu
    `,
    login: `
      přihlásit | přihlásit se | přihlášení | odhlásit | registrace | registrovat se | můj účet
      zapomenuté heslo | heslo | zaregistrovat se
    `,
    tags: `
      štítky | klíčová slova | tagy | štítky: … | témata: … | rubrika: … | kategorie: …
      příspěvek byl publikován v rubrice … | tento příspěvek byl publikován v rubrice …
    `,
    share: `
      sdílet | sdílet na facebooku | sdílet na twitteru | sdílejte | sdílet článek | vytisknout | tisk
      kopírovat odkaz | zkopírovat odkaz | odkaz zkopírován | uložit | uložit na později | poslechnout
      líbí se mi | sledovat | poslat e-mailem | odeslat e-mailem | poslat odkaz
      odemknout přátelům | sdílej | sdílej článek
    `,
    counter: `
      # komentář | # sdílení | # zobrazení | doba čtení: # min | doba čtení … | # min čtení | # minut čtení
    `,
    newsletter: `
      přihlásit se k newsletteru | odebírat newsletter | odebírejte newsletter | váš e-mail
      přihlaste se k odběru … | přihlaste se k … newsletter … | odebírejte … newsletter …
      … náš newsletter … | … odběru newsletteru …
    `,
    subscribe: `
      předplatit | předplatit si | předplaťte si | pouze pro předplatitele | jen pro předplatitele
      vyzkoušet zdarma | odebírat | odemknout článek
      už máte předplatné … | máte již předplatné … | jste předplatitel … | předplatné od … | předplatné za …
      získejte předplatné … | zrušit můžete kdykoli | zrušit můžete kdykoliv | vyzkoušejte … zdarma
      vybrat předplatné
    `,
    follow: `sledujte nás | sledujte nás na | sociální sítě | sledujte nás na …`,
    donate: `podpořte nás | podpořit | přispět | přispějte`,
    paywall: `
      pokračovat ve čtení … | tento článek je … předplatitele … | tento článek je dostupný pouze …
      tento článek je pouze pro předplatitele … | článek je určen pouze předplatitelům …
      chcete číst dál … | pro pokračování ve čtení … | předplaťte si … a čtěte … | přihlaste se a čtěte …
      tento článek je jen pro … | tento článek je pouze pro … | celý článek je … předplatitele
    `,
    consent: `
      cookies | nastavení cookies | zásady cookies | přijmout | přijmout vše | odmítnout | odmítnout vše
      souhlasím | nastavení soukromí | tento web používá … cookies … | … používá soubory cookie …
      … používáme soubory cookie … | … používáme cookies … | … používá cookies …
      my a naši … partneři … | … informace v zařízení … | … informacím v zařízení …
      vážíme si vašeho soukromí
    `,
    terms: `
      ochrana osobních údajů | ochrana soukromí | zásady ochrany osobních údajů | podmínky užití
      obchodní podmínky | všeobecné podmínky | podmínky používání | osobní údaje | prohlášení o přístupnosti
      autorská práva | etický kodex
    `,
    copyright: `
      všechna práva vyhrazena | všechna práva vyhrazena … | … všechna práva vyhrazena …
      … bez souhlasu … zakázáno … | … publikování nebo další šíření …
    `,
    'error-notice': `
      stránka nenalezena | stránka nebyla nalezena … | # stránka nenalezena | chyba #
      požadovaná stránka … | stránka, kterou hledáte … | hledaná stránka … | tato stránka neexistuje …
      omlouváme se, ale stránka … | přístup odepřen
    `,
    'comment-head': `
      komentáře | diskuse | diskuze | # komentářů | # komentáře | přidat komentář | napsat komentář
      vstoupit do diskuse | vstoupit do diskuze | zobrazit komentáře | diskuse # | diskuze #
      přidat příspěvek | napsat komentář zrušit odpověď na komentář | # příspěvků | # příspěvek
      # příspěvky | zobrazit diskusi
    `,
    'comment-form': `
      odpovědět | zrušit odpověď | jméno | webová stránka | odeslat komentář | nahlásit
      vaše e-mailová adresa nebude zveřejněna … | uložit do prohlížeče …
    `,
    'related-head': `
      čtěte také | čtěte dále | čtěte více | související | související články | související témata
      další články | doporučujeme | doporučené články | mohlo by vás zajímat | mohlo by vás také zajímat
      nepřehlédněte | přečtěte si také | přečtěte si | k tématu | více k tématu | podobné články
      další zprávy | viz také | vybrali jsme pro vás
      mohlo by vás zajímat: …
    `,
    'related-inline': `
      čtěte také: … | čtěte více: … | čtěte dále: … | přečtěte si také: … | přečtěte si: … | související: …
      ~video: … | více zde: … | viz také: … | čtěte též: …
    `,
    'footer-head': `
      nejčtenější | nejčtenější články | nejnovější | nejnovější články | nejnovější zprávy
      poslední články | poslední komentáře | poslední zprávy | populární | nejdiskutovanější
      nejsledovanější | aktuálně | hlavní zprávy | o autorovi | ~více od …
    `,
    'read-on': `
      číst dále | číst více | celý článek | pokračovat ve čtení | více informací | klikněte zde
      zobrazit celý článek
      více zde
    `,
    'staff-note': `
      nahlásit chybu | nahlásit chybu v článku | našli jste v článku chybu …
    `,
    'media-control': `
      přehled fotografií
    `,
  },
};
