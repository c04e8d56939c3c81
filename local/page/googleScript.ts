/** `google.script` inside a script's own HTML: calls travel by message to the page that owns the frame. */
type Handler = ((value: unknown, userObject?: unknown) => void) | undefined;

interface Call {
  success: Handler;
  failure: Handler;
  user: unknown;
}

const calls = new Map<number, Call>();
let last = 0;

const tell = (message: Record<string, unknown>) => parent.postMessage({ chapterbook: true, ...message }, '*');

function runner(call: Call): object {
  const known: Record<string, unknown> = {
    withSuccessHandler: (success: Handler) => runner({ ...call, success }),
    withFailureHandler: (failure: Handler) => runner({ ...call, failure }),
    withUserObject: (user: unknown) => runner({ ...call, user }),
  };
  return new Proxy(known, {
    get: (target, name) => {
      if (typeof name !== 'string' || name === 'then') return undefined;
      return name in target ? target[name] : (...args: unknown[]) => send(name, args, call);
    },
  });
}

function send(name: string, args: unknown[], call: Call): void {
  const plain = args.map((value) => plainValue(value, true));
  calls.set(++last, call);
  tell({ id: last, name, args: plain });
}

/** Google takes primitives, plain objects, arrays, and a form element as the only argument of its kind. */
function plainValue(value: unknown, outermost = false): unknown {
  if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return value ?? null;
  if (outermost && value instanceof HTMLFormElement) return formValues(value);
  if (Array.isArray(value)) return value.map((one) => plainValue(one));
  if (typeof value === 'object' && Object.prototype.toString.call(value) === '[object Object]') {
    return Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, plainValue(one)]));
  }
  throw new TypeError(`Failed due to illegal value in property: ${String(value)}`);
}

function formValues(form: HTMLFormElement): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string')
      throw new TypeError('The workbench cannot send a file from a form. Read it in the page and send its text.');
    const before = values[name];
    values[name] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
  }
  return values;
}

addEventListener('message', ({ source, data }) => {
  if (source !== parent || typeof data !== 'object' || data === null) return;
  const call = calls.get(data.id);
  if (!call) return;
  calls.delete(data.id);
  if ('error' in data) {
    const error = new Error(data.error);
    if (call.failure) call.failure(error, call.user);
    else console.error(`Uncaught ${data.error}`);
  } else call.success?.(data.value, call.user);
});

interface GoogleWindow {
  google?: unknown;
  __search?: string;
}
const here = window as unknown as GoogleWindow;
const search = here.__search ?? '';

function locationOf(): { hash: string; parameter: Record<string, string>; parameters: Record<string, string[]> } {
  const query = new URLSearchParams(search);
  const names = [...new Set(query.keys())];
  return {
    hash: '',
    parameter: Object.fromEntries(names.map((name) => [name, query.get(name) ?? ''])),
    parameters: Object.fromEntries(names.map((name) => [name, query.getAll(name)])),
  };
}

here.google = {
  script: {
    run: runner({ success: undefined, failure: undefined, user: undefined }),
    host: {
      close: () => tell({ close: true }),
      setHeight: (height: number) => tell({ height }),
      setWidth: (width: number) => tell({ width }),
      editor: { focus: () => tell({ focusEditor: true }) },
    },
    url: { getLocation: (take: (where: ReturnType<typeof locationOf>) => void) => take(locationOf()) },
  },
};

/** The frame goes away at Escape, but not under a key that is still held down. */
let escaping = false;
document.addEventListener('keydown', (event) => {
  escaping = event.key === 'Escape' && !event.defaultPrevented;
});
document.addEventListener('keyup', ({ key }) => {
  if (key === 'Escape' && escaping) tell({ escape: true });
});
