import type { WarningWords } from './warning-words.js';

/** English. */
export const en: WarningWords = {
  language: 'en',
  direction: 'ltr',
  title: 'Please take care',
  about: {
    any: 'Messages like this are often used to get people to send money or to let others into their accounts.',
    'traffic-diversion': 'Messages like this are often used to draw people into offers that cost them money later.',
    'guided-registration': 'Messages like this are often used to have people open accounts that others can then get into.',
    'fake-operations': 'Messages like this are often used to make earnings look real, so that people pay in more.',
    'net-closing':
      'Messages like this are often used to ask for one payment after another before money can be withdrawn. In such cases the money is usually never paid out.',
    recovery: 'Messages like this are often sent to people who have lost money. They offer to get it back and ask for a fee first.',
  },
  caution: 'This notice is automatic and can be wrong. It is not a judgement of anyone.',
  stepsTitle: 'What you can do now',
  steps: {
    'take-time': 'Take your time, and talk to someone you trust before you send money or documents.',
    'check-offer': 'Look up the company yourself, on its official website or app, not through links from the chat.',
    'do-not-pay': 'Do not pay anything in order to withdraw money, whatever the payment is called.',
    'share-nothing': 'Do not share codes, passwords, your screen or the details of your accounts.',
    'check-logins': 'Check the login records of your accounts and sign out devices you do not know.',
    'two-factor': 'Turn on two-factor authentication for your accounts.',
    'contact-platform':
      'If someone else may have access to your account, contact the platform through its official app or website and ask it to freeze the account.',
    'keep-evidence': 'Keep the messages, payment receipts and addresses as evidence.',
    'report-loss': 'If you have already sent money, tell your bank or payment service and the police as soon as you can.',
    'expect-recovery-offers': 'After a loss, strangers may offer to get the money back for a fee. Do not pay for such offers.',
  },
};
