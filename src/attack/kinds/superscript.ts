import { alphabetAttack, alphabetOf } from '../alphabet.js';

/** ʷⁱᵗʰᵈʳᵃʷ, ᵥᵢₐ: raised letters, or lowered as far as there are any. */
export const superscript = alphabetAttack('superscript', [
  alphabetOf('abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWCFSXYZ', 'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᶜᶠˢˣʸᶻ'),
  alphabetOf('aehijklmnoprstuvx', 'ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ'),
]);
