import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fil } from './fil.js';
import { fr } from './fr.js';
import { hi } from './hi.js';
import { id } from './id.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import { ms } from './ms.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { th } from './th.js';
import { tr } from './tr.js';
import { uk } from './uk.js';
import { vi } from './vi.js';
import type { WarningWords } from './warning-words.js';
import { zh } from './zh.js';

/** What is said in every supported language. */
export const warningsInAllLanguages: readonly WarningWords[] = [ar, de, en, es, fil, fr, hi, id, ja, ko, ms, pt, ru, th, tr, uk, vi, zh];
