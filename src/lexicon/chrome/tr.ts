// Turkish page furniture.

import type { PhraseTable } from './kinds.ts';

export const tr: PhraseTable = {
  language: 'tr',
  phrases: {
    'ad-label': `
      reklam | reklamlar | sponsorlu | sponsorlu içerik | advertorial | ilan
      haberin devamı reklamdan sonra | haberin devamı | reklamı geç | bu bir reklamdır
      sponsor bağlantılar | google reklamları | sponsorlu bağlantılar
    `,
    'skip-link': `
      içeriğe geç | ana içeriğe geç | ana içeriğe atla | içeriğe atla | yukarı çık | başa dön
      sayfa başına dön | sayfa başı
    `,
    home: `ana sayfa | anasayfa`,
    menu: `
      menü | ara | arama | kapat | menüyü kapat | menüyü aç | daha fazla | daha fazlası | daha fazla göster
      tümü | tümünü gör | tümünü göster | hepsi | devamı | sonraki | önceki | sonraki haber | önceki haber
      kategoriler | arşiv | geri | iptal | gönder | site haritası | tüm haberler | tüm kategoriler | dil
      ayarlar | tüm manşetler | etiketler | bölümler | son dakika haberleri
      yukarı | geri dön | anasayfaya dön | önceki sayfa | sonraki sayfa | sayfa # | önceki yazı
      sonraki yazı | daha yeni kayıt | önceki kayıt
    `,
    'site-page': `
      iletişim | hakkımızda | künye | kariyer | reklam ver | yardım | sıkça sorulan sorular
      hava durumu | burçlar | günlük burç | tv rehberi | yayın akışı | canlı yayın | canlı tv | canlı izle
      döviz kurları | altın fiyatları | namaz vakitleri | puan durumu | fikstür | trafik durumu
      seri ilanlar | e-gazete | bülten | yazarlar | bize ulaşın | rss | bulmaca | yol durumu
      nöbetçi eczaneler | canlı skor | üyelik | sinema | vefat | biyografiler | programlar
    `,
    section: `
      ~haberler | ~haber | ~gündem | ~son dakika | ~türkiye | ~dünya | ~siyaset | ~politika | ~ekonomi
      ~finans | ~borsa | ~para | ~teknoloji | ~bilim | ~sağlık | ~çevre | ~eğitim | ~spor | ~futbol
      ~basketbol | ~voleybol | ~kültür | ~sanat | ~kültür-sanat | ~kültür sanat | ~müzik | ~kitap | ~magazin
      ~yaşam | ~moda | ~güzellik | ~yemek | ~yemek tarifleri | ~seyahat | ~turizm | ~otomobil | ~emlak
      ~görüş | ~köşe yazıları | ~röportaj | ~adalet | ~güvenlik | ~asayiş | ~yerel | ~yerel haberler
      ~istanbul | ~ankara | ~izmir | ~video galeri | ~foto galeri | ~galeri | ~fotoğraf | ~din | ~tarih
      ~aile | ~kadın | ~çocuk | ~astroloji | ~özel haber | ~#. sayfa | ~avrupa | ~orta doğu
    `,
    login: `
      giriş | giriş yap | üye ol | kayıt ol | çıkış | çıkış yap | hesabım | profilim | şifremi unuttum
      şifre | oturum aç | üye girişi | zaten üye misiniz …
    `,
    tags: `
      ilgili konular | konular | ilgili etiketler | haberle ilgili etiketler | etiketler: …
      anahtar kelimeler | haberle ilgili daha fazlası | haber etiketleri
    `,
    share: `
      paylaş | facebook'ta paylaş | twitter'da paylaş | whatsapp'ta paylaş | haberi paylaş
      bu haberi paylaş | yazdır | bağlantıyı kopyala | linki kopyala | link kopyalandı | kaydet
      favorilere ekle | dinle | haberi dinle | beğen | takip et | e-posta gönder | yazı tipi boyutu | aa
      sesli dinle | google news | google haberler | yazı tipi | facebook ile paylaş | twitter ile paylaş
      sesli haber | haberi sesli dinle | favorilerime ekle
      arkadaşına gönder | arkadaşıma gönder | arkadaşınıza gönderin | e-posta ile gönder
      e-posta ile paylaş | mail at | mail gönder | haberi yazdır | yazıcı çıktısı | çıktı al | tweetle
      haberi tweetle | paylaşın | sosyal medyada paylaş | yazı boyutu | yazı boyutu: a a a
      yazı boyutu a a a | yazı büyüklüğü | yazı boyutunu büyüt | yazıyı büyüt | yazıyı küçült
      metin boyutu | punto | sitene ekle | siteme ekle | sitenize ekleyin | tavsiye et | öner
      bu haberi öner | haberi öner | sık kullanılanlara ekle | okuma listesine ekle
      google'da tercih edilen kaynak … | tercih edilen kaynak olarak ekle | bizi tercih edilen kaynak …
      haberi özetle | haber özeti
    `,
    counter: `
      # yorum | # paylaşım | # görüntülenme | okuma süresi: # dk | okuma süresi … | # dk okuma süresi
      # dakika | ~# saat önce | ~# dakika önce | son güncelleme: #:# | okunma sayısı: # | okunma: #
      # okunma
    `,
    'media-control': `oynat | videoyu izle | izle | fotoğrafları gör | yükleniyor | büyüt | galeriye git`,
    newsletter: `
      bültene abone ol | bültenimize abone olun | e-bülten | e-posta adresiniz
      haber bültenimize abone olun | bültenimize … abone ol … | e-bültenimize …
      e-bültene abone ol | gizlilik politikasını kabul ediyorum
    `,
    subscribe: `
      abone ol | abone olun | abonelik | abonelere özel | ücretsiz dene
      zaten abone misiniz … | abone olun … | istediğiniz zaman iptal …
    `,
    app: `
      uygulamayı indir | uygulamamızı indirin | mobil uygulama | mobil uygulamalar | uygulamalar
      uygulamamızı indir …
    `,
    follow: `
      bizi takip edin | bizi takip et | takip edin | sosyal medya | sosyal medyada biz
      bizi sosyal medyada takip edin | bildirimleri aç | bizi … takip edin … | … google news'te …
      … google haberler … | google news'te takip et | google news'te abone ol | google news abone ol
      abone ol google news | bizi google news'te … | whatsapp kanalımıza … | … whatsapp kanalı …
      … telegram kanalı …
      whatsapp kanalımıza katılın … | whatsapp kanalımızı … | … whatsapp kanalımızı takip …
      bizi google'da tercih edilen kaynak … | konuyu takip et
    `,
    paywall: `
      bu içerik abonelere özeldir … | bu içerik sadece abonelere … | bu haber abonelere özel …
      bu yazı abonelere özel … | devamını okumak için abone … | okumaya devam etmek için …
      yazının devamını okumak için … abone …
    `,
    consent: `
      çerezler | çerez politikası | çerez ayarları | çerez tercihleri | çerez aydınlatma metni | kabul et
      tümünü kabul et | reddet | kabul ediyorum | … çerezler kullanıyoruz … | … çerez kullanıyoruz …
      … çerezler kullanılmaktadır … | … çerez kullanılmaktadır … | sitemizde … çerez …
      … çerezlerin kullanımını …
      bu içeriği görüntülemek için çerezleri …
    `,
    terms: `
      gizlilik | gizlilik politikası | gizlilik ilkeleri | gizlilik bildirimi | gizlilik sözleşmesi
      kullanım koşulları | kullanım şartları | kvkk | kişisel verilerin korunması
      kişisel verilerin işlenmesi | aydınlatma metni | kvkk aydınlatma metni | yasal uyarı | veri politikası
      üyelik sözleşmesi | kullanıcı sözleşmesi | yayın ilkeleri | hukuki bilgiler
      gizlilik ve çerez politikası
    `,
    copyright: `
      tüm hakları saklıdır | her hakkı saklıdır | tüm hakları saklıdır … | … tüm hakları saklıdır …
      … her hakkı saklıdır … | ~… izin alınmadan … | ~… kaynak gösterilmeden …
    `,
    'error-notice': `
      sayfa bulunamadı … | aradığınız sayfa … | # sayfa bulunamadı | hata # | üzgünüz, aradığınız …
      bu sayfa mevcut değil … | erişim engellendi
    `,
    'comment-head': `
      yorumlar | yorum yap | yorum yaz | yorumlar # | tüm yorumlar | yorum ekle | yorumları gör
      bir yorum yaz | bir cevap yazın | bir yanıt yazın | ilk yorumu sen yap | ilk yorumu siz yapın
      henüz yorum yapılmamış | yorumunuz | bir yanıt yazın yanıtı iptal et
      yorum yazın | yorumlarınız | bu habere yorum yap | bu habere yorum yazın
      bu habere yorum yapan ilk siz olun | habere yorum yaz | ilk yorum yapan siz olun
      ilk yorumu siz yazın | henüz yorum yapılmadı | henüz yorum yok | okuyucu yorumları
      okur yorumları | yorumları oku | # yorum yapıldı | toplam # yorum
    `,
    'comment-form': `
      yanıtla | cevapla | yanıtı iptal et | isim | ad soyad | adınız | yorum gönder | şikayet et
      e-posta hesabınız yayımlanmayacak … | e-posta adresiniz yayınlanmayacak …
      yasal uyarı: … | yorumların sorumluluğu … | güvenlik kodu | küfür, hakaret …
      … yazılan yorumlardan … sorumlu … | kalan karakter: # | üye olmadan yorum …
      yorum yazabilmek için …
      bu haber hakkında ne düşünüyorsunuz | emoji ile tepki ver
    `,
    'related-head': `
      ilgili haberler | benzer haberler | ilgili haber
      ilginizi çekebilir | bunlar da ilginizi çekebilir | önerilen haberler
      önerilenler | sizin için önerilenler | sizin için seçtiklerimiz | ayrıca bakınız | diğer haberler
      daha fazla haber | editörün seçtikleri | editörün seçimi | kaçırmayın | bunu da okuyun
      bunlara da göz atın | ilgili içerikler | ilgili yazılar
      öne çıkanlar | öne çıkan haberler | sıradaki haber | tavsiye edilen
      bu haberler de ilginizi çekebilir | ilgili galeriler | ilgili videolar | günün diğer haberleri
      bu kategorideki diğer haberler | kategorinin diğer haberleri | önerilen videolar
      benzer içerikler
    `,
    'related-inline': `
      ayrıca oku: … | ayrıca bakınız: … | haberin detayları: … | ~video: …
      ilgili haber: … | ilgili haberler: … | bunlar da ilginizi çekebilir: …
      haberle ilgili daha fazlası: … | ayrıca: … | okumaya devam et: … | ayrıca okuyun: …
      bunu da okuyun: … | bunları da okuyun: … | ~daha fazla: … | ~ilgili: …
    `,
    'footer-head': `
      en çok okunanlar | en çok okunan haberler | en çok okunan | çok okunanlar | çok okunan haberler
      en çok izlenenler | en çok yorumlananlar | en çok paylaşılanlar | popüler | popüler haberler
      son haberler | en son haberler | günün manşetleri | manşetler | günün öne çıkanları | trend
      gündemdekiler | yazar hakkında | son yazılar | son yorumlar | en yeniler | son eklenenler | en popüler
      günün haberleri | günün fotoğrafları | günün videosu | günün karikatürü | çok yorumlananlar
      çok izlenenler | en çok tıklananlar | en son yorumlananlar | en beğenilenler
      son eklenen haberler | anket | günün anketi | oy ver | anket sonuçları | sonuçları gör
    `,
    'read-on': `
      devamını oku | haberin devamı için tıklayın | devamı için tıklayınız | haberi oku | tıklayınız
      tıklayın | ayrıntılar | detaylar | detaylı bilgi | habere git
    `,
    'staff-note': `
      yapay zeka ile özetlendi … | fotoğraflı
      bu özet yapay zekâ … | bu özet yapay zeka … | hata bildir
    `,
  },
};
