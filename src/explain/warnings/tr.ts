import type { WarningWords } from './warning-words.js';

/** Turkish, with the formal “siz”. */
export const tr: WarningWords = {
  language: 'tr',
  direction: 'ltr',
  title: 'Lütfen dikkatli olun',
  about: {
    any: 'Bu tür mesajlar çoğu zaman insanların para göndermesini veya hesaplarını başkalarına açmasını sağlamak için kullanılır.',
    'traffic-diversion': 'Bu tür mesajlar çoğu zaman insanları sonradan para kaybına yol açan tekliflere çekmek için kullanılır.',
    'guided-registration': 'Bu tür mesajlar çoğu zaman insanlara, daha sonra başkalarının erişebileceği hesaplar açtırmak için kullanılır.',
    'fake-operations':
      'Bu tür mesajlar çoğu zaman kazançları gerçek gibi göstererek insanların daha fazla para yatırmasını sağlamak için kullanılır.',
    'net-closing':
      'Bu tür mesajlar çoğu zaman para çekilmeden önce art arda ödeme istemek için kullanılır. Böyle durumlarda para genellikle hiç ödenmez.',
    recovery:
      'Bu tür mesajlar çoğu zaman para kaybetmiş kişilere gönderilir. Paranın geri alınabileceği söylenir ve önce bir ücret istenir.',
  },
  caution: 'Bu bildirim otomatiktir ve yanlış olabilir. Kimse hakkında bir yargı içermez.',
  stepsTitle: 'Şimdi neler yapabilirsiniz',
  steps: {
    'take-time': 'Acele etmeyin; para veya belge göndermeden önce güvendiğiniz biriyle konuşun.',
    'check-offer': 'Şirketi sohbetteki bağlantılardan değil, resmî internet sitesi veya uygulaması üzerinden kendiniz araştırın.',
    'do-not-pay': 'Para çekebilmek için, adı ne olursa olsun, hiçbir ödeme yapmayın.',
    'share-nothing': 'Kodlarınızı, şifrelerinizi, ekranınızı ve hesap bilgilerinizi kimseyle paylaşmayın.',
    'check-logins': 'Hesaplarınızın oturum açma kayıtlarını kontrol edin ve tanımadığınız cihazlardaki oturumları kapatın.',
    'two-factor': 'Hesaplarınızda iki aşamalı doğrulamayı açın.',
    'contact-platform':
      'Hesabınıza bir başkasının erişme ihtimali varsa resmî uygulama veya internet sitesi üzerinden platforma başvurun ve hesabın dondurulmasını isteyin.',
    'keep-evidence': 'Mesajları, ödeme belgelerini ve adresleri delil olarak saklayın.',
    'report-loss': 'Para gönderdiyseniz durumu en kısa sürede bankanıza veya ödeme kuruluşunuza ve polise bildirin.',
    'expect-recovery-offers':
      'Bir kayıptan sonra tanımadığınız kişiler, ücret karşılığında paranızı geri almayı teklif edebilir. Bu tür teklifler için ödeme yapmayın.',
  },
};
