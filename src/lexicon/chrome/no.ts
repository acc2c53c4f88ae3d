// Norwegian page furniture.

import type { PhraseTable } from './kinds.ts';

export const no: PhraseTable = {
  language: 'no',
  phrases: {
    'ad-label': `
      annonse | annonser | annonsørinnhold | sponset innhold | sponset | reklame
      artikkelen fortsetter under annonsen | saken fortsetter under annonsen
      saken fortsetter etter annonsen | artikkelen fortsetter under | betalt innhold | innhold fra annonsør
      artikkelen fortsetter etter annonsen
    `,
    'skip-link': `
      hopp til innhold | hopp til hovedinnhold | hopp til innholdet | gå til innhold | gå til hovedinnhold
      til innhold | til toppen | gå til forsiden | til forsiden
      gå direkte til innhold | gå direkte til innholdet | til hovedinnhold | hopp til hovedinnholdet
      hopp direkte til innhold
    `,
    home: `forside | forsiden | hjem`,
    menu: `
      meny | søk | lukk | lukk meny | åpne meny | mer | vis mer | vis flere | vis alle | se alle | se mer
      se flere | last inn flere | neste | forrige | kategorier | emner | arkiv | tilbake | avbryt
      du er her | språk | innstillinger | alle saker | siste | flere saker | hovedmeny | seksjoner
      legg til i favoritter | tilbake til toppen | neste artikkel | forrige artikkel | neste sak
      forrige sak
    `,
    'site-page': `
      om oss | kontakt | kontakt oss | annonsere | annonser hos oss | ledige stillinger | kundesenter
      kundeservice | hjelp | spørsmål og svar | været | vær | kryssord | sudoku | horoskop | dagens horoskop | tv-guide
      e-avis | eavis | dagens avis | nyhetsbrev | redaksjonen | dødsannonser | presse | butikk | spill
      podkast | podkaster | tips oss | tips redaksjonen | abonnement | rabattkoder | etikk og presse
      jobb i | arrangementer | rubrikk | nettavis
    `,
    section: `
      ~nyheter | ~innenriks | ~utenriks | ~norge | ~verden | ~politikk | ~økonomi | ~næringsliv | ~e#
      ~penger | ~teknologi | ~vitenskap | ~viten | ~helse | ~miljø | ~klima | ~utdanning | ~sport | ~fotball
      ~håndball | ~ski | ~sykkel | ~kultur | ~musikk | ~bøker | ~film | ~underholdning | ~rampelys
      ~kjendis | ~livsstil | ~mote | ~mat | ~oppskrifter | ~reise | ~bolig | ~bil | ~motor | ~debatt
      ~meninger | ~leder | ~kronikk | ~ytring | ~krim | ~oslo | ~bergen | ~trondheim
      ~distrikt | ~distriktsnyheter | ~samliv | ~forbruker | ~dine penger | ~vestland | ~rogaland
      ~trøndelag | ~nordland | ~innlandet | ~historie | ~dokumentar | ~urix
      ~direkte | ~intervju | ~analyse | ~reportasje | ~anmeldelse
    `,
    login: `
      logg inn | logg ut | opprett konto | min konto | min profil | min side | registrer deg | glemt passord
      passord | allerede abonnent | har du allerede … | er du allerede abonnent …
    `,
    tags: `
      emneord | les mer om | les mer om temaet | tema | relaterte emner | stikkord
      dette innlegget ble publisert …
    `,
    share: `
      del | del saken | del artikkel | del artikkelen | del på facebook | del på twitter | del via e-post
      del på e-post | del på x | skriv ut | kopier lenke | kopier lenken | lenke kopiert | lagre
      lagre artikkel | lytt | lytt til artikkelen | hør saken | liker | følg | tips en venn
      del denne saken | del innlegget | klikk for å dele …
      gi bort artikkelen
      d bloggere liker dette | # bloggere liker dette
      vis oppsummering
    `,
    counter: `
      # kommentarer | # delinger | lesetid: # min | lesetid # min | lesetid … | # min lesetid
      ~for # timer siden
    `,
    'media-control': `
      spill av | se video | se bilder | laster | vis bilde | bilde # av # | spill av video
      du trenger javascript for å …
      artikkelen fortsetter under bildet | artikkelen fortsetter under videoen | saken fortsetter under bildet
      saken fortsetter under … | artikkelen fortsetter under … | hør artikkelen | lytt til saken
      foto # av # | bilde #/# | vis alle bilder | vis bilde i full størrelse
    `,
    newsletter: `
      få vårt nyhetsbrev | meld deg på nyhetsbrev | meld deg på nyhetsbrevet | din e-post | e-postadresse
      meld deg på … nyhetsbrev … | få … nyhetsbrev … | … vårt nyhetsbrev … | … våre nyhetsbrev …
      …. meld deg på her | …. meld deg på
      jeg godtar vilkårene
    `,
    subscribe: `
      abonner | bli abonnent | kjøp abonnement | prøv gratis | bli medlem | for abonnenter
      kun for abonnenter | få tilgang | kjøp tilgang | bestill abonnement | denne saken er for abonnenter
      allerede abonnent … | ingen bindingstid | avslutt når du vil
      sak for abonnenter | pluss-sak
      få full tilgang | få full tilgang … | prøv oss i … | prøv oss gratis | prøv oss gratis …
      har du allerede abonnement … | har du allerede et abonnement … | er du abonnent
      er du abonnent … logg inn … | fortsett å lese med … | les videre med abonnement
      bestill digitalt abonnement … | bestill abonnement … | kjøp tilgang for … | kjøp abonnement …
      digitalt abonnement fra … | du kan si opp når som helst | si opp når som helst | si opp når du vil
      ingen binding | abonner for å lese … | abonner fra … | abonner for … | les ubegrenset …
      velg abonnement | se våre abonnement
      har du allerede abonnement | har du allerede abonnement? logg inn | allerede abonnent? logg inn
      er du abonnent? logg inn | prøv oss i fire uker
    `,
    app: `last ned appen | last ned app | last ned … appen …`,
    follow: `
      følg oss | følg oss på | følg oss på facebook | sosiale medier | følg oss på …
      legg til oss som foretrukket kilde …
      velg oss som foretrukket kilde … | følg temaet
    `,
    donate: `
      støtt oss | gi en gave
      vi trenger din støtte | støtt lokaljournalistikken | støtt lokalavisen | støtt journalistikken
      støtt uavhengig journalistikk … | støtt vår journalistikk | støtt vår journalistikk …
    `,
    paywall: `
      denne saken er for abonnenter … | for å lese videre … | du må være abonnent …
      artikkelen er bare for … | les videre med …
      logg inn for å lese … | bli abonnent for å lese … | denne artikkelen er for abonnenter …
      denne saken er forbeholdt abonnenter … | les hele saken med … | dette er en sak for abonnenter …
      denne artikkelen er kun for … | denne saken er kun for … | artikkelen er kun for …
      saken er kun for … | denne artikkelen er forbeholdt … | resten av artikkelen er … abonnenter
      denne artikkelen er kun for abonnenter | denne saken er kun for abonnenter
      bli abonnent og les …
    `,
    consent: `
      informasjonskapsler | cookies | administrer informasjonskapsler
      innstillinger for informasjonskapsler | personverninnstillinger | godta | godta alle | aksepter
      avvis | avvis alle | vi bruker informasjonskapsler … | … bruker informasjonskapsler …
      ~… bruk av informasjonskapsler … | … bruker cookies … | administrer samtykke | samtykkeinnstillinger
      endre samtykke | informasjonskapsler cookies | personvern og cookies
      vi og våre … partnere … | … informasjon på en enhet … | vi bryr oss om personvernet ditt
      for å se dette innholdet må du godta …
      du må godta informasjonskapsler …
    `,
    terms: `
      personvern | personvernerklæring | personvernpolicy | brukervilkår | bruksvilkår | vilkår
      vilkår for bruk | abonnementsvilkår | kjøpsvilkår | salgsbetingelser | opphavsrett
      tilgjengelighetserklæring | tilgjengelighet | vær varsom-plakaten | personvern og informasjonskapsler
      personvern i nrk | redaktørplakaten | redaktøransvar
      vi bryr oss om ditt personvern | vi bryr oss om personvern …
    `,
    copyright: `
      alle rettigheter reservert | ansvarlig redaktør | ansvarlig redaktør: … | sjefredaktør: …
      sjefredaktør og … redaktør … | ~ansvarlig redaktør … | ~vaktsjef … | … alle rettigheter …
      … er beskyttet … åndsverkloven … | … redigeres etter … | … arbeider etter vær varsom … | opphavsrett …
    `,
    'error-notice': `
      siden ble ikke funnet … | fant ikke siden … | vi finner ikke siden … | siden finnes ikke …
      siden du leter etter … | # siden ble ikke funnet | feil # | beklager, siden … | ingen tilgang
    `,
    'comment-head': `
      kommentarer | skriv en kommentar | skriv kommentar | kommenter | vis kommentarer
      legg igjen en kommentar | legg igjen et svar | legg igjen en kommentar avbryt svar | delta i debatten
      kommentarer # | kommentarfelt
    `,
    'comment-form': `
      svar | avbryt svar | navn | nettsted | rapporter | publiser kommentar | send kommentar
      din e-postadresse vil ikke bli publisert … | lagre mitt navn, …
      legg igjen en kommentaravbryt svar | legg igjen et svaravbryt svar | legg igjen et svar avbryt svar
      logg inn for å kommentere
      hva synes du om artikkelen
    `,
    'related-head': `
      les også | les mer | les videre | les mer her | se også | relatert | relaterte artikler
      relaterte saker | relaterte innlegg | relatert innhold | mer om | flere nyheter | anbefalt
      anbefalte artikler | anbefalt for deg | andre leser | anbefalte saker | flere artikler
      ikke gå glipp av | les mer om saken | utvalgt | les flere saker | siste fra forsiden
      du kan også like
      mer om …
    `,
    'related-inline': `
      les også: … | les mer: … | se også: … | ~les: … | les også … | hør: … | se video: … | hør episoden: …
      ~se: …
    `,
    'footer-head': `
      mest lest | mest leste | mest lest nå | siste nytt | siste nyheter | siste saker | populært
      populære artikler | akkurat nå | toppsaker | nyeste | nyeste saker | om forfatteren | ~mer fra …
      mest sett | mest delt | hovedsaker | siste innlegg
    `,
    'read-on': `
      les hele saken | les hele artikkelen | fortsett å lese | klikk her | les saken | les artikkelen
    `,
    'staff-note': `
      har du tips … | har du et tips … | vil du diskutere denne artikkelen … | funnet feil i saken …
      vi retter feil …
      dette er en kronikk … | dette er et debattinnlegg … | dette er en kommentar … | dette er en leder. …
      … står for skribentens regning … | kronikken gir uttrykk for … | innlegget gir uttrykk for …
      teksten gir uttrykk for … | artikkelen er oversatt …
      meld fra om feil | rapporter feil | feil i artikkelen | fant du en feil | funnet en feil
      vurder artikkelen | generert med støtte av … | oppsummeringen er laget … | oppsummering laget av ai
      har du funnet en feil
    `,
  },
};
