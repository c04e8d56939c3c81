import type { WorkbookFile } from '../engine/workbookFile';
import type { Host } from './host';

/** A script waits for a person's answer. */
export interface Asked {
  asks: 'alert' | 'prompt';
  title: string;
  message: string;
  /** As Google names them: OK, CANCEL, YES, NO. */
  buttons: string[];
  as: string;
  file: string;
}

export interface Answered {
  button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
  text: string;
}

/** A dialog or sidebar that a script opened for a person. */
export interface Screen {
  id: string;
  as: string;
  file: string;
  project: string;
  where: 'dialog' | 'sidebar';
  modal: boolean;
  title: string;
  html: string;
  width?: number;
  height?: number;
}

export interface Toast {
  as: string;
  file: string;
  message: string;
  title: string;
  seconds: number;
}

export interface Listeners {
  ask?(question: Asked): Answered;
  show?(screen: Screen): void;
  toast?(toast: Toast): void;
  revision?(file: string, message: unknown): void;
}

/** The screens of the people at the files: questions, dialogs, sidebars and short messages. */
export class UserInterface {
  readonly screens: Screen[] = [];
  readonly toasts: Toast[] = [];
  readonly questions: Asked[] = [];
  private readonly listeners: Listeners[] = [];
  private answers: ((question: Asked) => Answered | Partial<Answered> | string | undefined) | undefined;
  private opened = 0;

  constructor(private readonly host: Host) {}

  /** How people answer from now on: a button, a text (with OK), or both; undefined leaves it to who listens. */
  answer(answers: ((question: Asked) => Answered | Partial<Answered> | string | undefined) | undefined): void {
    this.answers = answers;
  }

  listen(listeners: Listeners): void {
    this.listeners.push(listeners);
  }

  watch(id: string, file: WorkbookFile): void {
    file.hub.watch((message) => {
      for (const { revision } of this.listeners) revision?.(id, message);
    });
  }

  /** @throws when nobody is there to answer */
  ask(question: Asked): Answered {
    this.questions.push(question);
    const said = this.answers?.(question);
    if (typeof said === 'string')
      return question.buttons.includes(said)
        ? { button: said as Answered['button'], text: '' }
        : { button: 'OK', text: said };
    if (said !== undefined) return { button: 'OK', text: '', ...said };
    for (const { ask } of this.listeners) if (ask) return ask(question);
    if (question.asks === 'alert' && question.buttons.length === 1) return { button: 'OK', text: '' };
    throw new Error(`Nobody answered: ${question.message}`);
  }

  show(screen: Omit<Screen, 'id'>): void {
    this.opened += 1;
    const shown = { ...screen, id: `screen${this.opened}` };
    this.screens.push(shown);
    for (const { show } of this.listeners) show?.(shown);
  }

  toast(toast: Toast): void {
    this.toasts.push(toast);
    for (const listener of this.listeners) listener.toast?.(toast);
  }

  /** The newest dialog or sidebar. @throws when none was opened */
  get screen(): Screen {
    const last = this.screens[this.screens.length - 1];
    if (!last) throw new Error('No dialog was opened');
    return last;
  }

  /** `google.script.run` from a dialog or sidebar, as whoever opened it. */
  call(id: string, fn: string, ...args: unknown[]): unknown {
    const screen = this.screens.find((one) => one.id === id);
    if (!screen) throw new Error('This dialog is closed');
    const project = this.host.project(screen.project);
    return this.host.scripts.callFromPage(project, fn, { as: screen.as, via: 'dialog' }, args);
  }
}
