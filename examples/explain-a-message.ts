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
