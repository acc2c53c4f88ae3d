// Finnish page furniture.

import type { PhraseTable } from './kinds.ts';

export const fi: PhraseTable = {
  language: 'fi',
  phrases: {
    'ad-label': `
      mainos | mainokset | ilmoitus | juttu jatkuu mainoksen jälkeen | mainos päättyy | mainos alkaa
      kaupallinen yhteistyö | kumppanisisältö
      artikkeli jatkuu mainoksen jälkeen | juttu jatkuu mainoksen alla
    `,
    'skip-link': `
      siirry sisältöön | hyppää sisältöön | hyppää pääsisältöön | siirry pääsisältöön | takaisin ylös
      siirry etusivulle | siirry suoraan sisältöön
    `,
    home: `etusivu | koti`,
    menu: `
      valikko | haku | hae | sulje | avaa valikko | sulje valikko | lisää | näytä lisää | näytä kaikki
      lataa lisää | seuraava | edellinen | kategoriat | aiheet | arkisto | takaisin | peruuta | lähetä
      kieli | asetukset | osastot | uusimmat | kaikki
    `,
    'site-page': `
      yhteystiedot | ota yhteyttä | tietoa meistä | meistä | mainosta | avoimet työpaikat | työpaikat
      asiakaspalvelu | ohjeet | sää | ristikot | sudoku | horoskoopit | tv-opas | näköislehti | uutiskirjeet
      uutiskirje | toimitus | kuolinilmoitukset | tapahtumat | kauppa | pelit | palaute | tilaajaedut
      vinkkaa | palaute ja kysymykset
    `,
    section: `
      ~uutiset | ~kotimaa | ~ulkomaat | ~politiikka | ~talous | ~raha | ~teknologia | ~digi | ~tiede
      ~terveys | ~ympäristö | ~ilmasto | ~koulutus | ~urheilu | ~jalkapallo | ~jääkiekko | ~kulttuuri
      ~musiikki | ~kirjat | ~elokuvat | ~viihde | ~julkkikset | ~elämä | ~muoti | ~ruoka | ~reseptit
      ~matkailu | ~matkat | ~asuminen | ~autot | ~mielipide | ~mielipiteet | ~pääkirjoitus | ~kolumnit
      ~rikos | ~helsinki | ~perhe | ~paikalliset
    `,
    login: `
      kirjaudu | kirjaudu sisään | kirjaudu ulos | rekisteröidy | luo tunnus | oma tili | omat tiedot
      unohditko salasanan | salasana
    `,
    tags: `
      aiheesta | asiasanat | aiheet artikkelissa | tunnisteet
      kirjoitus julkaistiin kategoriassa …
    `,
    share: `
      jaa | jaa artikkeli | jaa facebookissa | jaa twitterissä | jaa sähköpostilla | jaa juttu | tulosta
      kopioi linkki | linkki kopioitu | tallenna | kuuntele | kuuntele juttu | tykkää | seuraa
      jaa whatsappissa
      tallenna artikkeli | lahjoita artikkeli
    `,
    counter: `# kommenttia | # kommentti | # jakoa | lukuaika # min | lukuaika: # min | # min lukuaika`,
    newsletter: `
      tilaa uutiskirje | tilaa uutiskirjeemme | sähköpostiosoite | tilaa … uutiskirje … | … uutiskirjeemme …
      hyväksyn käyttöehdot
    `,
    subscribe: `
      tilaa | tilaa nyt | tilaajille | vain tilaajille | kokeile ilmaiseksi | osta tilaus | tilaukset
      oletko jo tilaaja … | tilaa … | kokeile maksutta | artikkeli on vain tilaajille
      onko sinulla jo tilaus … | kokeile kuukausi … | kokeile # kk … | lue rajattomasti …
      voit perua milloin tahansa | voit lopettaa milloin tahansa | tilaa digi …
    `,
    app: `lataa sovellus | lataa sovellus … | lataa … sovellus …`,
    follow: `
      seuraa meitä | seuraa meitä facebookissa | sosiaalinen media | seuraa meitä …
      lisää meidät ensisijaiseksi lähteeksi … | seuraa aihetta
    `,
    paywall: `
      jatka lukemista … | tämä artikkeli on tilaajille … | tämä sisältö on vain …
      lue koko juttu tilaamalla … | kirjaudu sisään lukeaksesi … | tilaa ja lue …
      tämä artikkeli on vain tilaajille … | tämä juttu on vain tilaajille …
    `,
    consent: `
      evästeet | evästeasetukset | evästekäytännöt | hyväksy | hyväksy kaikki | hylkää
      käytämme evästeitä … | … käyttää evästeitä … | ~… evästeiden käyttö …
      hyväksy evästeet nähdäksesi …
    `,
    terms: `
      tietosuoja | tietosuojaseloste | tietosuojakäytäntö | käyttöehdot | tilausehdot | rekisteriseloste
      saavutettavuus | saavutettavuusseloste | tekijänoikeudet
    `,
    copyright: `
      kaikki oikeudet pidätetään | päätoimittaja | vastaava päätoimittaja | päätoimittaja: …
      ~vastaava päätoimittaja … | … kaikki oikeudet pidätetään …
    `,
    'error-notice': `
      sivua ei löytynyt … | sivua ei löydy … | etsimääsi sivua … | hakemaasi sivua … | virhe #
      pääsy estetty
    `,
    'staff-note': `tiivistelmä on tekoälyn tekemä … | vinkkaa meille | löysitkö virheen`,
    'comment-head': `
      kommentit | kommentoi | kirjoita kommentti | näytä kommentit | kommentit # | keskustelu
      osallistu keskusteluun | lue kommentit | keskustelu #
    `,
    'comment-form': `
      vastaa | peruuta vastaus | nimi | lähetä kommentti | sähköpostiosoitettasi ei julkaista …
      voit keskustella aiheesta …
      mitä mieltä olet jutusta
    `,
    'related-head': `
      lue myös | lue lisää | katso myös | lue lisää aiheesta | aiheeseen liittyvää | suosittelemme
      suosittelemme myös | suosittelemme sinulle | lisää aiheesta | muita uutisia | muut lukivat | sinua saattaisi kiinnostaa
      kuuntele myös | samankaltaisia | seuraa ja lue artikkeliin liittyviä aiheita | muut lukevat
    `,
    'related-inline': `
      lue myös: … | lue lisää: … | katso myös: … | ~kuuntele: … | lue myös … | ~katso: … | ~lue: …
      lue lisää …
    `,
    'footer-head': `
      luetuimmat | suosituimmat | luetuimmat nyt | tuoreimmat | uusimmat uutiset | viimeisimmät
      tuoreimmat uutiset | viimeisimmät artikkelit | pääuutiset | juuri nyt | kirjoittajasta
    `,
    'read-on': `jatka lukemista | lue koko juttu | lue koko artikkeli | klikkaa tästä | lue juttu`,
    'media-control': `
      juttu jatkuu kuvan alla | juttu jatkuu videon alla | artikkeli jatkuu kuvan alla
      artikkeli jatkuu … alla | juttu jatkuu … alla | kuuntele artikkeli | avaa kuva isompana
      avaa kuvien katselu
    `,
  },
};
