import { existsSync } from 'node:fs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

/** Where a Chromium is installed: `UNLURE_CHROMIUM`, else one of the usual places; undefined if there is none. */
export function chromiumPath(): string | undefined {
  return [process.env['UNLURE_CHROMIUM'] ?? '', ...places].find((path) => path !== '' && existsSync(path));
}
