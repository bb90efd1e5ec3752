import type { WarningWords } from './warning-words.js';

/** Malay, as written in Malaysia. */
export const ms: WarningWords = {
  language: 'ms',
  direction: 'ltr',
  title: 'Sila berhati-hati',
  about: {
    any: 'Mesej seperti ini sering digunakan supaya orang ramai menghantar wang atau memberikan pihak lain akses kepada akaun mereka.',
    'traffic-diversion': 'Mesej seperti ini sering digunakan untuk menarik orang ramai kepada tawaran yang kemudiannya merugikan mereka.',
    'guided-registration':
      'Mesej seperti ini sering digunakan supaya orang ramai membuka akaun yang kemudiannya boleh diakses oleh pihak lain.',
    'fake-operations': 'Mesej seperti ini sering digunakan supaya pendapatan kelihatan benar dan orang ramai memasukkan lebih banyak wang.',
    'net-closing':
      'Mesej seperti ini sering digunakan untuk meminta bayaran demi bayaran sebelum wang boleh dikeluarkan. Dalam kes sebegini, wang itu biasanya tidak pernah dibayar.',
    recovery:
      'Mesej seperti ini sering dihantar kepada orang yang telah kehilangan wang. Mesej itu menawarkan bantuan untuk mendapatkannya semula dan meminta bayaran terlebih dahulu.',
  },
  caution: 'Notis ini dijana secara automatik dan mungkin tidak tepat. Notis ini bukan penilaian terhadap sesiapa.',
  stepsTitle: 'Perkara yang boleh anda lakukan sekarang',
  steps: {
    'take-time': 'Jangan tergesa-gesa. Berbincanglah dengan orang yang anda percayai sebelum menghantar wang atau dokumen.',
    'check-offer': 'Semak sendiri syarikat itu melalui laman web atau aplikasi rasminya, bukan melalui pautan dalam perbualan.',
    'do-not-pay': 'Jangan buat sebarang bayaran untuk mengeluarkan wang, walau apa pun nama bayaran itu.',
    'share-nothing': 'Jangan kongsi kod, kata laluan, skrin atau butiran akaun anda.',
    'check-logins': 'Semak rekod log masuk akaun anda dan log keluar peranti yang tidak anda kenali.',
    'two-factor': 'Aktifkan pengesahan dua faktor pada akaun anda.',
    'contact-platform':
      'Jika orang lain mungkin mempunyai akses kepada akaun anda, hubungi platform melalui aplikasi atau laman web rasminya dan minta supaya akaun itu dibekukan.',
    'keep-evidence': 'Simpan mesej, resit bayaran dan alamat sebagai bukti.',
    'report-loss': 'Jika anda sudah menghantar wang, maklumkan kepada bank atau perkhidmatan pembayaran anda dan polis secepat mungkin.',
    'expect-recovery-offers':
      'Selepas berlaku kerugian, orang yang tidak dikenali mungkin menawarkan bantuan untuk mendapatkan semula wang itu dengan bayaran. Jangan bayar untuk tawaran seperti itu.',
  },
};
