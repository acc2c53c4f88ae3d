// Dutch page furniture.

import type { PhraseTable } from './kinds.ts';

export const nl: PhraseTable = {
  language: 'nl',
  phrases: {
    'ad-label': `
      advertentie | advertenties | reclame | gesponsord | gesponsorde inhoud | gesponsorde content
      partnercontent | artikel gaat verder onder de advertentie | lees verder onder de advertentie
      tekst gaat verder onder de advertentie | lees door onder de advertentie
      tekst loopt door onder de advertentie | betaalde inhoud
      artikel gaat verder onder advertentie | lees verder na de advertentie
      advertentie - lees hieronder verder
      gesponsorde links | google advertenties | advertenties door google | advertenties van google
    `,
    'skip-link': `
      ga naar inhoud | ga naar de inhoud | naar inhoud | naar de inhoud | direct naar de inhoud
      ga naar hoofdinhoud | naar boven | terug naar boven | naar hoofdinhoud | doorgaan naar inhoud
      spring naar inhoud | ga naar zoeken
      naar inhoud springen | meteen naar de inhoud | meteen naar inhoud | overslaan en naar de inhoud gaan
      ga naar de content | direct naar artikelinhoud | direct naar hoofdinhoud | ga direct naar de inhoud
      direct naar content | ga naar content
    `,
    home: `voorpagina | startpagina`,
    menu: `
      zoeken | zoek | hoofdmenu | menu openen | menu sluiten | sluiten | sluit | meer | toon meer
      bekijk alles | bekijk meer | alles | volgende | vorige | volgende artikel | vorige artikel
      categorieën | rubrieken | archief | navigatie | u bent hier | je bent hier | terug | annuleren
      verzenden | taal | instellingen | alle artikels | alle artikelen | berichtnavigatie | volgende pagina
      vorige pagina | thema's | regio's
      vorig artikel | volgend artikel | nieuwere post | oudere post | oudere posts | nieuwere posts
      nieuwere berichten | oudere berichten | vorig bericht | volgend bericht | terug naar overzicht
      naar overzicht | sla over en ga naar inhoud | mijn volledige profiel tonen | blogarchief
      abonneren op: reacties posten atom | abonneren op: posts atom
      mobiele versie afsluiten | toevoegen aan favorieten
    `,
    'site-page': `
      over ons | contacteer ons | adverteren | adverteer | vacatures | werken bij | redactie | colofon
      klantenservice | veelgestelde vragen | weer | het weer | puzzels | spelletjes | horoscoop | horoscoop vandaag | daghoroscoop | tv-gids
      webshop | winkel | digitale krant | krant | de krant | overlijdensberichten | evenementen | agenda
      apps | nieuwsbrieven | tip de redactie | abonneevoordelen | familieberichten | mijn regio | zoekertjes
    `,
    section: `
      ~nieuws | ~politiek | ~binnenland | ~buitenland | ~wereld | ~regio | ~regionaal | ~lokaal | ~economie
      ~geld | ~financieel | ~ondernemen | ~tech | ~technologie | ~wetenschap | ~gezondheid | ~gezond
      ~milieu | ~klimaat | ~onderwijs | ~voetbal | ~wielrennen | ~wielersport | ~tennis | ~cultuur | ~media
      ~film | ~muziek | ~boeken | ~televisie | ~entertainment | ~showbizz | ~show | ~sterren | ~lifestyle
      ~mode | ~koken | ~eten | ~recepten | ~reizen | ~wonen | ~auto | ~mening | ~opinie | ~columns
      ~video's | ~foto's | ~misdaad | ~samenleving | ~maatschappij | ~europa | ~oorlog in oekraïne
      ~achtergrond | ~vlaanderen | ~antwerpen | ~limburg | ~sportnieuws | ~in beeld | ~bizar
      ~liveblog | ~live blog | ~interview | ~analyse | ~column
      ~recensie
    `,
    login: `
      inloggen | aanmelden | registreren | uitloggen | afmelden | mijn account | mijn profiel
      wachtwoord vergeten | wachtwoord | account aanmaken | al abonnee | al een account … | al abonnee? …
      log in om … | meld je aan om …
    `,
    tags: `
      onderwerpen | trefwoorden | gerelateerde onderwerpen | lees meer over
      dit bericht is geplaatst in … | dit bericht werd geplaatst in … | … bookmark de permalink …
      trefwoorden: … | tags: … | labels: … | ~geplaatst in … | onderwerpen: …
    `,
    share: `
      delen | deel | deel dit artikel | deel artikel | artikel delen | deel dit | delen via
      delen op facebook | deel op facebook | deel op twitter | deel via whatsapp | deel via e-mail | printen
      print artikel | afdrukken | kopieer link | link gekopieerd | bewaren | bewaar | opslaan
      opslaan voor later | luister | beluister | luister naar dit artikel | volgen | volg | vind ik leuk
      klik om te delen …
      bewaar artikel | artikel cadeau doen | geef artikel cadeau | stuur door
      mail dit artikel | mail dit artikel door | mail artikel | stuur dit artikel door | doorsturen
      e-mail dit artikel | mail een vriend | print dit artikel | printversie | printvriendelijke versie
      tekstgrootte | tekstgrootte a a a | lettergrootte | lettergrootte a a a | groter | kleiner
      deel dit bericht | deel op whatsapp | deel via facebook | deel via twitter | delen op twitter
      bookmark dit artikel | reageer # | tip ons | stuur naar een vriend | geef dit artikel cadeau
      cadeau geven | lees voor | bewaar dit artikel | voeg toe aan leeslijst | volg ons op google …
      voeg … toe als voorkeursbron … | stel in als voorkeursbron … | dit delen | vind-ik-leuk
      d bloggers vinden dit leuk | # bloggers vinden dit leuk
    `,
    counter: `
      # reactie | # keer gedeeld | leestijd # min | leestijd: # min | leestijd … | # min leestijd
      ~# uur geleden
      # keer gelezen | # keer bekeken | # stemmen | leestijd # minuten | waardeer dit artikel
      beoordeel dit artikel
    `,
    'media-control': `
      afspelen | bekijk video | bekijk foto's | laden | bezig met laden
      lees verder onder de foto | lees verder onder de video | lees verder onder de afbeelding
      lees verder onder de kaart | tekst gaat verder onder de foto | tekst gaat verder onder de video
      tekst gaat verder onder de afbeelding | tekst gaat door onder de foto | de tekst gaat verder onder …
      tekst loopt door onder … | het artikel gaat verder onder … | artikel gaat verder onder …
      bekijk hier onze nieuwsvideo's | beluister dit artikel | beluister artikel
      foto # van # | foto #/# | afbeelding # van # | # foto's | # afbeeldingen | bekijk de foto's
      bekijk alle foto's | foto vergroten
    `,
    newsletter: `
      nieuwsbrief | schrijf je in voor de nieuwsbrief | schrijf je in voor onze nieuwsbrief | inschrijven
      schrijf je in | e-mailadres | jouw e-mailadres | meld je aan voor … nieuwsbrief …
      schrijf je in voor … | schrijf u in voor … | ontvang … nieuwsbrief … | ontvang dagelijks …
      … onze nieuwsbrief … | … de nieuwsbrief … | … onze nieuwsbrieven …
      schrijf je in voor … nieuwsbrief … | … in je mailbox … | … in uw mailbox … | ontvang elke dag …
      …. schrijf je hier in | …. schrijf je in | …. meld je hier aan | …. meld je aan
      …. schrijf u hier in | …. abonneer je hier
      ik ga akkoord met de privacyvoorwaarden
    `,
    subscribe: `
      abonneer | abonneren | abonneer je | abonneer nu | abonnementen | abonnement | neem een abonnement
      word abonnee | word lid | alleen voor abonnees | enkel voor abonnees | voor abonnees
      exclusief voor abonnees | probeer gratis | abonneer je op …
      gratis onbeperkt toegang tot … | onbeperkt lezen … | voor # per maand | maandelijks opzegbaar
      probeer nu … | neem een abonnement … | dit artikel is exclusief … | al abonnee …
      log in om verder te lezen
      artikel voor abonnees | premium artikel
      ben je al abonnee … | bent u al abonnee … | heb je al een abonnement … | heeft u al een abonnement …
      lees verder voor # … | lees verder met … abonnement … | lees onbeperkt … | probeer # maand …
      probeer een maand … | per maand opzegbaar | op elk moment opzegbaar | stop wanneer je wilt
      kies je abonnement | onbeperkt toegang …
    `,
    app: `download de app | download onze app | download de app … | download onze app …`,
    follow: `
      volg ons | volg ons op | volg ons op facebook | volg ons op social media | meldingen | volg ons op …
      volg ons via … | blijf op de hoogte … | … op google nieuws …
      volg ons whatsapp-kanaal … | volg … whatsapp-kanaal … | … via ons whatsapp-kanaal …
      stel ons in als voorkeursbron … | volg dit onderwerp
    `,
    donate: `
      doneer | doneer nu | steun ons | word donateur
      vond je dit een … artikel … | vond u dit artikel … | steun onze journalistiek …
      steun onafhankelijke journalistiek …
      steun lokale journalistiek | steun onze journalistiek
    `,
    paywall: `
      lees verder met … | om verder te lezen … | dit artikel is exclusief voor …
      dit artikel is alleen voor … | verder lezen | … om dit artikel te lezen … | nog geen abonnee …
      dit artikel is exclusief beschikbaar … | neem een abonnement om verder te lezen …
      log in om verder te lezen … | word abonnee om verder te lezen … | word abonnee en lees …
      dit artikel is enkel voor …
      je hebt nog # gratis artikelen …
    `,
    consent: `
      cookiebeleid | cookie-instellingen | cookie instellingen | cookieverklaring | cookievoorkeuren
      beheer cookies | akkoord | accepteren | alles accepteren | weigeren | privacy-instellingen
      privacyinstellingen | cookies beheren | beheer privacy | beheer cookie- en privacyinstellingen
      wij gebruiken cookies … | we gebruiken cookies … | deze website maakt gebruik van cookies …
      deze website gebruikt cookies … | … maakt gebruik van cookies … | ~… gebruik van cookies …
      … gebruikt cookies … | … gebruiken cookies …
      wij en onze … partners … | … informatie op een apparaat … | wij geven om uw privacy
      we geven om je privacy | uw privacy is belangrijk voor ons
      informatie op een apparaat opslaan en/of openen
      beperkte gegevens gebruiken om advertenties te selecteren
      profielen aanmaken voor gepersonaliseerde reclame
      profielen voor gepersonaliseerde reclame aanmaken
      profielen gebruiken om gepersonaliseerde reclame te selecteren
      profielen aanmaken om content te personaliseren
      profielen gebruiken om gepersonaliseerde content te selecteren | advertentieprestaties meten
      contentprestaties meten | inzicht verkrijgen in het publiek via statistieken …
      diensten ontwikkelen en verbeteren | beperkte gegevens gebruiken om content te selecteren
      gepersonaliseerde advertenties en content, … | gepersonaliseerde reclame en content, …
      wij en onze partners … | wij en onze # partners … | gerechtvaardigd belang | lijst met partners
      om deze inhoud te tonen … | cookie-instellingen aanpassen
    `,
    terms: `
      privacybeleid | privacyverklaring | privacy statement | algemene voorwaarden | gebruiksvoorwaarden
      gebruikersvoorwaarden | voorwaarden | leveringsvoorwaarden | auteursrecht | auteursrechten
      disclaimer en privacy | toegankelijkheidsverklaring | toegankelijkheid | privacy en cookies
    `,
    copyright: `alle rechten voorbehouden | alle rechten voorbehouden … | … alle rechten voorbehouden …`,
    'staff-note': `
      met medewerking van … | met informatie van …
      fout gezien … | taalfout gezien … | heb je een tip … | over de auteurs
      dit artikel is vertaald … | dit artikel is onderdeel van … | dit artikel maakt deel uit van …
      dit verhaal maakt deel uit van … | in een eerdere versie van dit artikel …
      in een eerdere versie van dit bericht … | in een eerdere versie van dit stuk …
      noot van de redactie: … | ~correctie: … | ~de auteur is …
      deze samenvatting is gemaakt … | samenvatting gemaakt door ai …
      deze samenvatting is gegenereerd … | fout gezien? … | zie je een fout … | een fout gezien …
      spelfout gezien … | ai-samenvatting
      fout gezien | foutje gezien | fout melden | taalfout gezien | zie je een fout | ziet u een fout
      samenvatting gemaakt met ai | samenvatting gegenereerd door ai | klopt er iets niet
      meld een fout
    `,
    'error-notice': `
      pagina niet gevonden | fout # | de pagina die je zoekt … | de pagina die u zoekt …
      de opgevraagde pagina …
      deze pagina bestaat niet … | de pagina bestaat niet … | pagina bestaat niet
      deze pagina is niet gevonden … | helaas, deze pagina … | sorry, deze pagina …
      we kunnen de pagina … niet vinden … | # pagina niet gevonden | toegang geweigerd | oeps! … pagina …
    `,
    'comment-head': `
      reacties | # reacties | reageer | reageren | geef een reactie | plaats een reactie
      laat een reactie achter | geef een reactie antwoord annuleren | laat een antwoord achter
      schrijf een reactie | bekijk reacties | toon reacties | praat mee | reageer op dit artikel
      geen reacties
      reacties # | reactie # | uw reactie | jouw reactie | lees de reacties | lees alle reacties
      alle reacties | plaats reactie | geef een reactie reactie annuleren | een reactie plaatsen
      een reactie posten | reageren is niet meer mogelijk | reacties zijn gesloten
      er zijn nog geen reacties | nog geen reacties | wees de eerste die reageert | discussieer mee
      # reacties op …
    `,
    'comment-form': `
      beantwoorden | beantwoord | antwoord annuleren | naam | reactie plaatsen | reactie plaatsen …
      je e-mailadres wordt niet gepubliceerd … | het e-mailadres wordt niet gepubliceerd …
      mijn naam, e-mail en site … | … vereiste velden zijn gemarkeerd …
      laat een reactie achterreactie annuleren | geef een reactiereactie annuleren
      laat een reactie achter reactie annuleren | geef een antwoord antwoord annuleren
      log in om te reageren
    `,
    'related-head': `
      lees ook | lees meer | lees verder | ook interessant | gerelateerd | gerelateerde artikelen
      gerelateerde artikels | gerelateerd nieuws | gerelateerde berichten | meer nieuws
      meer over dit onderwerp | meer over | bekijk ook | zie ook | aanbevolen | aanbevolen voor jou
      misschien ook interessant | dit vind je misschien ook interessant | aangeraden | onze keuze
      uitgelicht | in dit dossier | niet te missen | andere artikels | lees hier ook | luister ook
      meer artikelen
      meer uit … | aanbevolen artikelen
      ander nieuws | meer in deze rubriek | eerder verschenen | links bij dit artikel
    `,
    'related-inline': `
      lees ook: … | lees ook … | lees meer: … | zie ook: … | bekijk ook: … | lees verder: … | ~in beeld: …
      kijk ook: … | lees hier: … | luister ook: … | ook interessant: … | ~meer: … | ~eerder: …
    `,
    'footer-head': `
      meest gelezen | best gelezen | populair | populaire artikelen | net binnen | laatste nieuws
      recente berichten | recente reacties | meest recent | trending | over de auteur | het laatste nieuws
      meest bekeken | meest gedeeld
      meest gemaild | meest besproken | meest recente berichten | meest recente reacties
      populaire berichten | poll | stelling | stelling van de dag | peiling | stem | bekijk resultaten
      bekijk de uitslag | bekijk uitslag
    `,
    'read-on': `
      lees het volledige artikel | lees het hele artikel | klik hier | meer informatie | naar artikel
      ontdek meer | naar het recept
    `,
    'agency-notice': `
      dit artikel verscheen eerder … | dit artikel verscheen oorspronkelijk …
      dit stuk verscheen eerder … | dit artikel is eerder verschenen …
      dit artikel werd eerder gepubliceerd …
    `,
    affiliate: `
      … krijgen wij een commissie … | … ontvangen wij een commissie …
      … ontvangen wij een kleine commissie …
    `,
  },
};
