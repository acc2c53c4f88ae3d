// Serbian, Croatian and Bosnian, in both scripts page furniture.

import type { PhraseTable } from './kinds.ts';

export const sr: PhraseTable = {
  language: 'sr',
  phrases: {
    'ad-label': `
      oglas | reklama | oglasi | sponzorisano | sponzorirano | sponzorirani sadržaj | sponzorirani članak
      plaćeni oglas | tekst se nastavlja ispod oglasa | vijest se nastavlja nakon oglasa
      nastavak članka ispod oglasa … | članak se nastavlja … | реклама | огласи | спонзорисано | promo
    `,
    'skip-link': `
      preskoči na sadržaj | idi na sadržaj | prijeđi na sadržaj | skoči na sadržaj | na vrh
      povratak na vrh | на врх | пређи на садржај
    `,
    home: `
      početna | početna strana | početna stranica | naslovna | naslovnica | naslovna strana | насловна
      почетна | почетна страна
    `,
    menu: `
      meni | izbornik | pretraga | pretraži | traži | zatvori | više | još | prikaži više | učitaj više
      vidi sve | pogledaj sve | sve vesti | sve vijesti | sledeća | prethodna | sljedeća | sledeća vest
      prethodna vest | kategorije | rubrike | arhiva | arhiv | nazad | natrag | otkaži | odustani
      pošalji | jezik | podešavanja | postavke | mapa sajta | мени | претрага | затвори | још | све вести
      архива | рубрике
    `,
    'site-page': `
      kontakt | kontakti | o nama | impresum | marketing | oglašavanje | posao | pomoć
      vremenska prognoza | prognoza | horoskop | tv program | uživo | tečajna lista | kursna lista
      čitulje | osmrtnice | mali oglasi | blogovi | контакт | о нама | импресум | маркетинг
      временска прогноза | хороскоп | тв програм
    `,
    section: `
      ~vesti | ~vijesti | ~politika | ~društvo | ~ekonomija | ~biznis | ~gospodarstvo | ~hronika
      ~crna kronika | ~crna hronika | ~svet | ~svijet | ~region | ~regija | ~hrvatska | ~srbija | ~bih
      ~crna gora | ~beograd | ~zagreb | ~kultura | ~sport | ~fudbal | ~nogomet | ~košarka | ~tenis
      ~zabava | ~showbiz | ~šoubiznis | ~život | ~lifestyle | ~zdravlje | ~tehnologija | ~nauka | ~znanost
      ~auto | ~putovanja | ~recepti | ~kolumne | ~mišljenja | ~stav | ~komentari i analize | ~video vesti
      ~magazin | ~lokalno | ~info | ~planeta | ~вести | ~политика | ~друштво | ~економија | ~хроника
      ~свет | ~регион | ~србија | ~београд | ~култура | ~спорт | ~забава | ~живот | ~наука | ~здравље
      ~погледи | ~кошарка | ~фудбал
    `,
    login: `
      prijava | prijavi se | prijavite se | registracija | registruj se | registriraj se | odjava
      odjavi se | moj profil | zaboravljena lozinka | lozinka | пријава | регистрација | пријави се
    `,
    tags: `
      tagovi | oznake | ključne riječi | ključne reči | tagovi: … | teme | povezane teme | тагови
      кључне речи
    `,
    share: `
      podeli | podelite | podijeli | podijelite | podijeli članak | podeli vest | podeli na facebook
      podelite ovo | odštampaj | štampaj | ispiši | ispis | kopiraj link | kopiraj poveznicu | sačuvaj
      spremi | slušaj vest | poslušaj vest | poslušaj članak | sviđa mi se | pošalji prijatelju | подели
      поделите | поделите ово | одштампај | штампај | копирај линк
    `,
    counter: `
      # komentara | # komentar | komentara # | komentari # | komentari# | # deljenja | # dijeljenja
      # pregleda | vreme čitanja: # min | vrijeme čitanja: # min | vreme čitanja … | vrijeme čitanja …
      # min čitanja | коментара # | коментари # | коментари# | # коментара
    `,
    'media-control': `
      pogledaj video | pusti video | bonus video | učitavanje | pogledajte galeriju | otvori galeriju
      foto galerija | pokreni | видео | бонус видео
    `,
    newsletter: `
      newsletter prijava | prijava na newsletter | prijavite se na newsletter
      prijavite se na naš newsletter … | vaša email adresa
    `,
    subscribe: `
      pretplati se | pretplatite se | pretplata | samo za pretplatnike | postani pretplatnik
    `,
    app: `
      preuzmi aplikaciju | preuzmite aplikaciju | preuzmite našu aplikaciju … | preuzmite aplikaciju …
    `,
    follow: `
      pratite nas | prati nas | zapratite nas | pratite nas na | pratite nas na … | pratite nas i na …
      prati nas … | društvene mreže | … viber zajednic … | … na našoj facebook …
      … facebook i instagram stranici … | … google news … | пратите нас | пратите нас … | друштвене мреже
    `,
    donate: `doniraj | donirajte | podržite nas`,
    paywall: `
      ovaj sadržaj dostupan je samo pretplatnicima … | članak je dostupan samo pretplatnicima …
      za nastavak čitanja … | da biste nastavili da čitate … | sadržaj je namenjen samo pretplatnicima …
    `,
    consent: `
      prihvatam | prihvaćam | prihvati sve | slažem se | odbij | kolačići | politika kolačića
      … koristi kolačiće … | … koristimo kolačiće … | ova stranica koristi … | прихватам
      … користи колачиће …
    `,
    terms: `
      uslovi korišćenja | uvjeti korištenja | uslovi korištenja | opšti uslovi | opći uvjeti
      politika privatnosti | zaštita privatnosti | privatnost | pravila privatnosti
      pravila komentarisanja | услови коришћења | политика приватности
    `,
    copyright: `
      sva prava zadržana | sva prava pridržana | sva prava zadržana … | sva prava pridržana …
      … sva prava zadržana … | … sva prava pridržana … | zabranjeno preuzimanje … | сва права задржана
      сва права задржана … | … сва права задржана …
    `,
    'agency-notice': `
      prijavi grešku | uočili ste grešku … | ukoliko ste primetili … | pronašli ste grešku …
    `,
    'error-notice': `
      stranica nije pronađena … | strana nije pronađena … | tražena stranica … | greška #
    `,
    'comment-head': `
      komentari | komentar | komentiraj | komentiši | ostavi komentar | ostavite komentar
      pošalji komentar | dodaj komentar | napiši komentar | svi komentari | pogledaj komentare
      nema komentara | najnoviji komentari | коментари | пошаљи коментар | остави коментар | коментар
      оставите коментар
    `,
    'comment-form': `
      odgovori | ime | otkaži odgovor | odustani od odgovora | vaša adresa e-pošte neće biti objavljena …
      vaša adresa email neće … | najnovije najpopularnije | одговори
    `,
    'related-head': `
      povezane vesti | povezane vijesti | povezani članci | povezano | pročitajte još | pročitaj još
      pročitajte i | pročitaj i | pročitajte i ovo | vezane vesti | vezane vijesti | slične vesti
      više o temi | još iz rubrike | još vesti | najnovije iz rubrike | preporučujemo | preporuka
      preporuke | izdvajamo | možda će vas zanimati | moglo bi vas zanimati | vidi još | pogledajte i
      vezani članci | vezani sadržaj | прочитајте још | прочитајте и | повезане вести | препоручујемо
      сличне вести
    `,
    'related-inline': `
      pročitajte još: … | pročitaj još: … | pročitajte i: … | pročitajte: … | pročitaj i: …
      pogledajte još: … | pogledajte i: … | opširnije: … | vezano: … | povezano: … | ~video: … | ~foto: …
      прочитајте још: … | прочитајте и: … | ~видео: …
    `,
    'footer-head': `
      najčitanije | najčitanije vesti | najčitanije vijesti | najnovije | najnovije vesti
      najnovije vijesti | najpopularnije | najkomentarisanije | najkomentiranije | najgledanije
      poslednje vesti | posljednje vijesti | zadnje vijesti | glavne vesti | izbor urednika | aktuelno
      izdvojeno | o autoru | u trendu | најчитаније | најновије | најновије вести | најкоментарисаније
      последње вести
    `,
    'read-on': `
      pročitaj više | pročitajte više | opširnije | saznaj više | saznajte više | više o tome | detaljnije
      kliknite ovde | kliknite ovdje | опширније | прочитај више
    `,
  },
};
