import { substitutionAttack } from '../word-attack.js';

/** withdrawaI: in most fonts of phones nobody can tell. */
export const capitalI = substitutionAttack('capital-i', ({ text }) => (text === 'l' ? ['I'] : text === 'I' ? ['l'] : []));
