// Indonesian and Malay page furniture.

import type { PhraseTable } from './kinds.ts';

export const id: PhraseTable = {
  language: 'id',
  phrases: {
    'ad-label': `
      iklan | advertorial | konten bersponsor | scroll to continue with content
      scroll untuk melanjutkan membaca | lanjutkan membaca di bawah iklan | gulir untuk melanjutkan
      iklan - gulir ke bawah untuk melanjutkan | scroll untuk melanjutkan | gulir untuk melanjutkan …
      berita berlanjut di bawah iklan | artikel ini dilanjutkan setelah iklan
      konten di bawah ini … iklan …
    `,
    'skip-link': `langsung ke konten | lewati ke konten | langkau ke kandungan | kembali ke atas | ke atas`,
    home: `beranda | halaman utama | laman utama | utama`,
    menu: `
      cari | pencarian | carian | tutup | tutup menu | buka menu | lainnya | selengkapnya | lihat semua
      lihat selengkapnya | lihat lebih banyak | muat lebih banyak | tampilkan lebih banyak | berikutnya
      sebelumnya | selanjutnya | kategori | topik | arsip | indeks | index berita | indeks berita | kembali
      batal | kirim | bahasa | semua berita | navigasi pos | kanal | peta situs | tampilkan semua | semua
      pilih kanal
    `,
    'site-page': `
      kontak | kontak kami | hubungi kami | tentang kami | tentang | redaksi | susunan redaksi | karir
      karier | info iklan | beriklan | pasang iklan | bantuan | cuaca | zodiak | jadwal tv | e-paper
      langganan | pedoman media siber | pedoman pemberitaan media siber | kode etik | kode etik jurnalistik
      jadwal sholat | event | lowongan kerja | iklan & kerja sama
    `,
    section: `
      ~berita | ~nasional | ~politik | ~politik dan hukum | ~hukum | ~internasional | ~dunia | ~ekonomi
      ~bisnis | ~keuangan | ~teknologi | ~tekno | ~sains | ~kesehatan | ~lingkungan | ~pendidikan
      ~olahraga | ~sepak bola | ~sepakbola | ~bola | ~bulu tangkis | ~budaya | ~hiburan | ~selebriti
      ~musik | ~film | ~gaya hidup | ~kuliner | ~wisata | ~travel | ~otomotif | ~properti | ~opini | ~kolom
      ~editorial | ~nusantara | ~megapolitan | ~daerah | ~regional | ~jakarta | ~metro | ~peristiwa
      ~kriminal | ~humaniora | ~foto | ~infografis | ~cek fakta | ~ragam | ~tren | ~khazanah | ~religi
      ~weekend | ~pemilu | ~malaysia | ~sukan | ~nasional & politik
    `,
    login: `
      masuk | daftar | keluar | login/daftar | akun saya | profil | lupa password | lupa kata sandi
      kata sandi | sudah punya akun …
    `,
    tags: `tag terkait | topik terkait | tag: … | kata kunci`,
    share: `
      bagikan | bagikan artikel | bagikan ke facebook | bagikan ke twitter | bagikan ke whatsapp
      bagikan: … | kongsi | cetak | salin tautan | salin link | copy link | tautan disalin | simpan
      dengarkan | suka | ikuti | dengarkan artikel | baca nanti | klik untuk membagikan … | bagikan di …
      bagikan ke … | url telah disalin | tautan telah disalin | perbesar | ukuran font
      kecil besar | font | simpan artikel | tersalin
    `,
    counter: `
      # komentar | # dibaca | # kali dilihat | waktu baca # menit | waktu baca: … | # menit | # menit baca
      ~# jam yang lalu | ~# jam lalu
    `,
    'media-control': `putar | tonton video | lihat foto | memuat | tonton`,
    newsletter: `
      langganan newsletter | daftar newsletter | alamat email | dapatkan … newsletter …
      berlangganan newsletter … | dapatkan berita … email …
    `,
    subscribe: `
      berlangganan | langganan sekarang | berlangganan sekarang | baca berita tanpa iklan … | gabung …
      jadilah member … | dapatkan akses …
    `,
    app: `unduh aplikasi | download aplikasi | unduh aplikasi … | download aplikasi …`,
    follow: `
      ikuti kami | ikuti kami di | media sosial | sosial media | gabung di whatsapp channel
      ikuti kami di … | ikuti … di google news … | ikuti berita … di … | cek berita dan artikel …
      dapatkan update berita … | mari bergabung di … | simak breaking news … | … di google news …
      … whatsapp channel … | … saluran whatsapp … | ikuti terus … | cek berita dan artikel … google news …
      ikuti kami di google news … | … di google berita …
    `,
    donate: `donasi | dukung kami`,
    paywall: `
      artikel ini khusus untuk pelanggan … | konten ini khusus untuk pelanggan …
      artikel ini hanya untuk pelanggan … | berlangganan untuk … membaca … | untuk melanjutkan membaca …
      masuk untuk melanjutkan membaca … | lanjutkan membaca dengan berlangganan …
    `,
    consent: `
      kebijakan cookie | terima | setuju | saya setuju | tolak | terima semua
      situs ini menggunakan cookie … | … menggunakan cookie … | ~… penggunaan cookie …
    `,
    terms: `
      kebijakan privasi | syarat & ketentuan | syarat dan ketentuan | ketentuan layanan
      ketentuan penggunaan | hak cipta | disclaimer | privasi | dasar privasi | terma dan syarat
      kebijakan data pribadi | kebijakan
    `,
    copyright: `
      hak cipta dilindungi | hak cipta dilindungi undang-undang | hak cipta terpelihara
      … hak cipta dilindungi … | dilarang … tanpa izin … | … dilarang keras … tanpa izin …
    `,
    'error-notice': `
      halaman tidak ditemukan … | halaman yang anda cari … | # halaman tidak ditemukan | kesalahan #
      maaf, halaman … | akses ditolak
    `,
    'comment-head': `
      komentar | komentar # | tulis komentar | tinggalkan komentar | beri komentar | tinggalkan balasan
      tinggalkan balasan batalkan balasan | lihat komentar | berita komentar | tambahkan komentar
      belum ada komentar | tulis komentar …
    `,
    'comment-form': `
      balas | batalkan balasan | nama | situs web | kirim komentar | laporkan
      alamat email anda tidak akan dipublikasikan … | simpan nama, …
    `,
    'related-head': `
      baca juga | baca lainnya | baca selengkapnya | artikel terkait | berita terkait | berita lainnya
      terkait | berita lain | artikel lainnya | rekomendasi | rekomendasi untuk anda | rekomendasi untukmu
      lihat juga | simak juga | pilihan redaksi | pilihan editor | jangan lewatkan | anda mungkin suka
      anda mungkin tertarik | pilihan untukmu | tonton juga | artikel menarik lainnya | berita pilihan
      baca juga berita | artikel berkaitan | berita berkaitan | berita rekomendasi | kata kunci terkait
      jangan lewatkan video terbaru | simak video pilihan berikut | simak video pilihan di bawah ini
    `,
    'related-inline': `
      baca juga: … | baca: … | lihat juga: … | simak juga: … | baca selengkapnya: … | tonton juga: …
      ~simak video: … | baca juga … | ~simak: … | video: … | saksikan juga: … | artikel terkait: …
      lihat juga video: … | lihat juga video … | simak juga video … | simak video … | pilihan editor: …
      lihat video … | tonton juga … | baca artikel … selengkapnya … | halaman selanjutnya: …
    `,
    'footer-head': `
      terpopuler | berita terpopuler | terbaru | berita terbaru | populer | paling populer
      paling banyak dibaca | terkini | berita terkini | trending | berita populer | artikel terbaru
      pos-pos terbaru | komentar terbaru | berita utama | headline | tentang penulis | sorotan | hot news
      top news | terlaris | fokus | most popular | sedang tren
    `,
    'read-on': `
      lanjutkan membaca | klik di sini | halaman selanjutnya | halaman berikutnya
      baca artikel selengkapnya | halaman: … | tampilkan semua halaman
    `,
    'staff-note': `
      tim redaksi | editor: … | penyunting: …
      produser: … | redaktur: … | uploader: …
    `,
  },
};
