// Slovak page furniture.

import type { PhraseTable } from './kinds.ts';

export const sk: PhraseTable = {
  language: 'sk',
  phrases: {
    'ad-label': `
      reklama | inzercia | sponzorovaný obsah | pr článok | komerčný článok
      článok pokračuje pod reklamou | článok pokračuje pod videom reklamou
    `,
    'skip-link': `preskočiť na obsah | prejsť na obsah | prejsť na hlavný obsah | späť hore | hore`,
    home: `úvod | domov | titulka | titulná strana`,
    menu: `
      menu | hľadať | vyhľadať | vyhľadávanie | zavrieť | viac | zobraziť viac | zobraziť všetky | všetky
      načítať ďalšie | ďalšie | ďalší | predchádzajúci | ďalší článok | predchádzajúci článok | rubriky
      archív | späť | zrušiť | odoslať | jazyk | nastavenia | mapa stránok | všetky správy
    `,
    'site-page': `
      kontakt | kontakty | o nás | inzerujte u nás | kariéra | pomoc | počasie | horoskop | tv program
      naživo | kurzy | blogy | redakcia | predplatné | inzercia v médiách | krížovky
    `,
    section: `
      ~správy | ~domov správy | ~slovensko | ~domáce | ~zahraničie | ~svet | ~politika | ~ekonomika
      ~biznis | ~financie | ~krimi | ~regióny | ~šport | ~futbal | ~hokej | ~kultúra | ~šoubiznis
      ~zábava | ~zdravie | ~veda | ~veda a technika | ~technológie | ~tech | ~vzdelávanie
      ~komentáre a názory | ~názory | ~rozhovory | ~auto | ~cestovanie | ~varenie | ~recepty | ~žena
      ~životný štýl | ~bratislava | ~košice
    `,
    login: `
      prihlásenie | prihlásiť | prihlásiť sa | registrácia | registrovať sa | odhlásiť | môj účet
      zabudnuté heslo | heslo
    `,
    tags: `štítky | kľúčové slová | témy | súvisiace témy | tagy`,
    share: `
      zdieľať | zdieľajte | zdieľaj | zdieľať na facebooku | zdieľať článok | poslať e-mailom | vytlačiť
      tlačiť | kopírovať odkaz | uložiť | uložiť článok | vypočuť článok | páči sa mi
    `,
    counter: `
      # komentárov | # komentáre | diskusia # | # zdieľaní | čas čítania: # min | čas čítania …
    `,
    newsletter: `newsletter odber | odoberať newsletter | odber noviniek | prihlásiť sa na odber …`,
    subscribe: `predplatiť | predplaťte si | len pre predplatiteľov | odomknúť článok`,
    app: `stiahnuť aplikáciu | stiahnite si aplikáciu | stiahnite si aplikáciu …`,
    follow: `sledujte nás | sledujte nás na … | sociálne siete | … google news …`,
    paywall: `
      tento článok je určený len predplatiteľom … | tento článok je pre predplatiteľov …
      ak chcete čítať ďalej … | pre dočítanie článku …
    `,
    consent: `
      súhlasím | prijať všetko | odmietnuť | cookies nastavenia | … používa súbory cookie …
      … používame cookies … | táto stránka používa …
    `,
    terms: `
      podmienky používania | ochrana osobných údajov | ochrana súkromia | všeobecné podmienky
      obchodné podmienky | zásady ochrany osobných údajov
    `,
    copyright: `
      všetky práva vyhradené | všetky práva vyhradené … | … všetky práva vyhradené … | … autorské práva …
    `,
    'agency-notice': `
      našli ste chybu … | našli ste v článku chybu … | nahlásiť chybu | upozorniť na chybu
    `,
    'error-notice': `stránka nebola nájdená … | stránka neexistuje … | chyba #`,
    'comment-head': `
      diskusia | komentáre | pridať komentár | vstúpiť do diskusie | napísať komentár | zobraziť diskusiu
      diskusia k článku
    `,
    'comment-form': `odpovedať | meno | vaša e-mailová adresa nebude zverejnená …`,
    'related-head': `
      prečítajte si aj | prečítajte si tiež | čítajte aj | čítajte tiež | čítajte viac | súvisiace články
      súvisiace | podobné články | mohlo by vás zaujímať | odporúčame | odporúčané | odporúčané články
      ďalšie články | ďalšie správy | viac k téme | k téme | neprehliadnite | prečítajte si
    `,
    'related-inline': `
      čítajte aj: … | čítajte aj … | prečítajte si aj: … | prečítajte si aj … | čítajte tiež: …
      viac k téme: … | súvisiace: … | ~video: …
    `,
    'footer-head': `
      najčítanejšie | najčítanejšie články | najčítanejšie správy | najnovšie | najnovšie správy
      najnovšie články | posledné správy | najdiskutovanejšie | populárne | hlavné správy | o autorovi
      práve sa číta | najlajkovanejšie
    `,
    'read-on': `
      čítať viac | čítať ďalej | celý článok | zistiť viac | viac informácií | pokračovať v čítaní
      kliknite sem
    `,
  },
};
