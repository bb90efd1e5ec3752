import { ownWordsMark, withoutMarks, wordingKey } from './whatsapp-marks.js';
import { attachedWords, placeholders } from './whatsapp-media-words.js';

const omitted: ReadonlySet<string> = new Set(placeholders.map(wordingKey));
const attached: ReadonlySet<string> = new Set(attachedWords.map(wordingKey));

/**
 * What somebody wrote beside a photo or another file: the message without WhatsApp's words for the file, so an empty text
 * for a file alone. Nothing where the message has no file. Only whole wordings count, for "image omitted" inside a
 * sentence is a sentence.
 */
export function captionOf(text: string): string | undefined {
  const lineEnd = text.indexOf('\n');
  const firstLine = lineEnd === -1 ? text : text.slice(0, lineEnd);
  // Android writes the caption below the file.
  if (isFile(firstLine)) return text.slice(firstLine.length).trim();
  // iOS writes it in front, and marks where its own words begin.
  const mark = text.lastIndexOf(ownWordsMark);
  if (mark > 0 && isFile(text.slice(mark))) return captionBefore(text, mark);
  // The mark is lost where a file went through an editor; a file's name in brackets is plain enough without.
  const bracket = text.endsWith('>') ? text.lastIndexOf('<') : -1;
  return bracket > 0 && isAttachment(wordingKey(text.slice(bracket))) ? captionBefore(text, bracket) : undefined;
}

/** The name of a document is no caption. */
function captionBefore(text: string, end: number): string {
  const caption = withoutMarks(text.slice(0, end)).trim();
  return isFileName(caption) ? '' : caption;
}

function isFile(text: string): boolean {
  const key = wordingKey(text);
  return omitted.has(key) || isAttachment(key) || isPlace(key);
}

function isAttachment(key: string): boolean {
  const colon = key.indexOf(': ');
  if (colon !== -1 && isFileName(key.slice(colon + 2)) && attached.has(key.slice(0, colon))) return true;
  if (!key.endsWith(')')) return false;
  const bracket = key.lastIndexOf(' (');
  return bracket > 0 && attached.has(key.slice(bracket + 2, -1)) && isFileName(key.slice(0, bracket));
}

const place = /^[^\s:]{1,20}:? https:\/\/maps\.google\.com\/\?q=-?[\d.]{1,20},-?[\d.]{1,20}$/;

/** A place on a map is written as a link. */
function isPlace(key: string): boolean {
  return place.test(key);
}

/** Endings are listed: a caption may well end in "example.com". "• 2 pages" stands behind the name of a document. */
const fileEnding =
  /\.(?:jpe?g|png|gif|webp|heic|mp4|mov|3gp|avi|mkv|webm|opus|ogg|m4a|mp3|aac|amr|wav|was|thumb|pdf|docx?|xlsx?|pptx?|odt|ods|rtf|txt|csv|vcf|zip|rar|7z|apk|json|html?|epub|pages|numbers|key)(?: ?• ?[^\n•]{1,30})?$/i;

function isFileName(text: string): boolean {
  return text.length <= 200 && !text.includes('\n') && fileEnding.test(text.trim());
}
