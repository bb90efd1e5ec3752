import { alphabetAttack, alphabetOf } from '../alphabet.js';

/** ᴡɪᴛʜᴅʀᴀᴡ: phonetic letters in the shape of small capitals. There is none for x; capitals stay as they are. */
export const smallCapitals = alphabetAttack('small-capitals', [alphabetOf('abcdefghijklmnopqrstuvwyz', 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ')]);
