// The words of lines that say where a text goes on: "Story continues below the picture", "Tekst gaat verder onder de foto",
// "Dalsza część artykułu pod reklamą". Such a line has a word for going on, one for the place, and otherwise only words of its kind.

export interface GoesOnWords {
  /** What goes on, or reads on. */
  readonly on: string;
  readonly place: string;
  /** The text, and the picture or advertisement. */
  readonly things: string;
  /** What stands between these words. */
  readonly rest: string;
}

/** By language; a word with an apostrophe stands as it is written. */
export const GOES_ON_WORDS: Readonly<Record<string, GoesOnWords>> = {
  cs: {
    on: 'pokračuje pokračování pokračujte',
    place: 'pod za po níže',
    things:
      'článek článku text textu zpráva příběh fotografií fotkou obrázkem reklamou reklamě videem galerií grafikou mapou anketou inzercí',
    rest: 'v čtení',
  },
  da: {
    on: 'fortsætter fortsættes videre',
    place: 'under efter nedenfor',
    things:
      'artiklen artikel teksten historien billedet billederne fotoet videoen annoncen reklamen grafikken kortet galleriet opslaget',
    rest: 'læs',
  },
  de: {
    on: 'weiter weiterlesen fortgesetzt fortsetzung weitergelesen',
    place: 'unter unterhalb nach hinter unten anschluss',
    things:
      'text artikel beitrag bericht story meldung bild bilder bildern foto fotos video karte grafik infografik tabelle anzeige werbung galerie bildergalerie bilderstrecke fotostrecke umfrage newsletter inhalt tweet',
    rest: 'der die das geht wird es lesen sie hier dem den im',
  },
  el: {
    on: 'συνεχίζεται συνέχεια',
    place: 'κάτω μετά',
    things: 'άρθρο άρθρου κείμενο ρεπορτάζ φωτογραφία διαφήμιση βίντεο',
    rest: 'το η του από τη την',
  },
  en: {
    on: 'continues continued continue resumes scroll',
    place: 'below beneath under underneath after following down',
    things:
      'story article text content report picture pictures photo photos image images video gallery slideshow map graphic chart ad ads advert advertisement advertising promo promotion newsletter post tweet',
    rest: 'reading to for more is the this on',
  },
  es: {
    on: 'continúa continua sigue siga seguir continuar',
    place: 'debajo después bajo tras abajo',
    things:
      'noticia nota artículo texto historia información crónica foto fotos fotografía imagen imágenes video vídeo galería gráfico mapa publicidad anuncio',
    rest: 'la el los de del este esta lectura leyendo más',
  },
  fi: {
    on: 'jatkuu jatkuvat',
    place: 'alla alapuolella alta jälkeen',
    things:
      'juttu jutun artikkeli artikkelin teksti tekstin uutinen kuvan kuvien videon mainoksen mainosten kartan grafiikan gallerian kuvagallerian',
    rest: '',
  },
  fr: {
    on: 'suite poursuit poursuivez continue continuez lire lisez',
    place: 'après sous dessous ci-dessous plus bas',
    things:
      "article l'article texte photo photos image l'image vidéo infographie carte graphique galerie publicité pub l'annonce",
    rest: 'la le les de se votre lecture cette ce',
  },
  hu: {
    on: 'folytatódik folytatás folytatása',
    place: 'után alatt',
    things: 'cikk cikkünk írás szöveg hirdetés kép képek fotó videó galéria térkép grafika',
    rest: 'a az',
  },
  id: {
    on: 'berlanjut lanjutkan lanjut',
    place: 'setelah bawah',
    things: 'artikel berita tulisan iklan foto gambar video',
    rest: 'membaca baca di ke ini',
  },
  it: {
    on: 'continua continuate prosegue segue',
    place: 'dopo sotto',
    things:
      "l'articolo articolo testo notizia storia foto fotografia immagine l'immagine video galleria mappa grafico pubblicità",
    rest: 'il la lo le a leggere lettura nella',
  },
  nl: {
    on: 'verder door vervolgt',
    place: 'onder na hieronder beneden',
    things:
      "tekst artikel verhaal bericht nieuws foto foto's afbeelding afbeeldingen video kaart grafiek tabel tweet post advertentie advertenties reclame",
    rest: 'de het gaat loopt lees leest lezen',
  },
  no: {
    on: 'fortsetter fortset videre',
    place: 'under etter nedenfor',
    things:
      'artikkelen artikkel saken teksten historien bildet bilde bildene fotoet videoen video annonsen annonse reklamen grafikken kartet galleriet innlegget',
    rest: 'les',
  },
  pl: {
    on: 'dalsza dalszy dalej ciąg',
    place: 'pod poniżej za po',
    things:
      'tekstu artykułu materiału zdjęciem zdjęciami fotografią reklamą reklamie wideo filmem nagraniem materiałem galerią mapą grafiką wpisem postem',
    rest: 'część czytaj czytania',
  },
  pt: {
    on: 'continua continue segue',
    place: 'após depois abaixo',
    things:
      'notícia matéria reportagem artigo texto história foto fotos imagem vídeo galeria mapa gráfico publicidade anúncio',
    rest: 'a o as da do de lendo leitura',
  },
  ro: {
    on: 'continuă continua continuarea',
    place: 'după sub jos',
    things: 'articolul articolului textul știrea foto fotografie imagine video galerie reclamă publicitate',
    rest: 'mai citirea',
  },
  ru: {
    on: 'продолжение продолжается далее',
    place: 'после под ниже',
    things:
      'текст текста статья статьи материал материала новость новости фото фотографией фотографии видео рекламы рекламой баннером',
    rest: 'за',
  },
  sk: {
    on: 'pokračuje pokračovanie pokračujte',
    place: 'pod za po nižšie',
    things:
      'článok článku text textu správa fotografiou fotkou obrázkom reklamou reklame videom galériou grafikou mapou anketou',
    rest: 'v čítaní',
  },
  sv: {
    on: 'fortsätter vidare',
    place: 'under efter nedan nedanför',
    things:
      'artikeln artikel texten text bilden bilderna fotot videon filmen annonsen reklamen grafiken kartan inlägget bildspelet faktarutan',
    rest: 'läs',
  },
  tr: {
    on: 'devamı devam',
    place: 'altında sonra aşağıda altından',
    things:
      'haber haberin yazı yazının metnin fotoğrafın fotoğraftan görselin videonun videodan reklamın reklamdan',
    rest: 'ediyor edecek',
  },
  uk: {
    on: 'продовження продовжується далі',
    place: 'після під нижче',
    things:
      'текст тексту стаття статті матеріал матеріалу новина новини фото фотографією відео реклами рекламою',
    rest: 'за',
  },
};
