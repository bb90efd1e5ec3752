/** Letters of one row look like those of the other, in their order. */
export interface LookAlikes {
  readonly script: string;
  readonly plain: string;
  readonly alike: string;
}

/** What stands for Latin letters. Most cannot be told apart in any font; the rest can and are read without a thought. */
export const forLatin: readonly LookAlikes[] = [
  { script: 'Cyrillic', plain: 'aceopxyijshdqwl', alike: 'асеорхуіјѕһԁԛԝӏ' },
  { script: 'Cyrillic', plain: 'kmtnrbvw', alike: 'кмтпгьѵш' },
  { script: 'Cyrillic', plain: 'ABCEHIJKMOPSTXYYGQW', alike: 'АВСЕНІЈКМОРЅТХУҮԌԚԜ' },
  { script: 'Greek', plain: 'aeiknoptuvwxybcjd', alike: 'αεικηορτυνωχγβϲϳδ' },
  { script: 'Greek', plain: 'ABEHIKMNOPTXYZ', alike: 'ΑΒΕΗΙΚΜΝΟΡΤΧΥΖ' },
  { script: 'Armenian', plain: 'ghnoqujlw', alike: 'ցհոօզսյլա' },
  { script: 'Armenian', plain: 'LOSU', alike: 'ԼՕՏՍ' },
  { script: 'Cherokee', plain: 'ABCDEGHJKLMPRSTVWYZ', alike: 'ᎪᏴᏟᎠᎬᏀᎻᎫᏦᏞᎷᏢᎡᏚᎢᏙᎳᎩᏃ' },
  // The same letters, small.
  { script: 'Cherokee', plain: 'acegjkmprstvwz', alike: 'ꭺꮯꭼꮐꭻꮶꮇꮲꭱꮪꭲꮩꮃꮓ' },
  { script: 'Latin', plain: 'abdefghijklmnopqrstuvwyz', alike: 'ɑɓɗɛƒɡɦıȷƙɭɱŋɵƥʠɽʂƭʊʋⱳƴʐ' },
  { script: 'Latin', plain: 'dhilnoptz', alike: 'đħɩłɲøƿŧƶ' },
  // A dot under vowels would be another word in Vietnamese.
  { script: 'Latin', plain: 'bdhklmnrstvwz', alike: 'ḅḍḥḳḷṃṇṛṣṭṿẉẓ' },
];

/** What stands for Cyrillic letters: the keys that type the same shape on another keyboard. */
export const forCyrillic: readonly LookAlikes[] = [
  { script: 'Latin', plain: 'аеорсухіјѕкїё', alike: 'aeopcyxijskïë' },
  { script: 'Latin', plain: 'пгимт', alike: 'nrumt' },
  { script: 'Latin', plain: 'АВЕКМНОРСТУХІЅЈ', alike: 'ABEKMHOPCTYXISJ' },
];
