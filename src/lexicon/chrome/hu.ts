// Hungarian page furniture.

import type { PhraseTable } from './kinds.ts';

export const hu: PhraseTable = {
  language: 'hu',
  phrases: {
    'ad-label': `
      hirdetés | reklám | szponzorált tartalom | támogatott tartalom | fizetett tartalom
      a cikk a hirdetés után folytatódik | hirdetés után folytatjuk
    `,
    'skip-link': `
      ugrás a tartalomra | ugrás a tartalomhoz | tovább a tartalomra | kilépés a tartalomba
      vissza a tetejére | vissza az oldal tetejére | az oldal tetejére | lap tetejére
    `,
    home: `kezdőlap | főoldal | címlap | nyitólap`,
    menu: `
      menü | keresés | bezár | bezárás | több | továbbiak | mutass többet | összes | összes megtekintése
      mind | következő | előző | következő cikk | előző cikk | kategóriák | rovatok | archívum | vissza
      mégse | küldés | nyelv | beállítások | oldaltérkép | összes cikk | még több | betűméret
    `,
    'site-page': `
      kapcsolat | rólunk | impresszum | médiaajánlat | hirdetési lehetőségek | hirdessen nálunk | karrier
      állás | súgó | gyik | időjárás | horoszkóp | tv műsor | tv-műsor | élő közvetítés | árfolyamok
      deviza | blogok | szerkesztőség | szerzőink | apróhirdetés | rejtvény
    `,
    section: `
      ~hírek | ~belföld | ~külföld | ~világ | ~politika | ~közélet | ~gazdaság | ~üzlet | ~pénzügy
      ~tőzsde | ~ingatlan | ~kultúra | ~kult | ~tudomány | ~tech | ~technológia | ~sport | ~foci
      ~futball | ~életmód | ~egészség | ~bulvár | ~sztárok | ~oktatás | ~bűnügy | ~baleset | ~vélemény
      ~publicisztika | ~interjú | ~autó | ~utazás | ~gasztro | ~könyv | ~film | ~zene | ~videó | ~videók
      ~galéria | ~helyi | ~budapest | ~vidék | ~környezet | ~divat | ~helyi hírek | ~helyi ügyek | ~fomo | ~mindeközben
    `,
    login: `
      belépés | bejelentkezés | regisztráció | kijelentkezés | fiókom | profilom | elfelejtett jelszó
      jelszó
    `,
    tags: `címkék | címkék: … | rovat: … | kategória: … | címke | témák | kapcsolódó témák | kulcsszavak`,
    share: `
      megosztás | megosztom | oszd meg | ossza meg | megosztás facebookon | megosztás a facebookon
      küldés e-mailben | nyomtatás | link másolása | link másolva | másolás | mentés | mentés későbbre
      könyvjelzőzés | hallgassa meg a cikket | cikk meghallgatása | tetszik | követés
      tetszett a cikk
    `,
    counter: `
      # hozzászólás | # komment | hozzászólások # | # megosztás | olvasási idő: # perc | olvasási idő …
      # perc | # perc olvasás
    `,
    'media-control': `
      lejátszás | videó megtekintése | betöltés | galéria megtekintése | nagyítás | megnézem a galériát
    `,
    newsletter: `
      hírlevél | hírlevél feliratkozás | iratkozzon fel hírlevelünkre | feliratkozás | feliratkozom
      iratkozzon fel … hírlev … | iratkozz fel … hírlev … | e-mail cím
    `,
    subscribe: `
      előfizetés | előfizetek | előfizetőknek | csak előfizetőknek | fizessen elő | legyen előfizetőnk
      … előfizetés digitálisan is | …-előfizetés digitálisan is
    `,
    app: `alkalmazás letöltése | töltse le az alkalmazást | töltse le … alkalmazás …`,
    follow: `
      kövessen minket | kövess minket | kövesse oldalunkat | kövessen minket … | kövess minket …
      kövesse … facebookon … | kövesse … google … | közösségi média | … a google hírekben …
      … google news … | csatlakozzon … csoport …
    `,
    donate: `támogatás | támogatom | támogass minket | támogasson minket | adomány`,
    paywall: `
      ez a cikk csak előfizetőink … | a cikk teljes terjedelmében csak előfizetők …
      a teljes cikket előfizetőink … | a folytatáshoz … előfizet … | a cikk elolvasásához …
    `,
    consent: `
      elfogadom | összes elfogadása | elutasítom | egyetértek | süti beállítások | sütik | süti szabályzat
      cookie szabályzat | … sütiket használ … | … cookie-kat használ … | ez az oldal sütiket …
      weboldalunk sütiket …
    `,
    terms: `
      felhasználási feltételek | adatvédelem | adatvédelmi tájékoztató | adatvédelmi nyilatkozat
      adatkezelési tájékoztató | jogi nyilatkozat | szerzői jogok | etikai kódex
      általános szerződési feltételek | ászf | moderálási elvek
    `,
    copyright: `
      minden jog fenntartva | minden jog fenntartva … | … minden jog fenntartva …
      ~… szerzői jogi védelem …
    `,
    'staff-note': `borítókép: … | nyitókép: … | kiemelt kép: … | címlapkép: …`,
    'error-notice': `az oldal nem található … | a keresett oldal … | hiba #`,
    'comment-head': `
      hozzászólások | hozzászólás | kommentek | hozzászólok | szóljon hozzá | szólj hozzá | új hozzászólás
      hozzászólás írása | összes hozzászólás | kommentelés | vélemény, hozzászólás | nincs hozzászólás
    `,
    'comment-form': `
      válasz | válasz megszakítása | név | hozzászólás küldése | az e-mail címet nem tesszük közzé …
      a hozzászóláshoz …
    `,
    'related-head': `
      kapcsolódó | kapcsolódó cikkek | kapcsolódó cikk | kapcsolódó anyagok | kapcsolódó tartalom
      kapcsolódó hírek | olvassa el ezt is | olvasd el ezt is | ezt is olvassa el | ajánlott cikkek
      ajánlott | ajánljuk | ajánló | ajánlatunk | ezek is érdekelhetik | ez is érdekelheti
      ezt is ajánljuk | további cikkek | további hírek | hasonló cikkek | még több hír | korábban írtuk
      még a témában | a témában | olvasta már | ne maradjon le
    `,
    'related-inline': `
      olvassa el ezt is: … | ezt is olvassa el: … | kapcsolódó: … | kapcsolódó cikk: … | korábban: …
      bővebben: … | ~videó: … | olvasta már? … | lásd még: … | ~további: …
    `,
    'footer-head': `
      legolvasottabb | legolvasottabbak | legolvasottabb cikkek | legfrissebb | legfrissebb hírek
      friss hírek | friss | legnépszerűbb | legnézettebb | legkommenteltebb | legutóbbi hozzászólások
      legutóbbi bejegyzések | vezető hírek | a szerzőről | a szerző cikkei | népszerű | percről percre
      felkapott
    `,
    'read-on': `
      tovább | tovább olvasom | tovább a cikkre | teljes cikk | elolvasom | részletek | bővebben
      folytatás | kattintson ide | tudjon meg többet
      tovább a teljes cikkre | a teljes cikk itt olvasható
    `,
  },
};
