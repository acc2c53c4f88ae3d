// Turkish words around quotations, as stems in small letters: what follows is told by its endings (quotes/framed/turkish-words.ts).

/** Stems of to say, which stand right behind the quotation: de|di, di|yor, di|yen. */
export const DE = 'de di';

/** And of their passive: denil|di. */
export const DENIL = 'denil den';

/** Stems of verbs that need no tie, where somebody is named: Kaya “…” yaz|dı. */
export const WRITE = 'yaz';

/** Stems of verbs of speech: konuş|tu, söyle|yen, belirt|erek. */
export const SAY = `
  söyle konuş anlat belirt kaydet kayded vurgula ekle açıkla aktar bildir savun sor yaz yanıtla cevapla eleştir uyar seslen bağır haykır
  fısılda sürdür özetle yorumla değerlendir hatırlat duyur paylaş ilet çıkış yakın tamamla bitir noktala başla öner çağır mırılda dile sırala
`;

/** Stems of their passives, which name no speaker: belirtil|di. */
export const SAID =
  'belirtil söylen kaydedil bildiril açıklan aktarıl yazıl vurgulan savunul hatırlatıl eklen duyurul';

/** Stems of verbs that a noun of speech needs: ifadelerini kullan|dı, çağrısında bulun|du. */
export const LIGHT = `
  kullan bulun yap ver düş paylaş getir yönelt et ed kur ekle aktar ilet gönder savun yaz at göster çek seslendir tekrarla yinele sürdür sırala
`;

/** And of their passives: ifadelerine yer veril|di. */
export const LIGHT_PASSIVES = 'edil veril kullanıl yapıl düşül getiril yöneltil paylaşıl';

/** Nouns for acts of speech: ifade|lerini, değerlendirme|sinde, uyarı|sında. */
export const ACTS = `
  ifade söz değerlendirme açıklama yorum çağrı uyarı yanıt cevap karşılık bilgi mesaj not görüş eleştiri iddia temenni soru paylaşım vurgu itiraf
  tepki tehdit tahmin talep dilek öneri tespit savunma cümle dua müjde serzeniş sitem tavsiye beyan itiraz isyan teşekkür espri çıkış düşünce
  yakınma demeç sav şikayet şikâyet benzetme gönderme itham suçlama öngörü söylem kelime slogan dert devam kabul dile haber konuşma sözcük
`;

/** Those of them that are the words themselves, so that no verb is needed: Kaya'nın “…” sözleri. */
export const SAYINGS =
  'söz ifade cümle açıklama yorum çıkış çağrı soru mesaj paylaşım yanıt cevap iddia itiraf uyarı görüş';

/** And those that stand for a verb: “…” sözleriyle eleştirdi. */
export const BY_WORDS = 'söz ifade cümle';

/** Words that tie a quotation to its verb: “…” diye konuştu. */
export const TIES = 'diye şeklinde biçiminde';

/** Stems of verbs that call something what stands in the marks: “…” olarak nitelendir|di. */
export const CALL = 'nitelendir nitele tanımla değerlendir yorumla betimle gör adlandır et ed';

/** What announces a quotation behind it: şöyle: */
export const SO = 'şöyle şu şunlar böyle';

/** What tells whence a statement came: Bakanlıktan yapılan açıklamada */
export const ISSUED = 'yapılan gelen yayımlanan yayınlanan paylaşılan yazılı';

/** Offices, trades and titles, which stand before a name. */
export const OFFICES = `
  başkan bakan vali kaymakam müdür sözcü milletvekil vekil senatör cumhurbaşkan başbakan büyükelçi elçi konsolos general komutan amiral amir şef albay
  yarbay binbaşı yüzbaşı savcı başsavcı hakim hâkim yargıç avukat av dr prof doç doktor profesör doçent uzman mühendis mimar öğretmen müftü imam
  papaz rektör dekan muhtar başhekim hekim hemşire kaptan antrenör direktör hoca hakem futbolcu voleybolcu basketbolcu oyuncu kaleci yönetmen yazar şair
  sanatçı şarkıcı gazeteci muhabir spiker sunucu editör ekonomist analist akademisyen tarihçi arkeolog araştırmacı ceo sekreter yönetici patron
  sahip ortak kurucu temsilci üye aday lider danışman koordinatör sorumlu görevli memur komiser itfaiyeci şoför sürücü pilot esnaf çiftçi
  üretici balıkçı çoban işçi emekli öğrenci turist gönüllü sanayici işletmeci madenci kral kraliçe prens prenses şeyh bakkal kasap berber fırıncı
  terzi garson aşçı eczacı veteriner psikolog marangoz tamirci pazarcı kuyumcu yapımcı çalıştırıcı satıcı lokantacı otelci rehber küratör besteci ressam müdire nakliyeci
  jeolog jeofizikçi meteorolog sosyolog psikiyatr biyolog ekolog antropolog virolog kardiyolog siyasetçi politikacı
  sendikacı belediyeci sporcu aktivist insan usta reis sayın
`;

/** Other words for persons. */
export const PERSONS = `
  kadın adam erkek kız çocuk anne baba kardeş abla ağabey eş dede nine oğul komşu yolcu müşteri vatandaş yurttaş sakin köylü halk yetkili kaynak tanık
  mağdur şüpheli sanık zanlı yaralı taraftar izleyici kişi aile grup gösterici protestocu eylemci arkadaş ziyaretçi kullanıcı mahalleli başka biri
`;

/** Bodies that speak. */
export const BODIES = `
  bakanlık başkanlık müdürlük valilik kaymakamlık belediye dernek oda parti birlik kurum kurul üniversite şirket banka ajans kulüp sendika vakıf vakf
  konsey mahkeme komisyon federasyon konfederasyon holding firma savcılık başsavcılık emniyet polis hükümet meclis ordu genelkurmay elçilik
  büyükelçilik konsolosluk komite enstitü gazete televizyon kanal hastane okul fabrika işletme platform yönetim örgüt saray kremlin pentagon
  başhekimlik muhtarlık rektörlük komutanlık baro borsa kooperatif teşkilat kuvvet
`;

/** Places that speak for their government, or where something happens; no persons. */
export const PLACES = `
  türkiye rusya abd iran ırak israil almanya fransa çin yunanistan suriye ukrayna ingiltere ankara istanbul izmir bursa adana antalya moskova
  washington tahran brüksel kiev atina londra paris berlin avrupa asya amerika dünya nato meclis twitter instagram facebook youtube
`;

/** Words that stand before a word for a person and belong to it. */
export const ADJECTIVES =
  'bir emekli eski yeni genç ünlü yaşlı kadın erkek küçük usta yerel üst düzey deneyimli başarılı tecrübeli teknik bilim iş din acılı gözü milli millî';

/** Words with a capital that are no name: the first of a sentence, days, months. */
export const NO_NAME = `
  dün bugün yarın ancak ayrıca ama fakat oysa çünkü bu şu bunun buna bunlar öte daha sonra önce böylece burada orada ardından ise eğer hem her hiç
  kimi bazı birçok çok en ne nasıl neden niçin artık şimdi henüz yine gene bir iki üç ilk son aynı diğer tüm bütün ve veya ya ki de da için ile göre
  kim kendi olay karar konu özellikle üstelik nitekim ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi
  salı çarşamba perşembe cuma cumartesi pazar evet hayır peki işte belki elbette
`;

/** What may stand between a subject and its quotation without a comma. */
export const PARTICLES = 'ise da de dahi bile şunları şöyle şu şunu bunun üzerine';

/** Behind these a noun phrase is no subject: Kaya ile, Yılmaz için. */
export const POSTPOSITIONS = `
  ile için hakkında tarafından gibi kadar olarak önünde önüne üzerinde üzerine içinde adına ve veya yanında ardından sonra önce dolayı karşı
  ilişkin dair doğru beri arasında döneminde adlı isimli başlıklı
`;

export const PRONOUNS = 'o kendisi onlar';

/** Abbreviations whose full stop ends no sentence. */
export const ABBREVIATIONS =
  'prof doç dr av op yrd öğr gör uzm ecz müh mim arş vet bkz alb yb bnb yzb org korg tümg tuğg st no tel vb vs sn hz as';

/** Given names. */
export const GIVEN = `
  abdullah abdurrahman adem adnan ahmet akın ali alper alperen alp altan arda arif asım asiye aslı aslıhan asuman atakan atilla ayça ayhan aykut ayla aylin
  ayşe ayşegül ayşenur ayten aytaç aydın azra bahadır bahar barış başak batuhan bayram bedri begüm behçet bekir belgin berat beren berk berkay berna
  betül beyza bilal bilge bora buket burak burcu burhan bülent büşra cafer can canan caner celal cem cemal cemil cemre cengiz ceren cevdet cihan cihat coşkun
  damla davut demet deniz derya devrim didem dilara dilek doğan doğukan dursun duygu ebru ece ecem eda ekrem elif emel emin emine emrah emre ender engin enver
  ercan erdal erdem erdinç erdoğan eren ergin ergün erhan erkan erol ersin ertan ertuğrul esin esma esra evren eylül ezgi fadime fahri fahrettin faruk fatih
  fatma fazıl ferhat feride ferit fevzi feyza fikret filiz fuat funda füsun galip gamze gizem gökçe gökhan gönül gül gülay gülcan güler gülsüm gülşen gülten
  gürkan güven hacer hacı hakan hale halil halime halit haluk hamdi hamza handan hande harun hasan hatice haydar hayati hayri hayriye hazal hikmet
  hilal hulusi hüseyin hülya hüsnü ibrahim idris ihsan ilayda ilhan ilker ilknur imran inci ipek irem irfan ishak ismail ismet itır ışıl ışık jale kaan kadir
  kadriye kazım kemal kenan kerem kerim koray korkut köksal kübra kürşat lale latif levent leyla lütfi mahmut mehmet mehtap melek melih melike melis meltem
  meral mert merve meryem mesut metin mevlüt mine miraç muammer muhammed muhammet muharrem muhittin muhsin murat musa mustafa muzaffer müge müjde mukaddes
  müslüm naci nadir nadire nagihan naim namık nazan nazım nazlı necati necdet necla nedim nermin neslihan neşe nevin nezahat nihal nihat nil nilay nilgün
  nilüfer niyazi nur nuran nuray nurcan nurettin nurhan nuri nuriye nurten oğuz oğuzhan oktay okan olcay onur orhan osman oya ozan ömer öykü özcan özdemir
  özer özge özgür özkan özlem öznur pelin perihan pınar polat rabia ragıp rahmi ramazan rasim recep refik remzi reyhan rıdvan rıfat rıza ruhi rukiye rüştü
  sabahattin sabri sadık saffet sait sakine salih salim sami samet savaş seçil seda sedat sefa selahattin selami selçuk selda selim selin selma sema semih
  semra senem serap sercan serdar serhat serkan serpil sertaç sevda sevgi sevil sevilay sevim sevinç seyit sezai sezen sezer sıla sibel sinan sinem soner songül
  suat sultan suna süleyman sümeyye şaban şafak şahin şebnem şefik şener şengül şenol şerife şevket şeyma şirin şule şükran şükrü tahir tahsin talat
  taner tansu tarık tarkan taylan tayfun tayfur tayyip temel teoman tevfik timur tolga tuba tufan tuğba tuğçe tuna tuncay turan turgay turgut türkan ufuk
  uğur ulaş umut utku ülkü ümit ümran vahit vedat veli veysel volkan yakup yalçın yasemin yasin yaşar yavuz yeliz yeşim yılmaz yiğit yunus yusuf yüksel zafer
  zehra zeki zekiye zeliha zerrin zeynep ziya zuhal zübeyde zülfü züleyha
`;
