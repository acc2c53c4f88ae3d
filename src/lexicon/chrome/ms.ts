// Malay page furniture.

import type { PhraseTable } from './kinds.ts';

export const ms: PhraseTable = {
  language: 'ms',
  phrases: {
    'ad-label': `iklan | kandungan tajaan | artikel diteruskan selepas iklan`,
    'skip-link': `langkau ke kandungan | kembali ke atas | ke atas`,
    home: `utama | laman utama | halaman utama`,
    menu: `
      menu | cari | carian | tutup | lagi | lihat semua | semua | seterusnya | sebelumnya | arkib
      kembali | batal | hantar | bahasa | tetapan | muat lagi
    `,
    'site-page': `
      hubungi kami | mengenai kami | tentang kami | iklan bersama kami | kerjaya | bantuan | cuaca
      waktu solat | e-paper | siaran langsung | peta laman
    `,
    section: `
      ~berita | ~nasional | ~dunia | ~politik | ~kes | ~wilayah | ~bisnes | ~ekonomi | ~sukan | ~bola
      ~hiburan | ~selebriti | ~gaya hidup | ~kesihatan | ~pendidikan | ~agama | ~rencana | ~kolumnis
      ~lidah pengarang | ~global | ~tempatan | ~semasa | ~mahkamah | ~jenayah | ~teknologi | ~wanita
      ~sains | ~minda | ~surat pembaca | ~kuala lumpur | ~johor | ~selangor | ~sarawak | ~sabah | ~terkini
    `,
    login: `
      log masuk | daftar masuk | daftar | log keluar | akaun saya | terlupa kata laluan | kata laluan
    `,
    tags: `tag | topik | topik berkaitan | kata kunci`,
    share: `
      kongsi | kongsikan | kongsi artikel | kongsi berita ini | cetak | salin pautan | pautan disalin
      simpan | dengar | suka | kongsi di facebook | e-mel
    `,
    counter: `# komen | # minit bacaan | masa membaca: # minit | komen #`,
    newsletter: `surat berita | langgan surat berita | langgan newsletter …`,
    subscribe: `langgan | langgan sekarang | pelanggan sahaja`,
    app: `muat turun aplikasi | muat turun aplikasi …`,
    follow: `
      ikuti kami | ikuti kami di | ikuti kami di … | media sosial | sertai saluran …
      … saluran whatsapp … | … saluran telegram … | ikuti saluran …
    `,
    terms: `
      dasar privasi | polisi privasi | terma dan syarat | syarat penggunaan | notis privasi | penafian
    `,
    copyright: `hak cipta terpelihara | … hak cipta terpelihara … | hak cipta © …`,
    'error-notice': `halaman tidak dijumpai … | halaman yang anda cari …`,
    'comment-head': `
      komen | tinggalkan komen | tulis komen | lihat komen | ruangan komen | berikan komen
    `,
    'comment-form': `balas | nama | alamat e-mel anda tidak akan disiarkan …`,
    'related-head': `
      berita berkaitan | artikel berkaitan | artikel lain | baca juga | berita lain | lagi berita
      baca lagi | anda mungkin berminat | anda mungkin suka | cadangan untuk anda | kandungan berkaitan
      topik menarik
    `,
    'related-inline': `
      baca juga: … | baca: … | baca lagi: … | artikel berkaitan: … | berita berkaitan: … | baca juga …
      ~video: …
    `,
    'footer-head': `
      paling popular | berita popular | popular | berita terkini | trending | sohor kini
      paling banyak dibaca | terhangat | pilihan editor | artikel terkini
    `,
    'read-on': `
      baca seterusnya | teruskan membaca | lanjut | maklumat lanjut | klik di sini | baca selanjutnya
    `,
  },
};
