/** One result, told three ways: to a moderator, to the person it was written to, and to a log that may not hold messages. */
import { classify } from 'unlure';
import { forModerator, forPersonWarned, redact } from 'unlure/explain';

const result = classify('Your account is frozen. Pay the 15% tax first, then you can withdraw.');

console.log(`${forModerator(result, { quotes: true }).text}\n`);

const warning = forPersonWarned(result, { language: navigatorLanguage() });
console.log(`[${warning.language}, ${warning.direction}]`);
console.log(`${warning.text}\n`);

console.log(JSON.stringify(redact(result, 'tactics').phrases[0]));

/** In an app: `navigator.language`, or what its settings say. */
function navigatorLanguage(): string {
  return 'es-MX';
}

/* Prints:
The message is flagged: score 0.99, level high, flagged from 0.74 on
Stage: net-closing, money is asked for before money can be withdrawn
Language: en
Framing: the text speaks for itself

Why, and where
  +6.00  words that are typical of demands before withdrawal (net-closing-wording)
         phrase 1: “account is”, characters 5 to 15, counts in full
         phrase 3: “frozen”, characters 16 to 22, counts in full
         phrase 4: “Pay the”, characters 24 to 31, counts in full
         phrase 6: “tax first, then”, characters 36 to 51, counts in full
         phrase 7: “withdraw”, characters 60 to 68, counts in full
  +4.23  money is to be paid before money can be withdrawn (fee-before-withdrawal)
         phrase 5: “Pay the 15% tax first, then you can withdraw”, characters 24 to 68, counts in full
  +4.23  an account or money is said to be frozen (frozen-funds)
         phrase 2: “account is frozen. Pay the 15% tax first, then”, characters 5 to 51, counts in full

How much, in log-odds
   −2.00  where every text begins
   +4.23  fee-before-withdrawal (phrase 5)
   +4.23  frozen-funds (phrase 2)
   +6.00  net-closing-wording (phrases 1, 3, 4, 6, 7)
   +0.72  combination fee-and-no-deduction: these together say more than each (phrases 2, 5)
  +13.18  in all, which is score 0.99

What would clear it
  Without phrases 1, 2, 3, 4, 5, 6, 7 the score would be 0.11, below the threshold; no smaller set would do.

A score is a reason to read on, not a judgement of a person.

[es, ltr]
Por favor, tenga cuidado

Mensajes como este se usan a menudo para pedir un pago tras otro antes de poder retirar el dinero. En esos casos, el dinero casi nunca se llega a pagar.
Este aviso es automático y puede estar equivocado. No es un juicio sobre ninguna persona.

Qué puede hacer ahora
• No pague nada para poder retirar dinero, se llame como se llame el pago.
• No comparta códigos, contraseñas, su pantalla ni los datos de sus cuentas.
• Si otra persona puede tener acceso a su cuenta, póngase en contacto con la plataforma a través de su aplicación o sitio web oficial y pida que bloqueen la cuenta.
• Revise los inicios de sesión de sus cuentas y cierre la sesión en los dispositivos que no conozca.
• Active la autenticación en dos pasos en sus cuentas.
• Guarde los mensajes, los comprobantes de pago y las direcciones como prueba.
• Si ya ha enviado dinero, avise cuanto antes a su banco o servicio de pago y a la policía.
• Después de una pérdida, es frecuente que desconocidos ofrezcan recuperar el dinero a cambio de una comisión. No pague por esas ofertas.

{"tactic":"net-closing-wording","stage":"net-closing","language":"en","strength":2,"origin":"learned","keep":1,"modifiers":[],"disguise":[]}
*/
