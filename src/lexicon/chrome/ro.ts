// Romanian page furniture.

import type { PhraseTable } from './kinds.ts';

export const ro: PhraseTable = {
  language: 'ro',
  phrases: {
    'ad-label': `
      publicitate | reclamă | reclama | advertorial | conținut sponsorizat | sponsorizat
      articolul continuă după reclamă | continuarea după publicitate | citește mai departe după reclamă
    `,
    'skip-link': `
      sari la conținut | salt la conținut | mergi la conținut | sari la conținutul principal | înapoi sus
      sus
    `,
    home: `acasă | acasa | prima pagină | pagina principală | prima pagina`,
    menu: `
      meniu | caută | căutare | închide | mai mult | mai multe | vezi toate | vezi tot | vezi mai mult
      încarcă mai mult | toate | următorul | următoarea | anteriorul | articolul următor
      articolul anterior | categorii | arhivă | arhiva | înapoi | anulează | trimite | limbă | setări
      harta site | harta site-ului | toate știrile | secțiuni
    `,
    'site-page': `
      contact | despre noi | redacția | echipa | publicitate în site | cariere | ajutor | vremea
      vremea în bucurești | horoscop | horoscop zilnic | program tv | live tv | curs valutar | curs bnr
      bloguri | anunțuri | decese
    `,
    section: `
      ~știri | ~stiri | ~actualitate | ~politică | ~politica | ~economie | ~economic | ~social | ~externe
      ~internațional | ~lume | ~românia | ~sport | ~fotbal | ~cultură | ~cultura | ~educație | ~educatie
      ~sănătate | ~sanatate | ~știință | ~tehnologie | ~sci-tech | ~tech | ~auto | ~monden | ~life
      ~lifestyle | ~opinii | ~analize | ~interviuri | ~justiție | ~justitie | ~evenimente | ~eveniment
      ~locale | ~știri locale | ~bani | ~afaceri | ~business | ~meteo | ~turism | ~călătorii | ~rețete
      ~vedete | ~republica moldova | ~moldova | ~bucurești | ~cluj | ~iași | ~timișoara
    `,
    login: `
      autentificare | intră în cont | conectare | înregistrare | cont nou | ieșire | contul meu | parolă
      am uitat parola | login
    `,
    tags: `
      etichete | etichete: … | taguri | cuvinte cheie | subiecte | teme | tag-uri | tags
    `,
    share: `
      distribuie | distribuie pe facebook | distribuie articolul | distribuiți | trimite pe whatsapp
      share pe facebook | imprimă | printează | tipărește | copiază linkul | copiază link | salvează
      ascultă articolul | ascultă știrea | îmi place | dă mai departe | trimite prin email | urmărește
    `,
    counter: `
      # comentarii | comentarii # | # vizualizări | # afișări | timp de citire: # minute
      timp de citire … | # min de citit | # distribuiri
    `,
    'media-control': `redă | vezi video | vezi galeria | galerie foto | se încarcă | mărește`,
    newsletter: `
      newsletter | abonează-te la newsletter | abonați-vă la newsletter | abonare newsletter
      adresa ta de email | abonează-te la newsletter …
      sunt de acord cu politica de confidențialitate
    `,
    subscribe: `abonează-te | abonați-vă | abonament | abonamente | doar pentru abonați`,
    app: `
      descarcă aplicația | aplicația mobilă | descarcă aplicația … | descărcați aplicația …
    `,
    follow: `
      urmărește-ne | urmăriți-ne | urmărește-ne pe | urmărește-ne pe … | urmăriți-ne pe …
      urmărește știrile … | urmărește … pe google news … | urmăriți … pe google news …
      … și pe google news … | fii la curent … | rețele sociale | … canalul de whatsapp …
      … pe canalul nostru …
      adaugă-ne ca sursă preferată … | urmărește subiectul
      abonează-te la canalul nostru de whatsapp
    `,
    donate: `donează | susține-ne | donează acum`,
    paywall: `
      acest articol este disponibil doar abonaților … | conținut exclusiv pentru abonați …
      pentru a citi articolul complet … | pentru a continua lectura …
    `,
    consent: `
      accept | accept toate | acceptă | acceptă tot | refuz | sunt de acord | politica de cookies
      politica de cookie-uri | politica cookies | … folosește cookie … | … utilizează cookie …
      acest site folosește … | acest site utilizează …
      acest conținut nu poate fi afișat fără acordul …
    `,
    terms: `
      termeni și condiții | termeni si conditii | termeni de utilizare | condiții de utilizare
      politica de confidențialitate | confidențialitate | politică de confidențialitate
      prelucrarea datelor | gdpr | anpc | politica editorială
    `,
    copyright: `
      toate drepturile rezervate | toate drepturile rezervate … | … toate drepturile rezervate …
      drepturi de autor | … poate fi preluat … | … preluarea … permisă …
      articolele publicate … preluate …
    `,
    'staff-note': `
      din articol | editor: … | editor web: … | redactor: …
      rezumat generat cu ajutorul inteligenței artificiale … | ai găsit o greșeală …
      ți-a plăcut acest articol
    `,
    'error-notice': `pagina nu a fost găsită … | pagina nu există … | pagina căutată … | eroare #`,
    'comment-head': `
      comentarii | comentează | adaugă comentariu | adaugă un comentariu | lasă un comentariu
      lasă un răspuns | scrie un comentariu | vezi comentariile | toate comentariile | niciun comentariu
      spune-ți părerea | comentariul tău
    `,
    'comment-form': `
      răspunde | nume | anulează răspunsul | publică comentariul | adresa ta de email nu va fi publicată …
    `,
    'related-head': `
      citește și | citeşte şi | citiți și | citește mai mult | știri similare | articole similare
      știri recomandate | articole recomandate | recomandări | recomandate | recomandarea autorilor
      pe aceeași temă | te-ar putea interesa | te-ar putea interesa și | ți-ar putea plăcea | alte știri
      alte articole | mai multe știri | vezi și | articole asemănătoare | din aceeași categorie | nu rata
      partenerii noștri recomandă | parteneri
    `,
    'related-inline': `
      citește și: … | citeşte şi: … | citiți și: … | citește și … | citeşte şi … | vezi și: … | vezi și …
      citește mai mult: … | pe aceeași temă: … | recomandări: … | ~video: … | ~foto: …
    `,
    'footer-head': `
      cele mai citite | cele mai citite știri | cele mai noi | cele mai recente | cele mai comentate
      cele mai vizualizate | ultimele știri | ultima oră | ultimele articole | știrile zilei | top știri
      știri populare | populare | în trend | despre autor | alegerea editorului | cele mai populare
    `,
    'read-on': `
      citește mai departe | citește tot articolul | citește integral | află mai multe | detalii
      mai multe detalii | vezi articolul | click aici | continuarea
      citeste mai mult | citeşte mai mult
    `,
  },
};
