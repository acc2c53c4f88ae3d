// Polish page furniture.

import type { PhraseTable } from './kinds.ts';

export const pl: PhraseTable = {
  language: 'pl',
  phrases: {
    'ad-label': `
      dalsza część artykułu pod materiałem wideo | dalsza część artykułu pod wideo
      reklama | reklamy | materiał sponsorowany | artykuł sponsorowany | materiał partnera
      materiał promocyjny | sponsorowane | dalszy ciąg materiału pod wideo
      dalsza część artykułu pod reklamą | dalsza część tekstu pod reklamą
      dalsza część artykułu znajduje się pod … | dalszy ciąg tekstu pod … | ciąg dalszy artykułu pod …
      ~reklama. …
      dalszy ciąg artykułu pod reklamą | ciąg dalszy pod reklamą | reszta artykułu pod reklamą
      koniec reklamy | dalszy ciąg artykułu pod materiałem wideo | … pod materiałem wideo | … pod wideo
      dalsza część tekstu pod … | dalsza część artykułu pod … | kontynuacja artykułu pod …
      linki sponsorowane | link sponsorowany | reklamy google | reklama google
      dalszy ciąg tekstu pod wideo | ciąg dalszy artykułu pod wideo
      reszta artykułu pod materiałem wideo
    `,
    'skip-link': `
      przejdź do treści | przejdź do głównej treści | przejdź do zawartości | przejdź do menu
      przejdź do wyszukiwarki | do góry | na górę | wróć na górę | powrót na górę | przejdź na stronę główną
      wróć na stronę główną
      skocz do treści | skocz do zawartości | skocz do głównej treści | przejdź do nawigacji
      przeskocz do treści
    `,
    home: `strona główna | start`,
    menu: `
      szukaj | wyszukaj | wyszukiwarka | zamknij | zamknij menu | otwórz menu | menu główne | więcej
      pokaż więcej | zobacz więcej | zobacz wszystkie | pokaż wszystkie | wszystkie | załaduj więcej
      następny | poprzedni | następna | poprzednia | następna strona | poprzednia strona | następny artykuł
      poprzedni artykuł | kategorie | tematy | archiwum | nawigacja | nawigacja wpisu | jesteś tutaj
      powrót | wróć | anuluj | wyślij | język | ustawienia | mapa serwisu | mapa strony | działy | serwisy
      wszystkie artykuły | rozwiń | zwiń
      nowszy post | starszy post | nowsze posty | starsze posty | nowsze wpisy | starsze wpisy
      powrót do góry | na górę strony | strona # z # | strona # | twoje konto
      wyświetl mój pełny profil | archiwum bloga | subskrybuj: komentarze do posta atom
      subskrybuj: posty atom
      wyjdź z wersji mobilnej | wstecz | wróć do artykułu
    `,
    'site-page': `
      kontakt | o nas | redakcja | zespół | praca | kariera | reklama w serwisie | pomoc
      najczęściej zadawane pytania | pogoda | horoskop | horoskop dzienny | horoskop na dziś | program tv | krzyżówki | sudoku | gry | quizy
      sklep | prenumerata | e-wydanie | newslettery | ogłoszenia | nekrologi | wydarzenia | kalendarz
      biuro reklamy | zgłoś błąd | napisz do nas | centrum pomocy | kursy walut | dla mediów | dla prasy
      patronaty | konkursy | forum
    `,
    section: `
      ~wiadomości | ~aktualności | ~kraj | ~polska | ~świat | ~polityka | ~gospodarka | ~ekonomia | ~biznes
      ~finanse | ~pieniądze | ~giełda | ~technologia | ~technologie | ~nauka | ~zdrowie | ~środowisko
      ~klimat | ~edukacja | ~sport | ~piłka nożna | ~siatkówka | ~tenis | ~żużel | ~skoki narciarskie
      ~kultura | ~film | ~muzyka | ~książki | ~teatr | ~rozrywka | ~gwiazdy | ~plotki | ~styl życia | ~moda
      ~uroda | ~kuchnia | ~przepisy | ~podróże | ~turystyka | ~dom | ~ogród | ~motoryzacja | ~opinie
      ~komentarze i opinie | ~felietony | ~publicystyka | ~wywiady | ~reportaże | ~kryminalne | ~prawo
      ~społeczeństwo | ~historia | ~religia | ~kościół | ~warszawa | ~kraków | ~wrocław | ~poznań | ~gdańsk
      ~wideo | ~zdjęcia | ~galerie | ~kobieta | ~rodzina | ~wojna w ukrainie | ~ukraina | ~ciekawostki
      ~regiony | ~podcasty
      ~na żywo | ~relacja na żywo | ~wywiad | ~analiza | ~reportaż | ~felieton
      ~pilne | ~z ostatniej chwili
    `,
    login: `
      zaloguj | zaloguj się | wyloguj | wyloguj się | zarejestruj się | rejestracja | moje konto
      mój profil | logowanie | załóż konto | zapomniałeś hasła | hasło | nie pamiętasz hasła
      masz już konto … | zaloguj się, aby … | zaloguj się przez …
    `,
    tags: `
      tagi | tematy powiązane | słowa kluczowe | tagi: … | powiązane tematy
      ten wpis został opublikowany … | … dodaj zakładkę do …
      słowa kluczowe: … | etykiety: … | kategorie: … | tematy: …
    `,
    share: `
      skomentuj # | skomentuj artykuł
      udostępnij | udostępnij na facebooku | udostępnij na twitterze | udostępnij artykuł | podziel się
      drukuj | wydrukuj | kopiuj link | skopiuj link | link skopiowany | zapisz | zapisz na później
      posłuchaj | posłuchaj artykułu | lubię to | lubię | obserwuj | wyślij znajomemu | poleć
      dodaj do ulubionych | tweetnij | skomentuj | kliknij, aby udostępnić … | udostępnij na …
      skrót artykułu
      drukuj artykuł | wersja do druku | wydrukuj artykuł | wyślij e-mailem | wyślij mailem
      wyślij link | wyślij na e-mail | wyślij do znajomego | poleć znajomemu | poleć artykuł
      poleć ten artykuł | podziel się artykułem | podziel się na facebooku | dodaj na fb
      zapisz artykuł | słuchaj artykułu | odsłuchaj | skróć artykuł | streść artykuł | podaruj artykuł
      podaruj dostęp | wielkość tekstu | rozmiar tekstu | wielkość czcionki | rozmiar czcionki
      wielkość liter | mniejsza | większa | powiększ tekst | pomniejsz tekst
      dodaj … jako preferowane źródło … | ustaw jako preferowane źródło … | link do artykułu | gg
      wykop to
      d blogerów lubi to | # blogerów lubi to
    `,
    counter: `
      # udostępnień | # wyświetleń | # komentarz | czas czytania: # min | czas czytania … | # min czytania
      ~# godz. temu | # min. czytania
      oceń artykuł | oceń ten artykuł | oceń | średnia ocena: # | średnia: # | ocena: # | ocen: #
      głosów: # | # głosów | ten tekst przeczytasz w # min | ten tekst przeczytasz w # minuty
      ten tekst przeczytasz w # minut | ten tekst przeczytasz w … | liczba odsłon: # | odsłon: #
      wyświetleń: #
    `,
    'media-control': `
      odtwórz | zobacz wideo | zobacz zdjęcia | zobacz galerię | ładowanie | powiększ | wczytywanie
      dalsza część tekstu pod wideo | dalszy ciąg … pod wideo … | dalsza część … pod … | dalszy ciąg … pod …
      zobacz wideo … | odsłuchaj artykuł
      zdjęcie # z # | zdjęcie #/# | foto # z # | # zdjęć | # zdjęcia | powiększ zdjęcie
      zobacz wszystkie zdjęcia
      zobacz galerię #
    `,
    newsletter: `
      zapisz się na newsletter | zapisz się do newslettera | zapisz się | twój e-mail | adres e-mail
      zapisz się na nasz newsletter … | zapisz się do naszego newslettera … | zapisz się na newsletter …
      … nasz newsletter … | … naszego newslettera … | … do newslettera …
      …. zapisz się tutaj | …. zapisz się
      wyrażam zgodę na przetwarzanie …
    `,
    subscribe: `
      subskrybuj | prenumeruj | kup prenumeratę | kup subskrypcję | kup dostęp | dla prenumeratorów
      dla subskrybentów | tylko dla prenumeratorów | wykup dostęp | subskrypcja | dostęp premium
      masz już subskrypcję … | wykup dostęp … | zaloguj się, aby czytać dalej … | ten artykuł jest dostępny …
      czytaj bez ograniczeń …
      treść dla prenumeratorów | artykuł dla prenumeratorów | tylko dla subskrybentów
      masz już prenumeratę … | jesteś już prenumeratorem … | prenumerata od … | subskrypcja od …
      zrezygnuj w każdej chwili | możesz zrezygnować w każdej chwili | czytaj bez ograniczeń | kup dostęp …
      wybierz pakiet
    `,
    app: `pobierz aplikację | aplikacja mobilna | pobierz aplikację … | pobierz naszą aplikację …`,
    follow: `
      masz newsa, … | masz newsa? … | oceń jakość naszego artykułu …
      obserwuj nas | śledź nas | polub nas na facebooku | dołącz do nas | znajdź nas | media społecznościowe
      obserwuj nas w google news | znajdź nas na … | śledź nas na … | obserwuj nas na … | obserwuj nas w …
      dołącz do nas na … | polub nas na … | bądź na bieżąco … | … w google news … | dołącz do nas …
      obserwuj nas w google …
      obserwuj nas na whatsappie | bądź na bieżąco! obserwuj … | bądź na bieżąco … obserwuj …
      dołącz do naszego kanału … | … kanał na whatsappie …
      dodaj nas do preferowanych źródeł … | obserwuj temat
    `,
    donate: `
      wesprzyj nas | wesprzyj | wspieraj nas | wpłać | przekaż # … podatku … | wesprzyj … niezależne …
      podobał ci się artykuł … | podobał ci się ten artykuł … | podoba ci się ten artykuł …
    `,
    paywall: `
      ten artykuł jest dostępny tylko … | treść dostępna tylko … | ten artykuł przeczytasz …
      aby przeczytać dalszą część … | artykuł dostępny tylko dla … | dostęp do tego artykułu …
      aby czytać dalej … | treść dla prenumeratorów … | treść tylko dla prenumeratorów …
      artykuł tylko dla prenumeratorów … | kup dostęp, aby … | wykup dostęp, aby … | pozostało # % …
      pozostało #% …
      artykuł tylko dla prenumeratorów | artykuł tylko dla subskrybentów
    `,
    consent: `
      pliki cookies | polityka cookies | polityka plików cookies | ustawienia cookies
      ustawienia plików cookies | akceptuj | akceptuję | akceptuj wszystkie | odrzuć | zgadzam się
      przejdź do serwisu | ustawienia prywatności | ustawienia zaawansowane | zarządzaj zgodami
      ta strona używa … cookies … | ta strona korzysta z … cookies … | używamy plików cookies …
      … używa plików cookie … | … używamy plików cookies … | … korzysta z plików cookie …
      … wykorzystuje pliki cookie … | … wykorzystujemy pliki cookie … | … plików cookies w …
      my i nasi … partnerzy … | … informacji na urządzeniu … | … informacje na urządzeniu …
      szanujemy twoją prywatność | cenimy twoją prywatność | cenimy prywatność użytkowników
      przechowywanie informacji na urządzeniu lub dostęp do nich
      wykorzystywanie ograniczonych danych do wyboru reklam
      tworzenie profili w celu spersonalizowanych reklam
      tworzenie profili do spersonalizowanych reklam
      wykorzystanie profili do wyboru spersonalizowanych reklam
      tworzenie profili w celu personalizacji treści
      wykorzystywanie profili w celu doboru spersonalizowanych treści | pomiar wydajności reklam
      pomiar efektywności reklam | pomiar wydajności treści | pomiar efektywności treści
      rozumienie odbiorców dzięki statystyce … | rozwój i ulepszanie usług
      wykorzystywanie ograniczonych danych do wyboru treści | spersonalizowane reklamy i treści, …
      my i nasi partnerzy … | my i nasi zaufani partnerzy … | my i nasi # partnerzy …
      uzasadniony interes | prawnie uzasadniony interes | lista partnerów
      aby zobaczyć tę treść, musisz wyrazić zgodę …
    `,
    terms: `
      polityka prywatności | prywatność | regulamin | regulaminy | warunki korzystania | zasady korzystania
      nota prawna | ochrona danych | ochrona danych osobowych | rodo | zastrzeżenia prawne
      deklaracja dostępności | regulamin serwisu | polityka redakcyjna | polityka prywatności …
      administratorem danych osobowych …
    `,
    copyright: `
      wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone | wszelkie prawa zastrzeżone …
      kopiowanie … zabronione … | … wszelkie prawa zastrzeżone … | … wszystkie prawa zastrzeżone …
      … rozpowszechnianie … zabronione …
      copyright by … | … bez zgody wydawcy …
    `,
    'error-notice': `
      nie znaleziono strony | strona nie znaleziona | strona nie została znaleziona …
      strona nie istnieje | # strona nie znaleziona | błąd # | strona, której szukasz … | szukana strona …
      podana strona nie istnieje … | przepraszamy, strona … | ups! … strony … | dostęp zabroniony
    `,
    'comment-head': `
      komentarze | # komentarzy | # komentarze | komentarze # | dodaj komentarz | napisz komentarz
      zostaw komentarz | zobacz komentarze | pokaż komentarze | wszystkie komentarze
      dodaj komentarz anuluj pisanie odpowiedzi | brak komentarzy | czytaj komentarze | ostatnie komentarze
      dołącz do dyskusji | zostaw odpowiedź
      dodaj swój komentarz | prześlij komentarz | skomentuj ten artykuł | zobacz wszystkie komentarze
      pokaż wszystkie komentarze | wasze komentarze | opinie czytelników | opinie # | wyraź swoją opinię
      dyskusja | forum dyskusyjne | weź udział w dyskusji
      komentarze wyłączone | komentowanie wyłączone | bądź pierwszy, skomentuj
    `,
    'comment-form': `
      odpowiedz | anuluj pisanie odpowiedzi | nazwa | podpis | witryna internetowa | opublikuj komentarz
      zgłoś | zgłoś nadużycie | twój adres e-mail nie zostanie opublikowany …
      twój adres email nie zostanie opublikowany … | zapamiętaj moje dane … | … wymagane pola są oznaczone …
      redakcja nie odpowiada za … | redakcja nie ponosi odpowiedzialności …
      zgłoś do moderacji | zgłoś komentarz | zgłoś naruszenie | przepisz kod … | aby dodać komentarz, …
      musisz być zalogowany, aby … | redakcja nie ponosi odpowiedzialności za …
      … nie ponosi odpowiedzialności za treść komentarzy … | … nie odpowiada za treść komentarzy …
      dodaj komentarzanuluj pisanie odpowiedzi | zostaw odpowiedźanuluj pisanie odpowiedzi
      zostaw odpowiedź anuluj pisanie odpowiedzi | zaloguj się, aby skomentować
      zaloguj się, aby dodać komentarz
    `,
    'related-head': `
      czytaj także | czytaj też | czytaj również | czytaj więcej | przeczytaj także | przeczytaj też
      przeczytaj również | zobacz także | zobacz też | zobacz również | powiązane | powiązane artykuły
      podobne artykuły | podobne | polecane | polecamy | polecane artykuły | polecane dla ciebie
      inne artykuły | więcej na ten temat | w tym temacie | może cię zainteresować
      może cię również zainteresować | to może cię zainteresować | warto przeczytać | dowiedz się więcej
      sprawdź także | rekomendowane | wybrane dla ciebie | nie przegap
      więcej o
      zobacz więcej na temat | więcej na temat | w temacie | linki
    `,
    'related-inline': `
      czytaj także: … | czytaj też: … | czytaj również: … | czytaj więcej: … | przeczytaj także: …
      przeczytaj też: … | przeczytaj również: … | zobacz także: … | zobacz też: … | zobacz również: …
      zobacz: … | czytaj: … | polecamy: … | ~wideo: … | czytaj też … | sprawdź też: … | sprawdź: …
      więcej: …
      więcej o: …
      dowiedz się więcej: …
    `,
    'footer-head': `
      najczęściej czytane | najpopularniejsze | popularne | popularne artykuły | najnowsze
      najnowsze artykuły | najnowsze wiadomości | ostatnie wpisy | ostatnie artykuły | najnowsze komentarze
      najczęściej komentowane | na czasie | gorące tematy | o autorze | trendy | ~więcej od …
      wiadomości dnia | top # | dzisiaj w serwisie | najważniejsze
      najczęściej polecane | najczęściej oglądane | najczęściej wysyłane | najczęściej oceniane
      najnowsze informacje | najnowsze wpisy | ostatnio dodane | ostatnio komentowane
      najchętniej czytane | najwyżej oceniane | sonda | sondaż | ankieta | głosuj | zobacz wyniki
      ogłoszenia drobne | oferty pracy
    `,
    'read-on': `
      czytaj dalej | czytaj całość | czytaj cały artykuł | kliknij tutaj | więcej informacji
      przejdź do artykułu | czytaj więcej na …
    `,
    'staff-note': `
      źródło zdjęcia głównego: … | dziękujemy, że przeczytałeś … | dziękujemy, że przeczytałaś … | dziękujemy, że jesteś z nami …
      zgłoś swój pomysł na artykuł | napisz do autora | masz informacje … napisz … | jeśli zauważyłeś błąd …
      streszczenie wygenerowane przez ai | streszczenie wygenerowane przez …
      podsumowanie wygenerowane … | wygenerowane przez ai | streszczenie ai | podsumowanie ai
      masz ciekawy temat? … | masz ciekawy temat … | napisz do nas … | dziękujemy, że przeczytałaś/eś …
      zauważyłeś błąd … | znalazłeś błąd …
      zauważyłeś błąd | widzisz błąd | znalazłeś błąd | podsumowanie wygenerowane przez ai
      czy ten artykuł był przydatny
    `,
  },
};
