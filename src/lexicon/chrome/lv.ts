// Latvian page furniture.

import type { PhraseTable } from './kinds.ts';

export const lv: PhraseTable = {
  language: 'lv',
  phrases: {
    'ad-label': `
      reklāma | sludinājums | reklāmraksts | apmaksāts saturs | sponsorēts saturs
      raksta turpinājums pēc reklāmas | turpinājums pēc reklāmas
    `,
    'skip-link': `pāriet uz saturu | uz augšu | uz lapas sākumu`,
    home: `sākums | sākumlapa | galvenā lapa`,
    menu: `
      izvēlne | meklēt | aizvērt | vairāk | skatīt visu | visi | visas ziņas | nākamais | iepriekšējais
      nākamais raksts | iepriekšējais raksts | kategorijas | arhīvs | atpakaļ | atcelt | sūtīt | valoda
      iestatījumi | rādīt vairāk | ielādēt vairāk
    `,
    'site-page': `
      kontakti | par mums | reklāma portālā | vakances | palīdzība | laika ziņas | laikapstākļi
      horoskopi | tv programma | tiešraide | redakcija | sludinājumi
    `,
    section: `
      ~ziņas | ~latvijā | ~latvija | ~pasaulē | ~pasaule | ~politika | ~ekonomika | ~bizness | ~sabiedrība
      ~kriminālziņas | ~sports | ~kultūra | ~izklaide | ~veselība | ~izglītība | ~zinātne | ~tehnoloģijas
      ~viedokļi | ~komentāri un viedokļi | ~dzīvesstils | ~auto | ~vide | ~rīga | ~reģionos | ~novados
      ~video | ~foto
    `,
    login: `
      ieiet | pieslēgties | reģistrēties | iziet | mans profils | aizmirsi paroli | parole | ienākt
    `,
    tags: `tēmas | birkas | atslēgvārdi | tagi`,
    share: `
      dalīties | dalies | kopīgot | dalīties ar rakstu | drukāt | izdrukāt | kopēt saiti | saglabāt
      klausīties rakstu | nosūtīt draugam | patīk
    `,
    counter: `
      # komentāri | komentāri # | # skatījumi | lasīšanas laiks: # min | # min lasīšanai
    `,
    newsletter: `pieteikties jaunumiem | jaunumi e-pastā | abonē jaunumus`,
    subscribe: `abonēt | abonē | abonentiem | abonements`,
    follow: `
      seko mums | sekojiet mums | sekojiet mums … | seko mums … | sociālie tīkli | pievienojies …
    `,
    paywall: `
      šis raksts pieejams tikai abonentiem … | lai turpinātu lasīt … | saturs pieejams abonentiem …
    `,
    consent: `
      piekrītu | pieņemt visas | sīkdatnes | sīkdatņu politika | … izmanto sīkdatnes …
      … tiek izmantotas sīkdatnes …
    `,
    terms: `lietošanas noteikumi | privātuma politika | noteikumi | konfidencialitāte`,
    copyright: `
      visas tiesības aizsargātas | … visas tiesības aizsargātas … | ~… pārpublicēšana … | autortiesības
    `,
    'agency-notice': `
      ziņo par kļūdu rakstā | ziņot par kļūdu | pamanīji kļūdu … | atradi kļūdu … | kļūda rakstā
      iezīmējiet tekstu … | … ctrl+enter …
    `,
    'error-notice': `lapa nav atrasta … | kļūda #`,
    'comment-head': `
      komentāri | komentēt | pievienot komentāru | atstāt komentāru | lasīt komentārus | visi komentāri
      komentārs
    `,
    'comment-form': `atbildēt | vārds | jūsu e-pasta adrese netiks publicēta …`,
    'related-head': `
      lasi arī | lasiet arī | lasi vēl | saistītie raksti | saistītās ziņas | citi raksti | iesakām
      tevi varētu interesēt | vairāk par tēmu | par tēmu | līdzīgi raksti | saistītais saturs
      nepalaid garām
    `,
    'related-inline': `
      lasi arī: … | lasiet arī: … | lasi arī … | lasiet arī … | skaties arī: … | ~video: … | ~foto: …
    `,
    'footer-head': `
      lasītākās ziņas | lasītākie | lasītākais | populārākie | populārākais | jaunākās ziņas | jaunākais
      aktuāli | aktuālākais | komentētākie | top ziņas | par autoru | svarīgākais
    `,
    'read-on': `lasīt vairāk | lasīt tālāk | uzzini vairāk | uzzināt vairāk | vairāk lasi …`,
  },
};
