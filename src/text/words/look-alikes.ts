/** Letters that pass for those of another writing system, both ways. */
export interface LookAlikes {
  /** A letter of another writing system, or a rare Latin one, to the plain Latin letter that it passes for; `|` if that is an i or an l. */
  readonly toLatin: ReadonlyMap<string, string>;
  /** Latin letters to Cyrillic ones, for Russian words written with a few Latin letters. */
  readonly toCyrillic: ReadonlyMap<string, string>;
}

/** What Unicode's table leaves out: letters that are alike in their capitals (К, Т), and to a hurried reader (п for n). */
const shapes =
  'вb кk мm нh тt гr пn иn яr эe ёe їi єe ьb шw щw цu жx фo үy ұy ґr ӧo ӓa қk ҳx әe өo ўy ќk ѓr βb εe ηn κk μu νv πn τt χx ωw θo λa δd σo ςs ζz φo αa ιi οo ρp υu γy ƀb ƃb ɓb ƈc ɕc ɔc ɖd ɗd ƌd ȡd ɛe ɜe ǝe ƒf ǥg ɠg ɢg ʛg ħh ɦh ⱨh ɨ| ɩi ʝj ƙk ⱪk ĸk ƚl ɫl ɬl ɭl ȴl ɱm ɯm ƞn ɲn ɳn ŋn ȵn ɵo ƥp ʠq ɋq ɹr ɼr ɽr ɾr ʀr ʂs ȿs ŧt ƭt ʈt ⱦt ȶt ʉu ʊu ʋv ⱱv ʌv ⱳw ƴy ʎy ʐz ʑz ƶz ȥz ɀz ⱬz ʒz ƨs ṃm ṇn ḷl ṣs ṭt ḥh ḳk ḍd ḅb ṛr ẓz ṿv ẉw ġg ẋx ẏy ƫt ƿp լl ϲc ϳj ҽe ҫc ҝk ҟk ҡk ӄk ҥh ҧn ԉh ҹy ӽx ӿx ҿe ӡ3 ɑa ȷj ƅb ȝ3 ӏ| ı| ǀ|';

const cyrillic = 'aа bв cс eе hн iі kк mм oо pр tт xх yу nп rг uи gд dд lл vв fф zз sѕ jј';

/** `table` holds letter and Latin letter in turn, from Unicode's list of confusable characters. */
export function createLookAlikes(table: string): LookAlikes {
  const toLatin = pairs(shapes);
  for (let index = 0; index + 1 < table.length; index += 2)
    if (!toLatin.has(table.charAt(index))) toLatin.set(table.charAt(index), table.charAt(index + 1));
  return { toLatin, toCyrillic: pairs(cyrillic) };
}

function pairs(list: string): Map<string, string> {
  return new Map(list.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));
}
