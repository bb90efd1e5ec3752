import type { WarningWords } from './warning-words.js';

/** Filipino, with the polite “kayo”. */
export const fil: WarningWords = {
  language: 'fil',
  direction: 'ltr',
  title: 'Mangyaring mag-ingat',
  about: {
    any: 'Madalas gamitin ang ganitong mga mensahe para magpadala ng pera ang mga tao o mabigyan ng access ang iba sa kanilang mga account.',
    'traffic-diversion':
      'Madalas gamitin ang ganitong mga mensahe para maakit ang mga tao sa mga alok na kalaunan ay dahilan ng pagkawala ng kanilang pera.',
    'guided-registration':
      'Madalas gamitin ang ganitong mga mensahe para magbukas ang mga tao ng mga account na mapapasok ng iba kalaunan.',
    'fake-operations': 'Madalas gamitin ang ganitong mga mensahe para magmukhang totoo ang kita at magdagdag ng hulog ang mga tao.',
    'net-closing':
      'Madalas gamitin ang ganitong mga mensahe para humingi ng sunod-sunod na bayad bago ma-withdraw ang pera. Sa ganitong mga kaso, karaniwang hindi na naibibigay ang pera.',
    recovery:
      'Madalas ipadala ang ganitong mga mensahe sa mga taong nawalan ng pera. Nag-aalok ang mga ito na bawiin ang pera at humihingi muna ng bayad.',
  },
  caution: 'Awtomatiko ang paunawang ito at maaaring mali. Hindi ito paghatol sa sinuman.',
  stepsTitle: 'Ang magagawa ninyo ngayon',
  steps: {
    'take-time': 'Huwag magmadali. Makipag-usap muna sa taong pinagkakatiwalaan ninyo bago magpadala ng pera o dokumento.',
    'check-offer': 'Alamin mismo ang tungkol sa kompanya sa opisyal nitong website o app, hindi sa mga link mula sa chat.',
    'do-not-pay': 'Huwag magbayad ng anuman para makapag-withdraw ng pera, anuman ang itawag sa bayad.',
    'share-nothing': 'Huwag ibahagi ang mga code, password, screen, o detalye ng inyong mga account.',
    'check-logins': 'Tingnan ang rekord ng pag-login sa inyong mga account at i-log out ang mga device na hindi ninyo kilala.',
    'two-factor': 'I-on ang two-factor authentication sa inyong mga account.',
    'contact-platform':
      'Kung maaaring may ibang nakakapasok sa inyong account, makipag-ugnayan sa platform sa opisyal nitong app o website at hilinging i-freeze ang account.',
    'keep-evidence': 'Itabi ang mga mensahe, resibo ng bayad, at address bilang ebidensiya.',
    'report-loss': 'Kung nakapagpadala na kayo ng pera, ipaalam ito agad sa inyong bangko o serbisyo sa pagbabayad at sa pulisya.',
    'expect-recovery-offers':
      'Pagkatapos mawalan ng pera, maaaring may mga hindi ninyo kilala na mag-alok na bawiin ito kapalit ng bayad. Huwag magbayad para sa ganitong alok.',
  },
};
