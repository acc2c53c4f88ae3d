// Lithuanian page furniture.

import type { PhraseTable } from './kinds.ts';

export const lt: PhraseTable = {
  language: 'lt',
  phrases: {
    'ad-label': `reklama | skelbimas | rėmimas | remiamas turinys | užsakymo nr. …`,
    'skip-link': `pereiti prie turinio | pereiti į turinį | į viršų | eiti į pagrindinį turinį`,
    home: `pradžia | pagrindinis | titulinis`,
    menu: `
      meniu | paieška | ieškoti | uždaryti | daugiau | rodyti daugiau | rodyti visus | visi | toliau | atgal
      kitas | ankstesnis | kategorijos | temos | archyvas | kalba | nustatymai | visos naujienos
      svetainės žemėlapis | siųsti | atšaukti
    `,
    'site-page': `
      kontaktai | apie mus | redakcija | karjera | reklamos kainos | pagalba | orai | horoskopai
      tv programa | naujienlaiškis | prenumerata | renginiai | duk | programa | tiesiogiai | komanda
    `,
    section: `
      ~naujienos | ~lietuvoje | ~pasaulyje | ~politika | ~verslas | ~ekonomika | ~technologijos | ~mokslas
      ~mokslas ir it | ~sveikata | ~aplinka | ~švietimas | ~sportas | ~krepšinis | ~futbolas | ~kultūra
      ~kinas | ~muzika | ~knygos | ~pramogos | ~veidai | ~gyvenimas | ~mada | ~maistas | ~receptai
      ~kelionės | ~namai | ~auto | ~nuomonės | ~pozicija | ~kriminalai | ~eismas | ~istorija | ~vilnius
      ~kaunas | ~mediateka | ~radioteka | ~laidos | ~tavo lrt | ~vaikams | ~eteris
    `,
    login: `prisijungti | registruotis | atsijungti | mano paskyra | pamiršote slaptažodį | slaptažodis`,
    tags: `žymos | raktiniai žodžiai | žymės`,
    share: `
      dalintis | dalinkis | dalytis | pasidalinti | pasidalink | pasidalinkite | spausdinti
      kopijuoti nuorodą | nuoroda nukopijuota | išsaugoti | klausytis | patinka | sekti
      išgirskite straipsnį | klausytis straipsnio | klausykite | klausyti
    `,
    newsletter: `
      prenumeruoti naujienlaiškį | prenumeruokite naujienlaiškį | naujienlaiškio prenumerata
      prenumeruokite … naujienlaišk … | naujienos jūsų pašte | gaukite naujienas …
    `,
    subscribe: `prenumeruoti | prenumeruokite | tapti prenumeratoriumi`,
    follow: `sekite mus | sekite mus facebook | socialiniai tinklai | sekite mus …`,
    donate: `paremti | paremkite | parama`,
    paywall: `
      šis straipsnis skirtas tik prenumeratoriams … | straipsnis skirtas prenumeratoriams …
      turinys skirtas prenumeratoriams … | norėdami skaityti toliau … | norint skaityti toliau …
      prenumeruokite ir skaitykite …
    `,
    consent: `
      slapukai | slapukų politika | slapukų nustatymai | sutinku | nesutinku | priimti visus | atmesti
      … naudojame slapukus … | … naudojami slapukai … | ~… slapukus …
    `,
    terms: `
      privatumo politika | naudojimosi taisyklės | taisyklės | naudojimo sąlygos | asmens duomenų apsauga
      prieinamumas | privatumas | duomenų apsauga
    `,
    copyright: `
      visos teisės saugomos | visos teisės saugomos … | … visos teisės saugomos …
      … be … sutikimo … draudžiama …
    `,
    'error-notice': `
      puslapis nerastas … | klaida # | ieškomas puslapis … | puslapis, kurio ieškote …
      toks puslapis neegzistuoja …
    `,
    'comment-head': `
      komentarai | # komentarai | komentuoti | rašyti komentarą | skaityti komentarus | rodyti komentarus
      palikti komentarą | komentarai #
    `,
    'comment-form': `atsakyti | vardas | el. paštas | el. pašto adresas nebus skelbiamas …`,
    'related-head': `
      taip pat skaitykite | skaitykite daugiau | skaitykite taip pat | susiję straipsniai
      susijusios naujienos | susiję | rekomenduojame | rekomenduojami | plačiau | daugiau naujienų
      jums gali patikti | kitos naujienos | naujausi ir svarbiausi | parašykite mums
    `,
    'related-inline': `
      taip pat skaitykite: … | skaitykite daugiau: … | skaitykite taip pat: … | taip pat žiūrėkite: …
      plačiau: … | skaityti daugiau: … | plačiau skaitykite: … | taip pat skaitykite … | skaityk: …
    `,
    'footer-head': `
      skaitomiausi | populiariausi | naujausi | naujausios naujienos | skaitomiausios naujienos
      populiariausios naujienos | svarbiausios naujienos | komentuojamiausi | apie autorių
      dienos naujienos
    `,
    'read-on': `skaityti daugiau | skaityti toliau | skaityti visą straipsnį | žiūrėti daugiau`,
  },
};
