import type { WarningWords } from './warning-words.js';

/** French, with the formal “vous”. */
export const fr: WarningWords = {
  language: 'fr',
  direction: 'ltr',
  title: 'Nous vous invitons à la prudence',
  about: {
    any: 'Des messages comme celui-ci sont souvent utilisés pour amener des personnes à envoyer de l’argent ou à donner à d’autres l’accès à leurs comptes.',
    'traffic-diversion':
      'Des messages comme celui-ci sont souvent utilisés pour attirer des personnes vers des offres qui leur coûtent ensuite de l’argent.',
    'guided-registration':
      'Des messages comme celui-ci sont souvent utilisés pour faire ouvrir des comptes auxquels d’autres peuvent ensuite accéder.',
    'fake-operations':
      'Des messages comme celui-ci sont souvent utilisés pour donner à des gains une apparence réelle et obtenir de nouveaux versements.',
    'net-closing':
      'Des messages comme celui-ci sont souvent utilisés pour demander un paiement après l’autre avant que l’argent puisse être retiré. Dans ce cas, l’argent n’est généralement jamais versé.',
    recovery:
      'Des messages comme celui-ci sont souvent envoyés à des personnes qui ont perdu de l’argent. Ils proposent de le récupérer et demandent d’abord des frais.',
  },
  caution: 'Cet avis est automatique et peut être erroné. Il ne porte de jugement sur personne.',
  stepsTitle: 'Ce que vous pouvez faire maintenant',
  steps: {
    'take-time': 'Prenez votre temps et parlez-en à une personne de confiance avant d’envoyer de l’argent ou des documents.',
    'check-offer':
      'Vérifiez vous-même l’entreprise sur son site ou son application officiels, et non par des liens reçus dans la discussion.',
    'do-not-pay': 'Ne payez rien pour pouvoir retirer de l’argent, quel que soit le nom donné au paiement.',
    'share-nothing': 'Ne communiquez ni codes, ni mots de passe, ni informations sur vos comptes, et ne partagez pas votre écran.',
    'check-logins': 'Consultez l’historique des connexions à vos comptes et déconnectez les appareils que vous ne connaissez pas.',
    'two-factor': 'Activez l’authentification à deux facteurs sur vos comptes.',
    'contact-platform':
      'Si quelqu’un d’autre peut avoir accès à votre compte, contactez la plateforme par son application ou son site officiels et demandez le blocage du compte.',
    'keep-evidence': 'Conservez les messages, les justificatifs de paiement et les adresses comme preuves.',
    'report-loss':
      'Si vous avez déjà envoyé de l’argent, contactez dès que possible votre banque ou votre service de paiement, puis la police.',
    'expect-recovery-offers':
      'Après une perte, des inconnus proposent souvent de récupérer l’argent contre des frais. Ne payez pas pour de telles offres.',
  },
};
