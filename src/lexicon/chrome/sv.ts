// Swedish page furniture.

import type { PhraseTable } from './kinds.ts';

export const sv: PhraseTable = {
  language: 'sv',
  phrases: {
    'ad-label': `
      annons | annonser | annonsinnehåll | sponsrat innehåll | sponsrad | sponsrat | reklam
      artikeln fortsätter efter annonsen | artikeln fortsätter under annonsen | fortsätt läsa efter annonsen
      det här är en annons | annons från | kommersiellt samarbete | slut på annons
      annons: artikeln fortsätter nedan
    `,
    'skip-link': `
      hoppa till innehåll | hoppa till innehållet | gå till innehåll | gå till innehållet | till innehållet
      till huvudinnehållet | hoppa till huvudinnehåll | till toppen | upp till toppen | till startsidan
      gå till startsidan
      gå direkt till innehåll | gå direkt till innehållet | gå till huvudinnehåll | till sidans innehåll
      hoppa direkt till innehållet
    `,
    home: `startsida | startsidan | hem | förstasidan`,
    menu: `
      meny | sök | sökning | öppna menyn | stäng menyn | stäng | huvudmeny | mer | visa mer | visa fler
      visa alla | se alla | läs fler | ladda fler | nästa | föregående | kategorier | ämnen | arkiv
      tillbaka | avbryt | skicka | du är här | språk | inställningar | sektioner | alla artiklar
      fler artiklar | senaste | dölj
      avsluta mobilversion | lägg till i favoriter | tillbaka till toppen | nästa artikel
      föregående artikel
    `,
    'site-page': `
      om oss | om | kontakt | kontakta oss | annonsera | jobba hos oss | lediga jobb | kundservice
      kundtjänst | frågor och svar | hjälp | väder | vädret | korsord | sudoku | horoskop | tv-tablå
      tv-guide | prenumerationer | e-tidning | e-tidningen | dagens tidning | arkivet | nyhetsbrev
      rss-flöde | tipsa oss | tipsa | redaktionen | redaktion | erbjudanden | rabattkoder | spel
      så jobbar vi | rättelser | familj | dödsannonser | evenemang | press | shop
    `,
    section: `
      ~nyheter | ~inrikes | ~utrikes | ~sverige | ~världen | ~lokalt | ~politik | ~ekonomi | ~näringsliv
      ~börs | ~pengar | ~privatekonomi | ~teknik | ~vetenskap | ~hälsa | ~miljö | ~klimat | ~utbildning
      ~sport | ~sportbladet | ~fotboll | ~hockey | ~ishockey | ~trav | ~kultur | ~nöje | ~nöjesbladet
      ~musik | ~böcker | ~tv | ~kändisar | ~livsstil | ~mode | ~skönhet | ~mat | ~mat & dryck | ~recept
      ~vin | ~resor | ~bostad | ~trädgård | ~bil | ~ledare | ~ledare & debatt | ~åsikt | ~opinion | ~debatt
      ~insändare | ~krönikor | ~kolumner | ~krönika | ~brott | ~val # | ~stockholm | ~göteborg | ~malmö
      ~relationer | ~tester | ~plus | ~dokument | ~podd | ~poddar | ~film
      ~direkt | ~intervju | ~analys | ~recension
    `,
    login: `
      logga in | logga ut | skapa konto | mitt konto | min sida | mina sidor | registrera dig
      glömt lösenord | lösenord | redan prenumerant | har du redan ett konto … | redan prenumerant? …
    `,
    tags: `
      taggar | ämnen i artikeln | läs mer om | följ ämnen i artikeln | följ ämnet | relaterade ämnen
      artikeln handlar om
      detta inlägg publicerades …
    `,
    share: `
      dela | dela artikel | dela artikeln | dela på facebook | dela på twitter | dela via e-post
      dela via mail | dela på x | skriv ut | kopiera länk | kopiera länken | länk kopierad | spara
      spara artikel | lyssna | lyssna på artikeln | gilla | följ | tipsa om artikeln | dela med andra
      skicka e-post | klicka för att dela …
      ge bort artikeln | gåvolänk
      d bloggare gillar detta | # bloggare gillar detta
    `,
    counter: `
      # kommentarer | # delningar | # min läsning | lästid: # min | lästid # min | lästid … | # min lästid
      ~för # timmar sedan
    `,
    'media-control': `
      spela | spela upp | titta | visa bild | visa bilder | laddar | bild # av # | video | se klippet
      artikeln fortsätter under bilden | artikeln fortsätter under videon | artikeln fortsätter under …
      lyssna på texten
      foto # av # | bild #/# | visa alla bilder | förstora bilden
    `,
    newsletter: `
      få vårt nyhetsbrev | prenumerera på nyhetsbrev | anmäl dig till nyhetsbrev | din e-postadress
      e-postadress | prenumerera på vårt nyhetsbrev … | anmäl dig till … nyhetsbrev … | få … nyhetsbrev …
      … vårt nyhetsbrev … | … våra nyhetsbrev …
      …. anmäl dig här | …. prenumerera här | …. skriv upp dig här
      de senaste nyheterna direkt i din inkorg | få de senaste nyheterna direkt i din inkorg
      nyheterna direkt i din inkorg
      få de viktigaste nyheterna direkt … | jag godkänner villkoren
    `,
    subscribe: `
      prenumerera | prenumerera nu | bli prenumerant | köp prenumeration | prenumeration | prova gratis
      bli medlem | för prenumeranter | endast för prenumeranter | testa gratis | skaffa prenumeration
      exklusivt för prenumeranter | bli pluskund
      läs hela artikeln … | redan prenumerant … | bli prenumerant … | prenumerera för …
      du kan avsluta när du vill | ingen bindningstid
      artikeln är låst | låst artikel | bara för prenumeranter
      prova en månad … | prova # månader … | prova # veckor … | är du redan prenumerant …
      har du redan en prenumeration … | utan bindningstid | avsluta när du vill | ingen uppsägningstid
      köp prenumeration … | få tillgång till allt … | välj prenumeration
      redan prenumerant? logga in | är du prenumerant? logga in | prova en månad för # kr
      prova # månader för # kr
    `,
    app: `ladda ner appen | ladda ner vår app | hämta appen | ladda ner … app … | hämta … app …`,
    follow: `
      följ oss | följ oss på | följ oss på facebook | sociala medier | följ oss på … | gilla oss på …
      missa inget från … | missa inte det senaste från …
      lägg till oss som favoritkälla …
    `,
    donate: `
      stöd oss | skänk en gåva
      stöd lokaljournalistiken | stöd vår journalistik | stöd vår journalistik …
    `,
    paywall: `
      för att läsa vidare … | den här artikeln är för … | den här artikeln är en del av …
      denna artikel är för … | läs vidare med … | artikeln är låst …
      artikeln är exklusiv för prenumeranter … | logga in för att läsa … | prenumerera för att läsa …
      bli prenumerant för att läsa … | vill du läsa hela artikeln … | läs hela artikeln med …
      det här är en låst artikel … | den här artikeln är endast för … | du måste vara prenumerant …
    `,
    consent: `
      cookies | cookiepolicy | om cookies | hantera cookies | cookieinställningar
      hantera cookieinställningar | godkänn | acceptera | acceptera alla | godkänn alla | neka | avvisa
      vi använder cookies … | … använder cookies … | ~… användningen av cookies … | samtyckesinställningar
      hantera samtycke | integritetsinställningar | ändra cookieinställningar
      vi och våra … partner … | … information på en enhet … | vi värnar om din integritet
      för att visa innehållet måste du godkänna …
    `,
    terms: `
      integritetspolicy | personuppgiftspolicy | personuppgifter | användarvillkor | villkor
      allmänna villkor | köpvillkor | prenumerationsvillkor | tillgänglighet | tillgänglighetsredogörelse
      upphovsrätt | dataskyddspolicy | användaravtal | om personuppgifter | integritet | våra villkor
    `,
    copyright: `
      alla rättigheter förbehållna | ansvarig utgivare | chefredaktör | ansvarig utgivare: …
      ~chefredaktör och ansvarig utgivare … | utgivare: … | ~… ansvarig utgivare … | … upphovsrättslagen …
    `,
    'error-notice': `
      sidan kunde inte hittas … | sidan hittades inte … | sidan finns inte … | sidan du söker …
      sidan du letar efter … | # sidan kunde inte hittas | fel # | hoppsan! … sidan … | åtkomst nekad
    `,
    'comment-head': `
      kommentarer | kommentera | skriv en kommentar | lämna en kommentar | lämna ett svar
      lämna ett svar avbryt svar | visa kommentarer | kommentarer # | alla kommentarer | kommentera artikeln
      delta i diskussionen
    `,
    'comment-form': `
      svara | avbryt svar | namn | webbplats | anmäl | publicera kommentar | skicka kommentar
      din e-postadress kommer inte publiceras … | din e-postadress kommer inte att publiceras …
      spara mitt namn, …
      lämna ett svaravbryt svar | lämna en kommentar avbryt svar | kommentera avbryt svar
      logga in för att kommentera
      har du frågor om artikeln … | vad tycker du om artikeln
    `,
    'related-head': `
      läs mer | läs också | läs även | läs vidare | läs mer här | läs också här | se också | se även
      relaterat | relaterade artiklar | relaterade inlägg | relaterade nyheter | mer läsning | mer om
      mer från | fler nyheter | mer om ämnet | rekommenderat | rekommenderade artiklar
      rekommenderat för dig | missa inte | i fokus | utvalt | lästips | fler artiklar för dig
      du kanske också gillar | andra läser | mer i ämnet
      rekommenderad läsning
    `,
    'related-inline': `
      läs mer: … | läs också: … | läs även: … | läs också … | se även: … | se också: … | läs vidare: …
      ~tv: … | lyssna: … | bildextra: … | ~läs: … | ~se: …
    `,
    'footer-head': `
      mest läst | mest lästa | mest läst just nu | mest lästa artiklar | senaste nytt | senaste nyheterna
      senaste nyheter | populärast | populärt | populära artiklar | trendande | just nu | toppnyheter
      de senaste nyheterna | senaste inläggen | senaste kommentarerna | om författaren | ~mer från …
      mest delat | mest sedda
    `,
    'read-on': `
      fortsätt läsa | fortsätt läs | läs hela artikeln | till artikeln | klicka här | läs mer om det här
      visa hela artikeln
    `,
    'staff-note': `
      så arbetar vi | så här arbetar vi … | rätta fel i texten | hittat fel i texten … | tipsa redaktionen
      läs mer om hur vi arbetar … | rättelse: … | skribent | om skribenten
      familjen har godkänt … | detta är en nyhetsartikel … | detta är en opinionstext …
      det här är en opinionstext … | detta är en kommenterande text … | det här är en kommenterande text …
      detta är en debattartikel … | det här är en debattartikel … | detta är en krönika …
      det här är en krönika … | detta är en ledare. … | det här är en ledare. … | det här är en analys. …
      detta är en analys. … | … är skribentens egna … | … skribentens egna åsikter …
      artikeln är översatt … | den här artikeln är översatt …
      rätta artikeln | rapportera fel | rapportera fel i artikeln | fel i artikeln | hittat ett fel
      hittat fel i texten | ai-genererad sammanfattning | sammanfattningen är gjord med …
      sammanfattningen är skapad med … | betygsätt artikeln | läs mer om hur vi arbetar
      så här jobbar … med journalistik … | så jobbar … med journalistik …
    `,
  },
};
