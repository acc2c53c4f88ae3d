// German page furniture.

import type { PhraseTable } from './kinds.ts';

export const de: PhraseTable = {
  language: 'de',
  phrases: {
    'ad-label': `
      anzeige | anzeigen | werbung | ende der anzeige | anzeige ende | anzeige # | bezahlter inhalt
      gesponserter inhalt | gesponsert | anzeige & partner | werbeanzeige | weiterlesen nach der anzeige
      der artikel geht nach der anzeige weiter | artikel wird nach der anzeige fortgesetzt
      der artikel wird nach der anzeige fortgesetzt | mehr nach der anzeige | nach der anzeige weiterlesen
      hier geht es nach der anzeige weiter | anzeige nicht mehr anzeigen | anzeige schließen
      empfehlungen der redaktion anzeige | zum weiterlesen scrollen | advertorials | sponsored post
      in kooperation mit | unsere partner
      anzeige weiterlesen nach der anzeige | artikel wird unter der anzeige fortgesetzt
      text wird nach der anzeige fortgesetzt | artikel geht unter der anzeige weiter
      unter der anzeige geht es weiter | weiter nach der anzeige | werbung schließen | anzeige überspringen
    `,
    'skip-link': `
      zum inhalt | zum inhalt springen | zum inhalt wechseln | zum hauptinhalt springen | zum hauptinhalt
      direkt zum inhalt | springe zum inhalt | springe direkt zu | direkt zur navigation
      zur navigation springen | zur navigation | zur hauptnavigation | zur hauptnavigation springen
      zur suche | zur suche springen | zum seitenanfang | nach oben | zurück nach oben | zum anfang
      seitenanfang | nach oben scrollen | oben | zum footer | zur fußzeile springen
      navigation überspringen | zur startseite | zurück zur startseite | zurück zur übersicht
      zur übersicht | zum menü | inhalt überspringen | skip to content | zum artikel springen
      zum seitenende
    `,
    home: `startseite | zur startseite wechseln | start`,
    menu: `
      menü | hauptmenü | hauptmenu | hauptnavigation | suche | suchen | suche nach | suchbegriff
      suchbegriff eingeben | suche öffnen | suche starten | suche suche | suche nach: suche
      suche nach: suchen | suchformular | erweiterte suche | volltextsuche | detailsuche | menü suche
      menü schließen | menü öffnen | menü anzeigen | navigation öffnen | navigation schließen
      navigation ein-/ausblenden | navigation und service | seitennavigation | navigationspfad
      pfadnavigation | bereichsnavigation | unternavigation | metanavigation | servicemenü
      servicenavigation | sie sind hier | sie befinden sich hier | du bist hier | brotkrümelnavigation
      schließen | schliessen | abbrechen | zurück | weiter | nächste seite | vorherige seite
      vorheriger beitrag | nächster beitrag | vorheriger artikel | nächster artikel | vorheriger | nächster
      vorherige | nächste | vorherige nächste | vorheriger beitrag nächster beitrag | beitragsnavigation
      beitrags-navigation | zurück weiter | mehr anzeigen | alle anzeigen | alle artikel | alle themen
      alle news | alle videos | alle kategorien | alle | weitere laden | mehr laden | kategorien
      kategorie auswählen | monat auswählen | rubriken | ressorts | themen | themen a-z | themenübersicht
      archiv | blog-archiv | blogarchiv | newsarchiv | heftarchiv | nachrichtenarchiv | fenster schließen
      bild schließen | inhalte | seiten | quicklinks | fußzeile | fußbereich | footer-menü | seitenleiste
      einstellungen | ansicht | sprache | sprachen | sprache wählen | schriftgröße | dunkelmodus | ~seite #
      # von # | seite # von # | weitere | schlagwörter | schlagworte | navigation | inhalt
      übersicht | zur mobilen ansicht | zur desktop-version | mobile ansicht | zum shop | weitere angebote
      alle angebote | portale | topthemen | top-themen | top themen
    `,
    'site-page': `
      kontakt | über uns | wir über uns | wer wir sind | die redaktion | redaktion | team | das team
      unser team | autoren | jobs | stellenangebote | offene stellen | stellenmarkt | stellenanzeigen
      jobbörse | mediadaten | mediadaten print | werben | werben sie bei uns | anzeigen aufgeben
      anzeige aufgeben | anzeigenservice | anzeigenmarkt | inserieren | kleinanzeigen
      kleinanzeige aufgeben | traueranzeigen | todesanzeigen | familienanzeigen | trauer | trauerportal
      presse | pressebereich | presseportal | hilfe | hilfe & kontakt | kundenservice | leserservice
      aboservice | abo-service | abo & service | kundencenter | bestellservice | shop | e-paper | epaper
      zum e-paper | digitale zeitung | aktuelle ausgabe | aktuelles heft | frühere ausgaben | gewinnspiele
      gewinnspiel | rätsel | sudoku | kreuzworträtsel | mahjong | horoskop | wetter | regenradar
      wettervorhersage | tv-programm | mediathek | veranstaltungen | veranstaltungskalender | termine
      kalender | notdienste | prospekte | gutscheine | vergleiche | rss-feeds | apps | mobil
      barrierefreiheit | leichte sprache | gebärdensprache | erklärung zur barrierefreiheit
      barriere melden | leserbriefe | leserbrief schreiben | verlag | verlagsangebote | leserreisen
      nutzungsbasierte onlinewerbung | newsticker | liveticker | ticker | bildergalerien | fotostrecken
      podcasts | livestream | stellenanzeige schalten | tickets | ticketshop | kontaktformular
      kontakt & impressum | impressum & kontakt | impressum / kontakt | kontakt/impressum | korrekturen
      feedback | häufige fragen | anfahrt | partnersuche | brutto-netto-rechner | kreditrechner
      bmi-rechner | währungsrechner | tarifrechner | stromvergleich | kfz-versicherung | dsl-vergleich
      tippspiel | trauerfälle | branchenbuch | rechtliches | rss | kiosk | informationen | faq | mitmachen
      leser werben leser
    `,
    section: `
      ~nachrichten | ~politik | ~deutschland | ~inland | ~ausland | ~innenpolitik | ~außenpolitik
      ~international | ~welt | ~europa | ~asien | ~afrika | ~amerika | ~nahost | ~regional | ~region
      ~regionales | ~lokales | ~lokalsport | ~bayern | ~hessen | ~sachsen | ~thüringen | ~niedersachsen
      ~brandenburg | ~nordrhein-westfalen | ~nrw | ~baden-württemberg | ~schleswig-holstein
      ~sachsen-anhalt | ~mecklenburg-vorpommern | ~rheinland-pfalz | ~saarland | ~österreich | ~schweiz
      ~berlin | ~hamburg | ~bremen | ~köln | ~münchen | ~stuttgart | ~wirtschaft | ~unternehmen | ~finanzen
      ~geld | ~börse | ~märkte | ~konjunktur | ~verbraucher | ~arbeit | ~immobilien | ~energie
      ~landwirtschaft | ~digital | ~netzwelt | ~internet | ~technik | ~technologie | ~netzpolitik | ~wissen
      ~wissenschaft | ~forschung | ~umwelt | ~klima | ~klimawandel | ~natur | ~gesundheit | ~medizin
      ~ernährung | ~psychologie | ~bildung | ~schule | ~hochschule | ~studium | ~campus | ~karriere | ~beruf
      ~sport | ~fußball | ~fussball | ~bundesliga | ~#. bundesliga | ~#. liga | ~champions league
      ~europa league | ~conference league | ~dfb-pokal | ~nationalmannschaft | ~formel # | ~motorsport
      ~handball | ~basketball | ~eishockey | ~wintersport | ~radsport | ~boxen | ~leichtathletik
      ~mehr sport | ~weitere sportarten | ~weiterer sport | ~sport-mix | ~schach | ~olympia | ~tennis
      ~golf | ~kultur | ~feuilleton | ~kunst | ~literatur | ~bücher | ~musik | ~film | ~kino | ~theater
      ~bühne | ~fernsehen | ~tv | ~serien | ~streaming | ~medien | ~gesellschaft | ~leben | ~lifestyle
      ~stil | ~mode | ~beauty | ~liebe | ~familie | ~kinder | ~partnerschaft | ~essen | ~essen & trinken
      ~genuss | ~rezepte | ~kochen | ~reise | ~reisen | ~urlaub | ~wohnen | ~haus & garten | ~garten | ~auto
      ~autos | ~mobilität | ~verkehr | ~motor | ~panorama | ~vermischtes | ~aus aller welt | ~leute | ~stars
      ~promis | ~royals | ~unterhaltung | ~boulevard | ~justiz | ~recht | ~polizei | ~blaulicht
      ~kriminalität | ~meinung | ~meinungen | ~debatte | ~kolumne | ~kolumnen | ~leitartikel | ~gastbeiträge
      ~interviews | ~reportagen | ~reportage | ~analysen | ~hintergrund | ~hintergründe | ~dossier
      ~dossiers | ~spezial | ~specials | ~schwerpunkte | ~ratgeber | ~geschichte | ~religion | ~kirche
      ~multimedia | ~bilder | ~fotos | ~videos | ~audio | ~magazin | ~wahlen | ~bundestagswahl
      ~landtagswahl | ~ukraine-krieg | ~krieg in der ukraine | ~ukraine | ~russland | ~china | ~usa
      ~israel | ~donald trump | ~coronavirus | ~corona | ~künstliche intelligenz | ~smart home | ~spiele
      ~games | ~aktuelles | ~aktuell | ~service | ~tests | ~kaufberatung | ~testberichte | ~wochenende
      ~sonderthemen | ~freizeit | ~ausflüge | ~kinder & jugend | ~frauen | ~nachhaltigkeit | ~energiewende
      ~digitalisierung | ~produkte | ~faktencheck | ~quiz | ~umfragen | ~politik & wirtschaft
      ~politik & gesellschaft
    `,
    login: `
      anmelden | anmeldung | einloggen | ausloggen | abmelden | registrieren | registrierung
      anmelden registrieren | login & registrierung | mein konto | konto | konto erstellen | profil
      mein abo | merkliste | meine merkliste | passwort | passwort vergessen | passwort zurücksetzen
      benutzername | benutzername oder e-mail-adresse | angemeldet bleiben | angemeldet als | jetzt anmelden
      jetzt registrieren | kostenlos registrieren | jetzt kostenlos registrieren | noch kein konto
      bereits registriert | ihr benutzername | ihr passwort | ihre e-mail
      ein passwort wird ihnen per e-mail zugeschickt | ein passwort wird ihnen per email zugeschickt
      herzlich willkommen! melden sie sich an | herzlich willkommen! loggen sie sich in ihrem konto ein
      passwort-wiederherstellung | ihre e-mail-adresse | e-mail-adresse | e-mail adresse
      sie sind angemeldet als | ~sie haben bereits ein … | noch nicht registriert … | ~sie sind noch kein …
      melden sie sich an … | bitte melden sie sich an … | bitte loggen sie sich ein …
    `,
    tags: `
      themen in diesem artikel | mehr zu den themen | stichworte | themen des artikels
      mehr zu diesen themen | mehr lesen über | verwandte themen | ähnliche themen | schlagwort
      tags zum artikel | tagged | schlagwörter: … | schlagworte: … | stichworte: … | mehr zu den themen: …
      themen: … | tags: …
    `,
    share: `
      teilen | artikel teilen | diesen artikel teilen | beitrag teilen | seite teilen | inhalt teilen
      teilen auf | teilen mit | teilen sie dies mit | teile diesen beitrag | jetzt teilen
      auf facebook teilen | auf twitter teilen | auf whatsapp teilen | auf x teilen | bei facebook teilen
      bei twitter teilen | bei whatsapp teilen | per e-mail teilen | per mail teilen | via e-mail teilen
      via facebook teilen | twittern | mitteilen | drucken | seite drucken | artikel drucken | ausdrucken
      druckversion | druckansicht | merken | artikel merken | speichern | auf die merkliste | lesezeichen
      lesezeichen setzen | empfehlen | artikel empfehlen | weiterempfehlen | versenden | artikel versenden
      senden | per e-mail versenden | per e-mail senden | per mail | mailen | link kopieren | link kopiert
      url kopieren | kopieren | in die zwischenablage kopieren | vorlesen | artikel vorlesen
      artikel anhören | anhören | text vorlesen | gefällt mir | gefällt mir lade | gefällt mir wird geladen
      likenliken | folgen | artikel verschenken | verschenken | artikel als pdf | pdf speichern
      url zum kopieren | feedback an die redaktion | liken lade | # bloggern gefällt das
      artikel per mail weiterempfehlen | auf pinterest teilen | auf linkedin teilen | auf telegram teilen
      auf reddit teilen | artikel auf facebook teilen | artikel auf twitter teilen | artikel kommentieren
      hören | klick, um über … | klick, um auf … | klicken, um auf … | klicken, um dies …
      klicken zum ausdrucken … | artikel teilen auf … | diesen artikel auf … | teilen sie diesen …
      diesen beitrag teilen …
      zur merkliste hinzufügen | später lesen | beitrag anhören | hier anhören | zur merkliste | artikel hören
      in der app anhören | auf google folgen | artikel anhören … | hier können sie den artikel … anhören …
      als bevorzugte quelle … | … als bevorzugte quelle … | jetzt teilen auf | artikel drucken / pdf
    `,
    counter: `
      lesezeit: # min | lesezeit: # minuten | lesezeit # min | # min. lesezeit | # minuten lesezeit
      # min lesezeit | lesedauer: ca. # min | lesedauer ca. # minuten | # kommentar | # aufrufe
      # bewertungen | keine kommentare | # antworten | # leser empfehlen diesen artikel | # stimmen
      # mal geteilt | # personen gefällt das | kommentare: # | ~vor # stunden | ~vor # minuten
      ~vor einer stunde | ~vor # tagen | lesezeit: … | lesedauer: … | geschätzte lesezeit …
      ca. # minuten …
      # postings | # posting | # reaktionen | # likes | # mal gelesen | # leserbriefe
    `,
    'media-control': `
      video abspielen | video starten | video ansehen | video laden | abspielen | bildergalerie
      bild vergrößern | vergrößern | bilder anzeigen | # bilder | # fotos | bildergalerie starten
      galerie öffnen | wird geladen | ladevorgang | ton an | ton aus | mehr videos | weitere videos
      zum video | zur bildergalerie | zur fotostrecke | empfohlener externer inhalt
      empfohlener redaktioneller inhalt | externer inhalt | externe inhalte anzeigen | inhalte anzeigen
      bild anzeigen | vollbild | dieser browser unterstützt keine videos | audio wiedergeben
      an dieser stelle finden sie einen externen inhalt … | an dieser stelle finden sie inhalte …
      an dieser stelle befindet sich ein externer inhalt … | an dieser stelle finden sie externen inhalt …
      an dieser stelle findest du … inhalt … | … externen inhalt …, der den artikel ergänzt
      sie können sich hier … externen inhalte … | … mit einem klick anzeigen lassen …
      personenbezogene daten können an … übermittelt … | ich bin damit einverstanden, dass mir inhalte von …
      ich bin damit einverstanden, dass mir externe inhalte … | externen inhalt …
      zur anzeige des inhalts … | dieser inhalt kann nicht … | … externer inhalt … geladen …
      … externe inhalte angezeigt werden … | … personenbezogene daten an drittplattformen …
      mit einem klick … inhalt anzeigen …
      möchtest du diesen externen inhalt sehen | möchten sie diesen inhalt anzeigen
      möchten sie externe inhalte … | hier geht es zur bilderstrecke … | hier geht es zur fotostrecke …
      hier geht's zur bilderstrecke … | zur bilderstrecke | bildergalerie ansehen | alle bilder anzeigen
      audioplayer laden | video in neuem fenster | sie müssen … javascript … video …
    `,
    newsletter: `
      newsletter abonnieren | newsletter bestellen | newsletter-anmeldung | newsletteranmeldung
      newsletter anmelden | zum newsletter anmelden | newsletter: … | unser newsletter | unsere newsletter
      alle newsletter | kostenloser newsletter | abonnieren sie unseren newsletter
      abonniere unseren newsletter | jetzt newsletter abonnieren | jetzt newsletter bestellen
      newsletter kostenlos abonnieren | immer informiert | informiert bleiben | e-mail-abo
      blog via e-mail abonnieren | blog per e-mail folgen | vielen dank für ihre anmeldung
      vielen dank für deine anmeldung | täglicher newsletter
      um neue beiträge per e-mail zu erhalten, hier die e-mail-adresse eingeben
      gib deine e-mail-adresse ein, um … | abonnieren sie unseren … newsletter …
      abonniere unseren … newsletter … | melden sie sich … newsletter … | melde dich … newsletter …
      mit unserem newsletter … | mit dem newsletter … | … unseren newsletter … | … unserem newsletter …
      … unser newsletter … | … newsletter abonnieren … | … newsletter anmelden … | ~… für den newsletter …
      … zum newsletter … | … newsletter-abonn … | … kostenlosen newsletter … | … kostenlose newsletter …
      ~… per newsletter … | … newsletter jederzeit …
      das wichtigste vom tag | … direkt in ihr postfach … | … direkt in dein postfach …
      … in ihrem postfach … | … per e-mail in ihr postfach … | mit der anmeldung … newsletter …
    `,
    subscribe: `
      abo | abos | abonnieren | abonnement | abonnements | abonnemente | jetzt abonnieren | jetzt testen
      jetzt bestellen | abo bestellen | abo abschließen | abo-shop | abo-angebote | zum abo | zum angebot
      zu den angeboten | digital-abo | digitalabo | probeabo | abo testen | abo kündigen | kostenlos testen
      jetzt kostenlos testen | abonnent werden | mitglied werden | mitgliedschaft | premium | plus
      nur für abonnenten | exklusiv für abonnenten | alle abo-angebote | ihr abo | verträge hier kündigen
      abo verwalten | abonnentin werden | leser werden | jetzt upgraden | jetzt freischalten | geschenkabo
      print-abo | jetzt weiterlesen mit … | lesen sie alle artikel mit … | testen sie … kostenlos
      sie möchten weiterlesen …
      oder pur-abo | jetzt pur-abo abschließen | bereits pur-abonnent … | nutzen sie … ohne … werbung …
      # wochen für # | # monat für # | # monate für # | danach # € im monat | danach # € pro monat
      danach # €/monat | danach # € mtl | jederzeit kündbar | monatlich kündbar | flexibel kündbar
      zugang zu allen artikeln … | zugriff auf alle … artikel … | alle … artikel … in der app …
      # monat gratis testen … | im ersten monat … danach … | sie haben bereits ein abo …
      du hast schon ein abo … | ich habe bereits ein abo
    `,
    app: `
      app | zur app | app herunterladen | jetzt app herunterladen | android-app | ios-app | im app store
      bei google play | news-app | apps & newsletter | laden sie die … app … | lade dir die … app …
      unsere app … herunterladen … | jetzt die … app … | … app herunterladen …
    `,
    follow: `
      folgen sie uns | folgen sie uns auf | folge uns | folge uns auf | folgt uns | folgt uns auf
      folge mir | besuchen sie uns auf | besuchen sie uns auf facebook | social media | soziale medien
      soziale netzwerke | auf facebook | auf twitter | auf instagram | social share | bleiben sie informiert
      push-nachrichten | push-benachrichtigungen | eilmeldungen | whatsapp-kanal | unser whatsapp-kanal
      folgen sie uns auf twitter | folgen sie uns auf facebook | meine tweets | fan werden
      veröffentlichen auf | rss-feed abonnieren | folgen sie uns auf … | folge uns auf … | folgt uns auf …
      folgen sie uns bei … | folge uns bei … | folgen sie … auf … | besuchen sie uns auf …
      … whatsapp-kanal … | … auf google news folgen … | … bei google news … | ~… bei whatsapp …
      … folgen sie uns … | … auf whatsapp abonnieren … | … zum whatsapp-kanal … | zum whatsapp-kanal
      … unseren whatsapp-kanal … | … jetzt auf whatsapp …
    `,
    donate: `
      spenden | jetzt spenden | spende | unterstützen | unterstützen sie uns | unterstütze uns
      spendenkonto | online spenden | hier spenden | jetzt unterstützen | unterstützen sie … mit … spende …
      unterstütze uns mit … | spenden sie jetzt … | … mit ihrer spende … | … mit einer spende …
      … mit deiner spende …
    `,
    paywall: `
      weiterlesen mit … | jetzt weiterlesen … | dieser artikel ist nur für … | dieser inhalt ist nur für …
      dieser artikel ist … abonnenten … | lesen sie diesen artikel … | um diesen artikel zu lesen …
      um weiterzulesen … | sie haben noch keinen zugang … | sie wollen diesen artikel …
      dieser artikel ist kostenpflichtig | exklusiv für abonnentinnen und abonnenten | nur mit abo
      für abonnenten | artikel freischalten | zugang freischalten | weiterlesen im abo
      … um den ganzen artikel zu lesen …
      melden sie sich an, um weiterzulesen … | jetzt abonnieren und weiterlesen …
      mit einem abo weiterlesen …
    `,
    affiliate: `
      ~affiliate-links | ~… affiliate-link … | ~… affiliate links … | … erhalten wir eine provision …
      … erhält … eine provision … | … bekommen wir eine provision … | … kleine provision …
      die mit … gekennzeichneten links …
    `,
    consent: `
      cookies & tracking | cookie-einstellungen | cookie einstellungen | cookie-richtlinie
      cookie-richtlinien | cookie-hinweis | cookies | cookie-manager | datenschutzeinstellungen
      datenschutz-einstellungen | privatsphäre | privatsphäre-einstellungen | alle akzeptieren | akzeptieren
      ablehnen | zustimmen | alle ablehnen | alle cookies akzeptieren | notwendige cookies
      notwendig immer aktiv | wir verwenden cookies | speichern & akzeptieren | einstellungen speichern
      mehr informationen zum datenschutz | einverstanden | auswahl speichern | consent-einstellungen
      datenschutzmanager | tracking | utiq verwalten | hinweis zur verwendung von cookies
      cookie-verwendung
      weitere informationen, beispielsweise zur kontrolle von cookies, findest du hier: cookie-richtlinie
      datenschutz & cookies: … | diese website verwendet cookies … | diese webseite verwendet cookies …
      diese seite verwendet cookies … | … verwendet cookies … | … verwenden cookies … | … nutzt cookies …
      … nutzen cookies … | ~… einsatz von cookies … | ~… verwendung von cookies … | … setzt cookies …
      ~… cookies zu … | ~… cookies, um … | … unsere cookie-richtlinie …
      akzeptieren und weiter | weiter mit werbung | mit werbung weiterlesen | wir und unsere … partner …
      … partner verarbeiten … daten … | … informationen auf ihrem gerät … speichern …
      … informationen auf einem gerät … | … personalisierte anzeigen und inhalte …
      … personalisierte werbung und inhalte … | besuchen sie … mit werbung und tracking …
      … wie gewohnt mit werbung … | ~… ohne tracking … | ihre privatsphäre ist uns wichtig
      wir schätzen ihre privatsphäre
    `,
    browser: `
      javascript muss aktiviert sein, um dieses formular zu verwenden | javascript ist deaktiviert
      bitte aktivieren sie javascript … | aktivieren sie javascript … | bitte aktiviere javascript …
      ihr browser ist veraltet … | ihr browser unterstützt … | dein browser unterstützt …
      um diesen inhalt anzuzeigen, … javascript … | … javascript aktiviert … | … javascript aktivieren …
      … javascript deaktiviert …
    `,
    terms: `
      impressum | datenschutz | datenschutzerklärung | datenschutzhinweis | datenschutzhinweise
      datenschutzbestimmungen | datenschutzrichtlinie | nutzungsbedingungen | nutzungsrichtlinien
      allgemeine nutzungsbedingungen | agb | agbs | agb & datenschutz | impressum & datenschutz
      impressum/datenschutz | impressum und datenschutz | datenschutz und impressum
      datenschutz & impressum | haftungsausschluss | rechtliche hinweise | widerruf | widerrufsrecht
      widerrufsbelehrung | urheberrecht | disclaimer | jugendschutz | netiquette | bildrechte
      nutzungsrechte | teilnahmebedingungen | offenlegung | kündigung | transparenz | informationspflichten
      rechte & lizenzen | bildnachweise | bildnachweis | barrierefreiheitserklärung | lizenzen
      redaktionsstatut | medieninhaber | impressum: … | verbraucherschlichtung
      mit der anmeldung stimmen … | mit der registrierung … stimmen … | durch die anmeldung …
    `,
    copyright: `
      alle rechte vorbehalten | alle inhalte | nachdruck verboten | urheberrechtlich geschützt
      copyright by … | copyright # … | copyright © # … | alle rechte vorbehalten. …
      … alle rechte vorbehalten … | … nachdruck … nur mit … genehmigung … | … vervielfältigung nur mit …
      … keine haftung für die inhalte externer …
    `,
    'agency-notice': `
      ~diese meldung wurde … | dieser artikel wurde automatisch … | dieser text wurde mithilfe …
      diese nachricht wurde automatisiert …
    `,
    'feed-footer': `der beitrag … erschien zuerst auf … | … erschien zuerst auf …`,
    'staff-note': `
      mit material von … | mit material der … | mit agenturmaterial | mit agenturen | mitarbeit: …
      transparenzhinweis | verwendete quellen | quellen anzeigen | informationen zum unternehmen
      fehler gefunden | fehler gefunden? jetzt melden | fehler melden | autorenprofil | unsere autorin
      unser autor | zum autor | zur autorin | dieses thema im programm | dieses thema im programm: …
      über dieses thema berichte… | … wurde mit maschineller unterstützung …
      dieser text wurde mithilfe von … erstellt … | dieser artikel wurde mit hilfe … künstlicher intelligenz …
      hinweis der redaktion: … | redaktioneller hinweis: … | haben sie einen fehler entdeckt …
      hinweis auf fehler … | schlagwörter zu diesem artikel
    `,
    'error-notice': `
      seite nicht gefunden | fehler # | # seite nicht gefunden | die seite wurde nicht gefunden …
      die gesuchte seite … | die angeforderte seite … | diese seite existiert nicht …
      die von ihnen gesuchte seite …
      die von ihnen gewünschte seite … | leider konnten wir die … seite nicht finden …
      leider ist die … seite nicht … | die seite konnte nicht gefunden werden …
      diese seite gibt es nicht … | seite existiert nicht | seite nicht verfügbar
      # - seite nicht gefunden | fehler #: seite nicht gefunden | zugriff verweigert | ups! … seite …
      hoppla! … seite … | der gesuchte artikel … nicht … | dieser artikel ist nicht mehr verfügbar …
    `,
    'comment-head': `
      kommentare | # kommentare | kommentare # | kommentar schreiben | kommentar verfassen
      kommentar hinzufügen | kommentar hinterlassen | kommentare anzeigen | kommentare lesen
      alle kommentare | alle kommentare anzeigen | alle kommentare lesen | schreibe einen kommentar
      schreiben sie einen kommentar | schreibe einen kommentar antworten abbrechen
      schreibe einen kommentar antwort abbrechen | hinterlasse einen kommentar
      hinterlasse einen kommentar antworten abbrechen | hinterlassen sie einen kommentar
      hinterlassen sie eine antwort | hinterlassen sie eine antwort antworten abbrechen | kommentieren
      jetzt kommentieren | jetzt mitdiskutieren | diskutieren sie mit | diskutieren sie über diesen artikel
      mitdiskutieren | leserkommentare | lesermeinungen | ihre meinung | ihr kommentar | dein kommentar
      kommentar | neue kommentare | kommentare zum artikel | zu den kommentaren | zum kommentieren
      kommentarbereich | meinung schreiben | diskussion | kommentare sind geschlossen
      die kommentare sind geschlossen | kommentarfunktion geschlossen | trackbacks & pingbacks | pingbacks#
      kommentare# | kommentar abgeben | beitrag schreiben | # gedanken zu … | ein gedanke zu …
      # kommentare zu … | ~ein kommentar zu … | # antworten auf … | kommentare zu: …
      wie finden sie den artikel | ihre meinung ist gefragt | was meinen sie | was denken sie
      forum: # postings | kommentare werden geladen | diskutiere mit | schreiben sie einen leserbrief
      willkommen in unserer community … | … postings
    `,
    'comment-form': `
      deine e-mail-adresse wird nicht veröffentlicht | antworten | antwort abbrechen | antwortenlöschen
      kommentar abschicken | kommentar absenden | name erforderlich | name pflichtfeld | e-mail erforderlich
      webseite | nachricht | pflichtfelder | betreff | vorname | nachname | empfänger | dein name | ihr name
      verbinde mit %s | gib hier deinen kommentar ein | melden | beitrag melden | kommentar melden
      neueste zuerst | älteste zuerst | neueste | älteste | sortieren nach | zuletzt kommentiert | permalink
      du kommentierst mit … | trage deine daten unten ein … | informiere mich über neue beiträge …
      benachrichtigung bei … | benachrichtige mich … | deine e-mail-adresse wird …
      ihre e-mail-adresse wird … | e-mail erforderlich adresse wird …
      e-mail adresse wird niemals veröffentlicht | meinen namen, … speichern, bis ich wieder kommentiere
      meinen namen, … speichern | du musst angemeldet sein, … | sie müssen angemeldet sein, …
      sie müssen sich anmelden, um … | um kommentieren zu können, … | zum kommentieren bitte …
      bitte beachten sie unsere netiquette … | … erforderliche felder sind … | … die kommentarfunktion …
      … um zu kommentieren … | diese website verwendet akismet, … | der inhalt dieses feldes wird …
    `,
    'related-head': `
      mehr zum thema | auch interessant | das könnte sie auch interessieren
      das könnte dich auch interessieren | das könnte sie interessieren | das könnte dir auch gefallen
      das könnte dich interessieren | das könnte ihnen auch gefallen | lesen sie auch | lesen sie mehr
      lesen sie hier | lesen sie dazu | lesen sie dazu auch | lies auch | lesetipp | lesetipps
      ähnliche beiträge | ähnliche artikel | verwandte artikel | verwandte beiträge | verwandte nachrichten
      verwandte inhalte | weitere artikel | weitere beiträge | weitere nachrichten | weitere news
      weitere meldungen | weitere themen | weitere inhalte | mehr themen | mehr artikel
      mehr aus diesem ressort | mehr news | mehr nachrichten | mehr dazu | mehr lesen | passend zum thema
      passend dazu | passend zum artikel | zum thema | siehe auch | empfehlungen der redaktion
      empfehlung der redaktion | unsere empfehlungen | empfehlungen für sie | empfohlene artikel
      empfohlene beiträge | empfohlen | für sie empfohlen | für sie | weitere empfehlungen
      mehr zu diesem thema | weitere artikel zum thema | interessant für sie | auch spannend
      artikel zum thema | links zum thema | mehr von diesem autor | mehr vom autor
      verwandte artikelmehr vom autor | dieser artikel | im netz | aus dem netz
      das könnte auch interessant sein | mehr im web | aus dem archiv | lesenswert | mehr zu | mehr aus
      ~weitere informationen | ~mehr informationen | ~weiterführende links | ~links
      lesen sie jetzt | lesen sie weiter | mehr dazu lesen | hier geht es weiter | weiterführende artikel
      mehr zum artikel | mehr aus dem ressort | mehr aus dieser rubrik | mehr für sie
    `,
    'related-inline': `
      lesen sie auch: … | lesen sie hier: … | lesen sie dazu: … | lesen sie mehr: … | lesen sie dazu auch: …
      lies auch: … | lesetipp: … | auch interessant: … | mehr zum thema: … | mehr dazu: … | passend dazu: …
      siehe auch: … | mehr dazu lesen sie hier … | lesen sie mehr zum thema: … | lesen sie mehr zu: …
      weiterlesen: … | zum thema: … | das könnte sie auch interessieren: …
      das könnte dich auch interessieren: … | ~kommentar: … | ~podcast: … | ~video: … | ~im video: …
      lesen sie auch … | ~lesen sie hier … | ~mehr zu … | ~mehr über …
    `,
    'footer-head': `
      meistgelesen | meist gelesen | meistgelesene artikel | am meisten gelesen | die meistgelesenen
      meistgelesen & meistkommentiert | meistkommentiert | meistgeteilt | meistgesehen | meistgeklickt
      beliebt | beliebte artikel | beliebte beiträge | top-beiträge & -seiten | top beiträge & seiten
      top-artikel | gelesen | neueste beiträge | neueste artikel | neueste kommentare | neueste nachrichten
      neueste meldungen | das neueste | letzte beiträge | letzte artikel | letzte kommentare
      letzte meldungen | aktuelle nachrichten | aktuelle beiträge | aktuelle artikel | aktuelle meldungen
      aktuelle news | schlagzeilen | neue beiträge | neue artikel | mehr aus der rubrik | über den autor
      über die autorin | über die autoren | zur person des autors | trending | aus dem ressort | jetzt im
      top-news | topnews | tagesthemen | nachrichtenüberblick | die wichtigsten nachrichten
      die neuesten videos | videos des tages | bilder des tages | heute wichtig | häufig gesucht | blogroll
      tagcloud | ~mehr aus … | ~mehr von … | ~aktuelles aus … | meistgelesen in … | neueste … videos
      weitere artikel aus …
    `,
    'read-on': `
      mehr | weiterlesen | weiter lesen | artikel weiterlesen | mehr erfahren | hier weiterlesen | jetzt lesen
      jetzt weiterlesen | zum artikel | zum ganzen artikel | ganzen artikel lesen
      vollständigen artikel lesen | hier mehr erfahren | mehr infos | zum thema weiterlesen | hier klicken
      klicken sie hier | lesen | jetzt ansehen | jetzt anhören | zur galerie
    `,
  },
};
