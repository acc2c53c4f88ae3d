// Italian page furniture.

import type { PhraseTable } from './kinds.ts';

export const it: PhraseTable = {
  language: 'it',
  phrases: {
    'ad-label': `
      pubblicità | annuncio | annunci | contenuto sponsorizzato | contenuti sponsorizzati | sponsorizzato
      messaggio promozionale | informazione pubblicitaria | continua a leggere dopo la pubblicità
      continua dopo la pubblicità | continua dopo il video | continua dopo la foto | la pubblicità
      pubbliredazionale
      l'articolo continua dopo la pubblicità | la pubblicità continua sotto
      annunci google | annunci ppn | annunci premium publisher network | link sponsorizzati
      annunci sponsorizzati | annuncio pubblicitario
      la pubblicità finisce tra # secondi
    `,
    'skip-link': `
      vai al contenuto | vai al contenuto principale | salta al contenuto | salta al contenuto principale
      vai al menu | torna su | torna in alto | torna all'inizio | salta la navigazione
      passa al contenuto principale
      salta e vai al contenuto principale | vai al contenuto della pagina
      salta al contenuto della pagina
    `,
    home: `home page | pagina iniziale | homepage | prima pagina`,
    menu: `
      menù | cerca | ricerca | apri menu | chiudi menu | chiudi | apri il menu | chiudi il menu | altro
      vedi tutti | vedi tutte | vedi tutto | mostra altro | mostra di più | carica altri | carica altro
      successivo | precedente | avanti | indietro | pagina successiva | pagina precedente
      articolo precedente | articolo successivo | sezioni | categorie | archivio | navigazione | sei in
      ti trovi in | edizioni locali | edizione | lingua | mappa del sito | invia | annulla
      tutte le notizie | tutti gli articoli | navigazione articoli | edicola | speciali | servizi
      sei in: … | ti trovi in: … | ti trovi qui: … | sei qui | sei qui: … | torna alla home
      torna all'indice | post più recente | post più vecchio | post più recenti | post più vecchi
      visualizza il mio profilo completo | archivio blog | iscriviti a: commenti sul post atom
      iscriviti a: post atom | trova il cinema | cerca fra le necrologie | trova lavoro | trova casa
      versione mobile | cerca nel sito
      esci dalla versione mobile | torna indietro | torna all'elenco | torna alla lista
      temi del momento | i temi del momento | temi caldi
    `,
    'site-page': `
      contatti | contattaci | chi siamo | la redazione | redazione | lavora con noi | la nostra storia
      per la pubblicità | necrologie | annunci immobiliari | meteo | oroscopo | oroscopo di oggi | oroscopo del giorno | l'oroscopo di oggi | programmi tv | giochi
      aiuto | assistenza | faq | negozio | edizione digitale | leggi il giornale | il giornale in edicola
      feed rss | archivio storico | aste giudiziarie | eventi | concorsi | lettere al direttore
      scrivi alla redazione | community | gerenza | concessionaria
    `,
    section: `
      ~notizie | ~politica | ~cronaca | ~cronache | ~attualità | ~esteri | ~interni | ~italia | ~mondo
      ~europa | ~economia | ~finanza | ~lavoro | ~imprese | ~aziende | ~mercati | ~tecnologia | ~scienza
      ~scienze | ~salute | ~benessere | ~ambiente | ~scuola | ~università | ~sport | ~calcio | ~tennis
      ~basket | ~ciclismo | ~motori | ~formula # | ~motogp | ~cultura | ~spettacoli | ~spettacolo | ~cinema
      ~musica | ~libri | ~arte | ~teatro | ~televisione | ~moda | ~bellezza | ~cucina | ~ricette | ~viaggi
      ~casa | ~stile | ~società | ~opinioni | ~editoriali | ~commenti e opinioni | ~inchieste | ~video
      ~foto | ~podcast | ~blog | ~milano | ~roma | ~torino | ~napoli | ~giustizia | ~chiesa | ~alto adige
      ~südtirol | ~curiosità | ~gossip | ~animali | ~innovazione | ~immobiliare
      ~in diretta | ~diretta | ~la diretta | ~intervista | ~l'intervista | ~l'analisi | ~analisi
      ~editoriale | ~il retroscena
    `,
    login: `
      accedi | registrati | entra | esci | il mio account | il mio profilo | crea un account
      password dimenticata | hai dimenticato la password | hai già un account … | sei già abbonato …
      accedi per … | accedi o …
    `,
    tags: `
      argomenti | tag articolo | temi | parole chiave | argomenti correlati | tag: …
      questa voce è stata pubblicata … | … aggiungi il permalink …
      parole chiave: … | etichette: … | argomenti: … | archiviato in: … | pubblicato in: …
      argomenti trattati
    `,
    share: `
      condividi | condividi su | condividi l'articolo | condividi questo articolo | condividi su facebook
      condividi su twitter | condividi su whatsapp | condividi su linkedin | condividi via email | stampa
      stampa articolo | invia per email | copia link | copia il link | link copiato | salva | salva articolo
      ascolta | ascolta l'articolo | mi piace | segui | regala articolo | clicca per condividere …
      fai clic qui per condividere … | fai clic per condividere … | condividi su …
      ascolta questo articolo | salva l'articolo | vedi i commenti | ansacheck | aggiungi … alle tue fonti …
      … fonti preferite su google …
      stampa la pagina | stampa questo articolo | stampa l'articolo | stampa la notizia
      versione stampabile | versione per la stampa | invia articolo | invia l'articolo
      invia per e-mail | invia via mail | invia a un amico | invia ad un amico | invia la notizia
      invia tramite email | segnala ad un amico | segnala a un amico | segnala l'articolo | pubblica
      salva per dopo | regala l'articolo | regala questo articolo | dimensione testo | dimensioni testo
      dimensione del testo | testo | testo più grande | testo più piccolo | ingrandisci testo
      riduci testo | aumenta | diminuisci | consiglia | consiglia # | raccomanda | postalo
      aggiungi ai preferiti | aggiungi … fonte preferita … | seguici su google …
      aggiungi come fonte preferita … | vota l'articolo | vota questo articolo | che cos'è | cos'è
      posta su blog | leggi dopo
      a d blogger piace questo | a # blogger piace questo
    `,
    counter: `
      # condivisioni | # visualizzazioni | # commento | # min di lettura | # minuti di lettura
      tempo di lettura: # min | tempo di lettura … | lettura # min
      # voti | #/# # voti | # letture | voto medio: # | media voti: # | letto # volte | leggi # commenti
    `,
    'media-control': `
      guarda il video | guarda le foto | caricamento | riproduci | ingrandisci | caricamento in corso
      guarda la gallery | sfoglia la gallery
      foto # di # | immagine # di # | foto #/# | immagine #/# | # foto | # immagini
      guarda la fotogallery | ingrandisci immagine
    `,
    newsletter: `
      iscriviti alla newsletter | iscriviti alla nostra newsletter | la newsletter | la tua email
      indirizzo email | iscriviti alla newsletter … | iscriviti alla nostra newsletter …
      ricevi la newsletter … | ricevi ogni … | iscriviti a … newsletter … | … nostra newsletter …
      … alla newsletter … | … nostre newsletter …
      resta aggiornato | resta aggiornato … | ricevi … nella tua casella … | … nella tua casella di posta …
      … via email … newsletter …
      …. iscriviti qui | …. iscriviti gratis | …. iscriviti ora | …. registrati qui
      accetto l'informativa sulla privacy
    `,
    subscribe: `
      abbonati | abbonamenti | abbonamento | iscriviti | abbonati ora | abbonati subito
      contenuto riservato agli abbonati | solo per abbonati | per abbonati | riservato agli abbonati
      prova gratis | abbonati a … | abbonati per … | abbonati da …
      contenuto per gli abbonati … | già abbonato … | disdici quando vuoi | # € al mese | #€ al mese
      primo mese a #
      articolo riservato agli abbonati | contenuto per gli abbonati
      abbonati a # … | abbonati per # … | abbonati da # … | sei già abbonata … | hai già un abbonamento …
      nessun vincolo | senza vincoli | attiva l'abbonamento … | scegli il tuo abbonamento
      prova gratis per … | leggi senza limiti …
    `,
    app: `scarica l'app | scarica la nostra app | scarica l'app … | scarica la app …`,
    follow: `
      seguici | seguici su | seguici sui social | seguici su facebook | seguici su …
      segui … su google news … | seguici anche su … | iscriviti al nostro canale … | … canale whatsapp …
      … canale telegram …
      segui … su … | entra nel canale whatsapp … | iscriviti al canale …
      iscriviti al canale whatsapp … | segui il canale whatsapp … | unisciti al … canale whatsapp …
      … sul nostro canale whatsapp … | segui … canale whatsapp …
      segui il tema
    `,
    donate: `
      dona | dona ora | sostienici | sostieni | fai una donazione | sostieni … giornalismo …
      ti è piaciuto questo articolo … | se ti è piaciuto questo articolo …
      se questo articolo ti è piaciuto … | sostieni il nostro lavoro … | sostieni il giornalismo …
      sostieni il nostro giornalismo …
    `,
    paywall: `
      per continuare a leggere | questo contenuto è riservato agli abbonati
      questo articolo è riservato agli abbonati | per continuare a leggere …
      questo contenuto è riservato … | questo articolo è riservato …
      contenuto riservato agli abbonati … | abbonati per continuare a leggere … | abbonati per leggere …

    `,
    consent: `
      cookie | cookie policy | informativa cookie | informativa sui cookie | preferenze cookie
      gestisci cookie | gestisci i cookie | impostazioni cookie | accetta | accetto | rifiuta
      accetta tutti | rifiuta tutti | accetta e continua | preferenze sulla privacy | utilizziamo i cookie …
      questo sito utilizza … cookie … | … utilizza cookie … | … utilizza i cookie … | ~… uso dei cookie …
      ~… utilizzo dei cookie …
      noi e i nostri … partner … | noi e terze parti … | … informazioni su un dispositivo …
      rispettiamo la tua privacy | la tua privacy è importante per noi | puoi accettare, rifiutare …
      puoi liberamente prestare, rifiutare … | rifiuta e abbonati
      archiviare informazioni su dispositivo e/o accedervi
      utilizzare dati limitati per la selezione della pubblicità
      creare profili per la pubblicità personalizzata
      utilizzare profili per la selezione di pubblicità personalizzata
      creare profili per la personalizzazione dei contenuti
      utilizzare profili per la selezione di contenuti personalizzati
      misurare le prestazioni degli annunci | misurare le prestazioni della pubblicità
      misurare le prestazioni dei contenuti | comprendere il pubblico attraverso statistiche …
      sviluppare e migliorare i servizi | utilizzare dati limitati per la selezione dei contenuti
      dati di geolocalizzazione precisi … | pubblicità e contenuti personalizzati, …
      annunci e contenuti personalizzati, … | noi e i nostri partner … | noi e i nostri # partner …
      interesse legittimo | elenco dei partner | elenco dei fornitori | continua senza accettare
      per visualizzare questo contenuto accetta …
    `,
    terms: `
      note legali | informativa privacy | informativa sulla privacy | termini e condizioni | termini d'uso
      termini di servizio | condizioni d'uso | condizioni generali | dati societari | codice etico
      dichiarazione di accessibilità | tutela della privacy | aggiorna le impostazioni di tracciamento
      accedendo, accetti … | continuando, accetti … | registrandoti, accetti …
      le opinioni … non rispecchiano necessariamente … | le opinioni espresse … degli autori …
    `,
    copyright: `
      riproduzione riservata | tutti i diritti riservati | diritti riservati | riproduzione riservata © …
      riproduzione riservata … | tutti i diritti riservati … | … tutti i diritti riservati …
      … tutti i diritti sono riservati … | … riproduzione riservata …
      copyright © … tutti i diritti riservati | … - tutti i diritti riservati
      ~… partita iva # …
    `,
    'feed-footer': `l'articolo … proviene da … | questo articolo … è stato pubblicato su …`,
    'staff-note': `
      con informazioni di … | ha collaborato …
      la trasparenza del nostro … | segnala un errore
      questo articolo fa parte … | questo articolo è stato tradotto … | nota della redazione: …
      errata corrige … | ~l'autore è … | ~l'autrice è …
      riassunto generato … | sintesi generata … | questo articolo è stato generato …
      questo riassunto è stato … | riepilogo generato dall'ia …
      segnala errore | hai trovato un errore | riassunto generato dall'ia | riassunto generato con l'ia
      sintesi generata dall'ia | valuta l'articolo | valuta questo articolo
    `,
    'error-notice': `
      pagina non trovata | errore # | la pagina che cerchi … | la pagina richiesta …
      la pagina che stai cercando …
      la pagina che hai cercato … | la pagina non esiste … | la pagina non è stata trovata …
      questa pagina non esiste … | questa pagina non è più disponibile … | # pagina non trovata
      errore #: pagina non trovata | accesso negato | ops! … pagina … | oops! … pagina …
      siamo spiacenti, la pagina … | spiacenti, la pagina …
    `,
    'comment-head': `
      commenti | # commenti | commenta | lascia un commento | lascia un commento annulla risposta
      scrivi un commento | aggiungi un commento | i commenti dei lettori | leggi i commenti
      mostra commenti | vedi tutti i commenti | nessun commento | commenti # | invia commento
      commenta # | commenta l'articolo | commenta la notizia | commenta questo articolo
      commenta questa notizia | i commenti | i vostri commenti | lascia il tuo commento
      lascia una risposta | scrivi il tuo commento | inserisci un commento | inserisci commento
      posta un commento | aggiungi commento | visualizza i commenti | leggi tutti i commenti
      tutti i commenti | contribuisci alla notizia
      invia un contributo | dì la tua | di' la tua | partecipa alla discussione
    `,
    'comment-form': `
      rispondi | annulla risposta | sito web | pubblica commento | segnala
      il tuo indirizzo email non sarà pubblicato … | salva il mio nome, … | avvertimi via email …
      devi essere connesso … | … i campi obbligatori sono contrassegnati …
      lascia un commentoannulla risposta | rispondiannulla risposta | accedi per commentare
      effettua il login per commentare
    `,
    'related-head': `
      leggi anche | leggi di più | leggi pure | articoli correlati | articolo correlato | notizie correlate
      contenuti correlati | correlati | potrebbe interessarti | potrebbe interessarti anche
      ti potrebbe interessare | ti potrebbero interessare | potrebbero interessarti
      ti potrebbe interessare anche | vedi anche | guarda anche | approfondisci | approfondimenti
      per approfondire | altre notizie | consigliati | consigliati per te | dalla home | da non perdere
      altri articoli | sullo stesso argomento | ultimi articoli
      vai a tutte le notizie di … | ti consigliamo | leggi altro
      altre news | ~tutti gli articoli di … | link correlati | link utili | tutto su
      dello stesso autore | ultima ora | video correlati | altre notizie di … | della stessa sezione
    `,
    'related-inline': `
      leggi anche: … | leggi anche … | leggi pure: … | vedi anche: … | guarda anche: … | per approfondire: …
      approfondisci: … | ti potrebbe interessare: … | potrebbe interessarti: …
      articolo principale: … | continua a leggere: … | ascolta anche: … | ~leggi: …
    `,
    'footer-head': `
      le notizie più lette | i più letti | più letti | più lette | le più lette | i più visti
      i più commentati | ultime notizie | ultim'ora | ultimi commenti | articoli recenti | commenti recenti
      in evidenza | in primo piano | primo piano | popolari | tendenze | sull'autore | ~altro da …
      i più letti di …
      le ultime notizie | i più letti del giorno | ultime da …
      i più condivisi | più letti oggi | le più commentate | le più cliccate | articoli più letti
      i più cliccati | ultimi post | post più popolari | sondaggio | il sondaggio | vedi i risultati
      mostra risultati | i video più visti | più visti | i più recenti
    `,
    'read-on': `
      continua a leggere | continua | leggi tutto | leggi l'articolo | leggi l'articolo completo
      scopri di più | clicca qui | maggiori informazioni | vai all'articolo | vai alla ricetta | salta alla ricetta
    `,
    'agency-notice': `
      questo articolo è stato pubblicato originariamente … | questo articolo è originariamente apparso …
      ~pubblicato originariamente …
    `,
    affiliate: `
      … link di affiliazione … | … link affiliati … | … potremmo ricevere una commissione …
      … potrebbe ricevere una commissione …
    `,
  },
};
