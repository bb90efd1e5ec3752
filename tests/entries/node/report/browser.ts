import { existsSync } from 'node:fs';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Where a Chromium is: where UNLURE_CHROMIUM says, else in one of the usual places.
 * @throws Error where there is none and UNLURE_E2E=required says that there must be.
 */
export function chromiumPath(): string | undefined {
  const named = process.env.UNLURE_CHROMIUM;
  const path = (named === undefined || named === '' ? usualPlaces : [named]).find((place) => existsSync(place));
  if (path === undefined && process.env.UNLURE_E2E === 'required') throw new Error('no Chromium found: set UNLURE_CHROMIUM to where it is');
  return path;
}
