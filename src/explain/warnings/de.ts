import type { WarningWords } from './warning-words.js';

/** German, with the formal “Sie”. */
export const de: WarningWords = {
  language: 'de',
  direction: 'ltr',
  title: 'Bitte seien Sie vorsichtig',
  about: {
    any: 'Nachrichten wie diese werden oft verwendet, um Menschen dazu zu bringen, Geld zu senden oder anderen Zugang zu ihren Konten zu geben.',
    'traffic-diversion': 'Nachrichten wie diese werden oft verwendet, um Menschen für Angebote zu gewinnen, die sie später Geld kosten.',
    'guided-registration':
      'Nachrichten wie diese werden oft verwendet, damit Menschen Konten eröffnen, auf die dann andere zugreifen können.',
    'fake-operations': 'Nachrichten wie diese werden oft verwendet, um Einnahmen echt aussehen zu lassen, damit mehr Geld eingezahlt wird.',
    'net-closing':
      'Nachrichten wie diese werden oft verwendet, um vor einer Auszahlung eine Zahlung nach der anderen zu verlangen. In solchen Fällen wird das Geld meist nie ausgezahlt.',
    recovery:
      'Nachrichten wie diese erhalten oft Menschen, die Geld verloren haben. Darin wird angeboten, es zurückzuholen, und vorab eine Gebühr verlangt.',
  },
  caution: 'Dieser Hinweis wurde automatisch erstellt und kann falsch sein. Er ist kein Urteil über eine Person.',
  stepsTitle: 'Was Sie jetzt tun können',
  steps: {
    'take-time': 'Nehmen Sie sich Zeit und sprechen Sie mit einer Person Ihres Vertrauens, bevor Sie Geld oder Dokumente senden.',
    'check-offer':
      'Prüfen Sie das Unternehmen selbst auf dessen offizieller Website oder in der offiziellen App, nicht über Links aus dem Chat.',
    'do-not-pay': 'Zahlen Sie nichts, um Geld ausgezahlt zu bekommen, ganz gleich, wie die Zahlung genannt wird.',
    'share-nothing': 'Geben Sie keine Codes, Passwörter oder Kontodaten weiter und teilen Sie Ihren Bildschirm nicht.',
    'check-logins': 'Prüfen Sie die letzten Anmeldungen bei Ihren Konten und melden Sie unbekannte Geräte ab.',
    'two-factor': 'Schalten Sie für Ihre Konten die Zwei-Faktor-Authentisierung ein.',
    'contact-platform':
      'Wenn andere Zugang zu Ihrem Konto haben könnten, wenden Sie sich über die offizielle App oder Website an die Plattform und lassen Sie das Konto sperren.',
    'keep-evidence': 'Bewahren Sie Nachrichten, Zahlungsbelege und Adressen als Beweise auf.',
    'report-loss':
      'Wenn Sie bereits Geld gesendet haben, informieren Sie so bald wie möglich Ihre Bank oder Ihren Zahlungsdienst und die Polizei.',
    'expect-recovery-offers':
      'Nach einem Verlust bieten oft Unbekannte an, das Geld gegen eine Gebühr zurückzuholen. Zahlen Sie für solche Angebote nichts.',
  },
};
