// How picture credits are written: the words in front of them by language, and the agencies and archives that sell pictures.

/** Words that, with a colon or a sign behind them, begin a credit. Lower case. */
export const PHOTO_WORDS: readonly string[] = [
  // English
  'photo', 'photos', 'photo credit', 'photo credits', 'photograph', 'photographs', 'picture', 'pictures', 'image', 'images', 'image credit', 'image credits', 'image source', 'picture credit', 'credit', 'credits', 'illustration', 'graphic', 'screenshot', 'video', 'photo illustration', 'file photo', 'photo courtesy', 'courtesy',
  // German
  'foto', 'fotos', 'bild', 'bilder', 'bildquelle', 'bildrechte', 'bildnachweis', 'fotocredit', 'symbolfoto', 'symbolbild', 'archivfoto', 'archivbild', 'grafik', 'quelle', 'fotograf', 'foto und text', 'collage', 'montage',
  // Romance languages
  'crédit', 'crédits', 'crédit photo', 'crédits photo', 'credit photo', 'crédit image', 'image d’illustration', 'source', 'fotografía', 'fotografia', 'imagen', 'imatge', 'imagem', 'crédito', 'créditos', 'crédito da foto', 'immagine', 'fuente', 'fonte', 'vídeo', 'infographie', 'dessin',
  // Germanic and Nordic languages
  'beeld', 'bron', 'fotograaf', 'bilde', 'fotos/grafik', 'arkivfoto', 'pressfoto', 'privatfoto', 'ljósmynd', 'mynd', 'kuva', 'kuvat', 'kilde', 'källa', 'illustrasjon', 'illustratie', 'prent',
  // Slavic and Baltic languages
  'fot', 'zdjęcie', 'zdjęcia', 'źródło', 'zdroj', 'autor', 'snímek', 'foto/ilustrace', 'izvor', 'fotó', 'kép', 'fénykép', 'nuotrauka', 'nuotr', 'foto autors', 'фото', 'снимок', 'источник', 'иллюстрация', 'снимка', 'світлина', 'джерело', 'фотографија',
  // Others
  'φωτογραφία', 'φωτό', 'φωτο', 'εικόνα', 'fotoğraf', 'görsel', 'gambar', 'dok', 'dok.', 'sumber foto', 'ảnh', 'picha', 'isithombe', 'umfanekiso', 'sawir', 'الصورة', 'صورة', 'صور', 'تصوير', 'عکس', 'צילום', 'תמונה', 'फोटो', 'तस्वीर', 'ภาพ', '写真', '写真提供', '提供', '撮影', '画像', '图', '圖', '图片来源', '圖片來源', '图源', '图片', '照片', '摄', '攝', '摄影', '사진', '사진제공', '자료사진', '출처',
];

/** Words that begin a credit without a colon: "Photo by Ada Sample", "Photograph by", "Foto de". */
export const PHOTO_BY: readonly string[] = [
  'photo by', 'photos by', 'picture by', 'pictures by', 'photograph by', 'photographs by', 'image by', 'images by', 'illustration by', 'photographed by', 'photo courtesy of', 'courtesy of', 'courtesy', 'image courtesy of', 'video by', 'photo from', 'foto von', 'fotos von', 'photo de', 'photo par', 'foto de', 'foto di', 'foto door', 'foto av', 'foto af', 'cedida por', 'cortesía de',
];

/** Agencies and archives whose name at the end of a line credits a picture. */
export const PHOTO_AGENCIES: readonly string[] = [
  'AP', 'AP Photo', 'Associated Press', 'The Associated Press', 'Agence France-Presse', 'AFP', 'Reuters', 'REUTERS', 'dpa', 'DPA', 'EPA', 'EFE', 'ANSA', 'APA', 'PA', 'PA Wire', 'PA Media', 'Press Association', 'PA Images', 'Getty', 'Getty Images', 'GETTY IMAGES', 'GettyImages', 'AFP via Getty Images', 'AFP/Getty Images', 'Getty Images/iStockphoto', 'iStock', 'iStockphoto', 'Shutterstock', 'SHUTTERSTOCK', 'Adobe Stock', 'Alamy', 'Unsplash', 'Pexels', 'Pixabay', 'Flickr', 'Wikimedia Commons', 'Wikimedia', 'Wikipedia', 'Depositphotos', 'Dreamstime', 'Freepik', 'Corbis', 'Magnum', 'Bloomberg', 'Bloomberg News', 'picture alliance', 'picture-alliance', 'Picture Alliance', 'imago', 'IMAGO', 'imago images', 'IMAGO Images', 'ddp', 'Keystone', 'KEYSTONE', 'Keystone-SDA', 'action press', 'Zuma', 'ZUMA Press', 'ZUMA', 'NurPhoto', 'SOPA Images', 'Sipa', 'SIPA', 'Sipa USA', 'Abaca', 'ABACA', 'Hans Lucas', 'MAXPPP', 'Rex', 'REX', 'Rex Features', 'Rex/Shutterstock', 'WENN', 'SWNS', 'MEN Media', 'Splash News', 'Backgrid', 'BACKGRID', 'Mega', 'MEGA', 'LAT Images', 'Motorsport Images', 'USA TODAY Sports', 'Imagn Images', 'Icon Sportswire', 'Europa Press', 'LaPresse', 'LAPRESSE', 'Agencia LOF', 'Lusa', 'LUSA', 'Belga', 'BELGA', 'ANP', 'TT', 'TT Nyhetsbyrån', 'NTB', 'NTB Scanpix', 'Scanpix', 'SCANPIX', 'Ritzau Scanpix', 'Ritzau', 'Bildbyrån', 'Lehtikuva', 'PAP', 'East News', 'Forum', 'Reporter', 'ČTK', 'TASR', 'MTI', 'Agerpres', 'Inquam Photos', 'Hina', 'Pixsell', 'PIXSELL', 'Tanjug', 'Fena', 'AMNA', 'Eurokinissi', 'EUROKINISSI', 'InTime', 'TASS', 'ТАСС', 'РИА Новости', 'Sputnik', 'Коммерсантъ', 'Укрінформ', 'Anadolu', 'AA', 'Anadolu Ajansı', 'DHA', 'İHA', 'Antara', 'ANTARA', 'Bernama', 'Xinhua', 'XINHUA', 'Kyodo', 'KYODO', 'Jiji', 'Yonhap', 'PTI', 'ANI', 'IANS', 'CNA', 'AAP', 'The Canadian Press', 'THE CANADIAN PRESS', 'CP', 'Postmedia', 'The New York Times', 'NYT', 'The Washington Post', 'Los Angeles Times', 'CC BY', 'CC BY-SA', 'CC', 'Handout', 'HANDOUT', 'Supplied', 'supplied', 'Contributed', 'File', 'FILE', 'Archiv', 'Archive', 'archive', 'Instagram', 'Facebook', 'Twitter', 'YouTube', 'TikTok', 'zVg', 'Zvg', 'privat', 'Privat', 'ＡＰ', 'ＡＦＰ', 'ロイター', 'ロイター時事', '共同', '共同通信社', '共同通信', '時事', '時事通信', '新华社', '新華社', '中新社', '视觉中国', '中央社', '연합뉴스', '뉴시스', '뉴스1', 'رويترز', 'أ ف ب', 'ا ف ب',
];

/** Lines that belong to a picture and stand beside its caption: controls of a gallery, labels for screen readers. Folded. */
export const PICTURE_CONTROLS: ReadonlySet<string> = new Set([
  'view image in fullscreen', 'view gallery', 'view full size', 'view fullscreen', 'open image in gallery', 'image caption', 'media caption', 'image source', 'hide caption', 'toggle caption', 'show caption', 'enlarge this image', 'enlarge image', 'enlarge', 'click to enlarge', 'expand image', 'open gallery', 'view photos', 'view photo', 'fullscreen', 'gallery', 'photo', 'photos', 'slideshow',
  'bild vergrößern', 'vergrößern', 'bild in großansicht', 'bildergalerie', 'galerie', 'fotostrecke', 'bild öffnen', 'zeigt weitere informationen zum bild', 'bildunterschrift', 'bildunterschrift anzeigen', 'vollbild', 'agrandir l’image', "agrandir l'image", 'plein écran', 'ampliar foto', 'ampliar', 'ampliar imagen', 'abrir galería', 'ver galería', 'ingrandisci', 'schermo intero', 'apri galleria',
  'helskärm', 'visa bild i helskärm', 'förstora bilden', 'vis større', 'åpne bildet i fullskjerm', 'åbn billede i fuld skærm', 'vergroot', 'vergroot afbeelding', 'развернуть на весь экран', 'увеличить', 'открыть галерею', 'powiększ', 'zobacz galerię', 'zvětšit', 'tam ekran', 'perbesar', 'phóng to', '拡大', '拡大する', '画像を拡大する', '写真を拡大', '大きく見る', '点击查看大图', '放大', '이미지 확대', '사진 확대', 'تكبير الصورة', 'عرض الصورة',
]);
