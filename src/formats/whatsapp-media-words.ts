/**
 * What WhatsApp writes in place of a file that was not exported, as a `wordingKey`. Android has one wording a language
 * (first on each line), iOS one for each kind of file; older versions had others. WhatsApp
 * publishes no list: these are as seen in exports, and a wording that is missing makes a message of the placeholder, no loss.
 */
export const placeholders: readonly string[] = [
  // English
  'media omitted', 'image omitted', 'video omitted', 'audio omitted', 'sticker omitted', 'gif omitted', 'document omitted', 'contact card omitted',
  'video note omitted', 'voice message omitted', 'view once voice message omitted', 'live location shared', 'file omitted',
  // What Android writes for a picture that could be seen once
  'null',
  // Chinese
  '省略多媒体文件', '省略影音内容', '媒体文件已忽略', '照片已忽略', '图像已忽略', '图片已忽略', '视频已忽略', '音频已忽略', '贴图已省略', '贴图已忽略', 'gif 动态图已被忽略', '文档已省略', '文档已忽略', '联系人卡片已忽略',
  '忽略多媒體檔', '已省略多媒體檔案', '媒體已略去', '圖片已略去', '圖像已省略', '影片已略去', '影片已省略', '音訊已略去', '音訊已省略', '貼圖已略去', '貼圖已忽略', 'gif 已略去', 'gif 圖片已被省略', '文件已略去', '文件已忽略', '聯絡人卡片已略去', '聯絡人卡片已省略', '實時位置已分享', '共享实时位置',
  // Vietnamese
  'bỏ qua media', 'bỏ qua tệp phương tiện', 'đã bỏ qua hình ảnh', 'đã bỏ qua ảnh', 'đã bỏ video', 'bỏ qua tệp âm thanh', 'đã bỏ sticker', 'đã bỏ qua ảnh gif', 'đã bỏ qua tài liệu', 'bỏ qua thẻ liên lạc', 'vị trí hiện thời được chia sẻ',
  // Spanish, Catalan
  'multimedia omitido', 'archivo omitido', 'imagen omitida', 'video omitido', 'audio omitido', 'sticker omitido', 'gif omitido', 'documento omitido', 'tarjeta de contacto omitida', 'ubicación en tiempo real compartida',
  'mitjans omesos', 'fitxers multimèdia omesos', 'imatge omesa', 'vídeo omès', 'àudio omès', 'adhesiu omès', 'gif omès', 'document omès',
  // Portuguese
  'mídia oculta', 'mídia omitida', 'arquivo de mídia oculto', 'imagem ocultada', 'vídeo omitido', 'áudio ocultado', 'figurinha omitida', 'cartão do contato omitido', 'ficheiro não revelado', 'imagem não revelada', 'vídeo não revelado', 'ficheiro de áudio não revelado', 'sticker não revelado', 'gif não revelada', 'documento não revelado', 'contacto não revelado',
  // French
  'médias omis', 'fichier omis', 'image absente', 'vidéo absente', 'audio omis', 'sticker omis', 'gif retiré', 'document manquant', 'fiche contact manquante', 'localisation en direct partagée',
  // German
  'medien ausgeschlossen', 'medien weggelassen', 'bild weggelassen', 'video weggelassen', 'audio weggelassen', 'sticker weggelassen', 'gif weggelassen', 'dokument weggelassen', 'kontaktkarte ausgelassen', 'live-standort wird geteilt',
  // Italian
  'media omessi', 'media omesso', 'immagine omessa', 'video omesso', 'audio omesso', 'sticker non incluso', 'gif esclusa', 'documento omesso', 'scheda contatto omessa',
  // Dutch, Afrikaans
  'media weggelaten', 'afbeelding weggelaten', 'video weggelaten', 'audio weggelaten', 'sticker weggelaten', 'gif weggelaten', 'document weggelaten', 'visitekaartje weggelaten', 'media weggelaat',
  // Russian, Ukrainian
  'без медиафайлов', 'файл пропущен', 'изображение отсутствует', 'видео отсутствует', 'аудиофайл отсутствует', 'стикер не добавлен', 'gif отсутствует', 'документ отсутствует', 'карточка контакта отсутствует', 'геоданные отправлены',
  'медіа пропущено', 'зображення відсутнє', 'відео відсутнє', 'аудіо відсутнє', 'наклейку не додано', 'gif-анімацію пропущено', 'документ пропущено', 'картка контакту відсутня',
  // Arabic, Persian, Urdu
  'تم استبعاد الوسائط', 'لم يتم إدراج الصورة', 'لم يتم إدراج الفيديوهات', 'لم يتم إدراج المقاطع الصوتية', 'تم حذف الملصقات', 'لم يتم إدراج صورة gif', 'لم يتم إدراج المستند', 'لم يتم إدراج بطاقة جهة اتصال', 'تمت مشاركة الموقع المباشر',
  'رسانه حذف شد', 'پيوست نما/آهنگ حذف شد', 'تصویر حذف شد', 'ویدیو حذف شد', 'صدا حذف شد', 'استیکر حذف شد', 'gif حذف شد', 'سند حذف شد',
  'میڈیا چھوڑ دیا گیا', 'میڈیا ہٹا دیا گیا', 'تصویر نکال دی گئی ہے', 'ویڈیو نظرانداز', 'آڈیو نظرانداز', 'اسٹیکر نظرانداز', 'gif نظرانداز', 'دستاویز نظرانداز',
  // Hindi, Marathi, Gujarati, Bengali, Tamil, Telugu
  'मीडिया के बिना', 'फ़ोटो हटाई गई', 'वीडियो छोड़ा गया', 'ऑडियो हटाई गयी', 'स्टिकर छोड़ा गया', 'gif छोड़ा गया', 'डॉक्यूमेंट छोड़ा गया', 'कॉन्टैक्ट कार्ड छोड़ा गया',
  'मीडिया वगळले', 'इमेज वगळली', 'व्हिडीओ वगळला', 'ऑडिओ वगळला', 'મીડિયા અવગણવામાં આવ્યા', 'મિડિયા છોડી મૂકાયું',
  'মিডিয়া বাদ দেওয়া হয়েছে', 'ইমেজ বাদ দেওয়া হয়েছে', 'ভিডিও বাদ দেওয়া হয়েছে', 'অডিও বাদ দেওয়া হয়েছে', 'স্টিকার বাদ দেওয়া হয়েছে',
  'ஊடகங்கள் நீக்கப்பட்டது', 'கோப்புகள் விடப்பட்டன', 'మాధ్యమం విస్మరించబడింది', 'మీడియా విస్మరించబడింది',
  // Indonesian, Malay, Filipino
  'media tidak disertakan', 'gambar tidak disertakan', 'video tidak disertakan', 'audio tidak disertakan', 'stiker tidak disertakan', 'gif tidak disertakan', 'dokumen tidak disertakan', 'kartu kontak tidak disertakan', 'lokasi terkini dibagikan',
  'media disingkirkan', 'media dikecualikan', 'imej tidak dimasukkan', 'video tidak dimasukkan', 'audio tidak dimasukkan', 'pelekat tidak disertakan', 'gif tidak dimasukkan', 'dokumen tidak dimasukkan', 'walang kalakip na media', 'inalis ang media',
  // Thai, Lao
  'สื่อถูกลบ', 'ไฟล์สื่อถูกลบ', 'ไม่มีรูปภาพ', 'วิดีโอถูกลบ', 'ไม่มีไฟล์เสียง', 'ไม่มีสติกเกอร์', 'ละเว้น gif', 'ละเว้นเอกสาร', 'บัตรรายชื่อที่ละเว้น', 'ບໍ່ລວມມີເດຍ',
  // Japanese, Korean
  'メディアなし', 'メディアは含まれていません', '画像は含まれていません', '画像が省略されました', 'ビデオは含まれていません', '動画は含まれていません', '音声は含まれていません', 'スタンプは含まれていません', 'gifは含まれていません', 'ドキュメントは含まれていません', '連絡先カードを省略',
  '미디어 파일 제외됨', '미디어 파일을 생략한 대화내용', '사진 생략됨', '이미지 생략됨', '비디오 생략됨', '동영상 생략됨', '오디오 생략됨', '스티커 제외됨', '스티커 생략됨', 'gif 생략됨', '문서 생략됨', '연락처 카드 생략됨',
  // Turkish, Polish, Romanian, Greek, Hebrew
  'medya dahil edilmedi', 'medya atlanmış', 'görüntü dahil edilmedi', 'video dahil edilmedi', 'ses dahil edilmedi', 'çıkartma dahil edilmedi', 'gif dahil edilmedi', 'belge dahil edilmedi', 'kişi kartı dahil edilmedi',
  'pominięto multimedia', 'pliki pominięto', 'obraz pominięty', 'wideo pominięte', 'audio pominięte', 'pominięto naklejkę', 'plik gif pominięty', 'dokument pominięty', 'pominięta wizytówka kontaktu',
  'conținut media omis', 'imagine omisă', 'clip video omis', 'fără audio', 'document omis', 'εξαίρεση πολυμέσων', 'αρχείο παραλήφθηκε', 'εικόνα παραλείφθηκε', 'βίντεο παραλείφθηκε', 'ήχος παραλείφθηκε', 'έγγραφο παραλείφθηκε',
  'המדיה לא נכללה', 'מדיה הושמטה', 'התמונה הושמטה', 'סרטון הווידאו הושמט', 'קטע קול הושמט', 'סטיקר הושמט', 'gif הושמט', 'מסמך הושמט', 'כרטיס איש קשר הושמט',
  // Swedish, Norwegian, Danish, Finnish, Czech, Slovak, Hungarian, Swahili
  'media utelämnat', 'media har utelämnats', 'bild utesluten', 'video utesluten', 'ljud utelslutet', 'media utelatt', 'uten vedlegg', 'bilde ikke inkludert', 'video utelatt', 'medier udeladt', 'mediefil udeladt', 'billede udeladt', 'video udeladt', 'lyd udeladt',
  'media jätettiin pois', 'media jätetty pois', 'ei kuvaa', 'videota ei sisällytetä', 'média vynechány', 'média vynechána', 'médiá vynechané', 'obrázek vynechán', 'video vynecháno', 'obrázok vynechaný', 'média elhagyva', 'hiányzó médiafájl', 'kép küldése sikertelen', 'media hazijajumuishwa', 'media imerukwa',
];

/** What stands in brackets behind the name of a file that was exported: `photo.jpg (file attached)`, `<attached: photo.jpg>`. */
export const attachedWords: readonly string[] = [
  'file attached', 'attached', '文件附件', '附件檔案', '附件', '已附加', 'tệp đính kèm', 'đính kèm', 'archivo adjunto', 'archivo adjuntado', 'adjunto', 'arxiu adjunt', 'adjunt',
  'arquivo anexado', 'ficheiro anexado', 'anexado', 'anexo', 'fichier joint', 'pièce jointe', 'datei angehängt', 'angehängt', 'anhang', 'file allegato', 'allegato', 'bestand bijgevoegd', 'bijgevoegd',
  'файл добавлен', 'прикреплено', 'файл додано', 'додано', 'الملف مرفق', 'المُرفق', 'پیوست شد', 'پیوست', 'پیوستہ فائل', 'پیوستہ', 'फ़ाइल अटैच की गई', 'फाइल अटैच कर दी गई है', 'अटैच किया गया', 'फाइल संलग्न', 'संलग्न केले', 'ફાઇલ જોડાયેલ', 'જોડાયેલ', 'ফাইল সংযুক্ত হয়েছে',
  'file terlampir', 'terlampir', 'fail dilampirkan', 'dilampir', 'nakalakip na file', 'ไฟล์ที่แนบ', 'แนบ', '添付ファイル有り', '添付ファイル', '파일 첨부됨', '첨부됨', 'dosya ekli', 'eklendi', 'załączony plik', 'załączono', 'fișier atașat', 'atașare',
  'συνημμένο αρχείο', 'επισυνάφθηκε', 'קובץ מצורף', 'מצורף', 'bifogad fil', 'bifogat', 'vedlagt fil', 'vedlagt', 'fil vedhæftet', 'vedhæftet', 'liitetiedosto', 'liite', 'soubor byl přiložen', 'příloha', 'príloha', 'fájl csatolva', 'csatolva', 'faili limeambatanishwa',
];
