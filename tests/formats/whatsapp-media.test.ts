import { expect, test } from 'vitest';
import { captionOf } from '../../src/formats/whatsapp-media.js';

test.each([
  '<Media omitted>',
  '< Média vynechána >',
  'image omitted',
  '\u200esticker omitted',
  'GIF omitted.',
  'video omitted',
  'Contact card omitted',
  'null',
  '<省略多媒体文件>',
  '<省略影音内容>',
  '<已省略多媒體檔案>',
  '圖片已略去',
  '<Bỏ qua Media>',
  '<Multimedia omitido>',
  'imagen omitida',
  '<Mídia oculta>',
  '<Medien ausgeschlossen>',
  'Bild weggelassen',
  '<Médias omis>',
  '<Без медиафайлов>',
  '<تم استبعاد الوسائط>',
  '<मीडिया के बिना>',
  '<Media tidak disertakan>',
  'gambar tidak disertakan',
  '<สื่อถูกลบ>',
  '<メディアなし>',
  '<미디어 파일 제외됨>',
  '<Medya dahil edilmedi>',
  'görüntü dahil edilmedi',
  '<המדיה לא נכללה>',
  '<pominięto multimedia>',
  'IMG-20240101-WA0001.jpg (file attached)',
  '\u200eDSC 1 (2).JPG (archivo adjunto)',
  'Ann.vcf (Datei angehängt)',
  '<attached: 00000012-PHOTO-2024-01-01.jpg>',
  '<附件: 00000012-PHOTO.jpg>',
  '<đính kèm: 00000012-PHOTO.jpg>',
  'contract.pdf • \u200e2 pages \u200edocument omitted',
  'contract.pdf • 2 pages \u200e<attached: 00000013-contract.pdf>',
  'location: https://maps.google.com/?q=52.5,-13.4',
])('a file and nothing else: %s', (text) => {
  expect(captionOf(text)).toBe('');
});

test.each([
  ['<Media omitted>\nlook at this\n\nnice', 'look at this\n\nnice'],
  ['IMG-1.jpg (file attached)\nlook at this', 'look at this'],
  ['look at this \u200eimage omitted', 'look at this'],
  ['look at this \u200e<attached: 00000014-PHOTO.jpg>', 'look at this'],
  ['look at this <attached: 00000014-PHOTO.jpg>', 'look at this'],
  ['all at shop.example \u200eimage omitted', 'all at shop.example'],
])('keeps the caption: %j', (text, caption) => {
  expect(captionOf(text)).toBe(caption);
});

test.each([
  'why was the image omitted',
  'image omitted, send it again',
  'look <Media omitted>',
  'I have the file attached',
  'see (file attached)',
  'pay first (attached)',
  'deposit: 200',
  '2 < 3 > 1',
  '<pay now>',
  'null and void',
  '',
])('an ordinary text: %s', (text) => {
  expect(captionOf(text)).toBeUndefined();
});
