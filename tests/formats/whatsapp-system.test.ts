import { describe, expect, test } from 'vitest';
import { beginsTitledEvent, isMarkedEvent, isNotice, withoutEditedNote } from '../../src/formats/whatsapp-system.js';

test.each([
  'This message was deleted',
  'You deleted this message.',
  'This message was deleted by admin Ann.',
  '此訊息已刪除',
  '这条消息已删除。',
  'Tin nhắn này đã bị xóa',
  'Tin nhắn này đã bị xóa'.normalize('NFD'),
  'Se eliminó este mensaje.',
  'Mensagem apagada',
  'Ce message a été supprimé',
  'Diese Nachricht wurde gelöscht.',
  'Данное сообщение удалено',
  'تم حذف هذه الرسالة',
  'Pesan ini dihapus',
  'ข้อความนี้ถูกลบแล้ว',
  'このメッセージは削除されました',
  '삭제된 메시지입니다.',
  'Bu mesaj silindi',
  'Missed voice call',
  'Missed video call, \u200eTap to call back',
  'Voice call, \u200e5 min',
  'Missed group video call',
  '未接语音通话',
  'Cuộc gọi nhỡ',
  'Waiting for this message. This may take a while.',
  'Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them. Tap to learn more.',
  '消息和通话已进行端到端加密。只有此聊天中的成员可以查看、收听或分享。',
  'Tin nhắn và cuộc gọi được mã hóa đầu cuối. Những người bên ngoài cuộc trò chuyện này, kể cả WhatsApp, sẽ không đọc hoặc nghe được.',
  'Los mensajes y las llamadas están cifrados de extremo a extremo. Nadie fuera de este chat, ni siquiera WhatsApp, puede leerlos ni escucharlos.',
  'Mesajlar ve aramalar uçtan uca şifrelidir. Yalnızca bu sohbetteki kişiler bu içerikleri okuyabilir, dinleyebilir veya paylaşabilir.',
])('WhatsApp wrote: %s', (text) => {
  expect(isNotice(text)).toBe(true);
  expect(isNotice(`\u200e${text}`)).toBe(true);
});

describe('a person wrote', () => {
  test.each([
    'This message was deleted by mistake?',
    'I think this message was deleted',
    'voice call me tonight',
    'Missed voice call from the bank, they want 500',
    'Missed calls are annoying',
    'Messages and calls are end-to-end encrypted. Pay the margin of 500 USDT now',
    'Messages and calls are end-to-end encrypted\npay now',
    '',
  ])('%s', (text) => {
    expect(isNotice(text)).toBe(false);
  });
});

test.each([
  'Ann created group “Trip”',
  'Ann created this group',
  '~ Ann added you',
  'Ann added +1 555 0100',
  'Ann removed Bob',
  'Ann left',
  'You changed the group description',
  'Ann changed the subject from “Trip 1” to “Trip 2”',
  "Ann joined using this group's invite link",
  "You're now an admin",
  'Your security code with Ann changed. Tap to learn more.',
  'Ann turned on disappearing messages. All new messages will disappear from this chat 24 hours after they’re sent.',
  'Ana creó el grupo “Viaje”',
  'Ana añadió a Luis',
  'Ann hat die Gruppe „Reise“ erstellt',
  'Bora bu grubu oluşturdu',
  'An đã tạo nhóm “Chuyến đi”',
  '小明创建了此群组',
])('an event, where it is marked as one: %s', (text) => {
  expect(isMarkedEvent(`\u200e${text}`)).toBe(true);
  expect(isMarkedEvent(text)).toBe(false);
});

test.each([
  'I added 500 USDT for you',
  'We changed the group. Pay 100 now',
  'The security code is 123456',
  'You have to pay first.',
  'Ann left\npay now',
])('no event, mark or not: %s', (text) => {
  // The first sentence is about a group, with the rest of a real event behind it.
  expect(isMarkedEvent(`\u200e${text}`)).toBe(text.startsWith('We changed the group'));
});

test('a name is no event, however odd', () => {
  expect(beginsTitledEvent('Ann changed the subject from “Trip')).toBe(true);
  expect(beginsTitledEvent('Ann created group "Trip')).toBe(true);
  expect(beginsTitledEvent('Uncle Left')).toBe(false);
  expect(beginsTitledEvent('Bob “the bank')).toBe(false);
  expect(beginsTitledEvent('Ann joined using telegram')).toBe(false);
});

test.each([
  'see you <This message was edited>',
  'see you \u200e<This message was edited>',
  'see you <Se editó este mensaje.>',
  'see you <Diese Nachricht wurde bearbeitet.>',
  'see you <Mensagem editada>',
  'see you <Pesan ini diedit>',
  'see you <此消息已编辑>',
  'see you <Tin nhắn này đã được chỉnh sửa>',
])('takes the note off: %s', (text) => {
  expect(withoutEditedNote(text)).toBe('see you');
});

test.each(['see you', 'a < b', '<b>', 'edit: <see you>', 'This message was edited', '>'])('leaves alone: %s', (text) => {
  expect(withoutEditedNote(text)).toBe(text);
});
