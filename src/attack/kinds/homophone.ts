import { chineseHomophones } from '../chinese-homophones.js';
import { chineseOnly } from '../chinese-only.js';
import { substitutionAttack } from '../word-attack.js';

/** 反现, 拥金: Chinese characters by others of the same sound or shape. */
export const homophone = chineseOnly(substitutionAttack('homophone', ({ text }) => chineseHomophones.get(text) ?? []));
