type Content = Node | string;

/**
 * A new element. Text is always text: nothing that was stored can become markup.
 * @param about attributes; a function is a listener for the event of its name
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  about: Record<string, string | boolean | ((event: Event) => void)> = {},
  ...contents: Content[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(about)) {
    if (typeof value === 'function') made.addEventListener(key, value);
    else if (value === true) made.setAttribute(key, '');
    else if (value !== false) made.setAttribute(key, value);
  }
  made.append(...contents);
  return made;
}

/** An element of the page by its id. @throws when the page has none */
export function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found as Kind;
}

/** Replaces what the page shows and takes the reader there: to the new heading, or the top. */
export function show(...contents: Content[]): void {
  const main = byId('main');
  main.replaceChildren(...contents);
  const heading = main.querySelector('h2');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}
