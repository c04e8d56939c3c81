import names from 'color-name';

/** A colour as `#rrggbb`, of a name, `#rgb` or `#rrggbb`; undefined when it is none. */
export function hexOf(color: unknown): string | undefined {
  const text = String(color).trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`;
  const rgb = Object.hasOwn(names, text) ? names[text as keyof typeof names] : undefined;
  return rgb && hexOfRgb(...rgb);
}

export function hexOfRgb(red: number, green: number, blue: number): string {
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
