import type { WarningWords } from './warning-words.js';

/** Spanish, with the formal “usted”. */
export const es: WarningWords = {
  language: 'es',
  direction: 'ltr',
  title: 'Por favor, tenga cuidado',
  about: {
    any: 'Mensajes como este se usan a menudo para que las personas envíen dinero o den a otros acceso a sus cuentas.',
    'traffic-diversion': 'Mensajes como este se usan a menudo para atraer a las personas hacia ofertas que después les cuestan dinero.',
    'guided-registration':
      'Mensajes como este se usan a menudo para que las personas abran cuentas a las que después pueden acceder otros.',
    'fake-operations': 'Mensajes como este se usan a menudo para que unas ganancias parezcan reales y se ingrese más dinero.',
    'net-closing':
      'Mensajes como este se usan a menudo para pedir un pago tras otro antes de poder retirar el dinero. En esos casos, el dinero casi nunca se llega a pagar.',
    recovery:
      'Las personas que han perdido dinero reciben a menudo mensajes como este. En ellos se ofrece recuperarlo y se pide antes una comisión.',
  },
  caution: 'Este aviso es automático y puede estar equivocado. No es un juicio sobre ninguna persona.',
  stepsTitle: 'Qué puede hacer ahora',
  steps: {
    'take-time': 'Tómese su tiempo y hable con alguien de confianza antes de enviar dinero o documentos.',
    'check-offer': 'Compruebe la empresa por su cuenta, en su sitio web o aplicación oficial, no a través de enlaces del chat.',
    'do-not-pay': 'No pague nada para poder retirar dinero, se llame como se llame el pago.',
    'share-nothing': 'No comparta códigos, contraseñas, su pantalla ni los datos de sus cuentas.',
    'check-logins': 'Revise los inicios de sesión de sus cuentas y cierre la sesión en los dispositivos que no conozca.',
    'two-factor': 'Active la autenticación en dos pasos en sus cuentas.',
    'contact-platform':
      'Si otra persona puede tener acceso a su cuenta, póngase en contacto con la plataforma a través de su aplicación o sitio web oficial y pida que bloqueen la cuenta.',
    'keep-evidence': 'Guarde los mensajes, los comprobantes de pago y las direcciones como prueba.',
    'report-loss': 'Si ya ha enviado dinero, avise cuanto antes a su banco o servicio de pago y a la policía.',
    'expect-recovery-offers':
      'Después de una pérdida, es frecuente que desconocidos ofrezcan recuperar el dinero a cambio de una comisión. No pague por esas ofertas.',
  },
};
