// Estonian page furniture.

import type { PhraseTable } from './kinds.ts';

export const et: PhraseTable = {
  language: 'et',
  phrases: {
    'ad-label': `
      reklaam | kuulutus | sisuturundus | artikkel jätkub pärast reklaami | lugu jätkub pärast reklaami
    `,
    'skip-link': `
      liigu edasi põhisisu juurde | otse sisu juurde | jäta vahele | üles | tagasi üles | lehe algusesse
    `,
    home: `esileht | avaleht | esilehele`,
    menu: `
      menüü | otsi | otsing | sulge | rohkem | veel | näita rohkem | vaata kõiki | kõik | kõik uudised
      järgmine | eelmine | järgmine artikkel | eelmine artikkel | rubriigid | kategooriad | arhiiv
      tagasi | tühista | saada | keel | seaded | loe edasi
    `,
    'site-page': `
      kontakt | kontaktid | meist | reklaamivõimalused | tööpakkumised | abi | ilm | ilmateade | horoskoop
      telekava | otseülekanne | toimetus | kuulutused | ristsõna
    `,
    section: `
      ~uudised | ~eesti | ~eesti uudised | ~maailm | ~välismaa | ~välisuudised | ~poliitika | ~majandus
      ~äri | ~krimi | ~kultuur | ~sport | ~jalgpall | ~meelelahutus | ~elu | ~elustiil | ~tervis
      ~haridus | ~teadus | ~tehnika | ~tehnoloogia | ~arvamus | ~juhtkiri | ~auto | ~kodu | ~reis
      ~ilmauudised | ~tallinn | ~tartu | ~pärnu | ~galeriid | ~video | ~persoon | ~kohalik
    `,
    login: `
      logi sisse | sisene | registreeru | logi välja | minu konto | unustasid parooli | parool
    `,
    tags: `märksõnad | teemad | seotud teemad | märksõnad: …`,
    share: `
      jaga | jaga lugu | jaga artiklit | jaga facebookis | prindi | kopeeri link | salvesta
      kuula artiklit | saada sõbrale | meeldib | saada e-kirjaga
    `,
    counter: `# kommentaari | kommentaarid # | lugemisaeg: # min | lugemisaeg …`,
    newsletter: `uudiskiri | liitu uudiskirjaga | telli uudiskiri | liitu uudiskirjaga …`,
    subscribe: `
      telli | telli leht | tellijale | tellijatele | ainult tellijale | vormista tellimus
    `,
    follow: `jälgi meid | jälgi meid … | sotsiaalmeedia`,
    paywall: `
      artikkel on loetav ainult tellijale … | edasi lugemiseks … | artikli lugemiseks telli …
      selle artikli lugemiseks …
    `,
    consent: `
      nõustun | nõustu kõigiga | küpsised | küpsiste kasutamine | … kasutab küpsiseid …
      veebileht kasutab …
    `,
    terms: `
      kasutustingimused | privaatsuspoliitika | privaatsus | andmekaitsetingimused | üldtingimused
    `,
    copyright: `kõik õigused kaitstud | … kõik õigused kaitstud … | autoriõigus | autoriõigused`,
    'agency-notice': `leidsid vea … | märkasid viga … | teata veast | … ctrl+enter …`,
    'error-notice': `lehte ei leitud … | viga #`,
    'comment-head': `
      kommentaarid | kommentaar | kommenteeri | lisa kommentaar | kirjuta kommentaar | loe kommentaare
      vaata kommentaare | jäta kommentaar
    `,
    'comment-form': `vasta | nimi | sinu e-postiaadressi ei avaldata …`,
    'related-head': `
      loe ka | loe veel | loe lisa | loe lisaks | seotud lood | seotud artiklid | seotud uudised
      samal teemal | soovitame | vaata ka | veel uudiseid | sarnased artiklid | toimetaja valik | teemasse
    `,
    'related-inline': `
      loe ka: … | loe veel: … | loe lisaks: … | vaata ka: … | loe ka … | seotud lood: … | ~video: …
      ~galerii: …
    `,
    'footer-head': `
      loetumad | enim loetud | loetuimad | viimased uudised | värsked uudised | värskemad | viimased
      populaarsed | populaarsemad | kommenteeritumad | päeva teemad | tänane päev | autorist
    `,
    'read-on': `loe edasi … | loe pikemalt | loe täismahus | vaata lähemalt | loe rohkem`,
  },
};
