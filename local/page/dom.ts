export type Child = Node | string | null | undefined | false;
type Listener = (event: Event) => void;

/** Makes an element: attributes by name, listeners as `onclick`, children in order. Text never becomes markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | number | boolean | Listener | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== undefined && value !== false) made.setAttribute(name, String(value));
  }
  made.append(...present(children));
  return made;
}

/** Puts these in the place of what an element held. */
export function fill(place: HTMLElement, ...children: Child[]): void {
  place.replaceChildren(...present(children));
}

const present = (children: Child[]) =>
  children.filter((child): child is Node | string => child !== null && child !== undefined && child !== false);

export function part<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no part called ${id}.`);
  return found as Kind;
}

/** Links lead only to places a browser may show: anything else becomes plain text. */
export function safeAddress(address: string): string | undefined {
  return /^(https?:|mailto:|tel:|\/)/i.test(address) ? address : undefined;
}

/** Gives the focus back, with a caret where there is something to write in: without one a first key would be lost. */
export function focusOn(place: Element | null): void {
  if (!(place instanceof HTMLElement) || !place.isConnected) return;
  place.focus();
  if (place.isContentEditable) getSelection()?.collapse(place, 0);
}
