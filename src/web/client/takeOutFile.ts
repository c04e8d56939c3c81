import { element } from './element';

/** Has the browser save a file that was put together here. @param text its parts, one after the other */
export function saveFile(name: string, mime: string, text: readonly string[]): void {
  const address = URL.createObjectURL(new Blob([...text], { type: mime }));
  const link = element('a', { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads it after the click; a minute is enough for the largest.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
