import { ownWordsMark, withoutMarks, wordingKey } from './whatsapp-marks.js';
import { editedNotices, encryptionNotices, wholeNotices } from './whatsapp-notices.js';

const whole: ReadonlySet<string> = new Set(wholeNotices.map(wordingKey));
const edited: ReadonlySet<string> = new Set(editedNotices.map(wordingKey));
const encryption = encryptionNotices.map(wordingKey);

const call = /^(?:missed |silenced |unanswered )?(?:group )?(?:voice|video) call(?:, ?[^\n]{1,40}| at \d[^\n]{1,12})?$/;
const deletedByAdmin = /^this message was deleted by (?:admin|an admin)\b[^\n]{0,60}$/;

/**
 * Names in an event. They hold no digits and no stops, unless they are a telephone number, so that a sentence about money
 * cannot pass for an event.
 */
const who = String.raw`(?:[^\n.!?:;0-9]{1,60}|~? ?\+[\d\s().-]{6,24})`;

/** What happens to groups and contacts, in the languages most exports come in. */
const events: readonly RegExp[] = [
  `${who} (?:created (?:this )?group|changed (?:the|this) (?:group|subject)|changed this group's|changed their phone number|joined (?:using|from|via) )`,
  `${who} (?:turned (?:on|off) disappearing messages|updated the message timer|pinned a message)`,
  `${who} (?:(?:added|removed|changed to) ${who}|was added|left|is now an admin|are now an admin)$`,
  `you're (?:now|no longer) an admin`,
  `your security code with ${who} (?:has )?changed`,
  `${who} (?:creó el grupo|cambió (?:el|la) (?:asunto|nombre|ícono|imagen|descripción)|salió del grupo|se unió usando|criou o grupo|mudou (?:o|a) (?:nome|assunto|imagem|descrição)|entrou usando)`,
  `${who} (?:(?:añadió a|eliminó a|adicionou|removeu) ${who}|te añadió|salió|saiu)$`,
  `${who} (?:a créé le groupe|a changé (?:le|la|l')|a ajouté|a rejoint|hat die gruppe|hat diese gruppe|hat den betreff|hat das gruppenbild|ha creato il gruppo|ha cambiato (?:il|la|l')|heeft de groep|heeft het onderwerp|heeft deze groep)`,
  `${who} (?:создал|создала|создал\\(-а\\)|изменил|изменила) (?:группу|тему|название|картинку|описание)`,
  `${who} (?:bu grubu|grup adını|grup simgesini|grup açıklamasını|membuat grup|mengubah (?:subjek|ikon|deskripsi)|đã tạo nhóm|đã thay đổi (?:tên|biểu tượng|mô tả))`,
  `${who}(?:创建了此?群|创建了此?本?群组|更改了本?此?群|加入了?群|退出了群|移除了|添加了|建立了此?群|已變更本?此?群|加入了群組|已離開群組|已移除|已新增)`,
].map((pattern) => new RegExp(`^(?:${pattern})`));

/** Whether WhatsApp wrote this in somebody's place, whoever is named in front of it. */
export function isNotice(text: string): boolean {
  const key = wordingKey(text);
  if (key !== '' && (whole.has(key) || call.test(key) || deletedByAdmin.test(key))) return true;
  return isEncryptionNotice(text);
}

/** Longer than any of them; a text that goes on after the notice, with a sum or a link, is somebody's own. */
const longestEncryptionNotice = 400;
const ownContent = /\d|:\/\/|\n/;

function isEncryptionNotice(text: string): boolean {
  if (text.length > longestEncryptionNotice || ownContent.test(text)) return false;
  const start = withoutMarks(text).normalize('NFC').toLowerCase().trim();
  return encryption.some((notice) => start.startsWith(notice));
}

/**
 * Whether iOS wrote this under the name of a group or of its member. Only with the mark that iOS sets, for anybody can
 * write "I added you".
 */
export function isMarkedEvent(text: string): boolean {
  return text.startsWith(ownWordsMark) && isEvent(text);
}

/**
 * Whether what stands before the first colon is no name but the beginning of an event: Ann changed the subject to “Trip:
 * May”. Without the quotation mark it is a name, however odd, for people name themselves as they like.
 */
export function beginsTitledEvent(text: string): boolean {
  return /["“„«‘「『]/.test(text) && isEvent(text);
}

function isEvent(text: string): boolean {
  const key = wordingKey(text);
  return key !== '' && !text.includes('\n') && events.some((pattern) => pattern.test(key));
}

/** The message as it was changed to, without the note that it was. */
export function withoutEditedNote(text: string): string {
  const end = withoutMarks(text.slice(-80)).trimEnd();
  if (!end.endsWith('>')) return text;
  const start = text.lastIndexOf('<');
  return start !== -1 && edited.has(wordingKey(text.slice(start))) ? withoutTrailingMarks(text.slice(0, start)) : text;
}

function withoutTrailingMarks(text: string): string {
  return text.replace(/[\s\u200e\u200f]{1,8}$/, '');
}
