import type { WarningWords } from './warning-words.js';

/** Indonesian, with the formal “Anda”. */
export const id: WarningWords = {
  language: 'id',
  direction: 'ltr',
  title: 'Mohon berhati-hati',
  about: {
    any: 'Pesan seperti ini sering digunakan agar orang mengirim uang atau memberi pihak lain akses ke akunnya.',
    'traffic-diversion': 'Pesan seperti ini sering digunakan untuk menarik orang ke penawaran yang kemudian merugikan mereka.',
    'guided-registration': 'Pesan seperti ini sering digunakan agar orang membuka akun yang kemudian dapat diakses pihak lain.',
    'fake-operations':
      'Pesan seperti ini sering digunakan untuk membuat penghasilan tampak nyata sehingga orang menyetor lebih banyak uang.',
    'net-closing':
      'Pesan seperti ini sering digunakan untuk meminta pembayaran berulang kali sebelum uang dapat ditarik. Dalam kasus seperti itu, uang biasanya tidak pernah dibayarkan.',
    recovery:
      'Pesan seperti ini sering dikirim kepada orang yang pernah kehilangan uang. Isinya menawarkan pengembalian uang dan meminta biaya terlebih dahulu.',
  },
  caution: 'Pemberitahuan ini dibuat secara otomatis dan dapat keliru. Pemberitahuan ini bukan penilaian terhadap siapa pun.',
  stepsTitle: 'Yang dapat Anda lakukan sekarang',
  steps: {
    'take-time': 'Jangan terburu-buru. Bicarakan dengan orang yang Anda percayai sebelum mengirim uang atau dokumen.',
    'check-offer': 'Periksa sendiri perusahaannya melalui situs web atau aplikasi resminya, bukan melalui tautan dari percakapan.',
    'do-not-pay': 'Jangan membayar apa pun untuk menarik uang, apa pun nama pembayarannya.',
    'share-nothing': 'Jangan membagikan kode, kata sandi, layar, atau data akun Anda.',
    'check-logins': 'Periksa riwayat masuk akun Anda dan keluarkan perangkat yang tidak Anda kenal.',
    'two-factor': 'Aktifkan autentikasi dua faktor pada akun Anda.',
    'contact-platform':
      'Jika orang lain mungkin memiliki akses ke akun Anda, hubungi platform melalui aplikasi atau situs web resminya dan minta agar akun dibekukan.',
    'keep-evidence': 'Simpan pesan, tanda terima pembayaran, dan alamat sebagai bukti.',
    'report-loss': 'Jika Anda sudah mengirim uang, segera laporkan kepada bank atau layanan pembayaran Anda dan kepada polisi.',
    'expect-recovery-offers':
      'Setelah terjadi kerugian, orang tak dikenal mungkin menawarkan pengembalian uang dengan imbalan biaya. Jangan membayar untuk tawaran seperti itu.',
  },
};
