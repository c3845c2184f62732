import { existsSync } from 'node:fs';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page that Playwright serves counts as public; VS Code's own server is on this machine.
  '--disable-features=LocalNetworkAccessChecks',
];

/** The browser's program; an error that says what to install where there is none. */
export function findChromium() {
  const found = [process.env.CHROMIUM, ...CHROMIUM].find((path) => path && existsSync(path));
  if (!found) throw new Error('No Chromium found: `apt-get install chromium`, or set CHROMIUM.');
  return found;
}
