import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser on this machine: CHROME_PATH, or Chromium or Chrome in its usual place. */
const place = [process.env.CHROME_PATH, ...USUAL_PLACES].find((path) => path && existsSync(path));

/** Like `describe`, for tests in a real browser; without one they are skipped, and the run says so. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (place) {
    // A browser on a busy machine may take its time once; what is wrong is wrong the second time too.
    jest.retryTimes(1, { logErrorsBeforeRetry: true });
    describe(name, tests);
    return;
  }
  process.stderr.write('No Chromium or Chrome was found (set CHROME_PATH), so the tests in a browser are skipped.\n');
  describe.skip(name, tests);
}

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: place as string, args: QUIET });
}

/** A window of its own, as if on another machine; `requests` collects every address that its pages ask for. */
export async function openWindow(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Page & { requests: string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(address);
  return Object.assign(page, { requests });
}

/** What `look` sees, once it is what is wanted; after 40 seconds whatever it sees then. */
export async function eventually<Value>(look: () => Promise<Value>, wanted: Value): Promise<Value> {
  const until = Date.now() + 40_000;
  let seen = await look();
  while (seen !== wanted && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    seen = await look();
  }
  return seen;
}
