// Danish page furniture.

import type { PhraseTable } from './kinds.ts';

export const da: PhraseTable = {
  language: 'da',
  phrases: {
    'ad-label': `
      annonce | annoncer | sponsoreret | sponsoreret indhold | reklame | artiklen fortsætter efter annoncen
      artiklen fortsætter under annoncen | betalt indhold | annoncørbetalt indhold
      artiklen fortsætter herunder
      historien fortsætter under annoncen | teksten fortsætter under annoncen
    `,
    'skip-link': `
      spring til indhold | spring til indholdet | gå til indhold | gå til indholdet | gå til hovedindhold
      til toppen | til forsiden | spring til hovedindhold | gå til forsiden
      gå til toppen
      hop til indhold | hop til hovedindhold | hop til hovedindholdet | spring over navigation
      spring til hovedindholdet | gå direkte til indhold | videre til indhold
    `,
    home: `forside | forsiden | hjem`,
    menu: `
      menu | søg | søgning | luk | luk menu | åbn menu | mere | vis mere | vis flere | vis alle | se alle
      se mere | se flere | indlæs flere | næste | forrige | kategorier | emner | arkiv | tilbage | annuller
      send | du er her | sprog | indstillinger | sektioner | alle artikler | seneste
      tilføj til favoritter | tilbage til toppen | næste artikel | forrige artikel | afslut mobilversion
    `,
    'site-page': `
      om os | kontakt | kontakt os | kontakt redaktionen | annoncering | annoncér | job | ledige stillinger
      kundeservice | kundecenter | hjælp | spørgsmål og svar | vejret | vejr | kryds og tværs | krydsord
      sudoku | horoskop | dagens horoskop | tv-guide | e-avis | e-avisen | dagens avis | nyhedsbreve | nyhedsbrev
      redaktionen | navne | dødsannoncer | arrangementer | presse | butik | shop | spil | podcasts | etik
      fejl og fakta | abonnement | læserrejser | tip os
    `,
    section: `
      ~nyheder | ~indland | ~udland | ~danmark | ~verden | ~politik | ~økonomi | ~erhverv | ~finans | ~penge
      ~privatøkonomi | ~teknologi | ~videnskab | ~sundhed | ~miljø | ~klima | ~uddannelse | ~sport
      ~fodbold | ~håndbold | ~cykling | ~kultur | ~musik | ~bøger | ~film | ~underholdning | ~kendte
      ~livsstil | ~mode | ~mad | ~opskrifter | ~rejser | ~bolig | ~biler | ~debat | ~meninger | ~ledere
      ~kronik | ~klummer | ~kriminalitet | ~krimi | ~aarhus | ~københavn | ~familie | ~grønland | ~samfund
      ~historie
      ~liveblog | ~direkte | ~interview | ~analyse | ~anmeldelse | ~breaking
    `,
    login: `
      log ind | log ud | opret konto | opret bruger | min konto | min profil | min side | glemt adgangskode
      glemt kodeord | adgangskode | allerede abonnent | har du allerede … | allerede abonnent? …
    `,
    tags: `
      emneord | læs mere om | emner i artiklen | tags: … | relaterede emner
      dette indlæg blev udgivet … | dette indlæg blev publiceret …
    `,
    share: `
      del | del artikel | del artiklen | del på facebook | del på twitter | del via mail | del via e-mail
      del på x | print | udskriv | kopier link | kopiér link | link kopieret | gem | gem artikel | lyt
      lyt til artiklen | synes godt om | følg | tip en ven | klik for at dele …
      giv artiklen videre
    `,
    counter: `
      # kommentarer | # delinger | læsetid: # min | læsetid # min | læsetid … | # min. læsetid
      # min læsetid | ~for # timer siden
    `,
    'media-control': `
      afspil | se video | se billeder | indlæser | vis billede | billede # af #
      artiklen fortsætter under billedet | artiklen fortsætter under videoen | artiklen fortsætter under …
      lyt til artikel | få artiklen læst op
      foto # af # | billede #/# | # billeder | se alle billeder | vis billede i fuld størrelse
    `,
    newsletter: `
      tilmeld nyhedsbrev | få vores nyhedsbrev | tilmeld dig nyhedsbrevet | tilmeld dig vores nyhedsbrev
      din e-mail | tilmeld dig … nyhedsbrev … | få … nyhedsbrev … | modtag … nyhedsbrev …
      … vores nyhedsbrev … | … vores nyhedsbreve …
      …. tilmeld dig her | …. tilmeld dig
    `,
    subscribe: `
      bliv abonnent | abonnér | abonner | køb abonnement | prøv gratis | bliv medlem | kun for abonnenter
      for abonnenter | få adgang | tegn abonnement | køb adgang | få et abonnement
      allerede abonnent … | bliv abonnent … | opsig når som helst | ingen binding
      artikel for abonnenter | eksklusivt for abonnenter
      har du allerede et abonnement … | har du allerede abonnement … | er du allerede abonnent …
      er du abonnent | prøv # dage … | prøv # uger … | prøv # måneder … | prøv en måned … | få fuld adgang
      få fuld adgang … | læs videre for # … | køb abonnement … | tegn abonnement … | opsig når du vil
      ingen bindingsperiode | du kan opsige når som helst | vælg abonnement | læs ubegrænset …
      har du allerede et abonnement | har du allerede et abonnement? log ind | er du abonnent? log ind
      prøv # dage for # kr | prøv # måneder for # kr
    `,
    app: `hent app | hent appen | download appen | hent vores app …`,
    follow: `
      følg os | følg os på | følg os på facebook | sociale medier | følg os på …
      tilføj os som foretrukken kilde …
    `,
    donate: `
      støt os | giv et bidrag
      støt vores journalistik | støt vores journalistik … | støt uafhængig journalistik …
      støt den frie presse …
    `,
    paywall: `
      denne artikel er for abonnenter … | artiklen er kun for … | for at læse videre … | læs videre med …
      log ind for at læse … | bliv abonnent for at læse … | bliv abonnent og læs …
      læs hele artiklen med … | vil du læse videre … | denne artikel kræver abonnement …
      artiklen er forbeholdt abonnenter …
      denne artikel er kun for … | denne artikel er forbeholdt … | artiklen er kun for abonnenter
      denne artikel er kun for abonnenter
    `,
    consent: `
      cookies | cookiepolitik | cookieindstillinger | cookies og privatliv | cookie- og privatlivspolitik
      accepter | acceptér | accepter alle | tillad alle | afvis | afvis alle | vi bruger cookies …
      … bruger cookies … | … anvender cookies … | administrer samtykke | ændr samtykke | brug af cookies
      samtykke
      vi og vores … partnere … | … oplysninger på en enhed … | vi respekterer dit privatliv
      for at se dette indhold skal du acceptere …
    `,
    terms: `
      privatlivspolitik | persondatapolitik | persondata | brugsvilkår | brugerbetingelser
      handelsbetingelser | abonnementsvilkår | vilkår | betingelser | vilkår og betingelser | ophavsret
      generelle vilkår | abonnementsbetingelser | tilgængelighed | tilgængelighedserklæring | privatliv
    `,
    copyright: `
      alle rettigheder forbeholdes | ansvarshavende chefredaktør | ansvarshavende chefredaktør: …
      ~ansvarshavende redaktør … | … alle rettigheder forbeholdes … | … er beskyttet af lov om ophavsret …
    `,
    'error-notice': `
      siden blev ikke fundet … | siden kunne ikke findes … | siden findes ikke …
      siden, du leder efter, … | den side, du leder efter … | # siden blev ikke fundet | fejl #
      ups! … siden … | adgang nægtet
    `,
    'comment-head': `
      kommentarer | skriv en kommentar | skriv kommentar | kommenter | vis kommentarer | kommentér
      tilføj kommentar | deltag i debatten | kommentarer # | alle kommentarer | læg en kommentar
    `,
    'comment-form': `
      svar | annuller svar | navn | hjemmeside | anmeld | send kommentar
      din e-mailadresse vil ikke blive publiceret … | gem mit navn, …
      skriv et svarannuller svar | skriv et svar annuller svar | skriv en kommentar annuller svar
      log ind for at kommentere
    `,
    'related-head': `
      læs også | læs mere | læs videre | læs mere her | se også | relateret | relaterede artikler
      relaterede indlæg | relateret indhold | mere om | flere nyheder | anbefalet | anbefalede artikler
      anbefalet til dig | vi anbefaler | andre læser | andre læser lige nu | måske er du også interesseret i
      flere artikler | gå ikke glip af | læs mere om emnet | udvalgt
      fik du læst | mere om emnet
    `,
    'related-inline': `læs også: … | læs mere: … | se også: … | ~læs: … | læs også … | hør også: … | lyt: …`,
    'footer-head': `
      mest læste | mest læst | mest læste artikler | seneste nyt | seneste nyheder | populære
      populære artikler | populært | lige nu | topnyheder | nyeste | nyeste artikler | om forfatteren
      ~mere fra … | mest sete | mest delte
    `,
    'read-on': `
      læs hele artiklen | fortsæt med at læse | fortsæt læsning | klik her | læs artiklen | til artiklen
    `,
    'staff-note': `
      dette er et debatindlæg … | dette er en kronik … | dette er en kommentar … | dette er en leder. …
      … udtryk for skribentens egen holdning … | … udtryk for skribentens egne holdninger …
      rapportér fejl | rapporter fejl | fejl i artiklen | har du fundet en fejl | bedøm artiklen
      bedøm artikel | ai-genereret resumé | resumeet er lavet … | resuméet er lavet …
    `,
  },
};
